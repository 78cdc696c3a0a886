// Stand-in until src/core/model/dataset.ts has readGraphFile.
import { MultiDirectedGraph } from 'graphology';
import type { PaperGraph } from '../../src/core/model/graph';
export function readGraphFile(json: unknown): PaperGraph {
  const graph = new MultiDirectedGraph() as unknown as PaperGraph;
  graph.import(json as Parameters<PaperGraph['import']>[0]);
  return graph;
}
