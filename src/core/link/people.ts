// Authors: surnames out of printed names, one list out of several, and mentions such as "Madry et al. 2017".
// Leaves to others: finding names in text (extract), which paper is meant (names.ts).

import { fold, squeeze } from '../base/text';

const ET_AL = /[\s,]*\bet\.?\s*al\b\.?|[\s,]*(?:\band\s+others|等)$/iu;
const SUFFIX = /[\s,]+(?:jr|sr|ii|iii|iv|phd)\.?$/iu;

interface Person {
  readonly surname: string;
  /** First letter of the given name, or empty. */
  readonly initial: string;
}

/** `Aleksander Madry`, `A. Madry`, `Madry, A.`, `Madry A`, `Madry et al.` → madry (a). */
function personOf(printed: string): Person {
  const name = squeeze(printed.replace(ET_AL, '').replace(SUFFIX, ''));
  const [before = '', after] = name.split(/\s*,\s*/);
  const words = before.split(' ').filter((word) => /\p{L}/u.test(word));
  const last = words.at(-1) ?? '';
  let surname = last;
  let given = after ?? (words.length > 1 ? (words[0] ?? '') : '');
  // PubMed writes the initials last: `Madry A`, `Smith JA`.
  if (
    after === undefined &&
    words.length > 1 &&
    /^\p{Lu}{1,3}\.?$/u.test(last) &&
    !/^\p{Lu}\.?$/u.test(words[0] ?? '')
  ) {
    surname = words.at(-2) ?? '';
    given = last;
  }
  return {
    surname: fold(surname).replace(/[^\p{L}]+/gu, ''),
    initial: fold(given)
      .replace(/[^\p{L}]+/gu, '')
      .slice(0, 1),
  };
}

/** Folded surname of an author as printed; empty if there is none. */
export const surnameOf = (printed: string): string => personOf(printed).surname;

/**
 * One list of authors out of several listings: the fullest first (its order is the paper's), then whom only others name.
 * The same surname with the same initial is one person, in the longer form.
 */
export function uniteAuthors(lists: readonly (readonly string[])[]): string[] {
  const fullest = lists.reduce<readonly string[]>((best, list) => (list.length > best.length ? list : best), []);
  const people: { person: Person; printed: string }[] = [];
  for (const list of [fullest, ...lists.filter((one) => one !== fullest)]) {
    for (const printed of list) {
      const person = personOf(printed);
      if (person.surname === '') continue;
      const known = people.find((one) => samePerson(one.person, person));
      if (known === undefined) people.push({ person, printed });
      else if (known.printed.length < printed.length && !ET_AL.test(printed)) Object.assign(known, { person, printed });
    }
  }
  return people.map(({ printed }) => printed);
}

const samePerson = (a: Person, b: Person): boolean =>
  a.surname === b.surname && (a.initial === b.initial || a.initial === '' || b.initial === '');

/** A work named by who wrote it and when. */
export interface AuthorYear {
  /** Folded surnames in order. */
  readonly surnames: readonly string[];
  /** Whether there are more authors than named. */
  readonly more: boolean;
  readonly year: number | null;
}

const SURNAME = String.raw`(?:(?:van|von|de|der|den|di|da|le|la)\s+)*\p{Lu}[\p{L}'’-]+`;
const MENTION = new RegExp(
  String.raw`^\(?(${SURNAME}(?:\s*,\s*${SURNAME})*(?:\s*,?\s*(?:and|&)\s*${SURNAME})?)(\s*,?\s*et\.?\s*al\b\.?(?:['’]s)?)?[\s,]*(?:\(?((?:19|20)\d{2})[a-z]?\)?)?$`,
  'u',
);

/** Reads `Madry et al. 2017`, `Carlini & Wagner (2017a)`, `Williams (1992)`; null for anything else, one word alone too. */
export function authorYearOf(text: string): AuthorYear | null {
  const match = MENTION.exec(squeeze(text));
  if (!match) return null;
  const surnames = (match[1] ?? '').split(/\s*,?\s*(?:\band\b|&)\s*|\s*,\s*/).map(surnameOf);
  const more = match[2] !== undefined;
  const year = match[3] === undefined ? null : Number(match[3]);
  if (year === null && !more) return null;
  return { surnames: surnames.filter((surname) => surname !== ''), more, year };
}
