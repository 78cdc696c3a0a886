// A file that is a note on one paper and says its title in a field, a bullet or a line: `* **Title**: Counting Lamps`.
// Leaves to others: notes under the title as a heading (paper-headings.ts), several such titles in a file (field-bullets.ts).

import type { Block } from '../../model/list';
import { fieldName } from '../fields/fields';
import { saysTitle } from './name-headings';

/** The blocks of such a file with the title as the heading of all: in place of the one above it, over the others. */
export function withTitleOnTop(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind !== 'heading');
  const title = blocks[at];
  const isTitle = ({ kind, content }: Block): boolean => kind === title?.kind && fieldName(content.text) === 'title';
  if (title === undefined || (title.kind !== 'item' && title.kind !== 'paragraph')) return blocks;
  if (!isTitle(title) || !saysTitle(title.content)) return blocks;
  if (blocks[at + 1]?.kind !== title.kind || fieldName(blocks[at + 1]?.content.text ?? '') === null) return blocks;
  if (blocks.some((block) => block !== title && isTitle(block))) return blocks;
  const before = blocks[at - 1]?.kind === 'heading' ? at - 1 : at;
  return [
    ...blocks.slice(0, before),
    { ...title, kind: 'heading', depth: 1 },
    ...blocks.slice(at + 1).map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth + 1 } : block)),
  ];
}
