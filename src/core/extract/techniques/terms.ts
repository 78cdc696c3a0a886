// Terms of the document's own field that the vocabulary does not know: phrases that entries share or that titles are built on.
// Leaves to others: phrases (phrases.ts), the vocabulary (vocabulary.ts), and which terms connect and become nodes (link).
// C-value: Frantzi, Ananiadou & Mima 2000.

import type { LocalRef } from '../../model/facts';
import type { Evidence } from '../../model/relation';
import { LONGEST, type Phrase, phrasesOf } from './phrases';
import { type Token, tokenize } from './tokens';

/** Text of one entry in which terms are looked for, with where it stands. */
export interface TermSource {
  readonly ref: LocalRef;
  /** Names of the entry's work, which are no terms. */
  readonly names: readonly string[];
  readonly title: TermText;
  readonly prose: readonly TermText[];
}

interface TermText {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface TermFound {
  readonly ref: LocalRef;
  /** As most entries write it, lower case, last word singular. */
  readonly name: string;
  /** The title says by it what the work is or is made with: worth naming though no other entry has it. */
  readonly alone: boolean;
  readonly evidence: Evidence;
}

/** A phrase of more than this share of the entries is what the whole list is about. */
const MOST_SHARE = 0.5;
const LEAST_ENTRIES = 2;
const MOST_OF_AN_ENTRY = 5;
/** Two words in two entries that are not always part of a longer term. */
const LEAST_VALUE = 3;
/** Four entries, for phrases with a head that may be any thing. */
const LEAST_VALUE_OF_THINGS = 6;

/** Most phrases are spelled in one way and no title has them as a whole: they do without a map for these. */
interface Use {
  readonly words: number;
  readonly head: boolean;
  /** The first spelling, and how often each occurs once there is another. */
  readonly name: string;
  titles: number;
  spellings: Map<string, number> | null;
  /** Entries whose title has it as a whole phrase, and whether as the means of the work. */
  whole: Map<LocalRef, { readonly evidence: Evidence; readonly means: boolean }> | null;
  readonly places: Map<LocalRef, Evidence>;
}

/** The terms of the entries of one document. Linear in the length of the texts. */
export function sharedTerms(sources: readonly TermSource[]): TermFound[] {
  const uses = usesInTitles(sources);
  for (const name of sources.flatMap(({ names }) => names)) uses.delete(keyOf(name));
  addProse(sources, uses);
  const most = Math.max(3, sources.length * MOST_SHARE);
  const inside = insideLonger(uses);
  const found: (TermFound & { readonly value: number })[] = [];
  for (const [key, use] of uses) {
    if (use.places.size > most) continue;
    const value = cValue(use.words, use.places.size, inside.get(key) ?? 0);
    const shared = use.places.size >= LEAST_ENTRIES && value >= (use.head ? LEAST_VALUE : LEAST_VALUE_OF_THINGS);
    const name = use.spellings === null ? use.name : commonest(use.spellings);
    if (shared) for (const [ref, evidence] of use.places) found.push({ ref, name, alone: false, evidence, value });
    else
      for (const [ref, { evidence, means }] of use.whole ?? [])
        found.push({ ref, name, alone: means, evidence, value });
  }
  return weightiest(found);
}

/** The terms of each entry that weigh most, of equals the first by name: a dozen tags on one paper say nothing. */
function weightiest(found: readonly (TermFound & { readonly value: number })[]): TermFound[] {
  const byEntry = new Map<LocalRef, (TermFound & { readonly value: number })[]>();
  for (const term of found) {
    const own = byEntry.get(term.ref);
    if (own === undefined) byEntry.set(term.ref, [term]);
    else own.push(term);
  }
  return [...byEntry.values()].flatMap((own) =>
    own
      .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_OF_AN_ENTRY)
      .map(({ ref, name, alone, evidence }) => ({ ref, name, alone, evidence })),
  );
}

const keyOf = (name: string): string =>
  tokenize(name)
    .map((token) => token.stem)
    .join(' ');

function usesInTitles(sources: readonly TermSource[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { ref, title } of sources)
    for (const phrase of phrasesOf(title.text)) {
      const use = uses.get(phrase.key) ?? fresh(phrase);
      if (use.titles === 0) uses.set(phrase.key, use);
      if (use.spellings === null && phrase.name !== use.name) use.spellings = new Map([[use.name, use.titles]]);
      use.spellings?.set(phrase.name, (use.spellings.get(phrase.name) ?? 0) + 1);
      use.titles++;
      if (!use.places.has(ref)) use.places.set(ref, title.evidence);
      if (!phrase.whole && !phrase.means) continue;
      use.whole ??= new Map();
      if (!use.whole.has(ref)) use.whole.set(ref, { evidence: title.evidence, means: phrase.means });
    }
  return uses;
}

const fresh = ({ words, head, name }: Phrase): Use => ({
  words,
  head,
  name,
  titles: 0,
  spellings: null,
  whole: null,
  places: new Map(),
});

/** Prose repeats the terms of titles; what only prose repeats are places, journals and tools more often than techniques. */
function addProse(sources: readonly TermSource[], uses: ReadonlyMap<string, Use>): void {
  // The second words of phrases by their first: most words of a text begin none, and are seen to without a key being made.
  const starts = new Map<string, Set<string>>();
  for (const key of uses.keys()) {
    const [first = '', second = ''] = key.split(' ', 2);
    const seconds = starts.get(first);
    if (seconds === undefined) starts.set(first, new Set([second]));
    else seconds.add(second);
  }
  for (const { ref, prose } of sources)
    for (const { text, evidence } of prose) {
      const tokens = tokenize(text);
      for (const [i, token] of tokens.entries())
        if (starts.get(token.stem)?.has(tokens[i + 1]?.stem ?? '') === true)
          for (const key of keysAt(text, tokens, i)) {
            const use = uses.get(key);
            if (use && !use.places.has(ref)) use.places.set(ref, evidence);
          }
    }
}

/** The keys of the phrases of two to four words that begin with a word; none reaches over punctuation or cuts a hyphened word. */
function keysAt(text: string, tokens: readonly Token[], at: number): string[] {
  const first = tokens[at];
  const keys: string[] = [];
  if (first === undefined || text[first.start - 1] === '-') return keys;
  for (let key = first.stem, i = at + 1; i < Math.min(at + LONGEST, tokens.length); i++) {
    const token = tokens[i];
    if (token === undefined || !/^[\s-]*$/.test(text.slice(tokens[i - 1]?.end, token.start))) break;
    key += ` ${token.stem}`;
    if (text[token.end] !== '-') keys.push(key);
  }
  return keys;
}

/** In how many entries a phrase stands inside one longer phrase, the most frequent of these. */
function insideLonger(uses: ReadonlyMap<string, Use>): Map<string, number> {
  const inside = new Map<string, number>();
  for (const [key, { places }] of uses)
    if (places.size >= LEAST_ENTRIES)
      for (const part of partsOf(key)) inside.set(part, Math.max(inside.get(part) ?? 0, places.size));
  return inside;
}

/** C-value of a phrase: its length times how often it occurs by itself, not only inside longer phrases. */
const cValue = (words: number, entries: number, inside: number): number => Math.log2(words + 1) * (entries - inside);

/** The shorter phrases inside a longer one. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let i = 0; i < words.length; i++)
    for (let count = 2; i + count <= words.length; count++)
      if (count < words.length) parts.push(words.slice(i, i + count).join(' '));
  return parts;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
