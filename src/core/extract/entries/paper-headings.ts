// Headings and bold lines that are papers themselves, that are the list's own title, or that are only headings.
// Leaves to others: what a heading's words mean (headings.ts).

import { EMPTY, joinRich, sliceRich, splitLines } from '../../base/rich';
import { letters, squeeze } from '../../base/text';
import { ASIDES, FIELD_HEADINGS, NOTE_HEADINGS } from '../../lexicon/sections';
import type { Block, Mark, RichText } from '../../model/list';
import { titleOfWrapped } from '../fields/citation';
import { fieldName, fieldValueStart } from '../fields/fields';
import { headingName, readHeading, yearBehind } from '../fields/headings';
import { isAnyPaper, labelType, readAddress } from '../fields/links';
import { isLinkInNote, NEUTRAL, readSigns, titleThenAddress } from '../fields/signs';
import { readVenueYears } from '../fields/venue-year';
import { isPeople, looksLikeAuthors, looksLikeName, surelyTitle, titleCase, wordCount } from '../words';
import { fieldsOfOneBelow } from './fields-below';

/** The first heading names the list, unless it is one section among several of its rank. */
export function isListTitle(first: Block, blocks: readonly Block[]): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (fieldName(first.content.text) === 'title') return false;
  const isSure =
    isPrinted(first.content) ||
    isLinkedTitle(first.content) ||
    areDatedPeople(blocks[blocks.indexOf(first) + 1]?.content.text ?? '');
  // A file whose only heading is of a lower rank: one section of a list
  if (headings.length === 1) return first.depth === 1 && !(isSure && isNoteOnPaper(first, headings, blocks));
  if (isNoteOnPaper(first, headings, blocks)) return false;
  if (headings.some((heading) => heading.depth < first.depth)) return false;
  const same = headings.filter((heading) => heading.depth === first.depth);
  if (same.length === 1) return true;
  if (isOnlyListName(same)) return true;
  const start = blocks.indexOf(first);
  const next = blocks.indexOf(same[1] ?? first);
  // Several headings of the first rank: the first is the title only where nothing is listed right under it.
  const listed = blocks
    .slice(start, next)
    .some(
      (block) =>
        (block.kind === 'item' || block.kind === 'row') &&
        block.content.marks
          .concat(block.cells?.flatMap((cell) => cell.marks) ?? [])
          .some((mark) => mark.kind === 'link' && !mark.url?.startsWith('#')),
    );
  return (
    first.depth === 1 &&
    !listed &&
    !blocks.slice(0, start).some((block) => block.kind === 'item' || block.kind === 'row')
  );
}

/** `# PhD notes` above `# Popular science`: of the headings of the first rank only the first says that it is a list. */
const isOnlyListName = ([first, ...others]: readonly Block[]): boolean => {
  const says = ({ content }: Block): boolean => LIST_NAME.test(headingName(content));
  return first?.depth === 1 && says(first) && !others.some(says);
};

/** Two words and more that name a list: `PhD notes`, `Lamp-tech-papers`; not `Survey Papers`, one of its parts. */
const LIST_NAME =
  /^(?!(?:surveys?|reviews?|related|recent|other|key)\b)(?:awesome\W.*|(?:[\p{L}\p{N}/-]+[\s-]){1,4}(?:notes|papers|paper (?:list|summary|notes|collection)|reading (?:list|notes)|bibliography))$/iu;

/**
 * A file about one paper: its title with the print (`# [ICCE 2018] Counting Lamps`) or as a link to it, over the headings of
 * a note (`Summary`, `Evaluation`, `Links`), over the people, or over `Authors` or `Abstract` and no list.
 */
function isNoteOnPaper(first: Block, headings: readonly Block[], blocks: readonly Block[]): boolean {
  if (headings.some((heading) => heading !== first && heading.depth <= first.depth)) return false;
  const listed = blocks.filter(
    ({ kind, content }) => (kind === 'item' || kind === 'row') && readSigns(content, NEUTRAL).paperLink,
  );
  if (isPrinted(first.content) || isLinkedTitle(first.content) || isOverNotes(first, headings))
    return listed.length <= MOST_LINKED_IN_NOTE;
  const at = blocks.indexOf(first);
  return listed.length === 0 && (peopleBelow(blocks, at) || fieldHeadingsBelow(blocks, at));
}

/** The paper, its slides and a talk; a file with more is a list. */
const MOST_LINKED_IN_NOTE = 4;

