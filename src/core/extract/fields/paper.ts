// An entry -> the facts of a paper: title, name, year, venue, authors, identifiers, links, summary, and its prose.
// Leaves to others: finding entries (entries.ts), what the prose says about other works (relations).

import { joinRich, sliceRich, splitLines } from '../../base/rich';
import { letters, squeeze } from '../../base/text';
import type { LocalRef, PaperFact } from '../../model/facts';
import type { RichText } from '../../model/list';
import type { Entry } from '../entry';
import { looksLikeName, looksLikeProse, surelyTitle, wordCount } from '../words';
import { badgeWords } from './badges';
import { citedTitle, titledReference, titleOfBoldLine, titleOfWrapped } from './citation';
import { type FieldName, fieldName } from './fields';
import { withoutAddedName } from './lead-name';
import { collectLinks, imageOf, isAnyPaper, labelType, readAddress } from './links';
import { nameOf } from './name';
import { opensWithTool, ownPaperIn, titleBelowTool } from './own-paper';
import { authorsOf } from './paper-authors';
import { chooseVenue, chooseYear } from './paper-venue';
import type { Passage } from './passage';
import { passagesOf } from './passages';
import { isLinkInNote, NEUTRAL, readSigns } from './signs';
import { summaryOf } from './summary';
import { titleBelowName } from './title-below';
import { isNameOfTitle, standsForTitle, titleInField } from './title-field';
import { leadMarks } from './title-lead';
import { isOnlyVenue, isUrlText } from './title-links';
import { readVenueYears } from './venue-year';

export interface PaperReading {
  readonly fact: PaperFact;
  /** What the entry says in sentences, title left out. */
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
  /** Fields that name what it is built on. */
  readonly bases: readonly Passage[];
}

/** Reads one entry; `ref` is its name inside the document. */
export function readPaper(entry: Entry, ref: LocalRef): PaperReading | null {
  const found = entry.signs.title;
  if (found === null) return null;
  const inField = titleOfField(entry);
  const below = titleBelow(entry);
  const title =
    inField ?? below ?? titleBelowHeading(entry) ?? titleBelowName(entry) ?? paperOfTool(entry) ?? found.title;
  const passages = passagesOf(entry);
  const all = entry.row
    ? joinRich(entry.row.kind === 'entry' ? entry.row.cells.map((cell) => cell.rich) : [])
    : joinRich([entry.head, ...entry.parts.map((part) => part.rich)]);
  const prose = passages
    .filter((passage) => passage.role === 'prose' || passage.role === 'summary')
    .map((passage) => passage.rich)
    .filter((rich) => title === found.title || letters(summaryOf([rich])) !== letters(title));
  const links = collectLinks(linksIn(all));
  const mentions = entry.parts.filter(({ rich }) => isMention(rich)).flatMap(({ rich }) => linksIn(rich));
  const mentioned = new Set(mentions.map(({ url }) => url));
  // … which led to [LampNet](url): what the words of the link name is another work
  const others = new Set(mentions.filter(({ label }) => isOther(label, title)).map(({ url }) => url));
  const addresses = [
    ...links.filter(({ url }) => !mentioned.has(url)),
    ...links.filter(({ url }) => mentioned.has(url) && !others.has(url)),
  ].map(({ url }) => readAddress(url));
  const arxiv = addresses.find((address) => address.arxiv !== null)?.arxiv ?? printedArxiv(passages) ?? null;
  const doi = addresses.find((address) => address.doi !== null)?.doi ?? null;
  const openreview = addresses.find((address) => address.openreview !== null)?.openreview ?? null;

  const valueIn = (role: FieldName): string | null => {
    const passage = passages.find((one) => one.role === role && squeeze(one.rich.text) !== '');
    return passage ? squeeze(passage.rich.text) : null;
  };
  const told = passages
    .filter(
      (passage) =>
        passage.role !== 'prose' &&
        passage.role !== 'summary' &&
        passage.role !== 'keywords' &&
        passage.role !== 'institution' &&
        passage.role !== 'code' &&
        // IWSLT14 and WMT15 are data here
        passage.role !== 'data',
    )
    .flatMap((passage) => readVenueYears(passage.rich.text).map((one) => ({ ...one, role: passage.role })))
    // 2001-Counting Lamps, arXiv 2001.02786: the month of its number
    .filter(({ how, year }) => how !== 'year' || arxiv === null || !arxiv.startsWith(`${year}.`));
  const venue = chooseVenue(told, valueIn('venue'), entry.venue, passages, links);
  const { year, yearFrom } = chooseYear(told, entry, arxiv, links, venue);
  const column =
    entry.row?.kind === 'entry' ? (entry.row.cells.find((cell) => cell.field === 'name')?.rich ?? null) : null;
  const tags = tagsOf(entry);
  const names = nameOf({
    title,
    printed:
      title === found.title ||
      (inField !== null && !isNameOfTitle(found.title)) ||
      (below !== null && wordCount(found.title) > 1)
        ? found.name
        : describes(found.title)
          ? null
          : found.title,
    column: column === null ? (valueIn('name') ?? entry.named ?? null) : squeeze(column.text),
    beside: afterTitle(entry),
    links,
    tags,
    about: prose.map((one) => one.text).join('\n'),
    bold: prose.flatMap(boldIn),
    remarks: title === found.title ? remarksIn(sliceRich(entry.head, entry.signs.title?.end ?? 0)) : [],
    boldBeside: title === found.title ? boldBeside(entry.head, found.end) : null,
    kinds: entry.kinds,
  });
  const authors = authorsOf(passages, entry);
  return {
    fact: {
      ref,
      title: withoutAddedName(title, names.name),
      name: names.name,
      aliases: names.aliases,
      year,
      yearFrom,
      venue,
      authors,
      arxiv,
      doi,
      openreview,
      links,
      summary: summaryOf(prose),
      marks: leadMarks(entry.head.text),
      line: entry.line,
      endLine: Math.max(entry.endLine, entry.line),
      path: entry.path,
    },
    prose,
    bases: passages.filter((passage) => passage.role === 'base'),
    keywords: [
      ...passages.filter((passage) => passage.role === 'keywords').map((passage) => passage.rich),
      ...tags
        .filter((tag) => tag !== names.name)
        .map((text): RichText => ({ text, marks: [], lines: [[0, entry.line]] })),
    ],
  };
}

