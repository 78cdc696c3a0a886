// Headings that are no headings: the links and print of the work whose title is the heading above.
// Leaves to others: which headings are papers (paper-headings.ts).

import type { Block } from '../../model/list';
import { NEUTRAL, readSigns } from '../fields/signs';
import { isOnlyVenue, withoutLinks } from '../fields/title-links';
import { wordCount } from '../words';

/** Fewer may be set by chance. */
const FEWEST = 3;

/**
 * The blocks of a document with such headings as paragraphs:
 *
 *     ##### Counting Lamps at Night
 *     ###### [[pdf](url)] CVPR 2019
 */
export function withPrintAsWords(blocks: readonly Block[]): readonly Block[] {
  const prints = new Set(blocks.filter((block, i) => isPrint(block, blocks[i - 1])));
  if (prints.size < FEWEST) return blocks;
  return blocks.map((block) => (prints.has(block) ? { ...block, kind: 'paragraph', depth: 0 } : block));
}

function isPrint({ kind, depth, content }: Block, above: Block | undefined): boolean {
  if (kind !== 'heading' || above?.kind !== 'heading' || above.depth >= depth) return false;
  if (wordCount(above.content.text) < 3 || above.content.marks.some((mark) => mark.kind === 'link')) return false;
  const words = withoutLinks(content)
    .replace(/[[\]\s|,.·-]+/g, ' ')
    .trim();
  return readSigns(content, NEUTRAL).paperLink && (words === '' || isOnlyVenue(words));
}
