// Names for a lineage seen from afar: the most important ones, written as large as ever, none over another.

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
const LINE = 17;
const MOST_LETTERS = 22;

/** `ranked` are the works, the most important first. */
export function farNames(
  ranked: readonly { readonly key: string; readonly letters: number }[],
  layout: Layout,
  { x, y, scale }: Camera,
  shift: number,
): FarName[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const found: FarName[] = [];
  for (const { key, letters } of ranked) {
    const place = layout.places.get(key);
    if (place === undefined) continue;
    const at = { x: (place.x + shift) * scale + x + 9, y: place.y * scale + y };
    const box = {
      left: at.x - 2,
      right: at.x + Math.min(MOST_LETTERS, letters) * LETTER + 4,
      top: at.y - LINE / 2,
      bottom: at.y + LINE / 2,
    };
    const isFree = taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    if (!isFree) continue;
    taken.push(box);
    found.push({ key, ...at });
  }
  return found;
}
