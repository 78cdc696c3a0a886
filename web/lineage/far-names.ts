// Names for a lineage seen from afar: the most important ones, written as large as ever, none over another.

import { type Box, emptySpace, type Size } from '../graph/space';
import type { Camera } from './camera';
import type { Layout } from './layout';

export interface FarName {
  readonly key: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Which end of the name stands there. */
  readonly end: 'start' | 'end';
}

/** Room that a name of so many letters takes. */
const LETTER = 6.4;
const LINE = 15;
const MOST_LETTERS = 22;

/** Pixels between a mark and its name. */
const GAP = 9;

/**
 * `ranked` are the works, the most important first. Names of marks outside of the window are left out; one that the right
 * edge would cut stands on the other side of its mark.
 */
export function farNames(
  ranked: readonly { readonly key: string; readonly letters: number }[],
  layout: Layout,
  { x, y, scale }: Camera,
  room: Size,
  shift: number,
): FarName[] {
  const taken = emptySpace();
  const found: FarName[] = [];
  const turned: { readonly name: FarName; readonly width: number }[] = [];
  const place = (name: FarName, width: number): void => {
    const left = name.end === 'start' ? name.x : name.x - width;
    const box: Box = { left, right: left + width, top: name.y - LINE / 2, bottom: name.y + LINE / 2 };
    if (!taken.isFree(box)) return;
    taken.add(box);
    found.push(name);
  };
  for (const { key, letters } of ranked) {
    const at = layout.places.get(key);
    if (at === undefined) continue;
    const mark = { x: (at.x + shift) * scale + x, y: at.y * scale + y };
    if (mark.x < -GAP || mark.x > room.width || mark.y < -LINE || mark.y > room.height + LINE) continue;
    const width = Math.min(MOST_LETTERS, letters) * LETTER;
    if (mark.x + GAP + width <= room.width) place({ key, x: mark.x + GAP, y: mark.y, end: 'start' }, width);
    else turned.push({ name: { key, x: mark.x - GAP, y: mark.y, end: 'end' }, width });
  }
  // They stand where those of another column have their place.
  for (const { name, width } of turned) place(name, width);
  return found;
}
