import { describe, expect, test } from 'vitest';
import { extentOf, stretched, stretchFactor } from '../../../web/graph/stretch';
import { smallCatalog } from './make';

const round = { width: 100, height: 100 };

describe('a map in a tall window', () => {
  test('is drawn taller, but not beyond what still looks near; wide and nearly square windows get the graph as it is', () => {
    expect(stretchFactor(round, { width: 390, height: 745 })).toBe(1.75);
    expect(stretchFactor(round, { width: 600, height: 900 })).toBe(1.5);
    expect(stretchFactor(round, { width: 652, height: 740 })).toBe(1);
    expect(stretchFactor(round, { width: 1200, height: 700 })).toBe(1);
    // A graph that is tall already, and one without an extent.
    expect(stretchFactor({ width: 50, height: 100 }, { width: 390, height: 745 })).toBe(1);
    expect(stretchFactor({ width: 0, height: 0 }, { width: 390, height: 745 })).toBe(1);
  });

  test('a phone whose bars hide keeps its map', () => {
    const flat = { width: 100, height: 80 };
    expect(stretchFactor(flat, { width: 390, height: 640 })).toBe(stretchFactor(flat, { width: 390, height: 700 }));
  });

  test('Sigma reads of a node what it draws, not titles and summaries, which it would copy', () => {
    const { graph } = smallCatalog();
    for (const factor of [1, 1.5]) {
      const read = graph.mapNodes((key) =>
        Object.keys(stretched(graph, factor).graph.getNodeAttributes(key)).sort().join(' '),
      );
      expect([...new Set(read)]).toEqual(['color kind x y']);
    }
  });

  test('the graph itself stays where it is; places go there and back', () => {
    const { graph } = smallCatalog();
    const [key] = graph.nodes();
    if (key === undefined) throw new Error('no node');
    graph.mergeNodeAttributes(key, { x: 3, y: 10 });
    const before = extentOf(graph);
    const stretch = stretched(graph, 1.5);
    expect(stretch.graph.getNodeAttributes(key)).toMatchObject({ x: 3, y: 15 });
    expect(extentOf(stretch.graph).height).toBeCloseTo(before.height * 1.5);
    expect(extentOf(stretch.graph).width).toBe(before.width);
    expect(stretch.graph.order).toBe(graph.order);
    expect(graph.getNodeAttributes(key)).toMatchObject({ x: 3, y: 10 });
    expect(stretch.back(stretch.onto({ x: 3, y: 10 }))).toEqual({ x: 3, y: 10 });
    expect(stretched(graph, 1).graph.getNodeAttributes(key)).toMatchObject({ x: 3, y: 10 });
  });
});
