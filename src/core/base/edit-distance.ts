// How many slips of the finger lie between two strings (Damerau 1964: insertion, deletion, substitution, transposition).
// Leaves to others: how many are too many.

/**
 * Damerau-Levenshtein distance in the restricted form (optimal string alignment), or `limit + 1` when it is larger than
 * `limit`. Compares UTF-16 units; computes only the band of width 2·limit + 1 (Ukkonen 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const height = endA - start;
  const width = endB - start;
  if (height === 0 || width === 0) return Math.min(over, height + width);
  // Behind what both begin and end with, one slip leaves one letter for another, or two that have changed places.
  if (limit === 1) {
    const isSwap =
      height === 2 &&
      width === 2 &&
      a.charCodeAt(start) === b.charCodeAt(start + 1) &&
      a.charCodeAt(start + 1) === b.charCodeAt(start);
    return (height === 1 && width === 1) || isSwap ? 1 : over;
  }

  let older: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= height; i++) {
    const row = new Array<number>(width + 1).fill(over);
    row[0] = i;
    let best = i <= limit ? i : over;
    const from = Math.max(1, i - limit);
    const to = Math.min(width, i + limit);
    const unit = a.charCodeAt(start + i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = (previous[j - 1] ?? over) + (unit === other ? 0 : 1);
      cost = Math.min(cost, (previous[j] ?? over) + 1, (row[j - 1] ?? over) + 1);
      if (i > 1 && j > 1 && unit === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other) {
        cost = Math.min(cost, (older[j - 2] ?? over) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return over;
    older = previous;
    previous = row;
  }
  return Math.min(over, previous[width] ?? over);
}
