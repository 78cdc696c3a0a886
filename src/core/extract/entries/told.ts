// Documents that tell their works in prose: "In 1995, Lee and Ruiz write [Counting Lamps at Night](lamps.pdf), which …".
// Leaves to others: paragraphs that open with a title (paragraphs.ts), works that a line counts up (works.ts).

import { sliceRich, trimRich } from '../../base/rich';
import { sentences } from '../../base/sentences';
import type { Block, Mark, RichText } from '../../model/list';
import type { Entry } from '../entry';
import { citedPeople } from '../fields/citation';
import { isAnyPaper, readAddress } from '../fields/links';
import { NEUTRAL, readSigns } from '../fields/signs';
import { isTitleLink } from '../fields/title-links';
import { looksLikeAuthors, looksLikeName, looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';
import type { Above, Outline } from './outline';

/** A work that a paragraph tells of. */
interface Told {
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
  for (const { kind, content, cells } of blocks) {
    if (kind === 'row') listed += cells?.some((cell) => cell.marks.some(leadsToPaper)) ? 1 : 0;
    else if (kind === 'heading') listed += content.marks.some(leadsToPaper) ? 1 : 0;
    else if (kind === 'paragraph' || kind === 'item') {
      const opens = kind === 'item' ? content.marks.some(opensLine) : opensWithWork(content);
      const tells = worksTold(content, !opens && looksLikeProse(content.text)).length > 0;
      if (tells) told++;
      else if (opens || (kind === 'item' && content.marks.some(leadsToPaper))) listed++;
    }
  }
  return told >= FEWEST && told > listed;
}

const leadsToPaper = ({ kind, url = '' }: Mark): boolean => kind === 'link' && isAnyPaper(readAddress(url), '');

const opensLine = (mark: Mark): boolean => leadsToPaper(mark) && mark.start <= 2;

function opensWithWork(content: RichText): boolean {
  if (!content.marks.some(leadsToPaper)) return false;
  const signs = readSigns(content, NEUTRAL);
  return signs.title?.how === 'link' && signs.title.start <= signs.title.lead + 2;
}

/** `In 1995, Lee and Ruiz write`, `Also in 1995,` */
const DATED = /^\W*(?:(?:also|later|then|finally|back),?\s)?in\s((?:19|20)\d{2}),?\s+/i;

/** `LampNet`, `Secret Lamp`; not `Bayesian lamps`. */
const isNameOf = (words: string): boolean =>
  !MATERIAL.test(words) &&
  (looksLikeName(words) || (wordCount(words) >= 2 && wordCount(words) <= 4 && titleCase(words) === 1));

/** `Supplementary Table 3`, `GSE106273`: what belongs to a work. */
const MATERIAL = /\d{4,}|^(?:supp\w*|source|table|figure|fig|data|appendix)\b/i;

/** `**Counting Lamps at Night** by Jo Lee [LampConf 2019](url)`: an entry of its own. */
const opensInBold = ({ text, marks }: RichText): boolean =>
  marks.some(({ kind, start, end }) => kind === 'strong' && start <= 2 && wordCount(text.slice(start, end)) >= 3);

/** Words of a sentence, by which even a short lead in front of a link is one. */
const SMALL_WORDS = /(?<!\S)\p{Ll}{2,}(?=[,:]?\s)/gu;

/** Takes the works that a paragraph or bullet tells of; the last of them, or null where it tells of none. */
export function readTold(outline: Outline, block: Block, above: readonly Above[] = []): Entry | null {
  let last: Entry | null = null;
  for (const { title, year, about } of worksTold(block.content, outline.inProse)) {
    const parts = [...(year === null ? [] : [year]), about].map((rich) => ({
      kind: block.kind,
      rich,
      depth: block.depth,
    }));
    const at = { ...block, line: title.lines[0]?.[1] ?? block.line, endLine: about.lines.at(-1)?.[1] ?? block.endLine };
    const shape = block.kind === 'item' ? 'item' : 'paragraph';
    last = outline.accept(shape, at, title, readSigns(title, NEUTRAL), { parts, above });
  }
  return last;
}

/**
 * The works that a paragraph tells of within its sentences; none where it opens with one or is no prose.
 * @param byName also those whose links are mere names: `[LampNet](url) uses …`
 */
function worksTold(content: RichText, byName = false): Told[] {
  const links = content.marks.filter(leadsToPaper).sort((a, b) => a.start - b.start);
  const lead = content.text.slice(0, links[0]?.start);
  const isProse =
    looksLikeProse(content.text) || DATED.test(content.text) || (lead.match(SMALL_WORDS)?.length ?? 0) >= 3;
  if (links.length === 0 || !isProse || opensInBold(content)) return [];
  if (citedPeople(content.text) !== null) return [];
  const told: { readonly from: number; readonly link: Mark }[] = [];
  const parts = [...sentences(content.text)];
  for (const link of links) {
    const sentence = parts.find(({ start, end }) => start <= link.start && end > link.start);
    const from = sentence?.start ?? 0;
    const words = content.text.slice(link.start, link.end);
    const before = content.text.slice(from, link.start);
    // A paragraph that opens with the link is an entry of its own
    if (link.start <= 2 && !byName) return [];
    // Lee, J. AND Ruiz, A. 2005. [Counting Lamps](url): a reference
    const isSaid = DATED.test(before) || /(?<!\S)(?!(?:and|et|al|eds?|pp|vol|in)\s)\p{Ll}{2,},?\s/u.test(before);
    if (
      !isTitleLink(link, content.text) ||
      looksLikeAuthors(words) ||
      !(isSaid || (byName && /^\s*(?:(?:in|the|an?)\s)*$/i.test(before)))
    )
      continue;
    const isTitle = wordCount(words) >= 3 && (surelyTitle(words) || titleCase(words) >= 0.6 || DATED.test(before));
    const isLong = wordCount(words) >= 5 && /^\p{Lu}/u.test(words);
    if (isTitle || (byName && (isLong || isNameOf(words))))
      told.push({ from: Math.max(from, told.at(-1)?.link.end ?? 0), link });
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
