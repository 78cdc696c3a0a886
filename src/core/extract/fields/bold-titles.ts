// Titles of which only a part is bold: `**Lamp Policy** for Night Walks`, `**LAMP**s with Moss **Training**`.
// Leaves to others: bold names in front of their title (title-behind.ts).

import type { RichText } from '../../model/list';
import { looksLikeAuthors, looksLikeName, looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';
import type { TitleFound } from './title';
import type { Candidate } from './title-candidates';
import { cleanTitle, plainEnd } from './title-end';

/** Words that a title cannot end with: what comes behind belongs to it. */
const LEADS_ON =
  /^\s(?:for|of|in|on|with|without|via|from|by|using|and|to|through|under|over|towards?|as|at|into|against|beyond|across|between|among)\s/i;

/** Of the words behind the bold ones. */
const TITLE_CASE = 0.6;
/** More are a title of their own, and what follows with a capital are other words. */
const MOST_WORDS = 4;

/**
 * The whole title that opens in bold and goes on without a sign between; null where other words follow.
 *
 *     **LAMP**s with Collaborative Moss **Training**, [paper]     **Lighting Lamps from Models** Rivals Lighting by Hand. [pdf]
 *     ^                                            ^              ^                                                   ^
 */
export function partlyBold(
  rich: RichText,
  { start, end }: Candidate,
): Pick<TitleFound, 'title' | 'start' | 'end'> | null {
  const stop = plainEnd(rich, start, false);
  const { text, marks } = rich;
  const behind = text.slice(end, stop);
  const next = end + (/^\s*/.exec(behind)?.[0].length ?? 0);
  // **Counting Lamps** *Jo Lee*, **Counting Lamps** `ICCE`, **Counting Lamps;** Jo Lee et al
  const isMarked = marks.some((mark) => mark.start === next && mark.end > next);
  if (stop <= end || isMarked || /\p{P}\s*$/u.test(text.slice(start, end)) || looksLikeAuthors(behind)) return null;
  const isGlued = /^\p{Script=Latin}/u.test(behind) && /\p{Script=Latin}$/u.test(text.slice(start, end));
  const isTitled = titleCase(behind) >= TITLE_CASE && wordCount(behind) >= 2;
  const bold = text.slice(start, end);
  const isName = looksLikeName(bold);
  // **LampNet** for counting at night, **LampNet** Provides a Clock: words about the work
  const goesOn = LEADS_ON.test(behind)
    ? isTitled || !isName
    : /^\s\p{Lu}/u.test(behind) && isTitled && !isName && wordCount(bold) <= MOST_WORDS;
  if (!isGlued && !goesOn) return null;
  const title = cleanTitle(text.slice(start, stop));
  const isWhole = isGlued || surelyTitle(title);
  return isWhole && wordCount(title) >= 3 && !looksLikeProse(text.slice(start, stop))
    ? { title, start, end: stop }
    : null;
}
