// Tables of papers: which column holds the title, the venue, the code …, from headers in several languages or from content.
// Leaves to others: reading the cells themselves (paper.ts).

import { EMPTY, joinRich } from '../../base/rich';
import { withNote } from '../../base/row-notes';
import { squeeze } from '../../base/text';
import type { Block, Mark, RichText } from '../../model/list';
import type { Cell, RowReading } from '../entry';
import { type FieldName, fieldName, fieldOfColumn } from '../fields/fields';
import { isAnyPaper, labelType, readAddress } from '../fields/links';
import { findTitle } from '../fields/title';
import { isOnlyVenue, isTitleLink } from '../fields/title-links';
import { readVenueYears } from '../fields/venue-year';
import {
  isOnePerson,
  looksLikeAuthors,
  looksLikeName,
  looksLikeProse,
  surelyTitle,
  titleCase,
  wordCount,
} from '../words';

/** Share of a column's filled cells that pass a test. */
const share = (cells: readonly RichText[], test: (cell: RichText) => boolean): number => {
  const filled = cells.filter((cell) => squeeze(cell.text) !== '' && !/^[-–—?/]+$/.test(squeeze(cell.text)));
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
};

/** Share of a column's filled cells that say what another says too. */
const repeated = (cells: readonly RichText[]): number => {
  const count = new Map<string, number>();
  for (const cell of cells.map(words))
    if (/[\p{L}\p{N}]/u.test(cell) && !/^(?:n\/?a|none|null|tbd|unknown)$/i.test(cell))
      count.set(cell, (count.get(cell) ?? 0) + 1);
  return share(cells, (cell) => (count.get(words(cell)) ?? 0) > 1);
};

const words = (cell: RichText): string => squeeze(cell.text);
const hasTitleLink = (cell: RichText): boolean =>
  cell.marks.some((mark) => mark.kind === 'link' && isTitleLink(mark, cell.text) && !mark.url?.startsWith('#'));
const AUTHOR_YEAR_KEY = /^\[?\p{Lu}[^\d]{2,60}(?:19|20)\d{2}[a-z]?(?:[;,][^\d]{2,60}(?:19|20)\d{2}[a-z]?)*\]?$/u;
const hasPaperLink = (cell: RichText): boolean =>
  cell.marks.some(
    (mark) => mark.kind === 'link' && isTitleLink(mark, cell.text) && isAnyPaper(readAddress(mark.url ?? ''), ''),
  );
const linksToPaper = (cell: RichText): boolean =>
  cell.marks.some((mark) => mark.kind === 'link' && isAnyPaper(readAddress(mark.url ?? ''), ''));
/** Links to papers without their titles: `[pdf](url)`, `Paper: https://…` */
const holdsAddresses = (cells: readonly RichText[]): boolean =>
  share(cells, linksToPaper) > 0.5 && share(cells, isTitled) < 0.3 && share(cells, hasTitleLink) < 0.3;
/** `Lee, Jo K.`, `Jo Lee` */
const isPerson = (cell: RichText): boolean =>
  isOnePerson(words(cell)) || /^\p{Lu}[\p{L}'’ -]+, \p{Lu}[\p{L}.'’ -]*$/u.test(words(cell));
