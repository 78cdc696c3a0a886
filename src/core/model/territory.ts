// The categories that tell a list's papers apart, and which of them each paper and category belongs to.
// Leaves to others: what they look like (graph) and where they lie (layout).

import { byText } from '../base/sort';
import type { PaperGraph } from './graph';

export interface Territories {
  /** Category keys, sorted. */
  readonly keys: readonly string[];
  /** The territory of a paper or category. Papers outside all categories, and categories above the territories, have none. */
  readonly of: ReadonlyMap<string, string>;
}

/**
 * Territories are the outermost categories. Where one category holds all others ("Papers"), it tells nothing apart:
 * then its subcategories are, and it itself for papers that stand right in it. A paper in several counts for the first by key.
 */
export function territoriesOf(graph: PaperGraph): Territories {
  const parents = new Map<string, string>();
  const children = new Map<string, string[]>();
  const firstCategory = new Map<string, string>();
  const categories = graph.filterNodes((_, { kind }) => kind === 'category').sort(byText);
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kind === 'subcategory-of') {
      if (target < (parents.get(source) ?? '\uffff')) parents.set(source, target);
    } else if (kind === 'in-category') {
      if (target < (firstCategory.get(source) ?? '\uffff')) firstCategory.set(source, target);
    }
  });
  for (const category of categories) {
    const parent = parents.get(category);
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [category]);
    else siblings.push(category);
  }

  const direct = new Set(firstCategory.values());
  let keys = categories.filter((category) => !parents.has(category));
  for (;;) {
    const [only] = keys;
    const below = only === undefined || keys.length > 1 ? undefined : children.get(only);
    if (only === undefined || below === undefined) break;
    keys = below;
    if (!direct.has(only)) continue;
    keys = [...below, only].sort(byText);
    break;
  }

  const isTerritory = new Set(keys);
  const of = new Map<string, string>();
  for (const category of categories) {
    const seen = new Set<string>();
    // Files from elsewhere may hold categories that contain each other.
    for (let at: string | undefined = category; at !== undefined && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      if (!isTerritory.has(at)) continue;
      of.set(category, at);
      break;
    }
  }
  for (const [paper, category] of firstCategory) {
    const territory = of.get(category);
    if (territory !== undefined) of.set(paper, territory);
  }
  return { keys, of };
}
