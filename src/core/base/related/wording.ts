// The words of papers, weighed by how rare they are: which words two texts share, and which of them stand together.
// Leaves to others: how much shared words count (reasons.ts).

import { remembered } from '../remembered';
import { stem } from '../stem';
import { fold } from '../text';
import { STOP_WORDS } from './stop-words';

/** A text as the stems of its words in order; the spelling of each stem is that of its first use. */
export interface Wording {
  readonly stems: readonly string[];
  readonly spellings: ReadonlyMap<string, string>;
}

/** Longer summaries say no more about the subject; this keeps one pasted book from costing as much as the list. */
const MOST_WORDS = 400;

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Every pair of papers asks for the words of both; larger lists forget, so that memory stays within bounds. */
const MOST_TEXTS = 10_000;

/** Takes a text apart: folded, stop words, numbers and single letters left out; unspaced scripts by pairs of characters. */
export const wordingOf = remembered((text): Wording => {
  const stems: string[] = [];
  const spellings = new Map<string, string>();
  const add = (word: string): void => {
    const root = stem(word);
    stems.push(root);
    if (!spellings.has(root)) spellings.set(root, word);
  };
  for (const word of fold(text).match(WORD) ?? []) {
    if (stems.length >= MOST_WORDS) break;
    if (UNSPACED.test(word)) for (const pair of pairsOf(word)) add(pair);
    else if (word.length > 2 && !STOP_WORDS.has(word) && !/^\p{N}+$/u.test(word)) add(word);
  }
  return { stems, spellings };
}, MOST_TEXTS);

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/**
 * Shared words as people would name them: words that follow each other in both texts as one phrase, the others alone, in
 * the order given, at most `most`. Of two spellings the shorter.
 */
export function sharedPhrases(a: Wording, b: Wording, shared: readonly string[], most: number): string[] {
  const wanted = new Set(shared);
  const pairs = pairsIn(b, wanted);
  const nextOf = new Map<string, string>();
  for (const [first, second] of neighbours(a, wanted)) {
    if (pairs.has(`${first} ${second}`) && !nextOf.has(first)) nextOf.set(first, second);
  }
  const isSecond = new Set(nextOf.values());
  const spell = (root: string): string => {
    const [one, other] = [a.spellings.get(root) ?? root, b.spellings.get(root) ?? root];
    return one.length < other.length || (one.length === other.length && one < other) ? one : other;
  };
  const phrases: string[] = [];
  const told = new Set<string>();
  for (const root of shared) {
    if (phrases.length === most) break;
    if (told.has(root) || (isSecond.has(root) && !nextOf.has(root))) continue;
    const phrase = [root];
    for (let next = nextOf.get(root); next !== undefined; next = nextOf.get(next)) {
      if (phrase.includes(next) || told.has(next)) break;
      phrase.push(next);
    }
    for (const word of phrase) told.add(word);
    phrases.push(phrase.map(spell).join(' '));
  }
  return phrases;
}

function* neighbours({ stems }: Wording, wanted: ReadonlySet<string>): Generator<readonly [string, string]> {
  for (let i = 1; i < stems.length; i++) {
    const [first, second] = [stems[i - 1] ?? '', stems[i] ?? ''];
    if (first !== second && wanted.has(first) && wanted.has(second)) yield [first, second];
  }
}

function pairsIn(wording: Wording, wanted: ReadonlySet<string>): Set<string> {
  const pairs = new Set<string>();
  for (const [first, second] of neighbours(wording, wanted)) pairs.add(`${first} ${second}`);
  return pairs;
}
