// What the page asks of a graph again and again, worked out once when the graph arrives.
// Leaves to others: which of it is shown (visible.ts), how it looks (graph, panels).

import { type Community, communitiesIn } from '../../src/core/model/community';
import type {
  CategoryAttributes,
  MethodAttributes,
  NodeAttributes,
  NodeKind,
  PaperAttributes,
  PaperGraph,
  TechniqueAttributes,
} from '../../src/core/model/graph';
import { territoriesOf } from '../../src/core/model/territory';
import { NO_CATEGORY } from '../state/settings';
import type { Known } from '../state/state';
import { shortNames } from './short-names';

export interface LegendCategory {
  /** Key of the category node, or NO_CATEGORY. */
  readonly key: string;
  readonly name: string;
  /** Papers in it or below it; for one that holds other rows of the legend, papers that stand right in it. */
  readonly papers: number;
}

export interface Catalog {
  readonly graph: PaperGraph;
  /** Node keys by kind, in the order of the graph. Papers in the order of the list. */
  readonly byKind: Readonly<Record<NodeKind, readonly string[]>>;
  /** The categories that give the map its colours (territories), in the order of the list, as the legend shows them. */
  readonly legend: readonly LegendCategory[];
  /** Of categories whose names begin like those of others: what tells them apart. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** Categories of a paper with all those above them, nearest first; empty if it has none. */
  readonly categoriesOf: ReadonlyMap<string, readonly string[]>;
  /** The categories by which a paper can be chosen: as above, without a territory that it only belongs to through another. */
  readonly choicesOf: ReadonlyMap<string, readonly string[]>;
  /** The territory of a paper or category: what gives it its colour. */
  readonly territoryOf: ReadonlyMap<string, string>;
  /** Where no sections tell papers apart: those that hold together, the largest first. */
  readonly communities: readonly Community[];
  /** The colour of the ground that a paper lies on, by its territory or community; none for papers outside of all. */
  readonly groundOf: ReadonlyMap<string, string>;
  readonly techniquesOf: ReadonlyMap<string, readonly string[]>;
  /** How many works draw on a node, by lineage. */
  readonly builtUpon: ReadonlyMap<string, number>;
  readonly counts: Counts;
  readonly known: Known;
}

export interface Counts {
  readonly nodes: Readonly<Record<NodeKind, number>>;
  /** Edges by relation or kind, as in the list of layers. */
  readonly layers: ReadonlyMap<string, number>;
}

