// Markdown (CommonMark + GFM) -> Blocks in reading order.
// Leaves to others: inline content (inline.ts), raw HTML (html-block.ts), which block is an entry (extract).

import type { SyntaxNode } from '@lezer/common';
import { trimRich } from '../base/rich';
import type { Block, RichText } from '../model/list';
import { htmlBlocks } from './html-block';
import type { TableReader } from './html-table';
import { inlineOf, inlineRange, markdownParser, referenceDefinitions, type Source } from './inline';
import { mendLists } from './mend-lists';
import { mendText } from './mend-text';
import { LineIndex } from './rich-text';

/** Reads the blocks of a Markdown text. Lines are those of `text`, from 1. */
export function markdownBlocks(written: string): Block[] {
  const text = mendText(written);
  const definitions = referenceDefinitions(text);
  const parser = markdownParser(definitions);
  const source: Source = { text, lines: new LineIndex(text), parser, definitions };
  const tree = parser.parse(text);
  const blocks: Block[] = [];
  walk(tree.topNode, { source, blocks, depth: 0, quoted: false, tables: [] });
  return mendLists(blocks, text);
}

interface Walk {
  readonly source: Source;
  readonly blocks: Block[];
  /** How many list items stand around. */
  readonly depth: number;
  readonly quoted: boolean;
  /** HTML tables that are open. */
  readonly tables: TableReader[];
}

function walk(parent: SyntaxNode, at: Walk): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const place = at.blocks.length;
    block(node, at);
    const first = at.blocks[place];
    if (first !== undefined && node.prevSibling?.name === 'HorizontalRule')
      at.blocks[place] = { ...first, ruled: true };
  }
}

function add(
  at: Walk,
  node: SyntaxNode,
  kind: Block['kind'],
  content: RichText,
  depth: number,
  more: Partial<Block> = {},
): void {
  at.blocks.push({
    kind,
    line: at.source.lines.lineAt(node.from),
    endLine: at.source.lines.lineAt(Math.max(node.from, node.to - 1)),
    content,
    depth,
    ...more,
  });
}

function block(node: SyntaxNode, at: Walk): void {
  const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name);
  if (heading) {
    at.tables.length = 0;
    const content = trimRich(inlineOf(node, at.source));
    // `## -------` is a line somebody drew.
    if (content.marks.length > 0 || !/^[\s!-/:-@[-`{-~]*$/.test(content.text))
      add(at, node, 'heading', content, Number(heading[1]));
    return;
  }
  switch (node.name) {
    case 'Paragraph':
      return add(at, node, at.quoted ? 'quote' : 'paragraph', inlineOf(node, at.source), at.depth);
    case 'BulletList':
    case 'OrderedList':
      return list(node, at);
    case 'Blockquote':
      return walk(node, { ...at, quoted: true });
    case 'Table':
      return table(node, at);
    case 'HTMLBlock':
      at.blocks.push(...htmlBlocks(node.from, node.to, at.depth, at.source, at.tables));
      return;
    case 'FencedCode': {
      const body = node.getChild('CodeText');
      const content = body ? at.source.text.slice(body.from, body.to) : '';
      return add(
        at,
        node,
        'code',
        { text: content, marks: [], lines: [[0, at.source.lines.lineAt(body?.from ?? node.from)]] },
        at.depth,
      );
    }
    case 'CodeBlock': {
      // Indented by accident far more often than meant as code: lists indent authors and prose with tabs.
      const content = inlineRange(node.from, node.to, at.source);
      return add(at, node, at.quoted ? 'quote' : 'paragraph', content, at.depth);
    }
    default:
  }
}

function list(node: SyntaxNode, at: Walk): void {
  for (let item = node.firstChild; item; item = item.nextSibling) {
    if (item.name !== 'ListItem') continue;
    const mark = item.getChild('ListMark');
    const number = mark ? Number.parseInt(at.source.text.slice(mark.from, mark.to), 10) : Number.NaN;
    const ordinal = Number.isNaN(number) ? {} : { ordinal: number };
    const inner: Walk = { ...at, depth: at.depth + 1 };
    let first = true;
    for (let child = item.firstChild; child; child = child.nextSibling) {
      if (child.name === 'ListMark') continue;
      const opens = child.name === 'Paragraph' || child.name === 'Task' || child.name === 'CodeBlock';
      if (first && (opens || /Heading[1-6]$/.test(child.name))) {
        const content =
          child.name === 'CodeBlock' ? inlineRange(child.from, child.to, at.source) : inlineOf(child, at.source);
        add(at, child, 'item', trimRich(content), at.depth, ordinal);
      } else {
        if (first) add(at, mark ?? item, 'item', { text: '', marks: [], lines: [] }, at.depth, ordinal);
        block(child, inner);
      }
      first = false;
    }
  }
}

/** The content of each column; a column between two bars with nothing in it has no node. */
function cellsOf(row: SyntaxNode, source: Source): RichText[] {
  const cells: RichText[] = [];
  let open: RichText | undefined;
  let sawBar = false;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableCell') open = inlineOf(child, source);
    else if (child.name === 'TableDelimiter') {
      const leading = !sawBar && open === undefined && source.text.slice(row.from, child.from).trim() === '';
      if (!leading) cells.push(open ?? inlineRange(child.from, child.from, source));
      open = undefined;
      sawBar = true;
    }
  }
  if (open) cells.push(open);
  return cells;
}

function table(node: SyntaxNode, at: Walk): void {
  let header: string[] | undefined;
  for (let row = node.firstChild; row; row = row.nextSibling) {
    if (row.name === 'TableHeader') header = cellsOf(row, at.source).map((cell) => cell.text.trim());
    if (row.name !== 'TableRow') continue;
    const cells = cellsOf(row, at.source);
    const content: RichText = {
      text: cells.map((cell) => cell.text.trim()).join(' | '),
      marks: [],
      lines: [[0, at.source.lines.lineAt(row.from)]],
    };
    add(at, row, 'row', content, at.depth, { cells, ...(header ? { header } : {}) });
  }
}
