// How two nodes hang together: the shortest path and the best-supported one, each step a statement with its sentence.
// Leaves to others: finding the nodes that names mean (resolve.ts).

import { UsageError } from '../base/errors';
import { byText } from '../base/sort';
import { fold } from '../base/text';
import { EDGE_KINDS, type EdgeKind, type PaperGraph } from '../model/graph';
import { type Named, named, type Statement, statementOf } from './answer';
import { HOP, supportCosts, walk } from './walk';

export interface PathOptions {
  /** Which edges may be walked, in either direction; by default all that somebody stated (all but `similar`). */
  readonly via?: readonly EdgeKind[];
}

export interface PathStep {
  readonly from: Named;
  readonly to: Named;
  /** As it stands in the graph; its source is `from` or, walked backwards, `to`. */
  readonly statement: Statement;
}

export interface Path {
  /** What sets it apart: fewest steps, surest statements, or only lineage. One path can be several of these. */
  readonly is: readonly PathQuality[];
  readonly steps: readonly PathStep[];
  /** The product of the statements' confidences, 0..1, two decimals. */
  readonly confidence: number;
}

export const PATH_QUALITIES = ['lineage', 'shortest', 'best-supported'] as const;
export type PathQuality = (typeof PATH_QUALITIES)[number];

/** What comes nearest to a path where there is none. */
export type NearMiss =
  /** A path that needs steps of other kinds than those allowed. */
  | { readonly kind: 'other-edges'; readonly path: Path; readonly unstated: number }
  /** No path at all; of what the first node reaches, the node whose words are most like the second's. */
  | {
      readonly kind: 'nearest-words';
      readonly node: Named;
      readonly reached: number;
      readonly words: readonly string[];
    }
  /** The first node reaches nothing. */
  | { readonly kind: 'alone'; readonly node: Named };

export interface PathAnswer {
  readonly from: Named;
  readonly to: Named;
  readonly via: readonly EdgeKind[];
  /** Empty if there is none; lineage first, then the shortest, then the best-supported, each path once. */
  readonly paths: readonly Path[];
  readonly nearest: NearMiss | null;
}

export const STATED: readonly EdgeKind[] = EDGE_KINDS.filter((kind) => kind !== 'similar');

/**
 * Paths between two nodes (Dijkstra 1959). Ties are broken by keys, so the answer does not depend on the order in which
 * the graph was filled. O((nodes + edges) log nodes). Throws UsageError for keys the graph has not.
 */
export function pathsBetween(graph: PaperGraph, from: string, to: string, options: PathOptions = {}): PathAnswer {
  for (const key of [from, to]) {
    if (!graph.hasNode(key))
      throw new UsageError(`The graph has no node ${key}. Ask resolveName for the key of a name.`);
  }
  const via = EDGE_KINDS.filter((kind) => (options.via ?? STATED).includes(kind));
  const allowed = new Set(via);
  const support = supportCosts(graph);
  const walks = {
    lineage: allowed.has('lineage')
      ? walk(graph, from, to, (edge, end) => (edge.kind === 'lineage' ? HOP + support(edge, end, 0) : null))
      : null,
    shortest: walk(graph, from, to, (edge, end) => (allowed.has(edge.kind) ? HOP + support(edge, end, 0) : null)),
    'best-supported': walk(graph, from, to, (edge, end) => (allowed.has(edge.kind) ? support(edge, end, 1) : null)),
  };
  const paths = new Map<string, { is: PathQuality[]; edges: readonly string[] }>();
  for (const quality of PATH_QUALITIES) {
    const edges = walks[quality];
    if (edges === null) continue;
    const known = paths.get(edges.join('\n'));
    if (known === undefined) paths.set(edges.join('\n'), { is: [quality], edges });
    else known.is.push(quality);
  }
  const found = [...paths.values()].map(({ is, edges }) => pathOf(graph, from, edges, is));
  return {
    from: named(graph, from),
    to: named(graph, to),
    via,
    paths: found,
    nearest: found.length > 0 ? null : nearestMiss(graph, from, to, allowed),
  };
}

function pathOf(graph: PaperGraph, from: string, edges: readonly string[], is: readonly PathQuality[]): Path {
  let key = from;
  let confidence = 1;
  const steps = edges.map((edge): PathStep => {
    const statement = statementOf(graph, edge);
    const other = statement.source.key === key ? statement.target : statement.source;
    const step = { from: named(graph, key), to: other, statement };
    key = other.key;
    confidence *= statement.confidence;
    return step;
  });
  return { is, steps, confidence: Math.round(confidence * 100) / 100 };
}

function nearestMiss(graph: PaperGraph, from: string, to: string, allowed: ReadonlySet<EdgeKind>): NearMiss {
  const support = supportCosts(graph);
  // As few steps as can be of kinds that were not allowed, what was not stated at all coming last.
  const edges = walk(graph, from, to, (edge, end) => {
    const price = allowed.has(edge.kind) ? 0 : edge.kind === 'similar' ? 2 : 1;
    return price * HOP + 10_000 + support(edge, end, 1);
  });
  if (edges !== null) {
    const path = pathOf(graph, from, edges, []);
    return {
      kind: 'other-edges',
      path,
      unstated: path.steps.filter(({ statement }) => !allowed.has(statement.kind)).length,
    };
  }
  const reached = reachedFrom(graph, from);
  if (reached.length === 0) return { kind: 'alone', node: named(graph, from) };
  const wanted = wordsOf(graph, to);
  const scored = reached.map((key) => {
    const own = wordsOf(graph, key);
    const shared = [...wanted].filter((word) => own.has(word)).sort(byText);
    return {
      key,
      shared,
      score: Math.round((1000 * shared.length) / Math.max(1, wanted.size + own.size - shared.length)),
    };
  });
  const [best] = scored.sort((a, b) => b.score - a.score || byText(a.key, b.key));
  return {
    kind: 'nearest-words',
    node: named(graph, best?.key ?? from),
    reached: reached.length,
    words: best?.shared ?? [],
  };
}

/** Everything that hangs together with a node, sorted. */
function reachedFrom(graph: PaperGraph, from: string): string[] {
  const seen = new Set([from]);
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    graph.forEachNeighbor(key, (other) => {
      if (seen.has(other)) return;
      seen.add(other);
      open.push(other);
    });
  }
  seen.delete(from);
  return [...seen].sort(byText);
}

const LEAST_LETTERS = 4;

function wordsOf(graph: PaperGraph, key: string): Set<string> {
  const attributes = graph.getNodeAttributes(key);
  const text = attributes.kind === 'paper' ? attributes.title : attributes.label;
  return new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS));
}
