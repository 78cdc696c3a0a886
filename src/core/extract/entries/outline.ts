// Where the reader of a document stands: the headings above, the entries found so far, the entry that is still open.
// Leaves to others: which blocks are entries (items, paragraphs, tables, paper-headings).

import { squeeze } from '../../base/text';
import type { RejectedEntry, SectionFact } from '../../model/facts';
import type { Block, RichText } from '../../model/list';
import type { Entry, Part, RowReading } from '../entry';
import type { Heading } from '../fields/headings';
import { NEUTRAL, readSigns, type Signs } from '../fields/signs';
import type { References } from './cited-works';
import type { NameHeading } from './name-headings';
import { worksIn } from './works';

/** What entries stand under: a heading, or a list item with the papers nested below. */
export interface Above {
  readonly heading: Heading;
  readonly line: number;
  /** A list item that says what the works below do (group-labels.ts). */
  readonly words?: RichText;
}

/** What an entry is made of beside its head. */
export interface EntryParts {
  readonly parts?: Part[];
  readonly row?: RowReading;
  readonly parent?: Entry;
  /** List items above, below all headings. */
  readonly above?: readonly Above[];
  readonly endLine?: number;
  readonly named?: string;
  readonly reference?: RichText;
}

/** What a document does throughout. */
type Habits = Pick<Outline, 'notes' | 'inProse' | 'labelsTell' | 'titled' | 'references'>;

interface Level extends Above {
  readonly depth: number;
}

/** Depth of things that act as headings below every real one. */
export const PSEUDO = 7;
/** Points from which an entry counts as a paper. */
export const ACCEPT = 2;

export class Outline {
  readonly entries: Entry[] = [];
  readonly rejected: RejectedEntry[] = [];
  readonly #levels: Level[] = [];
  readonly #sections = new Map<string, { path: readonly string[]; line: number; endLine: number }>();
  /** Takes up what follows at the top level, until the next heading or entry. */
  open: Entry | null = null;
  /** Whether items with titles lead to notes of the list itself (items.ts): then a title is all there is to see. */
  readonly notes: boolean;
  /** The same of the list that is read now. */
  inNotes: boolean;
  /** An entry that a key opened, `Title: …`: what follows up to the next one is about it. */
  keyed: Entry | null = null;
  /** Bullets of that list which stand beside notes on papers and are more of them (reader-notes.ts). */
  noted: ReadonlySet<Block> = new Set();
  /** Depth of the heading that is the open entry. */
  #openDepth = 0;
  /** Under `#### Abstract` of a paper that is a heading: what stands there is about it. */
  inField = false;
  /** Under `## Outline` of such a paper: what stands there is not about it. */
  aside = false;
  /** The heading above is the name of the work in the bullets below it. */
  named: NameHeading | null = null;

  /** What citations within the document lead to. */
  readonly references: References;

  /** The document tells of works within its sentences (told.ts). */
  readonly inProse: boolean;

  /** Items over works say what these do, and are no topics (group-labels.ts). */
  readonly labelsTell: boolean;

  /** The outermost items of the document are titles, with or without a link (bare-titles.ts). */
  readonly titled: boolean;

  constructor({ notes, inProse, labelsTell, titled, references }: Habits) {
    this.notes = notes;
    this.labelsTell = labelsTell;
    this.titled = titled;
    this.inProse = inProse;
    this.references = references;
    this.inNotes = notes;
  }

