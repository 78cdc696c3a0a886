// Titles that stand behind the name of their work: a link, a bold word, a link with a colon, a name and a person.
// Leaves to others: which of these an entry opens with (title.ts).

import { hasCjk, letters } from '../../base/text';
import { areCommonWords } from '../../lexicon/words';
import type { Mark, RichText } from '../../model/list';
import {
  isOnePerson,
  isPeople,
  looksLikeAuthors,
  looksLikeName,
  looksLikeProse,
  surelyTitle,
  titleCase,
  wordCount,
} from '../words';
import { fieldOf } from './fields';
import { isAnyPaper, labelType, readAddress } from './links';
import { PEOPLE_KEY } from './people-passages';
import type { TitleFound } from './title';
import { type Candidate, candidates } from './title-candidates';
import { cleanTitle, plainEnd } from './title-end';
import { leadLength } from './title-lead';
import { isOnlyVenue } from './title-links';

/** Words before a marked title that can be its short name: `TransFuse - [Title](url)`; not `2021 activity recognition:`. */
export const canName = (words: string): boolean =>
  wordCount(words) <= 4 &&
  !/^(?:19|20)\d{2}\b/.test(words) &&
  !hasCjk(words) &&
  // Reference Code: a label
  !(/^\p{Lu}?\p{Ll}+\d*(?:\s\p{Lu}?\p{Ll}+\d*)*$/u.test(words) && labelType(words) !== null && areCommonWords(words)) &&
  !(/^\p{Lu}?\p{Ll}+$/u.test(words) && fieldOf(words) !== null) &&
  (looksLikeName(words) || (wordCount(words) <= 3 && titleCase(words) === 1));

/** `Lamps without Light` behind a name and a colon. */
export const isSubtitle = (words: string): boolean =>
  wordCount(words) >= 2 &&
  titleCase(words) === 1 &&
  /^\p{Lu}/u.test(words) &&
  !looksLikeAuthors(words) &&
  !isOnlyVenue(words) &&
  !/\d{4}/.test(words);

/**
 * The title that runs on behind a name which is a link of its own; words that only describe the work are none.
 *
 *     **[LampNet](url)**: Lighting Every Room at Night. *ICCE 2024*     [LampNet](the paper) Lighting Every Room at Night
 *                         ^                                                                  ^
 */
export function behindLinkedName(
  rich: RichText,
  { url, start, end }: Candidate,
  from: number,
  name: string,
): Pick<TitleFound, 'title' | 'start' | 'end'> | null {
  if (url === null || !(canName(name) || looksLikeName(name) || wordCount(name) === 1)) return null;
  const covers = (kind: Mark['kind']): boolean =>
    rich.marks.some((mark) => mark.kind === kind && mark.start <= start && mark.end >= end);
  const address = readAddress(url);
  const isBold = covers('strong') && covers('link');
  const isPlainName = wordCount(name) === 1 || (wordCount(name) === 2 && looksLikeName(name));
  if (address.kind === 'code' || !(isBold || (isPlainName && isAnyPaper(address, '')))) return null;
  const at = from + leadLength(rich.text.slice(from));
  const stop = plainEnd(rich, at, false);
  const hasLinks = rich.marks.some((mark) => mark.kind === 'link' && mark.start >= at && mark.start < stop);
  if (hasLinks || !/^[\p{L}\p{N}]/u.test(rich.text.slice(at)) || / \+ /.test(rich.text.slice(at, stop))) return null;
  const title = cleanTitle(rich.text.slice(at, stop));
  const isTitle = surelyTitle(title) || (/[:：]\s*$/.test(rich.text.slice(end, from)) && isSubtitle(title));
  const isSentence = looksLikeProse(rich.text.slice(at, stop)) || looksLikeProse(title);
  // [LampNet](url): Lighting Every Room; where the name is bold as well, it is a tag
  const isColon = !isBold && /^\s?[:：]\s/.test(rich.text.slice(end, from));
  return isTitle && !isSentence && !looksLikeAuthors(title.split(':')[0] ?? '') && !isOnlyVenue(title)
    ? {
        title: isColon && !letters(title).startsWith(letters(name)) ? `${name}: ${title}` : title,
        start: at,
        end: stop,
      }
    : null;
}

/** Words of a link that are the name of the work behind it. */
export const canTag = (words: string): boolean =>
  wordCount(words) <= 3 || looksLikeName(words) || /\(\S+\)$/.test(words);

