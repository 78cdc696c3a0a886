// Which texts name which works: short titles and method names found in other papers' words, versions aside.
// Leaves to others: whether naming is drawing on (extract and link decide that from the sentence).

import { fold } from '../text';

/** Longer titles are never quoted whole. */
const MOST_WORDS = 6;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+]+/gu) ?? [];

const endsInDigit = (phrase: string): boolean => {
  const unit = phrase.charCodeAt(phrase.length - 1);
  return unit >= 0x30 && unit <= 0x39;
};

/** `hallo 2`, `vbench v2`, `hallo2` → `hallo`, `vbench`, `hallo`. */
const withoutVersion = (phrase: string): string => (endsInDigit(phrase) ? phrase.replace(/ ?v?\d+$/, '') : phrase);

const isLong = (phrase: string): boolean => phrase.length > 2 && /\p{L}/u.test(phrase);

/** The names a work goes by: its title or what stands before the colon, its method name; each also without version. */
export function namesIn(title: string, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of [title, /^([^:]{2,60}):/.exec(title)?.[1] ?? '', ...names]) {
    const words = wordsOf(text);
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    const phrase = words.join(' ');
    for (const one of [phrase, withoutVersion(phrase)]) if (isLong(one)) found.add(one);
  }
  return found;
}

/** Names to look for, and the words they begin with: most places of a text begin none. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}

export function knownNames(names: Iterable<string>): KnownNames {
  const all = new Set(names);
  const firsts = new Set<string>();
  for (const name of all) firsts.add(/^\S+/.exec(name)?.[0] ?? '');
  return { names: all, firsts };
}

/** Names among those known that a text contains, by first occurrence; linear in its length. */
export function mentionsIn(text: string, { names, firsts }: KnownNames): Set<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const [at, first] of words.entries()) {
    if (!firsts.has(first) && !(endsInDigit(first) && firsts.has(withoutVersion(first)))) continue;
    let phrase = '';
    for (const word of words.slice(at, at + MOST_WORDS)) {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      if (names.has(phrase)) found.add(phrase);
      const plain = withoutVersion(phrase);
      if (plain !== phrase && names.has(plain)) found.add(plain);
    }
  }
  return found;
}

/** Longer runs of letters are no names, and take the square of their length: 40,000 took seconds. */
const MOST_LETTERS = 60;

/** Two capitals or a digit: a name somebody coined. */
const COINED = /\p{Lu}.*\p{Lu}|\p{L}.*\p{N}|\p{Ll}\p{Lu}/u;

/** Coined names of a text and the parts they are made of: `SageAttention2` → `sageattention`, `sage`, `attention`. */
export function namePartsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length > MOST_LETTERS || !COINED.test(word)) continue;
    const root = word.replace(/[vV]?\d+$/, '');
    for (const part of [root, ...(root.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [])]) {
      if (part.length > 2) found.add(fold(part));
    }
  }
  return found;
}
