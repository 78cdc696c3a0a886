// The sketch of a graph: every mark and lineage line once, in steps that follow the places of the graph.

import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build';
import { layoutGraph } from '../../../src/core/layout/layout';
import { emptyGraph } from '../../../src/core/model/dataset';
import { sketchOf } from '../../../src/core/model/sketch';
import { lineage, small } from '../../fixtures/graph/small';

const again = lineage('leafcut', 'treecut', 'compares', 13, 'uses branch merging', 'unlike');
const graph = buildGraph({ ...small, lineage: [...small.lineage, again] }, { generator: 'test' });
layoutGraph(graph);
const sketch = sketchOf(graph);
const inThrees = (at: readonly number[]) => at.filter((_, i) => i % 3 === 0).map((_, i) => at.slice(i * 3, i * 3 + 3));

test('holds every node with its kind, its colour and its place', () => {
  const { x: left } = graph.getNodeAttributes('paper:treecut');
  const marks = sketch.marks.flatMap(({ kind, color, at }) =>
    inThrees(at).map(([x, , weight]) => ({ kind, color, x, weight })),
  );
  expect(marks).toHaveLength(graph.order);
  const lefts = graph.mapNodes((_, { x }) => x);
  const steps = Math.max(sketch.width, sketch.height);
  expect(steps).toBe(4095);
  const { color } = graph.getNodeAttributes('paper:treecut');
  const share = (left - Math.min(...lefts)) / (Math.max(...lefts) - Math.min(...lefts));
  // Three works draw on it: two papers and a ghost; that one says so twice counts once.
  expect(marks).toContainEqual({ kind: 'paper', color, x: Math.round(share * sketch.width), weight: 3 });
  // Half of what leads to each: three papers to one; a paper and the narrower technique to the other.
  expect(
    marks
      .filter(({ kind }) => kind === 'technique')
      .map(({ weight }) => weight)
      .sort(),
  ).toEqual([1, 1.5]);
});

test('holds every lineage line by its relation; the second between two works knows that it is the second', () => {
  const counts = sketch.lines.map(({ relation, at }) => [relation, at.length / 5]);
  expect(Object.fromEntries(counts)).toEqual({ extends: 2, 'inspired-by': 1, uses: 1, compares: 2 });
  const befores = sketch.lines.flatMap(({ at }) => at.filter((_, i) => i % 5 === 4));
  expect(befores.filter((before) => before === 1)).toHaveLength(1);
});

test('of one node or none there is nothing to scale', () => {
  expect(sketchOf(emptyGraph()).marks).toEqual([]);
  const alone = emptyGraph();
  alone.addNode('paper:a', { ...graph.getNodeAttributes('paper:treecut') });
  expect(sketchOf(alone)).toMatchObject({ width: 0, height: 0, marks: [{ at: [0, 0, 0] }] });
});