/** Longest tag of a work that a link has in front of its title. */
const MOST_WORDS_OF_TAG = 6;

/** `[LampNet: ](url) Lighting Every Room at Night`: the title behind a link whose words end with a colon. */
export function behindTag(
  rich: RichText,
  tag: Candidate,
  next: Candidate | undefined,
): Omit<TitleFound, 'name' | 'lead'> | null {
  const words = rich.text.slice(tag.start, tag.end);
  if (!/[:：]\s*$/.test(words) || wordCount(words) > MOST_WORDS_OF_TAG || fieldOf(words) !== null) return null;
  const start = tag.end + (/^\s*/.exec(rich.text.slice(tag.end))?.[0].length ?? 0);
  const end = plainEnd(rich, start, false);
  const plain = rich.text.slice(start, end);
  const title = cleanTitle(plain);
  const isTitle =
    /^(?:\p{Lu}|\p{N}|an?\s)/u.test(title) &&
    wordCount(title) >= 2 &&
    !/[.;!]\s*$/.test(plain) &&
    !looksLikeProse(plain) &&
    !isPeople(title) &&
    !isOnlyVenue(title);
  if (!isTitle || (next !== undefined && next.start < end)) return null;
  return { title, start: tag.start, end, how: 'plain', url: tag.url };
}

/** What is said of the print between a name and its title: `(*arXiv:1711.00001 (2017)*)`. */
const PRINT_BESIDE_NAME = /^\s*[(（](?=[^\n]{0,120}\d{4})(?:[^()（）\n]|\([^()\n]*\)){4,120}[)）][.,]?(?=\s)/u;

/** `Provides a Lamp …`, `Counts the …` */
const SAYS_WHAT_IT_DOES = /^\p{Lu}\p{Ll}+s\s(?:an?|the|its|this)\s/u;

/**
 * The title that follows a bold name with nothing but a blank, or the print in brackets, between them; words that only describe
 * the work are none.
 *
 *     **LampNet** Lighting Every Room at Night      **LampNet** (*arXiv:1711.00001*) Lighting Every Room at Night. [pdf]
 *                 ^                                                                  ^
 */
export function behindBoldName(
  rich: RichText,
  { url, end }: Candidate,
  name: string,
): Pick<TitleFound, 'title' | 'start' | 'end' | 'how'> | null {
  if (url !== null || !canName(name)) return null;
  const { text } = rich;
  const print = PRINT_BESIDE_NAME.exec(text.slice(end))?.[0].length ?? 0;
  const from = end + print;
  const start = from + (/^\s+/.exec(text.slice(from))?.[0].length ?? 0);
  if (start === from) return null;
  const quoted = candidates(rich, start, true).find((option) => option.start === start && option.how === 'quote');
  if (quoted !== undefined && wordCount(quoted.words) >= 4)
    return { title: cleanTitle(quoted.words), start, end: quoted.end, how: 'quote' };
  if (!/^\p{Lu}/u.test(text.slice(start)) || SAYS_WHAT_IT_DOES.test(text.slice(start))) return null;
  const stop = plainEnd(rich, start, false);
  const hasLinks = rich.marks.some((mark) => mark.kind === 'link' && mark.start >= start && mark.start < stop);
  const title = cleanTitle(text.slice(start, stop));
  const isTitle = surelyTitle(title) || (wordCount(title) >= 5 && PEOPLE_KEY.exec(text.slice(stop))?.index === 0);
  return isTitle && !hasLinks && !looksLikeProse(text.slice(start, stop)) && !isPeople(title.split(':')[0] ?? '')
    ? { title, start, end: stop, how: 'plain' }
    : null;
}

/** `**LampNet** Jo Lee (Lamp University), Words of the title. [pdf]`: the title behind one person and an institute. */
export function behindPerson(rich: RichText, from: number): Pick<TitleFound, 'title' | 'start' | 'end'> | null {
  const [before, person] =
    /^\s+([^,，()（）\n]{4,40}?)\s*[(（][^()（）\n]{2,30}[)）]\s*[,，]\s+/u.exec(rich.text.slice(from)) ?? [];
  if (before === undefined || person === undefined || !isOnePerson(person)) return null;
  const start = from + before.length;
  const end = plainEnd(rich, start, true);
  const title = cleanTitle(rich.text.slice(start, end));
  return wordCount(title) >= 3 ? { title, start, end } : null;
}
