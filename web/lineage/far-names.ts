// Names for a lineage seen from afar: the most important ones, written as large as ever, none over another.

import { type Box, emptySpace, type Size } from '../graph/space';
import type { Camera } from './camera';
import type { Layout } from './layout';

export interface FarName {
  readonly key: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** Room that a name of so many letters takes. */
const LETTER = 6.4;
const LINE = 15;
const MOST_LETTERS = 22;

/** `ranked` are the works, the most important first. Names that would begin outside of the window are left out. */
export function farNames(
  ranked: readonly { readonly key: string; readonly letters: number }[],
  layout: Layout,
  { x, y, scale }: Camera,
  room: Size,
  shift: number,
): FarName[] {
  const taken = emptySpace();
  const found: FarName[] = [];
  for (const { key, letters } of ranked) {
    const place = layout.places.get(key);
    if (place === undefined) continue;
    const at = { x: (place.x + shift) * scale + x + 9, y: place.y * scale + y };
    const width = Math.min(MOST_LETTERS, letters) * LETTER;
    if (at.x < 0 || at.x > room.width || at.y < -LINE || at.y > room.height + LINE) continue;
    const box: Box = { left: at.x, right: at.x + width, top: at.y - LINE / 2, bottom: at.y + LINE / 2 };
    if (!taken.isFree(box)) continue;
    taken.add(box);
    found.push({ key, ...at });
  }
  return found;
}
