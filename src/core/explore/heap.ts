// A priority queue for searches: the smallest first, of equals the one whose key comes first.
// Leaves to others: what the numbers mean (path.ts, order.ts).

import { byText } from '../base/sort';

interface Item {
  readonly cost: number;
  readonly key: string;
}

/** A binary heap (Williams 1964). */
export class Heap {
  readonly #items: Item[] = [];

  push(item: Item): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up];
      if (parent === undefined || compare(parent, item) <= 0) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [items[child], items[child + 1]];
      if (left === undefined) break;
      if (right !== undefined && compare(right, left) < 0) child++;
      const smaller = items[child];
      if (smaller === undefined || compare(last, smaller) <= 0) break;
      items[at] = smaller;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

const compare = (a: Item, b: Item): number => a.cost - b.cost || byText(a.key, b.key);
