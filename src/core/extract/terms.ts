// Terms of the document's own field that the vocabulary does not know: phrases that several entries share.
// Leaves to others: the vocabulary (vocabulary.ts), and which terms become nodes (link).
// C-value: Frantzi, Ananiadou & Mima 2000. Candidates as in RAKE (Rose et al. 2010): runs between stop words and punctuation.

import type { LocalRef } from '../model/facts';
import type { Evidence } from '../model/relation';
import { conceptsIn, type Token, tokenize } from './vocabulary';

/** Text of one entry in which terms are looked for, with where it stands. */
export interface TermSource {
  readonly ref: LocalRef;
  /** Title first; each with the evidence that a term found in it has. */
  readonly texts: readonly { readonly text: string; readonly evidence: Evidence }[];
}

export interface TermFound {
  readonly ref: LocalRef;
  /** As most entries write it, lower case, last word singular. */
  readonly name: string;
  readonly evidence: Evidence;
}

/** A phrase of fewer entries than these is no term of the field. */
const LEAST_ENTRIES = 3;
/** A phrase of more than this share of the entries is what the whole list is about. */
const MOST_SHARE = 0.2;
const LONGEST = 4;

const STOP = new Set(
  'a an the and or nor but of in on at to for from by with without via as is are be been being was were than vs versus using use used uses into over under toward towards through between among across within beyond about after before during against per its their our your his her it they we you this that these those there here which who whom whose what when where why how can could may might will would should must do does did has have had not no only also more most less least very much many few some any all both each every other another such same new novel based et al e g i'.split(
    ' ',
  ),
);

/** Words that say what kind of text or thing it is: no term ends with one, nor consists of them. */
const GENERIC = new Set(
  'approach approaches method methods methodology framework frameworks paper papers study studies survey review overview introduction analysis evaluation comparison case perspective challenge challenges problem problems application applications technique techniques algorithm algorithms model models system systems network networks architecture architectures tool tools toolkit library work works research result results performance way ways task tasks setting settings strategy strategies solution solutions design implementation experiment experiments benchmark benchmarks dataset datasets data code time real world large small high low multi single general simple fast efficient effective improved better good towards part issue issues example examples use type types state art deep learning neural machine artificial intelligence part guide lecture tutorial lesson report note notes question questions thing things people year years end first second third one two three four five'.split(
    ' ',
  ),
);

interface Phrase {
  readonly key: string;
  readonly text: string;
}

/** Phrases of two to four words between stop words and punctuation; parts that the vocabulary knows do not count. */
function phrasesOf(text: string): Phrase[] {
  const tokens = tokenize(text);
  const known = conceptsIn(text);
  const isKnown = (token: Token): boolean => known.some((hit) => token.start >= hit.start && token.end <= hit.end);
  const found: Phrase[] = [];
  let run: Token[] = [];
  const close = (): void => {
    for (let i = 0; i < run.length; i++)
      for (let count = 2; count <= LONGEST && i + count <= run.length; count++) {
        const words = run.slice(i, i + count);
        // `cross-modal`, `federated semi-` of "semi-supervised": half of a word that describes
        if (/-/.test(gapBefore(text, words.at(-1), words.at(-2))) || /^-/.test(text.slice(words.at(-1)?.end))) continue;
        if (isTerm(words) && !words.every(isKnown))
          found.push({ key: words.map((word) => word.stem).join(' '), text: spelled(words) });
      }
    run = [];
  };
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const gap = before === undefined ? '' : text.slice(before.end, token.start);
    if (!/^[\s-]*$/.test(gap)) close();
    if (STOP.has(token.plain) || STOP.has(token.text.toLowerCase()) || !/^\p{Script=Latin}{2,}$/u.test(token.text))
      close();
    else run.push(token);
  }
  close();
  return found;
}

const gapBefore = (text: string, token: Token | undefined, before: Token | undefined): string =>
  text.slice(before?.end ?? 0, token?.start ?? 0);

function isTerm(words: readonly Token[]): boolean {
  const first = words[0]?.plain ?? '';
  const last = words.at(-1)?.plain ?? '';
  // An acronym or a coined name is a work or a data set, not a term.
  if (words.some((word) => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word.text))) return false;
  if (GENERIC.has(last) || last.length < 4 || /(?:ed|ly|est)$/.test(last)) return false;
  if (/ing$/.test(first) && words.length === 2) return false;
  return !(GENERIC.has(first) && words.length === 2) && !/ly$/.test(first) && first.length > 2;
}

const spelled = (words: readonly Token[]): string =>
  words.map((word, i) => (i === words.length - 1 ? word.plain : word.text.toLowerCase())).join(' ');

/** C-value of a phrase: its length times how often it occurs by itself, not only inside longer phrases. */
function cValue(words: number, entries: number, inside: readonly number[]): number {
  const nested = inside.length === 0 ? 0 : inside.reduce((sum, count) => sum + count, 0) / inside.length;
  return Math.log2(words + 1) * (entries - nested);
}

/** The terms that the entries of one document share. Linear in the length of the texts. */
export function sharedTerms(sources: readonly TermSource[]): TermFound[] {
  const uses = new Map<string, { readonly spellings: Map<string, number>; readonly places: Map<LocalRef, Evidence> }>();
  for (const { ref, texts } of sources)
    for (const { text, evidence } of texts)
      for (const { key, text: spelling } of phrasesOf(text)) {
        const use = uses.get(key) ?? { spellings: new Map<string, number>(), places: new Map<LocalRef, Evidence>() };
        uses.set(key, use);
        use.spellings.set(spelling, (use.spellings.get(spelling) ?? 0) + 1);
        if (!use.places.has(ref)) use.places.set(ref, evidence);
      }
  const most = Math.max(LEAST_ENTRIES, sources.length * MOST_SHARE);
  const shared = [...uses].filter(([, { places }]) => places.size >= LEAST_ENTRIES);
  const inside = new Map<string, number[]>();
  for (const [key, { places }] of shared)
    for (const part of partsOf(key)) inside.set(part, [...(inside.get(part) ?? []), places.size]);
  return shared.flatMap(([key, { spellings, places }]) => {
    const value = cValue(key.split(' ').length, places.size, inside.get(key) ?? []);
    if (places.size > most || value < LEAST_VALUE) return [];
    const [best] = [...spellings].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1));
    return [...places].map(([ref, evidence]): TermFound => ({ ref, name: best?.[0] ?? key, evidence }));
  });
}

/** About seven entries for two words, five for four: with less, phrases that only sound like terms outnumber the terms. */
const LEAST_VALUE = 10;

/** The shorter phrases inside a longer one. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let i = 0; i < words.length; i++)
    for (let count = 2; i + count <= words.length; count++)
      if (count < words.length) parts.push(words.slice(i, i + count).join(' '));
  return parts;
}
