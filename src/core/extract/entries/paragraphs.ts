// Paragraphs -> entries: a title line with its address, a bold title, a citation; or words about the entry above.
// Leaves to others: bold lines that are headings (paper-headings.ts), several works in one paragraph (works.ts).

import { joinRich, sliceRich, splitLines } from '../../base/rich';
import { squeeze } from '../../base/text';
import type { Block, RichText } from '../../model/list';
import type { Entry } from '../entry';
import { citedTitle, titledReference } from '../fields/citation';
import { type FieldName, fieldName, fieldValueStart } from '../fields/fields';
import { readHeading } from '../fields/headings';
import { labelType } from '../fields/links';
import { VENUE_WORDS } from '../fields/people-passages';
import { isPeopleLine } from '../fields/print-passages';
import { NEUTRAL, readSigns, type Signs, type Surroundings, startsWithTitle, titleThenAddress } from '../fields/signs';
import { leadLength } from '../fields/title-lead';
import { isOnlyVenue, withoutLinks } from '../fields/title-links';
import { isPeople, looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';
import { unwrapped } from '../wrapped';
import { isBeforeReference } from './cited-below';
import { saysTitle } from './name-headings';
import { ACCEPT, type Outline, PSEUDO, partOf } from './outline';
import { isBold, isPseudoHeading, worksFollow } from './paper-headings';
import { quotedWork } from './quoted-works';
import { readTold } from './told';
import { entryGroups } from './works';

/** How a document writes its paragraphs. */
interface Habits {
  readonly boldTitles: boolean;
  /** Paragraphs that are works by the company they keep. */
  readonly linkedNames: ReadonlySet<Block>;
  /** Paragraphs that are headings by what stands below them. */
  readonly plainHeadings: ReadonlySet<Block>;
}

/** Reads a paragraph, quote or code block; `following` are the next blocks behind it. */
export function readParagraph(outline: Outline, block: Block, following: readonly Block[], habits: Habits): void {
  if (outline.inProse && block.kind === 'paragraph' && !outline.skipped) {
    const last = readTold(outline, block);
    if (last !== null) {
      outline.open = last;
      return;
    }
  }
  const groups = block.kind === 'paragraph' && !outline.skipped ? entryGroups(splitLines(block.content)) : [];
  if (groups.length < 2) {
    readOne(outline, block, following, habits);
    return;
  }
  for (const group of groups) {
    const content = joinRich(group);
    const line = content.lines[0]?.[1] ?? block.line;
    const endLine = content.lines.at(-1)?.[1] ?? block.endLine;
    readOne(outline, { ...block, content, line, endLine }, [], habits);
  }
}

function readOne(outline: Outline, block: Block, following: readonly Block[], habits: Habits): void {
  const { boldTitles } = habits;
  const next = following[0];
  if (outline.skipped || block.kind === 'code') {
    if (outline.open && block.kind === 'code') outline.attachBlock(outline.open, block);
    return;
  }
  if (block.kind === 'quote') {
    const work = outline.named === null || outline.open ? null : quotedWork(block);
    if (work !== null) {
      const { head, signs, lines } = work;
      const parts = lines.map((rich) => ({ kind: block.kind, rich, depth: 0 }));
      const name = outline.named?.name ?? null;
      outline.open = outline.accept('paragraph', block, head, signs, {
        parts,
        endLine: block.endLine,
        ...(name === null ? {} : { named: name }),
      });
    } else if (outline.open) outline.attachBlock(outline.open, block);
    else outline.named?.words.push(block);
    return;
  }
  if (outline.named !== null && outline.open === null && isBeforeReference(block, following)) {
    outline.named.words.push(block);
    return;
  }
  if (outline.open && outline.inField) {
    outline.attachBlock(outline.open, block);
    return;
  }
  if (saysTitleOf(block, following)) {
    openKeyed(outline, block);
    return;
  }
  if (
    outline.open !== null &&
    (outline.open === outline.keyed || isReferenceOf(outline.open, block) || isPeopleOf(outline.open, block))
  ) {
    outline.attachBlock(outline.open, block);
    return;
  }
  const lines = printWithTitle(splitLines(block.content));
  const head = lines[0];
  if (head === undefined) return;
  if (isDateOfHeading(outline, block, next)) {
    outline.attachBlock(outline.open, block);
    return;
  }
  const isHeading = habits.plainHeadings.has(block) || isPseudoHeading(block, next, boldTitles);
  if (isHeading && !(next !== undefined && isTitleOverPeople(block.content, next))) {
    if (isPartOfNote(outline, block, following)) return;
    outline.enter(PSEUDO, readHeading(block.content), block.line);
    return;
  }
  // The seed's way: a line with the title, then the address on the next line, in the next paragraph or in a bullet.
  const nextIsAddress =
    lines.length === 1 &&
    ((next?.kind === 'paragraph' && readSigns(next.content, NEUTRAL).onlyLinks) ||
      (next !== undefined && isTitleOverPeople(head, next)) ||
      isTitleOverBullet(head, following));
  const fields =
    (boldTitles && isBold(block.content)) || (outline.named === null && isTitleOverFields(head, following))
      ? fieldsBelow(following)
      : [];
  const titleThen = nextIsAddress || fields.length > 0 || titleThenAddress(block.content);
  const rest = lines.length > 1 ? lines.slice(1, 6) : fields.slice(0, 6);
  const more = nextIsAddress ? next?.content : rest.length > 0 ? joinRich(rest) : undefined;
  const indent = /^(?:[\s\u00a0\u2000-\u200b]{2,}|[\u2003\u2002])/u.exec(head.text)?.[0].length ?? 0;
  // Blanks round a picture are no indent
  const indented =
    indent > 0 &&
    !head.marks.some(({ kind, start }) => kind === 'image' && start < indent) &&
    !/^\s*\p{Extended_Pictographic}/u.test(head.text);
  const amongThem = outline.entries.some((entry) => entry.shape === 'paragraph' || entry.shape === 'summary');
  const likeThem = amongThem && isTitleAndAddress(block.content);
  const around: Surroundings = {
    doubtful: outline.doubtful,
    company: amongThem && (likeThem || surelyTitle(squeeze(block.content.text))) ? 0.8 : 0,
    titleThenAddress: titleThen || likeThem,
    ...(more === undefined ? {} : { more }),
  };
  const wrapped = wrapsTitle(lines) || wrapsReference(head, block) || wrapsWords(head, lines[1]) ? block.content : head;
  const signs = readSigns(wrapped, around);
  const heading = outline.open?.shape === 'heading' ? outline.open : null;
  const people = signs.title !== null && isPeople(signs.title.title);
  // "It follows LampNet ([Lee et al., 2021](url)). Two …" in the summary of a paper is no title with its citation.
  // [counting lamps in the dark](the paper): words about it that go on over the line end
  const opensWithPaper = signs.paperLink && signs.title?.how === 'link' && signs.title.start === signs.title.lead;
  const prose =
    (looksLikeProse(head.text) && (heading !== null || !startsWithTitle(signs))) || (runsOn(lines) && !opensWithPaper);
  // Tags: Lamps, Night Walks
  const isField =
    outline.open !== null &&
    (signs.links.length === 0 || heading !== null) &&
    isFieldOfAbove(head.text, signs.links.length > 0);
  if (
    !isField &&
    !prose &&
    !indented &&
    !signs.onlyLinks &&
    !signs.title?.inSentence &&
    !(heading !== null && (people || isAboutHeading(heading, signs, titleThen))) &&
    (signs.score >= ACCEPT || habits.linkedNames.has(block)) &&
    (startsWithTitle(signs) || titleThen || surelyTitle(squeeze(head.text)))
  ) {
    const above = outline.open === null ? outline.named : null;
    const below = wrapped === head ? unwrapped(lines.slice(1)) : [];
    const parts = [
      ...(above?.words ?? []).map(partOf),
      ...below.map((rich) => ({ kind: block.kind, rich, depth: 0 }) as const),
    ];
    outline.open = outline.acceptWorks('paragraph', block, wrapped, signs, {
      parts,
      endLine: block.endLine,
      ...(above?.name ? { named: above.name } : {}),
    });
    return;
  }
  if (
    outline.open?.shape === 'paragraph' &&
    (fields.length > 0 ||
      (isBoldOverLinks(head) && isBoldOverLinks(outline.open.head)) ||
      (NUMBERED.test(head.text) && NUMBERED.test(outline.open.head.text)) ||
      (REFERENCE.test(block.content.text) && outline.open.signs.title?.cited === true))
  ) {
    // A bold line with fields, links, a number or a title of its own, as all works of the list have: no work, and no part of the one before.
    outline.reject(block, signs.reason);
    outline.open = null;
  } else if (outline.open) outline.attachBlock(outline.open, block);
  else if (outline.named !== null) outline.named.words.push(block);
  else if (signs.links.length > 0) outline.reject(block, prose ? 'a sentence' : signs.reason);
  return;
}

/** `**2019-05-24**` below a heading that is a work, and nothing listed below that. */
const isDateOfHeading = (
  outline: Outline,
  { content }: Block,
  next: Block | undefined,
): outline is Outline & { open: Entry } =>
  outline.open?.shape === 'heading' &&
  isBold(content) &&
  readHeading(content).role === 'time' &&
  next?.kind !== 'item' &&
  next?.kind !== 'row';

/** `**Training**` within the notes under a heading that is a work: no heading over works of its own. */
const isPartOfNote = ({ open }: Outline, { content }: Block, following: readonly Block[]): boolean =>
  open?.shape === 'heading' && readHeading(content).role === 'topic' && !worksFollow(following);

/** `**Title:** Counting Lamps` with `**Authors:** Jo Lee` below it, in the next line or paragraph. */
function saysTitleOf(block: Block, following: readonly Block[]): boolean {
  const [first, ...rest] = splitLines(block.content);
  if (first === undefined || fieldName(first.text) !== 'title' || !saysTitle(first)) return false;
  const below = [...rest, ...following.slice(0, 3).map(({ content }) => content)];
  return below.some((line) => OF_A_WORK.has(fieldName(line.text)));
}

const OF_A_WORK: ReadonlySet<FieldName | null> = new Set(['authors', 'venue', 'year', 'date', 'paper'] as const);

/** Takes the value of the key as a title, and what follows, up to the next one, as said about it. */
function openKeyed(outline: Outline, block: Block): void {
  const [first, ...rest] = splitLines(block.content);
  if (first === undefined) return;
  const head = sliceRich(first, fieldValueStart(first.text));
  const parts = rest.map((rich) => ({ kind: block.kind, rich, depth: 0 }));
  const signs = readSigns(head, { ...NEUTRAL, company: 1 });
  outline.keyed = outline.open = outline.accept('paragraph', block, head, signs, { parts, endLine: block.endLine });
}

/** `[That lamp paper](url)`, and below it the reference: `Counting lamps at night. Jo Lee. 2019. Lamp Reviews.` */
const isReferenceOf = ({ shape, signs, parts }: Entry, { kind, content }: Block): boolean =>
  shape === 'paragraph' &&
  kind === 'paragraph' &&
  parts.length === 0 &&
  signs.title?.how === 'link' &&
  !content.marks.some((mark) => mark.kind === 'link') &&
  titledReference(content.text) !== null;

/** `**Lamp House: Rooms to Count In (2017)** [[Link]](url)`: a bold title, and behind it nothing but its links. */
function isBoldOverLinks(rich: RichText): boolean {
  const lead = leadLength(rich.text);
  const bold = rich.marks.find(({ kind, start }) => kind === 'strong' && start <= lead);
  if (bold === undefined || wordCount(rich.text.slice(bold.start, bold.end)) < 2) return false;
  const behind = sliceRich(rich, bold.end);
  return behind.marks.some(({ kind }) => kind === 'link') && /^[\s\p{P}|]*$/u.test(withoutLinks(behind));
}

/** The people and the print right below a bold title. */
const isPeopleOf = ({ shape, head, parts }: Entry, block: Block): boolean =>
  shape === 'paragraph' && parts.length === 0 && isTitleOverPeople(head, block);

/** `Guild of Lamplighters. 2020. “An Evening of Lamps.”`: whoever that is */
const REFERENCE = /^\p{Lu}[^"“”]{2,200}?[\s,.(]+(?:19|20)\d{2}[a-z]?\)?[.,]\s+["“][^"“”]{3,300}["”]/u;

/** `466.关于灯`: the number of a work in a list without list marks. */
const NUMBERED = /^\s*\d{1,4}[.、](?!\d)/;

/** `Counting Lamps at Night, Project: https://…`: nothing behind a title but a label and its address. */
function isTitleAndAddress(rich: RichText): boolean {
  const { title, links } = readSigns(rich, NEUTRAL);
  const [first] = links;
  if (title === null || first === undefined || title.how !== 'plain' || title.start > title.lead + 2) return false;
  const label = rich.text
    .slice(title.end, first.mark.start)
    .replace(/[\s,:–-]+/g, ' ')
    .trim();
  return (
    surelyTitle(title.title) &&
    (label === '' || labelType(label) !== null) &&
    rich.text.slice(links.at(-1)?.mark.end).trim() === ''
  );
}

/** A title, framed or in capitals, and one bullet below with a link to the paper: `[Counting Lamps]`, `- [[Paper]](url) [[Code]](url)` */
function isTitleOverBullet(head: RichText, [next, behind]: readonly Block[]): boolean {
  if (next?.kind !== 'item' || behind?.kind === 'item') return false;
  const words = head.text.slice(leadLength(head.text)).trim();
  const { onlyLinks, paperLink } = readSigns(next.content, NEUTRAL);
  if (!onlyLinks || !paperLink || head.marks.some(({ kind }) => kind === 'link') || /[:：]$/.test(words)) return false;
  return /^\[[^\][]+\]$/.test(words) || surelyTitle(words);
}

/** `[1] Counting Lamps at Night`, and field bullets below it: `- Category: Lamps`, `- Paper: https://…` */
function isTitleOverFields(head: RichText, following: readonly Block[]): boolean {
  const words = head.text.slice(leadLength(head.text)).trim();
  if (head.marks.some(({ kind }) => kind === 'link') || !surelyTitle(words)) return false;
  const end = following.findIndex(({ kind, depth }) => kind !== 'item' && depth === 0);
  const items = following.slice(0, end < 0 ? following.length : end).filter(({ kind }) => kind === 'item');
  const fields = items.filter(({ content }) => fieldName(content.text) !== null);
  return (
    fields.length >= LEAST_FIELDS &&
    fields.length > items.length * FIELD_SHARE &&
    fields.some(({ content }) => fieldName(content.text) === 'paper' && readSigns(content, NEUTRAL).paperLink)
  );
}

const LEAST_FIELDS = 3;
const FIELD_SHARE = 0.6;

/**
 * A bold title, and below it whose the work is, where it appeared and the link to it: `**Counting Lamps.**`,
 * `*Jo Lee, Ana Ruiz. Lamp Studies, 2019.* [[pdf]](url)`
 */
function isTitleOverPeople(head: RichText, { kind, content }: Block): boolean {
  if (kind !== 'paragraph' || !isBold(head) || isBold(content)) return false;
  const { title, paperLink } = readSigns(content, NEUTRAL);
  if (!paperLink) return false;
  if (isPeopleLine(content)) return true;
  const isSlanted = content.marks.some((mark) => mark.kind === 'em' && mark.start === 0);
  if (!isSlanted || wordCount(head.text) < 3) return false;
  // Jo Lee, Ana Ruiz. Lamp Studies, 2019: the journal may look like a title
  const isJournal = title?.cited === true && (VENUE_WORDS.test(title.title) || surelyTitle(squeeze(head.text)));
  return title === null || isPeople(title.title) || isJournal;
}

/**
 * Under a heading that is a paper, a line is about it unless it is a paper beyond doubt. While the heading has no address
 * yet, plain words with one are its people and its print.
 */
function isAboutHeading(heading: Entry, { title, score, paperLink }: Signs, titleThenAddress: boolean): boolean {
  if (title === null || !paperLink || (score < 4 && !titleThenAddress)) return true;
  const hasAddress = heading.signs.paperLink || heading.parts.some(({ rich }) => readSigns(rich, NEUTRAL).paperLink);
  return title.how === 'plain' && (!hasAddress || !surelyTitle(title.title));
}

/**
 * A line with a key before it, other than a title's: it says something about the entry above. Where links stand in it, below
 * a heading, only keys that open no entry tell: `Authors: Jo Lee | Year: 2019 | Link: https://…`.
 */
function isFieldOfAbove(text: string, linked: boolean): boolean {
  const field = fieldName(text);
  return field !== null && field !== 'title' && (!linked || ABOUT_A_WORK.has(field));
}

const ABOUT_A_WORK: ReadonlySet<FieldName> = new Set(['authors', 'year', 'date', 'venue', 'institution'] as const);

/** The field bullets right below a bold title: `- arxiv: http://…`, `- intro: ECCV 2014`. */
function fieldsBelow(following: readonly Block[]): RichText[] {
  // A figure may stand between.
  const from = following.findIndex((block) => block.kind !== 'paragraph' || block.content.text.trim() !== '');
  const below = from < 0 ? [] : following.slice(from);
  const end = below.findIndex((block) => block.kind !== 'item');
  const items = below.slice(0, end < 0 ? below.length : end).map((block) => block.content);
  return items.some((item) => fieldName(item.text) !== null || readSigns(item, NEUTRAL).onlyLinks) ? items : [];
}

/** A sentence in lower case that was wrapped in the source: "A few years after this list was made, I / began writing …". */
function runsOn(lines: readonly RichText[]): boolean {
  const [opening = '', next = '', ...rest] = lines.map(({ text }) => text.trim());
  return (
    wordCount(opening) >= 8 &&
    titleCase(opening) < 0.3 &&
    /[\p{L},]$/u.test(opening) &&
    /^\p{Ll}+[\s,]+\p{L}/u.test(next) &&
    looksLikeProse([opening, next, ...rest].join(' '))
  );
}

/** `**[ICCL-2018]**` or `Jo Lee, Ana Ruiz` on a line, the linked or bold title on the next: one line. */
function printWithTitle(lines: readonly RichText[]): readonly RichText[] {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined) return lines;
  // A picture above the title
  if (first.text.trim() === '') return [joinRich([first, second]), ...rest];
  if (!(isOnlyVenue(first.text) || isPeopleAlone(first))) return lines;
  const { title } = readSigns(second, NEUTRAL);
  return title === null || title.how === 'plain' ? lines : [joinRich([first, second]), ...rest];
}

