// Where lineage lines run on the screen, so that names can keep off them.
// Leaves to others: drawing them (strokes.ts, whose curve this follows).

import type { Point } from './space';

/** Pixels between two points of a sampled line. */
const STEP = 14;

/** Points along the quadratic Bézier curve that bends to the left of its direction by a share of its length. */
export function pointsAlong(from: Point, to: Point, bend: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The shader's y axis runs upwards, the screen's downwards: left is the other way round.
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const steps = Math.min(120, Math.max(2, Math.ceil(Math.hypot(dx, dy) / STEP)));
  const points: Point[] = [];
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    points.push({
      x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
      y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
    });
  }
  return points;
}
