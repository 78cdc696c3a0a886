// Years that stand below a section and have its rank, as many lists write them:
//
//     ### Lamps for objects
//     ### 2025
//     ### 2024
//     ### Lamps for rooms

import type { Block } from '../../model/list';
import { readHeading } from '../fields/headings';

/** The blocks with such years half a rank deeper, so that they stay within their section. */
export function withTimesWithin(blocks: readonly Block[]): readonly Block[] {
  let section: Block | null = null;
  let before: Block | null = null;
  const nested = new Map<Block, Block>();
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { role } = readHeading(block.content);
      if (role !== 'time') section = section !== null && block.depth > section.depth ? section : null;
      else if (
        before?.kind === 'heading' &&
        before.depth === block.depth &&
        readHeading(before.content).role === 'topic'
      )
        section = before;
      if (role === 'time' && section?.depth === block.depth) nested.set(block, { ...block, depth: block.depth + 0.5 });
    }
    before = block;
  }
  return nested.size === 0 ? blocks : blocks.map((block) => nested.get(block) ?? block);
}
