// Papers as sparse vectors over features, weighed by rarity, with an inverted index: which are nearest to one, by cosine.
// Leaves to others: which features there are (work.ts), nearness by way of others (walk.ts).

import { naturalLog } from '../log';
import { FAMILIES, type Family, type Feature } from './work';

/** A weighed feature of one paper. */
export interface Trait {
  readonly feature: number;
  readonly value: number;
}

export interface Near {
  /** Place of the paper. */
  readonly at: number;
  /** 0..1 */
  readonly score: number;
}

/**
 * Postings looked at for one paper, the rarest features first; the features that would go beyond it count for the papers
 * found so far. Lists of up to some thousand papers never get there, so their answers are exact.
 */
const MOST_VISITS = 20_000;

/** Candidates compared in full where features were left out, as a multiple of those wanted. */
const LOOK_AT = 4;

/** The vectors of all papers, in typed arrays: about 24 bytes a feature of a paper. */
export class Vectors {
  readonly count: number;
  readonly #ids = new Map<string, number>();
  readonly #family: Family[] = [];
  readonly #name: string[] = [];
  readonly #rarity: Float64Array;
  /** Rows: the features of paper i stand from starts[i] to starts[i + 1], the rarest first. */
  readonly #starts: Int32Array;
  readonly #features: Int32Array;
  readonly #values: Float64Array;
  /** Columns: the papers of a feature, ascending. */
  readonly #holderStarts: Int32Array;
  readonly #holders: Int32Array;
  readonly #holderValues: Float64Array;
  readonly #scores: Float64Array;
  readonly #weights: Float64Array;

  constructor(papers: readonly (readonly Feature[])[]) {
    this.count = papers.length;
    const counts: number[] = [];
    const starts = new Int32Array(papers.length + 1);
    for (const [i, features] of papers.entries()) {
      for (const { family, id } of features) {
        const number = this.#number(family, id);
        counts[number] = (counts[number] ?? 0) + 1;
      }
      starts[i + 1] = (starts[i] ?? 0) + features.length;
    }
    const size = counts.length;
    this.#rarity = new Float64Array(size);
    const known = new Map<number, number>();
    for (let f = 0; f < size; f++) {
      const holders = counts[f] ?? 1;
      const rarity = known.get(holders) ?? naturalLog(1 + this.count / holders);
      known.set(holders, rarity);
      this.#rarity[f] = rarity;
    }
    this.#starts = starts;
    this.#features = new Int32Array(starts[papers.length] ?? 0);
    this.#values = new Float64Array(this.#features.length);
    this.#holderStarts = new Int32Array(size + 1);
    for (let f = 0; f < size; f++) this.#holderStarts[f + 1] = (this.#holderStarts[f] ?? 0) + (counts[f] ?? 0);
    this.#holders = new Int32Array(this.#features.length);
    this.#holderValues = new Float64Array(this.#features.length);
    const filled = this.#holderStarts.slice();
    for (const [i, features] of papers.entries()) {
      let at = starts[i] ?? 0;
      for (const { feature, value } of this.traits(features)) {
        this.#features[at] = feature;
        this.#values[at++] = value;
        const place = filled[feature] ?? 0;
        filled[feature] = place + 1;
        this.#holders[place] = i;
        this.#holderValues[place] = value;
      }
    }
    this.#scores = new Float64Array(this.count);
    this.#weights = new Float64Array(size);
  }

