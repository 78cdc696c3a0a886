// The technique vocabulary made ready for looking up in running text: inflection, hyphens, spelling and small typos aside.
// Leaves to others: which parts of an entry are searched and what a hit counts for (techniques.ts).

import { editDistance } from '../../base/edit-distance';
import { remembered } from '../../base/remembered';
import { rootOf } from '../../base/root';
import { stem } from '../../base/stem';
import { type TechniqueConcept, techniqueConcepts } from '../../lexicon/techniques';
import { sharedAcronyms } from '../../lexicon/techniques/acronyms';
import { isCommonWord } from '../../lexicon/words';
import { labelsIn, TYPO_LENGTH } from './labels';
import table from './labels.prepared';
import { type Forms, type Token, tokenize } from './tokens';

interface Label {
  readonly concept: TechniqueConcept;
  readonly text: string;
}

/** The labels that begin with some stems: those that are said with them, and those that go on with another. */
interface Branch {
  readonly labels: Label[];
  next: Map<string, Branch> | null;
}

const wordsOfLabel = remembered(tokenize);

/** Whether words with a label's stems are that label: acronyms as written, strict concepts in their own inflection. */
function fits(one: Label, run: readonly Token[]): boolean {
  const { concept, text: label } = one;
  const words = wordsOfLabel(label);
  const capitals = words.length === 1 ? /\p{Lu}/u : /\p{Lu}.*\p{Lu}|\p{Lu}\d/u;
  const isAlias = label !== concept.name;
  const asIs = concept.strict === true || (words.length === 1 && (isBare(one) || isAgent(label)));
  return words.every(({ text, plain }, i) => {
    const token = run[i];
    // `PTQ`, the `GUI` of `GUI agent`.
    if (isAlias && capitals.test(text)) return token?.text === text || token?.text === `${text}s`;
    if (asIs) return token?.plain === plain;
    // One word says little: `observe` is no `observability`, though their stems are one.
    if (token === undefined || rootOf(token.plain) !== rootOf(plain)) return false;
    // A `vision transformer` is no "vision transformation".
    return words.length === 1 || !isAgent(plain) || isAgent(token.plain);
  });
}

const conceptByName = new Map(techniqueConcepts.map((concept) => [concept.name, concept]));
/** Labels by the stem they begin with, as they are stored: most words of a text begin none. */
const stored = new Map(
  table.labels
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
);
/** The same taken apart, for the stems that were asked for. */
const beginnings = new Map<string, Branch | null>();
const knownStems = new Set(table.stems.split(' '));

/** Where the labels stand that begin with a stem. */
function beginningWith(stem: string): Branch | null {
  const known = beginnings.get(stem);
  if (known !== undefined) return known;
  const line = stored.get(stem);
  const branch = line === undefined ? null : branchOf(line);
  beginnings.set(stem, branch);
  return branch;
}

function branchOf(line: string): Branch {
  const first: Branch = { labels: [], next: null };
  for (const { concept: place, text, stems } of labelsIn(line)) {
    const concept = techniqueConcepts[place];
    if (concept === undefined) continue;
    let branch = first;
    for (const stem of stems) {
      branch.next ??= new Map();
      branch = grouped(branch.next, stem, () => ({ labels: [], next: null }));
    }
    addLabel(branch.labels, { concept, text });
  }
  return first;
}

/** Strict labels come first: they say more about the word that is there than stemmed ones. */
function addLabel(labels: Label[], label: Label): void {
  const at = label.concept.strict === true ? labels.findIndex(({ concept }) => concept.strict !== true) : -1;
  labels.splice(at === -1 ? labels.length : at, 0, label);
}

/** Long words of the vocabulary by first letter and length: where to look for the word that a typo meant. */
const longWords = (() => {
  let words: Map<string, string[]> | undefined;
  return (first: string, length: number): readonly string[] => {
    if (words === undefined) {
      words = new Map();
      for (const word of table.longWords.split(' ')) grouped(words, `${word[0]}${word.length}`, () => []).push(word);
    }
    return words.get(`${first}${length}`) ?? [];
  };
})();

function grouped<Group>(groups: Map<string, Group>, key: string, fresh: () => Group): Group {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group = fresh();
  groups.set(key, group);
  return group;
}

/** A misspelt word of the vocabulary set right; a word that is known anywhere stays as it is. */
function repaired(token: Token): Token {
  const { plain, text } = token;
  if (plain.length < TYPO_LENGTH || knownStems.has(token.stem) || /\p{Lu}/u.test(text.slice(1))) return token;
  const meant = meantBy(plain);
  return meant === null ? token : { ...token, ...meant };
}

/** The only word of the vocabulary that is one slip away; none for a word that is English. */
const meantBy = remembered((plain): Forms | null => {
  if (isCommonWord(plain)) return null;
  const near = [-1, 0, 1].flatMap((more) =>
    longWords(plain[0] ?? '', plain.length + more).filter((word) => editDistance(word, plain, 1) === 1),
  );
  const [only] = near;
  return near.length === 1 && only !== undefined ? { plain: only, stem: stem(only) } : null;
});

export interface Hit {
  readonly concept: TechniqueConcept;
  readonly start: number;
  readonly end: number;
  /** By one word that is not its name (`healthcare` for medical artificial intelligence): it may be said of anything. */
  readonly loose: boolean;
  /** By one word of a longer name (`embedding` for embedding learning) or another form of it (`prompts` for prompting): in prose it may be any. */
  readonly bare: boolean;
  /** By one English word (`sparsity`): in prose it may be said in passing. */
  readonly ordinary: boolean;
}

