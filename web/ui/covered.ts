// How much of the map or the lineage lies under something else: the bar above, the panel at the side or, on a phone, from below.

import type { Insets } from '../graph/flights';

/** The panel leaves at least this share of the drawing. */
const MOST = 0.7;
/** A panel this much as wide as the drawing is a sheet that comes from below. */
const SHEET = 0.9;

/** In pixels from each edge of `#map`. */
export function covered(): Insets {
  const boxOf = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
  const map = boxOf('#map');
  const panel = boxOf('.panel');
  if (map === undefined) return { top: 0, right: 0, bottom: 0 };
  const top = Math.max(0, (boxOf('.focus-bar')?.bottom ?? 0) - map.top);
  if (panel === undefined || panel.width === 0) return { top, right: 0, bottom: 0 };
  const isSheet = panel.width > map.width * SHEET;
  return isSheet
    ? { top, right: 0, bottom: Math.min(map.height * MOST, Math.max(0, map.bottom - panel.top)) }
    : { top, right: Math.min(map.width * MOST, Math.max(0, map.right - panel.left)), bottom: 0 };
}
