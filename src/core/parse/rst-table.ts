// Tables drawn with signs (simple and grid tables of reStructuredText) -> cells as source lines.
// Leaves to others: inline markup in the cells, list-table and csv-table (rst-blocks.ts).

import type { SourceLine } from './source-lines';

export interface DrawnRow {
  readonly line: number;
  readonly endLine: number;
  readonly cells: readonly (readonly SourceLine[])[];
}

export interface DrawnTable {
  readonly header: readonly string[] | null;
  readonly rows: readonly DrawnRow[];
  /** Index behind the table's last line. */
  readonly end: number;
}

export const SIMPLE_BORDER = /^=+(?: +=+)+$/;
export const GRID_BORDER = /^\+(?:[-=]+\+)+$/;
/** Signs that take two columns in a terminal, by which tables are drawn. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const FILLER = '\u0000';

const widened = (text: string): string => text.replace(WIDE, `$&${FILLER}`);
const narrowed = (text: string): string => text.replaceAll(FILLER, '').trim();

interface OpenRow {
  readonly line: number;
  endLine: number;
  readonly cells: SourceLine[][];
}

/** Reads the simple table whose upper border stands at `from`; null if it has no lower border. */
export function simpleTable(lines: readonly SourceLine[], from: number): DrawnTable | null {
  const borders: number[] = [];
  let end = from;
  for (let i = from; i < lines.length; i++) {
    if (!SIMPLE_BORDER.test(lines[i]?.text ?? '')) continue;
    borders.push(i);
    // A border before an empty line is the last, but for the upper one.
    if (borders.length > 1 && (lines[i + 1]?.text ?? '') === '') {
      end = i + 1;
      break;
    }
    if (borders.length === 3) {
      end = i + 1;
      break;
    }
  }
  if (end === from) return null;
  const starts = [...(lines[from]?.text ?? '').matchAll(/=+/g)].map((found) => found.index);
  const headEnd = borders.length > 2 ? borders[1] : undefined;
  const header =
    headEnd === undefined ? null : joined(simpleRows(lines.slice(from + 1, headEnd), starts), starts.length);
  return { header, rows: simpleRows(lines.slice((headEnd ?? from) + 1, end - 1), starts), end };
}

function simpleRows(lines: readonly SourceLine[], starts: readonly number[]): OpenRow[] {
  const rows: OpenRow[] = [];
  for (const { text, line } of lines) {
    if (text === '' || /^-+(?: +-+)*$/.test(text)) continue;
    const cells = cutAt(text, starts);
    const open = rows.at(-1);
    if (cells[0] === '' && open !== undefined) {
      open.endLine = line;
      for (const [i, cell] of cells.entries()) if (cell !== '') open.cells[i]?.push({ text: cell, line });
    } else
      rows.push({ line, endLine: line, cells: starts.map((_, i) => (cells[i] ? [{ text: cells[i], line }] : [])) });
  }
  return rows;
}

/** Where words run over a column's edge, two blanks or more are the edge. */
function cutAt(text: string, starts: readonly number[]): string[] {
  const wide = widened(text);
  const fits = starts.every((start) => start === 0 || start >= wide.length || wide[start - 1] === ' ');
  if (!fits) return text.trim().split(/ {2,}/);
  return starts.map((start, i) => narrowed(wide.slice(start, starts[i + 1] ?? wide.length)));
}

const joined = (rows: readonly OpenRow[], width: number): string[] =>
  Array.from({ length: width }, (_, i) =>
    rows.flatMap((row) => row.cells[i]?.map((part) => part.text) ?? []).join(' '),
  );

/** Reads the grid table whose upper border stands at `from`. */
export function gridTable(lines: readonly SourceLine[], from: number): DrawnTable {
  let end = from;
  while (/^[+|]/.test(lines[end]?.text ?? '')) end++;
  const all = lines.slice(from, end);
  const edges = new Set<number>();
  for (const { text } of all)
    if (GRID_BORDER.test(text)) for (const found of text.matchAll(/\+/g)) edges.add(found.index);
  const columns = [...edges].sort((a, b) => a - b);
  const rows: OpenRow[] = [];
  let header: string[] | null = null;
  let open: OpenRow | null = null;
  for (const { text, line } of all) {
    if (GRID_BORDER.test(text)) {
      if (open !== null) rows.push(open);
      open = null;
      if (text.includes('=') && header === null) header = joined(rows.splice(0), Math.max(0, columns.length - 1));
      continue;
    }
    open ??= { line, endLine: line, cells: columns.slice(1).map(() => []) };
    open.endLine = line;
    for (const { column, cell } of gridCells(text, columns))
      if (!/^[-+=|\s]*$/.test(cell)) open.cells[column]?.push({ text: cell, line });
  }
  if (open !== null) rows.push(open);
  return { header, rows, end };
}

/** A cell over several columns belongs to the first of them. */
function gridCells(text: string, columns: readonly number[]): { column: number; cell: string }[] {
  const wide = widened(text);
  const found: { column: number; cell: string }[] = [];
  let first = 0;
  for (let i = 1; i < columns.length; i++) {
    const edge = columns[i] ?? wide.length;
    if (wide[edge] !== '|' && wide[edge] !== '+' && i < columns.length - 1) continue;
    found.push({ column: first, cell: narrowed(wide.slice((columns[first] ?? 0) + 1, edge)) });
    first = i;
  }
  return found;
}
