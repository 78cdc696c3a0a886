import { expect, test } from 'vitest';
import { lineageRanks } from '../../../src/core/explore/rank';
import { statsOf } from '../../../src/core/explore/stats';
import { buildGraph } from '../../../src/core/graph/build';
import { emptyGraph } from '../../../src/core/model/dataset';
import { generated } from '../../fixtures/graph/generated';
import { shuffled } from '../../fixtures/graph/shuffled';
import { EMPTY_LINKED, lineage, paper, small } from '../../fixtures/graph/small';

const graphOf = (linked = small) => buildGraph(linked, { generator: 'test' });

test('the small graph in numbers', () => {
  const { mostBuiltUpon, edges, ...stats } = statsOf(graphOf());
  expect(stats).toEqual({
    title: 'Awesome tree pruning',
    documents: 1,
    papers: 5,
    methods: 2,
    techniques: 2,
    categories: 3,
    relations: { extends: 2, uses: 1, 'inspired-by': 1, compares: 1 },
    origins: { prose: 5 },
    years: { 2022: 1, 2023: 1, 2024: 2 },
    venues: { ICLR: 2, NeurIPS: 1 },
    categorySizes: { Cutting: 2, Care: 1, 'Cutting / Roots': 1 },
    topTechniques: { 'branch merging': 3, merging: 1 },
    roots: ['method:tome'],
    frontier: ['paper:leafcut', 'paper:rootcut', 'paper:watering'],
    coverage: { year: 0.8, venue: 0.6, link: 0.4, category: 0.8, technique: 0.6, lineage: 0.8 },
    issues: { error: 0, warning: 1, info: 0 },
  });
  expect(edges).toMatchObject({ lineage: 5, 'uses-technique': 4, 'in-category': 4, 'subcategory-of': 1, broader: 1 });
  // ToMe is drawn upon by TreeCut alone, but all that TreeCut gets goes on to it.
  expect(Object.keys(mostBuiltUpon)).toEqual(['method:tome', 'paper:treecut', 'method:bonsai']);
});

test('names come in the order of their counts', () => {
  expect(Object.keys(statsOf(graphOf()).venues)).toEqual(['ICLR', 'NeurIPS']);
  expect(Object.keys(statsOf(graphOf()).topTechniques)).toEqual(['branch merging', 'merging']);
});

test('an empty graph gives zeros', () => {
  for (const graph of [graphOf(EMPTY_LINKED), emptyGraph()]) {
    const stats = statsOf(graph);
    expect(stats).toMatchObject({
      title: '',
      documents: 0,
      papers: 0,
      years: {},
      mostBuiltUpon: {},
      roots: [],
      frontier: [],
    });
    expect(Object.values(stats.coverage)).toEqual([0, 0, 0, 0, 0, 0]);
  }
});

test('the order of insertion changes nothing, and all is plain data', () => {
  const graph = graphOf(generated(300));
  const expected = JSON.stringify(statsOf(graph));
  for (const seed of [1, 2]) expect(JSON.stringify(statsOf(shuffled(graph, seed)))).toBe(expected);
  expect(JSON.parse(expected)).toEqual(statsOf(graph));
});

test('a venue called __proto__ is counted like any other', () => {
  const stats = statsOf(graphOf({ ...EMPTY_LINKED, papers: [paper('a', { venue: '__proto__' })] }));
  expect(Object.entries(stats.venues)).toEqual([['__proto__', 1]]);
});

test('works that draw on each other are neither roots nor frontier', () => {
  const stats = statsOf(
    graphOf({
      ...EMPTY_LINKED,
      papers: [paper('a'), paper('b')],
      lineage: [lineage('a', 'b', 'uses', 1, 'x'), lineage('b', 'a', 'uses', 2, 'y')],
    }),
  );
  expect(stats).toMatchObject({ roots: [], frontier: [], mostBuiltUpon: { 'paper:a': 50, 'paper:b': 50 } });
});

test('ranks add up to 1 and are the fixed point of the definition', () => {
  const graph = graphOf(generated(200));
  const ranks = lineageRanks(graph);
  const count = ranks.size;
  expect([...ranks.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 8);
  const drawsOn = new Map<string, Set<string>>([...ranks.keys()].map((key) => [key, new Set()]));
  graph.forEachEdge((_, { kind }, newer, older) => {
    if (kind === 'lineage') drawsOn.get(newer)?.add(older);
  });
  for (const [key, rank] of ranks) {
    let expected = 0.15 / count;
    for (const [newer, olders] of drawsOn) {
      const given = 0.85 * (ranks.get(newer) ?? 0);
      if (olders.size === 0) expected += given / count;
      else if (olders.has(key)) expected += given / olders.size;
    }
    expect(rank).toBeCloseTo(expected, 8);
  }
});
