// PaperGraph -> positions: forces from a seeded start, then no overlaps. The same graph gives the same picture everywhere.
// Leaves to others: the forces (auto.ts; forces.ts for ForceAtlas2 as graphology has it), sizes and colours (graph).

import { never, UsageError } from '../base/errors';
import type { PaperGraph } from '../model/graph';
import type { Hooks } from '../model/pipeline';
import { pushApart } from './apart';
import { autoPlaces, roundsFor, totalRounds } from './auto';
import { extentOf } from './cells';
import { fitOf } from './fit';
import { applyForces } from './forces';
import { levelsOf } from './levels';
import { GAP, type Plan, planOf, UNIT } from './plan';
import { startOf } from './start';

/**
 * `auto`: neighbours together, territories apart, wider than high; the better picture at every size, and faster.
 * `forceatlas2`: what Gephi's users know, by graphology.
 */
export type LayoutName = 'auto' | 'forceatlas2';

export interface LayoutOptions {
  /** By default `auto`. */
  readonly layout?: LayoutName;
  /** Rounds of forces on the whole graph; by default as many as its size lets pass in a moment. */
  readonly rounds?: number;
  /** Asked before each round; `true` ends the rounds, and what has been reached is finished and kept. */
  readonly stopped?: () => boolean;
}

/**
 * Gives every node `x` and `y`, in the units of its `size`, which is its radius: no two nodes meet, the middle of the
 * picture is (0, 0), two decimals. The result depends on the graph alone, not on the order in which it was filled, nor on
 * the machine. A cancelled run leaves the graph as it was. `auto` takes about 0.01 s for 100 nodes, 0.04 s for 1,000,
 * 0.15 s for 10,000, 2 s for 100,000.
 */
export function layoutGraph(graph: PaperGraph, options: LayoutOptions = {}, hooks: Hooks = {}): void {
  const { layout = 'auto', rounds } = options;
  if (rounds !== undefined && (!Number.isSafeInteger(rounds) || rounds < 0)) {
    throw new UsageError(`The layout's rounds must be a whole number from 0, not ${rounds}.`);
  }
  const plan = planOf(graph, layout);
  const places = placesOf(plan, layout, options, hooks);
  const radii = radiiOf(plan);
  const scale = UNIT * (layout === 'auto' ? fitOf(scaled(places, UNIT), radii) : 1);
  const drawn = scaled(places, scale);
  pushApart(drawn, radii, hooks);
  centre(drawn);
  write(graph, plan, drawn);
}

function placesOf(
  plan: Plan,
  layout: LayoutName,
  { rounds: asked, stopped }: LayoutOptions,
  hooks: Hooks,
): Float64Array {
  switch (layout) {
    case 'auto': {
      const rounds = roundsFor(plan.bodies.keys.length, asked);
      const levels = levelsOf(plan);
      const total = totalRounds(levels, rounds);
      let done = 0;
      return autoPlaces(levels, rounds, {
        round: () => hooks.progress?.({ stage: 'layout', done: done++, total }),
        ...(hooks.cancelled === undefined ? {} : { cancelled: hooks.cancelled }),
        ...(stopped === undefined ? {} : { stopped }),
      });
    }
    case 'forceatlas2': {
      const places = startOf(plan);
      applyForces(plan, places, asked ?? forceAtlasRounds(plan.bodies.keys.length), hooks, stopped);
      return places;
    }
    default:
      return never(layout);
  }
}

/** A round costs 2 to 5 µs a node: 300 rounds up to 100 nodes, 95 for 1,000, 30 for 10,000, 12 from 62,500 on. */
const forceAtlasRounds = (nodes: number): number =>
  Math.max(12, Math.min(300, Math.round(3000 / Math.sqrt(Math.max(1, nodes)))));

/** What discs keep free: half of the gap on each side. */
export const radiiOf = (plan: Plan): Float64Array => plan.bodies.radii.map((radius) => radius + GAP / 2);

const scaled = (places: Float64Array, factor: number): Float64Array => places.map((value) => value * factor);

/** Sets `x` and `y` of all nodes. */
export function write(graph: PaperGraph, plan: Plan, places: Float64Array): void {
  const numbers = new Map<string, number>();
  for (const [i, key] of plan.bodies.keys.entries()) numbers.set(key, i);
  graph.updateEachNodeAttributes(
    (key, attributes) => {
      const i = numbers.get(key) ?? 0;
      // The graph is the caller's to have laid out; new objects for all its nodes take longer than all else here.
      const placed: { x: number; y: number } = attributes;
      placed.x = rounded(places[2 * i] ?? 0);
      placed.y = rounded(places[2 * i + 1] ?? 0);
      return attributes;
    },
    { attributes: ['x', 'y'] },
  );
}

/** Two decimals, and no negative zero, which JSON does not know. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Puts the middle of the bounding box at (0, 0). */
function centre(places: Float64Array): void {
  for (const axis of [0, 1] as const) {
    const [least, most] = extentOf(places, axis);
    for (let i: number = axis; i < places.length; i += 2) places[i] = (places[i] ?? 0) - (least + most) / 2;
  }
}