  get sections(): SectionFact[] {
    return [...this.#sections.values()];
  }

  get skipped(): boolean {
    return this.#levels.some(({ heading: { role } }) => role === 'skip' || role === 'contents');
  }

  get doubtful(): boolean {
    return this.#levels.some((level) => level.heading.doubtful);
  }

  /** Whether a heading above says that papers follow. */
  get papersFollow(): boolean {
    return this.#levels.some((level) => level.heading.papers === true);
  }

  /** Whether a heading above is a venue. */
  get dated(): boolean {
    return this.#levels.some((level) => level.heading.venue !== null);
  }

  /** The year that the headings above say. */
  get year(): number | null {
    return this.#levels.findLast(({ heading }) => heading.year !== null)?.heading.year ?? null;
  }

  /** Goes under a heading of the given depth. */
  enter(depth: number, heading: Heading, line: number): void {
    this.leave(depth);
    // A table of contents has no parts: `# Table of Contents` above `## Papers` ends there.
    while (this.#levels.at(-1)?.heading.role === 'contents') this.#levels.pop();
    this.#levels.push({ depth, heading, line });
    this.open = null;
    this.inField = false;
    this.aside = false;
    this.named = null;
  }

  /** Goes under a heading that is the name of a work and no topic. */
  enterNamed(block: Block, named: NameHeading): void {
    this.enter(block.depth, { role: 'topic', name: '', year: null, venue: null, doubtful: false }, block.line);
    this.named = named;
  }

  /** Takes a heading as an entry; deeper headings are parts of it (`isInside`). */
  openHeading(block: Block, head: RichText, signs: Signs): void {
    this.open = this.accept('heading', block, head, signs);
    this.#openDepth = block.depth;
  }

  /** Whether a heading of the given depth stands below the one that is the open entry. */
  isInside(depth: number): boolean {
    return this.open?.shape === 'heading' && depth > this.#openDepth;
  }

  /** Goes out from under all headings of the given depth and below. */
  leave(depth: number): void {
    while ((this.#levels.at(-1)?.depth ?? 0) >= depth) this.#levels.pop();
  }

  /** Remembers the sections above an entry: only headings with papers under them become categories. */
  #keepSections(topics: readonly Above[], endLine: number): void {
    const path: string[] = [];
    for (const { heading, line } of topics) {
      path.push(heading.name);
      const key = path.join('\u0000');
      const known = this.#sections.get(key);
      if (known) known.endLine = Math.max(known.endLine, endLine);
      else this.#sections.set(key, { path: [...path], line, endLine });
    }
  }

  /** Takes a place of the document as an entry. */
  accept(shape: Entry['shape'], block: Block, head: RichText, signs: Signs, more: EntryParts = {}): Entry {
    const parts = [...(more.parts ?? [])];
    const above: Above[] = [...this.#levels, ...(more.above ?? [])];
    const topics = above.filter(({ heading: { role, name } }) => role === 'topic' && name !== '');
    const labels = above.flatMap(({ words }) => words ?? []);
    const dated = above.findLast(({ heading }) => heading.year !== null)?.heading;
    const endLine = Math.max(more.endLine ?? block.endLine, ...parts.map((part) => part.rich.lines.at(-1)?.[1] ?? 0));
    const entry: Entry = {
      shape,
      line: titleLine(block, head, signs),
      endLine,
      head,
      signs,
      parts,
      path: topics.map(({ heading }) => heading.name),
      year: dated?.year ?? null,
      monthly: dated?.monthly ?? false,
      venue: above.findLast(({ heading }) => heading.venue !== null)?.heading.venue ?? null,
      ...(labels.length > 0 ? { labels } : {}),
      ...(more.row ? { row: more.row } : {}),
      ...(more.parent ? { parent: more.parent } : {}),
      ...(more.named === undefined ? {} : { named: more.named }),
      ...(more.reference === undefined ? {} : { reference: more.reference }),
    };
    this.entries.push(entry);
    this.inField = false;
    this.aside = false;
    this.#keepSections(topics, endLine);
    return entry;
  }

  /** An entry that lists one work, or several: `[A](…) (2003) and [B](…) (2006): what both are about`. */
  acceptWorks(shape: Entry['shape'], block: Block, head: RichText, signs: Signs, more: EntryParts = {}): Entry {
    let last: Entry | null = null;
    for (const work of worksIn(head, signs)) {
      const about = work.about.text.trim() === '' ? [] : [{ kind: block.kind, rich: work.about, depth: block.depth }];
      last = this.accept(shape, block, work.head, readSigns(work.head, NEUTRAL), {
        ...more,
        parts: [...about, ...(more.parts ?? [])],
      });
    }
    return last ?? this.accept(shape, block, head, signs, more);
  }

  /** Notes a place that looked like an entry and is none. */
  reject(block: Block, why: string): void {
    const text = squeeze(block.content.text).slice(0, 160);
    if (text !== '') this.rejected.push({ line: block.line, text, why });
  }

  attach(entry: Entry, part: Part): void {
    if (!this.aside) entry.parts.push(part);
    entry.endLine = Math.max(entry.endLine, part.rich.lines.at(-1)?.[1] ?? 0);
  }

  attachBlock(entry: Entry, block: Block): void {
    if (!this.aside) entry.parts.push(partOf(block));
    entry.endLine = Math.max(entry.endLine, block.endLine);
  }
}

export const partOf = (block: Block): Part => ({ kind: block.kind, rich: block.content, depth: block.depth });

/** The line on which the title, not the decoration before it, stands. */
function titleLine(block: Block, head: RichText, signs: Signs): number {
  const at = signs.title?.start ?? 0;
  let line = block.line;
  for (const [offset, source] of head.lines) if (offset <= at) line = source;
  return line;
}
