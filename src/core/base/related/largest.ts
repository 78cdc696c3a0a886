// The few largest of many scores, of equals those that are first by place.
// Leaves to others: what is scored.

export interface Near {
  /** Place of the paper. */
  readonly at: number;
  /** 0..1 */
  readonly score: number;
}

export const nearer = (a: Near, b: Near): number => b.score - a.score || a.at - b.at;

/** The largest scores in no order, by a heap of the best so far whose top is the worst of them. */
export function largest(scores: Float64Array, touched: Int32Array, count: number, most: number): Near[] {
  const heap: number[] = [];
  // The score of the top once the heap is full: nearly all papers fall at this one comparison.
  let least = 0;
  const isWorse = (a: number, b: number): boolean => {
    const one = scores[a] ?? 0;
    const other = scores[b] ?? 0;
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
  const rise = (paper: number): void => {
    let at = heap.length;
    while (at > 0 && isWorse(paper, heap[(at - 1) >> 1] ?? 0)) {
      heap[at] = heap[(at - 1) >> 1] ?? 0;
      at = (at - 1) >> 1;
    }
    heap[at] = paper;
  };
  for (let n = 0; n < count; n++) {
    const paper = touched[n] ?? 0;
    const score = scores[paper] ?? 0;
    if (score < least || score <= 0) continue;
    if (heap.length < most) rise(paper);
    else if (isWorse(heap[0] ?? 0, paper)) sink(paper);
    if (heap.length === most) least = scores[heap[0] ?? 0] ?? 0;
  }
  return heap.map((at) => ({ at, score: scores[at] ?? 0 }));
}
