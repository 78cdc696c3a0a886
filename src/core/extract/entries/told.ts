// Documents that tell their works in prose: "In 1995, Lee and Ruiz write [Counting Lamps at Night](lamps.pdf), which …".
// Leaves to others: paragraphs that open with a title (paragraphs.ts), works that a line counts up (works.ts).

import { sliceRich, trimRich } from '../../base/rich';
import { sentences } from '../../base/sentences';
import type { Block, Mark, RichText } from '../../model/list';
import { citedPeople } from '../fields/citation';
import { isAnyPaper, readAddress } from '../fields/links';
import { NEUTRAL, readSigns } from '../fields/signs';
import { isTitleLink } from '../fields/title-links';
import { looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';

/** A work that a paragraph tells of. */
export interface Told {
  /** The words of the link. */
  readonly title: RichText;
  /** The year that its sentence opens with. */
  readonly year: RichText | null;
  /** From its sentence up to that of the next work. */
  readonly about: RichText;
}

/** Fewer paragraphs may be an introduction with examples. */
const FEWEST = 5;

/** Whether a document tells its works so, and has more of them than bullets, rows and headings with a link to a paper. */
export function tellsInProse(blocks: readonly Block[]): boolean {
  let told = 0;
  let listed = 0;
  for (const { kind, depth, content, cells } of blocks) {
    if (kind === 'paragraph' && depth === 0) {
      if (worksTold(content).length > 0) told++;
      else if (opensWithWork(content)) listed++;
    } else if (kind === 'row') listed += cells?.some((cell) => cell.marks.some(leadsToPaper)) ? 1 : 0;
    else if (kind === 'item' || kind === 'heading') listed += content.marks.some(leadsToPaper) ? 1 : 0;
  }
  return told >= FEWEST && told > listed;
}

const leadsToPaper = ({ kind, url = '' }: Mark): boolean => kind === 'link' && isAnyPaper(readAddress(url), '');

function opensWithWork(content: RichText): boolean {
  if (!content.marks.some(leadsToPaper)) return false;
  const signs = readSigns(content, NEUTRAL);
  return signs.title?.how === 'link' && signs.title.start <= signs.title.lead + 2;
}

/** `In 1995, Lee and Ruiz write`, `Also in 1995,` */
const DATED = /^\W*(?:(?:also|later|then|finally|back),?\s)?in\s((?:19|20)\d{2}),?\s+/i;

/** The works that a paragraph tells of within its sentences; none where it opens with one or is no prose. */
export function worksTold(content: RichText): Told[] {
  const links = content.marks.filter(leadsToPaper).sort((a, b) => a.start - b.start);
  if (links.length === 0 || !(looksLikeProse(content.text) || DATED.test(content.text))) return [];
  if (citedPeople(content.text) !== null) return [];
  const told: { readonly from: number; readonly link: Mark }[] = [];
  const parts = [...sentences(content.text)];
  for (const link of links) {
    const sentence = parts.find(({ start, end }) => start <= link.start && end > link.start);
    const from = sentence?.start ?? 0;
    const words = content.text.slice(link.start, link.end);
    const before = content.text.slice(from, link.start);
    // A paragraph that opens with the link is an entry of its own
    if (link.start <= 2) return [];
    // Lee, J. AND Ruiz, A. 2005. [Counting Lamps](url): a reference
    const isSaid = DATED.test(before) || /(?<!\S)(?!(?:and|et|al|eds?|pp|vol|in)\s)\p{Ll}{2,}\s/u.test(before);
    if (!isTitleLink(link, content.text) || !isSaid) continue;
    const isTitle = wordCount(words) >= 3 && (surelyTitle(words) || titleCase(words) >= 0.6 || DATED.test(before));
    if (isTitle) told.push({ from: Math.max(from, told.at(-1)?.link.end ?? 0), link });
  }
  return told.map(({ from, link }, i) => {
    const dated = DATED.exec(content.text.slice(from, link.start));
    const year =
      dated === null ? null : sliceRich(content, from + dated[0].indexOf(dated[1] ?? ''), from + dated[0].length);
    const start = from + (dated?.[0].length ?? 0);
    return {
      title: sliceRich(content, link.start, link.end),
      year,
      about: trimRich(sliceRich(content, start, told[i + 1]?.from ?? content.text.length)),
    };
  });
}
