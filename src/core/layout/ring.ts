// In which order groups lie on a circle, so that those with most ties are neighbours.
// Leaves to others: how large each is and where the circle lies (discs.ts).

import type { Plan } from './plan';

/** Above so many an order on one circle is not asked for. */
const MOST = 10;

/** The groups in a better order: pairs are swapped as long as that brings tied groups nearer. */
export function ringOrder(groups: readonly string[], plan: Plan): string[] {
  const order = [...groups];
  if (order.length < 4 || order.length > MOST) return order;
  const ties = tiesOf(plan);
  const tie = (a: string, b: string): number => ties.get(a < b ? `${a}\n${b}` : `${b}\n${a}`) ?? 0;
  const costOf = (): number => {
    let cost = 0;
    for (const [i, a] of order.entries()) {
      for (const [j, b] of order.entries()) {
        if (i < j) cost += tie(a, b) * Math.min(j - i, order.length - j + i);
      }
    }
    return cost;
  };
  let best = costOf();
  // Each swap that is kept lowers the cost, so it ends.
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        swap(order, i, j);
        const cost = costOf();
        // Sums of the same pulls in another order may differ in the last bits: that is no gain.
        if (cost < best - 1e-9) [best, isBetter] = [cost, true];
        else swap(order, i, j);
      }
    }
  }
  return order;
}

function swap(list: string[], i: number, j: number): void {
  const [a, b] = [list[i], list[j]];
  if (a === undefined || b === undefined) return;
  list[i] = b;
  list[j] = a;
}

/** How strongly two groups (names joined by a line end, the smaller first) are tied. */
function tiesOf({ bodies, springs }: Plan): Map<string, number> {
  const ties = new Map<string, number>();
  for (const [s, pull] of springs.pull.entries()) {
    const [a, b] = [bodies.groups[springs.a[s] ?? 0] ?? '', bodies.groups[springs.b[s] ?? 0] ?? ''].sort();
    if (a === undefined || b === undefined || a === '' || a === b) continue;
    ties.set(`${a}\n${b}`, (ties.get(`${a}\n${b}`) ?? 0) + pull);
  }
  return ties;
}
