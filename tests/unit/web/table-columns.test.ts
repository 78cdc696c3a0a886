import { describe, expect, test } from 'vitest';
import { SORT_COLUMNS, type Sort, type SortColumn, TABLE_NAMES } from '../../../web/state/settings';
import { columnsOf, contextOf, sorted, TABLES, type Value } from '../../../web/ui/table-columns';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const context = contextOf(catalog, catalog.byKind.paper);

const valuesOf = (name: keyof typeof TABLES, key: string): Record<string, Value> =>
  Object.fromEntries(TABLES[name].columns.map(({ id, tells }) => [id, tells(context, key)]));

const papersBy = (by: SortColumn, down = false): string[] =>
  sorted(catalog.byKind.paper, TABLES.papers, { by, down }, context).map((key) => key.slice('paper:'.length));

describe('the table of papers', () => {
  test('says what the graph knows', () => {
    expect(valuesOf('papers', 'paper:treecut')).toEqual({
      name: 'TreeCut',
      year: 2023,
      venue: 'ICLR',
      category: 'Cutting',
      techniques: ['technique:branch-merging', 'technique:merging'],
      'draws-on': 1,
      'led-to': 3,
    });
  });

  test('has the order of the list, or of a column up and down', () => {
    expect(papersBy('list')).toEqual(['treecut', 'leafcut', 'rootcut', 'watering', 'undated']);
    expect(papersBy('year')).toEqual(['watering', 'treecut', 'leafcut', 'rootcut', 'undated']);
    expect(papersBy('led-to', true)[0]).toBe('treecut');
  });

  test('has rows without a value last, whichever way', () => {
    for (const by of ['year', 'venue', 'category'] as const) {
      expect(papersBy(by).at(-1)).toBe('undated');
      expect(papersBy(by, true).at(-1)).toBe('undated');
    }
  });
});

test('a technique tells who uses it among the papers in view, and since when', () => {
  const { papers, since, broader } = valuesOf('techniques', 'technique:branch-merging');
  expect({ papers, since, broader }).toEqual({ papers: 3, since: 2023, broader: ['technique:merging'] });
  const few = contextOf(catalog, ['paper:leafcut']);
  const of = (key: string): Value =>
    TABLES.techniques.columns.find(({ id }) => id === 'papers')?.tells(few, key) ?? null;
  expect(catalog.byKind.technique.map(of).every((count) => count === 0 || count === 1)).toBe(true);
});

test('a method tells how often it is named and what it led to', () => {
  for (const key of catalog.byKind.method) {
    const { named, 'led-to': ledTo } = valuesOf('methods', key);
    expect(named).toBeGreaterThan(0);
    expect(ledTo).toBe(catalog.builtUpon.get(key) ?? 0);
  }
});

describe('every table', () => {
  test.each(TABLE_NAMES)('%s: keeps every row in any order asked for', (name) => {
    const table = TABLES[name];
    const keys = catalog.byKind[table.kind];
    const orders: Sort[] = SORT_COLUMNS.flatMap((by) => [
      { by, down: false },
      { by, down: true },
    ]);
    for (const sort of orders) expect(sorted(keys, table, sort, context).sort()).toEqual([...keys].sort());
  });

  test.each(TABLE_NAMES)('%s: opens in the order of one of its columns, or of the list', (name) => {
    const { first, columns } = TABLES[name];
    expect(['list', ...columns.map(({ id }) => id)]).toContain(first.by);
  });

  test.each(TABLE_NAMES)('%s: leaves out columns without a value', (name) => {
    const table = TABLES[name];
    const left = table.columns.filter((column) => !columnsOf(catalog, table).includes(column));
    for (const { tells } of left)
      for (const key of catalog.byKind[table.kind]) expect([null, 0, '']).toContain(tells(context, key));
  });
});
