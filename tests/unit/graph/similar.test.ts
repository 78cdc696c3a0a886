import { describe, expect, test } from 'vitest';
import { naturalLog } from '../../../src/core/base/log';
import { SIMILAR, type Similarity, similarPapers } from '../../../src/core/graph/similar';
import type { Linked } from '../../../src/core/model/corpus';
import { generated } from '../../fixtures/graph/generated';
import { EMPTY_LINKED, ghost, lineage, paper, small, technique, use } from '../../fixtures/graph/small';

/** Twenty papers that have nothing in common, for rarity to have a measure, and two that the case is about. */
const crowd = (fields: Partial<Linked>): Linked => ({
  ...EMPTY_LINKED,
  ...fields,
  papers: [
    ...Array.from({ length: 20 }, (_, i) => paper(`x${i}`, { title: `Unrelated${i}` })),
    ...(fields.papers ?? [paper('one', { title: 'Alpha' }), paper('two', { title: 'Omega' })]),
  ],
});

const between = (found: readonly Similarity[], a: string, b: string): Similarity | undefined =>
  found.find(({ source, target }) => source === `paper:${a}` && target === `paper:${b}`);

describe('reasons', () => {
  test('a shared technique', () => {
    const linked = crowd({
      techniques: [technique('token-merging', 2)],
      uses: [use('one', 'token-merging'), use('two', 'token-merging')],
    });
    expect(similarPapers(linked)).toEqual([
      { source: 'paper:one', target: 'paper:two', weight: expect.any(Number), reasons: ['both use token merging'] },
    ]);
  });

  test('a shared ancestor, by what both do with it', () => {
    const tome = [ghost('tome', 'ToMe', 2)];
    const of = (first: 'extends' | 'uses', second: 'extends' | 'uses') =>
      between(
        similarPapers(
          crowd({
            ghosts: tome,
            lineage: [lineage('one', '~tome', first, 1, 'x'), lineage('two', '~tome', second, 2, 'y')],
          }),
        ),
        'one',
        'two',
      )?.reasons;
    expect(of('extends', 'extends')).toEqual(['both extend ToMe']);
    expect(of('extends', 'uses')).toEqual(['both draw on ToMe']);
  });

  test('a shared descendant', () => {
    const linked = crowd({ lineage: [lineage('x0', 'one', 'uses', 1, 'x'), lineage('x0', 'two', 'uses', 1, 'y')] });
    expect(between(similarPapers(linked), 'one', 'two')?.reasons).toEqual(['Unrelated0 draws on both']);
  });

  test('shared rare words, as phrases where they stand together', () => {
    const papers = [
      paper('one', {
        title: 'Hidden state outliers',
        summary: 'Outliers of the hidden state grow in every block; rotation tames quantization.',
      }),
      paper('two', {
        title: 'Rotation of hidden states',
        summary: 'Quantization needs hidden states without outliers: rotation, block by block.',
      }),
    ];
    const [reason] = between(similarPapers(crowd({ papers })), 'one', 'two')?.reasons ?? [];
    expect(reason).toMatch(/^same words: .*hidden state/);
    expect(reason?.split(', ')).toHaveLength(3);
  });

  test('one shared word is chance', () => {
    const papers = [paper('one', { title: 'Alpha zebra' }), paper('two', { title: 'Omega zebra' })];
    expect(similarPapers(crowd({ papers }))).toEqual([]);
  });
});

describe('the list', () => {
  const linked = generated(300);
  const found = similarPapers(linked);

  test('each pair once, smaller key first, sorted, with weights in range and reasons', () => {
    const pairs = found.map(({ source, target }) => `${source}\n${target}`);
    expect(pairs).toEqual([...new Set(pairs)].sort());
    for (const { source, target, weight, reasons } of found) {
      expect(source < target).toBe(true);
      expect(weight).toBeGreaterThanOrEqual(SIMILAR.least);
      expect(weight).toBeLessThanOrEqual(1);
      expect(Math.round(weight * 1000) / 1000).toBe(weight);
      expect(reasons.length).toBeGreaterThan(0);
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(300 * SIMILAR.most);
  });

  test('fewer wanted or more asked for gives a part of it', () => {
    const all = new Set(found.map(({ source, target }) => `${source}\n${target}`));
    for (const options of [
      { ...SIMILAR, most: 2 },
      { ...SIMILAR, least: 0.9 },
    ]) {
      const part = similarPapers(linked, options);
      expect(part.length).toBeLessThanOrEqual(found.length);
      for (const { source, target } of part) expect(all).toContain(`${source}\n${target}`);
    }
  });

  test('the order of papers and relations changes nothing', () => {
    const turned: Linked = {
      ...linked,
      papers: linked.papers.toReversed(),
      uses: linked.uses.toReversed(),
      lineage: linked.lineage.toReversed(),
      techniques: linked.techniques.toReversed(),
    };
    expect(similarPapers(turned)).toEqual(found);
  });

  test('little is needed, and nothing is no mistake', () => {
    expect(similarPapers(EMPTY_LINKED)).toEqual([]);
    expect(similarPapers({ ...EMPTY_LINKED, papers: [paper('a')] })).toEqual([]);
    expect(similarPapers(small).map(({ source, target }) => [source, target])).toContainEqual([
      'paper:leafcut',
      'paper:rootcut',
    ]);
  });
});

test('the logarithm that is the same everywhere is the logarithm', () => {
  for (const value of [1e-9, 0.1, 0.5, 0.75, 1, 1.5, 2, Math.E, 10, 12345.678, 1e12]) {
    expect(Math.abs(naturalLog(value) - Math.log(value))).toBeLessThan(1e-13 * Math.max(1, Math.abs(Math.log(value))));
  }
  expect(naturalLog(1)).toBe(0);
});
