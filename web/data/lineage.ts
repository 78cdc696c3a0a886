// Where a work comes from and what came of it, as rows with their evidence, and the line through both directions.
// Leaves to others: paths and reasons over several steps (src/core/explore), how rows look (panels).

import type { LineageAttributes, PaperGraph, SimilarAttributes } from '../../src/core/model/graph';
import { RELATIONS } from '../../src/core/model/relation';
import type { Direction } from '../state/settings';

export interface LineageRow {
  readonly edge: string;
  /** The node at the other end. */
  readonly other: string;
  readonly attributes: LineageAttributes;
}

/** What a node draws on: its outgoing lineage, closest relation first. */
export const drawsOn = (graph: PaperGraph, node: string): LineageRow[] => rows(graph, node, 'up');

/** What a node led to: its incoming lineage. */
export const ledTo = (graph: PaperGraph, node: string): LineageRow[] => rows(graph, node, 'down');

function rows(graph: PaperGraph, node: string, dir: 'up' | 'down'): LineageRow[] {
  const found: LineageRow[] = [];
  const add = (edge: string, attributes: { kind: string }, source: string, target: string): void => {
    if (attributes.kind !== 'lineage') return;
    found.push({ edge, other: dir === 'up' ? target : source, attributes: attributes as LineageAttributes });
  };
  if (dir === 'up') graph.forEachOutEdge(node, add);
  else graph.forEachInEdge(node, add);
  return found.sort(
    (a, b) =>
      RELATIONS.indexOf(a.attributes.relation) - RELATIONS.indexOf(b.attributes.relation) ||
      b.attributes.confidence - a.attributes.confidence ||
      (a.edge < b.edge ? -1 : 1),
  );
}

export interface RelatedRow {
  readonly edge: string;
  readonly other: string;
  readonly attributes: SimilarAttributes;
}

/** Related papers, most alike first. */
export function related(graph: PaperGraph, node: string): RelatedRow[] {
  const found: RelatedRow[] = [];
  graph.forEachEdge(node, (edge, attributes, source, target) => {
    if (attributes.kind === 'similar') found.push({ edge, other: source === node ? target : source, attributes });
  });
  return found.sort((a, b) => b.attributes.weight - a.attributes.weight || (a.other < b.other ? -1 : 1));
}

/** Nodes and edges reached from `start` by lineage within `depth` steps over rows that may be passed, `start` among them. */
export function lineOf(
  graph: PaperGraph,
  start: string,
  dir: Direction,
  depth = Number.POSITIVE_INFINITY,
  mayPass: (row: LineageRow) => boolean = () => true,
): { nodes: Set<string>; edges: Set<string> } {
  const nodes = new Set([start]);
  const edges = new Set<string>();
  for (const way of dir === 'both' ? (['up', 'down'] as const) : [dir]) {
    let front = [start];
    const seen = new Set(front);
    for (let step = 0; step < depth && front.length > 0; step++) {
      const next: string[] = [];
      for (const node of front) {
        for (const row of rows(graph, node, way)) {
          if (!mayPass(row)) continue;
          const { edge, other } = row;
          edges.add(edge);
          nodes.add(other);
          if (seen.has(other)) continue;
          seen.add(other);
          next.push(other);
        }
      }
      front = next;
    }
  }
  return { nodes, edges };
}
