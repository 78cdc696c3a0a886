// The few largest of many scores, of equals those that are first by place.
// Leaves to others: what is scored.

export interface Near {
  /** Place of the paper. */
  readonly at: number;
  /** 0..1 */
  readonly score: number;
}

/** A heap whose top is the worst of the best so far, in typed arrays: an object for each score took longer than scoring. */
export class Largest {
  /** Papers and their scores, in no order until they are sorted; what stands behind `count` is old. */
  readonly places: Int32Array;
  readonly scores: Float64Array;
  count = 0;
  /** Who has less would not be kept: the score of the top once there are enough, else the least above 0. */
  least = Number.MIN_VALUE;

  constructor(most: number) {
    this.places = new Int32Array(most);
    this.scores = new Float64Array(most);
  }

  /** Keeps the paper if it is among the largest so far. */
  offer(place: number, score: number): void {
    const { places, scores } = this;
    if (this.count < places.length) {
      let at = this.count++;
      for (let up = (at - 1) >> 1; at > 0 && this.#isNearer(up, place, score); up = (at - 1) >> 1) {
        this.#move(up, at);
        at = up;
      }
      places[at] = place;
      scores[at] = score;
      if (this.count === places.length) this.least = scores[0] ?? 0;
    } else if (this.count > 0 && !this.#isNearer(0, place, score)) {
      this.#sink(place, score, this.count);
      this.least = scores[0] ?? 0;
    }
  }

  /** Brings them in order, the largest first; nothing may be offered afterwards. */
  sort(): void {
    const { places, scores } = this;
    for (let end = this.count - 1; end > 0; end--) {
      const [place, score] = [places[end] ?? 0, scores[end] ?? 0];
      this.#move(0, end);
      this.#sink(place, score, end);
    }
  }

  /** What has been sorted, as objects. */
  near(): Near[] {
    return Array.from({ length: this.count }, (_, n) => ({ at: this.places[n] ?? 0, score: this.scores[n] ?? 0 }));
  }

  /** Whether what stands at `at` comes before a paper of that place and score. */
  #isNearer(at: number, place: number, score: number): boolean {
    const own = this.scores[at] ?? 0;
    return own > score || (own === score && (this.places[at] ?? 0) < place);
  }

  #move(from: number, to: number): void {
    this.places[to] = this.places[from] ?? 0;
    this.scores[to] = this.scores[from] ?? 0;
  }

  /** Puts a paper in the place of the top, and down to where it belongs among the first `count`. */
  #sink(place: number, score: number, count: number): void {
    const { places, scores } = this;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && this.#isNearer(child, places[child + 1] ?? 0, scores[child + 1] ?? 0)) child++;
      if (!this.#isWorse(child, place, score)) break;
      this.#move(child, at);
      at = child;
    }
    places[at] = place;
    scores[at] = score;
  }

  #isWorse(at: number, place: number, score: number): boolean {
    const own = this.scores[at] ?? 0;
    return own < score || (own === score && (this.places[at] ?? 0) > place);
  }
}