/** `[ICCE 2018] Counting Lamps at Night`: where the work appeared, then its title. */
function isPrinted(heading: RichText): boolean {
  const { title } = readSigns(heading, NEUTRAL);
  return (
    title !== null &&
    isOneWork(title.title) &&
    readVenueYears(heading.text.slice(0, title.start)).some(({ venue, year }) => venue !== null && year !== null)
  );
}

/** `[Counting Lamps at Night](the paper)`, and nothing beside it. */
function isLinkedTitle(heading: RichText): boolean {
  const { title, paperLink } = readSigns(heading, NEUTRAL);
  return (
    title?.how === 'link' &&
    paperLink &&
    isOneWork(title.title) &&
    !/\p{L}/u.test(heading.text.slice(0, title.start) + heading.text.slice(title.end))
  );
}

/** A title whose headings of the next rank are those of a note for the most part. */
function isOverNotes(first: Block, headings: readonly Block[]): boolean {
  const next = headings.filter(({ depth }) => depth === first.depth + 1);
  const fields = next.filter(({ content }) =>
    [FIELD_HEADINGS, NOTE_HEADINGS, ASIDES].some((names) => names.test(headingName(content))),
  );
  return fields.length >= 3 && fields.length >= next.length * 0.6 && isOneWork(headingName(first.content));
}

const isOneWork = (title: string): boolean => surelyTitle(title) && !COLLECTIONS.test(title);

/** Last words of headings over several works. */
const COLLECTIONS =
  /\b(?:links|papers|resources|lists?|works|publications|surveys|articles|projects|tools|datasets|methods)$/i;

/** Indexes of headings that are entries: of a rank at which most headings look like papers and carry no list of papers below. */
export function headingsThatArePapers(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first] = headings;
  if (first !== undefined && isNoteOnPaper(first, headings, blocks)) return found.add(blocks.indexOf(first));
  const byDepth = new Map<number, { at: number; paper: boolean; bare: boolean; linked: boolean; alone: boolean }[]>();
  /** Headings over an address and another field of one work: as a rule of the list they are papers. */
  const over: number[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const name = headingName(block.content);
    const { role, year } = readHeading(block.content);
    const signs = readSigns(block.content, { ...NEUTRAL, cell: true });
    const titled =
      signs.title !== null &&
      yearBehind(name) === null &&
      (signs.paperLink || !COLLECTIONS.test(name)) &&
      (signs.paperLink ||
        signs.score >= 2 ||
        // Hybrid concolic testing (2007)
        (wordCount(name) >= 3 && /\p{L} \((?:19|20)\d{2}\)\s*$/u.test(block.content.text)) ||
        (wordCount(name) >= 5 && (surelyTitle(name) || titleCase(name) > 0.5 || /^[\p{Lu}]/u.test(name))));
    const fields = fieldsOfOneBelow(blocks, at);
    const isOverWords = isOverWordsAndLink(blocks, at);
    if (fields === 'some' || isOverWords) over.push(at);
    const sure =
      fields === 'sure' ||
      isOverReference(blocks, at) ||
      fieldHeadingsBelow(blocks, at) ||
      authorsBelow(blocks, at) ||
      peopleBelow(blocks, at);
    if (sure) found.add(at);
    let below = 0;
    let papers = 0;
    // Counting Lamps at Night, PDF: https://…
    let linked = 0;
    let addressed = false;
    let alone = false;
    for (const next of blocks.slice(at + 1, at + 40)) {
      if (next.kind === 'heading') break;
      below++;
      if (next.kind === 'row' || titleThenAddress(next.content)) papers++;
      if ((next.kind === 'item' || next.kind === 'paragraph') && next.depth === 0) {
        const own = readSigns(next.content, NEUTRAL);
        if (own.onlyLinks || own.links.length > 0) addressed = true;
        if (own.onlyLinks && own.paperLink && next.kind === 'paragraph') alone = true;
        if (own.title !== null && own.links.length > 0 && !own.onlyLinks) linked++;
        if (
          own.score >= 3 &&
          !own.onlyLinks &&
          own.title !== null &&
          own.title.how !== 'plain' &&
          fieldName(next.content.text) === null
        )
          papers++;
      }
    }
    const list = byDepth.get(block.depth) ?? [];
    list.push({
      at,
      // Nothing below but a line or two, as below the others: a short title among long ones
      linked: isOverWords || isOverItsLink(blocks, at),
      // An address of its own in a line below, and no list: a name among titles
      alone: alone && papers === 0 && linked === 0,
      bare: papers === 0 && below >= 1 && below <= 2 && wordCount(name) >= 2 && isAlone(blocks, at),
      paper:
        sure ||
        (titled &&
          papers < 2 &&
          (signs.paperLink || linked < 4) &&
          (signs.paperLink || signs.score >= 2 || (addressed && below > 0) || (below > 0 && wordCount(name) >= 6)) &&
          (role === 'topic' || (role === 'time' && year === null && isLinkToPaper(block.content)))),
    });
    byDepth.set(block.depth, list);
  }
  if (over.length >= 3) for (const at of over) found.add(at);
  const printed = [...blocks.keys()].filter((at) => isPrintedHeading(blocks, at));
  if (printed.length >= LEAST_PRINTED) for (const at of printed) found.add(at);
  for (const list of byDepth.values()) {
    const papers = list.filter((heading) => heading.paper);
    if (papers.length < 3 || papers.length / list.length < 0.5) continue;
    const isBare = papers.filter((heading) => heading.bare).length / papers.length >= 0.8;
    const isLinked = papers.filter((heading) => heading.linked).length / papers.length >= 0.8;
    for (const heading of list)
      if (heading.paper || heading.alone || (isLinked ? heading.linked : isBare && heading.bare)) found.add(heading.at);
  }
  return found;
}

