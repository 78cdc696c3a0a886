// What the evaluation of related papers knows and its rankers must not see: sections, and lineage between papers.
// Leaves to others: the figures (related.ts).

import type { PaperGraph } from '../../src/core/model/graph';

/** Smaller sections are no topic. */
const LEAST_SECTION = 5;

export type Pair = readonly [a: string, b: string];

/** A copy without categories and without techniques that only a heading tells; `hidden` lineage is left out as well. */
export function blind(graph: PaperGraph, hidden: ReadonlySet<string> = new Set()): PaperGraph {
  const copy = graph.copy() as PaperGraph; // copy() keeps the attributes' types but does not say so.
  for (const key of graph.filterNodes((_, { kind }) => kind === 'category')) copy.dropNode(key);
  for (const edge of graph.filterEdges((key, attributes, source) => {
    if (attributes.kind === 'lineage') return hidden.has(key);
    if (attributes.kind === 'similar') return true;
    if (attributes.kind !== 'uses-technique') return false;
    const paper = graph.getNodeAttributes(source);
    if (paper.kind !== 'paper') return false;
    return !attributes.evidence.some(({ document, line }) =>
      paper.sources.some((span) => span.document === document && span.line <= line && line <= span.endLine),
    );
  })) {
    copy.dropEdge(edge);
  }
  return copy;
}

/** The papers of sections large enough, with their sections. */
export function sectionsOf(graph: PaperGraph): Map<string, Set<string>> {
  const sizes = new Map<string, number>();
  const members: Pair[] = [];
  graph.forEachEdge((_, { kind }, paper, section) => {
    if (kind !== 'in-category') return;
    members.push([paper, section]);
    sizes.set(section, (sizes.get(section) ?? 0) + 1);
  });
  const found = new Map<string, Set<string>>();
  for (const [paper, section] of members) {
    if ((sizes.get(section) ?? 0) >= LEAST_SECTION) found.set(paper, (found.get(paper) ?? new Set()).add(section));
  }
  return found;
}

/** Pairs of papers joined by lineage, each once, with their edges. */
export function pairsOf(graph: PaperGraph): { pair: Pair; edges: string[] }[] {
  const pairs = new Map<string, { pair: Pair; edges: string[] }>();
  for (const edge of graph.filterEdges((_, { kind }) => kind === 'lineage').sort()) {
    const [source, target] = graph.extremities(edge);
    if (graph.getNodeAttribute(source, 'kind') !== 'paper' || graph.getNodeAttribute(target, 'kind') !== 'paper')
      continue;
    const pair: Pair = source < target ? [source, target] : [target, source];
    const known = pairs.get(pair.join('\n'));
    if (known === undefined) pairs.set(pair.join('\n'), { pair, edges: [edge] });
    else known.edges.push(edge);
  }
  return [...pairs.values()];
}
