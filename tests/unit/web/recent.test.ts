import { expect, test } from 'vitest';
import { visibleOf } from '../../../web/data/visible';
import { layoutFor, recentScene } from '../../../web/lineage/recent';
import { type LineageScene, sceneOf } from '../../../web/lineage/scene';
import { DEFAULTS } from '../../../web/state/settings';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const sceneWith = (filters: Partial<typeof DEFAULTS>): LineageScene =>
  sceneOf(catalog, visibleOf(catalog, { ...DEFAULTS, ...filters }), {
    root: null,
    depth: 6,
    dir: 'both',
    unfolded: [],
  });

test('a filter that is lifted brings back the scene and its layout', () => {
  const all = recentScene(catalog, sceneWith({}));
  const layout = layoutFor(all);
  const few = recentScene(catalog, sceneWith({ relations: ['extends'] }));
  expect(few).not.toBe(all);
  expect(layoutFor(few)).not.toBe(layout);
  expect(recentScene(catalog, sceneWith({}))).toBe(all);
  expect(layoutFor(all)).toBe(layout);
});

test('another list, other pieces: another scene', () => {
  const all = recentScene(catalog, sceneWith({}));
  expect(recentScene(smallCatalog(), all)).toBe(all);
  const ends = { newest: 'a', years: null, year: null, newer: 'b', older: 'c' };
  const chain = { kind: 'chain', key: 'chain:a', members: ['a'], ...ends } as const;
  const folded = recentScene(catalog, { ...all, pieces: [chain] });
  expect(folded).not.toBe(all);
  // A filter that takes works out of a piece alone.
  expect(recentScene(catalog, { ...all, pieces: [{ ...chain, members: [] }] })).not.toBe(folded);
});
