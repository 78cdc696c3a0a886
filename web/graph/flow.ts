// Things of different widths side by side, in as many lines as they need: the legends of figures. Pure.

import type { Point } from './space';

export interface Flow {
  /** Where each begins, from the upper left. */
  readonly places: readonly Point[];
  readonly height: number;
}

export function flow(widths: readonly number[], room: number, line: number): Flow {
  const places: Point[] = [];
  let [x, y] = [0, 0];
  for (const width of widths) {
    if (x > 0 && x + width > room) [x, y] = [0, y + line];
    places.push({ x, y });
    x += width;
  }
  return { places, height: widths.length === 0 ? 0 : y + line };
}
