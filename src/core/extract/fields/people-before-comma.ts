// The people in front of a title and a comma, as engineers print references: `Jo Lee, Ana Ruiz, and Wei Chen, Title, LAMP, 2016.`
// Leaves to others: the people of other citations (people-in-front.ts), where the title ends (title-end.ts).

import { isCommonWord } from '../../lexicon/words';
import type { RichText } from '../../model/list';
import { isPeople, looksLikeAuthors, wordCount } from '../words';
import { hasInitials, isFullName, isSurelyPerson, isUnusual } from './full-names';
import { LONGEST_PEOPLE } from './people-in-front';
import { endOfPairs } from './people-in-pairs';
import { isJournal, VENUE_WORDS } from './people-passages';
import { isOnlyVenue, isTitleLink } from './title-links';
import { readVenueYears } from './venue-year';

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
  const line = rich.text.slice(from, from + LONGEST_PEOPLE).split('\n')[0] ?? '';
  const pairs = endOfPairs(line);
  if (pairs > 0 && opensTitle(rich, from + pairs, 2)) return from + pairs;
  const steps = namesOf(rich, from, line);
  // Jo Lee, Ana Ruiz, Lamp Nets, LAMP 2016: the last of what look like names may be the title
  for (let last = steps.length; last > 0; last--) {
    const people = steps.slice(0, last).map(({ name }) => name);
    const { end, byComma } = steps[last - 1] ?? { end: 0, byComma: false };
    // Alex Graver, *Counting Lamps,* LAMP 2016: a mark tells where words of a dictionary end that are a name
    const isOne = last === 1 && people.every(isUnusual) && isMarkedFrom(rich, end);
    if (byComma && (isOne || arePeople(people)) && opensTitle(rich, end, last)) return end;
    if (isSure(people.at(-1) ?? '')) return 0;
  }
  return 0;
}

/** What look like names, one behind the other, to marked words. */
function namesOf({ marks }: RichText, from: number, line: string): { name: string; end: number; byComma: boolean }[] {
  const found: { name: string; end: number; byComma: boolean }[] = [];
  let at = 0;
  for (let one = ONE.exec(line); one !== null; one = ONE.exec(line.slice(at))) {
    const [all, words = '', sign = ''] = one;
    const name = words.replace(OTHERS, '');
    const isMarked = marks.some(({ kind, start }) => (kind === 'em' || kind === 'strong') && start === from + at);
    if (isMarked && at > 0) break;
    if (name === '' ? found.length === 0 : !isFullName(name) && !hasInitials(name)) break;
    at += all.length;
    if (name === '') found.splice(-1, 1, { name: found.at(-1)?.name ?? '', end: from + at, byComma: true });
    else found.push({ name, end: from + at, byComma: sign.startsWith(',') });
    if (name !== words) break;
  }
  return found;
}

/** An initial, or no word that a dictionary has. */
const isSure = (name: string): boolean => /(?:^|\s)\p{Lu}\./u.test(name) || isSurelyPerson(name);

/** One of them is nothing else than a person, or all of several seem to be. */
const arePeople = (names: readonly string[]): boolean =>
  names.some(isSure) || (names.length > 2 && names.every(isUnusual));

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
  const opening = (text.slice(at, next).split(/[.;:]\s|,(?!\d)|\s?[.:]?\s?["“[(]|\n/)[0] ?? '').trim();
  const behind = rest.slice(opening.length);
  const isShown =
    readVenueYears(behind).length > 0 ||
    /(?:19|20)\d{2}/.test(behind) ||
    marks.some((mark) => mark.kind === 'link' && mark.start > at && !isTitleLink(mark, text));
  if (!isShown || isOnlyVenue(opening)) return false;
  if (isMarkedFrom(rich, at)) return !isPeople(opening);
  // … Ana Ruiz, Wei Chen. [Counting Lamps at Night](url)
  if (
    marks.some(
      (mark) =>
        mark.start >= at &&
        isTitleLink(mark, text) &&
        mark.kind === 'link' &&
        wordCount(text.slice(mark.start, mark.end)) >= 4,
    )
  )
    return false;
  const isNamed = /^:\s/.test(behind) && !(isFullName(opening) && isUnusual(opening));
  if (isNamed && wordCount(rest.split(/[.,;]\s|\s[[(]|\n/)[0] ?? '') >= 3) return true;
  return wordCount(opening) >= (people > 1 ? 3 : 4) && isWorded(opening) && !isPlace(opening);
}

/** Some of the words are in a dictionary, or one of them in lower case, as few in names are. */
const isWorded = (words: string): boolean => {
  const common = words.split(/[\s-]/).filter((word) => word.length > 3 && isCommonWord(word.toLowerCase()));
  const isOrdinary = common.length >= 2 || common.some((word) => /^\p{Ll}/u.test(word));
  return isOrdinary && !looksLikeAuthors(words);
};

/** Where people work, or a journal. */
const isPlace = (words: string): boolean =>
  WORKPLACE.test(words) ||
  /^(?:journal|annals)\b|\b(?:transactions|proceedings|conference|symposium)\b/i.test(words) ||
  isJournal(words) ||
  (wordCount(words) <= 4 && VENUE_WORDS.test(words));
