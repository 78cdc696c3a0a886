// Which of the venues and years that an entry tells to believe, and where the year came from.
// Leaves to others: reading them (venue-year.ts), cutting the entry up (passages.ts).

import { squeeze } from '../../base/text';
import type { Link, YearSource } from '../../model/facts';
import type { Entry } from '../entry';
import { looksLikeAuthors, titleCase, wordCount } from '../words';
import type { Passage } from './passage';
import { TYPE_OF_PRINT, withoutLinks } from './passages';
import { VENUE_WORDS } from './people-passages';
import { NOT_PUBLISHED } from './title-end';
import { isOnlyVenue } from './title-links';
import { readVenueYears, type VenueYear } from './venue-year';

export type Told = VenueYear & { readonly role: Passage['role'] };

export function chooseVenue(
  told: readonly Told[],
  column: string | null,
  heading: string | null,
  passages: readonly Passage[],
  links: readonly Link[],
): string | null {
  const named = told.filter((one) => one.venue !== null && !one.preprint);
  const first = named.find((one) => one.role === 'venue') ?? named[0];
  // In Proceedings of the 8th USENIX Conference on … (OSDI '08): what stands beside the year is meant
  const dated = first?.year === null ? named.find((one) => isBehind(one, first) && one.year !== null) : undefined;
  const reviewed = dated ?? first;
  if (reviewed?.venue) return reviewed.venue;
  const preprint = told.find((one) => one.preprint)?.venue ?? null;
  const acronym = column === null ? null : acronymIn(column);
  if (preprint === null && acronym !== null) return acronym;
  if (
    preprint === null &&
    column !== null &&
    column.length <= 60 &&
    /\p{L}/u.test(column) &&
    wordCount(column) <= 6 &&
    !/^(?:-|none|null|n\/a|tbd)$/i.test(column) &&
    !NOT_PUBLISHED.test(column)
  ) {
    return (
      squeeze(
        column.replace(/(?:19|20)\d{2}|['’]\d{2}|(?<=\p{Lu}{2})[012]\d$|[()[\]]/gu, ' ').replace(/[\s,.;:/-]+$/, ''),
      ) || heading
    );
  }
  const unknown = unknownVenue(passages);
  if (unknown !== null) return unknown;
  if (heading !== null) return heading;
  if (preprint !== null) return preprint;
  if (passages.some((passage) => passage.role === 'venue' && /arxiv/i.test(passage.rich.text))) return 'arXiv';
  return proceedingsOf(links)?.venue ?? null;
}

/** Whether a venue stands in the same phrase as one before it, and not right beside it: `ICML GRL Workshop`. */
const isBehind = (one: Told, first: Told): boolean =>
  one.role === first.role && one.start - first.end > 20 && one.start - first.end < 120;

/** `Third Workshop on Oil Security (OilSec) 2023`, `Lamp Conference (LAMP '07)`; not `Front. Phys. (Beijing)` */
export const acronymIn = (venue: string): string | null =>
  /^\p{L}[^()]{8,}\s\((?=[^)]*\p{Lu}[^)]*\p{Lu})(\p{Lu}[\p{L}&-]{2,11})(?:\s?['’]?\d{2,4})?\)[\s,]*(?:(?:19|20)\d{2})?\W*$/u.exec(
    venue,
  )?.[1] ?? null;

const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;

/** `. Lamp Eng. Rev., 6, 5.`, `. Lamp Lett. 25, 4 (June 1987)`: words in capitals before volume, number, pages or the year. */
const JOURNAL =
  /(?:^|\n)[\s.,)”"»]*(?:In:?\s+)?(?<words>\p{Lu}(?:[\p{L}&:'’ -]|(?<=\p{L})\.){4,90}?)[\s,.]+(?<number>\d{1,4})(?:\s*[,(:]\s*(?:no\.\s*)?\d|\s*\(\p{Lu}|\s*[.)]?\s*$)/u;

/** `. In Proceedings of the 14th ACM International Workshop on Lamps.`: the meeting, and its short form if one follows. */
const MEETING =
  /(?:^|\n)[\s.,)”"»]*(?:In:?\s+)?(?:the\s+)?Proceedings\s+of\s+(?:the\s+)?(?:\p{Lu}?\p{L}+(?:st|nd|rd|th)\s|\d+(?:st|nd|rd|th)\s|(?:19|20)\d{2}\s)*(?<words>\p{Lu}[^.()\n]{8,140}?)(?:\s*\((?<short>\p{Lu}[\p{L}&/ -]{1,14}?)\s?['’!]?\s?(?:\d{2}|\d{4})?\)|[.\n]|,\s|$)/iu;

/** Where a reference says a work was printed, right behind its title; null if the words are no journal or meeting. */
function printedVenue(text: string): string | null {
  const { words, short } = MEETING.exec(text)?.groups ?? {};
  if (words !== undefined && VENUE_WORDS.test(words)) return short ?? squeeze(words);
  const printed = JOURNAL.exec(text)?.groups;
  const journal = squeeze(printed?.words ?? '').replace(/[,\s]+$/, '');
  // Two words before a year may be anything: `Lamp Company 2019`; one before volume and number is a journal
  const isVolume = /^[\s,.]*\d+,\s*no\.\s*\d/i.test(text.slice(text.indexOf(journal) + journal.length));
  const least = /^(?:19|20)\d{2}$/.test(printed?.number ?? '') ? 3 : isVolume ? 1 : 2;
  const isName = wordCount(journal) >= least && titleCase(journal.replace(/\./g, '')) >= 0.8;
  return isName && !looksLikeAuthors(journal) && !NOT_PUBLISHED.test(journal) ? journal : null;
}

/** A journal or meeting that the lexicon does not have, by its place before the year: `*authors*, **ICCS**, 2021`. */
function unknownVenue(passages: readonly Passage[]): string | null {
  for (const { role, rich } of passages) {
    if (role !== 'meta' && role !== 'venue') continue;
    const text = withoutLinks(rich);
    // “Title.” Edited by Jo Lee. Lamp Reviews 2, no. 2
    const printed = printedVenue(text.replace(/^[\s.,]*[“"][^”"]{8,300}[”"](?:\s*Edited by [^.]{3,60}\.(?=\s))?/u, ''));
    if (printed !== null) return printed;
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
    if (noted !== undefined && wordCount(noted) <= 7 && !isSurname && !looksLikeAuthors(noted)) {
      const bare = squeeze(noted.replace(/[\s,]*\bworkshops?$/i, ''));
      if (titleCase(bare) >= 0.8 && !MONTH_NAME.test(bare)) return bare;
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
      if (/^(?:the\s+)?proceedings$|\b(?:of|the|on|in|at|and|for)$/i.test(name)) continue;
      const acronym = found === dated && /^[A-Z][A-Z&-]{2,7}$/.test(name);
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

/** Addresses that tell where and when; those without a `venue` in them belong to the venue beside them. */
const PROCEEDINGS: readonly (readonly [address: RegExp, venue?: string])[] = [
  [/openaccess\.thecvf\.com\/content_?(?<venue>cvpr|iccv|wacv|eccv|accv)_?w?_?(?<year>\d{4})/i],
  [/openaccess\.thecvf\.com\/content\/(?<venue>cvpr|iccv|wacv)w?(?<year>\d{4})/i],
  [/ecva\.net\/papers\/(?<venue>eccv)_(?<year>\d{4})/i],
  [
    /(?:papers\.nips\.cc|proceedings\.neurips\.cc|papers\.neurips\.cc)\/paper(?:_files\/paper)?\/(?<year>(?:19|20)\d{2})\//i,
    'NeurIPS',
  ],
  [/aclanthology\.org\/(?<year>\d{4})\.(?:findings-)?(?<venue>[a-z]+)/i],
  [/eprint\.iacr\.org\/(?<year>(?:19|20)\d{2})\/\d+/i, 'IACR ePrint'],
  [/usenix\.org\/(?:conference|system\/files\/conference)\/(?<venue>[a-z]+)(?<year>\d{2})/i],
];

/** The proceedings that an address names: `content_CVPR_2019`. */
function proceedingsOf(links: readonly Link[]): { venue: string; year: number } | null {
  for (const { url } of links)
    for (const [pattern, fixed] of PROCEEDINGS) {
      const { venue, year = '' } = pattern.exec(url)?.groups ?? {};
      if (year === '') continue;
      if (fixed !== undefined) return { venue: fixed, year: Number(year) };
      const told = readVenueYears(`${venue?.toUpperCase()} ${year.length === 2 ? `20${year}` : year}`)[0];
      if (told?.venue && told.year !== null) return { venue: told.venue, year: told.year };
    }
  return null;
}

export function chooseYear(
  told: readonly Told[],
  entry: Entry,
  arxiv: string | null,
  links: readonly Link[],
  venue: string | null,
): { year: number | null; yearFrom: YearSource | null } {
  const give = (
    year: number | null | undefined,
    yearFrom: YearSource,
  ): { year: number; yearFrom: YearSource } | null => (year === null || year === undefined ? null : { year, yearFrom });
  const arxivYear = arxiv === null ? null : yearOfArxiv(arxiv);
  const date = told.find((one) => one.how === 'date' && one.year !== null);
  // Nat Commun 16, 4730 (2025): the year stands further behind
  const at = told.findIndex((one) => one.venue !== null && one.venue === venue && !one.preprint);
  const behind = told[at]?.year === null && told[at + 1]?.how === 'year' ? told[at + 1]?.year : null;
  return (
    give(behind, 'venue') ??
    give(
      told.find((one) => one.how === 'venue' && one.year !== null && (venue === null || one.venue === venue))?.year,
      'venue',
    ) ??
    give(told.find((one) => one.how === 'venue' && one.year !== null)?.year, 'venue') ??
    give(told.find((one) => one.role === 'year' && one.year !== null)?.year, 'field') ??
    give(told.find((one) => (one.how === 'year' || one.how === 'arxiv') && one.year !== null)?.year, 'date') ??
    give(entry.venue !== null ? entry.year : null, 'heading') ??
    give(proceedingsOf(links)?.year, 'url') ??
    give(
      arxivYear !== null && date?.year !== undefined && date.role !== 'date' && date.year !== null ? date.year : null,
      'date',
    ) ??
    give(entry.monthly ? arxivYear : null, 'arxiv') ??
    give(entry.year, 'heading') ??
    give(arxivYear, 'arxiv') ??
    give(date?.year, 'date') ?? { year: null, yearFrom: null }
  );
}

/** `2407.12397` → 2024, `hep-ph/9901234` → 1999 */
export function yearOfArxiv(id: string): number | null {
  const two = Number(/^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})/i.exec(id)?.[1]);
  return Number.isNaN(two) ? null : two > 90 ? 1900 + two : 2000 + two;
}
