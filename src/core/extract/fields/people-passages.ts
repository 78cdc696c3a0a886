// Whose a work is, and where it appeared, in one stretch: `*Jo Lee, Ana Ruiz*, **ICCS**, 2021`, `(Lee & Ruiz, Journal of Lamps 2019)`.
// Leaves to others: the other lines of an entry (passages.ts), the people one by one (paper-authors.ts).

import { sliceRich } from '../../base/rich';
import { squeeze } from '../../base/text';
import { isFirm, isNoTarget } from '../../lexicon/not-targets';
import { isCommonWord } from '../../lexicon/words';
import type { Mark, RichText } from '../../model/list';
import { couldBePerson, isOnePerson, isPeople, looksLikeAuthors, looksLikeProse, titleCase, wordCount } from '../words';
import { hasInitials, isFullName, isSurelyPerson, isUnusual } from './full-names';
import type { Passage } from './passage';
import { readVenueYears } from './venue-year';

/** The key in front of people within a line: ` author info: Jo Lee`. */
export const PEOPLE_KEY = /(?:^|\s)[Aa]uthors?(?:\s[Ii]nfo(?:rmation)?)?\s?[:：]\s*(?=\p{Lu})/u;

/** The people behind such a key, or people and where they work, the words before it and a remark behind; none where sentences follow. */
export function peopleBehindKey(rich: RichText): { before: RichText; people: Passage; behind: RichText } | null {
  const { text } = rich;
  const key = PEOPLE_KEY.exec(text);
  if (key === null) return null;
  // author info: Jo Lee Lamp Lab (LampNet with a wick)
  const remark = /[(（][^()（）]*[)）]\s*$/u.exec(text)?.index ?? text.length;
  const end = remark > key.index ? remark : text.length;
  const people = sliceRich(rich, key.index + key[0].length, end);
  // authors: Jo Lee venue: ICCE: other keys follow
  if (looksLikeProse(people.text) || /[:：]/.test(people.text) || people.marks.some(({ kind }) => kind === 'link'))
    return null;
  const role = looksLikeAuthors(people.text) ? 'authors' : 'institution';
  return { before: sliceRich(rich, 0, key.index), people: { role, rich: people }, behind: sliceRich(rich, end) };
}

