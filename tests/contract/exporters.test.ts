// What every export format promises, whichever it is: a new exporter is tested here by being registered.

import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/core/export/registry';
import { buildGraph } from '../../src/core/graph/build';
import { emptyGraph } from '../../src/core/model/dataset';
import { generated } from '../fixtures/graph/generated';
import { hostileGraph, shuffled } from '../fixtures/graph/shuffled';
import { EMPTY_LINKED, small } from '../fixtures/graph/small';

const smallGraph = () => buildGraph(small, { generator: 'stemma 0.0.0' });

test('ids and endings are told apart', () => {
  for (const field of ['id', 'extension', 'label', 'mediaType'] as const) {
    expect(new Set(exporters.map((exporter) => exporter[field])).size).toBe(exporters.length);
  }
  expect(exporters.map(({ id }) => id)).toEqual(['json', 'gexf']);
});

describe.each(exporters)('$id', (exporter) => {
  const text = (graph: Parameters<typeof exporter.write>[0]): string => [...exporter.write(graph)].join('');

  test('has a name for people and for machines', () => {
    expect(exporter.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(exporter.extension).toMatch(/^[a-z][a-z0-9.]*$/);
    expect(exporter.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(exporter.label.length).toBeGreaterThan(8);
  });

  test('the same graph gives the same text, in whatever order it was filled', () => {
    const first = text(smallGraph());
    expect(text(smallGraph())).toBe(first);
    for (const seed of [1, 2, 3]) expect(text(shuffled(smallGraph(), seed))).toBe(first);
  });

  test('leaves the graph as it was', () => {
    const graph = smallGraph();
    const before = JSON.stringify(graph.export());
    text(graph);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  test('names every node and every end of an edge', () => {
    const graph = smallGraph();
    const whole = text(graph);
    for (const key of graph.nodes()) expect(whole).toContain(key);
  });

  test('an empty graph gives a file, with and without attributes', () => {
    for (const graph of [buildGraph(EMPTY_LINKED, { generator: '' }), emptyGraph()]) {
      if (exporter.id === 'json' && graph.getAttribute('schema') === undefined) {
        // The graph file needs a schema, so a graph without one is refused in words.
        expect(() => text(graph)).toThrow(/cannot be saved/);
        continue;
      }
      expect(text(graph).length).toBeGreaterThan(20);
      expect(text(graph).endsWith('\n')).toBe(true);
    }
  });

  test('hostile text breaks nothing out of its place', () => {
    const whole = text(hostileGraph());
    // Half a character would become another one on its way into a file.
    expect(Buffer.from(whole).toString()).toBe(whole);
    expect(whole).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(whole).toContain('漢字 𝔸 🌲');
    if (exporter.mediaType.includes('xml')) expect(whole).not.toContain('<script');
  });

  test('a place that is no number is refused in words', () => {
    const graph = smallGraph();
    graph.setNodeAttribute('paper:treecut', 'x', Number.NaN);
    expect(() => text(graph)).toThrow(/paper:treecut/);
  });

  test('comes in pieces: none holds more than one node or edge', () => {
    const graph = buildGraph(generated(200), { generator: 'test' });
    const pieces = [...exporter.write(graph)];
    expect(pieces.length).toBeGreaterThan(graph.order + graph.size);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(10_000);
  });
});
