// Words about a work that stand in the title of a link, where a page shows them under the pointer.
// Leaves to others: people in that place (paper-authors.ts).

import { lineAt } from '../../base/rich';
import { letters } from '../../base/text';
import type { RichText } from '../../model/list';
import { looksLikeAuthors, wordCount } from '../words';
import { isFoldWords } from './fold-words';
import type { Passage } from './passage';

const LEAST_WORDS = 4;

/** "View the paper on its page": about the link. */
const ABOUT_LINK =
  /^\W*(?:(?:click|links?|open|view|download|read|visit|see|permalink)\b|(?:the )?(?:official |source )?(?:project|github|pdf|code|arxiv)\s(?:(?:page|link|version|repo\w*|preprint)\s)?(?:of|for|on|by)\s)/i;

/** `[pdf](url "Draws the moss anew from its lamp")` */
export function saidInLinkTitles(rich: RichText, title: string): Passage[] {
  const own = letters(title);
  return rich.marks.flatMap(({ kind, start, end, alt = '' }): Passage[] => {
    const isSaid =
      kind === 'link' &&
      wordCount(alt) >= LEAST_WORDS &&
      !ABOUT_LINK.test(alt) &&
      !looksLikeAuthors(alt) &&
      !isFoldWords(alt) &&
      ![own, letters(rich.text.slice(start, end))].some((known) => known !== '' && letters(alt).includes(known));
    return isSaid ? [{ role: 'prose', rich: { text: alt, marks: [], lines: [[0, lineAt(rich, start)]] } }] : [];
  });
}
