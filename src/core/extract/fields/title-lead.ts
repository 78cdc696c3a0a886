// What stands before the title: bullets, numbers, emoji, tags, dates, the people of a citation.
// Leaves to others: the title itself (title.ts).

import { hasCjk, squeeze } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { areCommonWords } from '../../lexicon/words';
import type { RichText } from '../../model/list';
import {
  couldBePerson,
  couldBeSurname,
  isCoined,
  isOnePerson,
  isPeople,
  looksLikeAuthors,
  looksLikeName,
  looksLikeProse,
  surelyTitle,
  wordCount,
} from '../words';
import { fieldName } from './fields';
import { isAnyPaper, labelType, readAddress } from './links';
import { endBeforeColon } from './people-before-colon';
import { endBeforeComma } from './people-before-comma';
import { isOnlyVenue, isTitleLink, isUrlText } from './title-links';
import { readVenueYears } from './venue-year';

export const EMOJI =
  '(?:[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}](?:\\u{FE0F}|\\u{200D}[\\p{Extended_Pictographic}]|[\\u{1F3FB}-\\u{1F3FF}])*\\u{20E3}?)';

const LEAD = new RegExp(
  `^(?:[\\s\\u00a0\\u2000-\\u200b•·●○▪◦*>|~–—+-]+|${EMOJI}|:[a-z0-9_+-]+:|\\d{1,4}[.)、](?:\\s+|(?=[《\\u3400-\\u9fff]))|\\[\\d{1,4}\\][.:]?\\s*|\\(\\d{1,3}\\)\\s*|\\d{1,3}\\)\\s*|\\[[ xX]?\\]\\s+|[\\w.-]+\\/[\\w.-]+#\\d+:?\\s+|[:：]\\s*)+`,
  'u',
);

/** Offset of the first word: past bullets, numbers, check boxes, emoji. */
export const leadLength = (text: string): number => LEAD.exec(text)?.[0].length ?? 0;

const EACH_EMOJI = new RegExp(EMOJI, 'gu');

/** The emoji and legend marks at the start of an entry. */
export function leadMarks(text: string): string[] {
  const lead = text.slice(0, leadLength(text));
  return [...lead.matchAll(EACH_EMOJI)].map((match) => match[0]);
}

