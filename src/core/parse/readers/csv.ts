// CSV and TSV data files -> records, with or without a row of column names.
// Leaves to others: quotes and delimiters (csv-rows.ts), what a column's name means (extract).

import { withoutAccents } from '../../base/latex';
import type { DataRecord, Field } from '../../model/list';
import { delimiterOf, type Row, readRows } from '../csv-rows';
import { HEAD, IssueLog, type Reader, type Reading } from '../reader';

/** What the title's column is called. */
const TITLE =
  /^(?:.*\b)?(?:title|paper|papers|publication|article|name)(?:\b.*)?$|标题|题目|论文|タイトル|論文|제목|논문/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Column names stand in one of the first rows. */
const HEADER_ROWS = 6;
const SAMPLE_ROWS = 60;

const separated = (id: string, extensions: readonly string[], fixed: string | null): Reader => ({
  id,
  extensions,
  looksLike: (text) => looksSeparated(text, fixed),
  read(document, text) {
    const log = new IssueLog(document);
    const delimiter = fixed !== null && text.includes(fixed) ? fixed : (delimiterOf(text) ?? ',');
    const { rows, openQuotes } = readRows(text, delimiter);
    for (const line of openQuotes)
      log.add(
        'csv-quote',
        line,
        `The quote on line ${line} is never closed; the row was read without its quotes.`,
        'Close the quote, or double it ("") if it is part of the text.',
      );
    return { ...readTable(rows, log), title: null, blocks: [], issues: log.issues };
  },
});

export const csv = separated('csv', ['csv'], null);
export const tsv = separated('tsv', ['tsv', 'tab'], '\t');

/** Rows under column names of which one is `title`; between tabs it is TSV, else CSV. */
function looksSeparated(text: string, fixed: string | null): boolean {
  const lines = text
    .slice(0, HEAD)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const [first] = lines;
  const delimiter = delimiterOf(text.slice(0, HEAD));
  if (first === undefined || delimiter === null || delimiter === '|' || lines.length < 3) return false;
  if ((delimiter === '\t') !== (fixed === '\t')) return false;
  const names = first.split(delimiter).map(bare);
  return (
    names.length >= 3 &&
    names.every((name) => name.length <= 40) &&
    names.some((name) => /^(?:paper[ _-]*)?title$/i.test(name))
  );
}

const bare = (cell: string): string => cell.slice(0, 200).replace(/^[\s"\ufeff]+|[\s"]+$/g, '');

function readTable(rows: readonly Row[], log: IssueLog): Pick<Reading, 'records'> {
  const at = rows.slice(0, HEADER_ROWS).findIndex(isHeader);
  const names = at < 0 ? guessNames(rows.slice(0, SAMPLE_ROWS)) : (rows[at]?.cells.map(bare) ?? []);
  const body = rows.slice(at + 1);
  const [first] = body;
  if (at < 0 && first !== undefined)
    log.add(
      'csv-no-header',
      first.line,
      'No row names the columns; they were told apart by what they hold.',
      'Put a first row with names such as title, authors, year, venue, url.',
      'info',
    );
  return {
    records: body.map(
      (row): DataRecord => ({ line: row.line, endLine: row.endLine, fields: fieldsOf(row, names), path: [] }),
    ),
  };
}

const isHeader = (row: Row): boolean =>
  row.cells.filter((cell) => cell.trim() !== '').length > 1 &&
  row.cells.every((cell) => cell.length <= 60 && !ADDRESS.test(cell.trim())) &&
  row.cells.some((cell) => bare(cell).length <= 40 && TITLE.test(bare(cell)));

function fieldsOf(row: Row, names: readonly string[]): Field[] {
  const fields: Field[] = [];
  let line = row.line;
  for (const [i, cell] of row.cells.entries()) {
    const value = cell.trim();
    const lead = cell.slice(0, cell.length - cell.trimStart().length);
    const name = names[i] === undefined || names[i] === '' ? `column ${i + 1}` : names[i];
    if (value !== '')
      fields.push({ name, value: withoutAccents(value.replace(/\r\n|\r/g, '\n')), line: line + ends(lead) });
    line += ends(cell);
  }
  return fields;
}

const ends = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Names for columns without: addresses, years, and the wordiest column is the title. */
function guessNames(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const names: string[] = [];
  let title = -1;
  let longest = 0;
  for (let i = 0; i < width; i++) {
    const cells = rows.map((row) => (row.cells[i] ?? '').trim()).filter((cell) => cell !== '');
    const share = (pattern: RegExp): number =>
      cells.length === 0 ? 0 : cells.filter((cell) => pattern.test(cell)).length / cells.length;
    if (share(ADDRESS) > 0.5) names.push('url');
    else if (share(/^(?:19|20)\d{2}$/) > 0.7) names.push('year');
    else if (share(/;| and |, .*,/) > 0.6) names.push('authors');
    else names.push('');
    const words =
      cells.reduce((sum, cell) => sum + Math.min(30, cell.split(/\s+/).length), 0) / Math.max(1, cells.length);
    if (names[i] === '' && words > longest) [title, longest] = [i, words];
  }
  if (title >= 0) names[title] = 'title';
  return names;
}
