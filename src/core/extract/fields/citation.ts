// A reference as bibliographies print it: people, the title, where it appeared.
// Leaves to others: reading venue, year and links out of it.

import { splitLines } from '../../base/rich';
import { letters, squeeze } from '../../base/text';
import { areCommonWords } from '../../lexicon/words';
import type { RichText } from '../../model/list';
import { couldBePerson, isOnePerson, looksLikeAuthors, titleCase, wordCount } from '../words';
import { SURNAME_FIRST, YEAR_BEHIND } from './people-in-front';
import { areCitedPeople } from './people-passages';
import { findTitle } from './title';
import { cleanTitle } from './title-end';
import { readVenueYears } from './venue-year';

interface Cited {
  /** With the title's opening quote, if it has one. */
  readonly people: string;
  readonly title: string;
}

/** Longer texts are no single reference. */
const LONGEST_REFERENCE = 1200;

/** The people before the title: `Lee, Jo, and Ana Ruiz. “Title.” Journal, 2020`; null where the text is no reference. */
export function citedPeople(text: string): string | null {
  const quoted = /^\s*([^"“”]{5,900}?)[.,]*\s*(?:\((?:19|20)\d{2}\)[.,]*\s*)?["“]/.exec(text)?.[1];
  return quoted !== undefined && (looksLikeAuthors(quoted) || SURNAME_FIRST.test(quoted.replace(YEAR_BEHIND, '')))
    ? quoted
    : (unquoted(text)?.people ?? null);
}

/** The title of such a reference; null where the text is none. */
export function citedTitle(text: string): string | null {
  const people = citedPeople(text);
  if (people === null) return null;
  const quoted = /^[^"“]{0,60}["“]\[?\s*([^"“”]{8,300}?)[.,]?\s*["”]/.exec(text.slice(people.length))?.[1];
  if (quoted !== undefined && wordCount(quoted) >= 3) return squeeze(quoted);
  return unquoted(text)?.title ?? null;
}

/** `Lee, J., Ruiz, A. et al. Counting lamps at night. Nat Methods 12, 380–381 (2015)` */
function unquoted(text: string): Cited | null {
  // A reference has a year, and several people: most texts are seen to be none at once.
  if (text.length > LONGEST_REFERENCE || !/\d\d/.test(text) || !SEVERAL.test(text)) return null;
  const found = findTitle({ text, marks: [], lines: [] });
  if (found === null || found.how !== 'plain' || wordCount(found.title) < 3 || /^["“]/.test(found.title)) return null;
  // See and Wick (2002) and Moss et al. (2002) found that …
  if (/^(?:and|or|&)\s|\bet\.?\s?al\b/i.test(found.title)) return null;
  const before = text.slice(0, found.start).trim();
  const people = before.replace(YEAR_IN_FRONT, '').replace(/\.$/, '');
  // Lee, J. & Ruiz, A. (2017, July). Title. In Lamps (pp. 3-9)
  const isDated =
    (/^[\s,.]*\(.*\)[.:,]*$/.test(before.slice(people.length)) && /^[\p{Lu}\d]/u.test(found.title)) ||
    readVenueYears(text.slice(found.end)).some(isYear);
  return isDated && SEVERAL.test(people) && looksLikeAuthors(people) ? { people, title: found.title } : null;
}

/** The year that ends the people of a reference, a month behind it perhaps: `(2017, July).` */
const YEAR_IN_FRONT = /[\s,.(]*(?:19|20)\d{2}(?:,\s\p{Lu}\p{Ll}{2,8}(?:\s[\d–-]+)?)?\)?[.:,\s]*$/u;

const isYear = ({ year }: { readonly year: number | null }): boolean => year !== null;

const SEVERAL = /[,&]|\band\b|\bet\.? al\b/;

const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}`;
const SURNAME = String.raw`(?:(?:van|von|der|den|de|del|dos|da|di|la|le|el)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+(?=\s*(?:[,;&]|and\b)))?`;
const PERSON = `${INITIALS}\\s?${SURNAME}`;
const PEOPLE = new RegExp(
  `^\\s*${PERSON}(?:\\s*(?:[,;]\\s*(?:&|and\\b)?|&|and\\b)\\s*${PERSON})*(?:,?\\s+et\\.?\\s?al\\.?)?`,
  'u',
);

/** Words up to the volume, pages or year; a full stop only behind an abbreviation: `Phys. Rev. Lett.` */
const VENUE = /^[\s,.]+(?<words>\p{L}(?:[^\d(\n.,]|(?<=\b\p{Lu}\p{Ll}{0,5})\.){2,80}?)[\s,.:]*(?=\d|\()/u;

export interface Print {
  /** Offset where the people end. */
  readonly people: number;
  /** Offsets of the words that say where it appeared. */
  readonly venue: readonly [start: number, end: number];
}

/**
 * A reference without a title as journals print it: people with initials, where it appeared, the year. Null where it is none.
 *
 *     J. Lee, A. von Ruiz, & W. Chen, Lamp Reviews 5(2), 388–405 (2021)
 *                                   ^ people     ^ venue
 */
export function printedReference(text: string): Print | null {
  const people = PEOPLE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(people);
  const venue = VENUE.exec(rest)?.groups?.words;
  if (people === 0 || venue === undefined || titleCase(venue) < 0.6) return null;
  if (!readVenueYears(rest).some((one) => one.year !== null)) return null;
  const start = people + rest.indexOf(venue);
  return { people, venue: [start, start + venue.length] };
}

/** A reference that opens with the title; all but the title as offsets. */
export interface TitledReference {
  readonly title: string;
  readonly people: readonly [start: number, end: number];
  /** From the year to the end. */
  readonly print: readonly [start: number, end: number];
}

const LONGEST_TITLED = 500;

/** `Counting lamps at night. Jo Lee and Ana Ruiz. 2019. Lamp Reviews. 9 pages.`: null where a text is no such reference. */
export function titledReference(text: string): TitledReference | null {
  const year = text.length > LONGEST_TITLED ? null : /(?<=\.\s{1,3})(?:19|20)\d{2}\.(?=\s|$)/.exec(text);
  if (year === null) return null;
  const before = text.slice(0, year.index).trimEnd();
  // The shortest end of it that is people: initials have full stops too
  for (let at = before.lastIndexOf('. ', before.length - 2); at > 0; at = before.lastIndexOf('. ', at - 1)) {
    const people = before
      .slice(at + 1)
      .trim()
      .replace(/\.$/, '');
    const title = squeeze(text.slice(0, at));
    if (wordCount(title) < 2 || people.length > 300 || SURNAME_FIRST.test(title) || looksLikeAuthors(title))
      return null;
    if (/^(?:and|&|-)/i.test(people)) continue;
    const isPerson = couldBePerson(people) && !areCommonWords(people);
    if (isPerson || areCitedPeople(people) || looksLikeAuthors(people))
      return { title, people: [at + 1, before.length], print: [year.index, text.length] };
  }
  return null;
}

/**
 * The title that is all of the first line, in bold, above the people or with the name of the work in it:
 * `**Counting Lamps at Night**`, `Jo Lee, Ana Ruiz`; `**LampNet: Counting Lamps**`.
 */
export function titleOfBoldLine(rich: RichText, name: string): string | null {
  const [line, next] = splitLines(rich);
  const bold = line?.marks.find(({ kind }) => kind === 'strong');
  if (line === undefined || bold === undefined || wordCount(line.text) < 2) return null;
  if (/[\p{L}\p{N}]/u.test(line.text.slice(0, bold.start) + line.text.slice(bold.end))) return null;
  const title = cleanTitle(line.text.slice(bold.start, bold.end));
  const people = squeeze(next?.text ?? '');
  const isAbovePeople = looksLikeAuthors(people) || isOnePerson(people);
  return isAbovePeople || (letters(title).includes(letters(name)) && wordCount(title) > wordCount(name) + 2)
    ? title
    : null;
}

/** The title that stands on a line of its own below the people: `Lee, J. and Ruiz, A.`, `Counting lamps at night.`, `In LAMP, 2019.` */
export function titleOfWrapped(reference: RichText): string | null {
  if (reference.text.length > LONGEST_REFERENCE) return null;
  const [people, title, print] = splitLines(reference).map(({ text }) => text.trim());
  if (people === undefined || title === undefined || print === undefined || wordCount(title) < 3) return null;
  const names = people.replace(/[\s,.]*\(?(?:19|20)\d{2}[a-z]?\)?[\s.]*$/u, '');
  if (!SURNAME_FIRST.test(people) && !looksLikeAuthors(names)) return null;
  return readVenueYears(print).length > 0 && !looksLikeAuthors(title) ? cleanTitle(title) : null;
}
