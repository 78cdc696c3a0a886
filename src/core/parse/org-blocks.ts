// Org -> Blocks in reading order: headings with their properties, lists, tables, blocks, paragraphs.
// Leaves to others: inline markup (org-inline.ts), which block is an entry (extract).

import { EMPTY, joinRich } from '../base/rich';
import type { Block, BlockKind, RichText } from '../model/list';
import { orgInline } from './org-inline';
import { dedent, indentedEnd, indentOf, type SourceLine, sourceLines } from './source-lines';

const HEADING = /^(\*+)\s+(.*)$/;
const STATES = 'TODO DONE NEXT WAITING HOLD STARTED CANCELLED CANCELED PROJ SOMEDAY READ READING UNREAD IN-PROGRESS';
const PRIORITY = /^\[#[A-Za-z0-9]\]\s*/;
const TAGS = /\s+:[\p{L}\p{N}_@#%:]+:$/u;
const ITEM = /^(?:[-+]|(\d{1,6})[.)])(?:\s+|$)(?:\[@\d+\]\s*)?(?:\[[ Xx-]\]\s+)?/;
const STARRED = /^\*\s+(?:\[[ Xx-]\]\s+)?/;
const KEYWORD = /^#\+(\w+):\s*(.*)$/;
const BEGIN = /^#\+begin_(\w+)/i;
const DRAWER = /^:([\w-]+):$/;
const PROPERTY = /^:([\w+-]+):\s+(.*)$/;
/** Properties that say where a heading is, not what the work is. */
const NO_FIELD =
  /^(?:id|custom_id|created|modified|updated|category|visibility|export_.*|effort|order(?:ed)?|header-args.*|roam_.*|noter.*|interleave.*|attach.*|dir|last_repeat|style|cover.*|columns|cookie_data)$/i;
const DEEPEST = 40;
const LONGEST_DRAWER = 200;

export interface OrgReading {
  readonly title: string | null;
  readonly blocks: Block[];
}

/** Reads the blocks of a text. */
export function orgBlocks(text: string): OrgReading {
  const lines = sourceLines(text);
  return new OrgReader(lines).read();
}

interface At {
  readonly depth: number;
  readonly quoted: boolean;
  readonly level: number;
}

class OrgReader {
  readonly #lines: readonly SourceLine[];
  readonly #blocks: Block[] = [];
  readonly #states: Set<string>;
  /** Kinds of blocks that nothing closes from here on. */
  readonly #unclosed = new Set<string>();
  #title: string | null = null;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
    this.#states = new Set(STATES.split(' '));
    for (const { text } of lines) {
      const states = /^#\+(?:todo|seq_todo|typ_todo):\s*(.*)$/i.exec(text)?.[1];
      for (const state of states?.split(/[\s|]+/) ?? []) if (state !== '') this.#states.add(state.replace(/\(.*$/, ''));
    }
  }

  read(): OrgReading {
    this.#body(this.#lines, { depth: 0, quoted: false, level: 0 });
    return { title: this.#title, blocks: this.#blocks };
  }

  #body(lines: readonly SourceLine[], at: At): void {
    for (let i = 0; i < lines.length; ) i = Math.max(i + 1, this.#step(lines, i, at));
  }

  #step(lines: readonly SourceLine[], i: number, at: At): number {
    const one = lines[i] ?? { text: '', line: 1 };
    const text = one.text.trim();
    if (text === '' || /^#(?:\s|$)/.test(text) || /^-{5,}$/.test(text)) return i + 1;
    const heading = at.level === 0 ? HEADING.exec(one.text) : null;
    if (heading) {
      const name = this.#headingName(heading[2] ?? '');
      this.#add('heading', orgInline([{ text: name, line: one.line }]), [one], Math.min(6, heading[1]?.length ?? 1));
      return i + 1;
    }
    if (/^(?:scheduled|deadline|closed|clock):\s/i.test(text)) return i + 1;
    if (BEGIN.test(text)) return this.#block(lines, i, at);
    const keyword = KEYWORD.exec(text);
    if (keyword) {
      if (keyword[1]?.toLowerCase() === 'title' && this.#title === null)
        this.#title = orgInline([{ text: keyword[2] ?? '', line: one.line }]).text.trim() || null;
      return i + 1;
    }
    if (text.startsWith('#+')) return i + 1;
    const drawer = DRAWER.exec(text);
    if (drawer) {
      const end = drawerEnd(lines, i);
      if (end > 0) return this.#drawer(lines, i, end, drawer[1] ?? '', at);
    }
    if (text.startsWith('|')) return this.#table(lines, i, at);
    if (at.level <= DEEPEST && (ITEM.test(text) || (indentOf(one.text) > 0 && STARRED.test(text))))
      return this.#item(lines, i, at);
    return this.#paragraph(lines, i, at);
  }

  #add(
    kind: BlockKind,
    content: RichText,
    lines: readonly SourceLine[],
    depth: number,
    more: Partial<Block> = {},
  ): void {
    const line = lines[0]?.line ?? 1;
    const last = lines.findLast((one) => one.text.trim() !== '')?.line ?? line;
    this.#blocks.push({ kind, line, endLine: Math.max(line, last), content, depth, ...more });
  }

  /** `TODO [#A] Title :tag:` -> `Title` */
  #headingName(text: string): string {
    const [first = ''] = text.split(/\s+/, 1);
    const bare = this.#states.has(first) ? text.slice(first.length).trim() : text;
    return bare
      .replace(PRIORITY, '')
      .replace(TAGS, '')
      .replace(/^COMMENT\s+/, '')
      .replace(/\s*\[\d*(?:\/\d*|%)\]/g, '');
  }

  #paragraph(lines: readonly SourceLine[], i: number, at: At): number {
    let end = i + 1;
    while (end < lines.length && !this.#startsAnew(lines[end]?.text ?? '', at)) end++;
    const own = lines.slice(i, end);
    this.#add(at.quoted ? 'quote' : 'paragraph', orgInline(own), own, at.depth);
    return end;
  }

  #startsAnew(source: string, at: At): boolean {
    const text = source.trim();
    if (text === '') return true;
    if (at.level === 0 && HEADING.test(source)) return true;
    return (
      ITEM.test(text) ||
      (STARRED.test(text) && source.startsWith(' ')) ||
      text.startsWith('|') ||
      text.startsWith('#+') ||
      DRAWER.test(text)
    );
  }

  #item(lines: readonly SourceLine[], i: number, at: At): number {
    const first = lines[i] ?? { text: '', line: 1 };
    const indent = indentOf(first.text);
    const text = first.text.trim();
    const mark = (ITEM.exec(text) ?? STARRED.exec(text))?.[0] ?? '';
    const number = Number.parseInt(ITEM.exec(text)?.[1] ?? '', 10);
    let end = indentedEnd(lines, i + 1, indent + 1);
    // Two empty lines end a list.
    for (let j = i + 1; j + 1 < end; j++)
      if ((lines[j]?.text ?? '') === '' && (lines[j + 1]?.text ?? '') === '') end = j;
    end = Math.max(end, i + 1);
    const body = dedent(lines.slice(i + 1, end));
    let opens = 0;
    const inner: At = { depth: at.depth + 1, quoted: false, level: at.level + 1 };
    while (opens < body.length && !this.#startsAnew(body[opens]?.text ?? '', inner)) opens++;
    const term = text.slice(mark.length).replace(/^(.{1,200}?)\s+::(?:\s+|$)/, '$1: ');
    const own = [{ text: term, line: first.line }, ...body.slice(0, opens)];
    this.#add(
      'item',
      term === '' && opens === 0 ? EMPTY : orgInline(own),
      own,
      at.depth,
      Number.isNaN(number) ? {} : { ordinal: number },
    );
    this.#body(body.slice(opens), inner);
    return end;
  }

  #table(lines: readonly SourceLine[], i: number, at: At): number {
    let end = i;
    while (lines[end]?.text.trim().startsWith('|')) end++;
    const rows = lines.slice(i, end);
    const rule = rows.findIndex(({ text }) => /^\s*\|[-+|:\s]*$/.test(text) && text.includes('-'));
    const later = rows.some(({ text }, j) => j > rule && !/^\s*\|[-+|]+$/.test(text));
    const header =
      rule === 1 && later ? cellsOf(rows[0] ?? { text: '', line: 1 }).map((cell) => cell.text.trim()) : null;
    for (const [j, row] of rows.entries()) {
      if (/^\s*\|[-+|:\s]*$/.test(row.text) || (header !== null && j === 0)) continue;
      const cells = cellsOf(row);
      const content: RichText = {
        text: cells.map((cell) => cell.text.trim()).join(' | '),
        marks: [],
        lines: [[0, row.line]],
      };
      this.#add('row', content, [row], at.depth, { cells, ...(header === null ? {} : { header }) });
    }
    return end;
  }

  /** Properties of a heading are fields of its work; other drawers are text. */
  #drawer(lines: readonly SourceLine[], i: number, end: number, name: string, at: At): number {
    if (/^(?:logbook|clock|results?)$/i.test(name)) return end + 1;
    if (!/^properties$/i.test(name)) {
      this.#body(lines.slice(i + 1, end), { ...at, level: at.level + 1 });
      return end + 1;
    }
    const fields = lines.slice(i + 1, end).flatMap(({ text, line }) => {
      const found = PROPERTY.exec(text.trim());
      return found && !NO_FIELD.test(found[1] ?? '') ? [{ text: `${found[1]}: ${found[2]}`, line }] : [];
    });
    if (fields.length > 0)
      this.#add('paragraph', joinRich(fields.map((field) => orgInline([field]))), fields, at.depth);
    return end + 1;
  }

  #block(lines: readonly SourceLine[], i: number, at: At): number {
    const kind = BEGIN.exec((lines[i]?.text ?? '').trim())?.[1]?.toLowerCase() ?? '';
    const close = new RegExp(`^\\s*#\\+end_${kind}\\b`, 'i');
    let end = this.#unclosed.has(kind) ? lines.length : i + 1;
    while (end < lines.length && !close.test(lines[end]?.text ?? '')) end++;
    if (end >= lines.length) {
      // A block that is never closed is a line of text that happens to look like one.
      if (at.level === 0) this.#unclosed.add(kind);
      return i + 1;
    }
    const body = dedent(lines.slice(i + 1, end));
    if (kind === 'quote' || kind === 'verse' || kind === 'center' || kind === 'abstract')
      this.#body(body, { ...at, quoted: true, level: at.level + 1 });
    else if (kind !== 'comment' && kind !== 'export' && body.length > 0) {
      const content: RichText = {
        text: body.map((line) => line.text).join('\n'),
        marks: [],
        lines: [[0, body[0]?.line ?? 1]],
      };
      this.#add('code', content, body, at.depth);
    }
    return end + 1;
  }
}

/** The index of `:END:`; 0 if none is near. */
function drawerEnd(lines: readonly SourceLine[], from: number): number {
  for (let i = from + 1; i < Math.min(lines.length, from + LONGEST_DRAWER); i++) {
    const text = lines[i]?.text.trim() ?? '';
    if (/^:end:$/i.test(text)) return i;
    // Properties are lines of one form; what looks like a drawer in the middle of text is none.
    if (text.startsWith('*')) return 0;
  }
  return 0;
}

/** The cells between the bars; bars inside links do not count. */
function cellsOf({ text, line }: SourceLine): RichText[] {
  const inside = text.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells: string[] = [];
  let cell = '';
  let depth = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside.startsWith('[[', i)) depth++;
    else if (inside.startsWith(']]', i)) depth = Math.max(0, depth - 1);
    if (inside[i] === '|' && depth === 0) {
      cells.push(cell);
      cell = '';
    } else cell += inside[i];
  }
  cells.push(cell);
  return cells.map((one) => orgInline([{ text: one, line }]));
}
