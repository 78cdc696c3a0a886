// Bullets over works that say what all of these do, `- ***Generalize the LampNet algorithm***`: words about each, no topics.
// Leaves to others: bullets that are topics (items.ts).

import type { Block } from '../../model/list';
import { NEUTRAL, readSigns } from '../fields/signs';
import { looksLikeProse, wordCount } from '../words';

/** Longer words name no topic. */
export const LONGEST_TOPIC = 10;

/** Fewer labels show no habit of a list. */
const FEWEST = 5;
/** Share of labels that can be no topics, from which on none is taken for one. */
const TELLING = 0.2;

/** Whether the bullets over works say in this document what the works do. */
export function labelsTell(blocks: readonly Block[]): boolean {
  const labels = blocks.filter((block, i) => isLabel(block, blocks[i + 1]));
  const telling = labels.filter(({ content: { text } }) => tells(text.trim()));
  return labels.length >= FEWEST && telling.length >= labels.length * TELLING;
}

const tells = (words: string): boolean =>
  wordCount(words) > LONGEST_TOPIC || /^\p{Ll}+\s/u.test(words) || looksLikeProse(words);

/** Set off, without a link, and over a bullet that opens with a title set off as well. */
function isLabel({ kind, content, depth }: Block, next: Block | undefined): boolean {
  if (kind !== 'item' || next?.kind !== 'item' || next.depth <= depth) return false;
  const words = content.text.trim();
  const isSetOff = content.marks.some(
    (mark) => (mark.kind === 'strong' || mark.kind === 'em') && mark.end - mark.start >= words.length - 1,
  );
  if (!isSetOff || content.marks.some((mark) => mark.kind === 'link')) return false;
  const { title, onlyLinks } = readSigns(next.content, NEUTRAL);
  return (
    title !== null &&
    title.how !== 'plain' &&
    title.start <= title.lead + 2 &&
    !onlyLinks &&
    wordCount(title.title) >= 3
  );
}
