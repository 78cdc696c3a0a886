// The cheapest way from one node to another (Dijkstra 1959), and what a step costs by how little its edge says.
// Leaves to others: which edges may be walked (path.ts).

import { byText } from '../base/sort';
import type { EdgeAttributes, PaperGraph } from '../model/graph';
import { Heap } from './heap';

/** Costs a step more than any difference in support of a whole path. */
export const HOP = 1_000_000_000;

/** What walking an edge costs, above 0; null if it may not be walked. */
type EdgeCost = (edge: EdgeAttributes, concept: string) => number | null;

/**
 * What a step costs by how little it says, in thousandths: doubt counts against a statement, and a technique or category
 * that many papers have connects them weakly. Whole numbers, so that sums are exact.
 */
export function supportCosts(graph: PaperGraph) {
  return (
    edge: Pick<EdgeAttributes, 'kind'> & Partial<{ confidence: number; weight: number }>,
    end: string,
    own: 0 | 1,
  ): number => {
    const base = own * 400;
    switch (edge.kind) {
      case 'lineage':
        return base + Math.round(1000 * (1 - (edge.confidence ?? 1)));
      case 'uses-technique':
        // Two such steps make one link between papers.
        return (
          base + 200 + Math.round(500 * (1 - (edge.confidence ?? 1))) + 20 * Math.min(100, bits(graph.degree(end)))
        );
      case 'in-category':
        return base + 900 + 40 * bits(graph.degree(end));
      case 'subcategory-of':
        return base + 1500;
      case 'broader':
        return base + 900;
      case 'similar':
        return base + 600 + Math.round(1000 * (1 - (edge.weight ?? 0)));
    }
  };
}

/** How often a count can be halved. */
const bits = (count: number): number => 32 - Math.clz32(count);

/** The cheapest way as a list of edges, or null. `end` is the edge's target: the concept, where a paper leads to one. */
export function walk(graph: PaperGraph, from: string, to: string, costOf: EdgeCost): string[] | null {
  const costs = new Map([[from, 0]]);
  const last = new Map<string, { readonly edge: string; readonly before: string }>();
  const done = new Set<string>();
  const heap = new Heap();
  heap.push({ cost: 0, key: from });
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const { cost, key } = top;
    if (done.has(key)) continue;
    done.add(key);
    if (key === to) break;
    graph.forEachEdge(key, (edge, attributes, source, target) => {
      const other = source === key ? target : source;
      if (done.has(other)) return;
      const step = costOf(attributes, target);
      if (step === null) return;
      const sum = cost + step;
      const known = costs.get(other);
      const rival = last.get(other);
      const isTie = sum === known && rival !== undefined;
      const comesFirst = isTie && (byText(key, rival.before) || byText(edge, rival.edge)) < 0;
      if (known !== undefined && sum >= known && !comesFirst) return;
      costs.set(other, sum);
      last.set(other, { edge, before: key });
      heap.push({ cost: sum, key: other });
    });
  }
  if (!done.has(to)) return null;
  const edges: string[] = [];
  for (let at = last.get(to); at !== undefined; at = last.get(at.before)) edges.unshift(at.edge);
  return edges;
}
