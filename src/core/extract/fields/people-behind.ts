// People behind a title, whatever parts them from it.
// Leaves to others: people in front of it (title-lead.ts), where and when it appeared (title-end.ts).

import { couldBePerson, looksLikeAuthors, wordCount } from '../words';
import { hasInitials, isFullName, isSurelyPerson, isUnusual } from './full-names';
import { areCitedPeople } from './people-passages';
import { readVenueYears } from './venue-year';

const PARTS = /(?<by>,?\s+(?:[-–—]\s+)?by\s+)|\s+[-–—]+\s+|(?<=\p{L}{2}|[?!)])\.\s+|,\s+|\s+[(（]/gu;

/** Longer texts are no title and its people. */
const LONGEST = 600;

/**
 * Where a title ends that people stand behind; the end of the words where none do.
 *
 *     Counting Lamps at Night - by Jo Lee et al.      Counting Lamps at Night (Lee et al.)
 *                            ^                                              ^
 *     Counting Lamps at Night. Y. Lee, et al          Counting Lamps at Night, J. Lee & A. Ruiz
 *                            ^                                               ^
 */
export function titleBeforePeople(words: string): number {
  if (words.length > LONGEST || !/\p{Lu}\.|\bal\b|\bby\s|,\s\p{Lu}/u.test(words)) return words.length;
  // … Y. Lee, et al. LAMP 2017
  const print = readVenueYears(words).find(({ year, end }) => year !== null && end >= words.trimEnd().length - 1);
  for (const part of words.matchAll(PARTS)) {
    const start = part.index + part[0].length;
    const rest = words
      .slice(start, print !== undefined && print.start > start ? print.start : undefined)
      .replace(/[\s,]*\(?(?:19|20)\d{2}\)?[\s.)]*$/, '')
      .replace(/[)）(（.,\s]+$/, '');
    if (wordCount(words.slice(0, part.index)) < 2 || !/^\p{Lu}/u.test(rest)) continue;
    // Jo Lee, Ana Ruiz, Wei Chen: no title stands before people
    const head = words.slice(0, part.index);
    const isOpen = /[(（][^()（）]*$/u.test(head);
    if (
      isOpen ||
      arePeopleThemselves(head) ||
      (part[0].startsWith(',') && couldBePerson(head) && wordCount(head) === 2)
    )
      continue;
    // Lamps Enhanced by Glyph and Wick
    const isDone = part.groups?.by !== undefined && /\p{L}{2,}ed$/u.test(head);
    if (!isDone && areBehind(rest, part.groups?.by !== undefined)) return part.index;
  }
  return words.length;
}

function arePeopleThemselves(words: string): boolean {
  const parts = words.split(/,\s+/);
  const isOne = parts.length === 1 && words.split(' ').length > 2 ? isSurelyPerson : isUnusual;
  const people = parts.filter((part) => (couldBePerson(part) && isOne(part)) || hasInitials(part));
  return people.length * 2 > parts.length || (parts.length > 1 && looksLikeAuthors(words));
}

/** Whether the words are people and nothing else, where they could go on with a title. */
function areBehind(words: string, isBy: boolean): boolean {
  const cited = words.replace(/[\s,]+et\.?\s*al$/i, ' et al');
  if (cited.endsWith(' et al') && /\p{Ll}{3}\.\s/u.test(cited)) return false;
  if (cited.endsWith(' et al')) return areCitedPeople(cited.replace(', et', ' et')) || looksLikeAuthors(cited);
  const names = words.split(/\s*(?:,\s*(?:and\s|&\s)?|\sand\s|\s?&\s?)\s*/);
  if (!names.every((name) => isFullName(name) || hasInitials(name))) return false;
  if (names.some(hasInitials)) return true;
  const surely =
    names.filter((name) => isSurelyPerson(name) && !/^\p{Lu}\p{Ll}+ing\s/u.test(name)).length * 2 >= names.length;
  return (
    surely &&
    (isBy || (names.length > 1 && names.filter(isUnusual).length * 4 >= names.length * 3 && looksLikeAuthors(words)))
  );
}
