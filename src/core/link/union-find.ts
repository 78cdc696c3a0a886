// Disjoint sets with path halving (Tarjan 1975), whose root is the smallest member: the same whatever the order of unions.
// Leaves to others: what belongs together.

export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest member of the set that `i` is in. */
  find(i: number): number {
    let at = i;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      const over = this.#up(up);
      this.#parent[at] = over;
      at = over;
    }
    return at;
  }

  /** Joins two sets and gives the root they have now. */
  join(i: number, j: number): number {
    const a = this.find(i);
    const b = this.find(j);
    this.#parent[Math.max(a, b)] = Math.min(a, b);
    return Math.min(a, b);
  }

  #up(i: number): number {
    return this.#parent[i] ?? i;
  }
}
