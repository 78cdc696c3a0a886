// Lists as their writers meant them where CommonMark's rules say otherwise: nesting by two blanks under `1.`, and
// numbered items that a paragraph swallowed because only `1.` may interrupt one (CommonMark 0.31, 5.3).
// Leaves to others: reading the syntax (markdown.ts).

import { sliceRich } from '../base/rich';
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
  const freed = blocks.flatMap((block, i) => freeItems(block, blocks, i));
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

/** Cuts `- note\n3. [Next](…)` into the note and the item, where the list around it is numbered. */
function freeItems(block: Block, blocks: readonly Block[], at: number): Block[] {
  const inside = (block.kind === 'paragraph' || block.kind === 'quote') && block.depth > 0;
  if (block.kind !== 'item' && !inside) return [block];
  const { content } = block;
  const cuts = content.lines.filter(([offset]) => offset > 0 && ITEM.test(content.text.slice(offset, offset + 12)));
  if (cuts.length === 0 || !isNumbered(blocks, at)) return [block];
  const starts = [0, ...cuts.map(([offset]) => offset)];
  return starts.map((start, k): Block => {
    const part = sliceRich(content, start, starts[k + 1] ?? content.text.length);
    const line = part.lines[0]?.[1] ?? block.line;
    const endLine = starts[k + 1] === undefined ? block.endLine : Math.max(line, part.lines.at(-1)?.[1] ?? line);
    if (k === 0) return { ...block, content: part, endLine };
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
