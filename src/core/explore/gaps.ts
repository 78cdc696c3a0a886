// What a list lacks: works that entries need and no document lists, cells of technique × category that are empty among full
// ones, and entries that nothing connects.
// Leaves to others: whether a gap is worth filling (people).

import { byText, chain } from '../base/sort';
import type { PaperGraph } from '../model/graph';
import { byYear, type Named, named, type Statement, statementOf } from './answer';
import { type EmptyCell, emptyCells } from './empty-cells';

/** A work that entries draw on and no document lists. */
export interface MissingWork extends Named {
  /** Entries that draw on it; one that is only compared with it counts too. */
  readonly neededBy: readonly Named[];
  /** How often the documents name it. */
  readonly mentions: number;
  readonly statements: readonly Statement[];
}

export interface Gaps {
  /** The most needed first. */
  readonly missing: readonly MissingWork[];
  /** The most surprising first. */
  readonly empty: readonly EmptyCell[];
  /** Papers without lineage and without techniques, by year and key. */
  readonly unconnected: readonly Named[];
}

export interface GapOptions {
  /** Members of each list; by default all. */
  readonly most?: number;
}

/** Finds the gaps of a graph; an empty one has none. */
export function gapsOf(graph: PaperGraph, options: GapOptions = {}): Gaps {
  const { most = Number.POSITIVE_INFINITY } = options;
  return {
    missing: missingWorks(graph).slice(0, most),
    empty: emptyCells(graph).slice(0, most),
    unconnected: unconnected(graph).slice(0, most),
  };
}

function missingWorks(graph: PaperGraph): MissingWork[] {
  const found: MissingWork[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== 'method') return;
    const edges = graph
      .filterInEdges(
        key,
        (_, { kind }, source) => kind === 'lineage' && graph.getNodeAttribute(source, 'kind') === 'paper',
      )
      .sort(byText);
    if (edges.length === 0) return;
    const needing = [...new Set(edges.map((edge) => graph.source(edge)))]
      .map((paper) => named(graph, paper))
      .sort(byYear);
    const statements = edges.map((edge) => statementOf(graph, edge));
    found.push({ ...named(graph, key), neededBy: needing, mentions: attributes.mentions, statements });
  });
  return found.sort(
    chain<MissingWork>(
      (a, b) => b.neededBy.length - a.neededBy.length,
      (a, b) => b.mentions - a.mentions,
      (a, b) => byText(a.key, b.key),
    ),
  );
}

function unconnected(graph: PaperGraph): Named[] {
  return graph
    .filterNodes(
      (key, { kind }) =>
        kind === 'paper' &&
        !graph.someEdge(key, (_, edge) => edge.kind === 'lineage' || edge.kind === 'uses-technique'),
    )
    .map((key) => named(graph, key))
    .sort(byYear);
}
