// Where works and lines of a lineage go: time from left to right, families one above the other. Pure and repeatable.
// Leaves to others: which works there are (scene.ts), how they look (drawing.tsx).

import { type Column, columnsOf, type TimeEdge, type TimeWork } from './columns';
import { arrange, type Item } from './order';

/** In pixels at scale 1. */
export interface Measures {
  readonly width: number;
  readonly height: number;
  /** Between two columns: the lines run here. */
  readonly gapX: number;
  readonly gapY: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Band {
  /** `2024`; null over works whose year nobody knows, which stand between years by what draws on them. */
  readonly year: number | null;
  readonly left: number;
  readonly right: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** From one work to the next below it, at least. */
  readonly row: number;
  /** From one column to the next. */
  readonly step: number;
  /** Middle of each work. */
  readonly places: ReadonlyMap<string, Point>;
  /** For each edge the points it passes, from the newer work to the older. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly bands: readonly Band[];
}

/** A line on its way through a column takes this share of a work's height. */
const PASSING = 0.4;
/** Between two families. */
const FAMILY_GAP = 0.35;

export function layoutOf(works: readonly TimeWork[], edges: readonly TimeEdge[], measures: Measures): Layout {
  const { columns, of } = columnsOf(works, edges);
  const families = familiesOf(works, edges);
  const row = measures.height + measures.gapY;
  const left = (column: number): number => column * (measures.width + measures.gapX);
  const places = new Map<string, Point>();
  const routes = new Map<string, readonly Point[]>();
  // How far down each column is taken: small families find room beside large ones.
  const filled = columns.map(() => 0);
  for (const family of families) {
    const { items, passing, first, last, rows } = arranged(family, of);
    const span = filled.slice(first, last + 1);
    const top = Math.max(0, ...span);
    for (let column = first; column <= last; column++) filled[column] = top + rows + FAMILY_GAP;
    const at = (item: Item): number => (top + item.y) * row;
    for (const [key, item] of items) places.set(key, { x: left(item.column) + measures.width / 2, y: at(item) });
    for (const { key, source, target } of family.edges) {
      const [from, to] = [items.get(source), items.get(target)];
      if (from === undefined || to === undefined) continue;
      const between = (passing.get(key) ?? []).flatMap((item) => [
        { x: left(item.column) + measures.width, y: at(item) },
        { x: left(item.column), y: at(item) },
      ]);
      const forward = from.column > to.column;
      // Within one column, or against time: the line leaves and arrives on the left.
      const start = { x: left(from.column), y: at(from) };
      const end = { x: left(to.column) + (forward ? measures.width : 0), y: at(to) };
      routes.set(key, [start, ...(forward ? between : []), end]);
    }
  }
  return {
    width: Math.max(0, left(columns.length) - measures.gapX),
    height: Math.max(0, ...filled.map((rows) => rows - FAMILY_GAP)) * row,
    row,
    step: measures.width + measures.gapX,
    places,
    routes,
    bands: bandsOf(columns, left, measures),
  };
}

interface Family {
  readonly works: readonly TimeWork[];
  readonly edges: readonly TimeEdge[];
}

/** Works that hang together, the largest family first, else in the order given. */
function familiesOf(works: readonly TimeWork[], edges: readonly TimeEdge[]): Family[] {
  const parent = new Map(works.map(({ key }) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(key, root);
    return root;
  };
  for (const { source, target } of edges) parent.set(rootOf(source), rootOf(target));
  const families = new Map<string, { works: TimeWork[]; edges: TimeEdge[] }>();
  for (const work of works) {
    const root = rootOf(work.key);
    const family = families.get(root);
    if (family === undefined) families.set(root, { works: [work], edges: [] });
    else family.works.push(work);
  }
  for (const edge of edges) families.get(rootOf(edge.source))?.edges.push(edge);
  return [...families.values()].sort((a, b) => b.works.length - a.works.length);
}

interface Arranged {
  readonly items: ReadonlyMap<string, Item>;
  /** For edges that pass columns on their way: the places there, from the newer to the older. */
  readonly passing: ReadonlyMap<string, readonly Item[]>;
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

function arranged({ works, edges }: Family, columnOf: ReadonlyMap<string, number>): Arranged {
  const own = works.map(({ key }) => columnOf.get(key) ?? 0);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const columns: Item[][] = Array.from({ length: last - first + 1 }, () => []);
  const add = (column: number, height: number): Item => {
    const item: Item = { column, height, before: [], after: [], y: 0 };
    columns[column - first]?.push(item);
    return item;
  };
  const items = new Map(inTreeOrder(works, edges).map((key) => [key, add(columnOf.get(key) ?? 0, 1)]));
  const passing = new Map<string, Item[]>();
  const lanes = new Map<string, Item>();
  const joined = new Set<string>();
  for (const { key, source, target, lane } of edges) {
    const [from, to] = [items.get(source), items.get(target)];
    if (from === undefined || to === undefined || from.column <= to.column) continue;
    const way: Item[] = [];
    let older = to;
    for (let column = to.column + 1; column < from.column; column++) {
      const id = `${lane} ${column}`;
      const known = lanes.get(id);
      const item = known ?? add(column, PASSING);
      if (known === undefined) {
        lanes.set(id, item);
        join(older, item);
      }
      way.push(item);
      older = item;
    }
    const last = `${lane} ${source}`;
    if (!joined.has(last)) join(older, from);
    joined.add(last);
    passing.set(key, way.reverse());
  }
  arrange(columns);
  const rows = Math.max(1, ...columns.flat().map(({ y, height }) => y + height / 2));
  return { items, passing, first, last, rows };
}

function join(older: Item, newer: Item): void {
  older.after.push(newer);
  newer.before.push(older);
}

/** Roots first, each followed by what draws on it: a good order to begin with. */
function inTreeOrder(works: readonly TimeWork[], edges: readonly TimeEdge[]): string[] {
  const newer = new Map<string, string[]>();
  const hasOlder = new Set<string>();
  for (const { source, target } of edges) {
    hasOlder.add(source);
    const list = newer.get(target);
    if (list === undefined) newer.set(target, [source]);
    else list.push(source);
  }
  const seen = new Set<string>();
  const visit = (start: string): void => {
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(...(newer.get(key) ?? []).toReversed());
    }
  };
  for (const { key } of works) if (!hasOlder.has(key)) visit(key);
  for (const { key } of works) visit(key);
  return [...seen];
}

function bandsOf(columns: readonly Column[], left: (column: number) => number, { width, gapX }: Measures): Band[] {
  const bands: { year: number | null; left: number; right: number }[] = [];
  let last: string | null = null;
  for (const [i, { year, phase }] of columns.entries()) {
    const edges = { left: left(i) - gapX / 2, right: left(i) + width + gapX / 2 };
    const id = `${year} ${phase}`;
    const band = bands.at(-1);
    if (band !== undefined && id === last) band.right = edges.right;
    else bands.push({ year: phase === 'in' ? year : null, ...edges });
    last = id;
  }
  return bands;
}
