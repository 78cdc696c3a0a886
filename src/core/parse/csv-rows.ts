// Separated values -> rows of cells with the lines they stand on.
// Leaves to others: what the columns are (readers/csv.ts).

import Papa from 'papaparse';

export interface Row {
  readonly line: number;
  readonly endLine: number;
  readonly cells: readonly string[];
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Lines with a quote that nothing closes. */
  readonly openQuotes: readonly number[];
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** The delimiter shows in the first lines. */
const SAMPLE_LINES = 30;
/** Each stray quote is blanked and the rest read anew; beyond so many, quotes mean nothing in this file. */
const MOST_OPEN_QUOTES = 20;
const MOST_COLUMNS = 1000;

/** The delimiter that cuts most lines of the sample into the same number of cells; null if none does. */
export function delimiterOf(text: string): string | null {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length - 1);
    const common = mode(counts.filter((count) => count > 0));
    if (common === 0) continue;
    const same = counts.filter((count) => count >= common).length / lines.length;
    const score = same * (1 + Math.min(common, 8) / 8) * (delimiter === '\t' ? 1.5 : 1);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function mode(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of seen) if (times > (seen.get(best) ?? 0)) best = count;
  return best;
}

/** Reads all rows; empty lines are left out. A quote that nothing closes costs its own row, not the rest of the file. */
export function readRows(text: string, delimiter: string): Rows {
  const rows: Row[] = [];
  const openQuotes: number[] = [];
  let rest = text;
  let line = 1;
  for (let round = 0; ; round++) {
    const quoteChar = round > MOST_OPEN_QUOTES ? '\u0000' : '"';
    const part = readPart(rest, delimiter, quoteChar, line);
    rows.push(...part.rows);
    if (part.open === null) return { rows, openQuotes };
    openQuotes.push(part.open.line);
    const from = rest.slice(part.open.offset);
    const end = /\r\n|\r|\n/.exec(from)?.index ?? from.length;
    // The row again, its quotes blanked, so that its other cells are kept.
    rest = from.slice(0, end).replaceAll('"', ' ') + from.slice(end);
    line = part.open.line;
  }
}

function readPart(
  text: string,
  delimiter: string,
  quoteChar: string,
  firstLine: number,
): { rows: Row[]; open: { line: number; offset: number } | null } {
  const rows: Row[] = [];
  let open: { line: number; offset: number } | null = null;
  let offset = 0;
  let line = firstLine;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    escapeChar: quoteChar,
    newline: newlineOf(text),
    step({ data, errors, meta }, parser) {
      if (errors.some((error) => error.code === 'MissingQuotes')) {
        open = { line, offset };
        parser.abort();
        return;
      }
      const ends = lineEnds(text, offset, meta.cursor);
      const broken = data.reduce((sum, cell) => sum + lineEnds(cell, 0, cell.length), 0);
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ line, endLine: line + broken, cells: data.slice(0, MOST_COLUMNS) });
      line += ends;
      offset = meta.cursor;
    },
  });
  return { rows, open };
}

const newlineOf = (text: string): '\r\n' | '\n' | '\r' => {
  const first = /\r\n|\n|\r/.exec(text)?.[0];
  return first === '\r\n' || first === '\r' ? first : '\n';
};

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}
