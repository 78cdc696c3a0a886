// The listings of one work -> one record: what each says best, and the union of what adds up.
// Leaves to others: which listings belong together (identify.ts), the key (keys.ts).

import { by, byText, chain } from '../base/sort';
import type { Paper } from '../model/corpus';
import type { Link, YearSource } from '../model/facts';
import { addressKey } from './addresses';
import { isGenericTitle } from './common';
import type { Listing } from './listing';
import { nameKey } from './name-key';
import { uniteAuthors } from './people';
import { beforeColon } from './similarity';
import { isPreprint } from './venue';

/** A paper without the key and label, which need to know all others. */
export type FusedPaper = Omit<Paper, 'key'>;

/** Of a short title. */
const MOST_WORDS = 5;

/**
 * One record out of the listings of a work, given in order (document, line). Every choice falls by content and, where that
 * ties, by this order.
 */
export function fuse(listings: readonly Listing[]): FusedPaper {
  const facts = listings.map((listing) => listing.fact);
  const title = titleOf(listings);
  const names = facts.flatMap((fact) => fact.name ?? []);
  const name = mostFrequent(names, nameKey);
  const otherTitles = listings.filter((one) => one.title.key !== nameKey(title)).map((one) => one.fact.title);
  const own = new Set([nameKey(title), ...(name === null ? [] : [nameKey(name)])]);
  const short = name === null ? shortTitle(title) : null;
  const others = [...names, ...facts.flatMap((fact) => fact.aliases), ...(short === null ? [] : [short])];
  const printed = distinct(others, nameKey).filter((one) => !own.has(nameKey(one)));
  const aliases = distinct([...printed, ...otherTitles], nameKey).filter((one) => !own.has(nameKey(one)));
  const venue = venueOf(listings);
  const { year, yearFrom } = yearOf(listings, venue);
  return {
    label: name ?? printed.find((one) => one.length <= 32) ?? title,
    title,
    name,
    aliases,
    year,
    yearFrom,
    venue,
    authors: uniteAuthors(facts.map((fact) => fact.authors)),
    arxiv: mostFrequent(
      listings.flatMap((one) => one.arxiv ?? []),
      (id) => id,
    ),
    doi: mostFrequent(
      listings.flatMap((one) => one.doi ?? []),
      (id) => id,
    ),
    links: uniteLinks(facts.flatMap((fact) => fact.links)),
    summary: facts.reduce((best, fact) => (fact.summary.length > best.length ? fact.summary : best), ''),
    marks: [...new Set(facts.flatMap((fact) => fact.marks))],
    sources: sourcesOf(listings),
  };
}

/** `Lamp Lore` of `Lamp Lore: How Rooms Were Lit`, which may be the name of something; null for `A Survey: …`. */
function shortTitle(title: string): string | null {
  const head = beforeColon(title);
  const isShort = head !== null && head.split(/\s+/).length <= MOST_WORDS && !isGenericTitle(head);
  return isShort ? head : null;
}

function sourcesOf(listings: readonly Listing[]): Paper['sources'] {
  const spans = listings.map(({ facts, fact }) => ({
    document: facts.document.id,
    line: fact.line,
    endLine: fact.endLine,
  }));
  const sorted = spans.sort(
    chain<(typeof spans)[number]>(
      by((span) => span.document),
      (a, b) => a.line - b.line,
      (a, b) => a.endLine - b.endLine,
    ),
  );
  return sorted.filter((span, i) => {
    const before = sorted[i - 1];
    return (
      before === undefined ||
      before.document !== span.document ||
      before.line !== span.line ||
      before.endLine !== span.endLine
    );
  });
}

/** A title rather than a bare name, then the one most listings give, then the longer one; its most frequent spelling. */
function titleOf(listings: readonly Listing[]): string {
  const full = listings.filter((one) => !one.bare);
  const pool = full.length > 0 ? full : listings;
  const counts = new Map<string, number>();
  for (const one of pool) counts.set(one.title.key, (counts.get(one.title.key) ?? 0) + 1);
  const best = pool.reduce((first, one) => {
    const more = (counts.get(one.title.key) ?? 0) - (counts.get(first.title.key) ?? 0);
    return more > 0 || (more === 0 && one.title.key.length > first.title.key.length) ? one : first;
  });
  const spellings = pool.filter((one) => one.title.key === best.title.key).map((one) => one.fact.title);
  return mostFrequent(spellings, (title) => title) ?? best.fact.title;
}

/** The spelling of the most frequent value, the first of those that tie; values are the same when their keys are. */
function mostFrequent(values: readonly string[], keyOf: (value: string) => string): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  let best: string | null = null;
  for (const value of values)
    if (best === null || (counts.get(keyOf(value)) ?? 0) > (counts.get(keyOf(best)) ?? 0)) best = value;
  if (best === null) return null;
  const key = keyOf(best);
  const spellings = values.filter((value) => keyOf(value) === key);
  const often = new Map<string, number>();
  for (const spelling of spellings) often.set(spelling, (often.get(spelling) ?? 0) + 1);
  return spellings.reduce((first, one) => ((often.get(one) ?? 0) > (often.get(first) ?? 0) ? one : first));
}

/** The first spelling of each key. */
function distinct(values: readonly string[], keyOf: (value: string) => string): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The reviewed venue most listings give; a preprint server only where none does. */
function venueOf(listings: readonly Listing[]): string | null {
  const venues = listings.flatMap((one) => one.fact.venue ?? []);
  const reviewed = venues.filter((venue) => !isPreprint(venue));
  return mostFrequent(reviewed.length > 0 ? reviewed : venues, nameKey);
}

/** How far a year's source is to be trusted to name the year of publication; smaller is better. */
const YEAR_RANK: Readonly<Record<YearSource, number>> = {
  venue: 0,
  field: 1,
  url: 2,
  date: 3,
  title: 4,
  heading: 5,
  arxiv: 7,
  enrichment: 6,
};

function yearOf(listings: readonly Listing[], venue: string | null): Pick<Paper, 'year' | 'yearFrom'> {
  const published = venue !== null && !isPreprint(venue);
  const rankOf = (one: Listing): number => {
    // The year of the chosen venue's own listing comes first; "arXiv 2021" is the year of a preprint.
    const rank = YEAR_RANK[one.fact.yearFrom ?? 'date'];
    if (!published) return rank;
    if (one.fact.venue === null) return rank + 10;
    return nameKey(one.fact.venue) === nameKey(venue) ? rank : isPreprint(one.fact.venue) ? rank + 20 : rank + 10;
  };
  const dated = listings.filter((one) => one.fact.year !== null);
  if (dated.length === 0) return { year: null, yearFrom: null };
  const best = Math.min(...dated.map(rankOf));
  const pool = dated.filter((one) => rankOf(one) === best);
  const year = mostFrequent(
    pool.map((one) => String(one.fact.year)),
    (value) => value,
  );
  const chosen = pool.find((one) => String(one.fact.year) === year) ?? pool[0];
  return { year: chosen?.fact.year ?? null, yearFrom: chosen?.fact.yearFrom ?? null };
}

/** Addresses that lead to the same place, once, in first-seen order, in the form with https if there is one. */
function uniteLinks(links: readonly Link[]): Link[] {
  const byPlace = new Map<string, Link>();
  for (const link of links) {
    const place = addressKey(link.url);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, link);
    else if (byText(known.url.slice(0, 8), 'https://') !== 0 && link.url.startsWith('https://'))
      byPlace.set(place, { type: known.type, url: link.url });
  }
  return [...byPlace.values()].map(({ type, url }) => ({ type, url }));
}
