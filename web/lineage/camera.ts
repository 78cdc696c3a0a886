// Moving about in a flat drawing: pan, zoom at a point, fit. Pure.
// Leaves to others: pointers and wheels (use-gestures.ts).

import type { Size } from '../graph/space';

/** A drawing's point p is seen at p * scale + (x, y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Margin {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const MOST = 3;
const LEAST = 0.06;

const bounded = (scale: number): number => Math.min(MOST, Math.max(LEAST, scale));

/** Keeps what is seen at (x, y) there. */
export function zoomedAt({ x, y, scale }: Camera, at: { x: number; y: number }, factor: number): Camera {
  const next = bounded(scale * factor);
  const share = next / scale;
  return { x: at.x - (at.x - x) * share, y: at.y - (at.y - y) * share, scale: next };
}

/** All in view, but not larger than `most`. */
export function fitting(content: Size, window: Size, margin: Margin, most = 1.25): Camera {
  const scale = Math.min(
    most,
    (window.width - 2 * margin.x) / Math.max(1, content.width),
    (window.height - margin.top - margin.bottom) / Math.max(1, content.height),
  );
  return middled(content, window, margin, bounded(scale));
}

function middled(content: Size, window: Size, margin: Margin, scale: number): Camera {
  return {
    scale,
    x: (window.width - content.width * scale) / 2,
    y: margin.top + Math.max(0, (window.height - margin.top - margin.bottom - content.height * scale) / 2),
  };
}

/** The camera that shows a point in the middle. */
export const centredOn = (at: { x: number; y: number }, window: Size, scale: number): Camera => ({
  scale,
  x: window.width / 2 - at.x * scale,
  y: window.height / 2 - at.y * scale,
});

/** So much smaller than can just be read is better than cut off at the sides. */
const NEARLY = 0.85;

/** Share of the window by which a drawing may begin beside its end. */
const CLOSE = 0.12;

/** Pixels between the window's left edge and the first whole column. */
const BEFORE_COLUMN = 14;

/**
 * Where to begin: all, if that can nearly be read; else at the scale where it just can be read, around `start`, and not past
 * the drawing's ends. The window begins with a whole column: names are not cut in two.
 */
export function opening(
  content: Size & { readonly step: number },
  window: Size,
  margin: Margin,
  start: { x: number; y: number },
  readable: number,
): Camera {
  const all = fitting(content, window, margin);
  if (all.scale >= readable * NEARLY) return all;
  const camera = centredOn(start, window, readable);
  const within = (wanted: number, extent: number, room: number, before: number, after: number): number => {
    if (extent * readable <= room - before - after) return before + (room - before - after - extent * readable) / 2;
    const last = room - after - extent * readable;
    // Near an end, from the end.
    if (wanted > before - room * CLOSE) return before;
    return wanted < last + room * CLOSE ? last : wanted;
  };
  const x = within(camera.x, content.width, window.width, margin.x, margin.x);
  const step = content.step * readable;
  const columns = (BEFORE_COLUMN - x) / step;
  const isAtEnd = x + content.width * readable <= window.width;
  return {
    scale: readable,
    x: x >= margin.x ? x : BEFORE_COLUMN - (isAtEnd ? Math.ceil(columns) : Math.round(columns)) * step,
    y: within(camera.y, content.height, window.height, margin.top, margin.bottom),
  };
}
