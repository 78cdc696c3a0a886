// Names for a lineage seen from afar: the most important ones, written as large as ever, none over another or over a mark.

import { type Box, emptySpace, type Size } from '../graph/space';
import type { Camera } from './camera';
import type { Layout } from './layout';

export interface RankedName {
  readonly key: string;
  /** Of the whole name, in pixels. */
  readonly width: number;
  /** Pointed at or selected: written in full, whatever lies under it. */
  readonly isPointedAt: boolean;
}

export interface FarName {
  readonly key: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Which end of the name stands there. */
  readonly end: 'start' | 'end';
  /** Pixels that the name may take: to the next column where that has a mark on the same line. */
  readonly room: number;
}

const LINE = 15;
/** Pixels between a mark and its name, and between a name and the next mark. */
const GAP = 9;
/** A name that has less room says nothing. */
const LEAST = 52;

/**
 * `ranked` are the works, the most important first. Names of marks outside of the window are left out; one that the right
 * edge would cut stands on the other side of its mark.
 */
export function farNames(
  ranked: readonly RankedName[],
  layout: Layout,
  { x, y, scale }: Camera,
  room: Size,
  shift: number,
): FarName[] {
  const marks = ranked.flatMap((name) => {
    const at = layout.places.get(name.key);
    if (at === undefined) return [];
    const mark = { ...name, x: (at.x + shift) * scale + x, y: at.y * scale + y };
    const isOut = mark.x < -GAP || mark.x > room.width || mark.y < -LINE || mark.y > room.height + LINE;
    return isOut ? [] : [mark];
  });
  // Where columns stand closer than that, marks are dots that may be covered: the names say more.
  const lines = linesOf(layout.step * scale < LEAST + 2 * GAP ? [] : marks);
  const taken = emptySpace();
  const found: FarName[] = [];
  const place = (name: FarName, isPointedAt: boolean): void => {
    const left = name.end === 'start' ? name.x : name.x - name.room;
    const box: Box = { left, right: left + name.room, top: name.y - LINE / 2, bottom: name.y + LINE / 2 };
    if (!isPointedAt && !taken.isFree(box)) return;
    taken.add(box);
    found.push(name);
  };
  const turned: { readonly name: FarName; readonly isPointedAt: boolean }[] = [];
  for (const { key, width, isPointedAt, ...mark } of marks) {
    const least = Math.min(LEAST, width);
    const after = isPointedAt ? width : Math.min(width, lines.after(mark) - mark.x - 2 * GAP);
    if (mark.x + GAP + after <= room.width) {
      if (after >= least) place({ key, x: mark.x + GAP, y: mark.y, end: 'start', room: after }, isPointedAt);
      continue;
    }
    const before = isPointedAt ? width : Math.min(width, mark.x - lines.before(mark) - 2 * GAP);
    if (before >= least)
      turned.push({ name: { key, x: mark.x - GAP, y: mark.y, end: 'end', room: before }, isPointedAt });
  }
  // They stand where those of another column have their place.
  for (const { name, isPointedAt } of turned) place(name, isPointedAt);
  return found;
}

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** Where the next mark stands that a name on the line of another would run into. */
function linesOf(marks: readonly Mark[]) {
  // In bands as high as a name: one meets marks of its own band and of its neighbours.
  const bands = new Map<number, Mark[]>();
  const bandOf = (y: number): number => Math.floor(y / LINE);
  for (const mark of marks) {
    const band = bands.get(bandOf(mark.y));
    if (band === undefined) bands.set(bandOf(mark.y), [mark]);
    else band.push(mark);
  }
  const near = ({ y }: Mark): Mark[] =>
    [-1, 0, 1]
      .flatMap((off) => bands.get(bandOf(y) + off) ?? [])
      .filter((other) => Math.abs(other.y - y) < LINE / 2 - 1);
  return {
    after: (mark: Mark): number =>
      near(mark).reduce((x, other) => (other.x > mark.x + 1 ? Math.min(x, other.x) : x), Number.POSITIVE_INFINITY),
    before: (mark: Mark): number =>
      near(mark).reduce((x, other) => (other.x < mark.x - 1 ? Math.max(x, other.x) : x), Number.NEGATIVE_INFINITY),
  };
}
