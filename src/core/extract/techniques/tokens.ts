// Text word by word, each with its stem: what the vocabulary and the texts it is looked up in are compared by.
// Leaves to others: the vocabulary (vocabulary.ts).

import { runsOf, type Word } from '../../base/matches';
import { remembered } from '../../base/remembered';
import { stem } from '../../base/stem';
import { fold } from '../../base/text';

export interface Token extends Word {
  /** Folded, without a plural `s`. */
  readonly plain: string;
  /** Stem of the folded word, British endings made American. */
  readonly stem: string;
}

const WORD =
  /[\p{Script=Latin}\p{Script=Greek}\p{N}\p{M}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** What a British or irregular word has somewhere; most words have none of it, and that is seen at once. */
const NOT_AMERICAN = /is|ours?$|(?:mod|lab)ell|ices$/;

const american = (word: string): string => (NOT_AMERICAN.test(word) ? americanized(word) : word);

const americanized = (word: string): string =>
  word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/is(e|es|ed|ing)$/, (whole, end: string) => (word.length > 7 ? `iz${end}` : whole))
    .replace(/our(s?)$/, 'or$1')
    .replace(/modell/, 'model')
    .replace(/labell/, 'label')
    .replace(/^matrices$/, 'matrix')
    .replace(/^(vert|ind)ices$/, '$1ex');

/** `tokens` → `token`, `strategies` → `strategy`; `analysis`, `physics`, `consensus` stay. */
const singular = (word: string): string =>
  word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is|ics|as)$/.test(word)
    ? word
    : word.replace(/ies$/, 'y').replace(/s$/, '');

export type Forms = Pick<Token, 'plain' | 'stem'>;

const formsOf = remembered((text): Forms => {
  const word = american(/^[a-z]+$/.test(text) ? text : fold(text));
  return { plain: singular(word), stem: stem(word) };
});

/** What the words of a label are compared by. */
export const formsIn = (label: string): Forms[] => (label.match(WORD) ?? []).map(formsOf);

/** Words without hyphens, each with its stem. */
export function tokenize(text: string): Token[] {
  return runsOf(WORD, text).map(({ start, end, text: word }) => {
    const { plain, stem } = formsOf(word);
    return { start, end, text: word, plain, stem };
  });
}
