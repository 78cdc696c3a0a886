// Noun phrases that can be terms: runs of words between stop words, verbs, names and punctuation, without what only describes.
// Leaves to others: which of them a list shares (terms.ts), the vocabulary (vocabulary.ts).
// Candidates as in RAKE (Rose et al. 2010), with word classes by list and ending: titles are too short for a tagger.

import {
  GENERIC_NOUNS,
  HEAD_NOUNS,
  NOUNS_LIKE_ADJECTIVES,
  PRAISE,
  SECOND_HALVES,
  STOP_WORDS,
  TITLE_VERBS,
} from '../../lexicon/phrase-words';
import { isCommonWord } from '../../lexicon/words';
import { type Token, tokenize } from './tokens';
import { conceptsIn, type Hit } from './vocabulary';

export interface Phrase {
  /** Stems of its words. */
  readonly key: string;
  /** Lower case, last word singular. */
  readonly name: string;
  readonly words: number;
  /** Its head can be a concept: a process, a quality or a concept of the vocabulary. */
  readonly head: boolean;
  /** A whole noun phrase of at most three words (`coverage-guided` is one) with such a head. */
  readonly whole: boolean;
  /** A whole noun phrase that says what the work is or by what means it does it: "NAME: Margin Adaptation for …", "… via Soft Rules". */
  readonly means: boolean;
}

const SHORTEST = 2;
/** The most words of a phrase that a list may share. */
export const LONGEST = 4;
const LONGEST_WHOLE = 3;

/** Two capitals, or a small letter and then a capital: an acronym or a coined name is a work or a data set, not a term. */
const COINED = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u;

/** Heads of phrases that name how something is done: a process or a quality by its ending, or one of these. */
const ABSTRACT = /(?:ing|[ts]ion|ment|sis|ism|ance|ence|ency|ity|ure|ship|ics|phy|ology|nomy|graph|oder)$/;

/** Endings of adjectives, with which no term ends; and nouns that end so. */
const ADJECTIVE = /(?:[a-z]al|ive|[ai]ble|ic|ous|ful|less)$/;

/** A person's or work's name: a capital on a word that is none of English (`Paxos`, `Libra`). */
const isName = ({ text, plain }: Token): boolean =>
  COINED.test(text) || (/^\p{Lu}/u.test(text) && !isCommonWord(plain) && !isCommonWord(text.toLowerCase()));

const isGerund = (token: Token | undefined): boolean => token !== undefined && /..ing$/.test(token.plain);

/** Noun phrases of a text, and their parts of two to four words, which a list may share. */
export function phrasesOf(text: string): Phrase[] {
  const tokens = tokenize(text);
  const known = conceptsIn(text);
  return runsOf(text, tokens, known).flatMap((run) => phrasesOfRun(text, run, known));
}

