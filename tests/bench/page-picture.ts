// The picture that all pages of the bench show: a graph of papers with ready places, for Stemma as its graph file and for
// the peers as no more than they draw. Leaves to others: drawing it (page-*.ts).

import { layoutGraph } from '../../src/core/layout/layout';
import { type PaperGraph, SCHEMA_VERSION } from '../../src/core/model/graph';
import { scaleFor } from '../../web/graph/style';
import { DOCUMENT } from '../fixtures/graph/small';
import type { DrawnPicture } from './page-peer';
import { papersGraph } from './papers';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left free around the picture, in pixels. */
const FRAME = 30;

/**
 * Of the ties to techniques only each paper's first, so that lineage and these are 1.5 times as many as nodes. The ties to
 * categories stay: Stemma draws them as territories. It fits into a map of that size.
 */
export function pictureGraph(count: number, map: Size): PaperGraph {
  const graph = papersGraph(count);
  graph.replaceAttributes({
    schema: SCHEMA_VERSION,
    title: `${count} generated papers`,
    generator: 'bench',
    documents: [{ id: DOCUMENT, title: 'generated', sha256: '00'.repeat(32), lines: count }],
    issues: [],
  });
  const seen = new Set<string>();
  for (const key of graph.filterEdges((_, { kind }) => kind === 'uses-technique')) {
    const paper = graph.source(key);
    if (seen.has(paper)) graph.dropEdge(key);
    else seen.add(paper);
  }
  layoutGraph(graph);
  fitInto(graph, map);
  return graph;
}

/** One unit is a pixel; radii as Stemma draws so many. */
function fitInto(graph: PaperGraph, { width, height }: Size): void {
  const extent = (axis: 'x' | 'y'): number => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    graph.forEachNode((_, { [axis]: value }) => {
      [least, most] = [Math.min(least, value), Math.max(most, value)];
    });
    return most - least;
  };
  const scale = Math.min((width - 2 * FRAME) / extent('x'), (height - 2 * FRAME) / extent('y'));
  const radius = scaleFor(graph.order, width, height);
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: node.x * scale,
    y: node.y * scale,
    size: node.size * radius,
  }));
}

/** What the peers draw: Stemma's lines of lineage and of techniques. */
export function drawnOf(graph: PaperGraph): DrawnPicture {
  return {
    nodes: graph.mapNodes((key, { x, y, size, color, label }) => ({ key, x, y, size, color, label })),
    edges: graph
      .filterEdges((_, { kind }) => kind === 'lineage' || kind === 'uses-technique')
      .map((key) => ({ source: graph.source(key), target: graph.target(key) })),
  };
}
