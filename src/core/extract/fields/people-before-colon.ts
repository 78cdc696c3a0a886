// The people in front of a title and a colon, as DBLP and Springer print references.
// Leaves to others: the people of other citations (people-in-front.ts).

import { looksLikeAuthors } from '../words';
import { isFullName, isSurelyPerson, isUnusual } from './full-names';

/** `Lee, J., van Dam, R.K., et al.`: the people of a reference as Springer prints them. */
const SURNAMES_AND_INITIALS =
  /^(?:\p{L}[\p{L}'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\p{Ll}?\.[\s-]?)+(?:,\s*(?:and\s)?(?:(?:\p{L}[\p{L}'’-]+\s){0,3}\p{L}[\p{L}'’-]+,\s(?:\p{L}\p{Ll}?\.[\s-]?)+|et al\.?$))*$/u;

/** What ends a reference of DBLP: `LAMP 2017: 35-44`, `Lamp J. 27(2): 201-223 (2018)`, `CoRR abs/1901.00001 (2019)`. */
const END_OF_PRINT =
  /(?:(?:19|20)\d{2}(?:\s?\(\d{1,2}\))?:\s?\d+(?::\d+)?(?:-(?:\d+:)?\d+)?(?:\s\((?:19|20)\d{2}\))?|\d+(?:\(\d+(?:-\d+)?\))?:\s?(?:\d+(?::\d+)?(?:-(?:\d+:)?\d+)?|e\d+)\s\((?:19|20)\d{2}\)|\bCoRR abs\/\S+\s\((?:19|20)\d{2}\))[.\s]*$/u;

/** The same without pages, which other references have too: `. LAMP Workshops 2016`. */
const VENUE_AND_YEAR = /\.\s\p{Lu}[\p{L} /]{1,40}\s(?:19|20)\d{2}[.\s]*$/u;

/**
 * Where the people end that a colon parts from the title; 0 where what stands before the colon is the title's.
 *
 *     Jo Lee, Ana Ruiz: Counting Lamps. LAMP 2017: 35-44      Lee, J., Ruiz, A.K.: Counting lamps. In: …
 *                       ^                                                          ^
 */
export function endBeforeColon(text: string): number {
  const [colon = ''] = /^[^:"“\n]{4,600}:\s+(?=\S)/.exec(text) ?? [];
  const people = colon.replace(/:\s+$/, '');
  if (SURNAMES_AND_INITIALS.test(people)) return colon.length;
  const names = people.replace(/(?<=\p{L}) 0\d{3}(?=,|$)/gu, '').split(/,\s+(?:and\s)?|\sand\s/);
  // … A. Okoro, and Y. He. Lamps: …: a sentence ends before the colon
  if (/\p{Ll}\.\s\p{Lu}/u.test(people) || !names.every(isFullName) || !names.some(isUnusual)) return 0;
  const [line = ''] = text.split('\n');
  if (names.length === 1) return END_OF_PRINT.test(line) && names.every(isUnusual) ? colon.length : 0;
  const isReference = END_OF_PRINT.test(line) || VENUE_AND_YEAR.test(line);
  const areSure =
    names.filter(isSurelyPerson).length * 2 >= names.length &&
    isUnusual(names.at(-1) ?? '') &&
    !/\p{Ll}\.\s/u.test(people) &&
    /(?:19|20)\d{2}/.test(line);
  return isReference || areSure || (names.every(isUnusual) && looksLikeAuthors(people)) ? colon.length : 0;
}
