import { expect, test } from 'vitest';
import { farNames } from '../../../web/lineage/far-names';
import type { Layout, Point } from '../../../web/lineage/layout';

const layoutOf = (places: readonly (readonly [string, Point])[]): Layout => ({
  width: 900,
  height: 100,
  row: 20,
  step: 300,
  bands: [],
  routes: new Map(),
  places: new Map(places),
});

test('a name that would begin left of the window is not written: its end alone says nothing', () => {
  const layout = layoutOf([
    ['left', { x: 100, y: 20 }],
    ['here', { x: 400, y: 20 }],
  ]);
  const ranked = [...layout.places.keys()].map((key) => ({ key, letters: 22 }));
  const names = farNames(ranked, layout, { x: -180, y: 0, scale: 1 }, { width: 600, height: 100 }, 0);
  expect(names.map(({ key }) => key)).toEqual(['here']);
});

test('a name that the right edge would cut stands before its mark, where names that need not be turned leave room', () => {
  const layout = layoutOf([
    ['last', { x: 380, y: 20 }],
    ['crossed', { x: 380, y: 60 }],
    ['middle', { x: 270, y: 60 }],
  ]);
  const ranked = [...layout.places.keys()].map((key) => ({ key, letters: 10 }));
  const names = farNames(ranked, layout, { x: 0, y: 0, scale: 1 }, { width: 390, height: 100 }, 0);
  expect(names.map(({ key, x, end }) => ({ key, x, end }))).toEqual([
    { key: 'middle', x: 279, end: 'start' },
    { key: 'last', x: 371, end: 'end' },
  ]);
});
