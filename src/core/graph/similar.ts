// Which papers are alike, how much and why: shared techniques, shared ancestors and descendants, shared rare words.
// Leaves to others: taking the papers apart (features.ts), naming shared words (wording.ts).

import { byText } from '../base/sort';
import type { Linked } from '../model/corpus';
import type { Relation } from '../model/relation';
import { type Feature, type PaperTraits, type Trait, traitsOf, VIEWS, type View } from './features';
import { sharedPhrases } from './wording';

/** Two papers that are alike; `source` is the one whose key comes first. */
export interface Similarity {
  readonly source: string;
  readonly target: string;
  /** Above 0, at most 1, three decimals. */
  readonly weight: number;
  /** In words, the weightiest first; never empty. */
  readonly reasons: readonly string[];
}

export interface SimilarOptions {
  /** How many of its nearest a paper brings in; it can have more, brought in by others. */
  readonly most: number;
  /** The least weight that counts. */
  readonly least: number;
}

export const SIMILAR: SimilarOptions = { most: 5, least: 0.2 };

/**
 * What a view can give at most, and how much shared rarity (squared) gives half of that. So one technique that a tenth of
 * a list uses says little, and one that two papers of a thousand use says nearly all.
 */
const VIEW: Readonly<Record<View, { most: number; half: number }>> = {
  technique: { most: 0.75, half: 6 },
  ancestor: { most: 0.7, half: 6 },
  descendant: { most: 0.5, half: 8 },
  word: { most: 0.6, half: 30 },
};

/** One shared word is chance. */
const LEAST_WORDS = 2;

/**
 * Features of more papers than this bring no candidates: pairs grow with the square of the holders, and what so many have
 * tells no pair apart. They still count for candidates found otherwise. It keeps the work near-linear.
 */
const MOST_HOLDERS: Readonly<Record<View, number>> = { technique: 256, ancestor: 256, descendant: 256, word: 64 };

/** Candidates looked at in full, as a multiple of those wanted: their first score leaves out what many have. */
const LOOK_AT = 3;

/** The nearest of each paper, sorted by keys. Near-linear in the number of papers; about 1 s for 10,000. */
export function similarPapers(linked: Linked, options: SimilarOptions = SIMILAR): Similarity[] {
  const papers = traitsOf(linked);
  const names = namesOf(linked);
  const found = new Map<string, Similarity>();
  for (const [i, candidates] of nearestByPostings(papers, options.most * LOOK_AT)) {
    const own = papers[i];
    if (own === undefined) continue;
    const scored = candidates
      .flatMap((j) => {
        const other = papers[j];
        // Always from the same side, so that sums are rounded alike and both papers see the same weight.
        return other === undefined ? [] : [i < j ? scoreOf(own, other) : scoreOf(other, own)];
      })
      .filter(({ weight }) => weight >= options.least)
      .sort((a, b) => b.weight - a.weight || byText(keyOf(a), keyOf(b)));
    for (const score of scored.slice(0, options.most)) {
      const key = keyOf(score);
      if (found.has(key)) continue;
      const { a, b, weight } = score;
      const reasons = reasonsOf(score, names);
      found.set(key, { source: a.paper.key, target: b.paper.key, weight, reasons });
    }
  }
  return [...found.entries()].sort(([a], [b]) => byText(a, b)).map(([, similarity]) => similarity);
}

interface Score {
  readonly a: PaperTraits;
  readonly b: PaperTraits;
  readonly weight: number;
  /** What each view gives, and by which shared traits, the rarest first. */
  readonly views: readonly { readonly view: View; readonly gives: number; readonly shared: readonly Feature[] }[];
}

const keyOf = ({ a, b }: Score): string => `${a.paper.key}\n${b.paper.key}`;

