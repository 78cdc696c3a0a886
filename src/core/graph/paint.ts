// Size and colour of each node, from what the graph says of it.
// Leaves to others: the table of colours (palette.ts), which territory or community a paper is in (model).

import { communitiesIn } from '../model/community';
import type { NodeAttributes, PaperGraph } from '../model/graph';
import { territoriesOf } from '../model/territory';
import { categoryColor, METHOD_COLOR, TECHNIQUE_COLOR, UNSORTED_COLOR } from './palette';

/** The node's radius in layout units, by key. Area grows with what the size stands for. */
export type SizeOf = (key: string, attributes: NodeAttributes) => number;

/**
 * Papers grow by how many works draw on them (twice) and how many they draw on, methods by how often they are mentioned,
 * techniques by how many papers use them, categories by how many papers stand in them or below.
 */
export function sizesOf(graph: PaperGraph): SizeOf {
  const builtUpon = new Map<string, Set<string>>();
  const drawsOn = new Map<string, Set<string>>();
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kind !== 'lineage') return;
    addTo(builtUpon, target, source);
    addTo(drawsOn, source, target);
  });
  const members = membersOf(graph);
  return (key, attributes) => {
    switch (attributes.kind) {
      case 'paper':
        return radius(5, 24, 2 * (builtUpon.get(key)?.size ?? 0) + (drawsOn.get(key)?.size ?? 0));
      case 'method':
        return radius(4, 20, attributes.mentions);
      case 'technique':
        return radius(3, 14, attributes.papers / 2);
      case 'category':
        return radius(6, 24, members.get(key) ?? 0);
    }
  };
}

/** Square roots are exact in every engine (IEEE 754), so the rounded value is the same everywhere. */
const radius = (least: number, most: number, weight: number): number =>
  Math.round(Math.min(most, least + 2 * Math.sqrt(weight)) * 100) / 100;

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([member]));
  else set.add(member);
}

/** How many papers stand in each category or below it; a paper in two of its subcategories counts once. */
function membersOf(graph: PaperGraph): Map<string, number> {
  const parents = new Map<string, string[]>();
  const categoriesOf = new Map<string, string[]>();
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kind !== 'subcategory-of' && kind !== 'in-category') return;
    const map = kind === 'subcategory-of' ? parents : categoriesOf;
    const known = map.get(source);
    if (known === undefined) map.set(source, [target]);
    else known.push(target);
  });
  const members = new Map<string, number>();
  for (const categories of categoriesOf.values()) {
    const all = new Set(categories);
    // A set that grows while it is walked: what is added is walked too.
    for (const category of all) for (const parent of parents.get(category) ?? []) all.add(parent);
    for (const category of all) members.set(category, (members.get(category) ?? 0) + 1);
  }
  return members;
}

/** The node's colour: papers and categories by territory, or by community where there are none; methods and techniques one each. */
export function coloursOf(graph: PaperGraph): (key: string, attributes: NodeAttributes) => string {
  const territories = territoriesOf(graph);
  const communities = communitiesIn(graph);
  const colours = new Map<string, string>();
  if (communities.length === 0) {
    const ofTerritory = new Map(territories.keys.map((key, i) => [key, categoryColor(i)]));
    for (const [key, territory] of territories.of) colours.set(key, ofTerritory.get(territory) ?? UNSORTED_COLOR);
  }
  for (const [i, { papers }] of communities.entries()) for (const key of papers) colours.set(key, categoryColor(i));
  return (key, { kind }) => {
    if (kind === 'method') return METHOD_COLOR;
    if (kind === 'technique') return TECHNIQUE_COLOR;
    return colours.get(key) ?? UNSORTED_COLOR;
  };
}
