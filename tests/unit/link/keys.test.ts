// Keys are readable, unique, and the same in any order of input.

import { describe, expect, test } from 'vitest';
import { nameSlug, shortHash, uniqueSlugs } from '../../../src/core/link/keys';
import { linkCorpus } from '../../../src/core/link/link';
import type { PaperFact } from '../../../src/core/model/facts';
import { corpus, doc, paper } from './make';

function keys(...papers: readonly PaperFact[]): string[] {
  const one = linkCorpus(corpus(doc('a', papers)), { concepts: [] }).papers.map((each) => each.key);
  const back = linkCorpus(corpus(doc('a', papers.toReversed())), { concepts: [] }).papers.map((each) => each.key);
  expect(back).toEqual(one);
  return one;
}

describe('keys of papers', () => {
  test('the name, else the title', () => {
    expect(keys(paper(1, 'MoE-Ketlo: Boiling', { name: 'MoE-Ketlo' }), paper(2, 'Boiling Water: A Study'))).toEqual([
      'paper:boiling-water-a-study',
      'paper:moe-ketlo',
    ]);
  });

  test('a year tells two of one name apart', () => {
    expect(
      keys(
        paper(1, 'SAM: All Mugs', { name: 'SAM', year: 2023 }),
        paper(2, 'SAM: Sharp Brewing', { name: 'SAM', year: 2021 }),
      ),
    ).toEqual(['paper:sam-2021', 'paper:sam-2023']);
  });

  test('then the arXiv id', () => {
    const found = keys(
      paper(1, 'SAM: All Mugs', { name: 'SAM', year: 2023, arxiv: '2304.02643' }),
      paper(2, 'SAM: Sharp Brewing', { name: 'SAM', year: 2023, arxiv: '2305.00001' }),
    );
    expect(found).toEqual(['paper:sam-2023-2304-02643', 'paper:sam-2023-2305-00001']);
  });

  test('then a hash of the title', () => {
    const found = keys(paper(1, 'SAM: All Mugs', { name: 'SAM' }), paper(2, 'SAM: Sharp Brewing', { name: 'SAM' }));
    for (const key of found) expect(key).toMatch(/^paper:sam-[a-z0-9]{5,8}$/);
    expect(new Set(found).size).toBe(2);
  });

  test('the same title twice in different sections still gives two keys', () => {
    const found = keys(paper(1, 'Introduction', { path: ['Tea'] }), paper(5, 'Introduction', { path: ['Coffee'] }));
    expect(new Set(found).size).toBe(2);
  });

  test('a key taken by a dated one is no one else’s', () => {
    const found = keys(
      paper(1, 'SAM: All Mugs', { name: 'SAM', year: 2023 }),
      paper(2, 'SAM: Sharp Brewing', { name: 'SAM', year: 2021 }),
      paper(3, 'SAM 2023: Another Thing of the Name', { name: 'SAM 2023', year: 2020 }),
    );
    expect(new Set(found).size).toBe(3);
    expect(found).toContain('paper:sam-2021');
  });
});

describe('nameSlug', () => {
  test.each([
    ['PointKetlo++', 'pointketlo-plus-plus'],
    ['CLIP+', 'clip-plus'],
    ['R*-tree', 'r-star-tree'],
    ['Ketlo*', 'ketlo'],
    ['Über Ketlo', 'uber-ketlo'],
    ['基于Mamba的方法', '基于mamba的方法'],
    ['🚀', 'untitled'],
  ])('%s → %s', (name, slug) => {
    expect(nameSlug(name)).toBe(slug);
  });

  test('long titles end at a word', () => {
    expect(nameSlug('Boiling water with selective widgets in the long run and on a small budget')).toBe(
      'boiling-water-with-selective-widgets-in-the-long-run-and-on',
    );
    expect(nameSlug('a'.repeat(99))).toHaveLength(60);
  });
});

test('hashes of 100,000 texts differ', () => {
  expect(new Set(Array.from({ length: 100_000 }, (_, i) => shortHash(`title ${i}`))).size).toBe(100_000);
});

test('uniqueSlugs moves all that clash, and only those', () => {
  const items = ['x', 'x', 'y', 'z'] as const;
  expect(
    uniqueSlugs([...items.keys()], (i, level) =>
      level === 0 ? items[i] : level === 1 ? `${items[i]}${i}` : undefined,
    ),
  ).toEqual(['x0', 'x1', 'y', 'z']);
});