/** For each paper the papers that share most with it, by features that not too many have. */
function* nearestByPostings(papers: readonly PaperTraits[], most: number): Generator<readonly [number, number[]]> {
  const scores = new Float64Array(papers.length);
  for (const [i, { traits, squares }] of papers.entries()) {
    const touched: number[] = [];
    for (const { feature, value } of traits) {
      const { view, rarity, papers: holders } = feature;
      if (holders.length < 2 || holders.length > MOST_HOLDERS[view]) continue;
      // A first score: as if the other had nothing else.
      const gain = (VIEW[view].most * value * rarity) / (VIEW[view].half + squares[view]);
      for (const j of holders) {
        if (j === i) continue;
        if (scores[j] === 0) touched.push(j);
        scores[j] = (scores[j] ?? 0) + gain;
      }
    }
    const best = touched.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
    for (const j of touched) scores[j] = 0;
    yield [i, best];
  }
}

/** How alike two papers are: the views give independent evidence, so what is missing multiplies (noisy or). */
function scoreOf(a: PaperTraits, b: PaperTraits): Score {
  const others = new Map<Feature, number>(b.traits.map(({ feature, value }) => [feature, value]));
  const shared = a.traits.filter(({ feature }) => others.has(feature));
  const views: { view: View; gives: number; shared: Feature[] }[] = [];
  let missing = 1;
  for (const view of VIEWS) {
    const own = shared.filter(({ feature }) => feature.view === view);
    if (own.length < (view === 'word' ? LEAST_WORDS : 1)) continue;
    const gives = viewScore(view, own, others, a.squares[view], b.squares[view]);
    missing *= 1 - gives;
    views.push({ view, gives, shared: own.map(({ feature }) => feature).sort(byRarity) });
  }
  return { a, b, weight: Math.round((1 - missing) * 1000) / 1000, views };
}

function viewScore(
  view: View,
  shared: readonly Trait[],
  others: ReadonlyMap<Feature, number>,
  squareA: number,
  squareB: number,
): number {
  let dot = 0;
  for (const { feature, value } of shared) dot += value * (others.get(feature) ?? 0);
  const { most, half } = VIEW[view];
  const cosine = Math.min(1, dot / Math.sqrt(squareA * squareB));
  return most * cosine * (dot / (dot + half));
}

const byRarity = (a: Feature, b: Feature): number => b.rarity - a.rarity || byText(a.id, b.id);

/** Names of works and techniques by key, as reasons call them. */
function namesOf(linked: Linked): Map<string, string> {
  return new Map<string, string>([
    ...linked.papers.map(({ key, name, label }) => [key, name ?? label] as const),
    ...linked.ghosts.map(({ key, name }) => [key, name] as const),
    ...linked.techniques.map(({ key, name }) => [key, name] as const),
  ]);
}

const MOST_OF_VIEW = 3;

function reasonsOf({ a, b, views }: Score, names: ReadonlyMap<string, string>): string[] {
  const ranked = views.toSorted((one, other) => other.gives - one.gives);
  return ranked.flatMap(({ view, shared }) => {
    const name = (feature: Feature): string => names.get(feature.id) ?? feature.id;
    const told = shared.slice(0, MOST_OF_VIEW);
    switch (view) {
      case 'technique':
        return told.map((feature) => `both use ${name(feature)}`);
      case 'ancestor':
        return told.map((feature) => `${bothVerb(a, b, feature.id)} ${name(feature)}`);
      case 'descendant':
        return told.map((feature) => `${name(feature)} draws on both`);
      case 'word': {
        const stems = shared.map(({ id }) => id);
        return [`same words: ${sharedPhrases(a.wording, b.wording, stems, MOST_OF_VIEW).join(', ')}`];
      }
    }
  });
}

const VERB: Readonly<Record<Relation, string>> = {
  extends: 'both extend',
  uses: 'both use',
  'inspired-by': 'both are inspired by',
  compares: 'both compare with',
};

/** `both extend` where both do the same with it, else `both draw on`. */
function bothVerb(a: PaperTraits, b: PaperTraits, work: string): string {
  const others = b.relations.get(work);
  const same = [...(a.relations.get(work) ?? [])].filter((relation) => others?.has(relation));
  const [relation] = (['extends', 'uses', 'inspired-by', 'compares'] as const).filter((one) => same.includes(one));
  return relation === undefined ? 'both draw on' : VERB[relation];
}
