// Where the works of a lineage stand in a drawing: the older further left, few crossings (Sugiyama, Tagawa, Toda 1981).
// Leaves to others: boxes, lines and letters (svg.ts).

import { byText } from '../../base/sort';

export interface LayerEdge {
  /** The newer work. */
  readonly source: string;
  /** What it draws on. */
  readonly target: string;
}

/** Columns from 0 at the left; `y` in rows, where a work takes one row and a passing line half a row. */
export interface Layers {
  readonly columns: number;
  readonly rows: number;
  readonly places: ReadonlyMap<string, { readonly column: number; readonly y: number }>;
  /** For each edge, in the order given, the places it passes from target to source. */
  readonly routes: readonly (readonly { readonly column: number; readonly y: number }[])[];
}

/** A work, or the place where a line passes through a column. */
interface Item {
  readonly id: string;
  readonly column: number;
  readonly height: number;
  readonly before: Item[];
  readonly after: Item[];
  y: number;
}

const SWEEPS = 12;
const PASSING = 0.5;

/** Lays out works given in the order in which they should stand if nothing else decides. The same input gives the same places. */
export function layersOf(keys: readonly string[], edges: readonly LayerEdge[]): Layers {
  const columnOf = columnsOf(keys, edges);
  const items = new Map<string, Item>();
  const columns: Item[][] = [];
  const add = (id: string, column: number, height: number): Item => {
    const item: Item = { id, column, height, before: [], after: [], y: 0 };
    for (let i = columns.length; i <= column; i++) columns.push([]);
    columns[column]?.push(item);
    return item;
  };
  for (const key of keys) items.set(key, add(key, columnOf.get(key) ?? 0, 1));
  const routes = edges.map(({ source, target }, i) => {
    const [from, to] = [items.get(target), items.get(source)];
    if (from === undefined || to === undefined) return [];
    const [left, right] = from.column <= to.column ? [from, to] : [to, from];
    const route = [left];
    for (let column = left.column + 1; column < right.column; column++) route.push(add(`${i}`, column, PASSING));
    route.push(right);
    for (let at = 1; at < route.length; at++) {
      const [one, other] = [route[at - 1], route[at]];
      if (one === undefined || other === undefined || one.column === other.column) continue;
      one.after.push(other);
      other.before.push(one);
    }
    return left === from ? route : route.reverse();
  });
  for (const column of columns) stack(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0;
    for (const column of forth ? columns : [...columns].reverse()) arrange(column, forth, sweep >= SWEEPS - 4);
  }
  const top = Math.min(0, ...columns.flatMap((column) => column.map(({ y, height }) => y - height / 2)));
  for (const column of columns) for (const item of column) item.y -= top;
  const bottom = Math.max(1, ...columns.flatMap((column) => column.map(({ y, height }) => y + height / 2)));
  return {
    columns: columns.length,
    rows: bottom,
    places: new Map([...items].map(([key, { column, y }]) => [key, { column, y }])),
    routes: routes.map((route) => route.map(({ column, y }) => ({ column, y }))),
  };
}

/** The length of the longest way down to a work that draws on nothing; an edge that closes a cycle is not followed. */
function columnsOf(keys: readonly string[], edges: readonly LayerEdge[]): Map<string, number> {
  const targets = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const { source, target } of edges) targets.get(source)?.push(target);
  for (const list of targets.values()) list.sort(byText);
  const columns = new Map<string, number>();
  const open = new Set<string>();
  const visit = (key: string): number => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    open.add(key);
    let column = 0;
    for (const target of targets.get(key) ?? []) if (!open.has(target)) column = Math.max(column, 1 + visit(target));
    open.delete(key);
    columns.set(key, column);
    return column;
  };
  for (const key of [...keys].sort(byText)) visit(key);
  return columns;
}

/** One under the other, in the order given, around the middle line. */
function stack(column: readonly Item[]): void {
  const height = column.reduce((sum, item) => sum + item.height, 0);
  let y = -height / 2;
  for (const item of column) {
    item.y = y + item.height / 2;
    y += item.height;
  }
}

/** Orders a column by where its neighbours stand (barycentre); in the last sweeps it also moves items towards them. */
function arrange(column: Item[], forth: boolean, settles: boolean): void {
  const wishes = new Map(column.map((item) => [item, wishOf(item, forth)]));
  const wish = (item: Item): number => wishes.get(item) ?? item.y;
  const places = new Map(column.map((item, i) => [item, i]));
  column.sort((a, b) => wish(a) - wish(b) || (places.get(a) ?? 0) - (places.get(b) ?? 0));
  if (!settles) return stack(column);
  // Each as near to its wish as the one above allows; then the whole column is moved so that wishes are met on average.
  let floor = Number.NEGATIVE_INFINITY;
  let off = 0;
  for (const item of column) {
    item.y = Math.max(wish(item), floor + item.height / 2);
    floor = item.y + item.height / 2;
    off += item.y - wish(item);
  }
  for (const item of column) item.y -= off / column.length;
}

/** The mean place of the neighbours on the side already arranged, else on the other, else its own. */
function wishOf(item: Item, forth: boolean): number {
  const [first, second] = forth ? [item.before, item.after] : [item.after, item.before];
  const neighbours = first.length > 0 ? first : second;
  if (neighbours.length === 0) return item.y;
  return Math.round((1000 * neighbours.reduce((sum, { y }) => sum + y, 0)) / neighbours.length) / 1000;
}
