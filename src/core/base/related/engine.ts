// The one engine behind related papers, pasted texts and the graph's `similar` edges.
// Leaves to others: making works of a graph or of linked facts, how many answers are wanted.

import { by } from '../sort';
import type { Near } from './largest';
import type { Meanings } from './meanings';
import type { KnownNames } from './mentions';
import { Nearness } from './nearness';
import { reasonsFor } from './reasons';
import { type Traits, Vectors } from './vectors';
import { type Lists, Walk } from './walk';
import { type Feature, featuresOf, namesOfAll, type Work } from './work';

export interface RelatedWork {
  readonly work: Work;
  /** 0..1, four decimals. */
  readonly score: number;
  /** In words, the weightiest first; never empty. */
  readonly reasons: readonly string[];
}

/** One paper's at a time: all at once would take many times the room of the vectors. */
function* featuresOfAll(
  works: readonly Work[],
  known: KnownNames,
  see: (features: readonly Feature[], place: number) => void,
): Generator<Feature[]> {
  for (const [place, work] of works.entries()) {
    const features = featuresOf(work, known);
    see(features, place);
    yield features;
  }
}

/** Common neighbours that are named where two papers share nothing themselves. */
const MOST_BETWEEN = 2;

/** Answers questions about a fixed set of works. Built in time and memory linear in their texts. */
export class Relatedness {
  readonly works: readonly Work[];
  readonly #nameOf: (key: string) => string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #known: KnownNames;
  readonly #vectors: Vectors;
  readonly #nearness: Nearness;
  readonly #walk: Walk;

  /**
   * @param nameOf what reasons call a work or technique
   * @param meanings what words are about; without it only shared features count
   */
  constructor(works: readonly Work[], nameOf: (key: string) => string, meanings: Meanings | null = null) {
    this.works = works.toSorted(by(({ key }) => key));
    this.#nameOf = nameOf;
    this.#places = new Map<string, number>(this.works.map(({ key }, place) => [key, place]));
    this.#known = namesOfAll(this.works);
    const size = meanings?.size ?? 0;
    const sums = new Float32Array(this.works.length * size);
    const see = (features: readonly Feature[], place: number): void => meanings?.add(features, sums, place * size);
    this.#vectors = new Vectors(featuresOfAll(this.works, this.#known, see));
    this.#nearness = new Nearness(
      this.#vectors,
      meanings,
      sums,
      this.works.map(({ year }) => year),
    );
    this.#walk = new Walk(this.#nearness);
  }

  /** What is found out about the works of some places before any question: an engine of the same works can take it over. */
  lists(from: number, to: number): Lists {
    return this.#walk.lists(from, to);
  }

  take(lists: Lists): void {
    this.#walk.take(lists);
  }

  /** The works nearest to one of them, nearest first, of equals the first by key; without reasons, for bulk work. */
  nearest(key: string, most: number): { readonly work: Work; readonly score: number }[] {
    const place = this.#places.get(key);
    return place === undefined ? [] : this.#named(this.#walk.nearestTo(place, most));
  }

  /** The works nearest to one of them or to any other, with reasons. */
  related(work: Work, most: number): RelatedWork[] {
    const place = this.#places.get(work.key);
    const subject =
      place === undefined ? this.#nearness.subject(featuresOf(work, this.#known), work.year) : this.#nearness.of(place);
    const near = place === undefined ? this.#walk.nearestToSubject(subject, most) : this.#walk.nearestTo(place, most);
    return near.flatMap((one) => {
      const other = this.works[one.at];
      return other === undefined
        ? []
        : [{ work: other, score: one.score, reasons: this.#reasons(work, subject.traits, one.at) }];
    });
  }

  /** Why two of the works are near each other. */
  reasons(work: Work, other: Work): string[] {
    const [place, at] = [this.#places.get(work.key), this.#places.get(other.key)];
    return place === undefined || at === undefined ? [] : this.#reasons(work, this.#vectors.of(place), at);
  }

  #named(near: readonly Near[]): { work: Work; score: number }[] {
    return near.flatMap(({ at, score }) => {
      const work = this.works[at];
      return work === undefined ? [] : [{ work, score }];
    });
  }

  #reasons(work: Work, traits: Traits, at: number): string[] {
    const other = this.works[at];
    if (other === undefined) return [];
    const others = this.#vectors.of(at);
    const context = { vectors: this.#vectors, nameOf: this.#nameOf };
    const reasons = reasonsFor(work, other, traits, others, context);
    if (reasons.length > 0) return reasons;
    const nearest = this.#vectors.nearest(traits, 10, this.#places.get(work.key) ?? -1);
    const between = nearest.filter((one) => this.#vectors.nearest(others, 20, at).some((same) => same.at === one.at));
    const names = between.slice(0, MOST_BETWEEN).map((one) => this.#nameOf(this.works[one.at]?.key ?? ''));
    return [names.length === 0 ? 'near the same papers' : `both near ${names.join(' and ')}`];
  }
}
