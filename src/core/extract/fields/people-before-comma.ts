// The people in front of a title and a comma, as engineers print references: `Jo Lee, Ana Ruiz, and Wei Chen, Title, LAMP, 2016.`
// Leaves to others: the people of other citations (title-lead.ts), where the title ends (title-end.ts).

import type { RichText } from '../../model/list';
import { looksLikeAuthors, wordCount } from '../words';
import { hasInitials, isFullName, isSurelyPerson, isUnusual } from './full-names';
import { isOnlyVenue, isTitleLink } from './title-links';
import { readVenueYears } from './venue-year';

/** Longest list of people that may stand before a title. */
const LONGEST = 600;

/** One of the people and what parts it from the next, or from the title. */
const ONE = /^([^,;:&"“”()[\]\n]{2,50}?)(,\s+(?:and\s+|&\s+)?|\s+(?:and|&)\s+)/u;

/** `et al.`, alone or behind a name. */
const OTHERS = /(?:^|\s+)et\.?\s?al\.?$/i;

/** Where people work: what may stand behind them in place of a title. */
const WORKPLACE =
  /\b(?:universit\p{L}+|institut\p{L}*|college|school|department|dept|labs?|laborator\p{L}+|inc|corp\p{L}*|gmbh|academy|cent(?:er|re) for|team)\b/iu;

/**
 * Where the people end that a comma parts from the title; 0 where what stands before the comma may be the title's. A print or a
 * labelled link has to stand behind the title.
 *
 *     Jo Lee, Ana Ruiz, and Wei Chen, Counting Lamps at Night, LAMP, 2016.      A. Ruiz and W. Chen, **Lamps**, arXiv, 2016.
 *                                     ^                                                              ^
 */
export function endBeforeComma(rich: RichText, from: number): number {
  const line = rich.text.slice(from, from + LONGEST).split('\n')[0] ?? '';
  const people: string[] = [];
  let at = 0;
  let parted = '';
  for (let one = ONE.exec(line); one !== null; one = ONE.exec(line.slice(at))) {
    const [all, words = '', sign = ''] = one;
    const name = words.replace(OTHERS, '');
    if (name === '' ? people.length === 0 : !isFullName(name) && !hasInitials(name)) break;
    if (name !== '') people.push(name);
    at += all.length;
    parted = sign;
    if (name !== words) break;
  }
  if (!parted.startsWith(',') || !arePeople(people)) return 0;
  return opensTitle(rich, from + at, people.length) ? from + at : 0;
}

/** Most of them have a word that no dictionary has, one has no other; a single person has no other. */
const arePeople = (names: readonly string[]): boolean => {
  const isSure = (name: string): boolean => hasInitials(name) || isSurelyPerson(name);
  return names.length === 1
    ? names.every(isSure)
    : names.filter(isUnusual).length * 3 >= names.length * 2 && names.some(isSure);
};

/** Whether a title begins there, and not another person, a place of work or the print. */
function opensTitle({ text, marks }: RichText, at: number, people: number): boolean {
  const rest = text.slice(at);
  if (!/^["“\p{Lu}\p{N}]/u.test(rest)) return false;
  const isMarked =
    /^["“]/.test(rest) ||
    marks.some(({ kind, start, end }) => (kind === 'strong' || kind === 'em') && start === at && end > at + 3);
  const opening = rest.split(/[.,;]\s|\s[[(]|\n/)[0] ?? '';
  const behind = rest.slice(opening.length);
  const isShown =
    readVenueYears(behind).length > 0 ||
    marks.some((mark) => mark.kind === 'link' && mark.start > at && !isTitleLink(mark, text));
  if (!isShown || isOnlyVenue(opening) || isFullName(opening) || hasInitials(opening)) return false;
  return isMarked || (wordCount(opening) >= (people > 1 ? 3 : 4) && !WORKPLACE.test(opening) && !looksLikeAuthors(opening));
}
