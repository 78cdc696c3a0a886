// A raw HTML block of a Markdown document -> Blocks: tables, headings, list items, foldable parts, paragraphs.
// Leaves to others: inline markup between the block tags, which the Markdown inline reader understands.

import { Parser } from 'htmlparser2';
import type { Block, BlockKind, RichText } from '../model/list';
import { inlineRange, type Source } from './inline';

const BLOCK_TAGS = new Set(
  'address article aside blockquote center dd details dialog div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
);

interface Row {
  readonly from: number;
  readonly cells: RichText[];
  heads: number;
}

/**
 * Reads the HTML between two offsets.
 * @param depth how many list items the block stands inside
 */
export function htmlBlocks(from: number, to: number, depth: number, source: Source): Block[] {
  const blocks: Block[] = [];
  const html = source.text.slice(from, to);
  const stack: string[] = [];
  let start = from;
  let row: Row | undefined;
  let header: readonly string[] | undefined;
  let lists = 0;

  const push = (kind: BlockKind, content: RichText, at: number, end: number, level: number, cells?: readonly RichText[]): void => {
    blocks.push({
      kind,
      line: source.lines.lineAt(at),
      endLine: source.lines.lineAt(Math.max(at, end - 1)),
      content,
      depth: level,
      ...(cells ? { cells } : {}),
      ...(cells && header ? { header } : {}),
    });
  };

  /** Gives out what stands between the last block tag and this offset. */
  const flush = (end: number): void => {
    const begin = start;
    start = end;
    const inside = stack.at(-1) ?? '';
    if (end <= begin || source.text.slice(begin, end).trim() === '') {
      if (row && (inside === 'td' || inside === 'th')) row.cells.push(inlineRange(begin, begin, source));
      return;
    }
    const first = begin + (source.text.slice(begin, end).match(/^\s*/)?.[0].length ?? 0);
    const content = inlineRange(first, end, source);
    if (row) row.cells.push(content);
    else if (/^h[1-6]$/.test(inside)) push('heading', content, first, end, Number(inside[1]));
    else if (inside === 'summary') push('summary', content, first, end, depth);
    else if (inside === 'li') push('item', content, first, end, depth + Math.max(0, lists - 1));
    else if (content.text.trim() !== '' || content.marks.some((mark) => mark.kind === 'link'))
      push(stack.includes('blockquote') ? 'quote' : 'paragraph', content, first, end, depth + (stack.includes('li') ? lists : 0));
  };

  const endRow = (end: number): void => {
    if (row === undefined) return;
    const done = row;
    row = undefined;
    const texts = done.cells.map((cell) => cell.text.trim());
    if (header === undefined && done.cells.length > 1 && done.heads === done.cells.length) {
      header = texts;
      return;
    }
    if (done.cells.length === 0) return;
    push('row', { text: texts.join(' | '), marks: [], lines: [[0, source.lines.lineAt(done.from)]] }, done.from, end, depth, done.cells);
  };

  const parser = new Parser(
    {
      onopentag(name) {
        if (!BLOCK_TAGS.has(name)) return;
        if (!(row && stack.at(-1) !== 'td' && stack.at(-1) !== 'th')) flush(from + parser.startIndex);
        start = from + parser.endIndex + 1;
        if (name === 'tr') row = { from: from + parser.startIndex, cells: [], heads: 0 };
        if (name === 'table') header = undefined;
        if (name === 'th' && row) row.heads++;
        if (name === 'ul' || name === 'ol') lists++;
        if (name !== 'hr') stack.push(name);
      },
      onclosetag(name) {
        if (!BLOCK_TAGS.has(name) || name === 'hr') return;
        const inCell = stack.at(-1) === 'td' || stack.at(-1) === 'th';
        if (!row || inCell) flush(Math.min(to, from + parser.startIndex));
        start = Math.min(to, from + parser.endIndex + 1);
        const opened = stack.lastIndexOf(name);
        if (opened >= 0) stack.length = opened;
        if (name === 'tr') endRow(Math.min(to, from + parser.startIndex));
        if (name === 'ul' || name === 'ol') lists = Math.max(0, lists - 1);
        // A block that ends before its </details> leaves the fold open for the Markdown that follows.
        if (name === 'details' && html.startsWith('</details', parser.startIndex)) push('fold-end', { text: '', marks: [], lines: [] }, start, start, depth);
      },
    },
    { lowerCaseTags: true, decodeEntities: false },
  );
  parser.write(html);
  // What is still open goes on in the Markdown below: give out its text, invent no closing tags.
  flush(to);
  endRow(to);
  for (const loose of html.matchAll(/<\/details\s*>/gi)) {
    const opened = html.slice(0, loose.index).match(/<details\b/gi)?.length ?? 0;
    const closed = html.slice(0, loose.index).match(/<\/details\b/gi)?.length ?? 0;
    if (closed >= opened) push('fold-end', { text: '', marks: [], lines: [] }, from + loose.index, from + loose.index, depth);
  }
  return blocks;
}
