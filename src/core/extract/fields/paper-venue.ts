// Which of the venues and years that an entry tells to believe, and where the year came from.
// Leaves to others: reading them (venue-year.ts), venues that no lexicon has (unknown-venue.ts), cutting the entry up (passages.ts).

import { squeeze } from '../../base/text';
import type { Link, YearSource } from '../../model/facts';
import type { Entry } from '../entry';
import { wordCount } from '../words';
import type { Passage } from './passage';
import { NOT_PUBLISHED } from './title-end';
import { unknownVenue } from './unknown-venue';
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
    !/^(?:-|none|null|n[/.]?a\.?|tbd|papers?|pdf|links?)$/i.test(column) &&
    !NOT_PUBLISHED.test(column)
  ) {
    return (
      squeeze(
        withoutMonth(column)
          .replace(/(?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}|['’]\d{2}|(?<=\p{Lu}{2})[012]\d$|[()[\]]/gu, ' ')
          .replace(/[\s,.;:/-]+$/, ''),
      ) || heading
    );
  }
  const unknown = unknownVenue(passages);
  if (unknown !== null) return unknown;
  if (heading !== null) return heading;
  if (preprint !== null) return preprint;
  if (passages.some((passage) => passage.role === 'venue' && /arxiv/i.test(passage.rich.text))) return 'arXiv';
  return printOf(links)?.venue ?? null;
}

/** `Lamp Reviews, March 2019` → `Lamp Reviews`. */
const withoutMonth = (venue: string): string =>
  venue.replace(
    /(?<=\p{L})[\s,.;(]+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+(?:\d{1,2},?\s+)?(?=(?:19|20)\d{2})/iu,
    ' ',
  );

/** Whether a venue stands in the same phrase as one before it, and not right beside it: `ICML GRL Workshop`. */
const isBehind = (one: Told, first: Told): boolean =>
  one.role === first.role && one.start - first.end > 20 && one.start - first.end < 120;

/** `Third Workshop on Oil Security (OilSec) 2023`, `Lamp Conference (LAMP '07)`; not `Front. Phys. (Beijing)` */
export const acronymIn = (venue: string): string | null =>
  /^\p{L}[^()]{8,}\s\((?=[^)]*\p{Lu}[^)]*\p{Lu})(\p{Lu}[\p{L}&-]{2,11})(?:\s?['’]?\d{2,4})?\)[\s,]*(?:(?:19|20)\d{2})?\W*$/u.exec(
    venue,
  )?.[1] ?? null;

/** Addresses that tell where and when; beside those that do not say the venue stands which it is, null for an archive of preprints. */
const PRINTS: readonly (readonly [address: RegExp, venue?: string | null])[] = [
  [/openaccess\.thecvf\.com\/content_?(?<venue>cvpr|iccv|wacv|eccv|accv)_?w?_?(?<year>\d{4})/i],
  [/openaccess\.thecvf\.com\/content\/(?<venue>cvpr|iccv|wacv)w?(?<year>\d{4})/i],
  [/ecva\.net\/papers\/(?<venue>eccv)_(?<year>\d{4})/i],
  [
    /(?:papers\.nips\.cc|proceedings\.neurips\.cc|papers\.neurips\.cc)\/paper(?:_files\/paper)?\/(?<year>(?:19|20)\d{2})\//i,
    'NeurIPS',
  ],
  [/aclanthology\.org\/(?<year>\d{4})\.(?:findings-)?(?<venue>[a-z]+)/i],
  [/usenix\.org\/(?:conference|system\/files\/conference)\/(?<venue>[a-z]+)(?<year>\d{2})/i],
  [/eprint\.iacr\.org\/(?<year>(?:19|20)\d{2})\/\d+/i, null],
];

interface Print {
  readonly venue: string | null;
  readonly year: number;
}

/** Where and when by its addresses a work appeared, `content_CVPR_2019`; of several the first that says where. */
function printOf(links: readonly Link[]): Print | null {
  const found = links.flatMap(({ url }) => PRINTS.flatMap(([pattern, venue]) => printAt(url, pattern, venue) ?? []));
  return found.find(({ venue }) => venue !== null) ?? found[0] ?? null;
}

function printAt(url: string, pattern: RegExp, fixed: string | null | undefined): Print | null {
  const { venue, year = '' } = pattern.exec(url)?.groups ?? {};
  if (year === '') return null;
  if (fixed !== undefined) return { venue: fixed, year: Number(year) };
  const told = readVenueYears(`${venue?.toUpperCase()} ${year.length === 2 ? `20${year}` : year}`)[0];
  return told?.venue && told.year !== null ? { venue: told.venue, year: told.year } : null;
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
  // A day two years and more behind the preprint is when it was read.
  const day = date?.role === 'date' ? null : (date?.year ?? null);
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
    give(printOf(links)?.year, 'url') ??
    give(arxivYear !== null && day !== null && day - arxivYear < 2 ? day : null, 'date') ??
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
