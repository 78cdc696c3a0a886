// Of the numbers that all marks or all lines are drawn from, those of what is shown.

/**
 * Each item has `stride` numbers, one after another. Sigma makes all of them zero for a hidden one, while a shown one has
 * a size: the number at `size` among its own.
 */
export function shownOf(items: Float32Array, stride: number, size: number): Float32Array {
  let count = 0;
  for (let at = size; at < items.length; at += stride) if (items[at] !== 0) count++;
  const shown = new Float32Array(count * stride);
  let to = 0;
  for (let at = 0; at < items.length; at += stride) {
    if (items[at + size] === 0) continue;
    shown.set(items.subarray(at, at + stride), to);
    to += stride;
  }
  return shown;
}
