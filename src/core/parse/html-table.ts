// Rows and cells of an HTML table as they come in: spans, cells with block tags inside, the row that names the columns.
// Leaves to others: the tags and the words between them (html-block.ts).

import { EMPTY, joinRich, trimRich, withSingleBlanks } from '../base/rich';
import type { RichText } from '../model/list';

/** A cell may not reach further: `rowspan=65534` is a way of saying "to the end". */
const MOST_SPANNED = 1000;
const MOST_COLUMNS = 100;
/** What a first row of plain cells says if it names columns. */
const COLUMN_NAME =
  /\b(?:name|title|papers?|method|model|metrics?|venue|year|date|time|publication|conference|journal|authors?|code|links?|github|project|type|task|abbreviation|no\.?|id|category)\b|标题|论文|方法|模型|会议|年份|代码|链接|论文名|タイトル|論文|제목|논문/iu;

interface Span {
  /** Rows that the cell still reaches into. */
  left: number;
  readonly content: RichText;
}

export interface TableRow {
  readonly from: number;
  readonly cells: readonly RichText[];
  /** Its one cell of its own goes on where the row above, which reaches into it, ends. */
  readonly continues?: true;
}

export class TableReader {
  /** The names of the columns, once a row gave them. */
  header: readonly string[] | undefined;
  readonly #spans = new Map<number, Span>();
  #rows = 0;
  #from = 0;
  #cells: RichText[] | null = null;
  /** Cells of the open row that come from rows above. */
  #spanned = 0;
  /** Those that were written in it. */
  #written = 0;
  /** Place of the one written cell that stands behind cells from above and reaches over several columns; -1 for none. */
  #goesOn = -1;
  #heads = 0;
  #cell: { readonly parts: RichText[]; readonly rows: number; readonly columns: number } | null = null;

  get inRow(): boolean {
    return this.#cells !== null;
  }

  get inCell(): boolean {
    return this.#cell !== null;
  }

  openRow(from: number): void {
    this.#from = from;
    this.#cells = [];
    this.#spanned = 0;
    this.#written = 0;
    this.#goesOn = -1;
    this.#heads = 0;
  }

  openCell(isHead: boolean, rowSpan: number, columnSpan: number): void {
    this.closeCell();
    if (this.#cells === null) return;
    this.#takeSpanned();
    this.#goesOn = this.#written++ === 0 && this.#spanned > 0 && columnSpan > 1 ? this.#cells.length : -1;
    if (isHead) this.#heads++;
    this.#cell = {
      parts: [],
      rows: Math.min(Math.max(1, rowSpan), MOST_SPANNED),
      columns: Math.min(Math.max(1, columnSpan), MOST_COLUMNS),
    };
  }

  add(content: RichText): void {
    this.#cell?.parts.push(content);
  }

  closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null || this.#cells === null || this.#cells.length >= MOST_COLUMNS) return;
    const parts = cell.parts.map((part) => withSingleBlanks(trimRich(part)));
    const [first = EMPTY] = parts;
    const content = parts.length < 2 ? first : joinRich(parts);
    if (cell.rows > 1) this.#spans.set(this.#cells.length, { left: cell.rows - 1, content });
    this.#cells.push(content);
    this.#heads += this.#heads > 0 && this.#heads === this.#cells.length ? cell.columns - 1 : 0;
    for (let i = 1; i < cell.columns; i++) this.#cells.push(EMPTY);
  }

  /** Ends the row: null where it is empty or names the columns. */
  closeRow(): TableRow | null {
    this.closeCell();
    const cells = this.#cells;
    if (cells === null) return null;
    this.#takeSpanned();
    this.#cells = null;
    const filled = cells.filter((cell) => cell.text.trim() !== '' || cell.marks.length > 0);
    if (filled.length === 0) return null;
    const isFirst = this.#rows++ === 0;
    if (
      this.header === undefined &&
      cells.length > 1 &&
      (this.#heads >= cells.length || (isFirst && namesColumns(cells)))
    ) {
      this.header = cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim());
      return null;
    }
    // <td rowspan="2">2026</td><td>Title</td><td>Link</td>, and below it <td colspan="2">What it says</td>
    const said = cells[this.#goesOn];
    if (said !== undefined && said.text.trim() !== '') return { from: this.#from, cells: [said], continues: true };
    // One cell over the whole width is a heading inside the table.
    const [only] = filled;
    return {
      from: this.#from,
      cells: only !== undefined && filled.length === 1 && cells[0] === only && this.#isSpanning(cells) ? [only] : cells,
    };
  }

  #isSpanning(cells: readonly RichText[]): boolean {
    return cells.length > 1 && cells.slice(1).every((cell) => cell === EMPTY);
  }

  /** Cells of rows above that reach into this one. */
  #takeSpanned(): void {
    if (this.#cells === null) return;
    for (
      let span = this.#spans.get(this.#cells.length);
      span !== undefined;
      span = this.#spans.get(this.#cells.length)
    ) {
      this.#spans.delete(this.#cells.length);
      if (span.left > 1) this.#later.push([this.#cells.length, { left: span.left - 1, content: span.content }]);
      this.#cells.push(span.content);
      this.#spanned++;
      if (this.#cells.length >= MOST_COLUMNS) break;
    }
  }

  /** Spans that go on below the row that is open. */
  #later: [number, Span][] = [];

  /** Between two rows: what still reaches down is put back. */
  nextRow(): void {
    for (const [column, span] of this.#later) this.#spans.set(column, span);
    this.#later = [];
  }
}

/** Short words without links, and one of them is what columns are called. */
const namesColumns = (cells: readonly RichText[]): boolean =>
  cells.every(
    (cell) =>
      cell.text.trim().length <= 40 && !cell.marks.some((mark) => mark.kind === 'link' || mark.kind === 'image'),
  ) &&
  cells.filter((cell) => cell.text.trim() !== '').length >= 2 &&
  cells.some((cell) => COLUMN_NAME.test(cell.text) && cell.text.trim().split(/\s+/).length <= 4);
