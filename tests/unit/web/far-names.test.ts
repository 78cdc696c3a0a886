import { expect, test } from 'vitest';
import { farNames } from '../../../web/lineage/far-names';
import type { Layout } from '../../../web/lineage/layout';

test('a name that would begin left of the window is not written: its end alone says nothing', () => {
  const layout: Layout = {
    width: 900,
    height: 100,
    row: 20,
    step: 300,
    bands: [],
    routes: new Map(),
    places: new Map([
      ['left', { x: 100, y: 20 }],
      ['here', { x: 400, y: 20 }],
    ]),
  };
  const ranked = [...layout.places.keys()].map((key) => ({ key, letters: 22 }));
  const names = farNames(ranked, layout, { x: -180, y: 0, scale: 1 }, { width: 600, height: 100 }, 0);
  expect(names.map(({ key }) => key)).toEqual(['here']);
});
