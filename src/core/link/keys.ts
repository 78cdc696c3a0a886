// Readable, unique node keys that follow from content alone: the same work has the same key in any order of input.
// Leaves to others: what a node is called (fuse.ts, ghosts.ts …).

import { hash32 } from '../base/random';
import { slug } from '../base/text';
import { push } from './multimap';

/** A readable slug that keeps `PointNet++` and `PointNet`, `R*-tree` and `R-tree` apart. */
export function nameSlug(name: string, maxLength = 60): string {
  const spoken = name
    .replace(/(?<=[\p{L}\p{N}])\+\+(?![\p{L}\p{N}])/gu, ' plus plus ')
    .replace(/(?<=[\p{L}\p{N}])\+(?![\p{L}\p{N}+])/gu, ' plus ')
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L}{1,2})\*/gu, ' star ');
  const whole = slug(spoken, 400);
  if (whole.length <= maxLength) return whole;
  // Cut at a word; a single long word is cut anywhere.
  const cut = whole.slice(0, maxLength + 1).replace(/-[^-]*$/, '');
  return cut.length > maxLength ? whole.slice(0, maxLength) : cut;
}

/** Eight base-36 signs or fewer out of a text: two FNV-1a hashes, so that 100,000 texts do not collide. */
export function shortHash(text: string): string {
  const second = hash32(`${text}\u0000${text.length}`);
  return (hash32(text) * 0x10000 + (second & 0xffff)).toString(36).slice(-8);
}

/**
 * Gives each item the first of its slugs that no other item uses: level 0 is the plain name, higher levels tell more. All
 * items that clash move on together, so the result does not depend on their order.
 * @param slugAt the slug of an item at a level, undefined above its last one, which must be its alone
 */
export function uniqueSlugs<T>(items: readonly T[], slugAt: (item: T, level: number) => string | undefined): string[] {
  const slugs = items.map((item) => slugAt(item, 0) ?? 'untitled');
  const levels = items.map(() => 0);
  for (let moved = true; moved; ) {
    moved = false;
    const holders = new Map<string, number[]>();
    for (const [i, slug] of slugs.entries()) push(holders, slug, i);
    for (const clash of holders.values()) {
      if (clash.length < 2) continue;
      for (const i of clash) {
        const item = items[i];
        const level = (levels[i] ?? 0) + 1;
        const next = item === undefined ? undefined : slugAt(item, level);
        if (next === undefined) continue;
        levels[i] = level;
        slugs[i] = next;
        moved = true;
      }
    }
  }
  return slugs;
}

/** A plain slug, and the same with a hash of what the item is. */
export const plainOrHashed =
  <T>(plain: (item: T) => string, identity: (item: T) => string) =>
  (item: T, level: number): string | undefined =>
    level === 0 ? plain(item) : level === 1 ? `${plain(item)}-${shortHash(identity(item))}` : undefined;
