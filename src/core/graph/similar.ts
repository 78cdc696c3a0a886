// The `similar` edges: for each paper the few that are most related to it, and why.
// Leaves to others: how related papers are (base/related, the same engine that answers questions).

import { Relatedness } from '../base/related/engine';
import type { Lists } from '../base/related/walk';
import { type Work, withBroader } from '../base/related/work';
import { by, byText } from '../base/sort';
import { meanings } from '../lexicon/meanings';
import type { Linked } from '../model/corpus';
import type { Helper, Task } from '../model/pipeline';
import type { Relation } from '../model/relation';

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

export const SIMILAR: SimilarOptions = { most: 5, least: 0.25 };

interface Unlisted {
  readonly works: readonly Work[];
  readonly from: number;
  readonly to: number;
}

/** Finds what the works of some places, sorted by keys, are near to themselves. */
export const listing: Task<Unlisted, Lists> = {
  name: 'listing',
  run: ({ works, from, to }) => new Relatedness(works, (key) => key, meanings).lists(from, to),
};

/** The engine for all papers; where they are many, the helper does half of what comes before the first question. */
function engineFor(linked: Linked, helper: Helper | undefined): Relatedness {
  const works = worksOf(linked);
  const names = namesOf(linked);
  const middle = works.length >> 1;
  const isMany = helper !== undefined && works.length >= helper.least;
  const others = isMany ? helper.start(listing, { works, from: middle, to: works.length }) : undefined;
  const engine = new Relatedness(works, (key) => names.get(key) ?? key, meanings);
  if (others === undefined) return engine;
  engine.lists(0, middle);
  engine.take(others());
  return engine;
}

/** The nearest of each paper, sorted by keys; where both find each other, with the larger weight. */
export function similarPapers(
  linked: Linked,
  options: SimilarOptions = SIMILAR,
  helper: Helper | undefined = undefined,
): Similarity[] {
  const engine = engineFor(linked, helper);
  const found = new Map<string, { source: Work; target: Work; score: number }>();
  for (const work of engine.works) {
    for (const { work: other, score } of engine.nearest(work.key, options.most)) {
      if (score < options.least) break;
      const [source, target] = work.key < other.key ? [work, other] : [other, work];
      const key = `${source.key}\n${target.key}`;
      const known = found.get(key);
      if (known === undefined || known.score < score) found.set(key, { source, target, score });
    }
  }
  return [...found]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { source, target, score }]) => ({
      source: source.key,
      target: target.key,
      weight: Math.round(1000 * score) / 1000,
      reasons: engine.reasons(source, target),
    }))
    .filter(({ reasons }) => !isChance(reasons));
}

/** One shared word and nothing else. */
const isChance = (reasons: readonly string[]): boolean => reasons.every((reason) => /^same words: [^,]*$/.test(reason));

function worksOf(linked: Linked): Work[] {
  const techniques = gather(linked.uses.map(({ paper, technique }) => [paper, technique]));
  const broader = gather(linked.broader);
  const drawsOn = new Map<string, Map<string, Set<Relation>>>();
  const drawnOnBy = new Map<string, Set<string>>();
  for (const { source, target, relation } of linked.lineage) {
    if (source === target) continue;
    const olders = drawsOn.get(source) ?? new Map<string, Set<Relation>>();
    drawsOn.set(source, olders);
    olders.set(target, (olders.get(target) ?? new Set<Relation>()).add(relation));
    drawnOnBy.set(target, (drawnOnBy.get(target) ?? new Set<string>()).add(source));
  }
  return linked.papers.map(({ key, title, summary, authors, year, name, aliases }) => ({
    key,
    title,
    summary,
    names: [name ?? '', ...aliases],
    authors,
    year,
    techniques: withBroader(techniques.get(key) ?? [], (technique) => broader.get(technique) ?? []),
    drawsOn: drawsOn.get(key) ?? new Map<string, Set<Relation>>(),
    drawnOnBy: drawnOnBy.get(key) ?? new Set<string>(),
  }));
}

/** The second members of pairs by the first, each once, sorted. */
function gather(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const [one, other] of pairs) sets.set(one, (sets.get(one) ?? new Set<string>()).add(other));
  return new Map([...sets].map(([one, others]) => [one, [...others].sort(byText)]));
}

/** Names of works and techniques by key, as reasons call them. */
const namesOf = (linked: Linked): Map<string, string> =>
  new Map<string, string>([
    ...linked.papers.map(({ key, name, label }) => [key, name ?? label] as const),
    ...linked.ghosts.map(({ key, name }) => [key, name] as const),
    ...linked.techniques.toSorted(by(({ key }) => key)).map(({ key, name }) => [key, name] as const),
  ]);
