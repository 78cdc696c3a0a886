import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleOf } from '../../../web/data/visible';
import { fitting, opening, zoomedAt } from '../../../web/lineage/camera';
import { columnsOf, type TimeEdge, type TimeWork } from '../../../web/lineage/columns';
import { calmIn } from '../../../web/lineage/drawing';
import { layoutOf, type Point } from '../../../web/lineage/layout';
import { type Ask, sceneOf } from '../../../web/lineage/scene';
import { DEFAULTS } from '../../../web/state/settings';
import { unfolding } from '../../../web/state/tree';
import { smallCatalog } from './make';

const MEASURES = { width: 100, height: 20, gapX: 40, gapY: 8 };
const edge = (source: string, target: string): TimeEdge => ({
  key: `${source}>${target}`,
  source,
  target,
  lane: target,
});
const work = (key: string, year: number | null): TimeWork => ({ key, year });

/** Works a, b, c … with years or none, and lines between any of them: cycles and contradictions too. */
const anyLineage = fc
  .array(fc.option(fc.integer({ min: 2015, max: 2024 })), { minLength: 2, maxLength: 24 })
  .chain((years) =>
    fc.record({
      works: fc.constant(years.map((year, i) => work(`w${i}`, year))),
      edges: fc.uniqueArray(
        fc
          .tuple(fc.nat(years.length - 1), fc.nat(years.length - 1))
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => edge(`w${a}`, `w${b}`)),
        { selector: ({ key }) => key, maxLength: 50 },
      ),
    }),
  );

test('lines stand back where a list has hundreds, and never in a tree', () => {
  const edges = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...edge('a', `b${i}`), relation: 'uses' as const, place: 0 }));
  const scene = { root: null, works: [], cutAt: null, pieces: [] };
  expect(calmIn({ ...scene, edges: edges(25) })).toBe(0);
  expect(calmIn({ ...scene, edges: edges(184) })).toBeCloseTo(0.32);
  expect(calmIn({ ...scene, edges: edges(1040) })).toBe(0.7);
  expect(calmIn({ ...scene, root: 'paper:a', edges: edges(1040) })).toBe(0);
});

