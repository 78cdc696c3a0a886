// `[LampNet](its page) counts lamps at night …`: paragraphs of an essay that each open with a linked name and say what the work
// does. Where some of them lead to papers, those that lead to a page or to code are works as well.
// Leaves to others: reading one (paragraphs.ts).

import type { Block } from '../../model/list';
import { NEUTRAL, readSigns } from '../fields/signs';
import { isCoined, looksLikeName, wordCount } from '../words';
import { ACCEPT } from './outline';

/** So many lead to papers, and this share of all. */
const SURE = 4;
const SURE_SHARE = 0.2;
const LONGEST_NAME = 2;

/** The paragraphs of a document that are works by the company they keep. */
export function linkedNames(blocks: readonly Block[]): ReadonlySet<Block> {
  const named = blocks.filter(opensWithLinkedName);
  const sure = named.filter(({ content }) => readSigns(content, NEUTRAL).score >= ACCEPT);
  return new Set(sure.length >= SURE && sure.length >= named.length * SURE_SHARE ? named : []);
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
