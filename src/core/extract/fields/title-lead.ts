// What stands before the title: bullets, numbers, emoji, tags, dates, the people of a citation.
// Leaves to others: the title itself (title.ts).

import { hasCjk } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { isUnlisted } from '../../lexicon/well-known';
import type { RichText } from '../../model/list';
import { isCoined, looksLikeAuthors, looksLikeName, surelyTitle, wordCount } from '../words';
import { codeTags, nameInCode } from './code-lead';
import { fieldName } from './fields';
import { endOfFirm } from './firm-in-front';
import { isAnyPaper, labelType, readAddress } from './links';
import { endBeforeColon } from './people-before-colon';
import { endBeforeComma } from './people-before-comma';
import { arePeopleAndYear, endOfPeople, isDatedPerson, peopleBeforeLink } from './people-in-front';
import { isOnlyVenue, isTitleLink, isUrlText } from './title-links';
import { readVenueYears } from './venue-year';

export const EMOJI =
  '(?:[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}](?:\\u{FE0F}|\\u{200D}[\\p{Extended_Pictographic}]|[\\u{1F3FB}-\\u{1F3FF}])*\\u{20E3}?)';

const LEAD = new RegExp(
  `^(?:[\\s\\u00a0\\u2000-\\u200b•·●○▪◦*>|~–—+-]+|${EMOJI}|:[a-z0-9_+-]+:|\\d{1,4}[.)、](?:\\s+|(?=[《【\\u3400-\\u9fff]))|【\\s*】|\\[\\d{1,4}\\][.:]?\\s*|\\(\\d{1,3}\\)\\s*|\\d{1,3}\\)\\s*|\\[[ xX]?\\]\\s+|[\\w.-]+\\/[\\w.-]+#\\d+:?\\s+|[:：]\\s*)+`,
  'u',
);

/** Offset of the first word: past bullets, numbers, check boxes, emoji. */
export const leadLength = (text: string): number => LEAD.exec(text)?.[0].length ?? 0;

const EACH_EMOJI = new RegExp(EMOJI, 'gu');
const OPENING_EMOJI = new RegExp(`^(?:${EMOJI}\\s*)+`, 'u');

/** The emoji and legend marks at the start of an entry. */
export function leadMarks(text: string): string[] {
  const lead = text.slice(0, leadLength(text));
  return [...lead.matchAll(EACH_EMOJI)].map((match) => match[0]);
}