/** A name or a translation with the title in a field below. */
function titleOfField({ signs, parts }: Entry): string | null {
  if (signs.title === null || !standsForTitle(signs.title.title)) return null;
  const depth = parts[0]?.depth;
  for (const part of parts) {
    const title = part.kind === 'item' && part.depth === depth ? titleInField(part.rich) : null;
    if (title !== null) return title;
  }
  return null;
}

/** The title of a reference over several lines, or in bold over the people, below a heading that is the name of the work. */
const titleBelowHeading = ({ shape, signs, parts: [first] }: Entry): string | null =>
  shape === 'heading' &&
  wordCount(signs.title?.title ?? '') <= 4 &&
  (first?.kind === 'quote' || first?.kind === 'paragraph')
    ? (titleOfWrapped(first.rich) ?? titleOfBoldLine(first.rich, signs.title?.title ?? ''))
    : null;

/** The title of the reference below a link that calls the work something else: `[That lamp paper](url)`. */
const titleBelow = ({ shape, parts: [first] }: Entry): string | null =>
  shape === 'paragraph' && first?.kind === 'paragraph' && !first.rich.marks.some(({ kind }) => kind === 'link')
    ? (titledReference(first.rich.text)?.title ?? null)
    : null;

/** `Benchmark of six lamp tools`, `LMP complete wick map`: what a paper is about, not what its tool is called. */
const describes = (words: string): boolean => (words.match(/(?<!\S)\p{Ll}{3,}(?!\S)/gu)?.length ?? 0) >= 2;

/** The title of the paper that stands behind a tool; null where none does. */
function paperOfTool(entry: Entry): string | null {
  const { title } = entry.signs;
  if (title === null || title.how === 'quote' || (title.url !== null && isAnyPaper(readAddress(title.url), '')))
    return null;
  const lines = entry.parts.flatMap((part) => splitLines(part.rich));
  // Below a heading or bold words that are a title themselves, a reference is another work's, or has none.
  const isTitle = (entry.shape === 'heading' || title.how === 'strong') && wordCount(title.title) >= 5;
  for (const line of isTitle ? [] : lines) {
    const cited = citedTitle(line.text);
    if (cited !== null) return cited;
  }
  if (!opensWithTool(entry.signs) && entry.named !== title.title) return null;
  for (const rich of [sliceRich(entry.head, title.end), ...entry.parts.map((part) => part.rich)]) {
    const own = ownPaperIn(rich)?.title ?? null;
    if (own !== null) return own;
  }
  for (const part of entry.parts) {
    const own = titleBelowTool(title.title, part.rich);
    if (own !== null) return own;
  }
  return null;
}

