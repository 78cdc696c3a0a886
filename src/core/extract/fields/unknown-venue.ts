// A journal or meeting that the lexicon does not have, told by its place: right behind the title, before volume and number,
// before the year, in brackets.
// Leaves to others: venues that are known (lexicon/find-venues.ts), which of several to believe (paper-venue.ts).

import { squeeze } from '../../base/text';
import { looksLikeAuthors, titleCase, wordCount } from '../words';
import { dottedJournal } from './dotted-journal';
import type { Passage } from './passage';
import { TYPE_OF_PRINT } from './passages';
import { isAuthorOfYear, VENUE_WORDS } from './people-passages';
import { NOT_PUBLISHED } from './title-end';
import { isOnlyVenue, withoutLinks } from './title-links';

const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;

/** Words that a name does not end with. */
const CUT = /\b(?:of|the|on|in|at|and|for)$/i;

/** `. Lamp Eng. Rev., 6, 5.`, `. Lamp Lett. 25, 4 (June 1987)`: words in capitals before volume, number, pages or the year. */
const JOURNAL =
  /(?:^|\n)[\s.,)”"»]*(?:In:?\s+)?(?<words>\p{Lu}(?:[\p{L}&:'’ -]|(?<=\p{L})\.){4,90}?)[\s,.]+(?<number>\d{1,4})(?:\s*[,(:]\s*(?:no\.\s*)?\d|\s*\(\p{Lu}|\s*[.)]?\s*$)/u;

/** `. In Proceedings of the 14th ACM International Workshop on Lamps (LAMP '21).`: the meeting, and its short form if one follows. */
const MEETING =
  /(?:^|\n)[\s.,)”"»]*(?:[Ii]n:?\s+)?(?:[Tt]he\s+)?[Pp]roceedings\s+of\s+(?:the\s+)?(?:[\p{L}-]+(?:st|nd|rd|th)\s|\d+(?:st|nd|rd|th)\s|(?:19|20)\d{2}\s)*(?<words>\p{L}[^.()\n]{7,160})(?:\((?<short>\p{Lu}[\p{L}&/ -]{1,14}?)[!\s]*['’]?\s?(?:\d{4}|\d{2})?\))?/u;

/** `, in 2021 International Conference on Lamps and Wicks (ICLW), 2021`: the same without proceedings. */
const DATED_MEETING =
  /(?:^|\n)[\s.,)”"»]*[Ii]n:?\s+(?:the\s+)?(?:19|20)\d{2}\s+(?<words>\p{Lu}[^.()\n]{7,160}?)\s*\((?<short>\p{Lu}[\p{L}&/-]{1,14}?)\)/u;

/** Where a reference says a work was printed, right behind its title; null if the words are no journal or meeting. */
function printedVenue(text: string): string | null {
  const { words, short } = (MEETING.exec(text) ?? DATED_MEETING.exec(text))?.groups ?? {};
  if (words !== undefined && VENUE_WORDS.test(words)) {
    const meeting = short ?? squeeze(words.split(/,(?:\s|$)/)[0] ?? '');
    return CUT.test(meeting) ? null : meeting;
  }
  const printed = JOURNAL.exec(text)?.groups;
  const journal = squeeze(printed?.words ?? '').replace(/[,\s]+$/, '');
  // Two words before a year may be anything: `Lamp Company 2019`; one before volume and number is a journal
  // *Lamp Eng.* **2021**, *13*, 3640: year, volume, page
  // Lampome 2 (2014): 15
  const isVolume = /^[\s,.]*(?:\d+,\s*no\.\s*|\d{1,3} \((?:19|20)\d{2}\):\s*|(?:19|20)\d{2},\s*\d{1,3},\s*)\d/i.test(
    text.slice(text.indexOf(journal) + journal.length),
  );
  const least = isVolume ? 1 : /^(?:19|20)\d{2}$/.test(printed?.number ?? '') ? 3 : 2;
  const isName = wordCount(journal) >= least && titleCase(journal.replace(/\./g, '')) >= 0.8;
  return isName && !looksLikeAuthors(journal) && !NOT_PUBLISHED.test(journal) ? journal : null;
}

