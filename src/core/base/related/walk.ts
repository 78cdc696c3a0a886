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

/** The lists of papers that stand in a row, as plain data: another walk over the same papers takes them over. */
export interface Lists {
  /** Place of the first of them. */
  readonly from: number;
  readonly counts: Int8Array;
  readonly places: Int32Array;
  readonly scores: Float64Array;
  readonly shared: Float64Array;
  readonly shares: Float64Array;
}

/**
 * Ranks papers by direct nearness and nearness by way of others. The lists of the nearest lie in flat arrays, LISTED places each
 * and the shares of GUIDES of them: a look at a paper reads a hundred lists, and objects lie all over the memory.
 */
export class Walk {
  readonly #nearness: Nearness;
  /** How long each list is; -1 until it is first asked for. Behind those of the papers is one for a text. */
  readonly #counts: Int8Array;
  readonly #places: Int32Array;
  readonly #scores: Float64Array;
  /** How near by shared features alone. */
  readonly #shared: Float64Array;
  /** The shares of the guides in the mean: by the square of their nearness, adding up to 1. */
  readonly #shares: Float64Array;
  readonly #lengths: Float64Array;
  /** For the sums of one question; clean between two. */
  readonly #sums: Float64Array;
  readonly #touched: Int32Array;
  readonly #shareAt: Float64Array;
  readonly #direct: Float64Array;
  #count = 0;

  constructor(nearness: Nearness) {
    const { count } = nearness.vectors;
    this.#nearness = nearness;
    this.#counts = new Int8Array(count + 1).fill(-1);
    this.#places = new Int32Array((count + 1) * LISTED);
    this.#scores = new Float64Array((count + 1) * LISTED);
    this.#shared = new Float64Array((count + 1) * LISTED);
    this.#shares = new Float64Array((count + 1) * GUIDES);
    this.#lengths = new Float64Array(count);
    this.#sums = new Float64Array(count);
    this.#touched = new Int32Array(count);
    this.#shareAt = new Float64Array(count);
    this.#direct = new Float64Array(count);
  }

  /** The papers nearest to a paper, nearest first; scores 0..1, four decimals. */
  nearestTo(paper: number, most: number): Near[] {
    this.#spread(paper);
    return this.#rank(paper, this.#lengthOf(paper), most);
  }

  /** Makes the lists of the papers from one place up to another. */
  lists(from: number, to: number): Lists {
    for (let paper = from; paper < to; paper++) this.#listedOf(paper);
    return {
      from,
      counts: this.#counts.slice(from, to),
      places: this.#places.slice(from * LISTED, to * LISTED),
      scores: this.#scores.slice(from * LISTED, to * LISTED),
      shared: this.#shared.slice(from * LISTED, to * LISTED),
      shares: this.#shares.slice(from * GUIDES, to * GUIDES),
    };
  }

  /** Takes over lists that were made elsewhere, instead of making them. */
  take({ from, counts, places, scores, shared, shares }: Lists): void {
    this.#counts.set(counts, from);
    this.#places.set(places, from * LISTED);
    this.#scores.set(scores, from * LISTED);
    this.#shared.set(shared, from * LISTED);
    this.#shares.set(shares, from * GUIDES);
  }

