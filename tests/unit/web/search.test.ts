import { describe, expect, test } from 'vitest';
import { searchOf, tokensOf } from '../../../web/data/search';
import { EMPTY_LINKED, paper } from '../../fixtures/graph/small';
import { catalogFor, smallCatalog } from './make';

const search = searchOf(smallCatalog());
const keys = (words: string): string[] => search.find(words, 10).map(({ key }) => key);

test('what is not yet indexed is found all the same, and pieces add up to the whole', () => {
  const many = catalogFor({
    ...EMPTY_LINKED,
    papers: Array.from({ length: 200 }, (_, i) => paper(`p${i}`, { title: `Leaf number ${i}` })),
  });
  const inPieces = searchOf(many);
  expect(inPieces.prepare(0)).toBe(false);
  expect(inPieces.find('leaf', 1000)).toHaveLength(200);
  expect(inPieces.prepare(0)).toBe(true);
  const ahead = searchOf(many);
  let pieces = 1;
  while (!ahead.prepare(0)) pieces++;
  expect(pieces).toBeGreaterThan(5);
  expect(ahead.find('leaf', 1000)).toEqual(inPieces.find('leaf', 1000));
});

describe('search', () => {
  test.each([
    ['a name', 'LeafCut', 'paper:leafcut'],
    ['a beginning', 'wat', 'paper:watering'],
    ['a typing error', 'LaefCut', 'paper:leafcut'],
    ['a missing letter', 'Watring trees', 'paper:watering'],
    ['an alias', 'leaf-cut', 'paper:leafcut'],
    ['another name of a method', 'token merging', 'method:tome'],
    ['a method that is not listed', 'tome', 'method:tome'],
    ['a technique', 'branch merging', 'technique:branch-merging'],
    ['a word of the text', 'collected', 'paper:watering'],
    ['a venue and year', 'NeurIPS 2024', 'paper:leafcut'],
    ['an arXiv number', '2401.00002', 'paper:leafcut'],
    ['an author', 'birch', 'paper:leafcut'],
    ['a category', 'care', 'category:care'],
  ])('%s', (_, words, key) => {
    expect(keys(words)[0]).toBe(key);
  });

  test('all words count before any of them', () => {
    expect(keys('trees dry')).toEqual(['paper:watering']);
    expect(keys('trees zebra').length).toBeGreaterThan(0);
  });

  test('accents and width do not matter', () => {
    const accented = searchOf(
      catalogFor({ ...EMPTY_LINKED, papers: [paper('x', { title: 'Über Ｍodèles à Gödel' })] }),
    );
    for (const words of ['uber', 'modeles', 'godel', 'GÖDEL']) {
      expect(accented.find(words, 3).map(({ key }) => key)).toEqual(['paper:x']);
    }
  });

  test('scripts without spaces are found by parts of a word', () => {
    const chinese = searchOf(catalogFor({ ...EMPTY_LINKED, papers: [paper('x', { title: '状态空间模型压缩' })] }));
    expect(chinese.find('空间', 3).map(({ key }) => key)).toEqual(['paper:x']);
    expect(tokensOf('状态空间 SSM模型')).toEqual(['状态', '态空', '空间', '模型', 'SSM']);
  });

  test.each(['', '   ', '"', '((', '/.*/', '\\', '-'])('%j finds nothing and breaks nothing', (words) => {
    expect(keys(words)).toEqual([]);
  });

  test('no more than asked for', () => {
    expect(search.find('t', 2).length).toBeLessThanOrEqual(2);
  });
});
