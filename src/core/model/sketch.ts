// A graph as the least that its map can be drawn from: where its marks and lineage lines lie. A page holds it in itself and
// shows it at once, while the graph, a hundred times as large, is still on its way.
// Leaves to others: putting it into the page (src/node/page.ts), drawing it (web/graph/sketch.ts).

import type { NodeKind, PaperGraph } from './graph';
import type { Relation } from './relation';

export interface Sketch {
  /** The extent of the graph in steps of the sketch; the longer side has MOST_STEPS. */
  readonly width: number;
  readonly height: number;
  /** Marks that look alike: `at` holds x, y (upwards, from the graph's lower left) and weight of each. */
  readonly marks: readonly { readonly kind: NodeKind; readonly color: string; readonly at: readonly number[] }[];
  /** `at` holds x and y of the newer work and of what it draws on, and how many lines the two have before this one. */
  readonly lines: readonly { readonly relation: Relation; readonly at: readonly number[] }[];
}

/** Finer than the pixels of a wide window. */
const MOST_STEPS = 4095;

export function sketchOf(graph: PaperGraph): Sketch {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  });
  const side = Math.max(right - left, top - bottom);
  const steps = (value: number): number => (side > 0 ? Math.round((value / side) * MOST_STEPS) : 0);
  const placeOf = (key: string): [number, number] => {
    const { x, y } = graph.getNodeAttributes(key);
    return [steps(x - left), steps(y - bottom)];
  };

  const lines = new Map<Relation, number[]>();
  /** Of each work, those that draw on it, and by how many lines. */
  const newer = new Map<string, Map<string, number>>();
  graph.forEachEdge((_, attributes, source, target) => {
    if (attributes.kind !== 'lineage') return;
    const pairs = grown(newer, target, () => new Map<string, number>());
    const before = pairs.get(source) ?? 0;
    pairs.set(source, before + 1);
    grown(lines, attributes.relation, () => []).push(...placeOf(source), ...placeOf(target), before);
  });
  const marks = new Map<string, { kind: NodeKind; color: string; at: number[] }>();
  graph.forEachNode((key, { kind, color }) => {
    grown(marks, `${kind}${color}`, () => ({ kind, color, at: [] })).at.push(
      ...placeOf(key),
      weightOf(kind, newer.get(key)?.size ?? 0, kind === 'technique' ? graph.inDegree(key) : 0),
    );
  });
  return {
    width: steps(right - left),
    height: steps(top - bottom),
    marks: [...marks.values()],
    lines: [...lines].map(([relation, at]) => ({ relation, at })),
  };
}

/** What the size of a mark follows: how many works draw on it, or of a technique half of what leads to it. */
export const weightOf = (kind: NodeKind, builtUpon: number, users: number): number =>
  kind === 'technique' ? users / 2 : builtUpon;

function grown<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
