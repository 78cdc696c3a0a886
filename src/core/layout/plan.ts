// PaperGraph -> what is to be laid out: bodies with the room they need, springs between them, groups that belong together.
// Leaves to others: who belongs where (homes.ts), how strong springs are (springs.ts), where all begins (start.ts, auto.ts).

import { byText } from '../base/sort';
import type { NodeAttributes, PaperGraph } from '../model/graph';
import { homesOf } from './homes';
import { springsOf } from './springs';

/** A node; its number is its place among all, sorted by key. */
export interface Body {
  readonly key: string;
  readonly kind: NodeAttributes['kind'];
  /** Layout units; what is drawn. */
  readonly radius: number;
  /** Area it should have for itself, in units of `AREA`: this is its weight in the forces. */
  readonly mass: number;
  /** The territory or community it belongs to; empty if to none. */
  readonly group: string;
  /** The category inside of the group; empty if none. */
  readonly part: string;
}

/** Draws two bodies together, by numbers, `a` below `b`. */
export interface Spring {
  readonly a: number;
  readonly b: number;
  readonly pull: number;
}

export interface Plan {
  readonly bodies: readonly Body[];
  readonly springs: readonly Spring[];
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
  const homes = homesOf(graph, keys, nodes, edges, planFor);
  const bodies = nodes.map(({ kind, size }, i): Body => {
    const side = (size + GAP) / UNIT;
    return {
      key: keys[i] ?? '',
      kind,
      radius: size,
      mass: WEIGHT[kind] * side * side,
      group: homes.groups[i] ?? '',
      part: homes.parts[i] ?? '',
    };
  });
  return { bodies, springs: springsOf(bodies, edges, planFor) };
}

function tableOf(graph: PaperGraph, keys: readonly string[]): EdgeTable {
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const kinds: EdgeKindOf[] = [];
  const sources = new Int32Array(graph.size);
  const targets = new Int32Array(graph.size);
  const weights = new Float64Array(graph.size);
  graph.forEachEdge((_, attributes, source, target) => {
    const edge = kinds.push(attributes.kind) - 1;
    sources[edge] = numbers.get(source) ?? 0;
    targets[edge] = numbers.get(target) ?? 0;
    weights[edge] = attributes.kind === 'similar' && 'weight' in attributes ? attributes.weight : 1;
  });
  return { kinds, sources, targets, weights };
}