describe('columns of time', () => {
  test('years from left to right; works without a year between those they hang on', () => {
    const { columns, of } = columnsOf(
      [work('new', 2024), work('old', 2020), work('ghost', null), work('later', null)],
      [edge('new', 'old'), edge('new', 'ghost'), edge('later', 'new')],
    );
    expect(columns.map(({ year, phase }) => `${year} ${phase}`)).toEqual([
      '2020 in',
      '2024 before',
      '2024 in',
      '2024 after',
    ]);
    expect(['old', 'ghost', 'new', 'later'].map((key) => of.get(key))).toEqual([0, 1, 2, 3]);
  });

  test('works of one year that draw on each other stand in several columns of it', () => {
    const { columns } = columnsOf(
      [work('a', 2024), work('b', 2024), work('c', 2024)],
      [edge('a', 'b'), edge('b', 'c')],
    );
    expect(columns.map(({ year }) => year)).toEqual([2024, 2024, 2024]);
  });

  test('whatever the lineage: a later year is further right', () => {
    fc.assert(
      fc.property(anyLineage, ({ works, edges }) => {
        const { of } = columnsOf(works, edges);
        const dated = works.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
        return dated.every((a, i) => {
          const b = dated[i + 1];
          return b === undefined || a.year === b.year || (of.get(a.key) ?? 0) < (of.get(b.key) ?? 0);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the layout', () => {
  test('whatever the lineage: no two works meet, every line ends at its works, twice gives the same', () => {
    fc.assert(
      fc.property(anyLineage, ({ works, edges }) => {
        const layout = layoutOf(works, edges, MEASURES);
        const again = layoutOf(works, edges, MEASURES);
        const places = [...layout.places.values()];
        const apart = (a: Point, b: Point): boolean =>
          Math.abs(a.x - b.x) >= MEASURES.width || Math.abs(a.y - b.y) >= MEASURES.height - 1e-6;
        const ends = ({ key, source, target }: TimeEdge): boolean => {
          const route = layout.routes.get(key) ?? [];
          return route[0]?.y === layout.places.get(source)?.y && route.at(-1)?.y === layout.places.get(target)?.y;
        };
        return (
          JSON.stringify([...layout.places]) === JSON.stringify([...again.places]) &&
          places.length === works.length &&
          places.every((a, i) => places.slice(i + 1).every((b) => apart(a, b))) &&
          edges.every(ends)
        );
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is nothing', () => expect(layoutOf([], [], MEASURES)).toMatchObject({ width: 0, height: 0 }));
});

describe('what the lineage view shows', () => {
  const catalog = smallCatalog();
  const visible = visibleOf(catalog, DEFAULTS);
  const scene = (ask: Partial<Ask>) =>
    sceneOf(catalog, visible, { root: null, depth: 6, dir: 'both', unfolded: [], ...ask });
  const keys = (ask: Partial<Ask>): string[] =>
    scene(ask)
      .works.map(({ key }) => key)
      .sort();

  test('the whole list: all that has lineage, and its marks', () => {
    const all = scene({});
    expect(all.works.length).toBe(6);
    const standing = Object.fromEntries(all.works.map((each) => [each.key, each.standing]));
    expect(standing).toMatchObject({
      'method:tome': 'root',
      'paper:leafcut': 'frontier',
      'paper:watering': 'dead-end',
      'paper:treecut': null,
    });
  });

  test('a tree: ancestors one way, descendants the other, as deep as asked', () => {
    expect(keys({ root: 'paper:treecut', dir: 'up' })).toEqual(['method:tome', 'paper:treecut']);
    expect(keys({ root: 'paper:leafcut', depth: 1 })).toEqual(['paper:leafcut', 'paper:treecut']);
    expect(keys({ root: 'paper:leafcut' })).toEqual(['method:tome', 'paper:leafcut', 'paper:treecut']);
  });

  test('what is not shown is counted, and unfolds', () => {
    const treecut = scene({ root: 'paper:leafcut', depth: 1 }).works.find(({ key }) => key === 'paper:treecut');
    expect(treecut).toMatchObject({ moreUp: 1, moreDown: 2 });
    expect(keys({ root: 'paper:leafcut', depth: 1, unfolded: [unfolding('paper:treecut', 'down')] })).toEqual([
      'method:bonsai',
      'paper:leafcut',
      'paper:rootcut',
      'paper:treecut',
    ]);
  });

  test('a technique: the papers that use it and their lineage', () => {
    expect(keys({ root: 'technique:merging' })).toContain('paper:treecut');
  });
});

describe('the camera of flat drawings', () => {
  const window = { width: 800, height: 600 };
  const margin = { x: 20, top: 40, bottom: 20 };
  test('zooming keeps the place under the pointer', () => {
    const at = { x: 300, y: 200 };
    const before = { x: 10, y: 20, scale: 0.5 };
    const after = zoomedAt(before, at, 1.7);
    expect((at.x - after.x) / after.scale).toBeCloseTo((at.x - before.x) / before.scale);
  });
  test('a small drawing is shown whole, a large one where it can be read', () => {
    expect(fitting({ width: 300, height: 200 }, window, margin).scale).toBe(1.25);
    const long = { width: 9000, height: 200, step: 1 };
    const atEnd = opening(long, window, margin, { x: 9000, y: 0 }, 0.8);
    expect(atEnd.scale).toBe(0.8);
    expect(atEnd.x).toBeCloseTo(800 - 20 - 7200, 0);
    // Near an end, from the end.
    expect(opening(long, window, margin, { x: 560, y: 0 }, 0.8).x).toBe(20);
    // A little too wide: whole, rather than cut off at the sides.
    expect(opening({ width: 1050, height: 200, step: 1 }, window, margin, { x: 0, y: 0 }, 0.8).scale).toBeCloseTo(
      760 / 1050,
    );
  });
  test('a long drawing opened in its midst or at its end begins with a whole column, and its last one is in view', () => {
    const content = { width: 40 * 194 - 46, height: 200, step: 194 };
    for (const at of [3000, 4711, 7700, 9000]) {
      const { x, scale } = opening(content, window, margin, { x: at, y: 0 }, 0.36);
      // How far the window's edge lies from the left of a column, in pixels.
      expect(14 - x - Math.round((14 - x) / (194 * scale)) * 194 * scale).toBeCloseTo(0);
    }
    const { x, scale } = opening(content, window, margin, { x: 9000, y: 0 }, 0.36);
    expect(x + content.width * scale).toBeLessThanOrEqual(window.width);
  });
});
