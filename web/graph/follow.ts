// What follows when nodes are moved: pinned ones hold their place, those tied to them come along a part of the way, those
// in their way step aside, and all others stay. Let go, everything goes home. Pure: no clock, no drawing.
// Leaves to others: who is tied how strongly (ties.ts), and the layout (src/core/layout), whose forces know no home.

import { GAP } from '../../src/core/layout/plan';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Pins, Place } from '../state/pins';
import { besides, type Near, nearOf } from './near';
import { type Tied, tiedTo } from './ties';

export interface Follower {
  /** Pins from now on. Without `follows`, nothing moves but the pinned nodes. */
  hold(pins: Pins, follows: boolean): void;
  /** One frame: the nodes it moved; none once all is at rest. */
  step(): readonly string[];
  /** Nodes that do not stand where the graph has them. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Rounds of the springs in a frame, and the share of its way that a node goes in it. */
const ROUNDS = 4;
const EASE = 0.28;
/** Nearer than this, in layout units, a node is where it goes. */
const CLOSE = 0.05;

export function followerOf(graph: PaperGraph): Follower {
  const places = new Map<string, Place>();
  let pins: Pins = new Map();
  let follows = true;
  let tied = new Map<string, Tied>();
  let near: Near | null = null;

  const homeOf = (key: string): Place => {
    const { x, y } = graph.getNodeAttributes(key);
    return { x, y };
  };

  function hold(wanted: Pins, nextFollows: boolean): void {
    const next: Pins = new Map([...wanted].filter(([key]) => graph.hasNode(key)));
    const isSame = next.size === pins.size && [...next.keys()].every((key) => pins.has(key));
    if (!isSame || follows !== nextFollows) tied = nextFollows ? tiedTo(graph, next, tied) : new Map();
    pins = next;
    follows = nextFollows;
  }

  /** Each tied node goes where its ties draw it: Gauss and Seidel's rounds, which go on from frame to frame. */
  function relax(): void {
    const pinned = new Map(
      [...pins].map(([key, { x, y }]) => {
        const home = homeOf(key);
        return [key, { dx: x - home.x, dy: y - home.y }] as const;
      }),
    );
    for (let round = 0; round < ROUNDS; round++) {
      for (const own of tied.values()) {
        let [dx, dy] = [0, 0];
        for (const [i, other] of own.others.entries()) {
          const far = pinned.get(other) ?? tied.get(other);
          dx += (own.pulls[i] ?? 0) * (far?.dx ?? 0);
          dy += (own.pulls[i] ?? 0) * (far?.dy ?? 0);
        }
        own.dx = dx / own.held;
        own.dy = dy / own.held;
      }
    }
  }

  function targets(): Map<string, Place> {
    const found = new Map<string, Place>();
    if (follows && pins.size > 0) {
      relax();
      for (const [key, { home, dx, dy }] of tied) found.set(key, { x: home.x + dx, y: home.y + dy });
      near ??= nearOf(graph);
      keepClear(near, found);
      for (const [key, pin] of pins) makeWay(key, pin, near, found);
    }
    for (const [key, pin] of pins) found.set(key, pin);
    return found;
  }

  /** What a pinned node would cover stands beside it. */
  function makeWay(pinned: string, pin: Place, around: Near, found: Map<string, Place>): void {
    const own = around.radiusOf(pinned);
    for (const key of new Set([...around.at(pin, own), ...tied.keys()])) {
      if (key === pinned || pins.has(key)) continue;
      const at = found.get(key) ?? homeOf(key);
      const beside = besides(at, pin, own + around.radiusOf(key) + GAP);
      if (beside !== at) found.set(key, beside);
    }
  }

  /** Those that follow stop beside what stands in their way: each looks once, which leaves few on each other. */
  function keepClear(around: Near, found: Map<string, Place>): void {
    for (const [key, { dx, dy }] of tied) {
      let at = found.get(key);
      if (at === undefined || Math.abs(dx) + Math.abs(dy) < CLOSE) continue;
      const own = around.radiusOf(key);
      for (const other of around.at(at, own)) {
        if (tied.has(other) || pins.has(other)) continue;
        at = besides(at, homeOf(other), own + around.radiusOf(other) + GAP);
      }
      found.set(key, at);
    }
  }

  return {
    places,
    hold,
    step() {
      const wanted = targets();
      const moved: string[] = [];
      for (const key of new Set([...wanted.keys(), ...places.keys()])) {
        const goal = wanted.get(key);
        const end = goal ?? homeOf(key);
        const from = places.get(key) ?? homeOf(key);
        const [dx, dy] = [end.x - from.x, end.y - from.y];
        const isClose = Math.abs(dx) + Math.abs(dy) < CLOSE;
        if (pins.has(key) || !follows || (isClose && goal === undefined)) {
          if (goal === undefined) places.delete(key);
          else places.set(key, end);
          if (dx !== 0 || dy !== 0) moved.push(key);
        } else if (!isClose) {
          places.set(key, { x: from.x + dx * EASE, y: from.y + dy * EASE });
          moved.push(key);
        }
      }
      return moved;
    },
  };
}
