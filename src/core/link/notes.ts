// Files that are notes on one work, which other files of the folder lead to: `[LampNet](notes/lampnet.md)`.
// Leaves to others: whether the two ends are one work (identify.ts), whom a sentence means (names.ts).

import { decoded } from '../base/percent';
import { push } from './multimap';

/** A work in a document, by its lines. */
interface Place {
  readonly document: string;
  readonly line: number;
  readonly endLine: number;
}

/** What each document is a note on: its only work, or the one that it opens with and that all others stand within. */
export function notesOn<Work>(places: readonly (Place & { readonly work: Work })[]): ReadonlyMap<string, Work> {
  const byDocument = new Map<string, (Place & { readonly work: Work })[]>();
  for (const place of places) push(byDocument, place.document, place);
  const notes = new Map<string, Work>();
  for (const [document, within] of byDocument) {
    const [first, ...rest] = within.toSorted((a, b) => a.line - b.line);
    if (
      first !== undefined &&
      rest.every(({ work, line }) => work === first.work || (first.line <= TOP && line <= first.endLine))
    )
      notes.set(document, first.work);
  }
  return notes;
}

/** Lines from the top of a file in which the title of a note stands. */
const TOP = 5;

/**
 * The documents that an address within the folder may lead to: `../lampnet.md#idea` in `a/b.md` to `lampnet.md`, `/notes/lampnet`
 * to `notes/lampnet` and `notes/lampnet.md`, as does a page of the repository; none for other addresses.
 */
export function documentsAt(url: string, from: string): string[] {
  // Any repository has a README
  const page = /^https?:\/\/(?:github|gitlab)\.com\/[^/]+\/[^/]+\/(?:-\/)?blob\/[^/]+(\/(?!.*readme).+)$/i.exec(
    url,
  )?.[1];
  const path = decoded((page ?? url).replace(/[?#].*$/, ''));
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return [];
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  const whole = parts.join('/');
  return /\.\w{2,4}$/.test(whole) ? [whole] : [whole, `${whole}.md`];
}