/** A journal or meeting that the lexicon does not have, by its place before the year: `*authors*, **ICCS**, 2021`. */
export function unknownVenue(passages: readonly Passage[]): string | null {
  for (const { role, rich } of passages) {
    if (role !== 'meta' && role !== 'venue') continue;
    const text = withoutLinks(rich);
    // “Title.” Edited by Jo Lee. Lamp Reviews 2, no. 2
    const printed = printedVenue(text.replace(/^[\s.,]*[“"][^”"]{8,300}[”"](?:\s*Edited by [^.]{3,60}\.(?=\s))?/u, ''));
    if (printed !== null) return printed;
    const dotted = dottedJournal(text);
    if (dotted !== null && !NOT_PUBLISHED.test(dotted)) return dotted;
    const dated =
      /(?:^|^[-–—]+\s+|[,.;*|(]\s*)((?:\p{Lu}|the\s)[^,.;()|[\]*\d]{2,90}?)[\s*]*,?\s*\(?(?:19|20)\d{2}\b/u.exec(
        text,
      )?.[1];
    const alone = /^[\s,.]*(\p{Lu}[^,.;()|[\]*\d]{6,90}?)[\s.]*$/u.exec(text)?.[1];
    const noted =
      /[(（[]\s*((?:\p{Lu}|the\s)[^,;()（）[\]\d]{1,60}?)(?:[\s,'’]*(?:19|20)\d{2}|\s?['’]\s?\d{2})\s*[)）\]]/u.exec(
        text,
      )?.[1];
    // [2024-LampCom]
    const hyphened = /[(（[]\s*(?:19|20)\d{2}-(\p{Lu}[^,;()（）[\]\d]{1,40}?)\s*[)）\]]/u.exec(text)?.[1];
    if (hyphened !== undefined && wordCount(hyphened) <= 4 && titleCase(hyphened) === 1 && !isOnlyVenue(hyphened))
      return squeeze(hyphened);
    // (Dixon, 2005): whose it is
    const isSurname = /^[\s([（]*\p{Lu}\p{Ll}[\p{L}'’-]+,/u.test(text) && !/\s/.test(noted ?? '');
    const isAuthor = noted !== undefined && text.includes(`${noted},`) && isAuthorOfYear(noted);
    if (noted !== undefined && wordCount(noted) <= 7 && !isSurname && !isAuthor && !looksLikeAuthors(noted)) {
      const bare = squeeze(noted.replace(/[\s,]*\bworkshops?$/i, ''));
      // (Finchley Jul. 2023): whose it is, and when
      if (titleCase(bare) >= 0.8 && !MONTH_NAME.test(bare.split(' ').at(-1) ?? '')) return bare;
    }
    // Title, SIGACT News 2001 [pdf] · Title, PaPoC 2020: whatever stands between the title and the year
    const behind = /^\s*,\s+(\p{Lu}[\p{L}&.-]*(?:\s\p{Lu}[\p{L}&.-]*){0,3})\s+(?:19|20)\d{2}(?!\d)/u.exec(text)?.[1];
    if (
      behind !== undefined &&
      /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(behind) &&
      !NOT_PUBLISHED.test(behind) &&
      !MONTH_NAME.test(behind) &&
      !looksLikeAuthors(behind)
    )
      return behind;
    for (const found of [dated, alone]) {
      const name = squeeze(found ?? '').replace(/^in:?\s+(?=\p{Lu})/iu, '');
      // Proceedings of the 2007 Workshop on …
      if (/^(?:the\s+)?proceedings$/i.test(name) || CUT.test(name)) continue;
      // SMARTLAMPS · HPCL/SmartOil/LDS, three meetings in one place
      const acronym =
        found === dated && (/^[A-Z][A-Z&-]{2,11}$/.test(name) || /^\p{Lu}{2,}(?:\/\p{Lu}[\p{L}-]+)+$/u.test(name));
      // Title[J]. Machine Vision and Applications, 2019: 1-10
      if (found === dated && TYPE_OF_PRINT.test(text) && titleCase(name) >= 0.8 && wordCount(name) <= 12) return name;
      const phrase =
        wordCount(name) >= 2 &&
        wordCount(name) <= 12 &&
        (VENUE_WORDS.test(name) || /^(?:IEEE|ACM)\s/.test(name)) &&
        titleCase(name) >= 0.8;
      if ((acronym || phrase) && !looksLikeAuthors(name)) return name;
    }
  }
  return null;
}
