// The small map of the whole: where its dots go, which part of it the window shows, when there is nothing to tell.
// Leaves to others: listening to the map and to the pointer (ui/minimap.tsx), colours (style.ts).

import type { Catalog } from '../data/catalog';
import type { Visible } from '../data/visible';
import type { Box, Point } from './space';
import { nodeColour, SURFACE, type ThemeName } from './style';

/** Pixels. */
export const MINIMAP = { width: 168, height: 116 } as const;
/** Pixels between the outermost dots and the edge. */
const PAD = 8;
/** A window this little smaller than what is shown, as a share, still shows all. */
const SLACK = 0.01;
/** From so many dots on they are one pixel wide. */
const MANY = 4000;

/** What is shown, in the map's framed coordinates, whose y grows upwards, and how it lies in the small map. */
export interface Frame {
  /** `top` is the least y, the lowest on the screen. */
  readonly extent: Box;
  /** Pixels of the small map for one unit. */
  readonly scale: number;
  readonly middle: Point;
}

/** The frame that holds all places; null without any. */
export function frameOf(places: Iterable<Point>): Frame | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left > right) return null;
  const scale = Math.min(
    (MINIMAP.width - 2 * PAD) / Math.max(1e-6, right - left),
    (MINIMAP.height - 2 * PAD) / Math.max(1e-6, bottom - top),
  );
  return { extent: { left, top, right, bottom }, scale, middle: { x: (left + right) / 2, y: (top + bottom) / 2 } };
}

export const toPixel = ({ scale, middle }: Frame, { x, y }: Point): Point => ({
  x: MINIMAP.width / 2 + (x - middle.x) * scale,
  y: MINIMAP.height / 2 - (y - middle.y) * scale,
});

export const toPlace = ({ scale, middle }: Frame, { x, y }: Point): Point => ({
  x: middle.x + (x - MINIMAP.width / 2) / scale,
  y: middle.y - (y - MINIMAP.height / 2) / scale,
});

/** The window's part of the small map, in its pixels and no larger than it; null where the window shows all. */
export function windowOf(frame: Frame, topLeft: Point, bottomRight: Point): Box | null {
  const { extent } = frame;
  const slack = SLACK * Math.max(extent.right - extent.left, extent.bottom - extent.top);
  const showsAll =
    topLeft.x <= extent.left + slack &&
    bottomRight.x >= extent.right - slack &&
    topLeft.y >= extent.bottom - slack &&
    bottomRight.y <= extent.top + slack;
  if (showsAll) return null;
  const [from, to] = [toPixel(frame, topLeft), toPixel(frame, bottomRight)];
  const clamped = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return {
    left: clamped(from.x, MINIMAP.width),
    top: clamped(from.y, MINIMAP.height),
    right: clamped(to.x, MINIMAP.width),
    bottom: clamped(to.y, MINIMAP.height),
  };
}

/** All that is visible as dots, papers on top. */
export function drawDots(
  context: CanvasRenderingContext2D,
  { graph, byKind }: Catalog,
  { nodes }: Visible,
  theme: ThemeName,
  frame: Frame,
  placeOf: (key: string) => Point | undefined,
): void {
  context.fillStyle = SURFACE[theme].map;
  context.fillRect(0, 0, MINIMAP.width, MINIMAP.height);
  const side = nodes.size > MANY ? 1 : 2;
  const colours = new Map<string, string>();
  for (const kind of ['category', 'technique', 'method', 'paper'] as const) {
    for (const key of byKind[kind]) {
      const place = nodes.has(key) ? placeOf(key) : undefined;
      if (place === undefined) continue;
      const own = graph.getNodeAttribute(key, 'color');
      const colour = colours.get(`${kind}${own}`) ?? nodeColour(kind, own, theme);
      colours.set(`${kind}${own}`, colour);
      context.fillStyle = colour;
      const { x, y } = toPixel(frame, place);
      const width = kind === 'technique' || kind === 'category' ? 1 : side;
      context.fillRect(x - width / 2, y - width / 2, width, width);
    }
  }
}