/** Works out the catalog; about 30 ms for 10,000 nodes. */
export function catalogOf(graph: PaperGraph): Catalog {
  const byKind: Record<NodeKind, string[]> = { paper: [], method: [], technique: [], category: [] };
  const keys = new Set<string>();
  graph.forEachNode((key, { kind }) => {
    byKind[kind].push(key);
    keys.add(key);
  });
  byKind.paper = inListOrder(graph, byKind.paper);
  byKind.category = inListOrder(graph, byKind.category);

  const parents = new Map<string, string>();
  const direct = new Map<string, string[]>();
  const techniquesOf = new Map<string, string[]>();
  const users = new Map<string, Set<string>>();
  const layers = new Map<string, number>();
  const venues = new Set<string>();
  graph.forEachNode((_, node) => {
    if (node.kind === 'paper' && node.venue !== null) venues.add(node.venue);
  });
  graph.forEachEdge((key, attributes, source, target) => {
    keys.add(key);
    const layer = attributes.kind === 'lineage' ? attributes.relation : attributes.kind;
    layers.set(layer, (layers.get(layer) ?? 0) + 1);
    if (attributes.kind === 'subcategory-of') parents.set(source, target);
    else if (attributes.kind === 'in-category') push(direct, source, target);
    else if (attributes.kind === 'uses-technique') push(techniquesOf, source, target);
    else if (attributes.kind === 'lineage') {
      const set = users.get(target);
      if (set === undefined) users.set(target, new Set([source]));
      else set.add(source);
    }
  });

  const territories = territoriesOf(graph);
  const communities = communitiesIn(graph);
  const grounded =
    communities.length > 0
      ? communities.flatMap(({ papers }) => papers)
      : byKind.paper.filter((key) => territories.of.has(key));
  const holds = (outer: string, inner: string): boolean => above(parents, inner).slice(1).includes(outer);
  const umbrellas = territories.keys.filter((outer) => territories.keys.some((inner) => holds(outer, inner)));
  const categoriesOf = new Map<string, readonly string[]>();
  const choicesOf = new Map<string, readonly string[]>();
  const papersIn = new Map<string, number>();
  for (const paper of byKind.paper) {
    const own = direct.get(paper) ?? [];
    const all = [...new Set(own.flatMap((category) => above(parents, category)))];
    const choices = all.filter((key) => !umbrellas.includes(key) || own.includes(key));
    categoriesOf.set(paper, all);
    choicesOf.set(paper, choices);
    for (const key of choices.length === 0 ? [NO_CATEGORY] : choices) papersIn.set(key, (papersIn.get(key) ?? 0) + 1);
  }

  const legend: LegendCategory[] = byKind.category
    .filter((key) => territories.keys.includes(key))
    .map((key) => ({ key, name: graph.getNodeAttribute(key, 'label'), papers: papersIn.get(key) ?? 0 }));
  const loose = papersIn.get(NO_CATEGORY) ?? 0;
  if (loose > 0 && legend.length > 0) legend.push({ key: NO_CATEGORY, name: 'No category', papers: loose });

  return {
    graph,
    byKind,
    legend,
    shortNames: shortNamesOf(graph, byKind.category),
    categoriesOf,
    choicesOf,
    territoryOf: territories.of,
    communities,
    groundOf: new Map(grounded.map((key) => [key, graph.getNodeAttribute(key, 'color')])),
    techniquesOf,
    builtUpon: new Map([...users].map(([key, set]) => [key, set.size])),
    counts: {
      nodes: {
        paper: byKind.paper.length,
        method: byKind.method.length,
        technique: byKind.technique.length,
        category: byKind.category.length,
      },
      layers,
    },
    known: { keys, nodes: new Set(graph.nodes()), venues, categories: legend.map(({ key }) => key) },
  };
}

function shortNamesOf(graph: PaperGraph, categories: readonly string[]): Map<string, string> {
  const short = shortNames(categories.map((key) => graph.getNodeAttribute(key, 'label')));
  return new Map(
    categories.flatMap((key, i) => {
      const name = short[i];
      return name === null || name === undefined ? [] : [[key, name] as const];
    }),
  );
}

/** A category and those above it, nearest first. A list that names itself as its own section must not loop. */
function above(parents: ReadonlyMap<string, string>, category: string): string[] {
  const found = [category];
  for (let up = parents.get(category); up !== undefined && !found.includes(up); up = parents.get(up)) found.push(up);
  return found;
}

/** As the documents list them. Each place is worked out once: made for every comparison, they took longer than all else here. */
const inListOrder = (graph: PaperGraph, keys: readonly string[]): string[] =>
  keys
    .map((key) => ({ key, place: placeOf(graph.getNodeAttributes(key)) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ key }) => key);

/** A text that sorts nodes as the documents list them. */
function placeOf(attributes: NodeAttributes): string {
  const source = 'sources' in attributes ? attributes.sources[0] : undefined;
  return source === undefined ? attributes.label : `${source.document}\u0000${String(source.line).padStart(9, '0')}`;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** The attributes of a node if it is of that kind. */
export function nodeOf<K extends NodeKind>(graph: PaperGraph, key: string, kind: K): AttributesOf[K] | null {
  if (!graph.hasNode(key)) return null;
  const attributes = graph.getNodeAttributes(key);
  // The tag was compared just now; TypeScript does not narrow a union by a type parameter.
  return attributes.kind === kind ? (attributes as AttributesOf[K]) : null;
}

interface AttributesOf {
  readonly paper: PaperAttributes;
  readonly method: MethodAttributes;
  readonly technique: TechniqueAttributes;
  readonly category: CategoryAttributes;
}
