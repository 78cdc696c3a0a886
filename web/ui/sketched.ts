// The sketch that the page opened with (first.ts): it stays until the map is drawn under it, or something else is shown.

/** Takes the sketch away once the next frame, with what takes its place, is on the screen. */
export function endSketch(): void {
  const sketch = document.getElementById('sketch');
  if (sketch !== null) requestAnimationFrame(() => requestAnimationFrame(() => sketch.remove()));
}
