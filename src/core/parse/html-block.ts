// A raw HTML block of a Markdown document -> Blocks: tables, headings, list items, foldable parts, paragraphs.
// Leaves to others: inline markup between the block tags, which the Markdown inline reader understands.

import { Parser } from 'htmlparser2';
import { EMPTY } from '../base/rich';
import { withNote } from '../base/row-notes';
import type { Block, BlockKind, RichText } from '../model/list';
import { TableReader } from './html-table';
import { BLOCK_TAGS } from './html-tags';
import { inlineRange, type Source } from './inline';

/** Deeper nesting is no list of papers; what stands there is read as if it stood here. */
const DEEPEST = 200;

/**
 * Reads the HTML between two offsets.
 * @param depth how many list items the block stands inside
 * @param tables those that earlier blocks have left open, since a blank line ends a block but no table; what this one leaves open
 *   is added; a row ends with its block
 */
export function htmlBlocks(
  from: number,
  to: number,
  depth: number,
  source: Source,
  tables: TableReader[] = [],
): Block[] {
  const html = source.text.slice(from, to);
  const walker = new HtmlWalker(from, to, depth, source, looseFolds(html), tables);
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        walker.open(name, attributes, from + parser.startIndex, from + parser.endIndex + 1),
      onclosetag: (name) =>
        walker.close(
          name,
          from + parser.startIndex,
          from + parser.endIndex + 1,
          html.startsWith('</', parser.startIndex),
        ),
    },
    { lowerCaseTags: true, decodeEntities: true },
  );
  parser.write(html);
  // What is still open goes on in the Markdown below: give out its text, invent no closing tags.
  const blocks = walker.finish();
  // The parser is silent about the end of what an earlier block has opened.
  const closed = countOf(html, /<\/table\s*>/gi) - countOf(html, /<table\b/gi);
  if (closed > 0) tables.splice(-closed);
  return blocks;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Places of `</details>` whose fold an earlier block has opened; the parser is silent about them. */
function looseFolds(html: string): { at: number; end: number }[] {
  const loose: { at: number; end: number }[] = [];
  let open = 0;
  for (const found of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<details\b|<\/details\s*>/gi)) {
    if (found[0].startsWith('<!')) continue;
    if (!found[0].startsWith('</')) open++;
    else if (open > 0) open--;
    else loose.push({ at: found.index, end: found.index + found[0].length });
  }
  return loose;
}

class HtmlWalker {
  readonly #blocks: Block[] = [];
  readonly #stack: string[] = [];
  readonly #tables: TableReader[];
  readonly #to: number;
  readonly #depth: number;
  readonly #source: Source;
  /** Where the text begins that no tag has given out yet. */
  #start: number;
  #lists = 0;
  readonly #loose: { at: number; end: number }[];
  /** Whether an item was opened and nothing of it given out yet. */
  #itemOpens = false;

  constructor(
    from: number,
    to: number,
    depth: number,
    source: Source,
    loose: readonly { at: number; end: number }[],
    tables: TableReader[],
  ) {
    this.#tables = tables;
    this.#to = to;
    this.#depth = depth;
    this.#source = source;
    this.#start = from;
    this.#loose = loose.map(({ at, end }) => ({ at: from + at, end: from + end })).reverse();
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (!BLOCK_TAGS.has(name)) return;
    this.#flush(start);
    this.#start = end;
    if (name === 'hr') return;
    if (name === 'table') this.#tables.push(new TableReader());
    const table = this.#tables.at(-1);
    if (name === 'tr') {
      this.#endRow(start);
      table?.openRow(start);
    }
    if (name === 'td' || name === 'th') {
      // A cell without <tr>
      if (table?.inRow === false) table.openRow(start);
      table?.openCell(name === 'th', Number(attributes['rowspan'] ?? 1) || 1, Number(attributes['colspan'] ?? 1) || 1);
    }
    if (name === 'ul' || name === 'ol') this.#lists++;
    if (name === 'li') this.#itemOpens = true;
    if (this.#stack.length < DEEPEST) this.#stack.push(name);
  }

  close(name: string, start: number, end: number, isWritten: boolean): void {
    if (!BLOCK_TAGS.has(name) || name === 'hr') return;
    const at = Math.min(this.#to, start);
    this.#flush(at);
    this.#start = Math.min(this.#to, Math.max(at, isWritten ? end : at));
    const opened = this.#stack.lastIndexOf(name);
    if (opened >= 0) this.#stack.length = opened;
    const table = this.#tables.at(-1);
    if (name === 'td' || name === 'th') table?.closeCell();
    if (name === 'tr') this.#endRow(at);
    if (name === 'table') {
      this.#endRow(at);
      this.#tables.pop();
    }
    if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists - 1);
    // A block that ends before its </details> leaves the fold open for the Markdown that follows.
    if (name === 'details' && isWritten) this.#endFold(this.#start);
  }

  /** Gives out the rest. */
  finish(): Block[] {
    this.#flush(this.#to);
    this.#endRow(this.#to);
    return this.#blocks;
  }

  #endFold(at: number): void {
    this.#push('fold-end', EMPTY, at, at, this.#depth);
  }