function runsOf(text: string, tokens: readonly Token[], known: readonly Hit[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const gap = before === undefined ? '' : text.slice(before.end, token.start);
    if (!/^(?:\s*|-|\s*['’]s?\s*)$/u.test(gap)) runs.push([]);
    const lower = token.text.toLowerCase();
    const inside = known.some((hit) => token.start >= hit.start && token.end <= hit.end);
    const breaks =
      STOP_WORDS.has(lower) ||
      (!inside && (TITLE_VERBS.has(lower) || isName(token) || !/^\p{Script=Latin}{2,}$/u.test(token.text))) ||
      // "to deliver better antibodies": an infinitive
      (!inside && before?.text.toLowerCase() === 'to' && gap !== '-');
    if (breaks) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs.filter((run) => run.length >= SHORTEST);
}

function phrasesOfRun(text: string, run: readonly Token[], known: readonly Hit[]): Phrase[] {
  const trimmed = withoutPraise(text, run, known);
  const found: Phrase[] = [];
  for (let i = 0; i < trimmed.length; i++)
    for (let count = SHORTEST; count <= LONGEST && i + count <= trimmed.length; count++) {
      const part = trimmed.slice(i, i + count);
      if (!isTerm(text, part, known) || isKnown(part, known) || cuts(part, known)) continue;
      const head = isHead(part.at(-1), known) && !(count === 2 && isGerund(part[0]));
      const entire = count === trimmed.length && unitsOf(text, part) <= LONGEST_WHOLE;
      found.push({
        key: part.map((word) => word.stem).join(' '),
        name: spelled(text, part),
        words: count,
        head,
        whole: head && entire,
        means: entire && isMeans(text, run, head),
      });
    }
  return found;
}

/** What stands before the means of a work. */
const BY_MEANS = /(?:^|\s)(?:via|using|through|with|by|by means of|based on)\s+(?:(?:[\w-]+,?\s+){1,4}(?:and|&)\s+)?$/i;

/** The beginning of a title or of what follows its name. */
const BEGINNING = /(?:^|[:–—]|\s-)\s*$/;

/** Whether a whole phrase stands where a title says what the work is or is made with. A thing of any kind is so only behind "via" and its like. */
function isMeans(text: string, run: readonly Token[], head: boolean): boolean {
  const before = text.slice(0, run[0]?.start);
  return BY_MEANS.test(before) || (head && BEGINNING.test(before));
}

const unitsOf = (text: string, part: readonly Token[]): number =>
  part.filter((token) => text[token.end] !== '-').length;

const isHead = (token: Token | undefined, known: readonly Hit[]): boolean =>
  token !== undefined &&
  (ABSTRACT.test(token.plain) || HEAD_NOUNS.has(token.plain) || known.some((hit) => hit.end === token.end));

/** Whether a phrase begins or ends within a concept: `protein language` of "protein language model". */
const cuts = (part: readonly Token[], known: readonly Hit[]): boolean => {
  const start = part[0]?.start ?? 0;
  const end = part.at(-1)?.end ?? 0;
  return known.some((hit) => (hit.start < start && hit.end > start) || (hit.start < end && hit.end > end));
};

/** `Efficient Fuzzing`, `Exploring Token Pruning`, `Structured Pruning Approach` without the words that name nothing. */
function withoutPraise(text: string, run: readonly Token[], known: readonly Hit[]): readonly Token[] {
  const inside = (token: Token): boolean => known.some((hit) => token.start >= hit.start && token.end <= hit.end);
  let from = 0;
  let to = run.length;
  for (let token = run[from]; from < to - 1 && token !== undefined; token = run[from]) {
    const count = praiseAt(text, run, from);
    if (inside(token) || count === 0 || from + count >= to) break;
    from += count;
  }
  for (let token = run[to - 1]; to - from > 1 && token !== undefined; token = run[--to - 1])
    if (inside(token) || !GENERIC_NOUNS.has(token.plain)) break;
  return run.slice(from, to);
}

/** How many words of praise stand at a place as one: two in `real-time`; none in `open-vocabulary`. */
function praiseAt(text: string, run: readonly Token[], at: number): number {
  let end = at;
  while (text[run[end]?.end ?? 0] === '-' && run[end + 1] !== undefined) end++;
  const words = run.slice(at, end + 1);
  const [first] = words;
  if (first === undefined || text[first.start - 1] === '-') return 0;
  if (words.length === 1) return says(first) ? 1 : 0;
  return PRAISE.has(words.map(({ text: word }) => word.toLowerCase()).join('-')) ? words.length : 0;
}

const says = (token: Token): boolean =>
  PRAISE.has(token.plain) || PRAISE.has(token.text.toLowerCase()) || /ly$/.test(token.plain) || isGerund(token);

const isKnown = (part: readonly Token[], known: readonly Hit[]): boolean =>
  part.every((token) => known.some((hit) => token.start >= hit.start && token.end <= hit.end));

function isTerm(text: string, part: readonly Token[], known: readonly Hit[]): boolean {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return false;
  // `cross-modal`, `federated semi-` of "semi-supervised": half of a word
  if (text[first.start - 1] === '-' || text[last.end] === '-' || text[last.start - 1] === '-') return false;
  // `variational continual learning` is a kind of a concept; "learning" by itself names none
  const kind = known.some(
    (hit) => hit.end === last.end && hit.start > first.start && hit.start < last.start && !hit.concept.discipline,
  );
  if (GENERIC_NOUNS.has(last.plain) && !kind) return false;
  if (last.plain.length < 4 || /(?:ed|ly|est)$/.test(last.plain)) return false;
  if (ADJECTIVE.test(last.plain) && !NOUNS_LIKE_ADJECTIVES.has(last.plain)) return false;
  if (SECOND_HALVES.has(first.text.toLowerCase())) return false;
  if (PRAISE.has(first.plain) && text[first.end] !== '-') return false;
  return !(GENERIC_NOUNS.has(first.plain) && part.length === 2) && !/ly$/.test(first.plain) && first.plain.length > 2;
}

const spelled = (text: string, part: readonly Token[]): string =>
  part
    .map((word, i) => {
      const lower = word.text.toLowerCase();
      return i === part.length - 1 ? singular(lower) : `${lower}${text[word.end] === '-' ? '-' : ' '}`;
    })
    .join('');

/** `processes` → `process`, `approaches` → `approach`, `strategies` → `strategy`; `analysis`, `physics`, `Paxos` stay. */
const singular = (word: string): string => {
  if (/(?:ss|us|is|ics|as|xos)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:oach|tch|rch|sh|ss|x)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
};