  #number(family: Family, id: string): number {
    const key = `${FAMILIES.indexOf(family)}${id}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const number = this.#ids.size;
    this.#ids.set(key, number);
    this.#family.push(family);
    this.#name.push(id);
    return number;
  }

  /**
   * Features as a vector, the rarest first; those no paper has are left out. Its length is 1 but for features that only one
   * paper has: they connect no two papers, and a paper is no less like others for having them. A text can still meet them.
   */
  traits(features: readonly Feature[]): Trait[] {
    const found: Trait[] = [];
    let square = 0;
    let alone = 0;
    for (const { family, id, amount } of features) {
      const feature = this.#ids.get(`${FAMILIES.indexOf(family)}${id}`);
      if (feature === undefined) continue;
      const value = amount * (this.#rarity[feature] ?? 0);
      if (this.holders(feature) > 1) square += value * value;
      else alone += value * value;
      found.push({ feature, value });
    }
    const length = Math.sqrt(square > 0 ? square : alone);
    return found
      .map(({ feature, value }) => ({ feature, value: length === 0 ? 0 : value / length }))
      .sort((a, b) => this.holders(a.feature) - this.holders(b.feature) || a.feature - b.feature);
  }

  /** The vector of a paper. */
  of(paper: number): Trait[] {
    const traits: Trait[] = [];
    for (let at = this.#starts[paper] ?? 0; at < (this.#starts[paper + 1] ?? 0); at++) {
      traits.push({ feature: this.#features[at] ?? 0, value: this.#values[at] ?? 0 });
    }
    return traits;
  }

  /** How many papers have a feature. */
  holders(feature: number): number {
    return (this.#holderStarts[feature + 1] ?? 0) - (this.#holderStarts[feature] ?? 0);
  }

  feature(number: number): { readonly family: Family; readonly id: string } {
    return { family: this.#family[number] ?? 'word', id: this.#name[number] ?? '' };
  }

  /** The papers nearest to a vector by cosine, nearest first, of equals the first by place; without `except`. */
  nearest(traits: readonly Trait[], most: number, except = -1): Near[] {
    const touched: number[] = [];
    const scores = this.#scores;
    let visits = 0;
    let isWhole = true;
    for (const { feature, value } of traits) {
      const from = this.#holderStarts[feature] ?? 0;
      const to = this.#holderStarts[feature + 1] ?? 0;
      if (to - from < 2 && except >= 0) continue;
      visits += to - from;
      if (visits > MOST_VISITS && touched.length > 0) {
        isWhole = false;
        break;
      }
      for (let at = from; at < to; at++) {
        const paper = this.#holders[at] ?? 0;
        const score = scores[paper] ?? 0;
        if (score === 0) touched.push(paper);
        scores[paper] = score + value * (this.#holderValues[at] ?? 0);
      }
    }
    if (except >= 0) scores[except] = 0;
    let found = largest(scores, touched, isWhole ? most : most * LOOK_AT);
    for (const paper of touched) scores[paper] = 0;
    if (!isWhole) found = this.#inFull(traits, found).slice(0, most);
    return found;
  }

  #inFull(traits: readonly Trait[], found: readonly Near[]): Near[] {
    const weights = this.#weights;
    for (const { feature, value } of traits) weights[feature] = value;
    const whole = found.map(({ at: paper }) => {
      let score = 0;
      for (let at = this.#starts[paper] ?? 0; at < (this.#starts[paper + 1] ?? 0); at++) {
        score += (this.#values[at] ?? 0) * (weights[this.#features[at] ?? 0] ?? 0);
      }
      return { at: paper, score };
    });
    for (const { feature } of traits) weights[feature] = 0;
    return whole.sort(nearer);
  }
}

export const nearer = (a: Near, b: Near): number => b.score - a.score || a.at - b.at;

/** The largest scores, by a heap of the best so far whose top is the worst of them. */
function largest(scores: Float64Array, touched: readonly number[], most: number): Near[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one < other || (one === other && a > b);
  };
  const sink = (paper: number): void => {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      if (!isWorse(heap[child] ?? 0, paper)) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = paper;
  };
  for (const paper of touched) {
    if ((scores[paper] ?? 0) <= 0) continue;
    if (heap.length < most) {
      heap.push(paper);
      let at = heap.length - 1;
      while (at > 0 && isWorse(paper, heap[(at - 1) >> 1] ?? 0)) {
        heap[at] = heap[(at - 1) >> 1] ?? 0;
        at = (at - 1) >> 1;
      }
      heap[at] = paper;
    } else if (isWorse(heap[0] ?? 0, paper)) sink(paper);
  }
  return heap.map((at) => ({ at, score: scores[at] ?? 0 })).sort(nearer);
}
