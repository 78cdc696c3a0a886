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
    .replace(/labell/, 'label');

/** Words without hyphens, each with its stem. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    stem: stem(american(fold(match[0]))),
  }));
}

const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.stem).join('');

interface Label {
  readonly concept: TechniqueConcept;
  /** Acronyms count only as written. */
  readonly exact: string | null;
}

const byKey = new Map<string, Label[]>();
const firstStems = new Set<string>();
let longest = 1;
/** Words of the vocabulary by each of their forms with one letter left out (SymSpell, Garbe 2012): finds `structual`. */
const deletions = new Map<string, Set<string>>();

for (const concept of techniqueConcepts)
  for (const label of [concept.name, ...concept.aliases]) {
    const tokens = tokenize(label);
    if (tokens.length === 0) continue;
    const acronym = /\p{Lu}/u.test(label) && label !== concept.name;
    const key = keyOf(tokens);
    byKey.set(key, [...(byKey.get(key) ?? []), { concept, exact: acronym ? label.replace(/[\s-]+/g, '') : null }]);
    firstStems.add(tokens[0]?.stem ?? '');
    longest = Math.max(longest, tokens.length);
    for (const token of tokens)
      if (token.text.length >= 7)
        for (const form of withoutOne(token.stem))
          deletions.set(form, (deletions.get(form) ?? new Set()).add(token.stem));
  }

function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

const knownStems = new Set(
  [...byKey.values()].flatMap((labels) =>
    labels.flatMap(({ concept }) =>
      [concept.name, ...concept.aliases].flatMap((label) => tokenize(label).map((token) => token.stem)),
    ),
  ),
);
const conceptByName = new Map(techniqueConcepts.map((concept) => [concept.name, concept]));

/** A misspelt word of the vocabulary set right; any other word as it is. */
function repaired(token: Token): Token {
  if (
    token.text.length < 8 ||
    knownStems.has(token.stem) ||
    /\p{Lu}/u.test(token.text.slice(1)) ||
    isCommonWord(token.text.toLowerCase())
  )
    return token;
  const near = new Set(withoutOne(token.stem).flatMap((form) => [...(deletions.get(form) ?? [])]));
  const [only] = near;
  return near.size === 1 && only !== undefined && Math.abs(only.length - token.stem.length) <= 1
    ? { ...token, stem: only }
    : token;
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
    i += found.count;
  }
  return hits;
}

function conceptAt(
  text: string,
  tokens: readonly Token[],
  i: number,
): { concept: TechniqueConcept; count: number } | null {
  for (let count = Math.min(longest + 1, tokens.length - i); count >= 1; count--) {
    const run = tokens.slice(i, i + count);
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) continue;
    const between = text.slice(first.start, last.end);
    // A concept does not reach over a sentence end, a comma or a bracket.
    if (/[.,;:!?()[\]{}"“”|]/.test(between)) continue;
    const label = byKey
      .get(keyOf(run))
      ?.find(
        ({ exact }) =>
          exact === null || exact === between.replace(/[\s-]+/g, '') || `${exact}s` === between.replace(/[\s-]+/g, ''),
      );
    if (label) return { concept: label.concept, count };
  }
  return null;
}

/** "token merging and pruning" names token pruning too. */
function coordinated(text: string, tokens: readonly Token[], i: number, count: number): Hit | null {
  if (count < 2) return null;
  const last = tokens[i + count - 1];
  const join = tokens[i + count];
  const next = tokens[i + count + 1];
  if (
    !last ||
    !join ||
    !next ||
    !/^\s+(?:and|or|&)\s+$/i.test(text.slice(last.end, next.start)) ||
    !/^(?:and|or)$/i.test(join.text)
  )
    return null;
  const head = tokens.slice(i, i + count - 1);
  const labels = byKey.get(keyOf([...head, next]));
  const label = labels?.find(({ exact }) => exact === null);
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
