// Foldable parts: an entry, something inside one, or a heading with what stands below it.
// Leaves to others: the blocks within (entries.ts); folds over people and print, which are parts of an entry (print-passages.ts).

import { joinRich, splitLines } from '../../base/rich';
import type { Block, RichText } from '../../model/list';
import { fieldName } from '../fields/fields';
import { isFoldWords } from '../fields/fold-words';
import { headingName, readHeading } from '../fields/headings';
import { NEUTRAL, readSigns, type Signs, startsWithTitle } from '../fields/signs';
import { readVenueYears } from '../fields/venue-year';
import { surelyTitle, wordCount } from '../words';
import { ACCEPT, type Outline, PSEUDO } from './outline';

/** What a foldable part is. */
export type Fold = 'entry' | 'inner' | 'heading';

/** Reads the words that open a foldable part; `around` are the parts that are open, and takes this one. */
export function readFold(outline: Outline, blocks: readonly Block[], at: number, around: Fold[]): void {
  const block = blocks[at];
  if (block === undefined) return;
  if (block.depth > 0 || outline.skipped) {
    around.push('inner');
    if (outline.open) outline.attachBlock(outline.open, block);
    return;
  }
  const name = headingName(block.content);
  const isBare = surelyTitle(name) && !block.content.marks.some((mark) => mark.kind === 'link');
  const about = isBare ? addressesOfOne(blocks, at) : null;
  const signs = readSigns(block.content, {
    ...NEUTRAL,
    doubtful: outline.doubtful,
    ...(about === null ? {} : { more: about, titleThenAddress: true }),
  });
  if (signs.score >= ACCEPT && (signs.links.length > 0 || isPrintedTitle(block.content, signs))) {
    outline.open = outline.accept('summary', block, block.content, signs);
    around.push('entry');
  } else if (isFoldWords(name)) {
    around.push('inner');
    if (outline.open) outline.attachBlock(outline.open, block);
  } else {
    outline.enter(depthOf(around), readHeading(block.content), block.line);
    around.push('heading');
  }
}

/** `**[Counting Lamps at Night]** J. Lee. ICCE, 2004.`, linked or not: a title, and behind it where and when it appeared. */
const isPrintedTitle = ({ text }: RichText, { title }: Signs): boolean =>
  title !== null &&
  title.how !== 'plain' &&
  wordCount(title.title) >= 3 &&
  readVenueYears(text.slice(title.end)).some(({ venue, year }) => venue !== null && year !== null);

/** Goes out of the innermost part that is open. */
export function endFold(outline: Outline, open: Fold[]): void {
  const fold = open.pop();
  if (fold === 'heading') outline.leave(depthOf(open));
  // Behind a fold inside an entry, what is about it goes on: its links below its abstract
  else if (fold === 'entry') outline.open = null;
}

/** Depth of a fold that is a heading within those around it. */
const depthOf = (around: readonly Fold[]): number => PSEUDO + 1 + around.filter((fold) => fold === 'heading').length;

/**
 * The lines of links and fields in a fold over one work; null where it holds a list, a table or works of its own.
 *
 *     <summary>Counting Lamps: Words of the Title</summary> We count … paper: https://… code: https://…
 */
function addressesOfOne(blocks: readonly Block[], at: number): RichText | null {
  const lines: RichText[] = [];
  let open = 1;
  for (let i = at + 1; i < blocks.length && open > 0; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'heading' || block.kind === 'row') return null;
    if (block.kind === 'summary') open++;
    else if (block.kind === 'fold-end') open--;
    for (const line of splitLines(block.content)) {
      const signs = readSigns(line, NEUTRAL);
      if (signs.onlyLinks || (fieldName(line.text) !== null && signs.links.length > 0)) lines.push(line);
      else if (signs.score >= 3 && signs.paperLink && startsWithTitle(signs)) return null;
    }
  }
  return lines.length > 0 ? joinRich(lines) : null;
}