/** Headings with where their works appeared before the titles: a habit of the list from here on, whatever the titles. */
const LEAST_PRINTED = 5;

/** `## 2016-arXiv-Counting lamps`; not over works: a table, or `## [2018] Lamps`, then `- [ICCE 2018] Counting Lamps at Night`. */
function isPrintedHeading(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  if (heading?.kind !== 'heading' || readHeading(heading.content).role !== 'topic') return false;
  const next = blocks.slice(at + 1, at + 4).find(({ kind }) => kind === 'heading' || kind === 'item' || kind === 'row');
  const isOverWorks = next?.kind === 'row' || (next?.kind === 'item' && opensWithPrint(next.content));
  return !isOverWorks && opensWithPrint(heading.content);
}

/** Where the work appeared, then its title. */
function opensWithPrint(rich: RichText): boolean {
  const { title } = readSigns(rich, NEUTRAL);
  if (title === null || title.start === 0 || !/^\p{L}/u.test(title.title) || wordCount(title.title) < 2) return false;
  return readVenueYears(rich.text.slice(0, title.start)).some(
    ({ how, year }) => (how === 'venue' || how === 'arxiv') && year !== null,
  );
}

/** `## [CPC](the paper)`: a work, though a journal has that name too. */
const isLinkToPaper = ({ text, marks }: RichText): boolean =>
  marks.some(
    ({ kind, start, end, url }) =>
      kind === 'link' && end - start >= text.trim().length && isAnyPaper(readAddress(url ?? ''), ''),
  );

/** `### Gated Lamps` with `**Paper:** https://…` right below: as the others have it, whatever the heading's length. */
function isOverItsLink(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  const next = blocks[at + 1];
  if (heading === undefined || (next?.kind !== 'paragraph' && next?.kind !== 'item')) return false;
  const { role, papers } = readHeading(heading.content);
  const [first] = splitLines(next.content);
  if (role !== 'topic' || papers === true || first === undefined || fieldName(first.text) !== 'paper') return false;
  const value = sliceRich(first, fieldValueStart(first.text));
  return readSigns(first, NEUTRAL).paperLink && readSigns(value, NEUTRAL).onlyLinks;
}

/**
 * Words, and one paper that they lead to by a label alone; no list and no table:
 *
 *     ### Gated Lamps
 *     We light every lamp once …
 *     [paper](the paper)
 *     [lamp code](its code)
 */
function isOverWordsAndLink(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  if (heading === undefined) return false;
  const { role, name, papers } = readHeading(heading.content);
  if (role !== 'topic' || papers === true || name === '' || FIELD_HEADINGS.test(name)) return false;
  const behind = blocks.slice(at + 1, at + LONGEST_NOTE);
  const end = behind.findIndex(({ kind }) => kind === 'heading');
  const below = end < 0 ? behind : behind.slice(0, end);
  if (below.some(({ kind, depth }) => kind !== 'paragraph' || depth > 0)) return false;
  const led = below.filter(({ content }) => readSigns(content, NEUTRAL).paperLink);
  const [only] = led;
  if (only === undefined || led.length > 1 || below[0] === only) return false;
  const { onlyLinks, links } = readSigns(only.content, NEUTRAL);
  return onlyLinks && links.every(({ label }) => labelType(label) !== null);
}

/** Paragraphs of a note on one work; where more stand under a heading it is a part of a text. */
const LONGEST_NOTE = 10;

