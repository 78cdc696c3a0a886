// Seeded graphs of any size with the shape of paper lists, for the layout bench: as in ../shared/performance.md, section 1.
// Leaves to others: lists as text (lists.ts).

import { random } from '../../src/core/base/random';
import type { Paper } from '../../src/core/model/corpus';
import { emptyGraph } from '../../src/core/model/dataset';
import type { EdgeAttributes, NodeAttributes, PaperGraph } from '../../src/core/model/graph';
import { category, paper, quotation, technique } from '../fixtures/graph/small';

const PAPERS = 0.6;
const OWN_TECHNIQUE = 0.65;
const OWN_CATEGORY = 0.75;

const digits = (i: number): string => String(i).padStart(7, '0');

const UNDRAWN = { x: 0, y: 0, size: 5, color: '#888888', community: 0 } as const;

const paperOf = (i: number): Paper =>
  paper(digits(i), {
    title: `Net${i}: some words of a title of usual length, number ${i}`,
    name: `Net${i}`,
    year: 2015 + (i % 11),
    yearFrom: 'venue',
    venue: 'ICLR',
    authors: ['A. Author', 'B. Author'],
    links: [{ type: 'arxiv', url: `https://arxiv.org/abs/2401.${digits(i)}` }],
    summary: 'A sentence or two that say what the paper does, how it does that, and what comes out of it.',
  });

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
  const graph = emptyGraph();
  const add = (attributes: NodeAttributes & { readonly key: string }): string => {
    const { key, ...own } = attributes;
    graph.addNode(key, own);
    return key;
  };
  const categoryKeys = Array.from({ length: categories }, (_, i) =>
    add({ kind: 'category', label: digits(i), ...category(digits(i)), ...UNDRAWN }),
  );
  const paperKeys = Array.from({ length: papers }, (_, i) => add({ kind: 'paper', ...paperOf(i), ...UNDRAWN }));
  const techniqueKeys = Array.from({ length: techniques }, (_, i) =>
    add({ kind: 'technique', label: digits(i), ...technique(digits(i), 1), ...UNDRAWN }),
  );
  const tie = (from: string, to: string, attributes: EdgeAttributes): void => {
    const key = `${attributes.kind} ${from} ${to}`;
    if (!graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, from, to, attributes);
  };
  const members: number[][] = Array.from({ length: categories }, () => []);
  for (let i = 0; i < papers; i++) {
    const own = paperKeys[i] ?? '';
    // The square makes a few categories large.
    const section = Math.floor(next() ** 2 * categories);
    tie(own, categoryKeys[section] ?? '', { kind: 'in-category', evidence: [quotation(i, 'section')] });
    for (let t = 2 + below(4); t > 0; t--) {
      const rank = Math.floor(next() ** 3 * (next() < OWN_TECHNIQUE ? pool : techniques));
      tie(own, techniqueKeys[(section * pool + rank) % techniques] ?? '', {
        kind: 'uses-technique',
        confidence: 0.8,
        evidence: [quotation(i, 'a technique')],
      });
    }
    const near = members[section] ?? [];
    for (let t = below(4); t > 0 && i > 0; t--) {
      const other = next() < OWN_CATEGORY && near.length > 0 ? near[below(near.length)] : below(i);
      tie(own, paperKeys[other ?? 0] ?? '', {
        kind: 'lineage',
        relation: 'uses',
        cue: 'based on',
        confidence: 0.9,
        origin: 'prose',
        evidence: [quotation(i, 'It is based on that.')],
      });
    }
    near.push(i);
  }
  const sized = new Map(graph.mapNodes((key) => [key, 4 + 2 * Math.sqrt(Math.min(100, graph.inDegree(key)))]));
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, size: Math.min(24, sized.get(key) ?? 4) }), {
    attributes: ['size'],
  });
  return graph;
}
