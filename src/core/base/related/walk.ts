// Nearness by way of others: two papers with no word in common are alike when their nearest are the same.
// Leaves to others: direct nearness (vectors.ts), reasons (reasons.ts).
//
// Each vector is moved towards the mean of its nearest (pseudo-relevance feedback, Rocchio 1971; as two steps of a random
// walk with restart, that is personalised PageRank cut short: Haveliwala 2002). The moved vectors are never built: their
// products are sums over the lists of the nearest, so memory stays linear and the work for a paper constant.

import { Largest, type Near } from './largest';
import type { Nearness, Neighbours, Subject } from './nearness';

/** Length of the lists of the nearest; what is further away counts as not alike at all. */
const LISTED = 60;
/** Those of them towards which a vector is moved, and how far. Measured; flat from 10 to 40 and from 1 to 2.5. */
const GUIDES = 20;
const MOVE = 1.5;
/**
 * What shared features count beside the moved: in a list of two all are near by way of each other. More ranks lineage better
 * and sections worse.
 */
const DIRECT = 0.4;
/** Papers compared in full for each. */
const LOOK_AT = 80;

/** Ranks papers by direct nearness and nearness by way of others. */
export class Walk {
  readonly #nearness: Nearness;
  /** Lists of the nearest, made when first asked for. */
  readonly #lists: (List | undefined)[];
  readonly #lengths: Float64Array;
  /** For the sums of one question; clean between two. */
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;
  readonly #shareAt: Float64Array;
  readonly #direct: Float64Array;
  #count = 0;

  constructor(nearness: Nearness) {
    const { vectors } = nearness;
    this.#nearness = nearness;
    this.#lists = new Array<List | undefined>(vectors.count);
    this.#lengths = new Float64Array(vectors.count);
    this.#sums = new Float64Array(vectors.count);
    this.#touched = new Int32Array(vectors.count);
    this.#shareAt = new Float64Array(vectors.count);
    this.#direct = new Float64Array(vectors.count);
  }

  /** The papers nearest to a paper, nearest first; scores 0..1, four decimals. */
  nearestTo(paper: number, most: number): Near[] {
    const list = this.#listOf(paper);
    this.#spread(list, paper);
    return this.#rank(list, this.#lengthOf(paper), most, paper);
  }

  /** The papers nearest to a text that is none of them. */
  nearestToSubject(subject: Subject, most: number): Near[] {
    const own = listOf(this.#nearness.nearest(subject, LISTED));
    this.#spread(own, -1);
    // Its length: 1 for itself, and by way of its guides.
    let square = 1;
    for (let n = 0; n < own.shares.length; n++) {
      const share = own.shares[n] ?? 0;
      square += MOVE * share * ((own.scores[n] ?? 0) + (this.#sums[own.places[n] ?? 0] ?? 0));
    }
    return this.#rank(own, Math.sqrt(square), most, -1);
  }

  #listOf(paper: number): List {
    const known = this.#lists[paper];
    if (known !== undefined) return known;
    const list = listOf(this.#nearness.nearest(this.#nearness.of(paper), LISTED, paper));
    this.#lists[paper] = list;
    return list;
  }

  /** Adds to the sums how near each paper is to the moved vector of one with that list. */
  #spread(list: List, self: number): void {
    const sums = this.#sums;
    const touched = this.#touched;
    let count = 0;
    const add = (paper: number, amount: number): void => {
      const sum = sums[paper] ?? 0;
      if (sum === 0) touched[count++] = paper;
      sums[paper] = sum + amount;
    };
    if (self >= 0) add(self, 1);
    for (let n = 0; n < list.places.length; n++) add(list.places[n] ?? 0, list.scores[n] ?? 0);
    for (let n = 0; n < list.shares.length; n++) {
      const share = list.shares[n] ?? 0;
      const guide = list.places[n] ?? 0;
      const { places, scores } = this.#listOf(guide);
      add(guide, MOVE * share);
      for (let m = 0; m < places.length; m++) add(places[m] ?? 0, MOVE * share * (scores[m] ?? 0));
    }
    this.#count = count;
  }

  /** The sum at a paper and, by its own move, at its guides. */
  #moved(paper: number): number {
    const { places, shares } = this.#listOf(paper);
    const sums = this.#sums;
    let sum = sums[paper] ?? 0;
    for (let n = 0; n < shares.length; n++) sum += MOVE * (shares[n] ?? 0) * (sums[places[n] ?? 0] ?? 0);
    return sum;
  }

  /** The length of a paper's moved vector. */
  #lengthOf(paper: number): number {
    const known = this.#lengths[paper] ?? 0;
    if (known > 0) return known;
    const length = Math.sqrt(this.#square(paper));
    this.#lengths[paper] = length;
    return length;
  }

  /** |x + m|² with m the mean of the guides; products of guides beyond each other's lists count as none. */
  #square(paper: number): number {
    const { places, scores, shares } = this.#listOf(paper);
    const shareAt = this.#shareAt;
    for (let n = 0; n < shares.length; n++) shareAt[places[n] ?? 0] = shares[n] ?? 0;
    let square = 1;
    for (let n = 0; n < shares.length; n++) {
      const share = shares[n] ?? 0;
      square += 2 * MOVE * share * (scores[n] ?? 0);
      const { places: near, scores: nearness } = this.#listOf(places[n] ?? 0);
      let inner = share;
      for (let m = 0; m < near.length; m++) inner += (shareAt[near[m] ?? 0] ?? 0) * (nearness[m] ?? 0);
      square += MOVE * MOVE * share * inner;
    }
    for (let n = 0; n < shares.length; n++) shareAt[places[n] ?? 0] = 0;
    return square;
  }

  /** The nearest by the sums, which are clean afterwards. */
  #rank(list: List, length: number, most: number, except: number): Near[] {
    const sums = this.#sums;
    // One more, because the paper itself is the nearest of all.
    const candidates = new Largest(Math.max(LOOK_AT, most) + 1);
    for (let n = 0; n < this.#count; n++) {
      const paper = this.#touched[n] ?? 0;
      if ((sums[paper] ?? 0) > 0) candidates.offer(paper, sums[paper] ?? 0);
    }
    const direct = this.#direct;
    for (let n = 0; n < list.places.length; n++) direct[list.places[n] ?? 0] = list.shared[n] ?? 0;
    const best = new Largest(most);
    for (let n = 0; n < candidates.count; n++) {
      const at = candidates.places[n] ?? 0;
      if (at === except) continue;
      const cosine = Math.min(1, this.#moved(at) / (length * this.#lengthOf(at)));
      const score = (cosine + DIRECT * (direct[at] ?? 0)) / (1 + DIRECT);
      best.offer(at, Math.round(10_000 * score) / 10_000);
    }
    best.sort();
    for (let n = 0; n < list.places.length; n++) direct[list.places[n] ?? 0] = 0;
    for (let n = 0; n < this.#count; n++) sums[this.#touched[n] ?? 0] = 0;
    return best.near();
  }
}

interface List extends Neighbours {
  /** The shares of the guides in the mean: by the square of their nearness, adding up to 1. */
  readonly shares: Float64Array;
}

function listOf(nearest: Neighbours): List {
  const shares = nearest.scores.slice(0, GUIDES).map((score) => score * score);
  let sum = 0;
  for (const share of shares) sum += share;
  if (sum > 0) for (let n = 0; n < shares.length; n++) shares[n] = (shares[n] ?? 0) / sum;
  return { ...nearest, shares };
}
