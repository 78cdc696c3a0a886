// What the comparison of papers needs to know of each, and the features it is compared by.
// Leaves to others: where the facts come from (graph, explore), how features are weighed (vectors.ts).

import type { Relation } from '../../model/relation';
import { byText } from '../sort';
import { fold } from '../text';
import { type KnownNames, knownNames, mentionsIn, namePartsIn, namesIn } from './mentions';
import { wordingOf } from './wording';

/** A paper to be compared with others. */
export interface Work {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Its method name and other names, without the title. */
  readonly names: readonly string[];
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Keys of its techniques, and of broader ones with a share below 1 (see `withBroader`). */
  readonly techniques: ReadonlyMap<string, number>;
  /** Works it draws on, and how. */
  readonly drawsOn: ReadonlyMap<string, ReadonlySet<Relation>>;
  readonly drawnOnBy: ReadonlySet<string>;
}

/** The sides from which papers are compared. */
export const FAMILIES = ['technique', 'kin', 'mention', 'name', 'author', 'word', 'pair'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * Something a paper has: a technique, a relative by lineage, a work it names or is, a part of a coined name, an author, a
 * word's stem, two stems in a row.
 */
export interface Feature {
  readonly family: Family;
  readonly id: string;
  /** How much of it, before rarity. */
  readonly amount: number;
}

/**
 * What each family counts beside a word. Measured on eighteen public lists with hidden sections and hidden lineage (`npm run
 * eval:related`): flat around these values, so they are round. Names decide how well lineage is found. Relatives count little
 * there because their edges are hidden. What a technique counts was measured on thirty other lists: flat from 0.7 to 1.
 */
const FAMILY_WEIGHT: Readonly<Record<Family, number>> = {
  technique: 1,
  kin: 0.3,
  mention: 2.4,
  name: 1,
  author: 0.7,
  word: 1,
  pair: 0.5,
};

/** All names that some work goes by. */
export function namesOfAll(works: readonly Work[]): KnownNames {
  const all = new Set<string>();
  for (const { title, names } of works) for (const name of namesIn(title, names)) all.add(name);
  return knownNames(all);
}

/** What a paper is compared by, in an order that its content alone decides; `known` are the names that count as mentions. */
export function featuresOf(work: Work, known: KnownNames): Feature[] {
  const text = `${work.title}\n${work.summary}`;
  const wording = wordingOf(text);
  const features: Feature[] = [];
  const add = (family: Family, amounts: ReadonlyMap<string, number>): void => {
    for (const [id, amount] of amounts) {
      features.push({ family, id, amount: amount * FAMILY_WEIGHT[family] });
    }
  };
  add('technique', work.techniques);
  // A work, what it draws on and what draws on it: two works that share any of these are near by lineage.
  const kin = [work.key, ...work.drawsOn.keys(), ...work.drawnOnBy].sort(byText);
  add('kin', new Map(kin.filter((key) => key !== '').map((key) => [key, 1])));
  const mentions = [...namesIn(work.title, work.names), ...mentionsIn(text, known)];
  add('mention', new Map(mentions.map((name) => [name, 1])));
  add('name', new Map([...namePartsIn(text)].map((part) => [part, 1])));
  // First authors did the work, last authors lead the group; lists often name only these.
  const [first, last] = [work.authors[0], work.authors.at(-1)];
  add('author', new Map([first, last].filter((name) => name !== undefined).map((name) => [fold(name), 1])));
  add('word', rootCounts(wording.stems));
  add('pair', rootCounts(wording.stems.slice(1).map((second, i) => `${wording.stems[i] ?? ''} ${second}`)));
  return features;
}

/** How often each text occurs, as the square root: the third time says less than the first. */
function rootCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [text, count] of counts) counts.set(text, Math.sqrt(count));
  return counts;
}

/** What a broader term gets of a narrower one's share, per step. */
const BROADER_SHARE = 0.7;
const MOST_STEPS = 8;

/** The techniques given, with all broader ones at a share that falls with distance. */
export function withBroader(
  techniques: Iterable<string>,
  broaderOf: (technique: string) => readonly string[],
): Map<string, number> {
  const shares = new Map<string, number>();
  let level = [...techniques];
  for (const technique of level) shares.set(technique, 1);
  let share = 1;
  for (let step = 0; step < MOST_STEPS && level.length > 0; step++) {
    share *= BROADER_SHARE;
    const next: string[] = [];
    for (const technique of level) {
      for (const broader of broaderOf(technique)) {
        if (shares.has(broader)) continue;
        shares.set(broader, share);
        next.push(broader);
      }
    }
    level = next;
  }
  return shares;
}