const isNumber = (cell: RichText): boolean => /^[\s\d.,%±+()/*-]+[kKmMbB%]?$/.test(cell.text) && /\d/.test(cell.text);

const isTitled = (cell: RichText): boolean =>
  surelyTitle(words(cell)) || (hasTitleLink(cell) && wordCount(words(cell)) >= 3);
/** All its words in italics, and enough of them for a title. */
const isSlanted = (cell: RichText): boolean => {
  const slanted = cell.marks.find(({ kind }) => kind === 'em');
  return (
    slanted !== undefined &&
    squeeze(cell.text.slice(slanted.start, slanted.end)) === words(cell) &&
    wordCount(words(cell)) >= 2 &&
    !looksLikeAuthors(words(cell)) &&
    !isOnlyVenue(words(cell))
  );
};
const isLabel = (cell: RichText): boolean => labelType(words(cell)) !== null;
/** Nothing but where and when a work appeared. */
const isDated = (cell: RichText): boolean => {
  const told = readVenueYears(words(cell))[0];
  return told !== undefined && told.end - told.start >= words(cell).length * 0.6;
};

/** A plain title, and a link to its paper behind it. */
const isTitleOverPaper = (cell: RichText): boolean => linksToPaper(cell) && surelyTitle(findTitle(cell)?.title ?? '');

/** Fields whose columns hold no titles, unless the cells say otherwise. */
const NO_TITLES: ReadonlySet<FieldName> = new Set([
  'venue',
  'year',
  'date',
  'code',
  'authors',
  'institution',
  'keywords',
  'data',
  'video',
  'project',
  'blog',
  'base',
  'other',
  'summary',
] as const);

/** `Download: https://…` */
const opensWithField = (cell: RichText): boolean => {
  const field = fieldName(words(cell));
  return field !== null && field !== 'title';
};

/** How much a column looks as if it held titles. */
function titleness(cells: readonly RichText[], field: FieldName | null): number {
  const quoted = share(cells, (cell) => findTitle(cell)?.how === 'quote');
  const titled = share(cells, isTitled);
  const linked = share(cells, hasTitleLink);
  // A quoted title needs no header; `Source` and `Reference` columns hold them too. Nor does one in italics, where all are.
  const isSlantedColumn = cells.filter(isSlanted).length > cells.length * 0.6 && repeated(cells) < 0.3;
  if (quoted > 0.6 || (isSlantedColumn && field !== 'authors')) return 4 + titled;
  // "1) **GNoME** - a new system …": title and prose in one cell
  const opened = share(cells, (cell) => findTitle(cell)?.how === 'strong' && !isTitled(cell));
  const papers = share(cells, hasPaperLink);
  let score = titled * 2 + linked + opened + papers;
  // [Lee and Ruiz 1999]: a key of the bibliography below
  score -= 3 * share(cells, (cell) => AUTHOR_YEAR_KEY.test(words(cell)));
  score -= 3 * share(cells, opensWithField);
  if (field === 'title') score += 3;
  if (field === 'paper')
    score += titled > 0.5 || linked > 0.5 || (!holdsAddresses(cells) && share(cells, isLabel) < 0.3) ? 2 : -1;
  if (field === 'name') score += linked > 0.4 ? 0.8 : 0.3;
  // | Project | or | Publication | over titles, | Dataset | over names that link to papers
  const isWork =
    // | LampNet | Counting Lamps at Night. [LampNet, ICCE'24](url) |
    (field === 'summary' && share(cells, isTitleOverPaper) > 0.6) ||
    (titled > 0.5 && (field === 'project' || (field === 'venue' && share(cells, isDated) < 0.2))) ||
    (field === 'data' && papers > 0.5);
  if (field !== null && NO_TITLES.has(field) && !isWork) score -= 2.5;
  if (share(cells, (cell) => looksLikeAuthors(words(cell))) > 0.6) score -= 2;
  return score;
}

/** What the first column of words may be where it names works: a header nobody knows, or `Environment`, says little. */
const MAY_NAME: ReadonlySet<FieldName | null> = new Set(['name', 'data', 'project', 'other', null] as const);

/** `| PPO | 2017 | [Paper](…) |`: where labels lead to papers, the first column whose words differ from row to row; -1 for none. */
function columnOfNames(rows: readonly Block[], columns: readonly RichText[][], fields: readonly (FieldName | null)[]) {
  const led = rows.filter((row) =>
    row.cells?.some(({ text, marks }) =>
      marks.some(
        ({ kind, start, end, url }) => kind === 'link' && isAnyPaper(readAddress(url ?? ''), text.slice(start, end)),
      ),
    ),
  );
  const first = columns.findIndex(
    (cells) => share(cells, (cell) => /\p{L}/u.test(cell.text) && !isDated(cell)) > 0.7 && repeated(cells) <= 0.3,
  );
  const short = share(columns[first] ?? [], (cell) => wordCount(words(cell)) <= 5 && !isLabel(cell));
  return led.length > rows.length / 2 && short > 0.7 && MAY_NAME.has(fields[first] ?? null) ? first : -1;
}

/** Share of titles with which a column under any header holds them, though another is said to hold names. */
const MOSTLY_TITLES = 0.8;

/** The column that holds the titles, or the names that stand for them; -1 for none. */
function columnOfTitles(rows: readonly Block[], columns: readonly RichText[][], fields: readonly (FieldName | null)[]) {
  const scores = columns.map((cells, i) => titleness(cells, fields[i] ?? null));
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  if (most < 0.5) return columnOfNames(rows, columns, fields);
  // | LampNet | [Paper](url) | [LampNet-7B](its weights) |: linked words that no title and no paper is among
  const cells = columns[best] ?? [];
  const isAside =
    fields[best] === null &&
    (fields.includes('name')
      ? share(cells, linksToPaper) < 0.3 && share(cells, isTitled) < MOSTLY_TITLES
      : share(cells, linksToPaper) === 0 && share(cells, isTitled) < 0.3);
  const names = isAside ? columnOfNames(rows, columns, fields) : -1;
  return names < 0 ? best : names;
}

/** Headers over anything: `| Keywords | Paper |`, `| Metrics | Title |`. */
const MAY_HOLD_NAMES: ReadonlySet<FieldName | null> = new Set(['keywords', 'other', null] as const);

/** The column whose words are coined and differ from row to row, as what works are called does; -1 for none. */
const columnOfCoined = (columns: readonly RichText[][], fields: readonly (FieldName | null)[]): number =>
  columns.findIndex(
    (cells, i) =>
      cells.length >= 5 &&
      MAY_HOLD_NAMES.has(fields[i] ?? null) &&
      cells.filter((cell) => isCoinedName(words(cell))).length > cells.length * 0.3 &&
      share(cells, (cell) => isCoinedName(words(cell))) > 0.7 &&
      repeated(cells) <= 0.1,
  );

const isCoinedName = (text: string): boolean => looksLikeName(text) && wordCount(text) <= 3 && labelType(text) === null;

const YEAR_BEHIND = /\s*[(（](?:19|20)\d{2}[)）]$/;

/** Headers that say of what stands below that it is papers; `Link`, `Resource` and `Title` may stand over anything. */
const PAPERS =
  /^\P{L}*(?:(?:research |scientific )?(?:papers?|publications?)(?: (?:title|name)s?)?|(?:title|name) of paper|论文(?:标题|题目|名称?)?|論文名?|논문(?: ?제목)?)\P{L}*$/iu;

/** `| Paper | Year | Idea |` over names, `| Paper | Idea |` over names with a year: works, though no cell links to one. */
function namesWorks(
  cells: readonly RichText[],
  header: string,
  field: FieldName | null,
  fields: readonly (FieldName | null)[],
): boolean {
  if ((field !== 'paper' && field !== 'title') || cells.length < 2) return false;
  const isDatedTable = fields.some((one) => one === 'year' || one === 'date' || one === 'venue');
  const isAbout = fields.some((one) => one === 'summary' || one === 'video' || one === 'blog' || one === 'code');
  // | Paper | over `[LampNet](a post that explains it)`: papers, wherever their links lead
  if (PAPERS.test(header) && share(cells, hasTitleLink) > 0.7 && repeated(cells) < 0.5) return isDatedTable || isAbout;
  // | Date | Authors | Title |
  if (field === 'title' && isDatedTable && fields.includes('authors') && share(cells, isLong) > 0.6) return true;
  const isNamed = (cell: RichText): boolean => isCoinedName(words(cell).replace(YEAR_BEHIND, ''));
  if (repeated(cells) > 0) return false;
  // | Paper | Video | Blog | over names and titles without a link
  if (PAPERS.test(header) && isAbout && share(cells, (cell) => isNamed(cell) || isTitled(cell)) > 0.7) return true;
  return share(cells, isNamed) > 0.7 && (isDatedTable || share(cells, (cell) => YEAR_BEHIND.test(words(cell))) > 0.7);
}

const isLong = (cell: RichText): boolean => wordCount(words(cell)) >= 4;

/** Words that say something, on no link: `Trims the wick before the lamp is lit`. */
const isRunning = (cell: RichText): boolean =>
  wordCount(words(cell)) >= 5 &&
  titleCase(words(cell)) < 0.6 &&
  !cell.marks.some(({ kind }) => kind === 'link' || kind === 'image');

/** Several words, none of them linked. */
const isWordy = (cell: RichText): boolean =>
  wordCount(words(cell)) >= 3 && !cell.marks.some(({ kind }) => kind === 'link' || kind === 'image');

function guessField(cells: readonly RichText[]): FieldName {
  if (share(cells, (cell) => looksLikeAuthors(words(cell))) > 0.6) return 'authors';
  if (share(cells, isDated) > 0.5)
    return share(cells, (cell) => readVenueYears(words(cell))[0]?.venue !== null) > 0.4 ? 'venue' : 'date';
  if (share(cells, (cell) => looksLikeProse(words(cell)) || wordCount(words(cell)) > 14) > 0.5) return 'summary';
  if (share(cells, isRunning) > 0.5) return 'summary';
  return 'other';
}

/** One cell over the whole row, or bold words with nothing beside them: `| **Exact methods** | | |`. */
function isSection([first = EMPTY, ...others]: readonly RichText[]): boolean {
  if (others.length === 0) return true;
  const marked = first.marks.some(
    ({ kind, start, end }) => kind === 'strong' && end - start >= first.text.trim().length,
  );
  const linked = first.marks.some(({ kind }) => kind === 'link');
  return marked && !linked && others.every((cell) => words(cell) === '');
}

/** More words than a heading has. */
const LONGEST_SECTION = 25;

/** Rows with what a row of prose below says of them as a cell more: `<td colspan="4">It counts lamps …</td>`. */
export function withNotes(rows: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const row of rows) {
    const [first = EMPTY, ...others] = row.cells ?? [];
    const above = found.at(-1);
    const isNote =
      above !== undefined &&
      (above.cells?.length ?? 0) > 1 &&
      others.length === 0 &&
      wordCount(words(first)) > LONGEST_SECTION &&
      !hasTitleLink(first) &&
      !hasPaperLink(first);
    if (isNote) found[found.length - 1] = withNote(above, first, row.endLine);
    else found.push(row);
  }
  return found;
}

