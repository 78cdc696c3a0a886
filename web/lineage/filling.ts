// A lineage that is flatter than its window is drawn out to fill it: a short list is else a strip in an empty view. Pure.
// Leaves to others: where things go (layout.ts), the camera (camera.ts).

import type { Size } from '../graph/space';
import { fitting, type Margin } from './camera';
import type { Layout, Point } from './layout';

/** So many times its height at most: further apart, works no longer look like neighbours. */
const MOST = 2.4;
/** Seen smaller than this, they may be further apart: what counts are pixels, and each row has room for a name. */
const SMALL = 0.72;

/** The same layout, drawn out downwards as far as a window has room; `readable` is the least scale it opens at. */
export function filling(layout: Layout, window: Size, margin: Margin, readable: number): Layout {
  if (layout.height === 0) return layout;
  // As wide as it is, and as flat as can be: then only the width decides.
  const { scale } = fitting({ width: layout.width, height: 0 }, window, margin);
  const seen = Math.max(scale, readable);
  const room = (window.height - margin.top - margin.bottom) / seen;
  const factor = Math.min(MOST * Math.max(1, SMALL / seen), room / layout.height);
  return factor <= 1 ? layout : drawnOut(layout, factor);
}

function drawnOut(layout: Layout, factor: number): Layout {
  const moved = ({ x, y }: Point): Point => ({ x, y: y * factor });
  return {
    ...layout,
    height: layout.height * factor,
    row: layout.row * factor,
    places: new Map([...layout.places].map(([key, place]) => [key, moved(place)])),
    routes: new Map([...layout.routes].map(([key, route]) => [key, route.map(moved)])),
  };
}
