// Misspelt names: `BlockPuner` for BlockPruner, `SeamlssM4T` for SeamlessM4T; never DyG-Mamba for DG-Mamba, EfficientDet for EfficientNet.
// Leaves to others: which names there are and how often they occur (names.ts, ghosts.ts).
// Candidates come from shared pieces (Pass-Join, Li et al. 2011), so that no name is compared with all others.

import { editDistance } from '../base/edit-distance';
import { nameKey, nameParts } from './name-key';

/** Slips allowed between names whose shorter one has so many letters. */
const tolerance = (length: number): number => (length >= 9 ? 2 : length >= 6 ? 1 : 0);

/** Names longer than this are sentences. */
const LONGEST = 80;

/** How many slips lie between two names that can be one, or null where the difference looks meant. */
export function slipsBetween(a: string, b: string): number | null {
  const first = nameKey(a);
  const second = nameKey(b);
  const limit = tolerance(Math.min(first.length, second.length));
  // A digit or plus is a version, a first letter a different word.
  if (limit === 0 || signs(first) !== signs(second) || first[0] !== second[0]) return null;
  const slips = editDistance(first, second, limit);
  return slips <= limit && slips > 0 && inOnePart(a, b) ? slips : null;
}

const signs = (key: string): string => key.replace(/[^\d+*]+/g, '');

/**
 * Coined names consist of parts (Efficient·Net, DyG·Mamba). A typo leaves each part's first letter and hits a part of four
 * letters at least; a change in `DyG`, or of a first letter, makes another name.
 */
function inOnePart(a: string, b: string): boolean {
  const first = nameParts(a);
  const second = nameParts(b);
  // Written without capitals there are no parts to see: only a single slip in a long word is one beyond doubt.
  if (first.length !== second.length) {
    const plain = Math.min(first.length, second.length) === 1;
    return (
      plain && Math.min(nameKey(a).length, nameKey(b).length) >= 9 && editDistance(nameKey(a), nameKey(b), 1) === 1
    );
  }
  // Titles are long enough to be told apart by the rest.
  const least = nameKey(a).length >= 20 ? 3 : 4;
  return first.every((part, i) => {
    const one = nameKey(part);
    const other = nameKey(second[i] ?? '');
    return one === other || (one[0] === other[0] && Math.min(one.length, other.length) >= least);
  });
}

/** Names by their pieces; `T` is what a name stands for. */
export class NearNames<T> {
  readonly #pieces = new Map<string, { readonly name: string; readonly value: T }[]>();

  /** Takes a name in; names under six letters have no typos that could be told from other names. */
  add(name: string, value: T): void {
    const key = nameKey(name);
    if (tolerance(key.length) === 0 || key.length > LONGEST) return;
    const entry = { name, value };
    for (const [i, piece] of piecesOf(key).entries()) {
      const at = bucket(key, key.length, i, piece);
      const known = this.#pieces.get(at);
      if (known) known.push(entry);
      else this.#pieces.set(at, [entry]);
    }
  }

  /** The names that this one may be a slip of, nearest first, each with its distance. */
  near(name: string): { readonly name: string; readonly value: T; readonly slips: number }[] {
    const key = nameKey(name);
    if (tolerance(key.length) === 0 || key.length > LONGEST) return [];
    const found: { name: string; value: T; slips: number }[] = [];
    for (const entry of new Set(this.#candidates(key))) {
      const slips = slipsBetween(name, entry.name);
      if (slips !== null) found.push({ ...entry, slips });
    }
    return found.sort((a, b) => a.slips - b.slips);
  }

  *#candidates(key: string): Generator<{ readonly name: string; readonly value: T }> {
    const reach = tolerance(key.length);
    for (let length = Math.max(6, key.length - reach); length <= key.length + 2; length++) {
      let start = 0;
      for (const [i, size] of pieceSizes(length).entries()) {
        for (let shift = -2; shift <= 2; shift++) {
          const from = start + shift;
          if (from < 0 || from + size > key.length) continue;
          yield* this.#pieces.get(bucket(key, length, i, key.slice(from, from + size))) ?? [];
        }
        start += size;
      }
    }
  }
}

const bucket = (key: string, length: number, i: number, piece: string): string =>
  `${key[0]}${signs(key)}:${length}:${i}:${piece}`;

/** Two slips can spoil three pieces (a transposition across a border spoils two), so four are cut; of a short name three. */
function pieceSizes(length: number): number[] {
  const count = tolerance(length) + 2;
  return Array.from(
    { length: count },
    (_, i) => Math.floor((length * (i + 1)) / count) - Math.floor((length * i) / count),
  );
}

function piecesOf(key: string): string[] {
  let start = 0;
  return pieceSizes(key.length).map((size) => {
    const piece = key.slice(start, start + size);
    start += size;
    return piece;
  });
}
