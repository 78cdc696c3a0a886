// Long titles that differ in one mistyped or inflected word: candidates for being one work without any shared key.
// Leaves to others: whether ids, years and versions allow it (identify.ts).
// Sorted neighbourhood (Hernández and Stolfo 1995): titles are compared with their neighbours in alphabetical order only,
// once read forwards and once backwards, so that a slip near the beginning is found as well.

import { editDistance } from '../base/edit-distance';
import { byText } from '../base/sort';
import { isEveryday } from './common';
import type { Listing } from './listing';
import { nameKey } from './name-key';

const NEIGHBOURS = 4;
/** Letters and digits; shorter titles are too alike by chance. */
const SHORTEST = 30;

/** Pairs of listings whose titles are the same but for one slip, each pair once or twice, in a fixed order. */
export function misprintPairs(listings: readonly Listing[]): (readonly [Listing, Listing])[] {
  const byTitle = new Map<string, Listing>();
  const frequency = new Map<string, number>();
  for (const one of listings) {
    if (one.title.key.length < SHORTEST || byTitle.has(one.title.key)) continue;
    byTitle.set(one.title.key, one);
    for (const word of plainWords(one.fact.title)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const forward = [...byTitle.keys()].sort(byText);
  const backward = forward
    .map((key) => [Array.from(key).reverse().join(''), key] as const)
    .sort((a, b) => byText(a[0], b[0]))
    .map(([, key]) => key);
  const pairs: (readonly [Listing, Listing])[] = [];
  for (const keys of [forward, backward])
    for (const [i, key] of keys.entries())
      for (const other of keys.slice(i + 1, i + 1 + NEIGHBOURS)) {
        const a = byTitle.get(key);
        const b = byTitle.get(other);
        if (a && b && nearlySame(key, other) && isMisprint(a.fact.title, b.fact.title, frequency))
          pairs.push(a.at < b.at ? [a, b] : [b, a]);
      }
  return pairs;
}

const plainWords = (title: string): string[] =>
  title
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey)
    .filter((word) => word !== '');

/** All but three letters stand in a common beginning and a common end: cheap, and rules nearly all neighbours out. */
function nearlySame(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end >= shorter - 3;
}

/**
 * One word differs, not in its first letter and not in digits, by a plural or a slip. `micro` and `macro` are such a pair
 * too; therefore a word that other titles use, or that a dictionary has, is no misprint.
 */
function isMisprint(a: string, b: string, frequency: ReadonlyMap<string, number>): boolean {
  const first = plainWords(a);
  const second = plainWords(b);
  if (first.length !== second.length) return false;
  const pairs = first.flatMap((word, i) => (word === second[i] ? [] : [[word, second[i] ?? ''] as const]));
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return false;
  const [one, other] = pair;
  if (/\d/.test(one + other) || one[0] !== other[0]) return false;
  if (`${one}s` === other || `${other}s` === one) return true;
  const length = Math.min(one.length, other.length);
  if (length < 6 || editDistance(one, other, 2) > (length < 9 ? 1 : 2)) return false;
  return [one, other].some((word) => (frequency.get(word) ?? 0) < 2 && !isEveryday(word));
}
