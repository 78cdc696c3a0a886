// Pushes discs apart until none meet, each as little as can be, so that the picture stays.
// Leaves to others: the picture.

import { CancelledError } from '../base/errors';
import type { Hooks } from '../model/pipeline';
import { gridOf } from './grid';

/** Rounds at one scale; what still meets then gets more room. */
const ROUNDS = 25;
/** How much more room, as a factor on all distances, and how often at most: a picture 18 times as wide. */
const WIDER = 1.05;
const WIDENINGS = 60;

/** Moves `places` (x and y of each disc) until no two discs meet. Near-linear in the number of discs. */
export function pushApart(places: Float64Array, radii: Float64Array, hooks: Hooks = {}): void {
  const reach = 2 * radii.reduce((most, radius) => Math.max(most, radius), 0.001);
  // Only what moved in the last round can meet anew; after few rounds that is a small part.
  let moved = new Uint8Array(radii.length).fill(1);
  for (let widening = 0; widening <= WIDENINGS; widening++) {
    for (let round = 0; round < ROUNDS; round++) {
      if (hooks.cancelled?.()) throw new CancelledError();
      const now = pushOnce(places, radii, reach, moved);
      if (now === null) return;
      moved = now;
    }
    for (let i = 0; i < places.length; i++) places[i] = (places[i] ?? 0) * WIDER;
  }
}

/** One round, for pairs of which one has `moved`; gives who moves now, or null if nobody did. Later pairs see what earlier ones did. */
function pushOnce(
  places: Float64Array,
  radii: Float64Array,
  reach: number,
  moved: Uint8Array,
): Uint8Array<ArrayBuffer> | null {
  const grid = gridOf(places, reach);
  const moves = new Uint8Array(radii.length);
  let count = 0;
  for (let i = 0; i < radii.length; i++) {
    if (moved[i] === 0) continue;
    const radius = radii[i] ?? 0;
    grid.near(places[2 * i] ?? 0, places[2 * i + 1] ?? 0, (j) => {
      // A pair of which both moved is met twice.
      if (j === i || (j < i && moved[j] === 1)) return;
      const dx = (places[2 * j] ?? 0) - (places[2 * i] ?? 0);
      const dy = (places[2 * j + 1] ?? 0) - (places[2 * i + 1] ?? 0);
      const other = radii[j] ?? 0;
      const least = radius + other;
      const square = dx * dx + dy * dy;
      if (square >= least * least) return;
      const distance = Math.sqrt(square);
      // A little more than needed, so that rounding does not bring them back; the larger one moves less.
      const push = (least * 1.001 - distance) / (distance === 0 ? 1 : distance);
      const [ux, uy] = distance === 0 ? [1, 0] : [dx, dy];
      const share = (other * other) / (radius * radius + other * other);
      places[2 * i] = (places[2 * i] ?? 0) - ux * push * share;
      places[2 * i + 1] = (places[2 * i + 1] ?? 0) - uy * push * share;
      places[2 * j] = (places[2 * j] ?? 0) + ux * push * (1 - share);
      places[2 * j + 1] = (places[2 * j + 1] ?? 0) + uy * push * (1 - share);
      moves[i] = 1;
      moves[j] = 1;
      count++;
    });
  }
  return count === 0 ? null : moves;
}
