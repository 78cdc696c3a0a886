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
  const ranked = [...layout.places.keys()].map((key) => ({ key, width: 140, isPointedAt: false }));
  const names = farNames(ranked, layout, { x: -180, y: 0, scale: 1 }, { width: 600, height: 100 }, 0);
  expect(names.map(({ key }) => key)).toEqual(['here']);
});

test('a name that the right edge would cut stands before its mark, where names that need not be turned leave room', () => {
  const layout = layoutOf([
    ['last', { x: 380, y: 20 }],
    ['crossed', { x: 380, y: 60 }],
    ['middle', { x: 270, y: 60 }],
  ]);
  const ranked = [...layout.places.keys()].map((key) => ({ key, width: 64, isPointedAt: false }));
  const names = farNames(ranked, layout, { x: 0, y: 0, scale: 1 }, { width: 390, height: 100 }, 0);
  expect(names.map(({ key, x, end }) => ({ key, x, end }))).toEqual([
    { key: 'middle', x: 279, end: 'start' },
    { key: 'last', x: 371, end: 'end' },
  ]);
});

test('a name ends before the next mark on its line; without room for a word it is left out, unless it is pointed at', () => {
  const layout = layoutOf([
    ['cut', { x: 100, y: 20 }],
    ['next', { x: 200, y: 24 }],
    ['narrow', { x: 150, y: 60 }],
    ['close', { x: 200, y: 60 }],
    ['free', { x: 100, y: 90 }],
    ['below', { x: 200, y: 98 }],
  ]);
  const ranked = (pointed?: string) =>
    [...layout.places.keys()].map((key) => ({ key, width: 120, isPointedAt: key === pointed }));
  const rooms = (pointed?: string) =>
    Object.fromEntries(
      farNames(ranked(pointed), layout, { x: 0, y: 0, scale: 1 }, { width: 600, height: 120 }, 0).map(
        ({ key, room }) => [key, room],
      ),
    );
  expect(rooms()).toEqual({ cut: 82, next: 120, close: 120, free: 120 });
  expect(rooms('narrow')).toMatchObject({ narrow: 120 });
});

test('so far away that no name fits between two columns, names are written over the dots, the most important first', () => {
  const layout = layoutOf([
    ['first', { x: 100, y: 20 }],
    ['covered', { x: 400, y: 20 }],
  ]);
  const ranked = [...layout.places.keys()].map((key) => ({ key, width: 120, isPointedAt: false }));
  const names = farNames(ranked, layout, { x: 0, y: 0, scale: 0.2 }, { width: 600, height: 120 }, 0);
  expect(names.map(({ key, room }) => [key, room])).toEqual([['first', 120]]);
});
