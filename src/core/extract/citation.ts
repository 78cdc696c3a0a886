// A reference as bibliographies print it: people, the quoted title, where it appeared.
// Leaves to others: reading venue, year and links out of it.

import { squeeze } from '../base/text';
import { looksLikeAuthors, wordCount } from './words';

/** The people before the quoted title: `Lee, Jo, and Ana Ruiz. “Title.” Journal, 2020`; null where the text is none. */
export function citedPeople(text: string): string | null {
  const people = /^\s*([^"“”]{5,900}?)[.,]*\s*(?:\((?:19|20)\d{2}\)[.,]*\s*)?["“]/.exec(text)?.[1];
  return people !== undefined && looksLikeAuthors(people) ? people : null;
}

/** The quoted title of such a reference; null where the text is none. */
export function citedTitle(text: string): string | null {
  const people = citedPeople(text);
  if (people === null) return null;
  const quoted = /["“]\[?\s*([^"“”]{8,300}?)[.,]?\s*["”]/.exec(text.slice(people.length))?.[1];
  return quoted !== undefined && wordCount(quoted) >= 3 ? squeeze(quoted) : null;
}
