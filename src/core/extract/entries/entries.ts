// Blocks -> entries: which places of a document list a work, what belongs to each, and the headings above it.
// Leaves to others: lists (items.ts), paragraphs, tables, folds; what the words of an entry say (paper.ts, relations, techniques).

import { joinRich, sliceRich, splitLines } from '../../base/rich';
import { ASIDES, FIELD_HEADINGS, NOTE_HEADINGS } from '../../lexicon/sections';
import type { RejectedEntry, SectionFact } from '../../model/facts';
import type { Block } from '../../model/list';
import type { Helper } from '../../model/pipeline';
import type { Entry, RowReading } from '../entry';
import { fieldName, fieldValueStart } from '../fields/fields';
import { type Heading, headingName, readHeading } from '../fields/headings';
import { isAnyPaper, readAddress } from '../fields/links';
import { NEUTRAL, readAhead, readSigns } from '../fields/signs';
import { wordCount } from '../words';
import { listsTitles } from './bare-titles';
import { referencesIn } from './cited-works';
import { withTitleOnTop } from './field-notes';
import { endFold, type Fold, readFold } from './folds';
import { labelsTell } from './group-labels';
import { listEnd, listsOwnNotes, readItems } from './items';
import { linkedNames } from './linked-names';
import { headingsThatName, readNameHeading } from './name-headings';
import { ACCEPT, Outline, PSEUDO } from './outline';
import {
  boldLinesAreTitles,
  headingsThatArePapers,
  isListTitle,
  linkedTitleBelow,
  titleBelow,
  withPeopleAsWords,
  worksFollow,
} from './paper-headings';
import { readParagraph } from './paragraphs';
import { plainHeadings } from './plain-headings';
import { withPrintAsWords } from './print-headings';
import { withQuotedEntries } from './quoted-entries';
import { withoutSharedWords } from './shared-words';
import { readTable, withNotes } from './table';
import { withTimesWithin } from './time-headings';
import { tellsInProse } from './told';
import { entryGroups } from './works';

export type { Entry } from '../entry';

export interface Segmented {
  readonly title: string | null;
  readonly entries: readonly Entry[];
  readonly sections: readonly SectionFact[];
  readonly rejected: readonly RejectedEntry[];
}

/** Reads the blocks of a document from top to bottom. */
export function segment(all: readonly Block[], helper?: Helper): Segmented {
  const blocks = withTimesWithin(
    withPeopleAsWords(withTitleOnTop(withQuotedEntries(withPrintAsWords(withoutSharedWords(all))))),
  );
  readAhead(
    blocks.filter(({ kind }) => kind === 'item').map(({ content }) => content),
    helper,
  );
  const outline = new Outline({
    notes: listsOwnNotes(blocks),
    inProse: tellsInProse(blocks),
    labelsTell: labelsTell(blocks),
    titled: listsTitles(blocks),
    references: referencesIn(blocks),
  });
  const paperHeadings = headingsThatArePapers(blocks);
  const nameHeadings = headingsThatName(blocks);
  const habits = {
    boldTitles: boldLinesAreTitles(blocks),
    linkedNames: linkedNames(blocks),
    plainHeadings: plainHeadings(blocks),
  };
  const folds: Fold[] = [];
  const first = blocks.find((block) => block.kind === 'heading');
  const root = first && isListTitle(first, blocks) ? first : undefined;
  let i = 0;
  for (let block = blocks[i]; block !== undefined; block = blocks[i]) {
    let end = i + 1;
    // What a line parts from an entry is not about it; below a heading the line parts its notes.
    if (block.ruled === true && outline.open?.shape !== 'heading') outline.open = null;
    switch (block.kind) {
      case 'heading':
        if (block === root) outline.open = null;
        else if (nameHeadings.has(i)) outline.enterNamed(block, readNameHeading(block));
        else if (tellsOfPapers(blocks, i))
          outline.enter(block.depth, { ...readHeading(block.content), role: 'topic' }, block.line);
        else if (outline.entries.length === 0 && hasTheList(blocks, i))
          outline.enter(block.depth, { ...readHeading(block.content), role: 'contents' }, block.line);
        else if (readHeadingBlock(outline, block, blocks.slice(end, end + LOOK_AHEAD), paperHeadings.has(i))) end++;
        break;
      case 'item':
        end = listEnd(blocks, i);
        readItems(outline, blocks.slice(i, end));
        break;
      case 'row':
        while (blocks[end]?.kind === 'row' && blocks[end]?.header === block.header) end++;
        readRows(outline, blocks.slice(i, end));
        break;
      case 'summary':
        readFold(outline, blocks, i, folds);
        break;
      case 'fold-end':
        endFold(outline, folds);
        break;
      default:
        readParagraph(outline, block, blocks.slice(end, end + LOOK_AHEAD), habits);
    }
    i = end;
  }
  return {
    title: titleOf(root, first, blocks),
    entries: outline.entries,
    sections: outline.sections,
    rejected: outline.rejected,
  };
}

/** The list's own heading; where papers stand right under the first one, it is a section as well. */
function titleOf(root: Block | undefined, first: Block | undefined, blocks: readonly Block[]): string | null {
  if (root !== undefined) return headingName(root.content) || null;
  if (first === undefined || blocks.some((block) => block.kind === 'heading' && block.depth < first.depth)) return null;
  const { role, name } = readHeading(first.content);
  return role === 'topic' && name !== '' && !IS_PART.test(name) ? name : null;
}