/** A line that says something and links to other works as it does: their addresses are not this one's. */
const isMention = (rich: RichText): boolean => {
  const signs = readSigns(rich, NEUTRAL);
  return !signs.onlyLinks && fieldName(rich.text) === null && (isLinkInNote(signs) || looksLikeProse(rich.text));
};

/** Words of a link that are a name or a title, not that of the work itself. */
const isOther = (words: string, title: string): boolean =>
  (looksLikeName(words) || surelyTitle(words)) &&
  labelType(words) === null &&
  !isUrlText(words) &&
  !letters(title).includes(letters(words)) &&
  !letters(words).includes(letters(title));

function linksIn(rich: RichText): { url: string; label: string }[] {
  return rich.marks
    .filter((mark) => mark.kind === 'link' && mark.url !== undefined && mark.url !== '')
    .map((mark) => {
      const words = squeeze(rich.text.slice(mark.start, mark.end));
      const image = imageOf(rich, mark);
      // "- Code: [official](url)", "PDF: <url>": the key speaks for a label that says nothing
      const before = /([\p{L} ]{2,20})\s*[:：]\s*$/u.exec(
        rich.text.slice(Math.max(0, mark.start - 24), mark.start),
      )?.[1];
      const key = before !== undefined && /^https?:/.test(words) ? before.trim() : words;
      return { url: mark.url ?? '', label: key || (image?.alt ?? '') };
    });
}

/** Words on badges that are pictures only, and captions of a foldable figure: `ViT Framework` → `ViT`. */
function tagsOf(entry: Entry): string[] {
  const badges = entry.head.marks
    .filter((mark) => mark.kind === 'image')
    .map(badgeWords)
    .map((words) => (words.length === 1 ? (words[0] ?? '') : ''))
    // QSIC 2024: where it appeared
    .filter((tag) => !/(?:19|20)\d{2}/.test(tag));
  const captions = entry.parts
    .filter((part) => part.kind === 'summary')
    .map(
      (part) =>
        /^(\S+(?: \S+)?) (?:framework|architecture|overview|pipeline|structure|figure)$/i.exec(
          squeeze(part.rich.text),
        )?.[1] ?? '',
    );
  return [...captions, ...badges].filter((tag) => tag !== '' && labelType(tag) === null && !isOnlyVenue(tag));
}

/** The words behind the title, without those of links: `([TWRR](url))` is no name. */
function afterTitle(entry: Entry): string {
  const title = entry.signs.title;
  if (title === null) return '';
  let text = entry.head.text;
  for (const mark of entry.head.marks)
    if (mark.kind === 'link' && mark.start >= title.end)
      text = text.slice(0, mark.start) + '\u0000'.repeat(mark.end - mark.start) + text.slice(mark.end);
  const code = entry.head.marks.find(
    (mark) => mark.kind === 'code' && mark.start >= title.end && /[([]\s*$/.test(text.slice(title.end, mark.start)),
  );
  if (code) text = `${text.slice(0, code.start)}\`${text.slice(code.start, code.end)}\`${text.slice(code.end)}`;
  return text.slice(title.end, title.end + 60);
}

const boldIn = ({ text, marks }: RichText): string[] =>
  marks.filter(({ kind }) => kind === 'strong').map(({ start, end }) => text.slice(start, end).trim());

/** What stands in bold, with the brackets round it: `**(LampTurn)**`, `(**LampTurn**)`; not `Conference on Lamps (**ICCL**)`. */
const remarksIn = ({ text, marks }: RichText): string[] =>
  marks
    .filter(({ kind }) => kind === 'strong')
    .map(({ start, end }) =>
      /(?:^|[^\p{L}\s])\s*[(（]$/u.test(text.slice(0, start)) && /^[)）]/.test(text.slice(end))
        ? text.slice(start - 1, end + 1)
        : text.slice(start, end),
    );

/** What stands in bold right behind an offset. */
function boldBeside({ text, marks }: RichText, from: number): string | null {
  const start = from + (/^[\s"”.,:;–—-]*/u.exec(text.slice(from))?.[0].length ?? 0);
  const bold = marks.find((mark) => mark.kind === 'strong' && mark.start === start && mark.end > start);
  return bold === undefined ? null : text.slice(bold.start, bold.end);
}

const printedArxiv = (passages: readonly Passage[]): string | null => {
  for (const passage of passages) {
    if (passage.role === 'prose') continue;
    const id = /arxiv[:\s]*(\d{4}\.\d{4,5})/i.exec(passage.rich.text)?.[1];
    if (id) return id;
  }
  return null;
};
