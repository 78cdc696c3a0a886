// Finds venues in text.
// Leaves to others: how they are written (venues.ts), the year beside a venue (extract/fields/venue-year), which of several venues to
// believe (extract/fields/paper).

import lines from './venue-spellings.prepared';
import { type Token, tokensOf, wordsIn } from './venue-tokens';
import type { Spelling, Venue } from './venues';

export interface VenueHit {
  readonly venue: Venue;
  readonly start: number;
  readonly end: number;
}

/** Spellings by their first word, as they are stored. */
const stored = new Map(
  lines.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
);
/** The same taken apart, for the words that were asked for. */
const known = new Map<string, readonly Spelling[]>();

const NO_SPELLINGS: readonly Spelling[] = [];

/** The spellings that begin with a word in lower case, the longest first. */
function spellingsFrom(first: string): readonly Spelling[] {
  const line = stored.get(first);
  // Nearly all words begin no venue.
  if (line === undefined) return NO_SPELLINGS;
  const before = known.get(first);
  if (before !== undefined) return before;
  const spellings = JSON.parse(line) as readonly Spelling[]; // As venue-spellings.prepared.ts wrote it.
  known.set(first, spellings);
  return spellings;
}

/** Whether a word of the text begins a spelling; most texts that are asked about hold none. */
const mayNameVenue = (text: string): boolean => wordsIn(text).some((word) => stored.has(word.toLowerCase()));

/** Venues named in a text, left to right, the longest spelling first, without overlaps. */
export function findVenues(text: string): VenueHit[] {
  if (!mayNameVenue(text)) return [];
  const tokens = tokensOf(text);
  const hits: VenueHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) break;
    const found = spellingsFrom(first.text.toLowerCase()).find((spelling) => fits(text, tokens, i, spelling));
    const last = found === undefined ? undefined : tokens[i + found.tokens.length - 1];
    if (found === undefined || last === undefined) continue;
    if (longerInside(text, tokens, i, found)) continue;
    hits.push({ venue: found.venue, start: first.start, end: last.end });
    i += found.tokens.length - 1;
  }
  return hits;
}

/** Proceedings of the IEEE International Conference on …: what begins inside and reaches further is the venue. */
function longerInside(text: string, tokens: readonly Token[], at: number, { tokens: { length } }: Spelling): boolean {
  for (let k = 1; k < length; k++) {
    const inner = spellingsFrom(tokens[at + k]?.text.toLowerCase() ?? '').find((spelling) =>
      fits(text, tokens, at + k, spelling),
    );
    if (inner !== undefined && inner.tokens.length > length) return true;
  }
  return false;
}

function fits(
  text: string,
  tokens: readonly Token[],
  at: number,
  { tokens: wanted, exact, phrase }: Spelling,
): boolean {
  for (const [k, word] of wanted.entries()) {
    const token = tokens[at + k];
    const before = tokens[at + k - 1];
    if (token === undefined || token.text.toLowerCase() !== word) return false;
    if (k > 0 && before !== undefined && !/^[\s.,:/'’@*-]{0,3}$/.test(text.slice(before.end, token.start)))
      return false;
  }
  const first = tokens[at];
  const last = tokens[at + wanted.length - 1];
  if (first === undefined || last === undefined) return false;
  if (phrase && /[\p{L}\p{N}]\s*$/u.test(text.slice(0, first.start).replace(/\bin\s*$|(?<!\d)(?:19|20)\d{2}\s*$/i, '')))
    return false;
  if (exact !== null && text.slice(first.start, last.end) !== exact) return false;
  // `2020-OSDI-mTCP`, `20-OSDI-mTCP`: a year, and the title behind; `mTCP-OSDI2020`: a title, and the year behind;
  // `meta-ICLR`, `ACL-style`: part of a longer name
  const before = text.slice(0, first.start);
  const behind = text.slice(last.end);
  return (
    /(?<![\p{L}\d-])(?:(?:19|20)\d{2}|\d{2})[-–]$/u.test(before) ||
    /^(?:19|20)\d{2}\s*$/.test(behind) ||
    !(/[\p{L}\p{N}][-–]$/u.test(before) || /^[-–]\p{Ll}/u.test(behind))
  );
}
