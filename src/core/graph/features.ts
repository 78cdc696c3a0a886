// What papers have in common with others, as numbered features with postings: techniques, ancestors, descendants, words.
// Leaves to others: which papers are alike because of it (similar.ts).

import { by, byText } from '../base/sort';
import type { Linked, Paper } from '../model/corpus';
import type { Relation } from '../model/relation';
import { naturalLog } from './log';
import { type Wording, wordingOf } from './wording';

/** The sides from which papers are compared. */
export const VIEWS = ['technique', 'ancestor', 'descendant', 'word'] as const;
export type View = (typeof VIEWS)[number];

/** Something that papers have. */
export interface Feature {
  readonly view: View;
  /** A technique's or work's key, a word's stem. */
  readonly id: string;
  /** ln(1 + papers / papers that have it): what few have tells more. */
  readonly rarity: number;
  /** Numbers of the papers that have it, ascending. */
  readonly papers: readonly number[];
}

/** A feature as one paper has it. */
export interface Trait {
  readonly feature: Feature;
  /** Its rarity, for words times the root of how often the paper says it. */
  readonly value: number;
}

export interface PaperTraits {
  readonly paper: Paper;
  readonly wording: Wording;
  /** By feature, techniques first. */
  readonly traits: readonly Trait[];
  /** Square of the length of the paper's whole vector, by view; words that nobody else uses count too. */
  readonly squares: Readonly<Record<View, number>>;
  /** How the paper is related to each work it draws on. */
  readonly relations: ReadonlyMap<string, ReadonlySet<Relation>>;
}

/** Only the rarest words of a long summary are kept: the rest costs much and tells little. */
const MOST_WORDS = 24;

/** A title says what the paper is about. */
const TITLE_COUNTS = 2;

/** Takes all papers apart; numbers follow the papers' keys. Linear in the length of all texts. */
export function traitsOf(linked: Linked): PaperTraits[] {
  const papers = linked.papers.toSorted(by((paper) => paper.key));
  const numbers = new Map<string, number>(papers.map((paper, i) => [paper.key, i]));
  const relations = papers.map(() => new Map<string, Set<Relation>>());
  const ids = papers.map(() => ({
    technique: new Set<string>(),
    ancestor: new Set<string>(),
    descendant: new Set<string>(),
  }));
  for (const { paper, technique } of linked.uses) ids[numbers.get(paper) ?? -1]?.technique.add(technique);
  for (const { source, target, relation } of linked.lineage) {
    if (source === target) continue;
    const [newer, older] = [numbers.get(source) ?? -1, numbers.get(target) ?? -1];
    ids[newer]?.ancestor.add(target);
    ids[older]?.descendant.add(source);
    const known = relations[newer]?.get(target);
    if (known === undefined) relations[newer]?.set(target, new Set([relation]));
    else known.add(relation);
  }
  const wordings = papers.map(({ title, summary }) => [wordingOf(title), wordingOf(`${title}\n${summary}`)] as const);
  const counts = wordings.map(([title, all]) => countsOf(title, all));

  const holders: Record<View, Map<string, number[]>> = {
    technique: new Map(),
    ancestor: new Map(),
    descendant: new Map(),
    word: new Map(),
  };
  for (const [i, sets] of ids.entries()) {
    for (const view of ['technique', 'ancestor', 'descendant'] as const) {
      for (const id of sets[view]) hold(holders[view], id, i);
    }
    for (const stem of counts[i]?.keys() ?? []) hold(holders.word, stem, i);
  }
  const features = Object.fromEntries(
    VIEWS.map((view) => [view, featuresOf(view, holders[view], papers.length)]),
  ) as Record<View, Map<string, Feature>>; // fromEntries forgets which keys there are.

  return papers.map((paper, i) => {
    const traits: Trait[] = [];
    const squares: Record<View, number> = { technique: 0, ancestor: 0, descendant: 0, word: 0 };
    for (const view of ['technique', 'ancestor', 'descendant'] as const) {
      for (const id of [...(ids[i]?.[view] ?? [])].sort(byText)) {
        const feature = features[view].get(id);
        if (feature === undefined) continue;
        traits.push({ feature, value: feature.rarity });
        squares[view] += feature.rarity * feature.rarity;
      }
    }
    const words: Trait[] = [];
    for (const [stem, count] of counts[i] ?? []) {
      const feature = features.word.get(stem);
      if (feature === undefined) continue;
      const value = feature.rarity * Math.sqrt(count);
      squares.word += value * value;
      if (feature.papers.length > 1) words.push({ feature, value });
    }
    words.sort((a, b) => b.value - a.value || byText(a.feature.id, b.feature.id));
    traits.push(...words.slice(0, MOST_WORDS));
    const [, wording = { stems: [], spellings: new Map() }] = wordings[i] ?? [];
    return { paper, wording, traits, squares, relations: relations[i] ?? new Map() };
  });
}

function countsOf(title: Wording, all: Wording): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of all.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const stem of title.stems) counts.set(stem, (counts.get(stem) ?? 0) + TITLE_COUNTS - 1);
  return counts;
}

function hold(holders: Map<string, number[]>, id: string, paper: number): void {
  const known = holders.get(id);
  if (known === undefined) holders.set(id, [paper]);
  else known.push(paper);
}

function featuresOf(view: View, holders: ReadonlyMap<string, readonly number[]>, papers: number): Map<string, Feature> {
  const features = new Map<string, Feature>();
  // The rarity of so many holders is asked for again and again.
  const rarities = new Map<number, number>();
  for (const [id, members] of holders) {
    const rarity = rarities.get(members.length) ?? naturalLog(1 + papers / members.length);
    rarities.set(members.length, rarity);
    features.set(id, { view, id, rarity, papers: members });
  }
  return features;
}
