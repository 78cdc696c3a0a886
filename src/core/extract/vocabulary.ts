// The technique vocabulary made ready for looking up in running text: inflection, hyphens, spelling and small typos aside.
// Leaves to others: which parts of an entry are searched and what a hit counts for (techniques.ts).

import { stem } from '../base/stem';
import { fold } from '../base/text';
import { type TechniqueConcept, techniqueConcepts } from '../lexicon/techniques';
import { isCommonWord } from '../lexicon/words';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded, without a plural `s`. */
  readonly plain: string;
  /** Stem of the folded word, British endings made American. */
  readonly stem: string;
}

const WORD =
  /[\p{Script=Latin}\p{Script=Greek}\p{N}\p{M}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const american = (word: string): string =>
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
  word.length <= 3 || /(?:ss|us|is|ics|as)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '');

type Forms = Pick<Token, 'plain' | 'stem'>;

/** Lists repeat their words: each is taken apart once. */
const MOST_FORMS = 50_000;
let forms = new Map<string, Forms>();

function formsOf(text: string): Forms {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const word = american(/^[a-z]+$/.test(text) ? text : fold(text));
  const found = { plain: singular(word), stem: stem(word) };
  // Starting anew costs less than keeping order, and no result depends on it.
  if (forms.size >= MOST_FORMS) forms = new Map();
  forms.set(text, found);
  return found;
}

/** Words without hyphens, each with its stem. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    tokens.push({ start: index, end: index + word.length, text: word, ...formsOf(word) });
  return tokens;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.stem).join(' ');

interface Label {
  readonly concept: TechniqueConcept;
  readonly tokens: readonly Token[];
  /** For each word, the capitals it must be written in: `PTQ`, the `GUI` of `GUI agent`; null where any will do. */
  readonly capitals: readonly (string | null)[];
}

function labelOf(concept: TechniqueConcept, label: string): Label {
  const tokens = tokenize(label);
  const alone = tokens.length === 1;
  const isAlias = label !== concept.name;
  return {
    concept,
    tokens,
    capitals: tokens.map(({ text }) =>
      isAlias && (alone ? /\p{Lu}/u : /\p{Lu}.*\p{Lu}|\p{Lu}\d/u).test(text) ? text : null,
    ),
  };
}

/** Whether words with a label's stems are that label: acronyms as written, strict concepts in their own inflection. */
const fits = ({ concept, tokens, capitals }: Label, run: readonly Token[]): boolean =>
  run.every((token, i) => {
    const capital = capitals[i] ?? null;
    if (capital !== null) return token.text === capital || token.text === `${capital}s`;
    return concept.strict !== true || token.plain === tokens[i]?.plain;
  });

const labels = techniqueConcepts
  .flatMap((concept) => [concept.name, ...concept.aliases].map((label) => labelOf(concept, label)))
  .filter((label) => label.tokens.length > 0);
const longest = Math.max(...labels.map((label) => label.tokens.length));
const byKey = new Map<string, Label[]>();
for (const label of labels) {
  const key = keyOf(label.tokens);
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, [label]);
  else known.push(label);
}
// Strict labels say more about the word that is there than stemmed ones.
for (const same of byKey.values())
  same.sort((a, b) => Number(b.concept.strict ?? false) - Number(a.concept.strict ?? false));
const conceptByName = new Map(techniqueConcepts.map((concept) => [concept.name, concept]));

/** Letters; shorter words are too close to each other to tell a typo from another word. */
const TYPO_LENGTH = 8;
const knownWords = new Set(labels.flatMap((label) => label.tokens.map((token) => token.plain)));
const knownStems = new Set(labels.flatMap((label) => label.tokens.map((token) => token.stem)));
/** Words of the vocabulary by each of their forms with one letter left out (SymSpell, Garbe 2012): finds `structual`. */
const deletions = new Map<string, Set<string>>();
for (const word of knownWords)
  if (word.length >= TYPO_LENGTH)
    for (const form of withoutOne(word)) deletions.set(form, (deletions.get(form) ?? new Set()).add(word));

function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** A misspelt word of the vocabulary set right; a word that is known anywhere stays as it is. */
function repaired(token: Token): Token {
  const { plain, text } = token;
  if (plain.length < TYPO_LENGTH || /\p{Lu}/u.test(text.slice(1)) || knownStems.has(token.stem) || isCommonWord(plain))
    return token;
  const near = new Set(withoutOne(plain).flatMap((form) => [...(deletions.get(form) ?? [])]));
  const [only] = [...near].filter((word) => word[0] === plain[0] && Math.abs(word.length - plain.length) <= 1);
  return near.size === 1 && only !== undefined ? { ...token, plain: only, stem: stem(only) } : token;
}

export interface Hit {
  readonly concept: TechniqueConcept;
  readonly start: number;
  readonly end: number;
}

/** Concepts named in a text, longest match first, left to right; also the second half of "token merging and pruning". */
export function conceptsIn(text: string): Hit[] {
  const tokens = tokenize(text).map(repaired);
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = conceptAt(text, tokens, i);
    if (found === null) {
      i++;
      continue;
    }
    hits.push({ concept: found.concept, start: tokens[i]?.start ?? 0, end: tokens[i + found.count - 1]?.end ?? 0 });
    const shared = coordinated(text, tokens, i, found.count);
    if (shared) hits.push(shared);
    i += found.count + (shared === null ? 0 : 2);
  }
  return hits;
}

interface Found {
  readonly concept: TechniqueConcept;
  /** How many words it takes. */
  readonly count: number;
}

function conceptAt(text: string, tokens: readonly Token[], i: number): Found | null {
  for (let count = Math.min(longest, tokens.length - i); count >= 1; count--) {
    const run = tokens.slice(i, i + count);
    const same = byKey.get(keyOf(run));
    // A concept does not reach over a sentence end, a comma or a bracket.
    if (same === undefined || /[.,;:!?()[\]{}"“”|]/.test(text.slice(run[0]?.start, run.at(-1)?.end))) continue;
    const label = same.find((one) => fits(one, run));
    if (label) return { concept: label.concept, count };
  }
  return null;
}

/** "token merging and pruning" names token pruning too. */
function coordinated(text: string, tokens: readonly Token[], i: number, count: number): Hit | null {
  const last = tokens[i + count - 1];
  const next = tokens[i + count + 1];
  if (count < 2 || !last || !next || !/^\s+(?:and|or|&)\s+$/i.test(text.slice(last.end, next.start))) return null;
  const run = [...tokens.slice(i, i + count - 1), next];
  const label = byKey.get(keyOf(run))?.find((one) => fits(one, run));
  return label ? { concept: label.concept, start: next.start, end: next.end } : null;
}

/** Whether one concept stands above another, however far. */
export function isBroader(upper: TechniqueConcept, lower: TechniqueConcept): boolean {
  const seen = new Set<string>();
  const queue = [...(lower.broader ?? [])];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === upper.name) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(conceptByName.get(name)?.broader ?? []));
  }
  return false;
}
