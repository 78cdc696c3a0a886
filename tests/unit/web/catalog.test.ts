import { describe, expect, test } from 'vitest';
import { categoryKey } from '../../../src/core/model/ids';
import { category, EMPTY_LINKED, member, paper, small } from '../../fixtures/graph/small';
import { catalogFor, smallCatalog } from './make';

describe('catalog', () => {
  test('counts what there is', () => {
    const { counts, known } = smallCatalog();
    expect(counts.nodes).toEqual({ paper: 5, method: 2, technique: 2, category: 3 });
    expect(counts.layers.get('extends')).toBe(2);
    expect(counts.layers.get('uses-technique')).toBe(4);
    expect(known.keys).toContain('paper:treecut');
    expect([...known.keys].some((key) => key.startsWith('lineage:'))).toBe(true);
  });

  test('papers come in the order of the list, not of their keys', () => {
    expect(smallCatalog().byKind.paper).toEqual([
      'paper:treecut',
      'paper:leafcut',
      'paper:rootcut',
      'paper:watering',
      'paper:undated',
    ]);
  });

  test('the legend has the categories that give colours, with papers below them and those without any', () => {
    const { legend, territoryOf } = smallCatalog();
    expect(legend.map(({ key, papers }) => [key, papers])).toEqual([
      ['category:care', 1],
      ['category:cutting', 3],
      ['none', 1],
    ]);
    expect(territoryOf.get('paper:rootcut')).toBe('category:cutting');
  });

  test('where one section holds all others, those inside it tell papers apart', () => {
    const { legend, choicesOf, categoriesOf } = catalogFor({
      ...EMPTY_LINKED,
      papers: [paper('a'), paper('b'), paper('c')],
      categories: [category('all', ['All']), category('all/x', ['All', 'X']), category('all/y', ['All', 'Y'])],
      memberships: [member('a', 'all/x'), member('b', 'all/y'), member('c', 'all')],
      subcategories: [
        [categoryKey('all/x'), categoryKey('all')],
        [categoryKey('all/y'), categoryKey('all')],
      ],
    });
    expect(Object.fromEntries(legend.map(({ key, papers }) => [key, papers]))).toEqual({
      'category:all': 1,
      'category:all/x': 1,
      'category:all/y': 1,
    });
    expect(categoriesOf.get('paper:a')).toEqual(['category:all/x', 'category:all']);
    expect(choicesOf.get('paper:a')).toEqual(['category:all/x']);
    expect(choicesOf.get('paper:c')).toEqual(['category:all']);
  });

  test('sections that begin alike have short names, others none', () => {
    expect(smallCatalog().shortNames.size).toBe(0);
    const weeks = ['a', 'b', 'c'].map((week) => ({ key: categoryKey(week), name: `Papers of the week ${week}` }));
    const { shortNames } = catalogFor({
      ...small,
      categories: [...small.categories, ...weeks.map(({ key, name }) => ({ key, name, path: [name], sources: [] }))],
    });
    expect(weeks.map(({ key }) => shortNames.get(key))).toEqual(['a', 'b', 'c']);
  });

  test('what builds on a work is counted by works, not by statements', () => {
    expect(smallCatalog().builtUpon.get('paper:treecut')).toBe(3);
    const twice = catalogFor({
      ...small,
      lineage: small.lineage.flatMap((edge) => [edge, { ...edge, relation: 'compares' }]),
    });
    expect(twice.builtUpon.get('paper:treecut')).toBe(3);
  });
});
