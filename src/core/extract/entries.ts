// Blocks -> entries: which places of a document list a work, what belongs to each, and the headings above it.
// Leaves to others: what the words of an entry say (paper.ts, relations, techniques).

import { EMPTY, joinRich, sliceRich, splitLines, trimRich } from '../base/rich';
import { squeeze } from '../base/text';
import { FIELD_HEADINGS } from '../lexicon/sections';
import type { RejectedEntry, SectionFact } from '../model/facts';
import type { Block, RichText } from '../model/list';
import { fieldName } from './fields';
import { type Heading, headingName, readHeading } from './headings';
import { isAnyPaper, readAddress } from './links';
import { readSigns, type Signs, type Surroundings } from './signs';
import { type RowReading, readTable } from './table';
import { isTitleLink } from './title';
import { looksLikeProse, surelyTitle, titleCase, wordCount } from './words';

export interface Part {
  readonly kind: Block['kind'];
  readonly rich: RichText;
  readonly depth: number;
}

export interface Entry {
  readonly shape: 'item' | 'row' | 'paragraph' | 'heading' | 'summary';
  readonly line: number;
  endLine: number;
  readonly head: RichText;
  readonly signs: Signs;
  readonly parts: Part[];
  readonly row?: RowReading;
  readonly path: readonly string[];
  /** From headings that are years or venues. */
  readonly year: number | null;
  readonly venue: string | null;
  /** The entry this one is nested in. */
  readonly parent?: Entry;
}

interface AcceptOptions {
  readonly row?: RowReading;
  readonly parent?: Entry;
  readonly topics?: readonly { name: string; line: number }[];
  readonly endLine?: number;
}

export interface Segmented {
  readonly title: string | null;
  readonly entries: readonly Entry[];
  readonly sections: readonly SectionFact[];
  readonly rejected: readonly RejectedEntry[];
}

interface Level {
  readonly depth: number;
  readonly heading: Heading;
  readonly line: number;
}

/** Depth of things that act as headings below every real one. */
const PSEUDO = 7;
const ACCEPT = 2;

interface ItemNode {
  readonly block: Block;
  readonly children: ItemNode[];
  /** Paragraphs, quotes, code … that stand inside the item. */
  readonly inner: Block[];
}

export function segment(blocks: readonly Block[]): Segmented {
  return new Segmenter(blocks).run();
}

