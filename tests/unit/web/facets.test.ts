import { describe, expect, test } from 'vitest';
import { choicesOf, countsOf, histogramOf } from '../../../web/data/facets';
import { expected, matrixOf } from '../../../web/data/matrix';
import { comparisonOf } from '../../../web/data/shared';
import { DEFAULTS, NO_CATEGORY } from '../../../web/state/settings';
import { category, EMPTY_LINKED, member, paper, small } from '../../fixtures/graph/small';
import { catalogFor, smallCatalog } from './make';

const catalog = smallCatalog();

describe('live counts', () => {
  test('a filter does not change its own counts, but those of the others', () => {
    const filters = { ...DEFAULTS, venues: ['NeurIPS'] };
    const venues = choicesOf(catalog, filters, 'venues').map(({ key, count }) => [key, count]);
    expect(venues).toEqual([
      ['ICLR', 2],
      ['NeurIPS', 1],
    ]);
    expect(countsOf(catalog, filters, 'categories').get('category:care')).toBeUndefined();
    expect(choicesOf(catalog, filters, 'techniques').map(({ count }) => count)).toEqual([1, 0]);
  });

  test('papers by year, and those without one', () => {
    const histogram = histogramOf(catalog, { ...DEFAULTS, years: [2024, 2024] });
    expect(histogram).toEqual({
      bars: [
        { year: 2022, count: 1, all: 1 },
        { year: 2023, count: 1, all: 1 },
        { year: 2024, count: 2, all: 2 },
      ],
      earliest: 2022,
      most: 2,
      undated: 1,
    });
  });

  test('years long before the others are told in the first bar', () => {
    const old = catalogFor({
      ...small,
      papers: [...small.papers, paper('axe', { year: 1950 }), paper('saw', { year: 1985 })],
    });
    const { bars, earliest } = histogramOf(old, DEFAULTS) ?? { bars: [], earliest: null };
    expect(earliest).toBe(1950);
    expect(bars[0]).toEqual({ year: 1985, count: 2, all: 2 });
    expect(bars.at(-1)?.year).toBe(2024);
  });
});

describe('the matrix', () => {
  test('counts papers by technique and category; empty cells are there', () => {
    const matrix = matrixOf(catalog, catalog.byKind.paper, 'categories');
    const row = matrix.rows.find(({ key }) => key === 'technique:branch-merging');
    expect(row?.papers).toBeGreaterThan(1);
    expect(row?.cells.length).toBe(matrix.columns.length);
    const care = matrix.columns.findIndex(({ key }) => key === 'category:care');
    expect(row?.cells[care]).toEqual([]);
    const column = matrix.columns[care];
    if (row === undefined || column === undefined) throw new Error('no such cell');
    expect(expected(row, column, matrix)).toBeCloseTo((row.papers * column.papers) / 5);
  });

  test('of many categories the largest come first, of few all in the order of the list', () => {
    const names = Array.from({ length: 45 }, (_, i) => `c${String(i).padStart(2, '0')}`);
    const crowd = names.flatMap((name, i) =>
      Array.from({ length: 1 + (i % 3) }, (_, j) => ({ name, slug: `${name}-${j}` })),
    );
    const many = (count: number) =>
      catalogFor({
        ...EMPTY_LINKED,
        categories: names.slice(0, count).map((name) => category(name)),
        papers: crowd.map(({ slug }) => paper(slug)),
        memberships: crowd
          .filter(({ name }) => names.indexOf(name) < count)
          .map(({ name, slug }) => member(slug, name)),
      });
    const columns = (count: number) => {
      const shown = many(count);
      return matrixOf(shown, shown.byKind.paper, 'categories').columns.filter(({ key }) => key !== NO_CATEGORY);
    };
    expect(columns(30).map(({ name }) => name)).toEqual(names.slice(0, 30));
    const sizes = columns(45).map(({ papers }) => papers);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.length).toBe(45);
  });

  test('by years: every year between the first and the last', () => {
    expect(matrixOf(catalog, ['paper:leafcut', 'paper:watering'], 'years').columns.map(({ key }) => key)).toEqual([
      '2022',
      '2023',
      '2024',
    ]);
  });
});

test('two works: what they share and where they differ', () => {
  const { ancestors, techniques } = comparisonOf(catalog, 'paper:leafcut', 'paper:rootcut');
  expect(ancestors.both).toContain('paper:treecut');
  expect(new Set([...techniques.both, ...techniques.first, ...techniques.second]).size).toBeGreaterThan(0);
});
