// Titles that a sentence sets off in bold or slanted type, with whose they are and the year in a bracket right behind:
// `One of the first that counts: **Counting Lamps at Night** (Lee et al. 2011).`
// Leaves to others: titles with which an entry opens (title.ts), people and year in the bracket (people-passages.ts).

import { squeeze } from '../../base/text';
import type { RichText } from '../../model/list';
import { isCoined, looksLikeAuthors, titleCase, wordCount } from '../words';
import { citedInBracket } from './people-passages';
import { cleanTitle } from './title-end';
import { isOnlyVenue } from './title-links';

export interface Attributed {
  readonly how: 'strong' | 'em';
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Behind the bracket. */
  readonly next: number;
}

/** Fewer words are an emphasis or a name. */
const FEWEST_WORDS = 3;

/** The titles of a text that are set off and attributed so, in reading order. */
export function attributedTitles({ text, marks }: RichText): Attributed[] {
  const found: Attributed[] = [];
  for (const { kind, start, end } of marks) {
    if ((kind !== 'strong' && kind !== 'em') || start < (found.at(-1)?.next ?? 0)) continue;
    const citation = citedInBracket(text.slice(end));
    if (citation === null) continue;
    const title = cleanTitle(text.slice(start, end));
    if (wordCount(title) < FEWEST_WORDS || isOnlyVenue(title) || looksLikeAuthors(title)) continue;
    found.push({ how: kind, title, start, end, next: end + citation.end });
  }
  return found;
}

/** `The first protocol of its kind (LampSeq): **Title**`: the name that the words before a title end with. */
export function nameBefore(words: string): string | null {
  const name = /\(([^()\s]{2,24})\)[\s:：,"“–—-]*$/u.exec(words)?.[1];
  return name !== undefined && isCoined(name) ? name : null;
}

/** The first of them, where the words of a curator lead to it: no link, no title and no name of the work stands before it. */
export function attributedInSentence(rich: RichText, from: number): Attributed | null {
  const [first] = attributedTitles(rich);
  if (first === undefined) return null;
  const before = rich.text.slice(from, first.start);
  const words = squeeze(before).replace(/[\s"“:：,;–—-]+$/, '');
  const isLinked = rich.marks.some(({ kind, start }) => kind === 'link' && start < first.start);
  return isLinked || wordCount(words) < 2 || titleCase(words) >= 0.75 ? null : first;
}
