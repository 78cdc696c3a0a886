// Papers as sparse vectors over features, weighed by rarity, with an inverted index: which are nearest to one, by cosine.
// Leaves to others: which features there are (work.ts), nearness by way of others (walk.ts).

import { naturalLog } from '../log';
import { Growing } from './growing';
import { Largest, type Near } from './largest';
import { FAMILIES, type Family, type Feature } from './work';

/** A vector: its features, the rarest first, and the value of each. */
export interface Traits {
  readonly features: Int32Array;
  readonly values: Float32Array | Float64Array;
}

/**
 * Postings looked at for one paper, the rarest features first; the features that would go beyond it count for the papers
 * found so far. Lists of up to some thousand papers never get there, so their answers are exact.
 */
const MOST_VISITS = 8_000;

/** Candidates compared in full where features were left out, as a multiple of those wanted. */
const LOOK_AT = 2;

/**
 * What papers have in common is only known when they are many: it is taken away as if there were this many more that share
 * nothing. Else the papers of a list of three would all be unlike.
 */
export const COMMON_AMONG = 20;

/** The vectors of all papers, in typed arrays: 16 bytes a feature of a paper. */
export class Vectors {
  readonly count: number;
  readonly #ids = new Map<Family, Map<string, number>>(FAMILIES.map((family) => [family, new Map<string, number>()]));
  /** By number; the rarest features have the lowest. */
  #family: Family[] = [];
  #name: string[] = [];
  readonly #rarity: Float64Array;
  /** Rows: the features of paper i stand from starts[i] to starts[i + 1], the rarest first. */
  readonly #starts: Int32Array;
  readonly #features: Int32Array;
  readonly #values: Float32Array;
  /** Columns: the papers of a feature, ascending. */
  readonly #holderStarts: Int32Array;
  readonly #holders: Int32Array;
  readonly #holderValues: Float32Array;
  readonly #scores: Float64Array;
  readonly #touched: Int32Array;
  readonly #weights: Float64Array;
  /** The mean of all papers' vectors, brought to length 1. */
  readonly #mean: Float64Array;
  /** How much of each paper lies along it. */
  readonly #common: Float64Array;