/** Whether a heading stands over plain lines or quoted ones only: no list, no table, no heading of its own. */
function isAlone(blocks: readonly Block[], at: number): boolean {
  const depth = blocks[at]?.depth ?? 0;
  for (const block of blocks.slice(at + 1, at + 5)) {
    if (block.kind === 'heading') return block.depth <= depth;
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return false;
  }
  return true;
}

/** `### BEGAN` with `#### Authors` and `#### Abstract` below: the heading is a paper. */
function fieldHeadingsBelow(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  if (heading === undefined || FIELD_HEADINGS.test(headingName(heading.content))) return false;
  const below = blocks.slice(at + 1, at + 12);
  const next = below.find((block) => block.kind === 'heading');
  for (const block of below) {
    if (block.kind !== 'heading') continue;
    const name = headingName(block.content);
    if (block.depth !== heading.depth + 1 && !(block.depth > heading.depth && FIELD_HEADINGS.test(name))) return false;
    const isNext = block.depth === heading.depth + 1 || block === next;
    if (isNext && /^(?:abstract|authors?|tl;?dr|概要|摘要|信息|基本信息|论文信息)$/i.test(name)) return true;
  }
  return false;
}

/** `## LampNet` with a reference right below, its people, title and print each on a line. */
function isOverReference(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  if ((next?.kind !== 'quote' && next?.kind !== 'paragraph') || next.depth > 0) return false;
  const heading = blocks[at]?.content ?? EMPTY;
  const { role, name, papers } = readHeading(heading);
  const isWork = isLinkToPaper(heading) || (role === 'topic' && papers !== true && looksLikeName(name));
  return name !== '' && isWork && titleOfWrapped(next.content) !== null;
}

/** `### Counting Lamps` with `**Authors:** Jo Lee` right below. */
function authorsBelow(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next?.kind === 'paragraph' && fieldName(next.content.text) === 'authors';
}

/**
 * A title, and below it the people alone, or the people and then where it appeared:
 *
 *     ## Counting Lamps at Night (2013)            ##### Lamps for objects
 *     Jo Lee, Ana Ruiz, and Wei Chen.              Jo Lee
 *                                                  LAMP 2007, pages 81–92
 */
function peopleBelow(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  const next = blocks[at + 1];
  if (heading === undefined || next?.kind !== 'paragraph' || next.depth > 0) return false;
  if (fieldName(heading.content.text) !== null) return false;
  const { role, name, papers } = readHeading(heading.content);
  const [first, ...rest] = splitLines(next.content).map((line) => line.text.trim());
  if (role !== 'topic' || papers === true) return false;
  // Jo Lee, 2018,
  const opening = (first ?? '').slice(0, LONGEST_PEOPLE).replace(/[.,]$/, '');
  const dated = /(?<![\s,(])[\s,(]+(?:19|20)\d{2}\)?$/.exec(opening);
  const people = dated === null ? opening : opening.slice(0, dated.index);
  if (areDatedPeople(next.content.text)) return wordCount(name) >= 2;
  if (!isPeople(people)) return false;
  const isLinked = next.content.marks.some(({ kind, start }) => kind === 'link' && start < (first ?? '').length);
  if (dated !== null) return wordCount(name) >= 2 && !isLinked;
  const print = rest.join(' ');
  if (readVenueYears(print).some((one) => one.year !== null)) return wordCount(name) >= 2;
  const isTitle = surelyTitle(name) || wordCount(name) >= 6 || /\p{L} \((?:19|20)\d{2}\)$/u.test(name);
  const goesOn = /,$/.test(first ?? '') && rest.length > 0;
  return isTitle && (goesOn || /,|\sand\s/.test(people));
}

/** Characters of a line of people. */
const LONGEST_PEOPLE = 600;

/** Whether words say people and a year and nothing else: `Lee and Ruiz (2017)`. */
const areDatedPeople = (words: string): boolean =>
  looksLikeAuthors(/^(.+?)[\s,]*\((?:19|20)\d{2}\)$/s.exec(squeeze(words))?.[1] ?? '');

/** The blocks, in which a heading that says whose the one above is (`# Counting Lamps`, `#### Lee and Ruiz (2017)`) is a line. */
export const withPeopleAsWords = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, i) => {
    const above = blocks[i - 1];
    if (block.kind !== 'heading' || above?.kind !== 'heading' || above.depth >= block.depth) return block;
    return !areDatedPeople(block.content.text) ? block : { ...block, kind: 'paragraph', depth: 0 };
  });

