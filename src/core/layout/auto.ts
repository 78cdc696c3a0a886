// The default layout: from coarse to fine by ForceAtlas2's forces, which give each territory the room it needs; then by
// t-FDP's, which bring neighbours together. Leaves to others: rounds (simulate.ts), coarse graphs (levels.ts), overlaps (apart.ts).

import { random } from '../base/random';
import { sunflowerPoint } from './circle';
import { type Bodies, type Forces, kernelMaker } from './kernel';
import { type Level, membersOf } from './levels';
import { type Schedule, simulate, type Watch } from './simulate';

/** Mass in a unit of area that gravity presses all into (see forces.ts). */
const DENSITY = 0.2;
const GRAVITY = DENSITY * Math.PI;

/** Pages are wider than high: gravity presses harder from above and below. */
const LANDSCAPE = 1.3;

/** ForceAtlas2 (Jacomy et al. 2014) with strong gravity. */
const WIDE: Forces = {
  isBounded: false,
  repel: 1,
  attract: 1,
  near: 0,
  perFar2: 0,
  gravityX: GRAVITY / LANDSCAPE,
  gravityY: GRAVITY * LANDSCAPE,
  theta2: 1,
  reach2: 1e30,
};

/**
 * Gravity against bounded repulsion, for all masses together: what nothing holds spreads to the density that it has from
 * `WIDE`, in graphs of any size.
 */
const CLOSE_GRAVITY = 1.5;

/** t-FDP (Zhong et al. 2023). Gravity is to be divided by the sum of the masses. */
export const CLOSE: Forces = {
  isBounded: true,
  repel: 1,
  attract: 0.15,
  near: 8,
  perFar2: 0.01,
  gravityX: CLOSE_GRAVITY / LANDSCAPE,
  gravityY: CLOSE_GRAVITY * LANDSCAPE,
  theta2: 1,
  // Fourteen units away a body pushes a thousandth as much as the nearest do.
  reach2: 200,
};
/** t-FDP's unit in units of the plan: how far neighbours stay from each other. */
export const SPACING = 1.5;

export interface Rounds {
  /** ForceAtlas2's on the coarsest level, on each finer one, on the graph itself, and t-FDP's at the end. */
  readonly coarsest: number;
  readonly each: number;
  readonly finest: number;
  readonly close: number;
}

/** Rounds that let graphs of any size pass in a moment: 100 nodes get many, 100,000 few; or as many as are `asked`. */
export function roundsFor(bodies: number, asked?: number): Rounds {
  if (asked !== undefined) return { coarsest: asked, each: asked, finest: asked, close: asked };
  const share = Math.min(1, 30 / Math.sqrt(Math.max(1, bodies)));
  return {
    // Many bodies are left only where much lies outside of all territories.
    coarsest: Math.max(80, Math.round(200 * share)),
    each: Math.max(10, Math.round(100 * share * share)),
    finest: Math.max(8, Math.round(100 * share * share)),
    close: Math.max(24, Math.round(120 * share * Math.sqrt(share))),
  };
}

/** Steps go the whole way: that all move at once makes them too long, and the limits that fall calm that. */
const SHARE = 1;

/** All rounds on all levels. */
export const totalRounds = (levels: readonly Level[], rounds: Rounds): number =>
  levels.reduce((sum, { bodies }, l) => {
    const tries = l === levels.length - 1 ? triesFor(bodies.x.length) : 1;
    return sum + tries * roundsOn(l, levels.length, rounds);
  }, rounds.close);

const roundsOn = (level: number, levels: number, { coarsest, each, finest }: Rounds): number =>
  level === levels - 1 ? coarsest : level === 0 ? finest : each;

/** x and y of each body of the plan, in its units, from coarse to fine. */
export function autoPlaces(levels: readonly Level[], rounds: Rounds, watch: Watch = {}): Float64Array {
  const [finest] = levels;
  if (finest === undefined) return new Float64Array();
  const make = kernelMaker(finest.bodies);
  const next = random('layout');
  for (let l = levels.length - 1; l >= 0; l--) {
    const level = levels[l] ?? finest;
    const coarser = levels[l + 1];
    const schedule = wide(level, roundsOn(l, levels.length, rounds), coarser === undefined);
    const settle = (): void => simulate(make, level.bodies, [schedule], watch);
    if (coarser === undefined) placeCoarsest(level, next, settle);
    else {
      spread(level, coarser, next);
      settle();
    }
  }
  const { x, y } = finest.bodies;
  resize(finest.bodies, 1 / SPACING);
  const forces = closeTo(finest);
  simulate(make, finest.bodies, [{ forces, rounds: rounds.close, share: SHARE, first: 1, last: 0.05 }], watch);
  resize(finest.bodies, SPACING);
  return Float64Array.from({ length: 2 * x.length }, (_, i) => (i % 2 === 0 ? x : y)[i >> 1] ?? 0);
}

function resize({ x, y }: Bodies, factor: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) * factor;
    y[i] = (y[i] ?? 0) * factor;
  }
}

