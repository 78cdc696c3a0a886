import { expect, test } from 'vitest';
import { SORT_COLUMNS, type SortColumn } from '../../../web/state/settings';
import { rowsOf, sorted } from '../../../web/ui/table-rows';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const rows = rowsOf(catalog, catalog.byKind.paper);
const order = (by: SortColumn, down = false): string[] => sorted(rows, { by, down }).map(({ key }) => key.slice(6));

test('a row says what the graph knows', () => {
  expect(rows[0]).toMatchObject({
    label: 'TreeCut',
    year: 2023,
    venue: 'ICLR',
    category: 'Cutting',
    techniques: ['technique:branch-merging', 'technique:merging'],
    drawsOn: 1,
    ledTo: 3,
  });
});

test('the order of the list, and by a column up and down', () => {
  expect(order('list')).toEqual(['treecut', 'leafcut', 'rootcut', 'watering', 'undated']);
  expect(order('year')).toEqual(['watering', 'treecut', 'leafcut', 'rootcut', 'undated']);
  expect(order('led-to', true)[0]).toBe('treecut');
});

test('rows without a value come last, whichever way', () => {
  for (const by of ['year', 'venue', 'category'] as const) {
    expect(order(by).at(-1)).toBe('undated');
    expect(order(by, true).at(-1)).toBe('undated');
  }
});

test('every column keeps every row', () => {
  for (const by of SORT_COLUMNS) expect(order(by, true).sort()).toEqual(order('list').sort());
});
