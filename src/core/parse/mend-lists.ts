// Lists as their writers meant them where CommonMark's rules say otherwise: nesting by two blanks under `1.`, numbered
// items that a paragraph swallowed because only `1.` may interrupt one (CommonMark 0.31, 5.3), and quotes right below
// items, which end the list there (5.1).
// Leaves to others: reading the syntax (markdown.ts).

import { sliceRich, trimRich } from '../base/rich';
import type { Block } from '../model/list';

const ITEM = /^\s*(\d{1,4})[.)][ \t]+(?=\S)/;
const columnOf = (line: string): number => {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
};

/** The same blocks with swallowed items freed and depths set by how far each item is indented. */
export function mendLists(blocks: readonly Block[], text: string): Block[] {
  const lines = text.split(/\r\n|\n|\r/);
  const freed = withQuotesInItems(blocks, lines);
  const mended: Block[] = [];
  /** Items above the current place: where each stands, and its depth as mended. */
  let above: { column: number; depth: number; was: number }[] = [];
  for (const block of freed) {
    if (block.kind !== 'item') {
      if (block.depth === 0 || block.kind === 'heading') above = block.kind === 'heading' ? [] : above;
      const owner = above.findLast((item) => item.was < block.depth);
      const shift = block.kind === 'heading' || block.depth === 0 || owner === undefined ? 0 : owner.depth - owner.was;
      mended.push(shift === 0 ? block : { ...block, depth: block.depth + shift });
      if (block.kind !== 'heading' && block.depth === 0) above = [];
      continue;
    }
    const column = columnOf(lines[block.line - 1] ?? '');
    while (above.length > 0 && (above.at(-1)?.column ?? 0) > column - 2) above.pop();
    const depth = Math.max(block.depth, above.length === 0 ? 0 : (above.at(-1)?.depth ?? 0) + 1);
    above.push({ column, depth, was: block.depth });
    mended.push(depth === block.depth ? block : { ...block, depth });
  }
  return mended;
}

const isQuoted = (line: string | undefined): boolean => /^\s*>/.test(line ?? '');

/**
 * The blocks with swallowed items freed, and quotes inside the items they are notes on.
 *
 *     3. Counting Lamps at Night       the item
 *     > * Uses LampNet                 a note within it, no item of its own
 *     4. Counting Lamps by Day
 */
function withQuotesInItems(blocks: readonly Block[], lines: readonly string[]): Block[] {
  const placed: Block[] = [];
  /** The item that takes up quotes, and how much deeper it has the quote that is read now. */
  let owner: Block | null = null;
  let shift = 0;
  for (const [i, block] of blocks.entries()) {
    const quoted = isQuoted(lines[block.line - 1]);
    const above: Block | undefined = placed.at(-1);
    if (!quoted) shift = 0;
    else if (above === undefined || !isQuoted(lines[above.line - 1]) || above === owner) {
      const isNote = owner !== null && owner === above && isNoteOn(owner, block, blocks, i, lines);
      shift = isNote ? Math.max(0, (owner?.depth ?? 0) + 1 - block.depth) : 0;
    }
    const freed = freeItems(shift === 0 ? block : { ...block, depth: block.depth + shift }, blocks, i, lines);
    for (const one of freed) {
      const isItem: boolean = one.kind === 'item' && !isQuoted(lines[one.line - 1]);
      if (isItem) [owner, shift] = [one, freed.length > 1 ? one.depth + 1 : 0];
      else if (one.depth === 0 || one.kind === 'heading') owner = null;
      placed.push(one);
    }
  }
  return placed;
}

/** Whether a quote stands right below an item, or between it and the next of a numbered list. */
function isNoteOn(item: Block, quote: Block, blocks: readonly Block[], at: number, lines: readonly string[]): boolean {
  if ((lines[quote.line - 2] ?? '').trim() !== '') return true;
  const next = blocks.slice(at).find(({ line }) => !isQuoted(lines[line - 1]));
  return next?.kind === 'item' && item.ordinal !== undefined && next.ordinal === item.ordinal + 1;
}

/** Cuts `- note\n3. [Next](…)` into the note, the item and what is quoted below it, where the list around is numbered. */
function freeItems(block: Block, blocks: readonly Block[], at: number, lines: readonly string[]): Block[] {
  const inside = (block.kind === 'paragraph' || block.kind === 'quote') && block.depth > 0;
  if (block.kind !== 'item' && !inside) return [block];
  const { content } = block;
  const items = content.lines.filter(([offset]) => offset > 0 && ITEM.test(content.text.slice(offset, offset + 12)));
  if (items.length === 0 || !isNumbered(blocks, at)) return [block];
  const first = items[0]?.[0] ?? 0;
  const quotes = content.lines.filter(
    ([offset, line]) => offset > first && isQuoted(lines[line - 1]) && !isQuoted(lines[line - 2]),
  );
  const starts = [0, ...[...items, ...quotes].map(([offset]) => offset).sort((a, b) => a - b)];
  return starts.map((start, k): Block => {
    const part = sliceRich(content, start, starts[k + 1] ?? content.text.length);
    const line = part.lines[0]?.[1] ?? block.line;
    const endLine = starts[k + 1] === undefined ? block.endLine : Math.max(line, part.lines.at(-1)?.[1] ?? line);
    if (k === 0) return { ...block, content: part, endLine };
    if (isQuoted(lines[line - 1])) return { kind: 'quote', line, endLine, content: trimRich(part), depth: 1 };
    const mark = ITEM.exec(part.text);
    return {
      kind: 'item',
      line,
      endLine,
      content: sliceRich(part, mark?.[0].length ?? 0),
      depth: 0,
      ordinal: Number(mark?.[1] ?? 0),
    };
  });
}

/** Whether a numbered item stands before it in the same run of list blocks. */
function isNumbered(blocks: readonly Block[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'heading' || block.kind === 'row') return false;
    if (block.kind === 'item' && block.ordinal !== undefined) return true;
  }
  return false;
}
