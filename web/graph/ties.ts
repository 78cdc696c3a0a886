// Which nodes follow pinned ones, and how strongly each is held: by its ties, and by its home.
// Leaves to others: how far they go (follow.ts).

import type { EdgeAttributes, PaperGraph } from '../../src/core/model/graph';
import type { Pins, Place } from '../state/pins';

/** How strongly edges pull, as in src/core/layout/springs.ts; what holds a node at home; and a pinned node's grip. */
const PULL = { lineage: 0.5, 'in-category': 0.35, 'uses-technique': 0.3, similar: 0.25, broader: 0.1 } as const;
const HOME = 0.25;
const GRIP = 4;
/** A technique that hundreds use tells little about each. */
const FEW = 9;
/** So many follow a pinned node at most, over two edges; and nodes with more edges than this lead no further. */
const NEAR = 240;
const HUB = 40;
/** A node that follows: its ties to others that move, and the pull of all that hold it. */
export interface Tied {
  readonly home: Place;
  readonly others: readonly string[];
  readonly pulls: readonly number[];
  readonly held: number;
  /** How far from home it wants to be. */
  dx: number;
  dy: number;
}

/** All that follows the pins; what was tied before keeps its way. */
export function tiedTo(graph: PaperGraph, pins: Pins, before: ReadonlyMap<string, Tied>): Map<string, Tied> {
  const reached = new Set<string>();
  for (const pin of pins.keys()) {
    if (!graph.hasNode(pin)) continue;
    const own = new Set<string>();
    let edge = [pin];
    for (let step = 0; step < 2; step++) {
      const next: string[] = [];
      for (const key of edge) {
        if (key !== pin && graph.degree(key) > HUB) continue;
        for (const other of nearestFirst(graph, key)) {
          if (own.size >= NEAR) break;
          if (other === pin || own.has(other)) continue;
          own.add(other);
          next.push(other);
        }
      }
      edge = next;
    }
    for (const key of own) if (!pins.has(key)) reached.add(key);
  }
  const moving = new Set([...reached, ...pins.keys()]);
  return new Map(
    [...reached].map((key) => {
      const known = before.get(key);
      return [key, { ...tiesOf(graph, key, moving, pins), dx: known?.dx ?? 0, dy: known?.dy ?? 0 }];
    }),
  );
}

/** The neighbours of a node; of more than may follow, those that lie nearest come first. */
function nearestFirst(graph: PaperGraph, key: string): string[] {
  const others = graph.neighbors(key);
  if (others.length <= NEAR) return others;
  const { x, y } = graph.getNodeAttributes(key);
  const far = new Map(
    others.map((other) => {
      const at = graph.getNodeAttributes(other);
      return [other, Math.hypot(at.x - x, at.y - y)];
    }),
  );
  return others.sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

function tiesOf(graph: PaperGraph, key: string, moving: ReadonlySet<string>, pins: Pins): Omit<Tied, 'dx' | 'dy'> {
  const others: string[] = [];
  const pulls: number[] = [];
  let held = HOME;
  graph.forEachEdge(key, (_, attributes, source, target) => {
    const other = source === key ? target : source;
    const pull = pullOf(graph, attributes, target) * (pins.has(other) ? GRIP : 1);
    held += pull;
    if (!moving.has(other)) return;
    others.push(other);
    pulls.push(pull);
  });
  const { x, y } = graph.getNodeAttributes(key);
  return { home: { x, y }, others, pulls, held };
}

function pullOf(graph: PaperGraph, attributes: EdgeAttributes, target: string): number {
  switch (attributes.kind) {
    case 'similar':
      return PULL.similar * attributes.weight;
    case 'uses-technique':
      return PULL['uses-technique'] * Math.min(1, Math.sqrt(FEW / Math.max(1, graph.inDegree(target))));
    case 'subcategory-of':
      return PULL['in-category'];
    default:
      return PULL[attributes.kind];
  }
}