/** `[Lamps](/papers/lamps/)`: a part of the list itself. */
const isFolder = ({ url = '' }: Mark): boolean => /\/$/.test(url) && readAddress(url).kind === 'relative';

/** Headers over the day of reading. */
const READ = /^(?:date )?read(?: on| date| at)?$|^阅读/i;

/** Headers that say that names stand below. */
const OF_NAMES = /name|abbr|acronym|alias/i;

/** Columns of tables that list works. */
const OF_WORKS: ReadonlySet<FieldName> = new Set([
  'title',
  'name',
  'paper',
  'authors',
  'venue',
  'year',
  'date',
] as const);

/** Reads the rows of one table; null where it holds no titles (results, figures, tables of contents). */
export function readTable(rows: readonly Block[]): RowReading[] | null {
  const width = Math.max(0, ...rows.map((row) => row.cells?.length ?? 0));
  const full = rows.filter((row) => width === 1 || !isSection(row.cells ?? []));
  if (width === 0 || full.length === 0) return null;
  const header = rows[0]?.header ?? [];
  const column = (i: number): RichText[] => full.map((row) => row.cells?.[i] ?? EMPTY);
  const columns = Array.from({ length: width }, (_, i) => column(i));
  const fields = columns.map((_, i) =>
    header[i] === undefined || header[i] === '' ? null : fieldOfColumn(header[i] ?? ''),
  );

  // | NVLink | racks | 2026 |: nothing is linked, nothing says that works are listed
  const isOfWorks = (i: number): boolean => OF_WORKS.has(fields[i] ?? 'other');
  const listsWorks = fields.some((_, i) => isOfWorks(i));
  const isLinked = full.some((row) =>
    row.cells?.some((cell) => cell.marks.some((mark) => mark.kind === 'link' && !isFolder(mark))),
  );
  if (
    !listsWorks &&
    !isLinked &&
    !columns.some((cells) => share(cells, (cell) => findTitle(cell)?.how === 'quote') > 0.6)
  )
    return null;

  // | 3 | Counting Lamps | 2019 | 120 |: a year is no result
  const numbers = columns.filter((cells, i) => share(cells, isNumber) > 0.7 && !isOfWorks(i)).length;
  const best = columnOfTitles(full, columns, fields);
  // | Lee, Jo | [How lamps are seen at night](Jo Lee's page) |: people and what they work on
  if (
    fields.every((field, i) => field === null || (i !== best && (field === 'name' || field === 'institution'))) &&
    columns.some((cells) => share(cells, isPerson) > 0.6) &&
    share(columns[best] ?? [], linksToPaper) < 0.3
  )
    return null;
  if (
    best < 0 ||
    (numbers > width / 2 && !columns.some((cells) => share(cells, hasTitleLink) > 0.3) && fields[best] !== 'title')
  )
    return null;

  const isNamed = fields.includes('name') || share(columns[best] ?? [], (cell) => isCoinedName(words(cell))) > 0.7;
  const isNameColumn = fields[best] === 'name' && share(columns[best] ?? [], isTitled) < 0.3;
  const coined = isNamed ? -1 : columnOfCoined(columns, fields);
  const roles: FieldName[] = columns.map((cells, i) => {
    if (i === best) return 'title';
    if (i === coined) return 'name';
    const field = fields[i] ?? null;
    if (field === 'title') return 'name';
    // | Method | over `Trains the wick before the lamp`
    if (field === 'name' && share(cells, (cell) => wordCount(words(cell)) <= 5) < 0.5)
      return share(cells, isRunning) > 0.5 ? 'summary' : 'other';
    // | Name | Framework |: what a work is called stands once
    if (field === 'name' && isNameColumn && !OF_NAMES.test(header[i] ?? '')) return 'other';
    // | Algorithm | … PPO, PPO, PPO + DPO, …: what the works use, not what they are called
    if (field === 'name' && !OF_NAMES.test(header[i] ?? '') && repeated(cells) > 0.3) return 'base';
    // | Intro | over `[Paper](url) [GitHub](url)`
    if (field === 'summary' && holdsAddresses(cells)) return 'paper';
    // | Publish/Affiliation | over `OpenAI 2017.7`: only a venue that is known is one
    if (field === 'venue' && /affiliation|institut|organi[sz]ation|company/i.test(header[i] ?? '')) return 'date';
    if (field !== null) return field;
    const guess = guessField(cells);
    // A cell more than the columns have names: words of a row below that goes on (html-table.ts)
    const isMore = i >= header.length && header.length > 1;
    return guess === 'other' && isMore && share(cells, isWordy) > 0.5 ? 'summary' : guess;
  });
  // | Read | over days says nothing of the work
  const isReading = (i: number): boolean => READ.test(header[i] ?? '') && share(columns[i] ?? [], isDated) > 0.5;
  const named = namesWorks(columns[best] ?? [], header[best] ?? '', fields[best] ?? null, fields);
  // A table with only a name column: the name stands for the title (`| [RoBERTa](…) | July 2019 | Built upon BERT |`).
  return rows.map((row): RowReading => {
    const cells = row.cells ?? [];
    if (width > 1 && isSection(cells)) return { kind: 'section', content: cells[0] ?? EMPTY };
    const title = cells[best] ?? EMPTY;
    const fielded = cells.map(
      (rich, i): Cell =>
        isReading(i)
          ? { field: 'other', header: header[i] ?? '', rich: EMPTY }
          : { field: roles[i] ?? 'other', header: header[i] ?? '', rich },
    );
    const rest = joinRich(
      fielded.filter((cell) => cell.field !== 'title' && cell.field !== 'summary').map((cell) => cell.rich),
    );
    return { kind: 'entry', title, rest, cells: fielded, named };
  });
}
