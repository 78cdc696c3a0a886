// Which nodes and edges the filters let through: one answer for all views, the legend's counts and the keys.
// Leaves to others: how strongly they are drawn (graph/paint.ts).

import { never } from '../../src/core/base/errors';
import type { EdgeAttributes, NodeAttributes, NodeKind } from '../../src/core/model/graph';
import { DEFAULTS, type Layer, NO_CATEGORY, type Settings } from '../state/settings';
import { type Catalog, nodeOf } from './catalog';
import { type LineageRow, lineOf } from './lineage';

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  /** Edges whose layer is on and whose ends are shown. */
  readonly edges: ReadonlySet<string>;
}

/** The settings that decide what is visible. */
export type Filters = Pick<
  Settings,
  | 'kinds'
  | 'relations'
  | 'categories'
  | 'techniques'
  | 'venues'
  | 'years'
  | 'nodes'
  | 'hidden'
  | 'confidence'
  | 'focus'
  | 'depth'
  | 'dir'
>;

/** The layer an edge belongs to: its relation, or the tie it stands for. */
export function layerOf(attributes: EdgeAttributes): Layer {
  switch (attributes.kind) {
    case 'lineage':
      return attributes.relation;
    case 'subcategory-of':
      return 'in-category';
    case 'broader':
      return 'uses-technique';
    default:
      return attributes.kind;
  }
}

/** What is shown: what the filters let through, and of a focus only its surroundings. */
export function visibleOf(catalog: Catalog, filters: Filters): Visible {
  const { focus } = filters;
  if (focus === null || !catalog.graph.hasNode(focus)) return passingOf(catalog, filters);
  const test = testOf(catalog, filters);
  const nodes = surroundings(catalog, focus, filters, test);
  const edges = new Set<string>();
  for (const node of nodes) {
    catalog.graph.forEachOutEdge(node, (key, attributes, _, target) => {
      if (nodes.has(target) && test.edge(attributes)) edges.add(key);
    });
  }
  return { nodes, edges };
}

/** What the filters let through, wherever it stands to the focus. */
export function passingOf(catalog: Catalog, filters: Filters): Visible {
  const { graph } = catalog;
  const test = testOf(catalog, filters);
  const nodes = new Set(graph.filterNodes(test.node));
  const edges = new Set<string>();
  graph.forEachEdge((key, attributes, source, target) => {
    if (test.edge(attributes) && nodes.has(source) && nodes.has(target)) edges.add(key);
  });
  return { nodes, edges };
}

/** Whether the filters let a node or an edge through, asked one by one: a focus asks about few. */
interface Test {
  readonly node: (key: string) => boolean;
  /** Its ends aside. */
  readonly edge: (attributes: EdgeAttributes) => boolean;
}

function testOf(catalog: Catalog, filters: Filters): Test {
  const { graph } = catalog;
  const { categories, techniques, venues, years, focus, confidence } = filters;
  const kinds = new Set<NodeKind>(filters.kinds);
  const layers = new Set<Layer>(filters.relations);
  const alone = aloneOf(filters);
  const hidden = new Set(filters.hidden);
  const isFiltered = categories !== null || techniques.length > 0 || venues.length > 0 || years !== null;
  const holding = categoriesWithPapers(catalog, filters);
  const isPassingPaper = (key: string, { kind }: NodeAttributes): boolean =>
    kind === 'paper' && passes(catalog, filters, key);
  return {
    node(key) {
      // Whoever asks for a node's surroundings wants to see the node, whatever the filters say.
      if (key === focus) return true;
      const attributes = graph.getNodeAttributes(key);
      if (!kinds.has(attributes.kind) || alone?.has(key) === false || hidden.has(key)) return false;
      switch (attributes.kind) {
        case 'paper':
          return isPassingPaper(key, attributes);
        case 'category':
          return isShownCategory(catalog, filters, key) && holding?.has(key) !== false;
        // What is no paper shows with the papers it belongs to.
        case 'method':
        case 'technique':
          return !isFiltered || techniques.includes(key) || graph.someNeighbor(key, isPassingPaper);
        default:
          return never(attributes);
      }
    },
    edge: (attributes) =>
      layers.has(layerOf(attributes)) && (attributes.kind !== 'lineage' || attributes.confidence >= confidence),
  };
}