/** What a bibliography calls the work, a name behind it or none: `LRC85`, `Lee'21`, `LRC15, LampOS`. */
const CITATION_KEY = /^\p{Lu}\p{L}{1,11}['’]?(?:19|20)?(?<year>\d{2})[a-z]?(?:[,\s]\s*(?<name>\p{L}\S*))?$/u;

/** A leading bracket group, linked or not: `[SOSP'23]`, `[MLKP]`, `(CVPR2015)`, `2019-CVPR - `, `2020.07.22 `. */
export function leadTags(rich: RichText, from: number): { at: number; name: string | null; cited: boolean } {
  const { text } = rich;
  let at = from;
  let name: string | null = null;
  let cited = false;
  const marked = (): boolean =>
    rich.marks.some(
      (mark) =>
        mark.start <= at + 1 &&
        mark.end > at + 1 &&
        (mark.kind === 'strong' || (mark.kind === 'link' && isTitleLink(mark, text))) &&
        // **Lee, J., et al. (2025).** Title. …
        !(mark.kind === 'strong' && arePeopleAndYear(text.slice(mark.start, mark.end))) &&
        // [Jo Lee](page), [Ana Ruiz](page) (2020). [Title](url)
        !(mark.end < text.length && isDatedPerson(text.slice(mark.start, mark.end), text.slice(mark.end))),
    );
  for (let round = 0; round < 5; round++) {
    const rest = text.slice(at);
    const blank = LEAD.exec(rest)?.[0].length ?? 0;
    if (blank > 0) {
      at += blank;
      continue;
    }
    const group =
      /^(?:\[{1,2}([^\][]{1,60})\]{1,2}|\(([^()]{1,60})\)|【([^】]{1,40})】|（([^）]{1,40})）|`([^`]{1,40})`)[,:：\s-]*/u.exec(
        rest,
      );
    const inside = (group?.[1] ?? group?.[2] ?? group?.[3] ?? group?.[4] ?? group?.[5])?.trim();
    if (group && inside !== undefined && rest.length > group[0].length) {
      const follows = rest.slice(group[0].length).trim();
      const key = group[1] === undefined ? null : CITATION_KEY.exec(inside)?.groups;
      if (key && new RegExp(`(?:['’]|19|20)${key.year}(?!\\d)`).test(follows)) {
        if (key.name !== undefined) name ??= key.name;
        at += group[0].length;
        continue;
      }
      const named = looksLikeName(inside) || (wordCount(inside) <= 2 && isCoined(inside));
      // ([paper](url)) Title, [Thesis] Title; [LampNet] Lamp Net
      const isKind =
        labelType(inside) !== null &&
        /^["“]?[\p{Lu}\p{N}]/u.test(follows) &&
        wordCount(follows) >= 4 &&
        !/^[^,.]{2,40}\bet\.?\s?al\b/i.test(follows);
      const isNamed = group[1] !== undefined && isCoined(inside) && !/\s/.test(inside) && /^\p{Lu}/u.test(follows);
      // [BIB 2023], [OpenReview 24], [NeurIPS 2021 datasets and benchmarks track], [Preprint]
      const dated =
        wordCount(inside) <= 8 &&
        /(?:^|\D)(?:19|20)\d{2}(?!\d)|['’‘`]\s?\d{2}$|^\p{L}+\s\d{2}$|^preprint$/iu.test(inside);
      if (
        isOnlyVenue(inside) ||
        /^(?:paper|论文)\s?\d+$/i.test(inside) ||
        isKind ||
        ((dated || (wordCount(inside) <= 4 && labelType(inside) === null)) && wordCount(follows) >= (isNamed ? 2 : 3))
      ) {
        if (!isOnlyVenue(inside) && !dated && !isKind && named && group[2] === undefined) name ??= inside;
        at += group[0].length;
        continue;
      }
    }
    const tags = codeTags(rich, at);
    if (tags > at) {
      at = tags;
      continue;
    }
    const address = addressEnd(rich, at);
    if (address > at) {
      at = address;
      continue;
    }
    const coded = nameInCode(rich, at);
    if (coded !== null) {
      name ??= coded.name;
      at = coded.end;
      continue;
    }
    const dated = readVenueYears(rest.slice(0, 60))[0];
    if (dated && dated.start === 0 && dated.year !== null) {
      const sep = /^\s*(?:[-–—:：|,._]\s*|\s)(?=\S)/.exec(rest.slice(dated.end));
      if (
        sep &&
        (dated.how === 'date' || dated.venue !== null || /[-–—:：|_]/.test(sep[0])) &&
        wordCount(rest.slice(dated.end)) >= 2
      ) {
        at += dated.end + sep[0].length;
        if (sep[0] === '-' && dated.venue !== null) name ??= nameBeforeHyphen(text.slice(at));
        continue;
      }
    }
    // 1995 J. Lee and A. Ruiz. Counting Lamps
    if (dated?.how === 'year' && dated.start === 0 && /^\s+\p{Lu}/u.test(rest.slice(dated.end))) {
      const people = peopleEnd(rest.slice(dated.end + 1));
      if (people > 0) {
        at += dated.end + 1 + people;
        cited = true;
        continue;
      }
    }
    // LampMimic | Scaling Lamps by Imitation
    const barred = /^([^|\n]{2,40}?)\s+\|\s+([^|[\n]+)/u.exec(rest);
    if (
      barred?.[1] !== undefined &&
      looksLikeName(barred[1]) &&
      !hasCjk(barred[1]) &&
      !isOnlyVenue(barred[1]) &&
      surelyTitle(barred[2] ?? '')
    ) {
      name ??= barred[1];
      at += barred[0].length - (barred[2]?.length ?? 0);
      continue;
    }
    const label = labelBeforePeople(rich, at);
    if (label !== null) {
      name ??= label.name;
      at += label.length;
      cited = true;
      continue;
    }
    const parted = marked() || endBeforeColon(rest) > 0 ? 0 : endBeforeComma(rich, at);
    if (parted > 0) {
      at = parted;
      cited = true;
      continue;
    }
    const stated = marked() ? 0 : peopleEnd(rest);
    const people = marked() ? 0 : (peopleBeforeLink(rich, at, stated) ?? stated);
    if (people > 0) {
      at += people;
      cited = true;
      continue;
    }
    break;
  }
  return { at, name, cited };
}

/**
 * Where tags in code end that a linked title stands behind: `` **`TRACKING`** **`LIDAR`** [Title](url) ``. One coined word is the
 * name of the work: `` **`LMPS`** [Title](url) ``.
 */
function codeTags({ text, marks }: RichText, from: number): number {
  const blank = (at: number): number => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  let at = from;
  const tags: string[] = [];
  for (;;) {
    const tag = marks.find(({ kind, start }) => kind === 'code' && start === at);
    const words = text.slice(tag?.start, tag?.end);
    if (tag === undefined || (labelType(words) !== null && !isOnlyVenue(words))) break;
    tags.push(words);
    at = blank(tag.end);
  }
  const titled = marks.some((mark) => mark.kind === 'link' && mark.start === at && isTitleLink(mark, text));
  const areTags = tags.length > 1 || tags.every((words) => words === words.toUpperCase() && areCommonWords(words));
  return titled && areTags ? at : from;
}

/** Where the address of a paper ends that stands in front of its title: `https://arxiv.org/abs/2001.00001 : Counting Lamps at Night`. */
function addressEnd({ text, marks }: RichText, at: number): number {
  const link = marks.find(({ kind, start }) => kind === 'link' && start === at);
  if (link === undefined || !isUrlText(text.slice(link.start, link.end))) return at;
  const end = link.end + (/^\s*[:：–—-]?\s*/.exec(text.slice(link.end))?.[0].length ?? 0);
  return isAnyPaper(readAddress(link.url ?? ''), '') && wordCount(text.slice(end)) >= 3 ? end : at;
}

/** The name of a work in code in front of its title: `` `RISE`: Randomized Lamps for Moss ``, `` `LampNet` This Lamp Is That Lamp ``. */
function nameInCode({ text, marks }: RichText, at: number): { name: string; end: number } | null {
  const tag = marks.find(({ kind, start }) => kind === 'code' && start === at);
  const name = text.slice(tag?.start, tag?.end);
  if (tag === undefined || !looksLikeName(name) || labelType(name) !== null || isOnlyVenue(name)) return null;
  const end = tag.end + (/^\s*[:：]?\s*/.exec(text.slice(tag.end))?.[0].length ?? 0);
  const behind = text.slice(end).split(/\.\s|\n/)[0] ?? '';
  const isTitle =
    /^\p{Lu}/u.test(behind) && (surelyTitle(behind) || (wordCount(behind) >= 3 && !looksLikeProse(behind)));
  return isTitle && !looksLikeAuthors(behind) ? { name, end } : null;
}

/** `20-OSDI-LampOS-A System …`: where hyphens part year, venue and title, they part the name too. */
function nameBeforeHyphen(title: string): string | null {
  const word = /^(\p{L}[\p{L}\p{N}+]+)-(?=\s?(?:\p{Lu}|(?:an?|the)\s))/u.exec(title)?.[1] ?? '';
  return isCoined(word) && !isFamily(word) && !isNoTarget(word) ? word : null;
}

/** What stands in front of a reference: `**D3S**: Jo Lee and Ana Ruiz. Title`; to the end of its people. */
function labelBeforePeople(rich: RichText, at: number): { name: string | null; length: number } | null {
  const rest = rich.text.slice(at);
  const label = /^([^\s:：][^:：\n]{0,40}?)\s*[:：]\s*/u.exec(rest);
  if (label?.[1] === undefined || fieldName(rest) !== null) return null;
  const isName = looksLikeName(label[1]) && !hasCjk(label[1]);
  const behind = rest.slice(label[0].length);
  const over = rich.marks.find(
    ({ kind, start }) => (kind === 'strong' || kind === 'link') && start <= at + 1 && start >= at,
  );
  // [DeRF: Decomposed Radiance Fields](url): a title; NeRF++: Analyzing Fields, Lee et al.: so are words without initials
  if (over && over.end > at + label[0].length) return null;
  if (over?.kind !== 'strong' && !(isName && WITH_INITIALS.test(behind))) return null;
  const marked = rich.marks.find(
    ({ kind, start, end }) => kind === 'link' && start > at && wordCount(rich.text.slice(start, end)) >= 3,
  );
  // The people reach to a quote or a linked title, else to where a reference ends them.
  const quote = behind.search(/["“]/);
  const stops = [quote, marked ? marked.start - at - label[0].length : -1].filter((stop) => stop >= 0);
  const stop = Math.min(...stops);
  const people =
    stops.length > 0 && looksLikeAuthors(behind.slice(0, stop).replace(/[\s.,]+$/, '')) ? stop : peopleEnd(behind);
  if (people === 0 || people > stop || isOnlyVenue(behind.slice(0, people))) return null;
  return { name: isName ? label[1] : null, length: label[0].length + people };
}

const WITH_INITIALS =
  /^(?:(?:\p{Lu}\.?[\s-]?){1,3}\s?\p{Lu}\p{Ll}|\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.?[\s-]?){1,3}[,;&])/u;

/** People and a year; in brackets, a month may follow it as APA prints it: `Lee, J. (2021, July 12–14).` */
const DATED =
  /^[^()"“\n]{3,200}?[\s,](?:\((?:19|20)\d{2}, \p{Lu}\p{Ll}{2,8}(?: \d{1,2}(?:[-–]\d{1,2})?)?\)|\(?(?:19|20)\d{2}[a-z]?\)?)[.,:]*\s*(?:[-–—]\s*)?/u;

/** `Lee, J., & Ruiz, A. (2025).`, `Finchley et al. (2022)` */
function arePeopleAndYear(words: string): boolean {
  const people = /^(.{3,300}?)[\s,.]*\((?:19|20)\d{2}[a-z]?\)[.:,\s]*$/u.exec(words)?.[1];
  return (
    people !== undefined && (looksLikeAuthors(people) || /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.\s?)+$/u.test(`${people}.`))
  );
}

/** Whether a marked word is one of the people of a citation: it is a name, and names and a year in brackets follow. */
const isDatedPerson = (words: string, behind: string): boolean =>
  (couldBePerson(squeeze(words)) || isPeople(squeeze(words))) &&
  /^[^()"“\n]{0,300}\((?:19|20)\d{2}[a-z]?\)/u.test(behind);

/**
 * Length of the people before a linked title, as surnames first or as no blank parts them from it; null where `end`, to which a
 * reference reaches by its full stops or its year, is not past the link.
 *
 *     Lee, Jo and Ruiz, Ana. [Counting Lamps at Night](url). LAMP, 2019.      Jo Lee and Ana Ruiz.[Counting Lamps](url). 2019.
 *                            ^                                                                   ^
 */
function peopleBeforeLink({ text, marks }: RichText, at: number, end: number): number | null {
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
  const inPairs = people.split(' and ').every((one) => /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]*$/u.test(one));
  return inPairs || SURNAME_FIRST.test(people) || arePeople(people) ? before.length : null;
}

/** Longest list of people that may stand before a title. */
const LONGEST_PEOPLE = 600;

/**
 * Where the people end that open a citation, year and signs included; 0 where it opens with none.
 *
 *     Jo Lee, Ana Ruiz, and Wei Chen. 2014. Title …      Lee and Ruiz (2003) - Title      Lee J, Ruiz A. Title[J]
 *                                           ^                                ^                       ^
 */
function peopleEnd(text: string): number {
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
    if (stop[0].startsWith('. ') && INITIAL_BEHIND.test(people) && SURNAME_AHEAD.test(rest.slice(end))) continue;
    const named = quoted && SURNAME_FIRST.test(people.replace(YEAR_BEHIND, ''));
    // Nora Finchley. Title; not Nora Finchley: "What she says"
    if (!(named || arePeople(people) || (!quoted && isOnePerson(people)))) continue;
    if (quoted || !peopleGoOn(rest.slice(end))) return end;
  }
  return 0;
}

/** `Jo Lee, C`, `A. Okoro and B`: an initial behind a name, and with it perhaps the name it belongs to: `Ana Ruiz,`. */
const INITIAL_BEHIND = /^(?:\p{Lu}\.|\p{Lu}\p{Ll}+\s)[^,]+(?:,.*)?(?:,|\band)\s+\p{Lu}$/u;
const SURNAME_AHEAD =
  /^(?:\p{Lu}\.\s)*(?:(?:van|von|de|der|den|di|da|la|le)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s|\s+and\s)/u;

/** Whether people, or nothing that could be a title, stand at the beginning. */
function peopleGoOn(text: string): boolean {
  const next = text.split(/[.,]\s|\[[CJDMR]\]/)[0] ?? '';
  // Meta Lamps. Lee, Jo et al. ICCL 2020 [[code]](url): the first words were the title
  const untilLink = text.split(/\s*[[(\n]/)[0] ?? '';
  return (
    wordCount(next) < 2 ||
    isOnlyVenue(untilLink) ||
    looksLikeAuthors(text.split(/\.\s/)[0] ?? '') ||
    /^(?:and|&|et)\b/.test(next)
  );
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
