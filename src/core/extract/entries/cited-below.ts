// Headings that are the names of works, over words about each and one reference:
//
//     ## LampNet
//     LampNet extends LN with a second wick.
//     Jo Lee and Ana Ruiz. "Counting Lamps at Night." ICCE 2019.
//
// Leaves to others: reading the reference (paragraphs.ts), other headings that are names (name-headings.ts).

import type { Block } from '../../model/list';
import { NEUTRAL, readSigns } from '../fields/signs';
import { wordCount } from '../words';
import { ACCEPT } from './outline';

/** Fewer may be topics that hold one work each. */
const FEWEST = 4;
const SHARE = 0.8;

/** People, a title and where it appeared; or a title that leads to the paper. */
function isReference({ kind, content }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const { title, score, paperLink } = readSigns(content, NEUTRAL);
  if (title === null || score < ACCEPT || wordCount(title.title) < 3) return false;
  return title.cited === true || (paperLink && title.how !== 'plain');
}

/** Whether a paragraph is what is said of a work before its reference. */
export function isBeforeReference(block: Block, following: readonly Block[]): boolean {
  const end = following.findIndex(({ kind }) => kind === 'heading');
  return !isReference(block) && following.slice(0, end < 0 ? following.length : end).some(isReference);
}

/**
 * Indexes of the headings of one rank over words and one reference each, where nearly all of that rank are so; none where a
 * document does not set out its works so.
 * @param isName whether the words of a heading could be a name
 */
export function headingsOverReferences(blocks: readonly Block[], isName: (heading: Block) => boolean): number[] {
  const byDepth = new Map<number, { at: number; isOver: boolean }[]>();
  for (const [at, heading] of blocks.entries()) {
    if (heading.kind !== 'heading') continue;
    const end = blocks.findIndex(({ kind }, i) => i > at && kind === 'heading');
    const below = blocks.slice(at + 1, end < 0 ? blocks.length : end);
    if (below.length === 0) continue;
    const told = below.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'code');
    const isOver = told.length === below.length && told.filter(isReference).length === 1 && told.length > 1;
    const same = byDepth.get(heading.depth) ?? [];
    byDepth.set(heading.depth, same);
    same.push({ at, isOver: isOver && isName(heading) });
  }
  return [...byDepth.values()].flatMap((same) => {
    const over = same.filter(({ isOver }) => isOver);
    return over.length >= FEWEST && over.length >= same.length * SHARE ? over.map(({ at }) => at) : [];
  });
}
