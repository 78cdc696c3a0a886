// A passage and one marked mention -> words with places: citations folded to one word each, sentences, clauses.
// Leaves to others: what the words say about the mention (relation-of.ts).

import { sentences } from '../../base/sentences';
import { stem } from '../../base/stem';

/** How the work is named: `[12]`, `(Doe et al., 2019)`, `Doe et al. (2019)`, or by its own name or a phrase. */
export type MentionForm = 'number' | 'bracket' | 'authors' | 'name';

export interface Word {
  /** Lower case; `§` for the marked mention, `¤` for another citation, `#` for a number. */
  readonly text: string;
  readonly stem: string;
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  readonly words: readonly Word[];
  /** Index of the word `§`. */
  readonly at: number;
  /** The sentence with the mention: first word and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  /** Works cited within the same brackets, the marked one included. */
  readonly listed: number;
}

const YEAR = '(?:1[89]|20)\\d\\d[a-z]?';
// "Doe et al. (2019)", "Doe and Roe [4]": the name belongs to the sentence's grammar.
const AUTHORS = `\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:and|&)\\s*\\p{Lu}[\\p{L}'’-]+|,?\\s+et\\s+al\\.?,?)?\\s*(?:\\(\\s*${YEAR}[^()]{0,40}\\)|\\[\\s*(?:\\d{1,3}|${YEAR})\\s*\\])|\\p{Lu}[\\p{L}'’-]+\\s+et\\s+al\\.?`;
const BRACKET = `[(\\[][^()\\[\\]]{0,400}?\\b${YEAR}\\b[^()\\[\\]]{0,400}[)\\]]?`;
const NUMBER = '\\[\\s*\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*,?\\s*\\]?(?:\\s*,?\\s*\\[\\d{1,3}\\])*';
const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const tokens = (letter: string): RegExp =>
  new RegExp(`(${AUTHORS})|(${BRACKET})|(${NUMBER})|${CJK}|${letter}+(?:[-'’.&]${letter}+)*|[^\\s\\p{L}\\p{N}]`, 'gu');
const HAS_CJK = new RegExp(CJK, 'u');
const TOKEN = tokens('[\\p{L}\\p{N}]');
// Latin names stand unspaced in Chinese and Japanese text. Slower by a third, so for such texts only.
const TOKEN_CJK = tokens(`(?:(?!${CJK})[\\p{L}\\p{N}])`);

/** `us` is no form of "use", though Porter stems both to it. */
function pushPlain(words: Word[], text: string, start: number): void {
  const lower = text.toLowerCase();
  words.push({ text: lower, stem: lower === 'us' ? 'we' : stem(lower), start, end: start + text.length });
}

export function readPassage(text: string, [start, end]: readonly [number, number]): Passage {
  const words: Word[] = [];
  let at = -1;
  let form: MentionForm = 'name';
  let listed = 1;
  for (const match of text.matchAll(HAS_CJK.test(text) ? TOKEN_CJK : TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    const cited = match[1] ?? match[2] ?? match[3];
    if (from < end && to > start) {
      if (at < 0) {
        at = words.length;
        words.push({ text: '§', stem: '§', start, end });
      }
      // A name inside a longer word: "BERT-based" -> § and "-based"
      if (cited === undefined && to > end) pushPlain(words, text.slice(end, to), end);
      if (cited !== undefined) {
        form = match[1] !== undefined ? 'authors' : match[2] !== undefined ? 'bracket' : 'number';
        listed =
          1 + (cited.match(match[3] === undefined ? /;/g : /[,[–-]/g)?.length ?? 0) - (form === 'number' ? 1 : 0);
      }
    } else if (cited !== undefined) words.push({ text: '¤', stem: '¤', start: from, end: to });
    else if (/^\d/.test(match[0])) words.push({ text: '#', stem: '#', start: from, end: to });
    else pushPlain(words, match[0], from);
  }
  const sentence = sentences(text).find((one) => one.end > start) ?? { start: 0, end: text.length };
  let from = at;
  while (from > 0 && (words[from - 1]?.start ?? 0) >= sentence.start) from--;
  let to = at + 1;
  while (to < words.length && (words[to]?.start ?? 0) < sentence.end) to++;
  return { words, at, from, to, form, listed };
}
