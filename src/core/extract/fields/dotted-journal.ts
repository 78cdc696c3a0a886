// The journal of a reference as medicine prints it (Vancouver style): `. Journal of Lamp Research. 2020 Aug;66(4):1-7.`
// Leaves to others: other ways to print a journal (unknown-venue.ts).

import { squeeze } from '../../base/text';
import { looksLikeAuthors } from '../words';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** Words up to a dot and `2020 Aug` or `2020;`, or up to a comma and `September 2020`. */
const DOTTED = new RegExp(
  `^[\\s.,"”]*(?<words>\\p{Lu}[^.,;:()\\d]{3,80})(?:\\.\\s(?:19|20)\\d{2}(?:\\s${MONTH}|;)|,\\s${MONTH}\\s(?:19|20)\\d{2}\\b)`,
  'u',
);

/** The journal, `Journal of Lamp Research`, that stands so right behind a title; null if there is none. */
export function dottedJournal(text: string): string | null {
  const words = squeeze(DOTTED.exec(text)?.groups?.words ?? '');
  return words === '' || looksLikeAuthors(words) ? null : words;
}

/** Whether a line is nothing but such a print: behind the year there are numbers only. */
export function isJournalLine(text: string): boolean {
  const print = DOTTED.exec(text);
  return print !== null && !/\p{L}/u.test(text.slice(print[0].length));
}
