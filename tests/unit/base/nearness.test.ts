import { describe, expect, test } from 'vitest';
import { Relatedness } from '../../../src/core/base/related/engine';
import { Meanings } from '../../../src/core/base/related/meanings';
import { COMMON_AMONG, type Traits, Vectors } from '../../../src/core/base/related/vectors';
import type { Work } from '../../../src/core/base/related/work';
import { meanings } from '../../../src/core/lexicon/meanings';

const word = (id: string, amount = 1) => ({ family: 'word', id, amount }) as const;

/** Two entries of four numbers: lengths 2 and 1, levels 3 1 -1 -3 and its opposite. */
const table = {
  size: 4,
  entries: 'dog stone',
  codes: Buffer.from([32, 0b00011011, 16, 0b11100100]).toString('base64'),
};

describe('meanings', () => {
  test('are read from two bits a number and a byte of length', () => {
    const sum = new Float32Array(4);
    new Meanings(table).add([word('dog')], sum, 0);
    const part = 2 / Math.sqrt(20);
    expect([...sum]).toEqual([3, 1, -1, -3].map((level) => Math.fround(level * part)));
  });

  test('add up by amount, at their place; unknown words, other families add nothing', () => {
    const sum = new Float32Array(8);
    new Meanings(table).add(
      [word('dog', 0.5), word('stone', 1), word('cat'), { family: 'name', id: 'dog', amount: 1 }],
      sum,
      4,
    );
    for (const value of sum) expect(Math.abs(value)).toBeLessThan(1e-6);
  });

  test('the table that is shipped is whole, and words of one topic lie together', () => {
    const of = (id: string): Float32Array => {
      const sum = new Float32Array(meanings.size);
      meanings.add([word(id)], sum, 0);
      return sum;
    };
    const cosine = (a: string, b: string): number => {
      const dot = (x: Float32Array, y: Float32Array): number =>
        x.reduce((sum, value, n) => sum + value * (y[n] ?? 0), 0);
      return dot(of(a), of(b)) / Math.sqrt(dot(of(a), of(a)) * dot(of(b), of(b)));
    };
    for (const [one, near, far] of [
      ['prune', 'sparsiti', 'speech'],
      ['video', 'frame', 'queri'],
      ['quantiz', 'bit', 'speech'],
    ] as const)
      expect(cosine(one, near)).toBeGreaterThan(cosine(one, far) + 0.1);
  });
});

const work = (key: string, title: string, fields: Partial<Work> = {}): Work => ({
  key,
  title,
  summary: '',
  names: [],
  authors: [],
  year: null,
  techniques: new Map(),
  drawsOn: new Map(),
  drawnOnBy: new Set(),
  ...fields,
});

describe('nearness', () => {
  const crowd = Array.from({ length: 20 }, (_, i) => work(`x${i}`, `Unrelated${i}`));
  const first = (works: readonly Work[], known: Meanings | null): string | undefined =>
    new Relatedness([...works, ...crowd], (key) => key, known).nearest('a', 1)[0]?.work.key;

  test('of two that share as much, the one that speaks of the same', () => {
    const works = [work('a', 'Zebra dog'), work('b', 'Zebra stone'), work('c', 'Zebra hound')];
    const kin = {
      ...table,
      entries: 'dog hound stone',
      codes: Buffer.from([32, 27, 32, 27, 32, 228]).toString('base64'),
    };
    expect(first(works, null)).toBe('b');
    expect(first(works, new Meanings(kin))).toBe('c');
  });

  test('of two that share as much, the one of the same time', () => {
    const works = [
      work('a', 'Zebra alpha', { year: 2024 }),
      work('b', 'Zebra beta', { year: 2004 }),
      work('c', 'Zebra gamma', { year: 2023 }),
    ];
    expect(first(works, null)).toBe('c');
  });

  test('what all papers have in common is taken away as from vectors written out', () => {
    const rows = [
      [word('a', 3), word('b')],
      [word('a', 2), word('c')],
      [word('a'), word('b'), word('c')],
      [word('a'), word('d')],
      [word('d')],
    ];
    const vectors = new Vectors(rows);
    const full = rows.map((_, i) => written(vectors.of(i)));
    const sum = [0, 1, 2, 3].map((n) => full.reduce((so, row) => so + (row[n] ?? 0), 0));
    const share = rows.length / (rows.length + COMMON_AMONG);
    // Shortened along the mean so that products lose `share` of what lies along it.
    const less = (1 - Math.sqrt(1 - share)) / dotOf(sum, sum);
    const centred = full.map((row) => row.map((value, n) => value - less * dotOf(row, sum) * (sum[n] ?? 0)));
    for (const [i, one] of centred.entries()) {
      for (const [j, other] of centred.entries()) {
        const cosine = dotOf(full[i] ?? [], full[j] ?? []);
        const slow = dotOf(one, other) / Math.sqrt(dotOf(one, one) * dotOf(other, other));
        expect(vectors.withoutCommon(cosine, vectors.commonIn(vectors.of(i)), j)).toBeCloseTo(slow, 5);
      }
    }
  });
});

const written = ({ features, values }: Traits): number[] =>
  [0, 1, 2, 3].map((feature) => values[features.indexOf(feature)] ?? 0);
const dotOf = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, n) => sum + value * (b[n] ?? 0), 0);
