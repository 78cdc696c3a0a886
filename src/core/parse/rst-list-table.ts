// Tables that reStructuredText writes as lists or as separated values -> cells as source lines.
// Leaves to others: drawn tables (rst-table.ts), inline markup in the cells (rst-blocks.ts).

import { readRows } from './csv-rows';
import { optionOf } from './rst-names';
import type { DrawnRow, DrawnTable } from './rst-table';
import { dedent, indentOf, type SourceLine } from './source-lines';

const BULLET = /^[-*+](?:\s+|$)/;
const DELIMITERS: Readonly<Record<string, string>> = { ',': ',', ';': ';', '|': '|', tab: '\t' };

/** `.. list-table::` a bullet for each row, in it a bullet for each cell. */
export function listTable(options: readonly SourceLine[], body: readonly SourceLine[]): DrawnTable {
  const rows = itemsOf(body).map((row): DrawnRow => {
    const line = row[0]?.line ?? 1;
    const cells = itemsOf(row).map((cell) => cell.filter(({ text }) => text !== ''));
    return { line, endLine: row.findLast(({ text }) => text !== '')?.line ?? line, cells };
  });
  return withHeader(rows, headerRows(options), null);
}

/** `.. csv-table::` */
export function csvTable(options: readonly SourceLine[], body: readonly SourceLine[]): DrawnTable {
  const offset = (body[0]?.line ?? 1) - 1;
  const delimiter = DELIMITERS[optionOf(options, 'delim') ?? ','] ?? ',';
  const titles = optionOf(options, 'header');
  const header = titles === null ? null : (readRows(titles, ',').rows[0]?.cells.map((cell) => cell.trim()) ?? null);
  const rows = readRows(body.map(({ text }) => text).join('\n'), delimiter).rows.map((row): DrawnRow => {
    const line = offset + row.line;
    const cells = row.cells.map((cell) => cell.split('\n').map((text, i) => ({ text, line: line + i })));
    return { line, endLine: offset + row.endLine, cells };
  });
  return withHeader(rows, headerRows(options), header);
}

const headerRows = (options: readonly SourceLine[]): number =>
  Number.parseInt(optionOf(options, 'header-rows') ?? '0', 10) || 0;

function withHeader(rows: readonly DrawnRow[], heads: number, header: readonly string[] | null): DrawnTable {
  const names = rows[heads - 1]?.cells.map((cell) => cell.map(({ text }) => text.trim()).join(' '));
  return { header: names ?? header, rows: rows.slice(heads), end: 0 };
}

/** The contents of the bullets on the outermost level. */
function itemsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const items: SourceLine[][] = [];
  for (const { text, line } of dedent(lines)) {
    const mark = BULLET.exec(text)?.[0];
    if (mark !== undefined) items.push([{ text: text.slice(mark.length), line }]);
    else if (items.length > 0) items.at(-1)?.push({ text: text.slice(Math.min(indentOf(text), 2)), line });
  }
  return items;
}
