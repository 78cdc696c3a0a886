// The only door to `natural`: Porter's stemmer (Porter 1980), memoised because lists repeat their words.

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const LIMIT = 50_000;
let memo = new Map<string, string>();

/** The stem of one lower-case English word: `quantized` and `quantization` → `quantiz`. Other scripts come back unchanged. */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]+$/.test(word) ? porter.stem(word) : word;
  // Starting anew costs less than keeping order for a proper cache, and the result never depends on it.
  if (memo.size >= LIMIT) memo = new Map();
  memo.set(word, found);
  return found;
}
