// Year, name, person and words of a work parted by dashes: `2018 - **LampNet** - Finchley - lighting of rooms - [paper](url)`.
// Leaves to others: years before titles in any other notation (title-lead.ts), people behind them (people-passages.ts).

import { isFirm } from '../../lexicon/not-targets';
import type { Mark, RichText } from '../../model/list';
import { couldBePerson, couldBeSurname, isPeople, wordCount } from '../words';
import { labelType } from './links';
import { isOnlyVenue } from './title-links';

/** Offsets, the end excluded. */
type Span = readonly [start: number, end: number];

export interface DashedFields {
  /** The mark over the name, or null where the title is plain words. */
  readonly mark: Mark | null;
  readonly title: Span;
  /** Whether the title is a name that words stand behind, or a bold or linked one. */
  readonly isName: boolean;
  readonly person: Span;
  /** The few words about the work; null where there are none, or where they are its title. */
  readonly words: Span | null;
}

/** Reads the head of an entry; null where it is not written so. */
export function dashedFields(rich: RichText): DashedFields | null {
  const { text, marks } = rich;
  const year = /^\W*(?:19|20)\d{2}(?=\s+[-–—]\s)/.exec(text)?.[0];
  if (year === undefined) return null;
  const line = rich.lines.find(([offset]) => offset > year.length)?.[0] ?? text.length;
  const label = marks.find(
    ({ kind, start, end }) => kind === 'link' && start > year.length && labelType(text.slice(start, end)) === 'paper',
  );
  if (label === undefined) return null;
  const spans = spansBetweenDashes(text, year.length, Math.min(label.start, line));
  const [name, person, ...behind] = spans;
  if (name === undefined || person === undefined || !isSomebody(text.slice(...person))) return null;
  const said = behind.filter((span) => wordCount(text.slice(...span)) > 0);
  const words: Span | null = said[0] === undefined ? null : [said[0][0], said.at(-1)?.[1] ?? said[0][1]];
  if (wordCount(text.slice(...name)) === 0)
    return words && { mark: null, title: words, isName: false, person, words: null };
  const mark = marks.find(({ kind, start }) => start === name[0] && ['strong', 'link', 'code'].includes(kind)) ?? null;
  const title: Span = mark === null || mark.end > name[1] ? name : [mark.start, mark.end];
  const printed = text.slice(...title);
  if (isOnlyVenue(printed)) return null;
  return { mark, title, isName: wordCount(printed) <= (mark === null ? 2 : 4), person, words };
}

/** What stands between ` - ` and ` - ` behind the first one; an empty one where two dashes follow each other. */
function spansBetweenDashes(text: string, from: number, to: number): Span[] {
  const dashes = [...text.slice(from, to).matchAll(/(?<=\s)[-–—](?=\s|$)/g)].map(({ index }) => from + index);
  return dashes.slice(0, MOST_FIELDS).map((dash, i) => {
    const raw = text.slice(dash + 1, dashes[i + 1] ?? to);
    const start = dash + 1 + (raw.length - raw.trimStart().length);
    return [start, Math.max(start, start + raw.trim().replace(/[\s([]+$/, '').length)];
  });
}

const MOST_FIELDS = 8;

/** `Finchley`, `Nora Finchley`, `Finchley & Okoro`, `Lê Cao`; a note may stand behind. */
function isSomebody(words: string): boolean {
  const bare = words.replace(/\s+\([^()]*\)$/, '').trim();
  return !isFirm(bare) && (couldBeSurname(bare) || couldBePerson(bare) || isPeople(bare));
}
