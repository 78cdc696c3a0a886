// Pushes discs apart until none meet, each as little as can be, so that the picture stays.
// Leaves to others: the picture.

import { CancelledError } from '../base/errors';
import type { Hooks } from '../model/pipeline';
import { type Cells, cellsOf, mostCells, roomForCells } from './cells';

/** Rounds at one scale; what still meets then gets more room, which helps more than further rounds. */
const ROUNDS = 12;
/** Once wider, few still meet: if a round leaves more than this share of them, they get more room at once. */
const LEFT = 0.9;
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
  const round = roomFor(radii, small);
  if (first === undefined) round.moved.fill(1);
  else round.moved.set(first);
  for (let widening = 0; widening <= WIDENINGS; widening++) {
    const rounds = widening === 0 && isInPlace ? ROUNDS_IN_PLACE : ROUNDS;
    let before = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < rounds; turn++) {
      if (hooks.cancelled?.()) throw new CancelledError();
      const met = pushOnce(places, radii, round);
      if (met === 0) return;
      if (widening > 0 && met > LEFT * before) break;
      before = met;
    }
    for (let i = 0; i < places.length; i++) places[i] = (places[i] ?? 0) * WIDER;
  }
}

/** What rounds work on, made once: memory of this size in each round makes engines collect garbage. */
interface Round {
  cells: Cells;
  readonly small: number;
  /** Discs that moved in the last round: only they can meet others anew; after few rounds that is a small part. */
  readonly moved: Uint8Array;
  /** Of the discs in the order of the cells: radius, whether it moved in the last round, and in this one. */
  readonly radii: Float64Array;
  readonly wasMoved: Uint8Array;
  readonly moves: Uint8Array;
  /** Whether a disc of the cell has moved in the last round. */
  readonly isStirred: Uint8Array;
}

const roomFor = ({ length }: Float64Array, small: number): Round => ({
  cells: roomForCells(length),
  small,
  moved: new Uint8Array(length),
  radii: new Float64Array(length),
  wasMoved: new Uint8Array(length),
  moves: new Uint8Array(length),
  isStirred: new Uint8Array(mostCells(length)),
});

/** One round; gives how many pairs met. Later pairs see what earlier ones did. */
function pushOnce(places: Float64Array, radii: Float64Array, round: Round): number {
  const { small, moved, wasMoved, moves, isStirred } = round;
  round.cells = cellsOf(places, 2 * small, round.cells);
  const { ids, starts, x, y, columns, rows } = round.cells;
  moves.fill(0);
  for (let cell = 0; cell < columns * rows; cell++) {
    let stirred = 0;
    for (let s = starts[cell] ?? 0; s < (starts[cell + 1] ?? 0); s++) {
      const disc = ids[s] ?? 0;
      round.radii[s] = radii[disc] ?? 0;
      wasMoved[s] = moved[disc] ?? 0;
      stirred |= wasMoved[s] ?? 0;
    }
    isStirred[cell] = stirred;
  }
  let met = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      for (let s = starts[cell] ?? 0; s < (starts[cell + 1] ?? 0); s++) met += pushFrom(round, s, row, column);
    }
  }
  if (met === 0) return 0;
  for (let s = 0; s < ids.length; s++) {
    const disc = ids[s] ?? 0;
    moved[disc] = moves[s] ?? 0;
    places[2 * disc] = x[s] ?? 0;
    places[2 * disc + 1] = y[s] ?? 0;
  }
  return met;
}

/**
 * The pairs that a disc looks after: a large one all with smaller discs, as far as those may reach it; a small one those
 * with small discs in the nine cells around. Pairs of which neither has moved do not meet. Gives how many met.
 */
function pushFrom(round: Round, s: number, row: number, column: number): number {
  const { cells, radii, small, wasMoved, isStirred } = round;
  const { columns, rows, starts, x, y } = cells;
  const own = radii[s] ?? 0;
  const isLarge = own > small;
  if (!isLarge && wasMoved[s] === 0) return 0;
  // A disc that has left its cell in this round looks around it in the next one.
  const reach = isLarge ? Math.ceil(own / small) : 1;
  const left = Math.max(0, column - reach);
  const right = Math.min(columns - 1, column + reach);
  // Where all others count, those of a row of cells stand one after the other.
  const step = wasMoved[s] === 1 ? right - left + 1 : 1;
  let met = 0;
  for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++) {
    for (let cell = r * columns + left; cell <= r * columns + right; cell += step) {
      if (wasMoved[s] === 0 && isStirred[cell] === 0) continue;
      const end = starts[cell + step] ?? 0;
      for (let other = starts[cell] ?? 0; other < end; other++) {
        const dx = (x[other] ?? 0) - (x[s] ?? 0);
        const dy = (y[other] ?? 0) - (y[s] ?? 0);
        const least = own + (radii[other] ?? 0);
        const square = dx * dx + dy * dy;
        // Most are too far, and that is seen soonest.
        if (square >= least * least || !isOwnPair(round, s, other, isLarge)) continue;
        pushPair(round, s, other, dx, dy, Math.sqrt(square));
        met++;
      }
    }
  }
  return met;
}

/** Each pair is one disc's: the larger one's, of small discs that both moved and of equals the first one's. */
function isOwnPair({ radii, small, wasMoved }: Round, s: number, other: number, isLarge: boolean): boolean {
  const own = radii[s] ?? 0;
  const far = radii[other] ?? 0;
  if (!isLarge) return far <= small && other !== s && (other > s || wasMoved[other] === 0);
  return far <= own && (far < own || other > s) && (wasMoved[s] === 1 || wasMoved[other] === 1);
}

function pushPair(
  { radii, moves, cells }: Round,
  s: number,
  other: number,
  dx: number,
  dy: number,
  distance: number,
): void {
  const { x, y } = cells;
  const own = radii[s] ?? 0;
  const far = radii[other] ?? 0;
  // A little more than needed, so that rounding does not bring them back; the larger one moves less.
  const push = ((own + far) * 1.001 - distance) / (distance === 0 ? 1 : distance);
  const ux = distance === 0 ? 1 : dx;
  const share = (far * far) / (own * own + far * far);
  x[s] = (x[s] ?? 0) - ux * push * share;
  y[s] = (y[s] ?? 0) - dy * push * share;
  x[other] = (x[other] ?? 0) + ux * push * (1 - share);
  y[other] = (y[other] ?? 0) + dy * push * (1 - share);
  moves[s] = 1;
  moves[other] = 1;
}