  #push(kind: BlockKind, content: RichText, at: number, end: number, depth: number, more: Partial<Block> = {}): void {
    this.#blocks.push({
      kind,
      line: this.#source.lines.lineAt(at),
      endLine: this.#source.lines.lineAt(Math.max(at, end - 1)),
      content,
      depth,
      ...more,
    });
  }

  /** Gives out what stands between the last block tag and this offset, and the ends of folds in it. */
  #flush(end: number): void {
    for (let loose = this.#loose.at(-1); loose !== undefined && loose.at < end; loose = this.#loose.at(-1)) {
      this.#loose.pop();
      this.#flushText(loose.at);
      this.#start = Math.max(this.#start, loose.end);
      this.#endFold(loose.end);
    }
    this.#flushText(end);
  }

  #flushText(end: number): void {
    const begin = this.#start;
    this.#start = Math.max(begin, end);
    if (end <= begin) return;
    const text = this.#source.text.slice(begin, end);
    if (text.trim() === '') return;
    const first = begin + (text.length - text.trimStart().length);
    const content = inlineRange(first, begin + text.trimEnd().length, this.#source);
    if (content.text.trim() === '' && content.marks.length === 0) return;
    const table = this.#tables.at(-1);
    if (table?.inCell) return table.add(content);
    const inside = this.#stack.at(-1) ?? '';
    const heading = this.#stack.find((name) => /^h[1-6]$/.test(name));
    const inItem = this.#stack.includes('li');
    if (heading !== undefined) this.#push('heading', content, first, end, Number(heading[1]));
    else if (this.#stack.includes('summary')) this.#push('summary', content, first, end, this.#depth);
    else if (inside === 'li' || (inside === 'p' && this.#opensItem()))
      this.#push('item', content, first, end, this.#depth + Math.max(0, this.#lists - 1));
    else if (content.text.trim() !== '' || content.marks.some((mark) => mark.kind === 'link')) {
      const kind = this.#stack.includes('blockquote') ? 'quote' : inside === 'pre' ? 'code' : 'paragraph';
      this.#push(kind, content, first, end, this.#depth + (inItem ? this.#lists : 0));
    }
    this.#itemOpens = false;
  }

  /** `<li><p>…`, `<li><div><p>…`: the paragraph that begins an item is the item. */
  #opensItem(): boolean {
    return this.#itemOpens && this.#stack.slice(0, -1).findLast((name) => name !== 'div') === 'li';
  }

  #endRow(end: number): void {
    const table = this.#tables.at(-1);
    const row = table?.closeRow() ?? null;
    table?.nextRow();
    if (row === null || table === undefined) return;
    const above = this.#blocks.at(-1);
    const [note] = row.cells;
    if (row.continues && note !== undefined && above?.kind === 'row') {
      const endLine = this.#source.lines.lineAt(Math.max(row.from, end - 1));
      this.#blocks[this.#blocks.length - 1] = withNote(above, note, endLine);
      return;
    }
    const content: RichText = {
      text: row.cells.map((cell) => cell.text.trim()).join(' | '),
      marks: [],
      lines: [[0, this.#source.lines.lineAt(row.from)]],
    };
    const header = table.header === undefined ? {} : { header: table.header };
    this.#push('row', content, row.from, end, this.#depth, { cells: row.cells, ...header });
  }
}
