// The people of a citation in front of its title, set off by full stops, a year or a link.
// Leaves to others: people before a colon (people-before-colon.ts) or a comma (people-before-comma.ts), tags (title-lead.ts).

import { hasCjk, squeeze } from '../../base/text';
import type { RichText } from '../../model/list';
import { couldBePerson, couldBeSurname, isOnePerson, isPeople, looksLikeAuthors, wordCount } from '../words';
import { endBeforeColon } from './people-before-colon';
import { inPairs } from './people-in-pairs';
import { areSurelyPeople } from './people-passages';
import { isOnlyVenue, isTitleLink } from './title-links';

/** People and a year; in brackets, a month may follow it as APA prints it: `Lee, J. (2021, July 12–14).` */
const DATED =
  /^[^()"“\n]{3,200}?[\s,](?:\((?:19|20)\d{2}, \p{Lu}\p{Ll}{2,8}(?: \d{1,2}(?:[-–]\d{1,2})?)?\)|\(?(?:19|20)\d{2}[a-z]?\)?)[.,:]*\s*(?:[-–—]\s*)?/u;

/** `Lee, J., & Ruiz, A. (2025).`, `Finchley et al. (2022)` */
export function arePeopleAndYear(words: string): boolean {
  const people = /^(.{3,300}?)[\s,.]*\((?:19|20)\d{2}[a-z]?\)[.:,\s]*$/u.exec(words)?.[1];
  return (
    people !== undefined && (looksLikeAuthors(people) || /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.\s?)+$/u.test(`${people}.`))
  );
}

