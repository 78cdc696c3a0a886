// A map in a tall window is drawn taller than it was laid out: what is round would leave most of a phone empty, and names,
// which lie flat, gain room. The graph keeps its places, as do pins and addresses.
// Leaves to others: drawing (map.ts).

import type { NodeAttributes, PaperGraph } from '../../src/core/model/graph';
import type { Place } from '../state/pins';
import type { Size } from './space';

/** So many times as tall as wide, a window is that of a phone held upright. */
const TALL = 1.3;
/** Further apart, what lies above each other no longer looks near. */
const MOST = 1.75;
/** A window that grows by less, as phones do whose bars hide, changes nothing. */
const STEP = 0.25;

export interface Stretch {
  readonly factor: number;
  /** From the graph's places to those on the map, and back. */
  readonly onto: (place: Place) => Place;
  readonly back: (place: Place) => Place;
  /** The graph as the map shall read it. */
  readonly graph: PaperGraph;
}

/** How many times as tall a graph is drawn in a window; `extent` is its own size. */
export function stretchFactor(extent: Size, window: Size): number {
  if (window.height < window.width * TALL || extent.width <= 0 || extent.height <= 0) return 1;
  const wanted = window.height / window.width / (extent.height / extent.width);
  return Math.min(MOST, Math.max(1, Math.floor(wanted / STEP) * STEP));
}

export function extentOf(graph: PaperGraph): Size {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  return { width: right - left, height: bottom - top };
}

export function stretched(graph: PaperGraph, factor: number): Stretch {
  return {
    factor,
    onto: ({ x, y }) => ({ x, y: y * factor }),
    back: ({ x, y }) => ({ x, y: y / factor }),
    graph: asDrawn(graph, factor),
  };
}

/**
 * The same graph, whose nodes are read with other places and no more than Sigma and its reducer want: Sigma copies all that a
 * node has, and with titles, links and summaries that took longer than all else it does with one. It reads each four times.
 */
function asDrawn(graph: PaperGraph, factor: number): PaperGraph {
  const nodes = new Map<string, NodeAttributes>();
  graph.forEachNode((key, { kind, color, x, y }) => {
    nodes.set(key, { kind, color, x, y: y * factor } as NodeAttributes);
  });
  const own: Partial<PaperGraph> = {
    getNodeAttributes: (key: unknown) => nodes.get(String(key)) ?? graph.getNodeAttributes(key),
    forEachNode: (callback) => {
      for (const [key, attributes] of nodes) callback(key, attributes);
    },
  };
  const bound = new Map<PropertyKey, unknown>();
  return new Proxy(graph, {
    get(target, name) {
      const known = bound.get(name);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(own, name) ?? Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const method: unknown = value.bind(target);
      bound.set(name, method);
      return method;
    },
  });
}