/** Concepts named in a text, longest match first, left to right; also the second half of "token merging and pruning". */
export const conceptsIn = remembered((text): readonly Hit[] => {
  const tokens = tokenize(text).map(repaired);
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = beginningWith(tokens[i]?.stem ?? '') === null ? null : conceptAt(text, tokens, i);
    if (found === null) {
      const shared = sharingHead(text, tokens, i);
      if (shared !== null) hits.push(shared);
      i++;
      continue;
    }
    hits.push({
      concept: found.concept,
      start: tokens[i]?.start ?? 0,
      end: tokens[i + found.count - 1]?.end ?? 0,
      loose: found.loose,
      bare: found.bare,
      ordinary: found.ordinary,
    });
    const shared = coordinated(text, tokens, i, found.count);
    if (shared) hits.push(shared);
    i += found.count + (shared === null ? 0 : 2);
  }
  return hits;
});

/** The concept that a text names and nothing else; null if it says more or less. */
export const conceptOf = (text: string): TechniqueConcept | null =>
  conceptsIn(text).find(({ start, end }) => start === 0 && end === text.length)?.concept ?? null;

interface Found {
  readonly concept: TechniqueConcept;
  /** How many words it takes. */
  readonly count: number;
  readonly loose: boolean;
  readonly bare: boolean;
  readonly ordinary: boolean;
}

/** Begins like no word of the concept's name, and is no acronym. */
const isLoose = ({ concept, text }: Label): boolean =>
  !/\p{Lu}|\p{Script=Han}/u.test(text) &&
  ![concept.name.replaceAll('-', ''), ...concept.name.split(/[\s-]/)].some(
    (word) => word.slice(0, 4) === text.slice(0, 4),
  );

/** `enhancer`, `promoter`: what does something; who enhances names none of it. */
const isAgent = (word: string): boolean => /[eo]rs?$/.test(word);

const isBare = ({ concept, text }: Label): boolean =>
  concept.name !== text && concept.name.split(/[\s-]/).includes(text);

/** Whether a word is a concept's name, but for a plural. */
const isNamedBy = ({ name }: TechniqueConcept, [word]: readonly Token[]): boolean =>
  wordsOfLabel(name)[0]?.plain === word?.plain;

/** The concepts of which an acronym may be short, its most usual first; none where it has one meaning. */
export function meaningsOf(acronym: string): readonly TechniqueConcept[] {
  const names = sharedAcronyms.get(acronym) ?? [];
  return names.flatMap((name) => conceptByName.get(name) ?? []);
}

/** Where the labels stand that one, two, three … words from a place on are said to be. */
function branchesAt(tokens: readonly Token[], i: number): readonly Branch[] {
  const branches: Branch[] = [];
  let branch = beginningWith(tokens[i]?.stem ?? '') ?? undefined;
  for (let k = i + 1; branch !== undefined; k++) {
    branches.push(branch);
    branch = branch.next?.get(tokens[k]?.stem ?? '');
  }
  return branches;
}

function conceptAt(text: string, tokens: readonly Token[], i: number): Found | null {
  const branches = branchesAt(tokens, i);
  for (let count = branches.length; count >= 1; count--) {
    const labels = branches[count - 1]?.labels ?? [];
    if (labels.length === 0) continue;
    const run = tokens.slice(i, i + count);
    // A concept does not reach over a sentence end, a comma or a bracket.
    if (/[.,;:!?()[\]{}"“”|]/.test(text.slice(run[0]?.start, run.at(-1)?.end))) continue;
    const label = labels.find((one) => fits(one, run));
    if (label) {
      const ordinary = count === 1 && run.every(({ text: word }) => isCommonWord(word.toLowerCase()));
      return {
        concept: label.concept,
        count,
        loose: count === 1 && isLoose(label),
        bare: count === 1 && (isBare(label) || (ordinary && !isLoose(label) && !isNamedBy(label.concept, run))),
        ordinary,
      };
    }
  }
  return null;
}

/** "token merging and pruning" names token pruning too. */
function coordinated(text: string, tokens: readonly Token[], i: number, count: number): Hit | null {
  const last = tokens[i + count - 1];
  const next = tokens[i + count + 1];
  if (count < 2 || !last || !next || !/^\s+(?:and|or|&)\s+$/i.test(text.slice(last.end, next.start))) return null;
  const run = [...tokens.slice(i, i + count - 1), next];
  const label = branchesAt(run, 0)[count - 1]?.labels.find((one) => fits(one, run));
  return label
    ? { concept: label.concept, start: next.start, end: next.end, loose: false, bare: false, ordinary: false }
    : null;
}

/** "adversarial and sequential training" names adversarial training, though no concept stands there as one. */
function sharingHead(text: string, tokens: readonly Token[], i: number): Hit | null {
  const [first, and, second, head] = tokens.slice(i, i + 4);
  if (first === undefined || second === undefined || head === undefined || !/^(?:and|or)$/i.test(and?.text ?? ''))
    return null;
  if (/[^\s-]/.test(text.slice(first.end, and?.start) + text.slice(and?.end, second.start))) return null;
  if (!/^\s$/.test(text.slice(second.end, head.start))) return null;
  const run = [first, head];
  const label = branchesAt(run, 0)[1]?.labels.find((one) => fits(one, run));
  return label === undefined
    ? null
    : { concept: label.concept, start: first.start, end: first.end, loose: false, bare: false, ordinary: false };
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
