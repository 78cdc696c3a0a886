// The yardsticks for related papers: plain TF-IDF cosine and BM25 over title and summary, as textbooks write them.
// Leaves to others: which papers are right (related.ts).

import { STOP_WORDS } from '../../src/core/base/related/stop-words';
import { fold } from '../../src/core/base/text';

/** For the paper at a place, the others by falling nearness. */
export type Ranker = (place: number, most: number) => readonly number[];

const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !STOP_WORDS.has(word));

interface Counted {
  readonly counts: readonly ReadonlyMap<string, number>[];
  readonly lengths: readonly number[];
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

function count(texts: readonly string[]): Counted {
  const counts: Map<string, number>[] = [];
  const lengths: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const own = new Map<string, number>();
    const words = wordsOf(text);
    for (const word of words) own.set(word, (own.get(word) ?? 0) + 1);
    for (const word of own.keys()) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [i]);
      else known.push(i);
    }
    counts.push(own);
    lengths.push(words.length);
  }
  return { counts, lengths, holders };
}

function ranker(counted: Counted, gain: (word: string, query: number, place: number) => number): Ranker {
  return (place, most) => {
    const scores = new Map<number, number>();
    for (const [word, query] of counted.counts[place] ?? []) {
      for (const other of counted.holders.get(word) ?? []) {
        if (other !== place) scores.set(other, (scores.get(other) ?? 0) + gain(word, query, other));
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most)
      .map(([other]) => other);
  };
}

/** Raw counts times ln((1 + n) / (1 + df)) + 1, cosine: scikit-learn's TfidfVectorizer. */
export function tfidf(texts: readonly string[]): Ranker {
  const counted = count(texts);
  const idf = (word: string): number =>
    Math.log((1 + texts.length) / (1 + (counted.holders.get(word)?.length ?? 0))) + 1;
  const norms = counted.counts.map((own) =>
    Math.sqrt([...own].reduce((sum, [word, n]) => sum + (n * idf(word)) ** 2, 0)),
  );
  return ranker(counted, (word, query, place) => {
    const own = counted.counts[place]?.get(word) ?? 0;
    return (query * own * idf(word) ** 2) / (norms[place] || 1);
  });
}

/** Okapi BM25 (Robertson et al. 1994) with the usual k1 = 1.2, b = 0.75; the whole paper is the query. */
export function bm25(texts: readonly string[]): Ranker {
  const counted = count(texts);
  const mean = counted.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  return ranker(counted, (word, query, place) => {
    const df = counted.holders.get(word)?.length ?? 0;
    const own = counted.counts[place]?.get(word) ?? 0;
    const idf = Math.log(1 + (texts.length - df + 0.5) / (df + 0.5));
    return (query * idf * own * 2.2) / (own + 1.2 * (0.25 + (0.75 * (counted.lengths[place] ?? 0)) / mean));
  });
}
