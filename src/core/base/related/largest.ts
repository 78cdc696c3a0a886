// The few largest of many scores, of equals the first by place.
// Leaves to others: what is scored.

export interface Near {
  /** Place of the paper. */
  readonly at: number;
  /** 0..1 */
  readonly score: number;
}

export const nearer = (a: Near, b: Near): number => b.score - a.score || a.at - b.at;

/** The largest scores, by a heap of the best so far whose top is the worst of them. */
export function largest(scores: Float64Array, touched: Int32Array, count: number, most: number): Near[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one < other || (one === other && a > b);
  };
  const sink = (paper: number): void => {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      if (!isWorse(heap[child] ?? 0, paper)) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = paper;
  };
  for (let n = 0; n < count; n++) {
    const paper = touched[n] ?? 0;
    if ((scores[paper] ?? 0) <= 0) continue;
    if (heap.length < most) {
      heap.push(paper);
      let at = heap.length - 1;
      while (at > 0 && isWorse(paper, heap[(at - 1) >> 1] ?? 0)) {
        heap[at] = heap[(at - 1) >> 1] ?? 0;
        at = (at - 1) >> 1;
      }
      heap[at] = paper;
    } else if (isWorse(heap[0] ?? 0, paper)) sink(paper);
  }
  return heap.map((at) => ({ at, score: scores[at] ?? 0 })).sort(nearer);
}
