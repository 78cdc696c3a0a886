// Phrases such as "build~ on|upon .. §" found in the words of a passage, all phrases in one walk.
// Leaves to others: which phrases there are (lexicon/citation-cues.ts) and what they say (relation-of.ts).

import { stem } from '../../base/stem';
import { isAscii } from '../../base/text';
import type { Word } from './relation-of-passage';

interface Part {
  readonly texts: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Up to this many words of any kind may stand before this part. */
  readonly skip: number;
  readonly optional: boolean;
}

export interface Phrase<T> {
  readonly value: T;
  readonly parts: readonly Part[];
}

export interface Hit<T> {
  readonly value: T;
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Phrases by the text and by the stem of their first word. */
export interface PhraseBook<T> {
  readonly byText: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/**
 * `a|b` either word, `use~` any word of that stem, `the?` may be missing, `..` up to four words, `...` up to eight,
 * `§` the marked mention, `¤` another citation, `#` a number. Chinese and Japanese stand unspaced: `基于`.
 */
export function compilePhrase<T>(source: string, value: T): Phrase<T> {
  const parts: Part[] = [];
  let skip = 0;
  for (const word of spaced(source).split(' ')) {
    if (word === '..' || word === '...') {
      skip = word.length === 2 ? 4 : 8;
      continue;
    }
    const optional = word.endsWith('?') && word.length > 1;
    const options = (optional ? word.slice(0, -1) : word).split('|');
    parts.push({
      texts: new Set(options.filter((option) => !option.endsWith('~'))),
      stems: new Set(options.filter((option) => option.endsWith('~')).map((option) => stem(option.slice(0, -1)))),
      skip,
      optional,
    });
    skip = 0;
  }
  return { value, parts };
}

const spaced = (source: string): string =>
  isAscii(source)
    ? source.trim()
    : source
        .trim()
        .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}§])|(?<=§)(?=\p{L})/gu, ' ');

export function phraseBook<T>(phrases: readonly Phrase<T>[]): PhraseBook<T> {
  const byText = new Map<string, Phrase<T>[]>();
  const byStem = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.parts;
    for (const text of first?.texts ?? []) push(byText, text, phrase);
    for (const one of first?.stems ?? []) push(byStem, one, phrase);
  }
  return { byText, byStem };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const NONE: readonly never[] = [];

/** Every place where a phrase begins, with its shortest reading. Phrases do not run over sentence ends. */
export function findPhrases<T>(words: readonly Word[], book: PhraseBook<T>): Hit<T>[] {
  const hits: Hit<T>[] = [];
  words.forEach((word, from) => {
    for (const phrases of [book.byText.get(word.text) ?? NONE, book.byStem.get(word.stem) ?? NONE]) {
      for (const { value, parts } of phrases) {
        const to = matchFrom(words, parts, 1, from + 1);
        if (to > 0) hits.push({ value, from, to });
      }
    }
  });
  return hits;
}

/** The index after the last word of parts `k…` read from word `i`, or -1. */
function matchFrom(words: readonly Word[], parts: readonly Part[], k: number, i: number): number {
  const part = parts[k];
  if (part === undefined) return i;
  for (let skipped = 0; skipped <= part.skip; skipped++) {
    const word = words[i + skipped];
    if (word === undefined) break;
    if (part.texts.has(word.text) || part.stems.has(word.stem)) {
      const end = matchFrom(words, parts, k + 1, i + skipped + 1);
      if (end > 0) return end;
    }
    if (word.text === '.' || word.text === ';' || word.text === '§') break;
  }
  return part.optional ? matchFrom(words, parts, k + 1, i) : -1;
}