/** What a bibliography calls the work, a name behind it or none: `LRC85`, `Lee'21`, `LRC15, LampOS`. */
const CITATION_KEY = /^\p{Lu}\p{L}{1,11}['’]?(?:19|20)?(?<year>\d{2})[a-z]?(?:[,\s]\s*(?<name>\p{L}\S*))?$/u;

/**
 * Whether the words of a group in round brackets name the work, since remarks, topics and beginnings of words stand there as well:
 * `(LampNet) Counting …`; not `(OOD) Counting …`, `(Lamp Studies) Counting …`, `(Mis)counting …`.
 */
const isOwnName = (words: string, group: string): boolean =>
  /\s$/.test(group) &&
  /^(?=.*(?:\p{Lu}\S*\p{Lu}|\d))[\p{L}\d_+-]{3,}(?:\s[\p{L}\d_+-]+)?$/u.test(words) &&
  isCoined(words) &&
  !isNoTarget(words) &&
  !isFamily(words) &&
  !isUnlisted(words) &&
  readVenueYears(words).length === 0;

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
    // (Mis)counting Lamps: part of a word
    const isPart = /^\(\p{L}{1,8}\)\p{Ll}/u.test(rest);
    if (group && inside !== undefined && rest.length > group[0].length && !isPart) {
      const follows = rest.slice(group[0].length).trim();
      const key = group[1] === undefined ? null : CITATION_KEY.exec(inside)?.groups;
      if (key && new RegExp(`(?:['’]|19|20)${key.year}(?!\\d)`).test(follows)) {
        if (key.name !== undefined) name ??= key.name;
        at += group[0].length;
        continue;
      }
      // [💬 Lamps by Night] Title: of several words, what it is about
      const bare = inside.replace(OPENING_EMOJI, '');
      const isAbout = bare !== inside && /\s/.test(bare);
      const named = !isAbout && (looksLikeName(bare) || (wordCount(bare) <= 2 && isCoined(bare)));
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
      // [Counting at Night] **Lamps by Words Alone**
      const behind = at + group[0].length;
      const isBeforeBold = rich.marks.some(({ kind, start }) => kind === 'strong' && start === behind);
      if (
        isOnlyVenue(inside) ||
        /^(?:paper|论文)\s?\d+$/i.test(inside) ||
        isKind ||
        ((dated || ((wordCount(inside) <= 4 || isBeforeBold) && labelType(inside) === null)) &&
          wordCount(follows) >= (isNamed ? 2 : 3))
      ) {
        if (!isOnlyVenue(inside) && !dated && !isKind && named && (group[2] === undefined || isOwnName(bare, group[0])))
          name ??= bare;
        at += group[0].length;
        continue;
      }
    }
    const tags = codeTags(rich, at);
    if (tags !== null) {
      name ??= tags.name;
      at = tags.end;
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
    const stamp = monthStamp(rest, rich.marks);
    if (stamp > 0) {
      at += stamp;
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
      const people = endOfPeople(rest.slice(dated.end + 1));
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
    const stated = marked() ? 0 : endOfPeople(rest);
    const people = marked() ? 0 : (peopleBeforeLink(rich, at, stated) ?? stated) || endOfFirm(rest);
    if (people > 0) {
      at += people;
      cited = true;
      continue;
    }
    break;
  }
  return { at, name, cited };
}

/** How long `1805-` is before a title whose address begins its number so. */
export function monthStamp(text: string, links: readonly { readonly url?: string | null }[]): number {
  const [stamp, month = ''] = /^(\d{4})\s?[-–_.:]\s?(?=\p{L})/u.exec(text) ?? [];
  if (stamp === undefined) return 0;
  return links.some(({ url }) => readAddress(url ?? '').arxiv?.startsWith(month)) ? stamp.length : 0;
}

/** Where the address of a paper ends that stands in front of its title: `https://arxiv.org/abs/2001.00001 : Counting Lamps at Night`. */
function addressEnd({ text, marks }: RichText, at: number): number {
  const link = marks.find(({ kind, start }) => kind === 'link' && start === at);
  if (link === undefined || !isUrlText(text.slice(link.start, link.end))) return at;
  const end = link.end + (/^\s*[:：–—-]?\s*/.exec(text.slice(link.end))?.[0].length ?? 0);
  return isAnyPaper(readAddress(link.url ?? ''), '') && wordCount(text.slice(end)) >= 3 ? end : at;
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
  const firm = isName ? endOfFirm(behind) : 0;
  if (firm > 0) return { name: label[1], length: label[0].length + firm };
  if (over?.kind !== 'strong' && !(isName && WITH_INITIALS.test(behind))) return null;
  const marked = rich.marks.find(
    ({ kind, start, end }) => kind === 'link' && start > at && wordCount(rich.text.slice(start, end)) >= 3,
  );
  // The people reach to a quote or a linked title, else to where a reference ends them.
  const quote = behind.search(/["“]/);
  const stops = [quote, marked ? marked.start - at - label[0].length : -1].filter((stop) => stop >= 0);
  const stop = Math.min(...stops);
  const people =
    stops.length > 0 && looksLikeAuthors(behind.slice(0, stop).replace(/[\s.,]+$/, '')) ? stop : endOfPeople(behind);
  if (people === 0 || people > stop || isOnlyVenue(behind.slice(0, people))) return null;
  return { name: isName ? label[1] : null, length: label[0].length + people };
}

const WITH_INITIALS =
  /^(?:(?:\p{Lu}\.?[\s-]?){1,3}\s?\p{Lu}\p{Ll}|\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.?[\s-]?){1,3}[,;&])/u;
