// An outline drawn by hand: its points as they come, and what lies inside of it.
// Leaves to others: drawing it and where things are (ui/lasso.tsx).

import { type Box, isInside, type Point } from './space';

/** Points nearer than this to the last one, in pixels, tell nothing new. */
const STEP = 3;
/** A smaller outline, in pixels either way, is a slip of the hand. */
const LEAST = 8;

/** The outline with one more point; the very same if that is as good as there. */
export function extended(outline: readonly Point[], point: Point): readonly Point[] {
  const last = outline.at(-1);
  if (last !== undefined && Math.hypot(point.x - last.x, point.y - last.y) < STEP) return outline;
  return [...outline, point];
}

/** The keys of what lies inside. Where the outline crosses itself, all that it winds round is inside. */
export function insideOf(outline: readonly Point[], places: Iterable<readonly [key: string, place: Point]>): string[] {
  const box = boxOf(outline);
  if (box.right - box.left < LEAST && box.bottom - box.top < LEAST) return [];
  const found: string[] = [];
  for (const [key, { x, y }] of places) if (isInside(x, y, box) && windings(outline, x, y) !== 0) found.push(key);
  return found;
}

function boxOf(outline: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of outline) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** How often the closed outline goes round the place: edges that cross the ray to its right, by their direction. */
function windings(outline: readonly Point[], x: number, y: number): number {
  let count = 0;
  let from = outline.at(-1);
  for (const to of outline) {
    if (from !== undefined && from.y <= y !== to.y <= y) {
      const side = (to.x - from.x) * (y - from.y) - (x - from.x) * (to.y - from.y);
      if (to.y > from.y && side > 0) count++;
      else if (to.y < from.y && side < 0) count--;
    }
    from = to;
  }
  return count;
}
