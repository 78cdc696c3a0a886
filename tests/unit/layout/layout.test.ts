// The layout's promises: the same picture whatever the order and the machine, no overlaps, clusters, progress, cancel.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CancelledError, UsageError } from '../../../src/core/base/errors';
import { sha256Hex } from '../../../src/core/base/sha256';
import { buildGraph } from '../../../src/core/graph/build';
import { type LayoutName, layoutGraph } from '../../../src/core/layout/layout';
import type { Linked } from '../../../src/core/model/corpus';
import { emptyGraph, graphFileText } from '../../../src/core/model/dataset';
import type { PaperGraph } from '../../../src/core/model/graph';
import { territoriesOf } from '../../../src/core/model/territory';
import { generated } from '../../fixtures/graph/generated';
import { shuffled } from '../../fixtures/graph/shuffled';
import {
  category,
  EMPTY_LINKED,
  ghost,
  lineage,
  member,
  paper,
  small,
  technique,
  use,
} from '../../fixtures/graph/small';

function laidOut(linked: Linked, seed?: number, layout: LayoutName = 'auto'): PaperGraph {
  const built = buildGraph(linked, { generator: 'test' });
  const graph = seed === undefined ? built : shuffled(built, seed);
  layoutGraph(graph, { layout });
  return graph;
}

const NAMES: readonly LayoutName[] = ['auto', 'forceatlas2'];

/** Pairs of nodes that meet, by looking at all. */
function overlapsOf(graph: PaperGraph): string[] {
  const nodes = graph.mapNodes((key, { x, y, size }) => ({ key, x, y, size }));
  return nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size)
      .map((b) => `${a.key} ${b.key}`),
  );
}

/** Share of the bounding box that discs take. */
function fillOf(graph: PaperGraph): number {
  const side = (axis: 'x' | 'y'): number =>
    Math.max(...graph.mapNodes((_, node) => node[axis] + node.size)) -
    Math.min(...graph.mapNodes((_, node) => node[axis] - node.size));
  return graph.reduceNodes((sum, _, { size }) => sum + Math.PI * size * size, 0) / (side('x') * side('y'));
}

