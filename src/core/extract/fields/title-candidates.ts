// Which stretches of an entry's head its marks set off as a possible title.
// Leaves to others: choosing among them and plain words (title.ts).

import type { RichText } from '../../model/list';
import { looksLikeAuthors, looksLikeProse, titleCase, wordCount } from '../words';
import { labelType } from './links';
import { arePeopleAndPrint } from './people-passages';
import { isLabelLink, isOnlyVenue, isTitleLink, isUrlText, linkAt } from './title-links';

const QUOTES = /["“”„«「『《]([^"“”»」』《》\n]{4,300})["”“»」』》]/gu;

/** `"Advance the "Edge" of Detection"`: a straight quote before a blank opens, it does not close. */
const NESTED = /(?<![\p{L}\p{N}])"((?:[^"\n]{2,200}?\s)?"[^"\n]{1,80}"[^"\n]{0,200})"(?=\s*(?:[,.;:([]|$))/gu;

/** The year between people and a quoted title: `Jo Wick. 1990. "Lamp Moss". Lampmakers' Press.` */
export const YEAR_BEFORE_QUOTE = /(?<=\p{L})[.,]\s\(?(?:19|20)\d{2}[a-z]?\)?[.,:]\s*$/u;

/** A stretch of the text that its marks set off. */
export interface Candidate {
  readonly how: 'quote' | 'link' | 'strong' | 'em';
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
  readonly words: string;
}

/** The quoted, linked, bold and slanted stretches from an offset on, in reading order; `cited`: people stand before it. */
export function candidates(rich: RichText, from: number, cited: boolean): Candidate[] {
  const { text } = rich;
  const found: Candidate[] = [];
  for (const match of [...(text.includes('"') ? text.matchAll(NESTED) : []), ...text.matchAll(QUOTES)]) {
    const inner = match[1] ?? '';
    if (found.some((one) => match.index < one.end) || opensTitle(text.slice(match.index + match[0].length))) continue;
    // LeCun, Yann, et al. "Deep learning.": behind people, even one word is the title
    // **GlimQix**: "Glimmer Transformer"
    const named = /\p{L}[\p{N}+-]*[:：]\s*$/u.test(text.slice(0, match.index));
    const dated = YEAR_BEFORE_QUOTE.test(text.slice(0, match.index));
    const least = match.index <= from + 2 && cited ? 1 : named || dated ? 2 : 3;
    if (
      match.index >= from - 1 &&
      wordCount(inner) >= least &&
      (match[0].startsWith('《') || dated || !looksLikeProse(inner.replace(/[?!]/g, ',').replace(/[.,]$/, '')))
    )
      found.push({
        how: 'quote',
        start: match.index,
        end: match.index + match[0].length,
        url: linkAt(rich, match.index + 1),
        words: inner,
      });
  }
  for (const mark of rich.marks) {
    if (mark.end <= from || mark.end - mark.start < 2) continue;
    const words = text.slice(mark.start, mark.end);
    if (words.trim() === '') continue;
    if (mark.kind === 'link' && isTitleLink(mark, text))
      found.push({ how: 'link', start: mark.start, end: mark.end, url: mark.url ?? null, words });
    if (
      mark.kind === 'strong' &&
      !isOnlyVenue(words) &&
      !isUrlText(words) &&
      /\p{L}/u.test(words) &&
      labelType(words) === null &&
      !isLabelLink(rich, mark)
    )
      found.push({ how: 'strong', start: mark.start, end: mark.end, url: linkAt(rich, mark.start), words });
    if (
      mark.kind === 'em' &&
      wordCount(words) >= (cited && mark.start === from && !/\d{4}/.test(words) ? 2 : 4) &&
      !looksLikeAuthors(words) &&
      !arePeopleAndPrint(words) &&
      !isOnlyVenue(words) &&
      !isLabelLink(rich, mark)
    )
      found.push({ how: 'em', start: mark.start, end: mark.end, url: linkAt(rich, mark.start), words });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `"Who Lit the Lamp?": Finding Culprits by Night`: the title goes on behind the quote. */
function opensTitle(behind: string): boolean {
  const rest = /^:\s+(?=\p{Lu})([^\n[(]+)/u.exec(behind)?.[1]?.split(/\sby\s/)[0] ?? '';
  return wordCount(rest) >= 3 && titleCase(rest) >= 0.6 && !looksLikeProse(rest) && !looksLikeAuthors(rest);
}
