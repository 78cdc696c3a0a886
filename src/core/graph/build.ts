// Linked -> PaperGraph: nodes and edges with content-derived keys, sizes, colours, communities, similar papers.
// Leaves to others: who is who (link), where nodes lie (layout).

import { by, chain } from '../base/sort';
import type { Linked } from '../model/corpus';
import { emptyGraph } from '../model/dataset';
import { type Drawn, type NodeAttributes, type PaperGraph, SCHEMA_VERSION } from '../model/graph';
import type { Issue } from '../model/issue';
import type { Helper } from '../model/pipeline';
import { communitiesOf } from './communities';
import { type Edge, edgeOf, statedEdges } from './edges';
import { coloursOf, sizesOf } from './paint';
import { SIMILAR, similarPapers } from './similar';

export interface BuildOptions {
  /** Who made the graph: `stemma 1.2.3`. */
  readonly generator: string;
  readonly helper?: Helper | undefined;
}

/**
 * The knowledge graph of linked facts. Nodes and edges are inserted in the order of their keys, so that whatever walks
 * the graph gives the same result wherever it runs. All nodes lie at the origin. About 2 s for 10,000 papers.
 */
export function buildGraph(linked: Linked, options: BuildOptions): PaperGraph {
  const graph = emptyGraph();
  graph.replaceAttributes({
    schema: SCHEMA_VERSION,
    title: linked.title,
    generator: options.generator,
    documents: linked.documents.toSorted(by(({ id, sha256 }) => `${id}\n${sha256}`)),
    issues: linked.issues.toSorted(issueOrder),
  });
  const nodes = nodesOf(linked);
  for (const [key, attributes] of nodes) graph.addNode(key, attributes);
  const edges = [...statedEdges(linked), ...similarEdges(linked, options.helper)].sort(by((edge) => edge.key));
  for (const { key, source, target, attributes } of edges) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  const communities = communitiesOf(
    nodes.map(([key]) => key),
    edges,
  );
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, community: communities.get(key) ?? 0 }), {
    attributes: ['community'],
  });
  const sizeOf = sizesOf(graph);
  const colourOf = coloursOf(graph);
  graph.updateEachNodeAttributes(
    (key, attributes) => ({ ...attributes, size: sizeOf(key, attributes), color: colourOf(key, attributes) }),
    { attributes: ['size', 'color'] },
  );
  return graph;
}

const issueOrder = chain<Issue>(
  by((issue) => issue.document),
  (a, b) => a.line - b.line,
  by((issue) => issue.code),
  by((issue) => issue.message),
);

const UNDRAWN: Omit<Drawn, 'label'> = { x: 0, y: 0, size: 1, color: '#000000', community: 0 };

/** All nodes, sorted by key. */
function nodesOf(linked: Linked): (readonly [string, NodeAttributes])[] {
  const nodes: (readonly [string, NodeAttributes])[] = [
    ...linked.papers.map(({ key, label, ...paper }) => [key, { kind: 'paper', label, ...paper, ...UNDRAWN }] as const),
    ...linked.ghosts.map(
      ({ key, ...ghost }) => [key, { kind: 'method', label: ghost.name, ...ghost, ...UNDRAWN }] as const,
    ),
    ...linked.techniques.map(
      ({ key, ...technique }) => [key, { kind: 'technique', label: technique.name, ...technique, ...UNDRAWN }] as const,
    ),
    ...linked.categories.map(
      ({ key, ...category }) => [key, { kind: 'category', label: category.name, ...category, ...UNDRAWN }] as const,
    ),
  ];
  return nodes.sort(by(([key]) => key));
}

const similarEdges = (linked: Linked, helper: Helper | undefined): Edge[] =>
  similarPapers(linked, SIMILAR, helper).map(({ source, target, weight, reasons }) =>
    edgeOf(source, target, { kind: 'similar', weight, reasons }),
  );
