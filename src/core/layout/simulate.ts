// Rounds of forces on bodies: each goes towards where its forces would be at rest, no further than a limit that falls.
// Leaves to others: which forces and how many rounds (auto.ts), the forces themselves (kernel.ts).

import { CancelledError } from '../base/errors';
import type { Bodies, Forces, KernelMaker } from './kernel';

export interface Schedule {
  readonly forces: Forces;
  readonly rounds: number;
  /** Steps as a share of the way to where the forces would be at rest. */
  readonly share: number;
  /** How far a body may move in the first round and in the last, in units. */
  readonly first: number;
  readonly last: number;
}

export interface Watch {
  /** Called before each round. */
  readonly round?: () => void;
  readonly cancelled?: () => boolean;
  /** `true` ends the rounds; what has been reached is the result. */
  readonly stopped?: () => boolean;
}

/** Slots are put in order anew after so many rounds: until then bodies have not moved far. */
const ORDER_EVERY = 10;

/** Runs the schedules one after the other; `bodies.x` and `bodies.y` are where they start and where they end. */
export function simulate(make: KernelMaker, bodies: Bodies, schedules: readonly Schedule[], watch: Watch = {}): void {
  if (bodies.x.length === 0) return;
  const kernel = make(bodies);
  for (const { forces, rounds, share, first, last } of schedules) {
    for (let round = 0; round < rounds; round++) {
      if (watch.cancelled?.()) throw new CancelledError();
      if (watch.stopped?.()) break;
      watch.round?.();
      if (round % ORDER_EVERY === 0) kernel.order();
      kernel.forces(forces);
      const left = 1 - round / rounds;
      kernel.move(share, last + (first - last) * left * left);
    }
  }
  for (let s = 0; s < kernel.id.length; s++) {
    const body = kernel.id[s] ?? 0;
    bodies.x[body] = kernel.x[s] ?? 0;
    bodies.y[body] = kernel.y[s] ?? 0;
  }
}