/** Of the eight nearest papers of each paper, the share in its own territory. */
function purityOf(graph: PaperGraph): number {
  const { of } = territoriesOf(graph);
  const papers = graph
    .filterNodes((_, { kind }) => kind === 'paper')
    .map((key) => ({ ...graph.getNodeAttributes(key), territory: of.get(key) }));
  const shares = papers.map((own) => {
    const near = papers
      .filter((other) => other !== own)
      .sort((a, b) => Math.hypot(a.x - own.x, a.y - own.y) - Math.hypot(b.x - own.x, b.y - own.y))
      .slice(0, 8);
    return near.filter(({ territory }) => territory === own.territory).length / near.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Papers without any tie, one category's worth of papers, a pair, a lone ghost and a lone technique: five parts. */
const scattered: Linked = {
  ...EMPTY_LINKED,
  papers: Array.from({ length: 30 }, (_, i) => paper(`p${String(i).padStart(2, '0')}`, { title: `Title${i}` })),
  ghosts: [ghost('alone')],
  techniques: [technique('unused', 0)],
  categories: [category('full'), category('void')],
  lineage: [lineage('p20', 'p21', 'uses', 1, 'x')],
  memberships: Array.from({ length: 12 }, (_, i) => member(`p${String(i).padStart(2, '0')}`, 'full')),
};

/** Any few papers, categories, techniques and relations between them. */
const linkedRecords: fc.Arbitrary<Linked> = fc
  .record({
    papers: fc.integer({ min: 0, max: 25 }),
    categories: fc.integer({ min: 0, max: 12 }),
    techniques: fc.integer({ min: 0, max: 4 }),
    pairs: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 40 }),
  })
  .map(({ papers, categories, techniques, pairs }) => {
    const has = (i: number, count: number): boolean => count > 0 && i < count;
    const distinct = [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
    return {
      ...EMPTY_LINKED,
      papers: Array.from({ length: papers }, (_, i) => paper(`p${i}`)),
      categories: Array.from({ length: categories }, (_, i) => category(`c${i}`)),
      techniques: Array.from({ length: techniques }, (_, i) => technique(`t${i}`, 1)),
      lineage: distinct
        .filter(([a, b]) => a !== b && has(a, papers) && has(b, papers))
        .map(([a, b]) => lineage(`p${a}`, `p${b}`, 'uses', 1, 'x')),
      memberships: distinct
        .filter(([a, b]) => has(a, papers) && has(b, categories))
        .map(([a, b]) => member(`p${a}`, `c${b}`)),
      uses: distinct.filter(([a, b]) => has(a, papers) && has(b, techniques)).map(([a, b]) => use(`p${a}`, `t${b}`)),
    };
  });

describe('the same picture', () => {
  test.each([
    ['small', small],
    ['scattered', scattered],
    ['of 150 papers', generated(150)],
    // Beyond 400 nodes far ones are taken together.
    ['of 600 papers', generated(600)],
  ])('%s: in whatever order the graph was filled', (_, linked) => {
    for (const layout of NAMES) {
      const expected = graphFileText(laidOut(linked, undefined, layout));
      expect(graphFileText(laidOut(linked, undefined, layout))).toBe(expected);
      for (const seed of [1, 2]) expect(graphFileText(laidOut(linked, seed, layout))).toBe(expected);
    }
  });

  test.each(NAMES)('%s, any graph: finite places with two decimals, no overlaps, no matter the order', (layout) => {
    fc.assert(
      fc.property(linkedRecords, fc.nat(1000), (linked, seed) => {
        const graph = laidOut(linked, undefined, layout);
        graph.forEachNode((_, { x, y }) => {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect([Math.round(x * 100) / 100, Math.round(y * 100) / 100]).toEqual([x, y]);
        });
        expect(overlapsOf(graph)).toEqual([]);
        expect(graphFileText(laidOut(linked, seed, layout))).toBe(graphFileText(graph));
      }),
      { numRuns: 40 },
    );
  });

  test.each(NAMES)('%s, on every machine: these places hold', (layout) => {
    // A change of the layout changes them; then look at the picture before renewing them (vitest -u).
    const places = (linked: Linked): string => {
      const graph = laidOut(linked, undefined, layout);
      return graph.mapNodes((key, { x, y }) => `${key} ${x} ${y}`).join('\n');
    };
    expect(places(small)).toMatchSnapshot();
    expect(sha256Hex(places(generated(600)))).toMatchSnapshot();
  });

  test('what the steps rely on: squares by Math.pow are products, as engines do it that are known', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(x ** 2).toBe(x * x);
        expect(Math.abs(x) ** 1).toBe(Math.abs(x));
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(NAMES)('a good picture: %s', (layout) => {
  const graph = laidOut(generated(600), undefined, layout);

  test('no two nodes meet', () => {
    expect(overlapsOf(graph)).toEqual([]);
    expect(overlapsOf(laidOut(scattered, undefined, layout))).toEqual([]);
  });

  test('territories hold together: chance would give 0.15', () => {
    expect(purityOf(graph)).toBeGreaterThan(0.85);
  });

  test('neither crowded nor empty, and its middle is (0, 0)', () => {
    expect(fillOf(graph)).toBeGreaterThan(0.08);
    expect(fillOf(graph)).toBeLessThan(0.4);
    for (const axis of ['x', 'y'] as const) {
      const values = graph.mapNodes((_, node) => node[axis]);
      expect(Math.min(...values) + Math.max(...values)).toBeCloseTo(0, 1);
    }
  });

  test('what nothing connects does not fly apart', () => {
    const parts = laidOut(scattered, undefined, layout);
    expect(fillOf(parts)).toBeGreaterThan(0.08);
  });

  test('works with lineage are nearer than works without', () => {
    const lengths: number[] = [];
    graph.forEachEdge((_, { kind }, _s, _t, a, b) => {
      if (kind === 'lineage') lengths.push(Math.hypot(a.x - b.x, a.y - b.y));
    });
    const papers = graph.mapNodes((_, node) => node);
    const others = papers.map((a, i) => {
      const b = papers[(i * 7919) % papers.length] ?? a;
      return Math.hypot(a.x - b.x, a.y - b.y);
    });
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(lengths)).toBeLessThan(0.9 * mean(others));
  });
});

describe('small ends', () => {
  test('no node, one node, two nodes', () => {
    const empty = emptyGraph();
    layoutGraph(empty);
    expect(empty.order).toBe(0);
    const one = laidOut({ ...EMPTY_LINKED, papers: [paper('a')] });
    expect(one.getNodeAttributes('paper:a')).toMatchObject({ x: 0, y: 0 });
    const two = laidOut({ ...EMPTY_LINKED, papers: [paper('a'), paper('b')] });
    expect(overlapsOf(two)).toEqual([]);
  });

  test('nodes without size have a place too', () => {
    const graph = buildGraph(small, { generator: 'test' });
    graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, size: 0 }));
    layoutGraph(graph);
    expect(new Set(graph.mapNodes((_, { x, y }) => `${x} ${y}`)).size).toBe(graph.order);
  });

  test('rounds that make no sense are the caller’s mistake', () => {
    for (const rounds of [-1, 0.5, Number.NaN]) expect(() => layoutGraph(emptyGraph(), { rounds })).toThrow(UsageError);
  });
});

describe('hooks', () => {
  test.each(NAMES)('%s: progress counts the rounds', (layout) => {
    const seen: number[] = [];
    let rounds = 0;
    layoutGraph(
      buildGraph(small, { generator: 'test' }),
      { layout, rounds: 5 },
      {
        progress: ({ stage, done, total }) => {
          expect(stage).toBe('layout');
          rounds = total;
          seen.push(done);
        },
      },
    );
    expect(rounds).toBeGreaterThanOrEqual(5);
    expect(seen).toEqual(Array.from({ length: rounds }, (_, i) => i));
  });

  test.each(NAMES)('%s: stopped at any moment, what has been reached is a picture without overlaps', (layout) => {
    for (const after of [0, 1, 12, 40]) {
      const graph = buildGraph(generated(150), { generator: 'test' });
      let asked = 0;
      layoutGraph(graph, { layout, stopped: () => asked++ >= after });
      expect(overlapsOf(graph)).toEqual([]);
      expect(new Set(graph.mapNodes((_, { x, y }) => `${x} ${y}`)).size).toBe(graph.order);
    }
  });

  test('cancelled in the middle: the graph is as it was', () => {
    const graph = buildGraph(small, { generator: 'test' });
    const before = graphFileText(graph);
    let asked = 0;
    expect(() => layoutGraph(graph, {}, { cancelled: () => ++asked > 10 })).toThrow(CancelledError);
    expect(asked).toBe(11);
    expect(graphFileText(graph)).toBe(before);
  });

  test('watching changes nothing', () => {
    const graph = buildGraph(small, { generator: 'test' });
    layoutGraph(graph, {}, { progress: () => {}, cancelled: () => false });
    expect(graphFileText(graph)).toBe(graphFileText(laidOut(small)));
  });
});
