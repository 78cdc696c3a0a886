// Of the numbers that all lines are drawn from, those of the lines that are shown.

/**
 * Each line has `stride` numbers, one after another. Sigma makes all of them zero for a hidden line, while a shown one has
 * a thickness: the number at `thickness` among its own.
 */
export function shownOf(lines: Float32Array, stride: number, thickness: number): Float32Array {
  let count = 0;
  for (let at = thickness; at < lines.length; at += stride) if (lines[at] !== 0) count++;
  const shown = new Float32Array(count * stride);
  let to = 0;
  for (let at = 0; at < lines.length; at += stride) {
    if (lines[at + thickness] === 0) continue;
    shown.set(lines.subarray(at, at + stride), to);
    to += stride;
  }
  return shown;
}
