// Listed works that the document calls by the first letters of their names, small words among them: `ToT` for
// "Tree of Thoughts: …". The capitals say that it is no acronym of another kind.
// Leaves to others: acronyms in capitals, of which any title may have the letters (link/names.ts).

import { letters } from '../base/text';
import { isFamily, isNoTarget } from '../lexicon/not-targets';
import type { Listed } from './listed';
import { conceptOf } from './techniques/vocabulary';

/** Works with such a name that the document uses for no other, by it. */
export function withInitialNames(listed: readonly Listed[]): readonly Listed[] {
  const taken = new Set(listed.flatMap(({ fact }) => [fact.name ?? '', ...fact.aliases].map(letters)));
  const owners = new Map<string, number[]>();
  for (const [i, { fact }] of listed.entries()) {
    const short = initialsOf(fact.name ?? /^([^:]{5,40}):\s/.exec(fact.title)?.[1] ?? '');
    if (short !== null && !taken.has(letters(short))) owners.set(short, [...(owners.get(short) ?? []), i]);
  }
  const shorts = new Map<number, string>();
  for (const [short, [owner, ...others]] of owners)
    if (owner !== undefined && others.length === 0 && isSaid(short, listed)) shorts.set(owner, short);
  return listed.map((one, i) => {
    const short = shorts.get(i);
    return short === undefined ? one : { ...one, fact: { ...one.fact, aliases: [...one.fact.aliases, short] } };
  });
}

const SMALL = /^(?:of|to|in|on|for|and|the|with|from|by|as|at)$/;

/** `ToT` for Tree-of-Thoughts: capitals around a small word. Null where the vocabulary knows the letters for other words. */
function initialsOf(name: string): string | null {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const inside = words.slice(1, -1);
  if (words.length > 5 || !inside.some((word) => SMALL.test(word))) return null;
  if (!words.every((word) => SMALL.test(word) || /^\p{Lu}\p{Ll}/u.test(word))) return null;
  const short = words.map((word) => word[0]).join('');
  const concept = conceptOf(short);
  if (isNoTarget(short) || isFamily(short) || (concept !== null && concept !== conceptOf(name))) return null;
  return short;
}

/** Whether words about some work have it. */
const isSaid = (short: string, listed: readonly Listed[]): boolean => {
  const said = new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'u');
  return listed.some(({ prose }) => prose.some(({ text }) => said.test(text)));
};
