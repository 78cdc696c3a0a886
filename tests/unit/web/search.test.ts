import { computed } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { searchOf, tokensOf } from '../../../web/data/search';
import { EMPTY_LINKED, paper } from '../../fixtures/graph/small';
import { catalogFor, smallCatalog } from './make';

const search = searchOf(smallCatalog());
const keys = (words: string): string[] => search.find(words, 10).map(({ key }) => key);

describe('while a long list is indexed', () => {
  const many = catalogFor({
    ...EMPTY_LINKED,
    papers: Array.from({ length: 20_000 }, (_, i) =>
      paper(`p${i}`, { title: `Leaf number ${i}`, summary: `On trees of the wood ${i}` }),
    ),
  });

  test('names are found by the beginnings of their words, within a frame or two; all else when the index is made', () => {
    const search = searchOf(many);
    const start = performance.now();
    expect(search.find('num lea', 3)).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(250);
    expect(search.find('eaf', 3)).toEqual([]);
    expect(search.find('l', 3)).toEqual([]);
    expect(search.find('trees', 3)).toEqual([]);
    const found = computed(() => search.find('trees', 3).length);
    expect(found.value).toBe(0);
    let pieces = 1;
    while (!search.prepare(8)) pieces++;
    expect(pieces).toBeGreaterThan(5);
    expect(found.value).toBe(3);
  });

  test('pieces add up to the whole', () => {
    const [small, whole] = [searchOf(smallCatalog()), searchOf(smallCatalog())];
    while (!small.prepare(0));
    expect(whole.prepare(Number.POSITIVE_INFINITY)).toBe(true);
    expect(small.find('leaf', 1000)).toEqual(whole.find('leaf', 1000));
  });
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
