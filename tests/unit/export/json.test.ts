import { expect, test } from 'vitest';
import { jsonExporter } from '../../../src/core/export/json';
import { buildGraph } from '../../../src/core/graph/build';
import { readGraphFile, toGraphFile } from '../../../src/core/model/dataset';
import { hostileGraph } from '../../fixtures/graph/shuffled';
import { small } from '../../fixtures/graph/small';

const parsed = (graph: ReturnType<typeof hostileGraph>): unknown => JSON.parse([...jsonExporter.write(graph)].join(''));

test('the file has the contract form', () => {
  const graph = buildGraph(small, { generator: 'stemma 0.0.0' });
  expect(parsed(graph)).toEqual(toGraphFile(graph));
  expect(parsed(graph)).toMatchObject({
    attributes: { schema: 1, title: 'Awesome tree pruning', generator: 'stemma 0.0.0' },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
  });
});

test('reading it gives the same graph, hostile text and all', () => {
  const graph = hostileGraph();
  const result = readGraphFile(parsed(graph));
  if (!result.ok) throw new Error(result.problem);
  expect(toGraphFile(result.graph)).toEqual(toGraphFile(graph));
});
