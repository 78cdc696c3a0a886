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

/** Vectors of words and techniques, and of papers as weighed sums of them. Read from the table when first asked. */
export class Meanings {
  readonly size: number;
  readonly #table: MeaningTable;
  #read: { readonly places: ReadonlyMap<string, number>; readonly vectors: Float32Array } | undefined;

  constructor(table: MeaningTable) {
    this.size = table.size;
    this.#table = table;
  }

  /** Adds the vectors of a paper's words and techniques to `into` from `at` on; what the table lacks is left out. */
  add(features: readonly Feature[], into: Float32Array, at: number): void {
    this.#read ??= read(this.#table);
    const { places, vectors } = this.#read;
    for (const { family, id, amount } of features) {
      if (family !== 'word' && family !== 'technique') continue;
      const place = places.get(id);
      if (place === undefined) continue;
      const from = place * this.size;
      for (let n = 0; n < this.size; n++) into[at + n] = (into[at + n] ?? 0) + amount * (vectors[from + n] ?? 0);
    }
  }
}

/** Two bits stand for -3, -1, 1 and 3 times what gives the entry its length. */
function read({ size, entries, codes }: MeaningTable): { places: Map<string, number>; vectors: Float32Array } {
  const places = new Map<string, number>();
  for (const entry of entries.split(' ')) {
    if (entry !== '') places.set(entry.replace('#', 'technique:'), places.size);
  }
  const bytes = fromBase64(codes);
  const vectors = new Float32Array(places.size * size);
  const width = 1 + size / 4;
  for (let place = 0, to = 0; place < places.size; place++) {
    const from = place * width;
    let square = 0;
    for (let at = from + 1; at < from + width; at++) {
      for (let byte = (bytes[at] ?? 0) | 0x100; byte > 1; byte >>= 2) {
        const level = 2 * (byte & 3) - 3;
        square += level * level;
        vectors[to++] = level;
      }
    }
    const scale = ((bytes[from] ?? 0) * STEP) / Math.sqrt(square);
    for (let at = to - size; at < to; at++) vectors[at] = (vectors[at] ?? 0) * scale;
  }
  return { places, vectors };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The core has neither `atob` nor `Buffer`. */
function fromBase64(text: string): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) continue; // `=` at the end
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}
