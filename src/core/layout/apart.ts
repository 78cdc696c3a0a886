// Pushes discs apart until none meet, each as little as can be, so that the picture stays.
// Leaves to others: the picture.

import { CancelledError } from '../base/errors';
import type { Hooks } from '../model/pipeline';
import { type Cells, cellsOf } from './cells';

/** Rounds at one scale; what still meets then gets more room. */
const ROUNDS = 16;
/** Before the first widening, if the others shall stay where they are. */
const ROUNDS_IN_PLACE = 300;
/** How much more room, as a factor on all distances, and how often at most: a picture 18 times as wide. */
const WIDER = 1.05;
const WIDENINGS = 60;

/** Cells are as wide as two discs of this rank by size: larger ones, few, look further. */
const SMALL = 0.8;

export interface ApartOptions {
  /** Discs that may meet others at the start, 1 each; by default all. What they do not touch, and what that does not touch, stays. */
  readonly moved?: Uint8Array;
  /** Wider only if there is no other way: for a few discs among many that shall stay. */
  readonly isInPlace?: boolean;
}

/** Moves `places` (x and y of each disc) until no two discs meet. Near-linear in the number of discs. */
export function pushApart(
  places: Float64Array,
  radii: Float64Array,
  hooks: Hooks = {},
  { moved: first, isInPlace = false }: ApartOptions = {},
): void {
  const ranked = radii.slice().sort();
  const small = Math.max(0.001, ranked[Math.floor(SMALL * (ranked.length - 1))] ?? 0);
  // Only what moved in the last round can meet anew; after few rounds that is a small part.
  let moved = first ?? new Uint8Array(radii.length).fill(1);
  for (let widening = 0; widening <= WIDENINGS; widening++) {
    const rounds = widening === 0 && isInPlace ? ROUNDS_IN_PLACE : ROUNDS;
    for (let round = 0; round < rounds; round++) {
      if (hooks.cancelled?.()) throw new CancelledError();
      const now = pushOnce(places, radii, small, moved);
      if (now === null) return;
      moved = now;
    }
    for (let i = 0; i < places.length; i++) places[i] = (places[i] ?? 0) * WIDER;
  }
}

interface Round {
  readonly cells: Cells;
  /** Of the discs in the order of the cells. */
  readonly radii: Float64Array;
  readonly wasMoved: Uint8Array;
  readonly moves: Uint8Array;
  /** Whether a disc of the cell has moved in the last round. */
  readonly isStirred: Uint8Array;
  readonly small: number;
  /** Pairs that met. */
  count: number;
}

/** One round; gives who moved, or null if nobody did. Later pairs see what earlier ones did. */
function pushOnce(
  places: Float64Array,
  radii: Float64Array,
  small: number,
  moved: Uint8Array,
): Uint8Array<ArrayBuffer> | null {
  const cells = cellsOf(places, 2 * small);
  const { ids, starts } = cells;
  const round: Round = {
    cells,
    radii: new Float64Array(radii.length),
    wasMoved: new Uint8Array(radii.length),
    moves: new Uint8Array(radii.length),
    isStirred: new Uint8Array(starts.length),
    small,
    count: 0,
  };
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    for (let s = starts[cell] ?? 0; s < (starts[cell + 1] ?? 0); s++) {
      const disc = ids[s] ?? 0;
      round.radii[s] = radii[disc] ?? 0;
      if (moved[disc] === 0) continue;
      round.wasMoved[s] = 1;
      round.isStirred[cell] = 1;
    }
  }
  for (let s = 0; s < radii.length; s++) pushFrom(round, s);
  if (round.count === 0) return null;
  const result = new Uint8Array(radii.length);
  for (let s = 0; s < radii.length; s++) {
    if (round.moves[s] === 0) continue;
    const disc = ids[s] ?? 0;
    places[2 * disc] = cells.x[s] ?? 0;
    places[2 * disc + 1] = cells.y[s] ?? 0;
    result[disc] = 1;
  }
  return result;
}

/**
 * The pairs that a disc looks after: a large one all with smaller discs, as far as those may reach it; a small one those
 * with small discs in the nine cells around. Pairs of which neither has moved do not meet.
 */
function pushFrom(round: Round, s: number): void {
  const { cells, radii, small, wasMoved, isStirred } = round;
  const own = radii[s] ?? 0;
  const isLarge = own > small;
  if (!isLarge && wasMoved[s] === 0) return;
  const reach = isLarge ? Math.ceil(own / small) : 1;
  const { columns, rows, starts } = cells;
  const column = cells.columnOf(cells.x[s] ?? 0);
  const row = cells.rowOf(cells.y[s] ?? 0);
  const left = Math.max(0, column - reach);
  const right = Math.min(columns - 1, column + reach);
  for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++) {
    for (let cell = r * columns + left; cell <= r * columns + right; cell++) {
      if (wasMoved[s] === 0 && isStirred[cell] === 0) continue;
      const end = starts[cell + 1] ?? 0;
      for (let other = starts[cell] ?? 0; other < end; other++) {
        if (isOwnPair(round, s, other, isLarge)) pushPair(round, s, other);
      }
    }
  }
}

/** Each pair is one disc's: the larger one's, of small discs that both moved and of equals the first one's. */
function isOwnPair({ radii, small, wasMoved }: Round, s: number, other: number, isLarge: boolean): boolean {
  const own = radii[s] ?? 0;
  const far = radii[other] ?? 0;
  if (!isLarge) return far <= small && other !== s && (other > s || wasMoved[other] === 0);
  return far <= own && (far < own || other > s) && (wasMoved[s] === 1 || wasMoved[other] === 1);
}

function pushPair(round: Round, s: number, other: number): void {
  const { radii, moves } = round;
  const { x, y } = round.cells;
  const own = radii[s] ?? 0;
  const far = radii[other] ?? 0;
  const dx = (x[other] ?? 0) - (x[s] ?? 0);
  const dy = (y[other] ?? 0) - (y[s] ?? 0);
  const least = own + far;
  const square = dx * dx + dy * dy;
  if (square >= least * least) return;
  const distance = Math.sqrt(square);
  // A little more than needed, so that rounding does not bring them back; the larger one moves less.
  const push = (least * 1.001 - distance) / (distance === 0 ? 1 : distance);
  const ux = distance === 0 ? 1 : dx;
  const uy = distance === 0 ? 0 : dy;
  const share = (far * far) / (own * own + far * far);
  x[s] = (x[s] ?? 0) - ux * push * share;
  y[s] = (y[s] ?? 0) - uy * push * share;
  x[other] = (x[other] ?? 0) + ux * push * (1 - share);
  y[other] = (y[other] ?? 0) + uy * push * (1 - share);
  moves[s] = 1;
  moves[other] = 1;
  round.count++;
}
