// Paragraphs that are works by the company they keep. `[LampNet](its page) counts lamps at night …`: an essay whose paragraphs each
// open with a linked name and say what the work does; where some of them lead to papers, those that lead to a page or to code are
// works as well. `[Counting Lamps at Night](an issue of the list)`: titles alone, each with the curator's note behind it.
// Leaves to others: reading one (paragraphs.ts), such titles in lists (items.ts).

import type { Block } from '../../model/list';
import { NEUTRAL, readSigns } from '../fields/signs';
import { isCoined, looksLikeName, wordCount } from '../words';
import { ACCEPT } from './outline';

/** So many lead to papers, and this share of all. */
const SURE = 4;
const SURE_SHARE = 0.2;
const LONGEST_NAME = 2;

/** So many linked titles lead to notes, and this share of all; files may be parts of the list as well, so that more are needed. */
const NOTES = { issues: 8, files: 20 } as const;
const NOTES_SHARE = 0.6;

const ISSUE = /^\/[\w.-]+\/[\w.-]+\/(?:-\/)?(?:issues|pull|discussions)\/\d+/;

/** The paragraphs of a document that are works by the company they keep. */
export function linkedNames(blocks: readonly Block[]): ReadonlySet<Block> {
  const named = blocks.filter(opensWithLinkedName);
  const sure = named.filter(({ content }) => readSigns(content, NEUTRAL).score >= ACCEPT);
  const titled = blocks.filter(isLinkedTitle);
  const noted = titled.filter(({ content }) => readSigns(content, NEUTRAL).links[0]?.address.kind === 'note');
  const issues = noted.filter(({ content }) => ISSUE.test(readSigns(content, NEUTRAL).links[0]?.address.path ?? ''));
  const areNotes = noted.length >= NOTES.files || issues.length >= NOTES.issues;
  return new Set([
    ...(sure.length >= SURE && sure.length >= named.length * SURE_SHARE ? named : []),
    ...(areNotes && noted.length >= titled.length * NOTES_SHARE ? noted : []),
  ]);
}

/** A linked title and nothing beside it. */
function isLinkedTitle({ kind, content }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const { title } = readSigns(content, NEUTRAL);
  return (
    title?.how === 'link' &&
    wordCount(title.title) > LONGEST_NAME &&
    !/[\p{L}\p{N}]/u.test(content.text.slice(0, title.start) + content.text.slice(title.end))
  );
}

/** A linked name, then what the work does; the link leads to a paper, to code, or to a page of its own. */
function opensWithLinkedName({ kind, content }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const { title, links } = readSigns(content, NEUTRAL);
  if (title?.how !== 'link' || title.start > title.lead || wordCount(title.title) > LONGEST_NAME) return false;
  const link = links.find(({ mark }) => mark.start <= title.start);
  return (
    looksLikeName(title.title) &&
    isCoined(title.title) &&
    /^,?\s\p{Ll}/u.test(content.text.slice(title.end)) &&
    link !== undefined &&
    OF_WORKS.has(link.address.kind)
  );
}

const OF_WORKS: ReadonlySet<string> = new Set(['paper', 'code', 'site']);