  constructor(papers: Iterable<readonly Feature[]>) {
    const [numbers, amounts] = [new Growing(Int32Array), new Growing(Float32Array)];
    const counts: number[] = [];
    const starts = [0];
    for (const features of papers) {
      for (const { family, id, amount } of features) {
        const number = this.#number(family, id);
        counts[number] = (counts[number] ?? 0) + 1;
        numbers.push(number);
        amounts.push(amount);
      }
      starts.push(numbers.length);
    }
    this.count = starts.length - 1;
    this.#starts = Int32Array.from(starts);
    this.#features = numbers.done();
    this.#values = amounts.done();
    const size = counts.length;
    // Numbers by rarity: rows in order of their numbers have the rarest first. Keys that are numbers sort natively.
    const keys = Float64Array.from(counts, (count, number) => count * size + number).sort();
    const rarest = Array.from(keys, (key) => key % size);
    const numberOf = new Int32Array(size);
    for (const [number, before] of rarest.entries()) numberOf[before] = number;
    for (const ids of this.#ids.values()) for (const [id, before] of ids) ids.set(id, numberOf[before] ?? 0);
    this.#family = rarest.map((before) => this.#family[before] ?? 'word');
    this.#name = rarest.map((before) => this.#name[before] ?? '');
    this.#features.forEach((before, at) => {
      this.#features[at] = numberOf[before] ?? 0;
    });
    this.#rarity = raritiesOf(
      rarest.map((before) => counts[before] ?? 0),
      this.count,
    );
    this.#holderStarts = new Int32Array(size + 1);
    for (const [f, before] of rarest.entries())
      this.#holderStarts[f + 1] = (this.#holderStarts[f] ?? 0) + (counts[before] ?? 0);
    this.#holders = new Int32Array(this.#features.length);
    this.#holderValues = new Float32Array(this.#features.length);
    const filled = this.#holderStarts.slice();
    this.#weights = new Float64Array(size);
    for (let i = 0; i < this.count; i++) {
      const { features, values } = this.of(i);
      this.#weigh(features, values);
      for (let n = 0; n < features.length; n++) {
        const feature = features[n] ?? 0;
        const place = filled[feature] ?? 0;
        filled[feature] = place + 1;
        this.#holders[place] = i;
        this.#holderValues[place] = values[n] ?? 0;
      }
    }
    this.#scores = new Float64Array(this.count);
    this.#touched = new Int32Array(this.count);
    this.#mean = new Float64Array(size);
    let square = 0;
    for (const f of numberOf) {
      let sum = 0;
      for (let at = this.#holderStarts[f] ?? 0; at < (this.#holderStarts[f + 1] ?? 0); at++) {
        sum += this.#holderValues[at] ?? 0;
      }
      this.#mean[f] = sum;
      square += sum * sum;
    }
    const length = Math.sqrt(square) || 1;
    for (let f = 0; f < size; f++) this.#mean[f] = (this.#mean[f] ?? 0) / length;
    this.#common = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) this.#common[i] = this.commonIn(this.of(i));
  }

  /** How much of a vector lies along the mean of all papers. */
  commonIn({ features, values }: Traits): number {
    let sum = 0;
    for (let n = 0; n < features.length; n++) sum += (values[n] ?? 0) * (this.#mean[features[n] ?? 0] ?? 0);
    return sum;
  }

  /** The cosine of a vector and a paper's, both without what lies along the mean; `own` is what `commonIn` says of the vector. */
  withoutCommon(cosine: number, own: number, paper: number): number {
    const other = this.#common[paper] ?? 0;
    const share = this.count / (this.count + COMMON_AMONG);
    const square = (1 - share * own * own) * (1 - share * other * other);
    return square < 1e-12 ? 0 : (cosine - share * own * other) / Math.sqrt(square);
  }

  #number(family: Family, id: string): number {
    const ids = this.#ids.get(family);
    const known = ids?.get(id);
    if (known !== undefined) return known;
    const number = this.#name.length;
    ids?.set(id, number);
    this.#family.push(family);
    this.#name.push(id);
    return number;
  }

  /** Features as a vector of length 1, the rarest first; those no paper has are left out. */
  traits(features: readonly Feature[]): Traits {
    const known = features.flatMap(({ family, id, amount }) => {
      const feature = this.#ids.get(family)?.get(id);
      return feature === undefined ? [] : [{ feature, amount }];
    });
    const traits = {
      features: Int32Array.from(known, ({ feature }) => feature),
      values: Float64Array.from(known, ({ amount }) => amount),
    };
    this.#weigh(traits.features, traits.values);
    return traits;
  }

  /** Makes amounts of features, each there once, a vector of length 1, the rarest first; in place. */
  #weigh(features: Int32Array, values: Float32Array | Float64Array): void {
    const weights = this.#weights;
    let square = 0;
    for (let n = 0; n < features.length; n++) {
      const feature = features[n] ?? 0;
      const weight = (values[n] ?? 0) * (this.#rarity[feature] ?? 0);
      square += weight * weight;
      weights[feature] = weight;
    }
    const length = Math.sqrt(square);
    features.sort();
    for (let n = 0; n < features.length; n++) {
      const feature = features[n] ?? 0;
      values[n] = length === 0 ? 0 : (weights[feature] ?? 0) / length;
      weights[feature] = 0;
    }
  }

  /** The vector of a paper; a view, no copy. */
  of(paper: number): Traits {
    const [from, to] = [this.#starts[paper] ?? 0, this.#starts[paper + 1] ?? 0];
    return { features: this.#features.subarray(from, to), values: this.#values.subarray(from, to) };
  }

  /** How many papers have a feature. */
  holders(feature: number): number {
    return (this.#holderStarts[feature + 1] ?? 0) - (this.#holderStarts[feature] ?? 0);
  }

  feature(number: number): { readonly family: Family; readonly id: string } {
    return { family: this.#family[number] ?? 'word', id: this.#name[number] ?? '' };
  }

  /** The papers nearest to a vector by cosine, nearest first, of equals the first by place; without `except`. */
  nearest(traits: Traits, most: number, except = -1): Near[] {
    const { places, scores, count } = this.candidates(traits, LOOK_AT * most, except);
    const best = new Largest(most);
    for (let n = 0; n < count; n++) best.offer(places[n] ?? 0, scores[n] ?? 0);
    best.sort();
    return best.near();
  }

  /** As many papers that are near a vector by cosine, in no order; the nearest, unless frequent features are left out. */
  candidates({ features, values }: Traits, most: number, except: number): Largest {
    const touched = this.#touched;
    let count = 0;
    const scores = this.#scores;
    const holders = this.#holders;
    const holderValues = this.#holderValues;
    let visits = 0;
    let used = 0;
    for (; used < features.length; used++) {
      const feature = features[used] ?? 0;
      const value = values[used] ?? 0;
      const from = this.#holderStarts[feature] ?? 0;
      const to = this.#holderStarts[feature + 1] ?? 0;
      visits += to - from;
      if (visits > MOST_VISITS && count > 1) break;
      for (let at = from; at < to; at++) {
        const paper = holders[at] ?? 0;
        const score = scores[paper] ?? 0;
        if (score === 0) touched[count++] = paper;
        scores[paper] = score + value * (holderValues[at] ?? 0);
      }
    }
    if (except >= 0) scores[except] = 0;
    const found = new Largest(most);
    for (let n = 0; n < count; n++) {
      const paper = touched[n] ?? 0;
      const score = scores[paper] ?? 0;
      scores[paper] = 0;
      if (score >= found.least) found.offer(paper, score);
    }
    if (used < features.length)
      this.#addRest({ features: features.subarray(used), values: values.subarray(used) }, found);
    return found;
  }

  /** Adds what the features left out give, the rarest of which is first. */
  #addRest({ features, values }: Traits, { places, scores, count }: Largest): void {
    const weights = this.#weights;
    const rarest = features[0] ?? 0;
    for (let n = 0; n < features.length; n++) weights[features[n] ?? 0] = values[n] ?? 0;
    for (let n = 0; n < count; n++) {
      const paper = places[n] ?? 0;
      let score = scores[n] ?? 0;
      // Rows are sorted too: the frequent features stand at their ends.
      for (let at = (this.#starts[paper + 1] ?? 0) - 1; at >= (this.#starts[paper] ?? 0); at--) {
        const feature = this.#features[at] ?? 0;
        if (feature < rarest) break;
        score += (this.#values[at] ?? 0) * (weights[feature] ?? 0);
      }
      scores[n] = score;
    }
    for (let n = 0; n < features.length; n++) weights[features[n] ?? 0] = 0;
  }
}

/** ln(1 + papers / papers that have it), for each feature. */
function raritiesOf(counts: readonly number[], papers: number): Float64Array {
  const known = new Map<number, number>();
  return Float64Array.from(counts, (holders) => {
    const rarity = known.get(holders) ?? naturalLog(1 + papers / holders);
    known.set(holders, rarity);
    return rarity;
  });
}
