// Groups of nodes that hold together more than chance would have it: Louvain (Blondel et al. 2008).
// Leaves to others: what a group is called.

import type Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { random } from '../base/random';
import { byText } from '../base/sort';
import type { Edge } from './edges';

/**
 * The community of each node. Numbers fall with the size of the community, from 0; of two equally large ones the one
 * with the smallest key comes first. The same nodes and edges give the same numbers (nodes must come sorted).
 */
export function communitiesOf(nodes: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const ties = new Map<string, Tie>();
  for (const { source, target, attributes } of edges) {
    const [first, second] = source < target ? [source, target] : [target, source];
    const key = `${first}~${second}`;
    const known = ties.get(key);
    if (known === undefined) ties.set(key, { first, second, weight: pullOf(attributes) });
    else known.weight += pullOf(attributes);
  }
  const found = louvain(graphOf(nodes, ties), { getEdgeWeight: 'weight', rng: random('communities') });
  return renumbered(nodes, (node) => found[node] ?? 0);
}

/** How strongly two nodes hang together; nothing does with itself. */
interface Tie {
  readonly first: string;
  readonly second: string;
  weight: number;
}

/**
 * The undirected graph of the ties, as far as Louvain reads it: nodes, degrees and edges, all in order. To fill a graph of
 * graphology takes as long as finding the communities in it.
 */
function graphOf(nodes: readonly string[], ties: ReadonlyMap<string, Tie>): Graph {
  const degrees = new Map<string, number>();
  for (const { first, second } of ties.values())
    for (const end of [first, second]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const unread = (): never => {
    throw new Error('Louvain only reads.');
  };
  const read = {
    type: 'undirected',
    multi: false,
    order: nodes.length,
    size: ties.size,
    selfLoopCount: 0,
    forEachNode: (see: (node: string) => void) => {
      for (const node of nodes) see(node);
    },
    undirectedDegreeWithoutSelfLoops: (node: string) => degrees.get(node) ?? 0,
    forEachEdge: (see: (key: string, attributes: Tie, source: string, target: string) => void) => {
      for (const [key, tie] of ties) see(key, tie, tie.first, tie.second);
    },
    // By these it knows a graph.
    addUndirectedEdgeWithKey: unread,
    dropNode: unread,
  };
  // All that `louvain` asks of a graph is there (its test runs it beside a graph of graphology).
  return read as unknown as Graph;
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