class Segmenter {
  readonly #blocks: readonly Block[];
  readonly #entries: Entry[] = [];
  readonly #rejected: RejectedEntry[] = [];
  readonly #levels: Level[] = [];
  readonly #sections = new Map<string, { path: readonly string[]; line: number; endLine: number }>();
  readonly #paperHeadings: ReadonlySet<number>;
  readonly #boldTitles: boolean;
  #title: string | null = null;
  /** Takes up what follows at the top level, until the next heading or entry. */
  #open: Entry | null = null;
  #folds: (Entry | null)[] = [];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#paperHeadings = headingsThatArePapers(blocks);
    this.#boldTitles = boldLinesAreTitles(blocks);
  }

  run(): Segmented {
    const first = this.#blocks.find((block) => block.kind === 'heading');
    const root = first && isListTitle(first, this.#blocks) ? first : undefined;
    for (let i = 0; i < this.#blocks.length; ) {
      const block = this.#blocks[i];
      if (block === undefined) break;
      if (block === root) {
        this.#title = headingName(block.content) || null;
        this.#open = null;
        i++;
      } else i = this.#step(block, i);
    }
    return {
      title: this.#title,
      entries: this.#entries,
      sections: [...this.#sections.values()],
      rejected: this.#rejected,
    };
  }

  #step(block: Block, i: number): number {
    switch (block.kind) {
      case 'heading':
        this.#heading(block, i);
        return i + 1;
      case 'item': {
        const end = this.#clusterEnd(i);
        this.#items(treeOf(this.#blocks.slice(i, end)), this.#company(i, end));
        return end;
      }
      case 'row': {
        let end = i + 1;
        while (this.#blocks[end]?.kind === 'row' && this.#blocks[end]?.header === block.header) end++;
        this.#table(this.#blocks.slice(i, end));
        return end;
      }
      case 'summary':
        this.#summary(block);
        return i + 1;
      case 'fold-end': {
        const entry = this.#folds.pop();
        if (entry === null) while ((this.#levels.at(-1)?.depth ?? 0) >= PSEUDO + 1) this.#levels.pop();
        if (entry !== undefined && entry !== null) this.#open = null;
        return i + 1;
      }
      default:
        return this.#paragraph(block, i);
    }
  }

  get #skipped(): boolean {
    return this.#levels.some(({ heading: { role } }) => role === 'skip' || role === 'contents');
  }

  get #doubtful(): boolean {
    return this.#levels.some((level) => level.heading.doubtful);
  }

  get #path(): string[] {
    return this.#levels
      .filter((level) => level.heading.role === 'topic' && level.heading.name !== '')
      .map((level) => level.heading.name);
  }

  #enter(depth: number, heading: Heading, line: number): void {
    while ((this.#levels.at(-1)?.depth ?? 0) >= depth) this.#levels.pop();
    // A table of contents has no parts: `# Table of Contents` above `## Papers` ends there.
    while (this.#levels.at(-1)?.heading.role === 'contents') this.#levels.pop();
    this.#levels.push({ depth, heading, line });
    this.#open = null;
  }

  /** Remembers the sections above an entry: only headings with papers under them become categories. */
  #keepSections(endLine: number, extra: readonly { name: string; line: number }[] = []): void {
    const path: string[] = [];
    const steps = [
      ...this.#levels
        .filter((level) => level.heading.role === 'topic' && level.heading.name !== '')
        .map((level) => ({ name: level.heading.name, line: level.line })),
      ...extra,
    ];
    for (const step of steps) {
      path.push(step.name);
      const key = path.join('\u0000');
      const known = this.#sections.get(key);
      if (known) known.endLine = Math.max(known.endLine, endLine);
      else this.#sections.set(key, { path: [...path], line: step.line, endLine });
    }
  }

  #accept(
    shape: Entry['shape'],
    block: Block,
    head: RichText,
    signs: Signs,
    parts: Part[],
    more: AcceptOptions = {},
  ): Entry {
    const topics = more.topics ?? [];
    const endLine = Math.max(more.endLine ?? block.endLine, ...parts.map((part) => part.rich.lines.at(-1)?.[1] ?? 0));
    const entry: Entry = {
      shape,
      line: titleLine(block, head, signs),
      endLine,
      head,
      signs,
      parts,
      path: [...this.#path, ...topics.map((topic) => topic.name)],
      year: this.#levels.findLast((level) => level.heading.year !== null)?.heading.year ?? null,
      venue: this.#levels.findLast((level) => level.heading.venue !== null)?.heading.venue ?? null,
      ...(more.row ? { row: more.row } : {}),
      ...(more.parent ? { parent: more.parent } : {}),
    };
    this.#entries.push(entry);
    this.#keepSections(endLine, topics);
    return entry;
  }

  /** An entry that lists one work, or several: `[A](…) (2003) and [B](…) (2006): what both are about`. */
  #acceptWorks(
    shape: Entry['shape'],
    block: Block,
    head: RichText,
    signs: Signs,
    parts: Part[],
    more: AcceptOptions = {},
  ): Entry {
    const [first, ...others] = worksIn(head, signs);
    if (first === undefined || others.length === 0) return this.#accept(shape, block, head, signs, parts, more);
    let last: Entry | null = null;
    for (const work of [first, ...others]) {
      const own = readSigns(work.head, NEUTRAL);
      const about = work.about.text.trim() === '' ? [] : [{ kind: block.kind, rich: work.about, depth: block.depth }];
      last = this.#accept(shape, block, work.head, own, [...about, ...parts], more);
    }
    return last ?? this.#accept(shape, block, head, signs, parts, more);
  }

  #reject(block: Block, why: string): void {
    const text = squeeze(block.content.text).slice(0, 160);
    if (text !== '') this.#rejected.push({ line: block.line, text, why });
  }

  #attach(entry: Entry, block: Block): void {
    entry.parts.push({ kind: block.kind, rich: block.content, depth: block.depth });
    entry.endLine = Math.max(entry.endLine, block.endLine);
  }

  // ── headings ────────────────────────────────────────────────────────────────────────────────

  #heading(block: Block, i: number): void {
    const heading = readHeading(block.content);
    if (this.#open?.shape === 'heading' && FIELD_HEADINGS.test(heading.name)) return;
    if (this.#paperHeadings.has(i)) {
      while ((this.#levels.at(-1)?.depth ?? 0) >= block.depth) this.#levels.pop();
      if (!this.#skipped) {
        this.#open = this.#accept(
          'heading',
          block,
          block.content,
          readSigns(block.content, { doubtful: false, company: 1, titleThenAddress: false }),
          [],
        );
        return;
      }
    }
    this.#enter(block.depth, heading, block.line);
  }

  #summary(block: Block): void {
    if (block.depth > 0 || this.#skipped) {
      this.#folds.push(this.#open);
      if (this.#open) this.#attach(this.#open, block);
      return;
    }
    const signs = readSigns(block.content, { doubtful: this.#doubtful, company: 0, titleThenAddress: false });
    const name = headingName(block.content);
    if (signs.score >= ACCEPT && signs.links.length > 0) {
      this.#open = this.#accept('summary', block, block.content, signs, []);
      this.#folds.push(this.#open);
    } else if (
      /\b(?:show|details?|abstract|expand|click|more|framework|figure|example|paper|summary|figures?|open|fold|toggle|展开|点击)\b/i.test(
        name,
      ) &&
      wordCount(name) <= 4
    ) {
      this.#folds.push(this.#open);
      if (this.#open) this.#attach(this.#open, block);
    } else {
      this.#enter(PSEUDO + 1, readHeading(block.content), block.line);
      this.#folds.push(null);
    }
  }

  // ── list items ──────────────────────────────────────────────────────────────────────────────

  #clusterEnd(from: number): number {
    let end = from + 1;
    for (
      let block = this.#blocks[end];
      block && (block.kind === 'item' || (block.depth > 0 && block.kind !== 'heading' && block.kind !== 'row'));
      block = this.#blocks[end]
    )
      end++;
    return end;
  }

  /** Share of this list's top items (or, failing that, of its nested ones) that are surely papers. */
  #company(from: number, to: number): (depth: number) => number {
    const byDepth = new Map<number, { all: number; sure: number }>();
    for (const block of this.#blocks.slice(from, to)) {
      if (block.kind !== 'item') continue;
      const at = byDepth.get(block.depth) ?? { all: 0, sure: 0 };
      at.all++;
      if (readSigns(block.content, { doubtful: false, company: 0, titleThenAddress: false }).score >= 2.5) at.sure++;
      byDepth.set(block.depth, at);
    }
    return (depth) => {
      const at = byDepth.get(depth);
      return at === undefined || at.all < 2 ? 0 : at.sure / at.all;
    };
  }

  #items(nodes: readonly ItemNode[], company: (depth: number) => number): void {
    const before = this.#open;
    let last: Entry | null = null;
    for (const node of nodes) {
      const entry = this.#item(node, company, [], undefined, before);
      if (entry) last = entry;
    }
    // Prose after a one-item list belongs to the item; after a longer list it could be about anything.
    if (last && nodes.length === 1) this.#open = last;
    else if (last) this.#open = null;
  }

  #item(
    node: ItemNode,
    company: (depth: number) => number,
    topics: readonly { name: string; line: number }[],
    parent: Entry | undefined,
    open: Entry | null,
  ): Entry | null {
    const { block } = node;
    const around: Surroundings = { doubtful: this.#doubtful, company: company(block.depth), titleThenAddress: false };
    const below = joinRich(
      flatten(node)
        .filter((part) => !looksLikeProse(part.rich.text))
        .slice(0, 8)
        .map((part) => part.rich),
    );
    const alone = readSigns(block.content, around);
    const strong = node.children.filter((child) => isOwnPaper(child, company));
    const field = fieldName(block.content.text);
    const signs =
      alone.score >= ACCEPT || strong.length > 0
        ? alone
        : readSigns(block.content, { ...around, more: below, titleThenAddress: titleThenAddress(block.content) });

    if (this.#skipped) {
      this.#reject(block, 'under a heading that is not the list');
      return null;
    }
    const isTopic =
      strong.length > 0 && (signs.score < ACCEPT || (!alone.paperLink && strong.length >= 2 && !hasVenue(alone)));
    if (!isTopic && signs.score >= ACCEPT && !(field !== null && parent !== undefined)) {
      // Bullets under a paragraph, heading or fold that is an entry are its fields unless they are papers beyond doubt.
      if (
        open &&
        open.shape !== 'item' &&
        (field !== null || !(alone.paperLink && signs.score >= 4 && !alone.onlyLinks))
      )
        return this.#fieldOf(open, node);
      const fields = node.children.filter((child) => !strong.includes(child));
      const parts = [...node.inner.map(partOf), ...fields.flatMap((child) => [partOf(child.block), ...flatten(child)])];
      const entry = this.#acceptWorks('item', block, block.content, signs, parts, {
        ...(parent ? { parent } : {}),
        topics,
      });
      for (const child of strong) this.#item(child, company, topics, entry, null);
      return entry;
    }
    if (open && strong.length === 0) return this.#fieldOf(open, node);
    this.#reject(block, strong.length > 0 ? 'a topic' : signs.reason);
    const heading = readHeading(block.content);
    const name = heading.name.replace(/[:：]$/, '');
    const topic =
      heading.role === 'topic' && name !== '' && wordCount(name) <= 10 && !alone.onlyLinks && alone.links.length === 0
        ? [...topics, { name, line: block.line }]
        : topics;
    for (const child of node.children) this.#item(child, company, topic, undefined, null);
    return null;
  }

  #fieldOf(open: Entry, node: ItemNode): null {
    this.#attach(open, node.block);
    for (const part of flatten(node)) {
      open.parts.push(part);
      open.endLine = Math.max(open.endLine, part.rich.lines.at(-1)?.[1] ?? 0);
    }
    return null;
  }

  // ── tables ──────────────────────────────────────────────────────────────────────────────────

  #table(rows: readonly Block[]): void {
    if (this.#skipped) return;
    const reading = readTable(rows);
    if (reading === null) {
      for (const row of rows) this.#reject(row, 'a table without titles');
      return;
    }
    for (const [i, row] of rows.entries()) {
      const cells = reading[i];
      if (cells === undefined) continue;
      if (cells.kind === 'section') {
        this.#enter(PSEUDO, readHeading(cells.content), row.line);
        continue;
      }
      const signs = readSigns(cells.title, {
        doubtful: this.#doubtful,
        company: 0.8,
        titleThenAddress: false,
        more: cells.rest,
      });
      if (signs.title === null || signs.score < ACCEPT) this.#reject(row, signs.reason);
      else this.#accept('row', row, cells.title, signs, [], { row: cells });
    }
    this.#open = null;
  }

  // ── paragraphs ──────────────────────────────────────────────────────────────────────────────

  #paragraph(block: Block, i: number): number {
    const groups = block.kind === 'paragraph' && !this.#skipped ? entryGroups(splitLines(block.content)) : [];
    if (groups.length < 2) return this.#oneParagraph(block, this.#blocks[i + 1], i);
    for (const group of groups) {
      const content = joinRich(group);
      const line = content.lines[0]?.[1] ?? block.line;
      const endLine = content.lines.at(-1)?.[1] ?? block.endLine;
      this.#oneParagraph({ ...block, content, line, endLine }, undefined, i);
    }
    return i + 1;
  }

  #oneParagraph(block: Block, next: Block | undefined, i: number): number {
    if (this.#skipped || block.kind === 'code') {
      if (this.#open && block.kind === 'code') this.#attach(this.#open, block);
      return i + 1;
    }
    if (block.kind === 'quote') {
      if (this.#open) this.#attach(this.#open, block);
      return i + 1;
    }
    const lines = splitLines(block.content);
    const head = lines[0];
    if (head === undefined) return i + 1;
    if (isPseudoHeading(block, next, this.#boldTitles)) {
      this.#enter(PSEUDO, readHeading(block.content), block.line);
      return i + 1;
    }
    // The seed's way: a line with the title, then the address on the next line or in the next paragraph.
    const nextIsAddress =
      lines.length === 1 && next?.kind === 'paragraph' && readSigns(next.content, NEUTRAL).onlyLinks;
    const titleThen = nextIsAddress || titleThenAddress(block.content);
    const indented =
      /^[\s\u00a0\u2000-\u200b]{2,}|^[\u2003\u2002]/u.test(head.text) &&
      !/^\s*\p{Extended_Pictographic}/u.test(head.text);
    const around: Surroundings = {
      doubtful: this.#doubtful,
      company:
        this.#entries.some((entry) => entry.shape === 'paragraph' || entry.shape === 'summary') &&
        surelyTitle(squeeze(block.content.text))
          ? 0.8
          : 0,
      titleThenAddress: titleThen,
      ...(nextIsAddress && next
        ? { more: next.content }
        : lines.length > 1
          ? { more: joinRich(lines.slice(1, 6)) }
          : {}),
    };
    const wrapped = wrapsTitle(lines) ? block.content : head;
    const signs = readSigns(wrapped, around);
    const prose = looksLikeProse(head.text) && !startsWithTitle(signs);
    if (
      !prose &&
      !indented &&
      !signs.onlyLinks &&
      signs.score >= ACCEPT &&
      (startsWithTitle(signs) || titleThen || surelyTitle(squeeze(head.text)))
    ) {
      const parts =
        wrapped === head
          ? unwrapped(lines.slice(1)).map((rich) => ({ kind: block.kind, rich, depth: 0 }) as const)
          : [];
      this.#open = this.#acceptWorks('paragraph', block, wrapped, signs, [...parts], { endLine: block.endLine });
      return i + 1;
    }
    if (this.#open) this.#attach(this.#open, block);
    else if (signs.links.length > 0) this.#reject(block, prose ? 'a sentence' : signs.reason);
    return i + 1;
  }
}

const NEUTRAL: Surroundings = { doubtful: false, company: 0, titleThenAddress: false };

/** Lines joined where one goes on with the one before, in lower case or a bracket. */
function unwrapped(lines: readonly RichText[]): RichText[] {
  const joined: RichText[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      /[^.!?:;)\]"”\s]\s*$/.test(before.text) &&
      /^\s*[\p{Ll}(]/u.test(line.text) &&
      !/^\s*https?:/.test(line.text);
    if (goesOn) joined[joined.length - 1] = joinRich([before, line]);
    else joined.push(line);
  }
  return joined;
}

/** What may stand between two works of one entry: year, people, a number, "and". */
const AND =
  /^[\s,;.:：()（）[\]]*(?:\p{Lu}[\p{L}.'’-]+(?:\s+et\.?\s*al\.?)?,?\s*)?(?:[(（]?(?:19|20)\d{2}[)）]?)?[\s,;，；、.]*(?:(?:and|&|\+|和|与|及)|\d{1,2}|(?<=[;；，、]\s*))[\s.:]*(?:the\s+|an?\s+)?$/iu;

/** Takes apart a head that lists several works; `about` is what follows the last one and speaks of all. */
function worksIn(head: RichText, signs: Signs): { readonly head: RichText; readonly about: RichText }[] {
  const title = signs.title;
  if (title === null || title.how !== 'link' || title.start > title.lead + 40) return [];
  const starts = [0];
  let end = title.end;
  for (const mark of head.marks) {
    if (mark.kind !== 'link' || mark.start < end || !isTitleLink(mark, head.text)) continue;
    if (!AND.test(head.text.slice(end, mark.start))) break;
    if (!isAnyPaper(readAddress(mark.url ?? ''), '')) break;
    starts.push(mark.start);
    end = mark.end;
  }
  if (starts.length < 2) return [];
  const year = /^[\s,]*[(（]?(?:19|20)\d{2}[)）]?/.exec(head.text.slice(end));
  const about = trimRich(sliceRich(head, end + (year?.[0].length ?? 0)));
  return starts.map((start, k) => {
    const next = starts[k + 1];
    return { head: sliceRich(head, start, next ?? head.text.length), about: next === undefined ? EMPTY : about };
  });
}

/** Cuts a paragraph whose lines list several works, one after the other, each with its own notes. */
function entryGroups(lines: readonly RichText[]): RichText[][] {
  const groups: RichText[][] = [];
  let shape: string | null = null;
  for (const line of lines) {
    const group = groups.at(-1);
    const how = lineOpensEntry(line);
    if (group === undefined) {
      groups.push([line]);
      shape = how;
      if (how === null) return [lines.slice()];
    } else if (how !== null && how === shape && endsStatement(group.at(-1))) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Words of links that say something about the work above: "Olah and Carter blog on NTM". */
const ABOUT_WORK =
  /\b(?:blog|posts?|slides?|videos?|code|notes?|tutorials?|demo|lectures?|talks?|implementations?|presentation|review|supplement\w*)\b/i;

/** How the title is marked, if a line begins with one that links to a paper. */
function lineOpensEntry(line: RichText): string | null {
  const { title, score, paperLink } = readSigns(line, NEUTRAL);
  if (title === null || !paperLink || score < 3 || title.how === 'plain' || title.start > title.lead + 2) return null;
  if (ABOUT_WORK.test(title.title) && !surelyTitle(title.title)) return null;
  return title.url !== null && (surelyTitle(title.title) || wordCount(title.title) >= 2) ? title.how : null;
}

const endsStatement = (line: RichText | undefined): boolean =>
  line !== undefined &&
  (/[.!?)\]"”»。]$/.test(line.text.trimEnd()) || /\n$/.test(line.text) || /\d{4}$/.test(line.text.trimEnd()));

const partOf = (block: Block): Part => ({ kind: block.kind, rich: block.content, depth: block.depth });

/** Everything inside an item, in reading order, itself left out. */
function flatten(node: ItemNode): Part[] {
  return [...node.inner.map(partOf), ...node.children.flatMap((child) => [partOf(child.block), ...flatten(child)])];
}

function treeOf(blocks: readonly Block[]): ItemNode[] {
  const roots: ItemNode[] = [];
  const stack: ItemNode[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') {
      while (stack.length > block.depth && stack.length > 1) stack.pop();
      stack.at(-1)?.inner.push(block);
      continue;
    }
    while (stack.length > block.depth) stack.pop();
    const node: ItemNode = { block, children: [], inner: [] };
    const parent = stack.at(-1);
    if (parent) parent.children.push(node);
    else roots.push(node);
    stack.push(node);
  }
  return roots;
}

/** A nested item that is a work of its own, not a field, note or link of the one above. */
function isOwnPaper(node: ItemNode, company: (depth: number) => number): boolean {
  const { content } = node.block;
  if (fieldName(content.text) !== null) return false;
  const signs = readSigns(content, { doubtful: false, company: company(node.block.depth), titleThenAddress: false });
  if (signs.title === null || signs.onlyLinks) return node.children.some((child) => isOwnPaper(child, company));
  // A quoted sentence is a comment: - "Have you been drowning in BERT papers?"
  if (signs.title.how === 'quote' && !surelyTitle(signs.title.title)) return false;
  if (signs.score >= 3 && signs.title.how !== 'plain' && wordCount(signs.title.title) >= 2 && startsWithTitle(signs))
    return true;
  if (signs.score >= 3 && surelyTitle(signs.title.title)) return true;
  return node.children.some((child) => isOwnPaper(child, company));
}

const hasVenue = (signs: Signs): boolean => signs.score >= 3;

/** Nothing but decoration, tags or authors before the title: a title in mid-sentence is a mention. */
const startsWithTitle = (signs: Signs): boolean =>
  signs.title !== null &&
  (signs.title.start <= signs.title.lead + 2 ||
    signs.title.how === 'quote' ||
    signs.title.how === 'plain' ||
    signs.title.start <= signs.title.lead + 40);

/** `Title` on one line, nothing but an address or labelled links on the next. */
function titleThenAddress(rich: RichText): boolean {
  const [first, second] = splitLines(rich);
  if (!first || !second) return false;
  return readSigns(second, NEUTRAL).onlyLinks && !readSigns(first, NEUTRAL).onlyLinks && !looksLikeProse(first.text);
}

/** A title or citation that goes on over the line end. */
function wrapsTitle(lines: readonly RichText[]): boolean {
  const first = lines[0]?.text.trimEnd() ?? '';
  const second = lines[1]?.text.trimStart() ?? '';
  if (second === '') return false;
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

/** The line on which the title, not the decoration before it, stands. */
function titleLine(block: Block, head: RichText, signs: Signs): number {
  const at = signs.title?.start ?? 0;
  let line = block.line;
  for (const [offset, source] of head.lines) if (offset <= at) line = source;
  return line;
}

/** The first heading names the list, unless it is one section among several of its rank. */
function isListTitle(first: Block, blocks: readonly Block[]): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.length === 1) return true;
  if (headings.some((heading) => heading.depth < first.depth)) return false;
  const same = headings.filter((heading) => heading.depth === first.depth);
  if (same.length === 1) return true;
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

/** Indexes of headings that are entries: of a rank at which most headings look like papers and carry no list of papers below. */
function headingsThatArePapers(blocks: readonly Block[]): ReadonlySet<number> {
  const byDepth = new Map<number, { at: number; paper: boolean }[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const name = headingName(block.content);
    const signs = readSigns(block.content, NEUTRAL);
    const titled =
      signs.title !== null &&
      (signs.paperLink ||
        signs.score >= 2 ||
        (wordCount(name) >= 5 && (surelyTitle(name) || titleCase(name) > 0.5 || /^[\p{Lu}]/u.test(name))));
    let below = 0;
    let papers = 0;
    let addressed = false;
    for (const next of blocks.slice(at + 1, at + 40)) {
      if (next.kind === 'heading') break;
      below++;
      if (next.kind === 'row') papers++;
      if ((next.kind === 'item' || next.kind === 'paragraph') && next.depth === 0) {
        const own = readSigns(next.content, NEUTRAL);
        if (own.onlyLinks || own.links.length > 0) addressed = true;
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
      paper:
        titled &&
        papers < 2 &&
        (signs.paperLink || signs.score >= 2 || (addressed && below > 0) || (below > 0 && wordCount(name) >= 6)) &&
        readHeading(block.content).role === 'topic',
    });
    byDepth.set(block.depth, list);
  }
  const found = new Set<number>();
  for (const list of byDepth.values()) {
    const papers = list.filter((heading) => heading.paper);
    if (papers.length >= 3 && papers.length / list.length >= 0.5) for (const heading of papers) found.add(heading.at);
  }
  return found;
}

/** Whether lines that are wholly bold stand for titles (with fields below) rather than for headings (with lists below). */
function boldLinesAreTitles(blocks: readonly Block[]): boolean {
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

function isBold(rich: RichText): boolean {
  const text = rich.text.trim();
  if (text === '') return false;
  const bold = rich.marks
    .filter((mark) => mark.kind === 'strong')
    .reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return bold >= text.replace(/[\s:：.]+/g, '').length * 0.9;
}

/** `**Fetch stalls (I/O)**` before a list. */
function isPseudoHeading(block: Block, next: Block | undefined, boldTitles: boolean): boolean {
  if (!isBold(block.content) || splitLines(block.content).length > 1) return false;
  const text = squeeze(block.content.text);
  if (wordCount(text) > 12 || block.content.marks.some((mark) => mark.kind === 'link' && !mark.url?.startsWith('#')))
    return false;
  const role = readHeading(block.content).role;
  if (role === 'time') return true;
  if (boldTitles && (next?.kind === 'item' || next?.kind === 'paragraph')) return false;
  return (
    next?.kind === 'item' ||
    next?.kind === 'row' ||
    (next?.kind === 'paragraph' && !readSigns(next.content, NEUTRAL).onlyLinks && wordCount(text) <= 5)
  );
}
