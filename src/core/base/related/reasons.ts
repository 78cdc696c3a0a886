// Why two papers are near each other, in words: what they share, stated things first.
// Leaves to others: how near they are (vectors.ts, walk.ts).

import type { Relation } from '../../model/relation';
import { byText } from '../sort';
import { fold } from '../text';
import { namesIn } from './mentions';
import type { Traits, Vectors } from './vectors';
import { sharedPhrases, wordingOf } from './wording';
import type { Family, Work } from './work';

/** Reasons of one kind that are told. */
const MOST_OF_A_KIND = 3;

export interface ReasonContext {
  readonly vectors: Vectors;
  /** What a work or technique is called. */
  readonly nameOf: (key: string) => string;
}

interface Shared {
  readonly id: string;
  /** What it adds to the cosine. */
  readonly gives: number;
}

/**
 * Reasons for the nearness of `a` and `b`, whose vectors are given; never more than a dozen, none if they share nothing.
 * A text that is no paper has an empty key.
 */
export function reasonsFor(a: Work, b: Work, traitsA: Traits, traitsB: Traits, context: ReasonContext): string[] {
  const { vectors, nameOf } = context;
  const shared: Record<Family, Shared[]> = {
    technique: [],
    kin: [],
    mention: [],
    name: [],
    author: [],
    word: [],
    pair: [],
  };
  // Both are in order of their numbers.
  for (let n = 0, m = 0; n < traitsA.features.length; n++) {
    const feature = traitsA.features[n] ?? 0;
    while ((traitsB.features[m] ?? feature) < feature) m++;
    const gives = traitsB.features[m] === feature ? (traitsA.values[n] ?? 0) * (traitsB.values[m] ?? 0) : 0;
    if (gives <= 0) continue;
    const { family, id } = vectors.feature(feature);
    shared[family].push({ id, gives });
  }
  for (const list of Object.values(shared))
    list.sort((one, other) => other.gives - one.gives || byText(one.id, other.id));
  // What is stated comes before what is counted.
  const stated = kinReasons(a, b, shared.kin, nameOf);
  const all = fold(stated.join('\n'));
  return [
    stated,
    techniqueReasons(a, b, shared.technique, nameOf),
    // "both extend ToMe" says already that both name it.
    mentionReasons(
      a,
      b,
      shared.mention.filter(({ id }) => !all.includes(id)),
      nameOf,
    ),
    shared.author.map(({ id }) => `both by ${spelledAuthor(a, id)}`),
    wordReasons(a, b, shared.word),
  ].flatMap((told) => told.slice(0, MOST_OF_A_KIND));
}

/** Techniques both use; where one uses only a narrower one, the common broader term, unless the narrower is told already. */
function techniqueReasons(a: Work, b: Work, shared: readonly Shared[], nameOf: (key: string) => string): string[] {
  const isOwn = (id: string): boolean => a.techniques.get(id) === 1 && b.techniques.get(id) === 1;
  const own = shared.filter(({ id }) => isOwn(id)).map(({ id }) => `both use ${nameOf(id)}`);
  if (own.length > 0) return own;
  // The nearest common term: the others are broader still.
  const [broader] = shared;
  return broader === undefined ? [] : [`both use kinds of ${nameOf(broader.id)}`];
}

const BOTH: Readonly<Record<Relation, string>> = {
  extends: 'both extend',
  uses: 'both use',
  'inspired-by': 'both are inspired by',
  compares: 'both compare with',
};
const ONE: Readonly<Record<Relation, string>> = {
  extends: 'extends',
  uses: 'uses',
  'inspired-by': 'is inspired by',
  compares: 'compares with',
};
const ORDER = ['extends', 'uses', 'inspired-by', 'compares'] as const;

function kinReasons(a: Work, b: Work, shared: readonly Shared[], nameOf: (key: string) => string): string[] {
  const direct: string[] = [];
  for (const [newer, older] of [
    [a, b],
    [b, a],
  ] as const) {
    const relations = newer.drawsOn.get(older.key);
    const relation = ORDER.find((one) => relations?.has(one));
    if (relation !== undefined)
      direct.push(`${newer.key === '' ? 'the text' : nameOf(newer.key)} ${ONE[relation]} ${nameOf(older.key)}`);
  }
  const common = shared.flatMap(({ id }) => {
    if (id === a.key || id === b.key) return [];
    const [first, second] = [a.drawsOn.get(id), b.drawsOn.get(id)];
    if (first !== undefined && second !== undefined) {
      const relation = ORDER.find((one) => first.has(one) && second.has(one));
      return [`${relation === undefined ? 'both draw on' : BOTH[relation]} ${nameOf(id)}`];
    }
    if (a.drawnOnBy.has(id) && b.drawnOnBy.has(id)) return [`${nameOf(id)} draws on both`];
    const [up, down] = first === undefined ? [b, a] : [a, b];
    return [`${nameOf(id)} stands between: ${nameOf(up.key)} draws on it, it draws on ${nameOf(down.key)}`];
  });
  return [...direct, ...common];
}

function mentionReasons(a: Work, b: Work, shared: readonly Shared[], nameOf: (key: string) => string): string[] {
  if (shared.length === 0) return [];
  const [namesA, namesB] = [namesIn(a.title, a.names), namesIn(b.title, b.names)];
  const called = (work: Work): string => (work.key === '' ? 'the text' : nameOf(work.key));
  const told = shared.map(({ id }) => {
    if (namesA.has(id) && namesB.has(id)) return `both are called ${id}`;
    if (namesB.has(id)) return `${called(a)} names ${called(b)}`;
    if (namesA.has(id)) return `${called(b)} names ${called(a)}`;
    return `both name ${id}`;
  });
  return [...new Set(told)];
}

const spelledAuthor = ({ authors }: Work, folded: string): string =>
  authors.find((author) => fold(author) === folded) ?? folded;

function wordReasons(a: Work, b: Work, shared: readonly Shared[]): string[] {
  if (shared.length === 0) return [];
  const [first, second] = [wordingOf(`${a.title}\n${a.summary}`), wordingOf(`${b.title}\n${b.summary}`)];
  const phrases = sharedPhrases(
    first,
    second,
    shared.map(({ id }) => id),
    MOST_OF_A_KIND,
  );
  return phrases.length === 0 ? [] : [`same words: ${phrases.join(', ')}`];
}
