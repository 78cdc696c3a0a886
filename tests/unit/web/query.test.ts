import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../../web/data/complete';
import { asked, foundByParts } from '../../../web/data/query';
import { clausesOf, pairIn, yearRangeOf } from '../../../web/data/query-words';
import { searchOf } from '../../../web/data/search';
import { small } from '../../fixtures/graph/small';
import { catalogFor, smallCatalog } from './make';

const catalog = smallCatalog();
const search = searchOf(catalog);
const find = (query: string): string[] => (asked(catalog, search, query, 50) ?? []).map(({ key }) => key).sort();

describe('taking a query apart', () => {
  test('fields, quotations, minus signs, plain words', () => {
    const parts = clausesOf('uses:"token merging" year:>=2024 -category:Theory "two words" mamba').map(
      ({ field, value, isNot }) => [field, value, isNot],
    );
    expect(parts).toEqual([
      ['uses', 'token merging', false],
      ['year', '>=2024', false],
      ['category', 'Theory', true],
      [null, 'two words', false],
      [null, 'mamba', false],
    ]);
  });

  test('a colon after what is no field is part of a word', () => {
    expect(clausesOf('LeafCut: smaller').map(({ field, value }) => [field, value])).toEqual([
      [null, 'LeafCut:'],
      [null, 'smaller'],
    ]);
  });

  test('no text is an error, and offsets lie inside of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of clausesOf(text))
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        asked(catalog, search, text, 5);
        completionsOf(catalog, text, text.length);
      }),
    );
  });

  test.each([
    ['2024', 2024, 2024],
    ['>=2024', 2024, Number.POSITIVE_INFINITY],
    ['<2020', Number.NEGATIVE_INFINITY, 2019],
    ['2021-2023', 2021, 2023],
    ['2021..', 2021, Number.POSITIVE_INFINITY],
  ])('year:%s', (text, from, to) => expect(yearRangeOf(text)).toEqual({ from, to }));

  test('an arrow between two names', () => {
    expect(pairIn('Switch Transformers -> MoE-Mamba')).toEqual({
      names: ['Switch Transformers', 'MoE-Mamba'],
      isLoose: false,
    });
    expect(pairIn('a → b to c')).toEqual({ names: ['a', 'b to c'], isLoose: false });
    expect(pairIn('tome to Famba-V')).toEqual({ names: ['tome', 'Famba-V'], isLoose: true });
    expect(pairIn('tome vs. Famba-V')?.names).toEqual(['tome', 'Famba-V']);
    expect(pairIn('path from Switch Transformers to MoE-Mamba')?.names).toEqual(['Switch Transformers', 'MoE-Mamba']);
    expect(pairIn('Connection between a and b')).toEqual({ names: ['a', 'b'], isLoose: true });
    expect(pairIn('compare tome with Famba-V')?.names).toEqual(['tome', 'Famba-V']);
    expect(pairIn('tome and Famba-V')).toBeNull();
    expect(pairIn('tomeato')).toBeNull();
    expect(pairIn('MoE-Mamba')).toBeNull();
  });
});

describe('what a query finds', () => {
  test.each([
    ['extends:TreeCut', ['paper:leafcut', 'paper:rootcut']],
    ['extends:treecutt', ['paper:leafcut', 'paper:rootcut']],
    ['inspired-by:"Token Merging"', ['paper:treecut']],
    ['led-to:LeafCut', ['paper:treecut']],
    ['year:>=2024', ['paper:leafcut', 'paper:rootcut']],
    ['year:2022-2023 venue:iclr', ['paper:treecut', 'paper:watering']],
    ['venue:ICRL', ['paper:treecut', 'paper:watering']],
    ['author:ash', ['paper:leafcut']],
    ['has:code', ['paper:leafcut']],
    ['-has:year', ['paper:undated']],
    ['category:Cutting -category:Roots', ['paper:leafcut', 'paper:treecut']],
    ['kind:method', ['method:bonsai', 'method:tome']],
    ['uses:"branch merging" year:2023', ['paper:treecut']],
    ['title:saws', ['paper:undated']],
    ['year>=2024', ['paper:leafcut', 'paper:rootcut']],
  ])('%s', (query, keys) => expect(find(query)).toEqual(keys));

  test('how sure a statement is: of those that the query asks about, by itself, and as the page shows them', () => {
    const unsure = catalogFor({
      ...small,
      lineage: small.lineage.map((edge) => ({ ...edge, confidence: edge.source === 'paper:leafcut' ? 0.5 : 0.9 })),
    });
    const sought = searchOf(unsure);
    const keys = (query: string, least?: number): string[] =>
      (asked(unsure, sought, query, 50, least) ?? []).map(({ key }) => key);
    expect(keys('extends:TreeCut').sort()).toEqual(['paper:leafcut', 'paper:rootcut']);
    for (const query of ['confidence>=0.8', 'confidence:>=80%', 'confidence:0.8', 'sure:>0.8'])
      expect(keys(`extends:TreeCut ${query}`)).toEqual(['paper:rootcut']);
    expect(keys('extends:TreeCut confidence<0.8')).toEqual(['paper:leafcut']);
    expect(keys('confidence<0.8')).toEqual(['paper:leafcut']);
    expect(keys('extends:TreeCut', 0.8)).toEqual(['paper:rootcut']);
    expect(keys('extends:TreeCut confidence:')).toHaveLength(2);
  });

  test('words and fields together: the words rank, the fields narrow down', () => {
    expect(find('cutting year:2023')).toEqual(['paper:treecut']);
    expect(find('cutting -rootcut kind:paper')).not.toContain('paper:rootcut');
  });

  test('where a query finds nothing, what its parts find alone', () => {
    expect(foundByParts(catalog, search, 'venue:ICLR -cutting year:>=2025')).toEqual([
      { text: 'venue:ICLR', papers: 2 },
      { text: '-cutting', papers: expect.any(Number) },
      { text: 'year:>=2025', papers: 0 },
    ]);
  });

  test('a field that is not finished yet does not empty the list', () => {
    expect(find('cutting year:')).toContain('paper:treecut');
    expect(find('cutting year:20')).toContain('paper:treecut');
    // Nothing is said yet, which is not the same as that nothing is found.
    expect(asked(catalog, search, 'venue:', 50)).toBeNull();
    expect(asked(catalog, search, 'venue:Nature', 50)).toEqual([]);
  });
});

describe('completion', () => {
  const labels = (text: string): string[] => completionsOf(catalog, text, text.length).map(({ label }) => label);
  test('names of fields, then their values, the most frequent first', () => {
    expect(labels('ve')).toEqual(['venue:']);
    expect(labels('venue:')[0]).toBe('ICLR');
    expect(labels('x -cat')).toEqual(['category:']);
    expect(completionsOf(catalog, 'uses:bran', 9)[0]?.text).toBe('uses:"branch merging" ');
    expect(completionsOf(catalog, '-uses:bran year:2024', 10)[0]?.text).toBe('-uses:"branch merging" year:2024');
  });
  test('a value that is whole stays as it is, and a range keeps its sign', () => {
    expect(labels('venue:iclr')).toEqual([]);
    expect(labels('year:>=2023')).toEqual([]);
    expect(completionsOf(catalog, 'year:>=20', 9)[0]?.text).toBe('year:>=2024 ');
  });
  test('plain words complete nothing', () => expect(labels('tree cutting')).toEqual([]));
});
