// Headings that are papers because the fields of one work stand below: `##### LampNet`, then `- Paper: https://…`, `- Authors: …`.
// Leaves to others: headings that are titles (paper-headings.ts), those over a title in a field (name-headings.ts).

import { splitLines } from '../../base/rich';
import { ASIDES, FIELD_HEADINGS, NOTE_HEADINGS } from '../../lexicon/sections';
import type { Block, RichText } from '../../model/list';
import { type FieldName, fieldName, fieldValueStart } from '../fields/fields';
import { readHeading } from '../fields/headings';
import { NEUTRAL, readSigns } from '../fields/signs';
import { looksLikeName, looksLikeProse, surelyTitle } from '../words';
import { saysTitle } from './name-headings';

/** Headings over fields that are not of a work of that name. */
const OVER_FIELDS = /^(?:(?:paper |publication )?(?:details?|metadata|meta|references?|resources?)|about.*|overview)$/i;

/** What stands under a heading further down is not looked at. */
const MOST_BLOCKS = 60;

const OF_ONE: ReadonlySet<FieldName> = new Set([
  'paper',
  'authors',
  'year',
  'date',
  'venue',
  'doi',
  'arxiv',
  'code',
  'project',
  'base',
  'keywords',
] as const);
const SAYS_WORK: ReadonlySet<FieldName | null> = new Set(['authors', 'paper'] as const);
/** How often one work may have a field; the paper and its PDF are two links. */
const MOST_OFTEN: ReadonlyMap<FieldName, number> = new Map([
  ['authors', 1],
  ['year', 1],
  ['paper', 2],
] as const);

/**
 * Whether the bullets and lines under a heading are fields of one work, and how surely:
 *
 *     ##### LampNet
 *     LampNet counts lamps …
 *     - Paper: https://…
 *     - Authors: Jo Lee, Ana Ruiz
 *     - Year: 2019
 */
export function fieldsOfOneBelow(blocks: readonly Block[], at: number): 'sure' | 'some' | null {
  const heading = blocks[at];
  if (heading === undefined) return null;
  const { role, name, papers } = readHeading(heading.content);
  if (role !== 'topic' || name === '' || papers === true || fieldName(heading.content.text) !== null) return null;
  if ([FIELD_HEADINGS, NOTE_HEADINGS, ASIDES, OVER_FIELDS].some((names) => names.test(name))) return null;
  const lines = linesBelow(blocks, at);
  if (!lines.some((line) => SAYS_WORK.has(fieldName(line.text)))) return null;
  const fields = new Map<FieldName, number>();
  for (const line of lines) {
    const field = fieldName(line.text);
    if (saysTitle(line) || (field === null && isOwnWork(line, name))) return null;
    if (field === null || !OF_ONE.has(field) || line.text.trim().length <= fieldValueStart(line.text)) continue;
    const count = (fields.get(field) ?? 0) + 1;
    if (count > (MOST_OFTEN.get(field) ?? count)) return null;
    if (field !== 'paper' || line.marks.some(({ kind }) => kind === 'link')) fields.set(field, count);
  }
  const isDated = (['year', 'date', 'venue', 'doi', 'arxiv'] as const).some((field) => fields.has(field));
  if (fields.has('authors') ? isDated || fields.has('paper') : isDated && fields.has('paper')) return 'sure';
  if (!fields.has('paper') || fields.size < 2) return null;
  return looksLikeName(name) ? 'sure' : 'some';
}

/** The bullets, paragraphs and field lines right under a heading. */
function linesBelow(blocks: readonly Block[], at: number): RichText[] {
  const found: RichText[] = [];
  for (const { kind, depth, content } of blocks.slice(at + 1, at + MOST_BLOCKS)) {
    if (kind === 'heading' || kind === 'row') break;
    if (depth > 0 || (kind !== 'item' && kind !== 'paragraph')) continue;
    const lines = splitLines(content);
    const [first] = lines;
    // A title and `PDF: https://…` on the next line are a work of their own.
    const isFielded = kind === 'paragraph' && lines.some((line) => fieldName(line.text) !== null);
    if (isFielded && first !== undefined && fieldName(first.text) === null) return [];
    if (isFielded) found.push(...lines);
    else found.push(content);
  }
  return found;
}

/** A bold line, a title or a linked one: a work under the heading, whose fields they are; below a name a title may be its own. */
function isOwnWork(line: RichText, heading: string): boolean {
  const text = line.text.trim();
  if (line.marks.some(({ kind, start, end }) => kind === 'strong' && end - start >= text.length * 0.9)) return true;
  const links = line.marks.filter(({ kind }) => kind === 'link');
  if (links.length > 0 && links.every(({ url }) => url?.startsWith('#'))) return false;
  if (links.length === 0) return !looksLikeName(heading) && surelyTitle(text) && !looksLikeProse(text);
  const { title } = readSigns(line, NEUTRAL);
  return title?.how === 'link' && title.start <= title.lead + 2;
}
