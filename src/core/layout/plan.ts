// PaperGraph -> what is to be laid out: bodies with the room they need, springs between them, groups that belong together.
// Leaves to others: who belongs where (homes.ts), how strong springs are (springs.ts), where all begins (start.ts, auto.ts).

import { byText } from '../base/sort';
import type { NodeAttributes, PaperGraph } from '../model/graph';
import { homesOf } from './homes';
import { springsOf } from './springs';

/** Nodes by number, which is the place among all, sorted by key. Flat, as objects of large graphs keep engines busy. */
export interface PlannedBodies {
  readonly keys: readonly string[];
  readonly kinds: readonly NodeAttributes['kind'][];
  /** Layout units; what is drawn. */
  readonly radii: Float64Array;
  /** Area it should have for itself, in units of `AREA`: this is its weight in the forces. */
  readonly masses: Float64Array;
  /** The territory or community it belongs to; empty if to none. */
  readonly groups: readonly string[];
  /** The category inside of the group; empty if none. */
  readonly parts: readonly string[];
}

/** What draws two bodies together: their numbers, `a` below `b`, and how strongly. */
export interface Springs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly pull: Float64Array;
}

export interface Plan {
  readonly bodies: PlannedBodies;
  readonly springs: Springs;
}

/** For which layout: `auto` shows categories inside of territories too, and lets nothing drift that is tied to little. */
export type PlanFor = 'forceatlas2' | 'auto';

/** Room around each node, in layout units: for its name and for lines that pass. */
export const GAP = 6;
/** The area of a body of mass 1, that of a paper with few ties: a square of so many layout units. */
export const UNIT = 12;

/** What surrounds papers pushes less than its size says: it shall lie among them, not be driven out. */
const WEIGHT = { paper: 1, category: 0.5, method: 0.5, technique: 0.35 } as const;

/** The graph's edges by node numbers. */
export interface EdgeTable {
  readonly kinds: readonly EdgeKindOf[];
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Of similar papers how much, of all other edges 1. */
  readonly weights: Float64Array;
}
type EdgeKindOf = ReturnType<PaperGraph['getEdgeAttributes']>['kind'];

/** Reads the graph. The result does not depend on the order in which the graph was filled. Linear but for sorting. */
export function planOf(graph: PaperGraph, planFor: PlanFor = 'forceatlas2'): Plan {
  const keys = graph.nodes().sort(byText);
  const nodes = keys.map((key) => graph.getNodeAttributes(key));
  const edges = tableOf(graph, keys);
  const { groups, parts } = homesOf(graph, keys, nodes, edges, planFor);
  const radii = Float64Array.from(nodes, ({ size }) => size);
  const masses = Float64Array.from(nodes, ({ kind, size }) => {
    const side = (size + GAP) / UNIT;
    return WEIGHT[kind] * side * side;
  });
  const bodies = { keys, kinds: nodes.map(({ kind }) => kind), radii, masses, groups, parts };
  return { bodies, springs: springsOf(bodies, edges, planFor) };
}

function tableOf(graph: PaperGraph, keys: readonly string[]): EdgeTable {
  const numbers = new Map<string, number>();
  for (const [i, key] of keys.entries()) numbers.set(key, i);
  const kinds = new Array<EdgeKindOf>(graph.size);
  const sources = new Int32Array(graph.size);
  const targets = new Int32Array(graph.size);
  const weights = new Float64Array(graph.size);
  // Edges of one source mostly follow each other, and looking up a key costs more than all else here.
  let [last, lastNumber] = ['', 0];
  let edge = 0;
  graph.forEachEdge((_, attributes, source, target) => {
    kinds[edge] = attributes.kind;
    if (source !== last) [last, lastNumber] = [source, numbers.get(source) ?? 0];
    sources[edge] = lastNumber;
    targets[edge] = numbers.get(target) ?? 0;
    weights[edge] = attributes.kind === 'similar' && 'weight' in attributes ? attributes.weight : 1;
    edge++;
  });
  return { kinds, sources, targets, weights };
}
