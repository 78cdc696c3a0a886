// The people in front of a title and a comma, as engineers print references: `Jo Lee, Ana Ruiz, and Wei Chen, Title, LAMP, 2016.`
// Leaves to others: the people of other citations (title-lead.ts), where the title ends (title-end.ts).

import { isCommonWord } from '../../lexicon/words';
import type { RichText } from '../../model/list';
import { looksLikeAuthors, wordCount } from '../words';
import { hasInitials, isFullName, isSurelyPerson, isUnusual } from './full-names';
import { isJournal, VENUE_WORDS } from './people-passages';
import { isOnlyVenue, isTitleLink } from './title-links';
import { readVenueYears } from './venue-year';

/** Longest list of people that may stand before a title. */
const LONGEST = 600;

/** One of the people and what parts it from the next, or from the title. */
const ONE = /^([^,;:&"“”()[\]\n]{2,50}?)(,\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+)/u;

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
  if (!parted.startsWith(',')) return 0;
  // Alex Graver, *Counting Lamps,* LAMP 2016: a mark tells where words of a dictionary end that are a name
  const [only = ''] = people;
  const isOne = people.length === 1 && isUnusual(only) && isMarkedFrom(rich, from + at);
  return (isOne || arePeople(people)) && opensTitle(rich, from + at, people.length) ? from + at : 0;
}

/** One of them is nothing else than a person, or all of several seem to be. */
const arePeople = (names: readonly string[]): boolean =>
  names.some((name) => /(?:^|\s)\p{Lu}\./u.test(name) || isSurelyPerson(name)) ||
  (names.length > 2 && names.every(isUnusual));

const isMarkedFrom = ({ text, marks }: RichText, at: number): boolean =>
  /^["“]/.test(text.slice(at)) ||
  marks.some(({ kind, start, end }) => (kind === 'strong' || kind === 'em') && start === at && end > at + 3);

/** Whether a title begins there, and not another person, a place of work or the print. */
function opensTitle(rich: RichText, at: number, people: number): boolean {
  const { text, marks } = rich;
  const rest = text.slice(at);
  if (!/^["“\p{Lu}\p{N}]/u.test(rest)) return false;
  // To the first sign that may end it, or to marked words behind it
  const next = Math.min(...marks.map(({ start }) => (start > at ? start : text.length)), text.length);
  const opening = (text.slice(at, next).split(/[.,;:]\s|\s?[.:]?\s?["“[(]|\n/)[0] ?? '').trim();
  const behind = rest.slice(opening.length);
  const isShown =
    readVenueYears(behind).length > 0 ||
    /(?:19|20)\d{2}/.test(behind) ||
    marks.some((mark) => mark.kind === 'link' && mark.start > at && !isTitleLink(mark, text));
  if (!isShown || isOnlyVenue(opening)) return false;
  if (isMarkedFrom(rich, at)) return true;
  const isNamed = /^:\s/.test(behind) && !(isFullName(opening) && isUnusual(opening));
  if (isNamed && wordCount(rest.split(/[.,;]\s|\s[[(]|\n/)[0] ?? '') >= 3) return true;
  return wordCount(opening) >= (people > 1 ? 3 : 4) && isWorded(opening) && !isPlace(opening);
}

/** Some of the words are in a dictionary, or one of them in lower case, as few in names are. */
const isWorded = (words: string): boolean => {
  const common = words.split(/[\s-]/).filter((word) => word.length > 2 && isCommonWord(word.toLowerCase()));
  const isOrdinary = common.length >= 2 || common.some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
  return isOrdinary && !looksLikeAuthors(words);
};

/** Where people work, or a journal. */
const isPlace = (words: string): boolean =>
  WORKPLACE.test(words) || isJournal(words) || (wordCount(words) <= 4 && VENUE_WORDS.test(words));