/** First headings that begin a list without naming it. */
const IS_PART =
  /^(?:introduction|intro|overview|about|papers?|publications?|list|resources?|preface|summary|abstract|news|background|general|basics?|surveys?(?: papers?)?|reviews?)$/i;

/** A heading such as `# Contributors` that is not the list and still has all of it below, as no heading of its rank follows. */
function hasTheList(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || readHeading(block.content).role !== 'skip') return false;
  return !blocks.slice(at + 1).some(({ kind, depth }) => kind === 'heading' && depth <= block.depth);
}

/** Fewer may be the works of the list's own people. */
const FEWEST_NEWS = 8;

/** `## News` over `- Oct 12 [Title](paper)`, again and again: the newest papers, not what became of the list. */
function tellsOfPapers(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || !/\bnews\b/i.test(headingName(block.content))) return false;
  const next = blocks.findIndex(({ kind, depth }, i) => i > at && kind === 'heading' && depth <= block.depth);
  const items = blocks.slice(at + 1, next < 0 ? blocks.length : next).filter(({ kind }) => kind === 'item');
  const papers = items.filter(({ content }) => {
    const { title, paperLink } = readSigns(content, NEUTRAL);
    return title?.how === 'link' && paperLink && wordCount(title.title) >= 4;
  });
  return papers.length >= FEWEST_NEWS && papers.length >= items.length * 0.8;
}

/** How many blocks behind one are looked at to understand it. */
const LOOK_AHEAD = 8;

/** Reads a heading: a section, a paper, or a field of the paper above. True if the block behind it was its title. */
function readHeadingBlock(outline: Outline, block: Block, following: readonly Block[], isPaper: boolean): boolean {
  const heading = readHeading(block.content);
  const key = fieldName(block.content.text);
  const field = isPaper && key !== 'title' ? null : key;
  if (outline.open?.shape === 'heading' && field !== 'title') {
    const inside = outline.isInside(block.depth);
    outline.aside = inside && ASIDES.test(heading.name);
    if (outline.aside || FIELD_HEADINGS.test(heading.name) || (inside && NOTE_HEADINGS.test(heading.name))) {
      outline.inField = true;
      return false;
    }
    if (field !== null) {
      outline.attach(outline.open, { kind: 'paragraph', rich: block.content, depth: 0 });
      return false;
    }
  }
  if (outline.isInside(block.depth) && !isPaper && field !== 'title' && !worksFollow(following)) return false;
  if (isPaper || field === 'title') {
    outline.leave(block.depth);
    // ### Title: Words of the Title
    const own = field === 'title' ? sliceRich(block.content, fieldValueStart(block.content.text)) : block.content;
    const linked = isPaper ? linkedTitleBelow(block.content, following[0]) : null;
    const below = linked?.head ?? titleBelow(heading.name, following[0]);
    const signs = readSigns(below ?? own, { ...NEUTRAL, company: 1, cell: true });
    if (!outline.skipped && signs.title !== null) {
      const name = below === null ? signs.title.name : headingName(block.content);
      outline.openHeading(block, below ?? own, { ...signs, title: { ...signs.title, name } });
      for (const rich of linked?.rest ?? [])
        if (outline.open !== null) outline.attach(outline.open, { kind: 'paragraph', rich, depth: 0 });
      return below !== null;
    }
  }
  outline.enter(
    block.depth,
    listsPapers(heading, following) ? { ...heading, role: 'topic', name: '' } : heading,
    block.line,
  );
  return false;
}

/** A table of contents that holds the papers themselves. */
const listsPapers = (heading: Heading, following: readonly Block[]): boolean =>
  heading.role === 'contents' &&
  following
    .slice(0, 3)
    .filter((block) =>
      [block.content, ...(block.cells ?? [])].some((rich) =>
        rich.marks.some((mark) => mark.kind === 'link' && isAnyPaper(readAddress(mark.url ?? ''), '')),
      ),
    ).length >= 2;

type RowEntry = Extract<RowReading, { kind: 'entry' }>;

/** A row whose title cell lists several works, line by line, is a row for each; the other cells speak of all. */
function worksOfRow(row: RowEntry): RowEntry[] {
  const works = entryGroups(splitLines(row.title)).map((lines) => joinRich(lines));
  if (works.length < 2) return [row];
  return works.map((title) => ({
    ...row,
    title,
    cells: row.cells.map((cell) => (cell.field === 'title' ? { ...cell, rich: title } : cell)),
  }));
}

function readRows(outline: Outline, all: readonly Block[]): void {
  if (outline.skipped) return;
  const rows = withNotes(all);
  const reading = readTable(rows);
  if (reading === null) {
    for (const row of rows) outline.reject(row, 'a table without titles');
    return;
  }
  for (const [i, row] of rows.entries()) {
    const cells = reading[i];
    if (cells === undefined) continue;
    if (cells.kind === 'section') {
      outline.enter(PSEUDO, readHeading(cells.content), row.line);
      continue;
    }
    for (const work of worksOfRow(cells)) {
      const signs = readSigns(work.title, {
        ...NEUTRAL,
        doubtful: outline.doubtful,
        company: 0.8,
        cell: true,
        more: work.rest,
      });
      // Titles beside their authors are works under any heading.
      const isSure = cells.named && (!outline.doubtful || cells.cells.some(({ field }) => field === 'authors'));
      const isWork = signs.score >= ACCEPT || isSure;
      if (signs.title === null || !isWork) outline.reject(row, signs.reason);
      else outline.accept('row', row, work.title, signs, { row: work });
    }
  }
  outline.open = null;
}