/** `Finchley et al.`, `Finchley & Okoro`, `Jo Finchley`: people as a citation has them; not `Lamps & Wicks`. */
export function areCitedPeople(text: string): boolean {
  const others = /\s+et\.?\s*al\.?$/.exec(text);
  if (others !== null) return /^(?:\p{Lu}[\p{L}'’-]*\.?\s?){1,3}$/u.test(text.slice(0, others.index));
  const two = /^(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:&|and) (\p{Lu}\p{Ll}[\p{L}'’-]*)$/u.exec(text);
  return two ? two.slice(1).every(isSurname) : isOnePerson(text);
}

/** Where several people end that a comma parts from the title before them: `, Finchley et al., ICCE 2001`; 0 if none do. */
export function citedBehindComma(text: string): number {
  const people = /^\s*,\s+([^,\n([]+?)[\s.]*(?=[,([]|$)/.exec(text);
  return people?.[1] !== undefined && !isOnePerson(people[1]) && areCitedPeople(people[1]) ? people[0].length : 0;
}

/** A bracket that holds a year: what it says is about the print. */
const DATED_BRACKET =
  /^[\s"”]*[(（](?:[^()（）]{0,400}(?:19|20)\d{2}[^()（）\n]{0,30}|[^()（）\n]{0,200}\([^()（）\n]{0,100}(?:19|20)\d{2}\))[)）]/;

/** `… Learned Systems (SMDB workshop 2021)`: what the bracket behind a title says, and where it ends; the title's end where none is. */
export function bracketBehind(
  head: RichText,
  title: { readonly end: number; readonly attributed?: boolean },
): { readonly passages: readonly Passage[]; readonly end: number } {
  const rest = head.text.slice(title.end);
  const whose = title.attributed === true ? citedInBracket(rest) : null;
  if (whose !== null) {
    const [from, to] = whose.people;
    const [start, end] = [title.end + from, title.end + whose.end];
    return {
      passages: [
        { role: 'authors', rich: sliceRich(head, start, title.end + to) },
        { role: 'meta', rich: sliceRich(head, title.end + to, end) },
      ],
      end,
    };
  }
  const end = title.end + (DATED_BRACKET.exec(rest)?.[0].length ?? 0);
  return { passages: end > title.end ? peopleInNote(sliceRich(head, title.end, end)) : [], end };
}

/** `(Lee & Ruiz, Journal of Lamps 2019)`, `(Lee et al., Lamp Studies 2008)`, `(Nora Finchley, 2008)`: whose it is, and where it appeared. */
function peopleInNote(rich: RichText): Passage[] {
  const listed = peopleListed(rich);
  if (listed.length > 0) return listed;
  const {
    open = '',
    people = '',
    print = '',
  } = /^(?<open>\s*\()(?<people>\p{Lu}\p{L}[\p{L}'’ -]*?(?:\s\p{Lu}\.\s\p{Lu}[\p{L}'’-]+)?(?:\s(?:&|and)\s\p{Lu}[\p{L}'’ -]+|\s+et\.?\s?al\.?)?),\s+(?<print>(?:\p{Lu}[^\n]*?)?)[\s,]*(?:19|20)\d{2}\)$/u.exec(
    rich.text,
  )?.groups ?? {};
  const surnames = people.replace(/\s+et\.?\s?al\.?$/, '').split(/\s(?:&|and)\s/);
  const cited =
    surnames.length > 1 ||
    people !== surnames[0] ||
    isSurname(people) ||
    isOnePerson(people) ||
    (print === '' && isAuthorOfYear(people));
  if (!cited || wordCount(people) > 6) return [{ role: 'meta', rich }];
  const start = open.length + people.length;
  const venue = rich.text.indexOf(print, start);
  return [
    { role: 'authors', rich: sliceRich(rich, open.length, start) },
    { role: 'venue', rich: sliceRich(rich, venue, venue + print.length) },
    { role: 'meta', rich: sliceRich(rich, start + 1) },
  ];
}

/** `Olin Shivers`, `Andrew W. Appel` in a bracket that ends `, 1984)`: a word of it is in no dictionary; not `Lamp Studies`, `Acta Lucis`. */
export const isAuthorOfYear = (words: string): boolean =>
  couldBePerson(words) &&
  isUnusual(words) &&
  !VENUE_WORDS.test(words) &&
  !/^(?:Acta|Annals|Annales|Physica)\s/.test(words);

/** `(Jo Lee, Ana Ruiz, and Wei Chen, ICCL 2019)`, `(Jo Lee, Ana Ruiz, 2019)`: one word behind full names is where it appeared. */
function peopleListed(rich: RichText): Passage[] {
  const { open = '', said = '' } =
    /^(?<open>\s*\()(?<said>[^()]{8,400}?),?\s+(?:19|20)\d{2}\)$/u.exec(rich.text)?.groups ?? {};
  const { before = '', last = '' } = /^(?<before>.*),\s+(?<last>[^,]+)$/su.exec(said)?.groups ?? {};
  const isPrint =
    !looksLikeAuthors(said) || (/^\S+$/.test(last) && before.split(',').every((one) => /\S\s\S/.test(one.trim())));
  const people = isPrint ? before : said;
  if (!(/,|\sand\s/.test(people) ? looksLikeAuthors(people) : isPrint && isOnePerson(people))) return [];
  const end = open.length + people.length;
  const venue = end + (/^[,\s]*/.exec(rich.text.slice(end))?.[0].length ?? 0);
  return [
    { role: 'authors', rich: sliceRich(rich, open.length, end) },
    ...(isPrint ? [{ role: 'venue', rich: sliceRich(rich, venue, venue + last.length) } as const] : []),
    { role: 'meta', rich: sliceRich(rich, end) },
  ];
}

/** `Finchley`; not `Google`, `CVPR`, `Science`. */
const isSurname = (word: string): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word) &&
  !isCommonWord(word.toLowerCase()) &&
  !isNoTarget(word) &&
  !/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(word);

/** `(Lee et al. 2011)`, `(Lee and Ruiz, 1998)`, `(Finchley 1888)`: where the people end and where the bracket does; null for other brackets. */
export function citedInBracket(
  text: string,
): { readonly people: readonly [number, number]; readonly end: number } | null {
  const [bracket = '', open = '', people = ''] =
    /^(\s*[(（])(\p{Lu}[^()（）\d]{1,80}?)[,\s]+(?:1[5-9]|20)\d{2}[a-z]?[)）]/u.exec(text) ?? [];
  const names = squeeze(people);
  if (names === '' || !(isSurname(names) || areCitedPeople(names) || looksLikeAuthors(names))) return null;
  return { people: [open.length, open.length + people.length], end: bracket.length };
}

/** Remarks on people that say nothing of their work: `(equal contribution)`, `(University of Finchley)`. */
const ABOUT_PEOPLE =
  /\b(?:equal|equally|contributions?|corresponding|authors?|university|institute|college|labs?)\b|\d{4}|@/i;

/** `Jo Lee, Ana Ruiz *(adapts wicks to several oils)*`: the people, and a note on what they do; none where a bracket says something else. */
export function peopleAndNote(rich: RichText): Passage[] {
  const { text, marks } = rich;
  const [before = '', people = ''] = /^\s*([^()（）:]{3,300}?)[\s*]*[(（]/u.exec(text) ?? [];
  const note = /^(.*\S)[)）]\W*$/su.exec(text.slice(before.length))?.[1] ?? '';
  const end = before.length + note.length;
  const isSlanted = marks.some(({ kind, start, end: to }) => kind === 'em' && start < before.length && to > end);
  const tells = isSlanted ? wordCount(note) >= 2 : wordCount(note) >= 5 && titleCase(note) < 0.4;
  if (
    !tells ||
    ABOUT_PEOPLE.test(`${people} ${note}`) ||
    !(isPeople(people) || areNames(people) || areCitedPeople(people))
  )
    return [];
  return [
    { role: 'authors', rich: sliceRich(rich, 0, before.search(/[\s*]*[(（]$/u)) },
    { role: 'prose', rich: sliceRich(rich, before.length, end) },
  ];
}

/** People on a line of their own, though a dictionary may have some of the words: `Mark Lanter, Ana Ruiz`, `J.R. Lee`. */
export const areNames = (text: string): boolean =>
  !ABOUT_PEOPLE.test(text) && (areSeveralNames(text) || INITIALS_AND_SURNAME.test(text.trim()));

const INITIALS_AND_SURNAME = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

function areSeveralNames(text: string): boolean {
  const names = squeeze(text).split(/\s*[,;&]\s*(?:and\s)?|\sand\s/);
  return (
    names.length >= 2 &&
    names.every((name) => couldBePerson(name) && !isFirm(name) && !isNoTarget(name)) &&
    names.some((name) => name.split(' ').every((word) => !isCommonWord(word.toLowerCase())))
  );
}

/** Words of which names of journals and meetings are made. */
export const VENUE_WORDS =
  /\b(?:journal|transactions|proceedings|conference|symposium|workshops?|letters|reviews?|annals|bulletin|magazine|communications|international|advances|research|sciences?|engineering|quarterly|archives?|acta|annual|frontiers|society)\b/i;

/** `Journal of Lamps`, `The Review of Oil and Wicks`, `Oxford Bulletin of Lamps`: the name of a journal and nothing else. */
export const isJournal = (text: string): boolean =>
  wordCount(text) <= 9 &&
  titleCase(text) >= 0.8 &&
  /^(?:\p{Lu}\S+\s){0,4}(?:(?:Journal|Transactions|Proceedings|Review|Annals|Bulletin|Communications|Advances|Frontiers|Archives?)\s(?:of|in|on)\s\p{L}[^.:;()]*|(?:Journal|Review|Letters|Magazine|Bulletin|Quarterly))[.\s]*$/u.test(
    text,
  );

/** The venue that is set off behind the people: `Lee et al. *Lamps and Lanterns*, 2021`. */
export const venueBehindPeople = ({ text, marks }: RichText): Mark | undefined =>
  marks.find(
    ({ kind, start, end }) =>
      kind === 'em' &&
      looksLikeAuthors(text.slice(0, start)) &&
      !looksLikeAuthors(text.slice(start, end)) &&
      !/^et\.?\s*al/i.test(text.slice(start, end)),
  );

/**
 * People, then the print: `*Jo Lee, Ana Ruiz*, **ICCS**, 2021`, `Jo Lee, Ana Ruiz. *Lamps and Lanterns*, 2021`,
 * `Jo Lee, Ana Ruiz, Journal of Open Source Software, 2020`.
 */
export function peopleAndPrint(rich: RichText): Passage[] {
  const slanted = rich.marks.find(
    (mark) => mark.kind === 'em' && looksLikeAuthors(rich.text.slice(mark.start, mark.end)),
  );
  const venue = venueBehindPeople(rich);
  const journal = /,\s*(?=[^,]*$|[^,]*,[\s(]*(?:19|20)\d{2}\D*$)/u.exec(rich.text);
  const isJournal = journal !== null && VENUE_WORDS.test(rich.text.slice(journal.index));
  const end = venue
    ? venue.start
    : slanted && slanted.end < rich.text.length
      ? slanted.end
      : isJournal
        ? journal.index
        : 0;
  if (end === 0) return [{ role: 'authors', rich }];
  return [
    { role: 'authors', rich: sliceRich(rich, 0, end) },
    // … *Lamps and Oil* 2021: a venue need not be one that the lexicon has
    ...(venue &&
    readVenueYears(rich.text.slice(venue.start, venue.end)).length === 0 &&
    /^[\s,.]*\(?(?:19|20)\d{2}\b/.test(rich.text.slice(venue.end))
      ? [{ role: 'venue', rich: sliceRich(rich, venue.start, venue.end) } as const]
      : []),
    { role: 'meta', rich: sliceRich(rich, end) },
  ];
}

/** People between a title and words about it: "- Jo Lee (2004, 12 pages): A short introduction …"; with such a note, a surname will do. */
export function peopleBeforeColon(rich: RichText): Passage[] {
  const {
    before = '',
    people = '',
    note = '',
    all = '',
  } = /^(?<all>(?<before>[\s,–—-]*)(?<people>\p{Lu}[^:()\n]{2,120}?)\s*(?<note>\([^()\n]*\d[^()\n]*\))?:\s+)["“]?\p{Lu}/u.exec(
    rich.text,
  )?.groups ?? {};
  if (!isPeople(people) && (note === '' || !isSurname(people))) return [];
  const end = before.length + people.length;
  return [
    { role: 'authors', rich: sliceRich(rich, before.length, end) },
    ...(note === '' ? [] : [{ role: 'meta', rich: sliceRich(rich, end, all.length) } as const]),
    { role: 'prose', rich: sliceRich(rich, all.length) },
  ];
}

/** Where the people end that open a line: "by Hoffmann et al. at DeepMind. They …", "by Google - The group …"; 0 if none do. */
export function peopleEnd(text: string): number {
  const by = /^[\s,.;:–—-]*(?:(?:paper|work|article|written)\s+)?by\s+(?=[\p{Lu}\d])/iu.exec(text)?.[0].length ?? 0;
  if (by === 0) return 0;
  const rest = text.slice(by);
  const stop = /\s[-–—]\s|(?<!\b\p{Lu}|\bal)\.\s+(?=[\p{Lu}"“[(])|:\s|\n|\[|\(|(?<=\bal)\.\s+(?=[\p{Lu}"“])/u.exec(
    rest,
  );
  if (stop === null) return 0;
  const names = rest.slice(0, stop.index).replace(/\s+(?:at|from|of|,)\s+\p{Lu}.*$/u, '');
  const organisation = wordCount(names) <= 5 && titleCase(names) === 1;
  return looksLikeAuthors(names) || organisation ? by + stop.index + (stop[0].startsWith('.') ? 1 : 0) : 0;
}

/** `Jo Lee, Ana Ruiz. LAMP, 2019.`, `Jo Lee. LAMP, 2019`: the people of a text that has nothing else but where the work appeared; null for other texts. */
function peopleBeforePrint(words: string): string | null {
  const print = readVenueYears(words).find(({ start, end }) => start > 0 && !/\p{L}{3}/u.test(words.slice(end)));
  const people = words.slice(0, print?.start ?? 0).replace(/[\s,.(]+$/, '');
  // Lamps at Night. Lee, Jo et al. LAMP 2019
  return people === '' || /\p{L}{3}\.\s/u.test(people) ? null : people;
}

/** Whose a work is and where it appeared, in slanted type, as lists set it below the title. */
export function arePeopleAndPrint(words: string): boolean {
  const people = peopleBeforePrint(words);
  return people !== null && isPeople(people);
}

/** The same in plain type, where the words could be a title: `Multi-Wick Lamps, LAMP 2012`. */
export const areSurelyPeopleAndPrint = (words: string): boolean => areSurelyPeople(peopleBeforePrint(words) ?? '');

/** Several people beyond doubt, or one and "et al."; not `Lamp-Agnostic and Bright Compression`. */
export function areSurelyPeople(people: string): boolean {
  if (/\set\.?\s?al\.?$/.test(people)) return !/\p{L}{3}\.\s/u.test(people) && looksLikeAuthors(people);
  const names = people.split(/\s*,\s*(?:and\s|&\s)?|\s(?:and|&)\s/);
  const isName = (name: string): boolean => isFullName(name) || hasInitials(name);
  return (
    names.length > 1 &&
    isName(names[0] ?? '') &&
    names.filter(isName).length >= names.length * 0.8 &&
    names.some((name) => hasInitials(name) || isSurelyPerson(name))
  );
}