/** The filters that say something about papers; each can be asked alone, for the counts of the others. */
export const FACETS = ['categories', 'techniques', 'venues', 'years'] as const;
export type Facet = (typeof FACETS)[number];

const PASSES: { readonly [F in Facet]: (catalog: Catalog, filters: Filters, paper: string) => boolean } = {
  categories({ choicesOf }, { categories }, paper) {
    if (categories === null) return true;
    const own = choicesOf.get(paper) ?? [];
    return own.length === 0 ? categories.includes(NO_CATEGORY) : own.some((key) => categories.includes(key));
  },
  techniques: ({ techniquesOf }, { techniques }, paper) =>
    techniques.length === 0 || (techniquesOf.get(paper) ?? []).some((key) => techniques.includes(key)),
  venues({ graph }, { venues }, paper) {
    if (venues.length === 0) return true;
    const venue = nodeOf(graph, paper, 'paper')?.venue;
    return venue !== null && venue !== undefined && venues.includes(venue);
  },
  years({ graph }, { years }, paper) {
    if (years === null) return true;
    const year = nodeOf(graph, paper, 'paper')?.year ?? null;
    return year !== null && year >= years[0] && year <= years[1];
  },
};

const passes = (catalog: Catalog, filters: Filters, paper: string): boolean =>
  FACETS.every((facet) => PASSES[facet](catalog, filters, paper));

/** The nodes that alone are shown, whatever else lets them through; null for all. */
const aloneOf = ({ nodes }: Filters): ReadonlySet<string> | null => (nodes.length === 0 ? null : new Set(nodes));

/** The nodes of a kind that are in view, in the order of the list: those visible that the search finds; `hits` is null without a search. */
export const inView = (
  { byKind }: Catalog,
  kind: NodeKind,
  { nodes }: Visible,
  hits: ReadonlySet<string> | null,
): readonly string[] => byKind[kind].filter((key) => nodes.has(key) && hits?.has(key) !== false);

export const papersIn = (catalog: Catalog, visible: Visible, hits: ReadonlySet<string> | null): readonly string[] =>
  inView(catalog, 'paper', visible, hits);

/** The papers that would be in view if one filter were not set: what its choices are counted among. */
export function papersBut(
  catalog: Catalog,
  filters: Filters,
  facet: Facet,
  hits: ReadonlySet<string> | null,
): readonly string[] {
  const others = { ...filters, [facet]: DEFAULTS[facet] };
  const { focus } = others;
  if (focus !== null && catalog.graph.hasNode(focus)) return papersIn(catalog, visibleOf(catalog, others), hits);
  const { node } = testOf(catalog, others);
  return catalog.byKind.paper.filter((paper) => hits?.has(paper) !== false && node(paper));
}

function isShownCategory(catalog: Catalog, { categories }: Filters, key: string): boolean {
  return categories === null || categories.includes(key) || categories.includes(catalog.territoryOf.get(key) ?? key);
}

/** Categories of papers that pass, with all above them; null where no filter thins papers out inside of a category. */
function categoriesWithPapers(catalog: Catalog, filters: Filters): ReadonlySet<string> | null {
  const { techniques, venues, years } = filters;
  if (techniques.length === 0 && venues.length === 0 && years === null) return null;
  const found = new Set<string>();
  for (const [paper, categories] of catalog.categoriesOf) {
    if (passes(catalog, filters, paper)) for (const key of categories) found.add(key);
  }
  return found;
}

/**
 * Lineage around a node, along the lines that the filters let through; from a technique or category, its papers come first
 * and count as one step.
 */
function surroundings(catalog: Catalog, focus: string, { depth, dir }: Filters, test: Test): Set<string> {
  const { graph } = catalog;
  const found = new Set([focus]);
  const follow = (start: string, steps: number): void => {
    const mayPass = ({ attributes, other }: LineageRow): boolean => test.edge(attributes) && test.node(other);
    for (const key of lineOf(graph, start, dir, steps, mayPass).nodes) found.add(key);
  };
  const { kind } = graph.getNodeAttributes(focus);
  if (kind === 'paper' || kind === 'method') {
    follow(focus, depth);
    return found;
  }
  for (const neighbour of graph.neighbors(focus)) {
    if (!test.node(neighbour)) continue;
    found.add(neighbour);
    if (depth > 1 && graph.getNodeAttribute(neighbour, 'kind') === 'paper') follow(neighbour, depth - 1);
  }
  return found;
}
