// Of a long lineage, the part around the window, as what is far away is not drawn; and the part that holds most. Pure.
// Leaves to others: the camera (camera.ts), drawing (drawing.tsx).

import type { Size } from '../graph/space';
import type { Camera } from './camera';
import type { Layout, Point } from './layout';
import type { LineageScene } from './scene';

/** A part of the drawing, in its own units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Shorter lineages are drawn whole. */
const MOST_WHOLE = 300;
/** Names and heads reach beyond the place of their work. */
const REACH = 120;

/**
 * The window and what one may soon move to; null for all. It goes by steps, so that it stays the same while one moves a
 * little, and parts of the drawing are not made anew with every frame. In a hurry, what is seen comes alone: a sixth.
 */
export function frameOf(
  { works }: LineageScene,
  { x, y, scale }: Camera,
  { width, height }: Size,
  isHurried = false,
): Frame | null {
  if (works.length <= MOST_WHOLE || width === 0 || height === 0) return null;
  if (isHurried) {
    return {
      left: -x / scale - REACH,
      top: -y / scale - REACH,
      right: (width - x) / scale + REACH,
      bottom: (height - y) / scale + REACH,
    };
  }
  const step = 2 ** (Math.floor(2 * Math.log2(scale)) / 2);
  const [w, h] = [width / step, height / step];
  const [column, row] = [Math.floor(-x / scale / w), Math.floor(-y / scale / h)];
  return {
    left: (column - 0.25) * w - REACH,
    top: (row - 0.25) * h - REACH,
    right: (column + 2.25) * w + REACH,
    bottom: (row + 2.25) * h + REACH,
  };
}

/** The works and lines that are in the frame, at least in part. */
export function framed(scene: LineageScene, { places, routes }: Layout, frame: Frame | null): LineageScene {
  if (frame === null) return scene;
  const isIn = (key: string): boolean => {
    const place = places.get(key);
    return place !== undefined && overlaps(frame, [place]);
  };
  return {
    ...scene,
    works: scene.works.filter(({ key }) => isIn(key)),
    edges: scene.edges.filter(({ key }) => overlaps(frame, routes.get(key) ?? [])),
    pieces: scene.pieces.filter(({ key }) => isIn(key)),
  };
}

/** Whether the box around some points meets the frame. */
function overlaps(frame: Frame, points: readonly { readonly x: number; readonly y: number }[]): boolean {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left <= frame.right && right >= frame.left && top <= frame.bottom && bottom >= frame.top;
}

/** The middle of a window of that size, in the drawing's units, that holds about as many places as any; null without one. */
export function crowdOf(places: Iterable<Point>, { width, height }: Size): Point | null {
  const [w, h] = [Math.max(1, width / 2), Math.max(1, height / 2)];
  const counts = new Map<string, { readonly column: number; readonly row: number; count: number }>();
  // Each place counts for the four windows of two by two cells that hold it.
  for (const { x, y } of places) {
    for (const column of [Math.floor(x / w) - 1, Math.floor(x / w)]) {
      for (const row of [Math.floor(y / h) - 1, Math.floor(y / h)]) {
        const window = counts.get(`${column} ${row}`);
        if (window === undefined) counts.set(`${column} ${row}`, { column, row, count: 1 });
        else window.count++;
      }
    }
  }
  const [first, ...others] = counts.values();
  if (first === undefined) return null;
  const best = others.reduce((most, each) => (each.count > most.count ? each : most), first);
  return { x: (best.column + 1) * w, y: (best.row + 1) * h };
}
