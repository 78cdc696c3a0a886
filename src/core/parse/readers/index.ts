// All syntax readers, and which one a text gets: by extension first, by content when the extension says nothing or lies.
// Leaves to others: the syntaxes (one file each beside this one).

import type { Reader } from '../reader';
import { bibtex } from './bibtex';
import { csv, tsv } from './csv';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { org } from './org';
import { restructuredtext } from './restructuredtext';
import { ris } from './ris';
import { yaml } from './yaml';

/** In the order in which they look at a text that its name says nothing about: the surest signs first. */
export const READERS: readonly Reader[] = [ris, bibtex, html, json, yaml, csv, tsv, org, restructuredtext, markdown];

const byExtension = new Map(
  READERS.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
);

/** The reader for a text; Markdown where nothing speaks for another. */
export function readerFor(id: string, text: string): Reader {
  const extension = /\.([a-z0-9]+)$/i.exec(id)?.[1]?.toLowerCase() ?? '';
  const named = byExtension.get(extension);
  if (named?.looksLike(text)) return named;
  const seen = READERS.find((reader) => reader.looksLike(text));
  return seen ?? named ?? markdown;
}