  /** The papers nearest to a text that is none of them. */
  nearestToSubject(subject: Subject, most: number): Near[] {
    const text = this.#nearness.vectors.count;
    this.#list(text, this.#nearness.nearest(subject, LISTED));
    this.#spread(text);
    // Its length: 1 for itself, and by way of its guides.
    let square = 1;
    for (let n = 0; n < this.#guidesOf(text); n++) {
      const at = text * LISTED + n;
      const share = this.#shares[text * GUIDES + n] ?? 0;
      square += MOVE * share * ((this.#scores[at] ?? 0) + (this.#sums[this.#places[at] ?? 0] ?? 0));
    }
    return this.#rank(text, Math.sqrt(square), most);
  }

  /** The length of a paper's list, which is made if it was not. */
  #listedOf(paper: number): number {
    if ((this.#counts[paper] ?? 0) < 0)
      this.#list(paper, this.#nearness.nearest(this.#nearness.of(paper), LISTED, paper));
    return this.#counts[paper] ?? 0;
  }

  #guidesOf(paper: number): number {
    return Math.min(GUIDES, this.#listedOf(paper));
  }

  #list(paper: number, { places, scores, shared }: Neighbours): void {
    this.#counts[paper] = places.length;
    this.#places.set(places, paper * LISTED);
    this.#scores.set(scores, paper * LISTED);
    this.#shared.set(shared, paper * LISTED);
    const shares = scores.slice(0, GUIDES).map((score) => score * score);
    let sum = 0;
    for (const share of shares) sum += share;
    this.#shares.set(sum > 0 ? shares.map((share) => share / sum) : shares, paper * GUIDES);
  }

  #add(paper: number, amount: number): void {
    const sum = this.#sums[paper] ?? 0;
    if (sum === 0) this.#touched[this.#count++] = paper;
    this.#sums[paper] = sum + amount;
  }

  /** Adds to the sums how near each paper is to the moved vector of a paper or text. */
  #spread(from: number): void {
    this.#count = 0;
    if (from < this.#lengths.length) this.#add(from, 1);
    const listed = from * LISTED + this.#listedOf(from);
    for (let at = from * LISTED; at < listed; at++) this.#add(this.#places[at] ?? 0, this.#scores[at] ?? 0);
    for (let n = 0; n < this.#guidesOf(from); n++) {
      const weight = MOVE * (this.#shares[from * GUIDES + n] ?? 0);
      const guide = this.#places[from * LISTED + n] ?? 0;
      this.#add(guide, weight);
      const end = guide * LISTED + this.#listedOf(guide);
      for (let at = guide * LISTED; at < end; at++) this.#add(this.#places[at] ?? 0, weight * (this.#scores[at] ?? 0));
    }
  }

  /** The sum at a paper and, by its own move, at its guides. */
  #moved(paper: number): number {
    const guides = this.#guidesOf(paper);
    const [sums, places, shares] = [this.#sums, this.#places, this.#shares];
    let sum = sums[paper] ?? 0;
    for (let n = 0; n < guides; n++)
      sum += MOVE * (shares[paper * GUIDES + n] ?? 0) * (sums[places[paper * LISTED + n] ?? 0] ?? 0);
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
    const [places, scores, shares, shareAt] = [this.#places, this.#scores, this.#shares, this.#shareAt];
    const guides = this.#guidesOf(paper);
    for (let n = 0; n < guides; n++) shareAt[places[paper * LISTED + n] ?? 0] = shares[paper * GUIDES + n] ?? 0;
    let square = 1;
    for (let n = 0; n < guides; n++) {
      const share = shares[paper * GUIDES + n] ?? 0;
      square += 2 * MOVE * share * (scores[paper * LISTED + n] ?? 0);
      const guide = places[paper * LISTED + n] ?? 0;
      const end = guide * LISTED + this.#listedOf(guide);
      let inner = share;
      for (let at = guide * LISTED; at < end; at++) inner += (shareAt[places[at] ?? 0] ?? 0) * (scores[at] ?? 0);
      square += MOVE * MOVE * share * inner;
    }
    for (let n = 0; n < guides; n++) shareAt[places[paper * LISTED + n] ?? 0] = 0;
    return square;
  }

  /** The nearest to a paper or text by the sums, which are clean afterwards. */
  #rank(from: number, length: number, most: number): Near[] {
    const sums = this.#sums;
    // One more, because the paper itself is the nearest of all.
    const candidates = new Largest(Math.max(LOOK_AT, most) + 1);
    const touched = this.#touched;
    for (let n = 0; n < this.#count; n++) {
      const paper = touched[n] ?? 0;
      const sum = sums[paper] ?? 0;
      if (sum >= candidates.least) candidates.offer(paper, sum);
    }
    const direct = this.#direct;
    const listed = from * LISTED + this.#listedOf(from);
    for (let at = from * LISTED; at < listed; at++) direct[this.#places[at] ?? 0] = this.#shared[at] ?? 0;
    const best = new Largest(most);
    for (let n = 0; n < candidates.count; n++) {
      const at = candidates.places[n] ?? 0;
      if (at === from) continue;
      const cosine = Math.min(1, this.#moved(at) / (length * this.#lengthOf(at)));
      const score = (cosine + DIRECT * (direct[at] ?? 0)) / (1 + DIRECT);
      best.offer(at, Math.round(10_000 * score) / 10_000);
    }
    best.sort();
    for (let at = from * LISTED; at < listed; at++) direct[this.#places[at] ?? 0] = 0;
    for (let n = 0; n < this.#count; n++) sums[touched[n] ?? 0] = 0;
    return best.near();
  }
}
