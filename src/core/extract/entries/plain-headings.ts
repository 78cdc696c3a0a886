// Lines of plain words over lists of works, as all the lists of a document have them:
//
//     Position of Lamps
//
//     * [Counting Lamps at Night](https://…)
//
// Leaves to others: bold lines over lists (paper-headings.ts), reading the lists (items.ts).

import { splitLines } from '../../base/rich';
import type { Block } from '../../model/list';
import { readHeading } from '../fields/headings';
import { NEUTRAL, readSigns } from '../fields/signs';
import { wordCount } from '../words';

const FEWEST = 4;
const MOST_WORDS = 6;
/** Of the lists below such lines, so many begin with a work. */
const SHARE = 0.7;

/** The paragraphs of a document that are headings by what stands below them; none where it does not set out its lists so. */
export function plainHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const over = [...blocks.entries()].filter(
    ([i, block]) => isLine(block) && blocks[i + 1]?.kind === 'item' && blocks[i + 1]?.depth === 0,
  );
  const works = over.filter(([i]) => beginsWithWork(blocks[i + 1])).map(([, block]) => block);
  return new Set(works.length >= FEWEST && works.length >= over.length * SHARE ? works : []);
}

/** Not `- https://…`: then the line above is the title. */
function beginsWithWork(item: Block | undefined): boolean {
  if (item === undefined) return false;
  const { title, paperLink, onlyLinks } = readSigns(item.content, NEUTRAL);
  return title !== null && paperLink && !onlyLinks && wordCount(title.title) >= 2;
}

/** A few words with a capital, no sentence, without any mark. */
function isLine({ kind, depth, content }: Block): boolean {
  if (kind !== 'paragraph' || depth > 0 || content.marks.length > 0 || splitLines(content).length > 1) return false;
  const text = content.text.trim();
  return (
    /^[\p{Lu}\p{N}\p{Script=Han}]/u.test(text) &&
    !/[.!?,;。！？]$/u.test(text) &&
    wordCount(text) <= MOST_WORDS &&
    readHeading(content).role !== 'skip'
  );
}
