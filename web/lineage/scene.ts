// Which works and lines the lineage view shows: the family tree of one node, or the lineage of the whole list.
// Leaves to others: following lineage (src/core/explore/lineage.ts), where things go (layout.ts), how they look (drawing.tsx).

import { lineageOf } from '../../src/core/explore/lineage';
import type { Relation } from '../../src/core/model/relation';
import { type Catalog, nodeOf } from '../data/catalog';
import type { Visible } from '../data/visible';
import type { Direction } from '../state/settings';
import { unfoldingOf } from '../state/tree';
import { isSame } from '../state/url';
import { bunchesOf } from './bunches';
import type { TimeEdge, TimeWork } from './columns';
import type { Piece } from './fold';

/** Where a work stands in the lineage of the whole list, filters aside. */
export type Standing = 'root' | 'frontier' | 'dead-end';

export interface SceneWork extends TimeWork {
  readonly standing: Standing | null;
  /** Works that it draws on, and works it led to, that are not shown here. */
  readonly moreUp: number;
  readonly moreDown: number;
}

export interface SceneEdge extends TimeEdge {
  readonly relation: Relation;
  /** Of several statements between the same two works, which one this is: they run side by side. */
  readonly place: number;
}

export interface LineageScene {
  /** null for the whole list. */
  readonly root: string | null;
  readonly works: readonly SceneWork[];
  readonly edges: readonly SceneEdge[];
  /** Steps shown, where there were too many works for all that were asked for; else null. */
  readonly cutAt: number | null;
  /** Folded chains and bunches; their works are not among `works`. */
  readonly pieces: readonly Piece[];
}

export interface Ask {
  readonly root: string | null;
  readonly depth: number;
  readonly dir: Direction;
  /** Works whose further neighbours one way were asked for (state/tree.ts). */
  readonly unfolded: readonly string[];
}

/** Whether two scenes of one catalog show the same. */
export function isSameScene(a: LineageScene, b: LineageScene): boolean {
  if (a === b) return true;
  const isSameHead = a.root === b.root && a.cutAt === b.cutAt;
  if (!isSameHead || a.works.length !== b.works.length || a.edges.length !== b.edges.length) return false;
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ key, members }, i) => key === b.pieces[i]?.key && isSame(members, b.pieces[i]?.members)) &&
    a.edges.every(({ key }, i) => key === b.edges[i]?.key) &&
    a.works.every(({ key, moreUp, moreDown }, i) => {
      const other = b.works[i];
      return key === other?.key && moreUp === other.moreUp && moreDown === other.moreDown;
    })
  );
}

/** More boxes than these are no tree one can take in; the rest waits behind counts. */
const MOST_AT_FIRST = 60;

/** `visible` are the nodes and edges that the filters let through, without a focus. */
export function sceneOf(catalog: Catalog, visible: Visible, ask: Ask): LineageScene {
  const { graph } = catalog;
  const edges: Omit<SceneEdge, 'place'>[] = [];
  const up = new Map<string, Set<string>>();
  const down = new Map<string, Set<string>>();
  for (const key of visible.edges) {
    const attributes = graph.getEdgeAttributes(key);
    if (attributes.kind !== 'lineage') continue;
    const [source, target] = graph.extremities(key);
    if (source === target) continue;
    const { relation } = attributes;
    edges.push({ key, source, target, relation, lane: `${target} ${relation}` });
    add(up, source, target);
    add(down, target, source);
  }
  const { keys, cutAt } =
    ask.root === null
      ? { keys: new Set([...up.keys(), ...down.keys()]), cutAt: null }
      : treeOf(catalog, visible, ask, up, down);
  const hiddenOf = (key: string, side: ReadonlyMap<string, ReadonlySet<string>>): number =>
    [...(side.get(key) ?? [])].filter((other) => !keys.has(other)).length;
  const standingOf = standings(catalog);
  const works = inOrder(catalog, keys).map((key) => ({
    key,
    year: nodeOf(graph, key, 'paper')?.year ?? null,
    standing: standingOf(key),
    moreUp: hiddenOf(key, up),
    moreDown: hiddenOf(key, down),
  }));
  return {
    root: ask.root,
    works,
    edges: placed(edges.filter(({ source, target }) => keys.has(source) && keys.has(target))),
    cutAt,
    pieces: [],
  };
}

function placed(edges: Omit<SceneEdge, 'place'>[]): SceneEdge[] {
  const seen = new Map<string, number>();
  return edges
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((edge) => {
      const pair = `${edge.source}\u0000${edge.target}`;
      const place = seen.get(pair) ?? 0;
      seen.set(pair, place + 1);
      return { ...edge, place };
    });
}

type Sides = ReadonlyMap<string, ReadonlySet<string>>;

