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
/** More paragraphs are a chapter. */
const MOST_BELOW = 20;

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
  let end = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const heading = blocks[at];
    if (heading?.kind !== 'heading') continue;
    const below = blocks.slice(at + 1, end);
    end = at;
    if (below.length === 0) continue;
    const told = below.filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'code');
    const mayBe = told.length === below.length && told.length > 1 && told.length <= MOST_BELOW && isName(heading);
    const same = byDepth.get(heading.depth) ?? [];
    byDepth.set(heading.depth, same);
    same.push({ at, isOver: mayBe && told.filter(isReference).length === 1 });
  }
  return [...byDepth.values()].flatMap((same) => {
    const over = same.filter(({ isOver }) => isOver);
    return over.length >= FEWEST && over.length >= same.length * SHARE ? over.map(({ at }) => at) : [];
  });
}
