// What words and techniques are about, as short vectors learned beforehand: papers whose words differ can still be near.
// Leaves to others: the table itself (lexicon/meanings.ts), how much it counts (nearness.ts).

import type { Feature } from './work';

/** As it is stored: for each entry a byte of length and `size` numbers of two bits. */
export interface MeaningTable {
  readonly size: number;
  /** Stems and, as `#slug`, techniques; one space between. */
  readonly entries: string;
  /** Base64, entry by entry: the length, then the numbers, four a byte, the first in the lowest bits. */
  readonly codes: string;
}

/** Lengths are stored in steps of this. */
const STEP = 1 / 16;

/** Vectors of words and techniques, and of papers as weighed sums of them. A vector is read from the table when first asked for. */
export class Meanings {
  readonly size: number;
  readonly #table: MeaningTable;
  #read: Rows | undefined;

  constructor(table: MeaningTable) {
    this.size = table.size;
    this.#table = table;
  }

  /** Adds the vectors of a paper's words and techniques to `into` from `at` on; what the table lacks is left out. */
  add(features: readonly Feature[], into: Float32Array, at: number): void {
    this.#read ??= new Rows(this.#table);
    for (const { family, id, amount } of features) {
      if (family !== 'word' && family !== 'technique') continue;
      const row = this.#read.of(id);
      if (row === null) continue;
      for (let n = 0; n < this.size; n++) into[at + n] = (into[at + n] ?? 0) + amount * (row[n] ?? 0);
    }
  }
}

/** The rows of a table. A short list asks for one in fifty of them, and to read them all takes a twentieth of its time. */
class Rows {
  readonly #size: number;
  readonly #codes: string;
  readonly #places = new Map<string, number>();
  readonly #known = new Map<number, Float32Array>();

  constructor({ size, entries, codes }: MeaningTable) {
    this.#size = size;
    this.#codes = codes;
    for (const entry of entries.split(' ')) {
      if (entry !== '')
        this.#places.set(entry.startsWith('#') ? `technique:${entry.slice(1)}` : entry, this.#places.size);
    }
  }

  /** The vector of a stem or technique; null where the table lacks it. */
  of(id: string): Float32Array | null {
    const place = this.#places.get(id);
    if (place === undefined) return null;
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const row = this.#read(place);
    this.#known.set(place, row);
    return row;
  }

  /** Two bits stand for -3, -1, 1 and 3 times what gives the entry its length. */
  #read(place: number): Float32Array {
    const row = new Float32Array(this.#size);
    const width = 1 + this.#size / 4;
    const from = place * width;
    let square = 0;
    for (let at = from + 1, to = 0; at < from + width; at++) {
      for (let byte = byteAt(this.#codes, at) | 0x100; byte > 1; byte >>= 2) {
        const level = 2 * (byte & 3) - 3;
        square += level * level;
        row[to++] = level;
      }
    }
    const scale = (byteAt(this.#codes, from) * STEP) / Math.sqrt(square);
    for (let n = 0; n < row.length; n++) row[n] = (row[n] ?? 0) * scale;
    return row;
  }
}

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [digit, value]),
);

/** A byte of Base64, six bits a digit. The core has neither `atob` nor `Buffer`. */
function byteAt(base64: string, at: number): number {
  const digit = Math.floor((8 * at) / 6);
  const [high, low] = [DIGITS.get(base64[digit] ?? '') ?? 0, DIGITS.get(base64[digit + 1] ?? '') ?? 0];
  return (((high << 6) | low) >> (4 - ((8 * at) % 6))) & 0xff;
}