const isPeopleAlone = ({ text, marks }: RichText): boolean =>
  isPeople(text) && /,|\sand\s/.test(text) && !marks.some(({ kind }) => kind === 'link');

/** A reference whose people or title go on over the line end. */
const wrapsReference = (head: RichText, { content }: Block): boolean =>
  content.text.length > head.text.length + 1 && citedTitle(head.text) === null && citedTitle(content.text) !== null;

/** `[Counting Lamps](url): a slow way to`, `count them`: words behind a linked title that go on in lower case. */
function wrapsWords(head: RichText, second: RichText | undefined): boolean {
  const link = head.marks.find(({ kind }) => kind === 'link');
  return (
    link?.start === 0 &&
    wordCount(head.text.slice(0, link.end)) >= 4 &&
    /^\s*[:：–—-]+\s+\p{L}.*[\p{L},]$/u.test(head.text.slice(link.end)) &&
    /^\s*\p{Ll}/u.test(second?.text ?? '')
  );
}

/** A title or citation that goes on over the line end. */
function wrapsTitle(lines: readonly RichText[]): boolean {
  const first = lines[0]?.text.trimEnd() ?? '';
  const second = lines[1]?.text.trimStart() ?? '';
  if (second === '') return false;
  // **Counting Lamps, Lamp Lab:⏎Lee et al (2021)**
  const isBoldOn =
    lines[0]?.marks.some(({ kind, end }) => kind === 'strong' && end >= first.length) === true &&
    lines[1]?.marks.some(({ kind, start }) => kind === 'strong' && start === 0) === true;
  if (isBoldOn && /:$/.test(first) && /^\p{Lu}[^()]{2,80}\((?:19|20)\d{2}\)/u.test(second)) return true;
  if (
    lines.some((line) =>
      line.marks.some(
        (mark) =>
          mark.kind === 'link' &&
          mark.end === line.text.length &&
          mark.start > 0 &&
          lines[0] === line &&
          /\p{Ll}$/u.test(first) &&
          /^\p{Ll}/u.test(second),
      ),
    )
  )
    return true;
  return (
    /(?:\s(?:a|an|the|of|for|and|in|on|with|to|by|from|via|using)|[-–,])$/i.test(first) && /^[\p{L}\p{N}]/u.test(second)
  );
}
