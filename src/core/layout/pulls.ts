// Where the springs of placed bodies would have those without a place.
// Leaves to others: which bodies are placed, and what becomes of the others (start.ts, added.ts).

import type { Plan } from './plan';

/** For each body without a place: the mean of its placed neighbours by pull, as x, y and the sum of pulls (0: none), layout units. */
export function meansOfPlaced(plan: Plan, places: Float64Array, isPlaced: (body: number) => boolean): Float64Array {
  const means = new Float64Array(3 * plan.bodies.keys.length);
  const { springs } = plan;
  for (const [s, pull] of springs.pull.entries()) {
    const [a, b] = [springs.a[s] ?? 0, springs.b[s] ?? 0];
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (isPlaced(own) || !isPlaced(other)) continue;
      means[3 * own] = (means[3 * own] ?? 0) + pull * (places[2 * other] ?? 0);
      means[3 * own + 1] = (means[3 * own + 1] ?? 0) + pull * (places[2 * other + 1] ?? 0);
      means[3 * own + 2] = (means[3 * own + 2] ?? 0) + pull;
    }
  }
  for (let own = 0; 3 * own < means.length; own++) {
    const pull = means[3 * own + 2] ?? 0;
    if (pull === 0) continue;
    means[3 * own] = (means[3 * own] ?? 0) / pull;
    means[3 * own + 1] = (means[3 * own + 1] ?? 0) / pull;
  }
  return means;
}