const massOf = ({ bodies }: Level): number => bodies.mass.reduce((sum, own) => sum + own, 0);

function closeTo(level: Level): Forces {
  const mass = massOf(level);
  return { ...CLOSE, gravityX: CLOSE.gravityX / mass, gravityY: CLOSE.gravityY / mass };
}

/** Steps of a few distances between bodies; on the coarsest level they may cross the picture. */
function wide(level: Level, rounds: number, isCoarsest: boolean): Schedule {
  const radius = Math.sqrt(massOf(level) / GRAVITY);
  const distance = radius / Math.sqrt(level.bodies.mass.length);
  return { forces: WIDE, rounds, share: SHARE, first: isCoarsest ? 0.2 * radius : 2 * distance, last: 0.1 * distance };
}

/** So many bodies are laid out in all tries together; one try costs little, and forces do not mend a bad start. */
const TRIED = 600;
const MOST_TRIES = 12;
/** Above so many, one start is as good as another. */
const MOST_TRIED = 300;

const triesFor = (bodies: number): number =>
  bodies > MOST_TRIED ? 1 : Math.max(2, Math.min(MOST_TRIES, Math.floor(TRIED / Math.max(1, bodies))));

/** The coarsest level, from several starts: the one that ends with the shortest springs stays. */
function placeCoarsest(level: Level, next: () => number, settle: () => void): void {
  const { x, y } = level.bodies;
  let least = Number.POSITIVE_INFINITY;
  let best: readonly [Float32Array, Float32Array] = [x.slice(), y.slice()];
  for (let round = 0; round < triesFor(x.length); round++) {
    spreadAll(level, orderOf(level, round, next), next);
    settle();
    const length = springLength(level);
    if (length >= least) continue;
    least = length;
    best = [x.slice(), y.slice()];
  }
  x.set(best[0]);
  y.set(best[1]);
}

/** Squares, weighted by pull: what ForceAtlas2's springs hold, as gravity gives all tries the same area. */
function springLength({ bodies }: Level): number {
  const { x, y, from, other, pull } = bodies;
  let sum = 0;
  for (let own = 0; own < x.length; own++) {
    for (let e = from[own] ?? 0; e < (from[own + 1] ?? 0); e++) {
      const far = other[e] ?? 0;
      const dx = (x[far] ?? 0) - (x[own] ?? 0);
      const dy = (y[far] ?? 0) - (y[own] ?? 0);
      sum += (pull[e] ?? 0) * (dx * dx + dy * dy);
    }
  }
  return sum;
}

/**
 * From the middle outwards: by mass; then with what is tied to several territories and lies in none in the middle, and
 * what nothing is tied to outside; then in orders of chance.
 */
function orderOf({ bodies, group }: Level, round: number, next: () => number): number[] {
  const { mass, from } = bodies;
  const numbers = [...mass.keys()];
  const byMass = (a: number, b: number): number => (mass[b] ?? 0) - (mass[a] ?? 0) || a - b;
  if (round === 0) return numbers.sort(byMass);
  const ringOf = (own: number): number => (group[own] !== -1 ? 1 : from[own + 1] === from[own] ? 2 : 0);
  if (round === 1) return numbers.sort((a, b) => ringOf(a) - ringOf(b) || byMass(a, b));
  const chance = numbers.map(() => next());
  return numbers.sort((a, b) => (chance[a] ?? 0) - (chance[b] ?? 0) || a - b);
}

/** Like the seeds of a sunflower, each with its room. */
function spreadAll({ bodies }: Level, order: readonly number[], next: () => number): void {
  const { mass, x, y } = bodies;
  let area = 0;
  for (const [seed, own] of order.entries()) {
    const needed = (mass[own] ?? 0) / DENSITY;
    const place = sunflowerPoint(seed, seed === 0 ? 0 : area + needed / 2);
    area += needed;
    x[own] = place.x + 0.2 * (next() - 0.5);
    y[own] = place.y + 0.2 * (next() - 0.5);
  }
}

/** Bodies around the place of the one they were in, each with its room, in a direction of chance. */
function spread({ bodies, into }: Level, coarser: Level, next: () => number): void {
  const count = coarser.bodies.x.length;
  const { starts, members } = membersOf(into, count);
  for (let cluster = 0; cluster < count; cluster++) {
    const turn = Math.floor(1000 * next());
    let area = 0;
    const start = starts[cluster] ?? 0;
    const end = starts[cluster + 1] ?? 0;
    for (let m = start; m < end; m++) {
      const own = members[m] ?? 0;
      const needed = (bodies.mass[own] ?? 0) / DENSITY;
      const place = end - start === 1 ? { x: 0, y: 0 } : sunflowerPoint(turn + m - start, area + needed / 2);
      area += needed;
      bodies.x[own] = (coarser.bodies.x[cluster] ?? 0) + place.x;
      bodies.y[own] = (coarser.bodies.y[cluster] ?? 0) + place.y;
    }
  }
}
