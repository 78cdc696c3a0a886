// People as BibTeX has them, surname first: `Lee, Jo and Ruiz, Ana K`.
// Leaves to others: other notations of people in front of a title (people-in-front.ts), of one entry (paper-authors.ts).

import { squeeze } from '../../base/text';

/** One surname. */
export const SURNAME = /^\p{L}[\p{L}'’-]*$/u;
/** Given names, or a surname of several words. */
export const GIVEN = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** The people, given names first: `Lee, Jo and Ruiz, Ana K and De Wick, Bo`, `Lee, Jo; Ruiz, Ana K`; null for one alone and for other notations. */
export function inPairs(people: string): string[] | null {
  const parts = squeeze(people)
    .replace(/(?:[\s,;]|(?<!\b\p{Lu})\.)+$/u, '')
    .split(/\s?;\s?(?:(?:and|&)\s)?|\s(?:and|&)\s/)
    .map((one) => one.split(/,\s/));
  const areAll = parts.every(
    ([surname = '', given = '', ...rest]) => rest.length === 0 && GIVEN.test(surname) && GIVEN.test(given),
  );
  const words = parts.filter(([surname = '']) => SURNAME.test(surname)).length;
  if (parts.length < 2 || !areAll || words * 2 < parts.length) return null;
  return parts.map(([surname = '', given = '']) => `${given} ${surname}`);
}

/** Length of such people and the comma behind them, in front of a title: `Lee, Jo and Ruiz, Ana K, Title`; 0 where there are none. */
export function endOfPairs(line: string): number {
  let at = 0;
  for (let one = PAIR.exec(line); one !== null; one = PAIR.exec(line.slice(at))) {
    const isLast = one[1] === ',';
    if (isLast && at === 0) return 0;
    at += one[0].length;
    if (isLast) return at;
  }
  return 0;
}

const PAIR =
  /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(,|\sand)\s+/u;
