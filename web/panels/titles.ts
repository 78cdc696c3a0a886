// One line that names a node or an edge, for window titles, announcements and lists.

import type { PaperGraph } from '../../src/core/model/graph';
import { EDGE_WORDS, RELATION_WORDS } from '../data/words';

/** `ToMe` for a node, `Famba-V extends ToMe` for an edge; null if the graph has neither. */
export function titleOf(graph: PaperGraph, key: string): string | null {
  if (graph.hasNode(key)) return graph.getNodeAttribute(key, 'label');
  if (!graph.hasEdge(key)) return null;
  const [source, target] = graph.extremities(key).map((end) => graph.getNodeAttribute(end, 'label'));
  const attributes = graph.getEdgeAttributes(key);
  const verb = attributes.kind === 'lineage' ? RELATION_WORDS[attributes.relation].verb : EDGE_WORDS[attributes.kind];
  return `${source} ${verb} ${target}`;
}