/** Whether the part that a heading opens lists works: a row, or a bullet with a link to one and more than links. */
export function worksFollow(following: readonly Block[]): boolean {
  const end = following.findIndex((block) => block.kind === 'heading');
  return following.slice(0, end < 0 ? following.length : end).some(({ kind, content }) => {
    if (kind === 'row') return true;
    const signs = readSigns(content, NEUTRAL);
    return kind === 'item' && signs.paperLink && !signs.onlyLinks && !isLinkInNote(signs);
  });
}

/** The title in a line of its own under a heading that is the work's name: `### BEGAN`, then `_BEGAN: Boundary …_`. */
export function titleBelow(heading: string, next: Block | undefined): RichText | null {
  if (wordCount(heading) > 4 || next?.kind !== 'paragraph' || next.depth > 0) return null;
  const [line, ...others] = splitLines(next.content);
  if (line === undefined || others.length > 0) return null;
  const text = line.text.trim();
  const marked = line.marks.some(
    (mark) => (mark.kind === 'em' || mark.kind === 'strong') && mark.end - mark.start >= text.length - 2,
  );
  return (marked || /^["“].*["”]$/.test(text)) && wordCount(text) >= 2 && !looksLikeAuthors(text) ? line : null;
}

/**
 * The linked title that begins the paragraph under a heading that is the work's name and print, with the print behind it, and the
 * words that follow: `## LampNet (ICCE 2014)`, then `[Lamps in Deep Rooms](the paper)`, `Lamps with features`.
 */
export function linkedTitleBelow(
  heading: RichText,
  next: Block | undefined,
): { readonly head: RichText; readonly rest: readonly RichText[] } | null {
  if (next?.kind !== 'paragraph' || next.depth > 0) return null;
  const [, name = '', print = ''] = /^(.{2,40}?)(\s*\([^()]*(?:19|20)\d{2}[^()]*\))?\s*$/u.exec(heading.text) ?? [];
  const [line, ...rest] = splitLines(next.content);
  if (line === undefined || wordCount(name) > 4 || name === '') return null;
  const { title, paperLink } = readSigns(line, NEUTRAL);
  const isLinked = title?.how === 'link' && paperLink && title.start <= title.lead + 1;
  if (!isLinked || /\p{L}/u.test(line.text.slice(title.end))) return null;
  if (wordCount(title.title) < 3 && !letters(title.title).startsWith(letters(name))) return null;
  const behind = print === '' ? [] : [sliceRich(heading, name.length)];
  return { head: joinRich([line, ...behind]), rest };
}

/** Whether lines that are wholly bold stand for titles (with fields below) rather than for headings (with lists below). */
export function boldLinesAreTitles(blocks: readonly Block[]): boolean {
  let titles = 0;
  let heads = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.depth > 0 || !isBold(block.content)) continue;
    const next = blocks[i + 1];
    if (next?.kind !== 'item' && next?.kind !== 'paragraph') continue;
    const text = squeeze(block.content.text);
    const fields = fieldName(next.content.text) !== null || readSigns(next.content, NEUTRAL).onlyLinks;
    if (fields || (wordCount(text) >= 5 && surelyTitle(text) && next.kind === 'paragraph')) titles++;
    else heads++;
  }
  return titles > heads;
}

export const isBold = (rich: RichText): boolean => isAll('strong', rich);

function isAll(kind: Mark['kind'], { text, marks }: RichText): boolean {
  if (text.trim() === '') return false;
  const marked = marks.filter((mark) => mark.kind === kind).reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return marked >= text.replace(/[\s:：.]+/g, '').length * 0.9;
}

/** `**Fetch stalls (I/O)**`, `*08/2021*` before a list. */
export function isPseudoHeading(block: Block, next: Block | undefined, boldTitles: boolean): boolean {
  if (splitLines(block.content).length > 1) return false;
  if (isAll('em', block.content) && next?.kind === 'item') return readHeading(block.content).role === 'time';
  if (!isBold(block.content)) return false;
  const text = squeeze(block.content.text);
  if (wordCount(text) > 12 || block.content.marks.some((mark) => mark.kind === 'link' && !mark.url?.startsWith('#')))
    return false;
  const role = readHeading(block.content).role;
  if (role === 'time') return true;
  if (boldTitles && (next?.kind === 'item' || next?.kind === 'paragraph')) return false;
  return (
    next?.kind === 'item' ||
    next?.kind === 'row' ||
    (next?.kind === 'summary' && wordCount(text) <= 5) ||
    (next?.kind === 'paragraph' && !readSigns(next.content, NEUTRAL).onlyLinks && wordCount(text) <= 5)
  );
}