/** The tree as deep as asked for, or as deep as it stays readable, and what was unfolded in it. */
function treeOf(
  catalog: Catalog,
  visible: Visible,
  ask: Ask,
  up: Sides,
  down: Sides,
): { keys: Set<string>; cutAt: number | null } {
  const { builtUpon } = catalog;
  const root = ask.root ?? '';
  const starts = startsOf(catalog, visible, root, up, down);
  const at = (depth: number): Set<string> => {
    const keys = new Set(starts);
    for (const start of starts) {
      if (ask.dir !== 'down') reach(keys, start, up, depth);
      if (ask.dir !== 'up') reach(keys, start, down, depth);
    }
    return keys;
  };
  // A concept's papers are the first step.
  const isWork = starts.length === 1 && starts[0] === root;
  let depth = Math.min(isWork ? ask.depth : Math.max(0, ask.depth - 1), deepest(catalog, root));
  const least = isWork ? 1 : 0;
  let keys = at(depth);
  let cutAt: number | null = null;
  const isTooMuch = (): boolean => boxesOf(catalog, keys, up, root) > MOST_AT_FIRST;
  while (depth > least && isTooMuch()) {
    keys = at(--depth);
    cutAt = isWork ? depth : depth + 1;
  }
  if (isTooMuch()) {
    const best = [...keys].sort((a, b) => (builtUpon.get(b) ?? 0) - (builtUpon.get(a) ?? 0) || (a < b ? -1 : 1));
    keys = new Set([...(isWork ? [root] : []), ...best.slice(0, MOST_AT_FIRST)]);
    cutAt = least;
  }
  for (const each of ask.unfolded) {
    const asked = unfoldingOf(each);
    if (asked === null || !keys.has(asked.key)) continue;
    for (const other of (asked.way === 'up' ? up : down).get(asked.key) ?? []) keys.add(other);
  }
  return { keys, cutAt };
}

/** How many boxes these works are once those that stand alike are folded. */
function boxesOf({ graph }: Catalog, keys: ReadonlySet<string>, up: Sides, root: string): number {
  if (keys.size <= MOST_AT_FIRST) return keys.size;
  const works = [...keys].map((key) => ({ key, year: nodeOf(graph, key, 'paper')?.year ?? null }));
  const edges = works.flatMap(({ key: source }) =>
    [...(up.get(source) ?? [])].filter((target) => keys.has(target)).map((target) => ({ source, target })),
  );
  return bunchesOf({ works, edges, root }).reduce((boxes, { members }) => boxes - members.length + 1, keys.size);
}

/** The work itself; of a technique or category its papers in view that have lineage, or all of these if none has. */
function startsOf({ graph }: Catalog, visible: Visible, root: string, up: Sides, down: Sides): string[] {
  const { kind } = graph.getNodeAttributes(root);
  if (kind === 'paper' || kind === 'method') return [root];
  const papers = graph.filterNeighbors(root, (key, { kind }) => kind === 'paper' && visible.nodes.has(key));
  const related = papers.filter((key) => up.has(key) || down.has(key));
  return related.length > 0 ? related : papers;
}

/** How many generations there are at all: so many steps reach everything. */
function deepest({ graph }: Catalog, root: string): number {
  const { kind } = graph.getNodeAttributes(root);
  if (kind !== 'paper' && kind !== 'method') return Number.POSITIVE_INFINITY;
  return lineageOf(graph, root).works.reduce((most, { generation }) => Math.max(most, Math.abs(generation)), 1);
}

function reach(keys: Set<string>, start: string, side: Sides, depth: number): void {
  const seen = new Set([start]);
  let front = [start];
  for (let step = 0; step < depth && front.length > 0; step++) {
    const next: string[] = [];
    for (const key of front) {
      for (const other of side.get(key) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        keys.add(other);
        next.push(other);
      }
    }
    front = next;
  }
}

/** Papers as the list has them, then the rest by name. */
function inOrder({ byKind }: Catalog, keys: ReadonlySet<string>): string[] {
  const papers = byKind.paper.filter((key) => keys.has(key));
  const listed = new Set(papers);
  return [...papers, ...[...keys].filter((key) => !listed.has(key)).sort()];
}

/** A paper that nothing builds on is young for so many years before the newest paper of the list. */
const YOUNG_YEARS = 1;

function standings({ graph, builtUpon, byKind }: Catalog): (key: string) => Standing | null {
  const newest = byKind.paper.reduce((most, key) => Math.max(most, nodeOf(graph, key, 'paper')?.year ?? 0), 0);
  return (key) => {
    const isBuiltUpon = (builtUpon.get(key) ?? 0) > 0;
    const buildsOn = graph.someOutEdge(key, (_, { kind }) => kind === 'lineage');
    if (isBuiltUpon) return buildsOn ? null : 'root';
    if (!buildsOn) return null;
    const year = nodeOf(graph, key, 'paper')?.year ?? null;
    return year !== null && year < newest - YOUNG_YEARS ? 'dead-end' : 'frontier';
  };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
