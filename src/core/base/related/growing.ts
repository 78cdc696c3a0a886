// Numbers by the million, one after the other, without an object for each.

/** A typed array that grows by doubling. */
export class Growing<A extends Int32Array | Float32Array> {
  readonly #make: new (
    length: number,
  ) => A;
  #array: A;
  length = 0;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#array = new make(1024);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = new this.#make(2 * this.length);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  /** The values; no copy, so nothing may be pushed afterwards. */
  done(): A {
    return this.#array.subarray(0, this.length) as A; // subarray() keeps the kind but does not say so.
  }
}
