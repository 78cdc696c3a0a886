// Techniques against categories or years: how many papers stand in each cell, and which empty cells are odd.
// Leaves to others: which papers count (visible.ts), drawing (ui/matrix-view.tsx).

import { type MatrixColumns, NO_CATEGORY } from '../state/settings';
import { type Catalog, nodeOf } from './catalog';

export interface MatrixColumn {
  /** Key of a category, or a year. */
  readonly key: string;
  readonly name: string;
  readonly papers: number;
  /** Own colour; null for years. */
  readonly color: string | null;
}

export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly papers: number;
  /** Papers of each cell, in the order of the columns. */
  readonly cells: readonly (readonly string[])[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  /** The techniques that most papers use first. */
  readonly rows: readonly MatrixRow[];
  /** Papers of the fullest cell. */
  readonly most: number;
  readonly papers: number;
}

/** `papers` are those to count. Techniques that fewer than `least` of them use are left out. */
export function matrixOf(catalog: Catalog, papers: readonly string[], by: MatrixColumns, least = 1): Matrix {
  const { graph, techniquesOf } = catalog;
  const columnsOf = by === 'years' ? yearOf(catalog) : categoriesOf(catalog);
  const byColumn = new Map<string, number>();
  const cells = new Map<string, Map<string, string[]>>();
  const users = new Map<string, number>();
  for (const paper of papers) {
    const columns = columnsOf(paper);
    for (const column of columns) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
    for (const technique of techniquesOf.get(paper) ?? []) {
      users.set(technique, (users.get(technique) ?? 0) + 1);
      const row = cells.get(technique) ?? new Map<string, string[]>();
      cells.set(technique, row);
      for (const column of columns) {
        const cell = row.get(column);
        if (cell === undefined) row.set(column, [paper]);
        else cell.push(paper);
      }
    }
  }
  const columns = by === 'years' ? years(byColumn) : categories(catalog, byColumn);
  const rows = [...users]
    .filter(([, count]) => count >= least)
    .map(([key, count]) => ({
      key,
      name: graph.getNodeAttribute(key, 'label'),
      papers: count,
      cells: columns.map((column) => cells.get(key)?.get(column.key) ?? []),
    }))
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
  const most = rows.reduce((max, row) => row.cells.reduce((each, cell) => Math.max(each, cell.length), max), 0);
  return { columns, rows, most, papers: papers.length };
}

/** How many papers an empty cell would hold if technique and column had nothing to do with each other. */
export const expected = (row: MatrixRow, column: MatrixColumn, matrix: Matrix): number =>
  matrix.papers === 0 ? 0 : (row.papers * column.papers) / matrix.papers;

/** From here on an empty cell is worth a look. */
export const GAP_FROM = 1.5;

const yearOf =
  ({ graph }: Catalog) =>
  (paper: string): readonly string[] => {
    const year = nodeOf(graph, paper, 'paper')?.year ?? null;
    return year === null ? [] : [String(year)];
  };

const categoriesOf =
  ({ choicesOf, legend }: Catalog) =>
  (paper: string): readonly string[] => {
    const own = choicesOf.get(paper) ?? [];
    return own.length === 0 ? [NO_CATEGORY] : own.filter((key) => legend.some((each) => each.key === key));
  };

function years(counts: ReadonlyMap<string, number>): MatrixColumn[] {
  const known = [...counts.keys()].map(Number).sort((a, b) => a - b);
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? -1];
  // A year without papers is a gap of its own; only a long way back years stand alone.
  const all = last - first > 40 ? known : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return all.map((year) => ({
    key: String(year),
    name: String(year),
    papers: counts.get(String(year)) ?? 0,
    color: null,
  }));
}

/** So many stand in the order of the list; of more, nobody knows the order, and the largest come first. */
const MOST_IN_ORDER = 40;

function categories({ graph, legend }: Catalog, counts: ReadonlyMap<string, number>): MatrixColumn[] {
  const columns = legend
    .filter(({ key }) => (counts.get(key) ?? 0) > 0)
    .map(({ key, name }) => ({
      key,
      name,
      papers: counts.get(key) ?? 0,
      color: graph.hasNode(key) ? graph.getNodeAttribute(key, 'color') : null,
    }));
  return columns.length <= MOST_IN_ORDER ? columns : columns.sort((a, b) => b.papers - a.papers);
}
