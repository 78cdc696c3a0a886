// Groups of nodes that hold together more than chance would have it: Louvain (Blondel et al. 2008).
// Leaves to others: what a group is called.

import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { random } from '../base/random';
import { byText } from '../base/sort';
import type { Edge } from './edges';

/**
 * The community of each node. Numbers fall with the size of the community, from 0; of two equally large ones the one
 * with the smallest key comes first. The same nodes and edges give the same numbers (nodes must come sorted).
 */
export function communitiesOf(nodes: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const node of nodes) graph.addNode(node);
  // Added up beside the graph, whose own way takes three times as long.
  const ties = new Map<string, { readonly first: string; readonly second: string; weight: number }>();
  for (const { source, target, attributes } of edges) {
    const [first, second] = source < target ? [source, target] : [target, source];
    const key = `${first}~${second}`;
    const known = ties.get(key);
    if (known === undefined) ties.set(key, { first, second, weight: pullOf(attributes) });
    else known.weight += pullOf(attributes);
  }
  for (const [key, { first, second, weight }] of ties) graph.addEdgeWithKey(key, first, second, { weight });
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: random('communities') });
  return renumbered(nodes, (node) => found[node] ?? 0);
}

/** Lineage binds most; categories are known anyway, so they only help to place what has no other tie. */
function pullOf(attributes: Edge['attributes']): number {
  switch (attributes.kind) {
    case 'lineage':
      return 2;
    case 'similar':
      return attributes.weight;
    case 'in-category':
    case 'subcategory-of':
      return 0.5;
    case 'uses-technique':
    case 'broader':
      return 0.5;
  }
}

function renumbered(nodes: readonly string[], groupOf: (node: string) => number): Map<string, number> {
  const groups = new Map<number, { size: number; first: string }>();
  for (const node of nodes) {
    const group = groups.get(groupOf(node));
    if (group === undefined) groups.set(groupOf(node), { size: 1, first: node });
    else {
      group.size++;
      if (node < group.first) group.first = node;
    }
  }
  const ranked = [...groups].sort(([, a], [, b]) => b.size - a.size || byText(a.first, b.first));
  const numbers = new Map(ranked.map(([group], i) => [group, i]));
  return new Map(nodes.map((node) => [node, numbers.get(groupOf(node)) ?? 0]));
}
