// How near two papers are themselves: by the features they share and by what their words are about.
// Leaves to others: the shared features (vectors.ts), nearness by way of others (walk.ts).
//
// From both, what all papers of the list have in common is taken away: in a list on graph networks two papers are not alike
// because both speak of graphs. Removing the common component: Arora, Liang & Ma 2017 ("SIF"), Mu & Viswanath 2018. Meanings
// only ever add: that words are of different fields is no reason against what is stated.

import { Largest } from './largest';
import type { Meanings } from './meanings';
import { COMMON_AMONG, type Traits, type Vectors } from './vectors';
import type { Feature } from './work';

/** What the words' meanings count beside the shared features. Measured; flat from 0.2 to 0.3. */
const MEANING = 0.25;
/** Candidates by shared features that are compared in full, as a multiple of those wanted. */
const LOOK_AT = 2;
/** What standing close in time counts: fields move on, and a list's sections with them. Measured; weak on purpose. */
const TIME = 0.05;
/** Papers without a year are as close in time as those this many years apart. */
const YEARS_UNKNOWN = 2;
/** Numbers of meaning are stored as bytes in this scale; larger ones than 127 / 256 do not occur in practice. */
const SCALE = 256;

/** Papers near another, the nearest first. */
export interface Neighbours {
  readonly places: Int32Array;
  /** Up to 1, all above 0. */
  readonly scores: Float64Array;
  /** How near by shared features alone, up to 1. */
  readonly shared: Float64Array;
}

/** A paper or text as it is compared. */
export interface Subject {
  readonly traits: Traits;
  /** What its words are about; of length SCALE, or 0. */
  readonly meaning: Int8Array;
  readonly year: number | null;
}

/** Compares papers with each other and with texts. Linear in memory: beside the vectors `size` bytes a paper. */
export class Nearness {
  readonly vectors: Vectors;
  readonly #meanings: Meanings | null;
  readonly #size: number;
  readonly #rows: Int8Array;
  readonly #mean: Float32Array;
  readonly #years: readonly (number | null)[];
  /** For one question, by paper. */
  readonly #shared: Float64Array;

  /** @param sums what `meanings` say of each paper, in the order of the vectors; they are changed */
  constructor(vectors: Vectors, meanings: Meanings | null, sums: Float32Array, years: readonly (number | null)[]) {
    this.#years = years;
    this.vectors = vectors;
    this.#shared = new Float64Array(vectors.count);
    this.#meanings = meanings;
    const size = meanings?.size ?? 0;
    this.#size = size;
    this.#mean = new Float32Array(size);
    this.#rows = new Int8Array(vectors.count * size);
    for (let at = 0; at < sums.length; at += size) {
      normalise(sums, at, size);
      for (let n = 0; n < size; n++)
        this.#mean[n] = (this.#mean[n] ?? 0) + (sums[at + n] ?? 0) / (vectors.count + COMMON_AMONG);
    }
    for (let at = 0; at < sums.length; at += size) this.#centre(sums, at, this.#rows.subarray(at, at + size));
  }

  of(paper: number): Subject {
    const from = paper * this.#size;
    return {
      traits: this.vectors.of(paper),
      meaning: this.#rows.subarray(from, from + this.#size),
      year: this.#years[paper] ?? null,
    };
  }

  /** Anything with features as if it were a paper. */
  subject(features: readonly Feature[], year: number | null): Subject {
    const sum = new Float32Array(this.#size);
    const meaning = new Int8Array(this.#size);
    this.#meanings?.add(features, sum, 0);
    normalise(sum, 0, this.#size);
    this.#centre(sum, 0, meaning);
    return { traits: this.vectors.traits(features), meaning, year };
  }

  /** The papers nearest to a subject, of equals the first by place. */
  nearest({ traits, meaning, year }: Subject, most: number, except = -1): Neighbours {
    const vectors = this.vectors;
    const years = this.#years;
    const own = vectors.commonIn(traits);
    const { places, scores, count } = vectors.candidates(traits, LOOK_AT * most, except);
    const best = new Largest(most);
    for (let n = 0; n < count; n++) {
      const at = places[n] ?? 0;
      const shared = vectors.withoutCommon(scores[n] ?? 0, own, at);
      const apart = year === null ? YEARS_UNKNOWN : Math.abs(year - (years[at] ?? year + YEARS_UNKNOWN));
      const sum = shared + MEANING * Math.max(0, this.#product(meaning, at)) + TIME / (1 + apart);
      const near = sum / (1 + MEANING + TIME);
      this.#shared[at] = shared;
      if (near > 0) best.offer(at, near);
    }
    best.sort();
    const nearest = best.places.slice(0, best.count);
    // `Float64Array.from` takes ten times as long.
    const shared = new Float64Array(nearest.length);
    for (let n = 0; n < nearest.length; n++) shared[n] = this.#shared[nearest[n] ?? 0] ?? 0;
    return { places: nearest, scores: best.scores.slice(0, best.count), shared };
  }

  /** Takes the mean away and stores what is left at length SCALE. */
  #centre(sums: Float32Array, at: number, into: Int8Array): void {
    const size = this.#size;
    let square = 0;
    for (let n = 0; n < size; n++) square += (sums[at + n] ?? 0) ** 2;
    if (square === 0) return;
    for (let n = 0; n < size; n++) sums[at + n] = (sums[at + n] ?? 0) - (this.#mean[n] ?? 0);
    normalise(sums, at, size);
    for (let n = 0; n < size; n++) into[n] = Math.max(-127, Math.min(127, Math.round(SCALE * (sums[at + n] ?? 0))));
  }

  #product(meaning: Int8Array, paper: number): number {
    const size = this.#size;
    const rows = this.#rows;
    const from = paper * size;
    let sum = 0;
    // Whole numbers below 2^31: `imul` and `| 0` spare looking for overflows.
    for (let n = 0; n < size; n++) sum = (sum + Math.imul(meaning[n] ?? 0, rows[from + n] ?? 0)) | 0;
    return sum / (SCALE * SCALE);
  }
}

/** Brings the vector at `at` to length 1, if it is not 0. */
function normalise(sums: Float32Array, at: number, size: number): void {
  let square = 0;
  for (let n = 0; n < size; n++) square += (sums[at + n] ?? 0) ** 2;
  if (square === 0) return;
  const length = Math.sqrt(square);
  for (let n = 0; n < size; n++) sums[at + n] = (sums[at + n] ?? 0) / length;
}
