// What a work draws on and what draws on it, generation by generation, as trees and as one graph.
// Leaves to others: finding the work a name means (resolve.ts), writing it down (render/).

import { UsageError } from '../base/errors';
import { byText, chain } from '../base/sort';
import type { PaperGraph } from '../model/graph';
import { RELATIONS, type Relation } from '../model/relation';
import { byYear, type Named, named, type Statement, statementOf } from './answer';

export type Direction = 'up' | 'down' | 'both';

export interface LineageOptions {
  /** `up` to what the work draws on, `down` to what draws on it. */
  readonly direction?: Direction;
  /** How many generations; by default all, up to a hundred. */
  readonly depth?: number;
  /** Only these relations; by default all. */
  readonly relations?: readonly Relation[];
}

/** A work in the answer. */
export interface LineageWork extends Named {
  /** Steps from the work asked about along the shortest way: below 0 for ancestors, above for descendants. */
  readonly generation: number;
}

/** A place in a tree. Each work is unfolded once, at its nearest place; elsewhere it is `repeated`. */
export interface Branch {
  readonly work: LineageWork;
  /** What relates it to the work it hangs from; several relations are several statements. */
  readonly via: readonly Statement[];
  readonly repeated: boolean;
  /** How many further works hang here that the depth cut off. */
  readonly hidden: number;
  readonly branches: readonly Branch[];
}

export interface LineageAnswer {
  readonly root: LineageWork;
  readonly direction: Direction;
  readonly depth: number | null;
  readonly relations: readonly Relation[];
  /** Ancestors, the oldest of a generation first. */
  readonly up: readonly Branch[];
  readonly down: readonly Branch[];
  /** Every work once, the root among them, by generation, year and key. */
  readonly works: readonly LineageWork[];
  /** Every lineage statement between these works, by edge key: also those between two branches. */
  readonly statements: readonly Statement[];
  /** First and last year of the works, where any is known. */
  readonly years: readonly [number, number] | null;
}

/** Deeper trees would be nothing to look at, and recursion ends somewhere. */
const DEEPEST = 100;

/** The lineage of a node. Linear in the lineage edges reached. Throws UsageError for a key the graph has not. */
export function lineageOf(graph: PaperGraph, key: string, options: LineageOptions = {}): LineageAnswer {
  if (!graph.hasNode(key)) throw new UsageError(`The graph has no node ${key}. Ask resolveName for the key of a name.`);
  const { direction = 'both', relations = RELATIONS } = options;
  const depth = Math.min(options.depth ?? DEEPEST, DEEPEST);
  if (!(Number.isInteger(depth) && depth >= 0))
    throw new UsageError(`A depth is a whole number from 0, not ${options.depth}.`);
  const allowed = new Set(relations);
  const generations = new Map([[key, 0]]);
  const treeOf = (step: 1 | -1): Branch[] => tree(graph, key, step, depth, allowed, generations);
  const up = direction === 'down' ? [] : treeOf(-1);
  const down = direction === 'up' ? [] : treeOf(1);
  const works = [...generations]
    .map(([one, generation]) => ({ ...named(graph, one), generation }))
    .sort(chain<LineageWork>((a, b) => a.generation - b.generation, byYear));
  const years = works.flatMap(({ year }) => (year === null ? [] : [year]));
  return {
    root: { ...named(graph, key), generation: 0 },
    direction,
    depth: options.depth ?? null,
    relations: RELATIONS.filter((relation) => allowed.has(relation)),
    up,
    down,
    works,
    statements: statementsAmong(graph, generations, allowed),
    years: years.length === 0 ? null : [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))],
  };
}

/** The lineage edges of a work towards its ancestors (-1) or descendants (1), gathered by the work at the other end. */
export function lineageNeighbours(
  graph: PaperGraph,
  key: string,
  step: 1 | -1,
  allowed: ReadonlySet<Relation>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (edge: string, other: string): void => {
    const attributes = graph.getEdgeAttributes(edge);
    if (attributes.kind !== 'lineage' || !allowed.has(attributes.relation) || other === key) return;
    const known = found.get(other);
    if (known === undefined) found.set(other, [edge]);
    else known.push(edge);
  };
  if (step < 0) graph.forEachOutEdge(key, (edge, _, __, target) => visit(edge, target));
  else graph.forEachInEdge(key, (edge, _, source) => visit(edge, source));
  for (const edges of found.values()) edges.sort(byText);
  return found;
}

/** Breadth first, so that every work stands at its shortest distance; `generations` is filled on the way. */
function tree(
  graph: PaperGraph,
  root: string,
  step: 1 | -1,
  depth: number,
  allowed: ReadonlySet<Relation>,
  generations: Map<string, number>,
): Branch[] {
  interface Open {
    readonly key: string;
    readonly via: readonly string[];
    readonly unfolds: boolean;
    hidden: number;
    readonly children: Open[];
  }
  const top: Open = { key: root, via: [], unfolds: true, hidden: 0, children: [] };
  const seen = new Set([root]);
  let level = [top];
  for (let distance = 1; level.length > 0; distance++) {
    const next: Open[] = [];
    for (const open of level) {
      const neighbours = [...lineageNeighbours(graph, open.key, step, allowed)];
      if (distance > depth) {
        open.hidden = neighbours.filter(([other]) => !seen.has(other)).length;
        continue;
      }
      const sorted = neighbours
        .map(([other, via]) => ({ node: named(graph, other), via }))
        .sort((a, b) => byYear(a.node, b.node));
      for (const { node, via } of sorted) {
        const unfolds = !seen.has(node.key);
        const child: Open = { key: node.key, via, unfolds, hidden: 0, children: [] };
        open.children.push(child);
        if (!unfolds) continue;
        seen.add(node.key);
        // In a cycle a work can be on both sides; the nearer one, else the ancestors' side, names its generation.
        const known = generations.get(node.key);
        if (known === undefined || Math.abs(known) > distance) generations.set(node.key, step * distance);
        next.push(child);
      }
    }
    level = next;
  }
  const close = ({ key, via, unfolds, hidden, children }: Open, distance: number): Branch => ({
    work: { ...named(graph, key), generation: step * distance },
    via: via.map((edge) => statementOf(graph, edge)),
    repeated: !unfolds,
    hidden,
    branches: children.map((child) => close(child, distance + 1)),
  });
  return top.children.map((child) => close(child, 1));
}

function statementsAmong(
  graph: PaperGraph,
  works: ReadonlyMap<string, number>,
  allowed: ReadonlySet<Relation>,
): Statement[] {
  const edges: string[] = [];
  for (const key of works.keys()) {
    for (const [other, via] of lineageNeighbours(graph, key, -1, allowed)) if (works.has(other)) edges.push(...via);
  }
  return edges.sort(byText).map((edge) => statementOf(graph, edge));
}