/** Whether a marked word is one of the people of a citation: it is a name, and names and a year in brackets follow. */
export const isDatedPerson = (words: string, behind: string): boolean =>
  (couldBePerson(squeeze(words)) || isPeople(squeeze(words))) &&
  /^[^()"“\n]{0,300}\((?:19|20)\d{2}[a-z]?\)/u.test(behind);

/**
 * Length of the people before a linked title, as surnames first or as no blank parts them from it; null where `end`, to which a
 * reference reaches by its full stops or its year, is not past the link.
 *
 *     Lee, Jo and Ruiz, Ana. [Counting Lamps at Night](url). LAMP, 2019.      Jo Lee and Ana Ruiz.[Counting Lamps](url). 2019.
 *                            ^                                                                   ^
 */
export function peopleBeforeLink({ text, marks }: RichText, at: number, end: number): number | null {
  const link = marks.find(
    (mark) =>
      mark.kind === 'link' &&
      mark.start > at &&
      isTitleLink(mark, text) &&
      wordCount(text.slice(mark.start, mark.end)) >= 4,
  );
  if (link === undefined || (end > 0 && at + end <= link.end)) return null;
  const before = text.slice(at, link.start);
  if (before.length > LONGEST_PEOPLE || !/[.:]\s*$/.test(before)) return null;
  const people = squeeze(before).replace(/[.:]$/, '');
  return inPairs(people) !== null || SURNAME_FIRST.test(people) || arePeople(people) ? before.length : null;
}

/** Longest list of people that may stand before a title. */
export const LONGEST_PEOPLE = 600;

/**
 * Where the people end that open a citation, year and signs included; 0 where it opens with none.
 *
 *     Jo Lee, Ana Ruiz, and Wei Chen. 2014. Title …      Lee and Ruiz (2003) - Title      Lee J, Ruiz A. Title[J]
 *                                           ^                                ^                       ^
 */
export function endOfPeople(text: string): number {
  const colon = endBeforeColon(text);
  if (colon > 0) return colon;
  const rest = text.slice(0, LONGEST_PEOPLE);
  if (!/^\p{Lu}/u.test(rest)) return 0;
  const dated = DATED.exec(rest)?.[0];
  if (dated !== undefined) {
    const people = dated.replace(/[\s,(.]*(?:19|20)\d{2}.*$/su, '');
    // Lee (2003) - Title, Lee, 2003, Title; not LAMP (2003) - 数灯的方法
    const one =
      !isOnlyVenue(dated) &&
      (/\(/.test(dated)
        ? couldBeSurname(people) && !hasCjk(text.slice(dated.length))
        : /,\s(?:19|20)\d{2}[,:]/.test(dated) && (couldBeSurname(people) || isOnePerson(people)));
    if (
      !people.includes(':') &&
      (one || (arePeople(people) && !isOnlyVenue(people.split(',').at(-1) ?? ''))) &&
      wordCount(text.slice(dated.length)) >= 3
    )
      return dated.length;
  }
  for (const stop of rest.matchAll(/(?:\.,?|[,:])\s+(?=["“\p{L}\d])/gu)) {
    const people = rest.slice(0, stop.index);
    const end = stop.index + stop[0].length;
    const quoted = /^["“]/.test(rest.slice(end));
    if (!quoted && !stop[0].startsWith('.')) continue;
    if (stop[0].startsWith('. ') && isInitialBehind(people) && SURNAME_AHEAD.test(rest.slice(end))) continue;
    // Meta Lamps. Lee, Jo et al. ICCL 2020 [[code]](url), Bright and Lamp-Agnostic Oil. ICCL 2020: the first words are the title
    const isPrint = isOnlyVenue(rest.slice(end).split(/\s*[[(\n]/)[0] ?? '');
    if (isPrint && !areSurelyPeople(people)) continue;
    const named = quoted && SURNAME_FIRST.test(people.replace(YEAR_BEHIND, ''));
    // Nora Finchley. Title; not Nora Finchley: "What she says"
    if (!(named || arePeople(people) || (!quoted && isOnePerson(people)))) continue;
    if (quoted || !peopleGoOn(rest.slice(end))) return end;
  }
  return 0;
}

/** `Jo Lee, C`, `A. Okoro and B`: an initial behind a name, and with it perhaps the name it belongs to: `Ana Ruiz,`. */
const isInitialBehind = (people: string): boolean =>
  /(?:,|\band)\s\p{Lu}$/u.test(people) && /^(?:\p{Lu}\.|\p{Lu}\p{Ll}+\s)/u.test(people);
const SURNAME_AHEAD =
  /^(?:\p{Lu}\.\s)*(?:(?:van|von|de|der|den|di|da|la|le)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s|\s+and\s)/u;

/** Whether people, or nothing that could be a title, stand at the beginning. */
function peopleGoOn(text: string): boolean {
  const next = text.split(/[.,]\s|\[[CJDMR]\]/)[0] ?? '';
  return wordCount(next) < 2 || looksLikeAuthors(text.split(/\.\s/)[0] ?? '') || /^(?:and|&|et)\b/.test(next);
}

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]*|van|von|der|den|de|del|da|di|la|le)`;

/** `Graves, Alex`, `Moon, Kevin R., Jay Stone, and Guy Wolf`: before a quoted title, surnames may be words. */
export const SURNAME_FIRST = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’-]+,\s+(?:${NAME},?\s+(?:and\s+)?){0,40}(?:${NAME}|et al|others)[.,]?$`,
  'u',
);

/** `Lee, Jo, and Ana Ruiz. 2020` */
export const YEAR_BEHIND = /[\s,.]+\(?(?:19|20)\d{2}[a-z]?\)?$/;

/** Two people and more, or "et al."; a single one needs initials. */
const arePeople = (text: string): boolean =>
  // Guidelines for lamps. Lee, J., Ruiz, A.: the first part is no name
  !/^[^,;&]*\s(?!(?:van|von|der|den|del|dos)\s)\p{Ll}{3,}[\s.]/u.test(text.replace(/\sand\s/g, ', ')) &&
  looksLikeAuthors(text) &&
  (/[,;&]|\band\b|\bet\.?\s*al/.test(text) || /\b\p{Lu}\./u.test(text));
