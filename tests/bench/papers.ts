// Seeded graphs of any size with the shape of paper lists, for the layout bench: as in ../shared/performance.md, section 1.
// Leaves to others: lists as text (lists.ts).

import { random } from '../../src/core/base/random';
import { emptyGraph } from '../../src/core/model/dataset';
import type { EdgeAttributes, NodeAttributes, PaperGraph } from '../../src/core/model/graph';

const PAPERS = 0.6;
const OWN_TECHNIQUE = 0.65;
const OWN_CATEGORY = 0.75;

/**
 * `count` nodes: 60 % papers; categories of power-law size; the rest techniques, some much used. A paper has one category,
 * 2 to 5 techniques (65 % from its category's own) and builds on 0 to 3 older papers (75 % in its category).
 */
export function papersGraph(count: number, seed = 1): PaperGraph {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const papers = Math.round(PAPERS * count);
  const categories = Math.min(400, Math.round(1.2 * Math.sqrt(papers)));
  const techniques = count - papers - categories;
  const pool = Math.max(4, Math.floor(techniques / categories));
  const digits = (i: number): string => String(i).padStart(7, '0');
  const graph = emptyGraph();
  const add = (kind: NodeAttributes['kind'], i: number): string => {
    const key = `${kind}:${digits(i)}`;
    // The layout reads kind, size and community; other attributes would only take memory.
    graph.addNode(key, { kind, label: key, x: 0, y: 0, size: 5, color: '#888888', community: 0 } as NodeAttributes);
    return key;
  };
  const categoryKeys = Array.from({ length: categories }, (_, i) => add('category', i));
  const paperKeys = Array.from({ length: papers }, (_, i) => add('paper', i));
  const techniqueKeys = Array.from({ length: techniques }, (_, i) => add('technique', i));
  const tie = (kind: EdgeAttributes['kind'], from: string, to: string): void => {
    const key = `${kind} ${from} ${to}`;
    if (!graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, from, to, { kind } as EdgeAttributes);
  };
  const members: number[][] = Array.from({ length: categories }, () => []);
  for (let i = 0; i < papers; i++) {
    const own = paperKeys[i] ?? '';
    // The square makes a few categories large.
    const category = Math.floor(next() ** 2 * categories);
    tie('in-category', own, categoryKeys[category] ?? '');
    for (let t = 2 + below(4); t > 0; t--) {
      const rank = Math.floor(next() ** 3 * (next() < OWN_TECHNIQUE ? pool : techniques));
      tie('uses-technique', own, techniqueKeys[(category * pool + rank) % techniques] ?? '');
    }
    const near = members[category] ?? [];
    for (let t = below(4); t > 0 && i > 0; t--) {
      const other = next() < OWN_CATEGORY && near.length > 0 ? near[below(near.length)] : below(i);
      tie('lineage', own, paperKeys[other ?? 0] ?? '');
    }
    near.push(i);
  }
  const sized = new Map(graph.mapNodes((key) => [key, 4 + 2 * Math.sqrt(Math.min(100, graph.inDegree(key)))]));
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, size: Math.min(24, sized.get(key) ?? 4) }), {
    attributes: ['size'],
  });
  return graph;
}
