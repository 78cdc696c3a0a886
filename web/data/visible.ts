// Which nodes and edges the filters let through: one answer for the map, the table, the legend's counts and the keys.
// Leaves to others: how strongly they are drawn (graph/paint.ts).

import type { EdgeAttributes, PaperGraph } from '../../src/core/model/graph';
import { type Layer, NO_CATEGORY, type Settings } from '../state/settings';
import { type Catalog, nodeOf } from './catalog';
import { lineOf } from './lineage';

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

export function visibleOf(catalog: Catalog, filters: Filters): Visible {
  const { graph } = catalog;
  const nodes = new Set<string>();
  const kinds = new Set(filters.kinds);
  const isFiltered =
    filters.categories !== null || filters.techniques.length > 0 || filters.venues.length > 0 || filters.years !== null;
  const papers = new Set(catalog.byKind.paper.filter((key) => passes(catalog, filters, key)));
  if (kinds.has('paper')) for (const key of papers) nodes.add(key);
  if (kinds.has('category')) {
    for (const key of catalog.byKind.category) if (isShownCategory(catalog, filters, key)) nodes.add(key);
  }
  // What is no paper shows with the papers it belongs to.
  for (const kind of ['method', 'technique'] as const) {
    if (!kinds.has(kind)) continue;
    for (const key of catalog.byKind[kind]) {
      if (!isFiltered || filters.techniques.includes(key) || hasNeighbourIn(graph, key, papers)) nodes.add(key);
    }
  }
  const alone = aloneOf(filters);
  if (alone !== null) for (const key of nodes) if (!alone.has(key)) nodes.delete(key);
  if (filters.focus !== null && graph.hasNode(filters.focus)) {
    const around = surroundings(graph, filters.focus, filters);
    for (const key of nodes) if (!around.has(key)) nodes.delete(key);
    // Whoever asks for a node's surroundings wants to see the node, whatever the filters say.
    nodes.add(filters.focus);
  }
  const layers = new Set<Layer>(filters.relations);
  const edges = new Set<string>();
  graph.forEachEdge((key, attributes, source, target) => {
    if (!layers.has(layerOf(attributes)) || !nodes.has(source) || !nodes.has(target)) return;
    if (attributes.kind !== 'lineage' || attributes.confidence >= filters.confidence) edges.add(key);
  });
  return { nodes, edges };
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

/** The papers that all filters but one let through: what its choices are counted among. */
export function papersBut(catalog: Catalog, filters: Filters, facet: Facet | null): readonly string[] {
  const alone = aloneOf(filters);
  return catalog.byKind.paper.filter(
    (paper) =>
      alone?.has(paper) !== false && FACETS.every((other) => other === facet || PASSES[other](catalog, filters, paper)),
  );
}

function isShownCategory(catalog: Catalog, { categories }: Filters, key: string): boolean {
  return categories === null || categories.includes(key) || categories.includes(catalog.territoryOf.get(key) ?? key);
}

const hasNeighbourIn = (graph: PaperGraph, key: string, papers: ReadonlySet<string>): boolean =>
  graph.someNeighbor(key, (neighbour) => papers.has(neighbour));

/** Lineage around a node; from a technique or category, its papers come first and count as one step. */
function surroundings(graph: PaperGraph, focus: string, { depth, dir }: Filters): Set<string> {
  const found = new Set([focus]);
  const { kind } = graph.getNodeAttributes(focus);
  if (kind === 'paper' || kind === 'method') {
    for (const key of lineOf(graph, focus, dir, depth).nodes) found.add(key);
    return found;
  }
  for (const paper of graph.neighbors(focus)) {
    found.add(paper);
    if (depth > 1) for (const key of lineOf(graph, paper, dir, depth - 1).nodes) found.add(key);
  }
  return found;
}
