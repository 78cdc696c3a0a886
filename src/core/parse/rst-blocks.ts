// reStructuredText -> Blocks in reading order: headings, lists, line blocks, tables, quotes, directives.
// Leaves to others: inline markup (rst-inline.ts), drawn tables (rst-table.ts), which block is an entry (extract).

import { EMPTY, joinRich } from '../base/rich';
import type { Block, BlockKind, RichText } from '../model/list';
import { foldName, type Names, rstInline } from './rst-inline';
import { csvTable, listTable } from './rst-list-table';
import { namesOf, optionOf } from './rst-names';
import { type DrawnTable, GRID_BORDER, gridTable, SIMPLE_BORDER, simpleTable } from './rst-table';
import { dedent, indentedEnd, type SourceLine, sourceLines } from './source-lines';

const BULLET = /^([-*+•‣⁃])(?:\s+|$)/;
const ENUMERATOR = /^(?:\(?(\d{1,6}|#)[.)])\s+/;
const ADORNMENT = /^([!-/:-@[-`{-~])\1+$/;
const FIELD = /^:(?![\s`])((?:\\.|[^:\\]|:(?![\s`]|$)){1,80}):(?:\s+|$)(?!`)/;
const EXPLICIT = /^\.\.(?:\s+|$)/;
const DIRECTIVE = /^\.\. +([\w][\w.:+-]*?) ?::(?:\s+(.*))?$/;
/** Directives whose body is text like any other. */
const BODIES =
  /^(?:note|tip|hint|important|warning|caution|danger|attention|error|admonition|topic|sidebar|container|compound|epigraph|highlights|pull-quote|card|tab-item|class|rst-class|only|tabs|tab|grid|grid-item|div)$/;
const FOLDS = /^(?:dropdown|collapse|details|toggle)$/;
/** `.. _moss98:`, without an address. */
const TARGET = /^\.\. _[^_\s][^:]*:$/;
const DEEPEST = 40;

/** Reads the blocks of a text. */
export function rstBlocks(text: string): Block[] {
  const lines = sourceLines(text);
  return new RstReader(namesOf(lines)).read(lines);
}

interface At {
  /** How many list items stand around. */
  readonly depth: number;
  readonly quoted: boolean;
  /** How deep the reading is nested. */
  readonly level: number;
}

class RstReader {
  readonly #names: Names;
  readonly #blocks: Block[] = [];
  /** Adornments in the order in which they were first seen: their place is the heading's level. */
  readonly #styles: string[] = [];
  readonly #notesInTables = new Set<string>();

  constructor(names: Names) {
    this.#names = names;
  }

  read(lines: readonly SourceLine[]): Block[] {
    // Which footnotes tables lean on must be known before the footnotes themselves are met.
    for (const { text } of lines)
      if (/ {2}|\|/.test(text))
        for (const found of text.matchAll(/\[([#*]?[\w.:+-]{1,120})\]_/g)) this.#notesInTables.add(found[1] ?? '');
    this.#body(lines, { depth: 0, quoted: false, level: 0 });
    return this.#blocks;
  }

  #body(lines: readonly SourceLine[], at: At): void {
    for (let i = 0; i < lines.length; ) i = Math.max(i + 1, this.#step(lines, i, at));
  }

  #step(lines: readonly SourceLine[], i: number, at: At): number {
    const text = lines[i]?.text ?? '';
    if (text === '') return i + 1;
    if (at.level > DEEPEST) return this.#paragraph(lines, i, at);
    if (text.startsWith(' ')) return this.#quote(lines, i, at);
    if (EXPLICIT.test(text)) return this.#explicit(lines, i, at);
    if (text.startsWith('__ ')) return i + 1;
    const heading = this.#heading(lines, i, at);
    if (heading > 0) return heading;
    if (SIMPLE_BORDER.test(text)) {
      const table = simpleTable(lines, i);
      if (table !== null) return this.#table(table, at);
    }
    if (GRID_BORDER.test(text)) return this.#table(gridTable(lines, i), at);
    if (/^\|(?: |$)/.test(text)) return this.#lineBlock(lines, i, at);
    if (FIELD.test(text)) return this.#fields(lines, i, at);
    if (BULLET.test(text) || ENUMERATOR.test(text)) return this.#item(lines, i, at);
    if (ADORNMENT.test(text) && text.length >= 4) return i + 1;
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
    const last = lines.findLast((one) => one.text !== '')?.line ?? line;
    this.#blocks.push({ kind, line, endLine: Math.max(line, last), content, depth, ...more });
  }

  #inline(lines: readonly SourceLine[]): RichText {
    return rstInline(lines, this.#names);
  }

  // ── headings ────────────────────────────────────────────────────────────────────────────────

  /** The index behind a heading that begins here; 0 if none does. */
  #heading(lines: readonly SourceLine[], i: number, at: At): number {
    if (at.level > 0) return 0;
    const first = lines[i];
    const second = lines[i + 1];
    const third = lines[i + 2];
    if (first === undefined || second === undefined) return 0;
    const over = ADORNMENT.exec(first.text);
    if (over && third !== undefined && third.text === first.text && /[\p{L}\p{N}]/u.test(second.text)) {
      this.#addHeading(second, `${over[1]}${over[1]}`, [first, second, third]);
      return i + 3;
    }
    const under = ADORNMENT.exec(second.text);
    const long = second.text.length >= Math.min(4, first.text.length) && second.text.length >= first.text.length / 2;
    if (!under || over || !long || !/[\p{L}\p{N}]/u.test(first.text)) return 0;
    this.#addHeading(first, under[1] ?? '', [first, second]);
    return i + 2;
  }

  #addHeading(line: SourceLine, style: string, lines: readonly SourceLine[]): void {
    if (!this.#styles.includes(style)) this.#styles.push(style);
    this.#add('heading', this.#inline([line]), lines, Math.min(6, this.#styles.indexOf(style) + 1));
  }

  // ── text ────────────────────────────────────────────────────────────────────────────────────

  #paragraph(lines: readonly SourceLine[], i: number, at: At): number {
    let end = i + 1;
    while (
      end < lines.length &&
      (lines[end]?.text ?? '') !== '' &&
      (at.level > DEEPEST || !/^ |^\.\. /.test(lines[end]?.text ?? ''))
    )
      end++;
    const own = lines.slice(i, end);
    const last = own.at(-1)?.text ?? '';
    const literal = last.endsWith('::');
    const parts = [
      this.#inline(literal ? [...own.slice(0, -1), { ...(own.at(-1) ?? { line: 1 }), text: last.slice(0, -1) }] : own),
    ];
    // Indented right below: the lines of an entry (`| :venue:`…``) or the words that define a term.
    let used = own;
    if (end < lines.length && (lines[end]?.text ?? '').startsWith(' ') && at.level <= DEEPEST) {
      let below = end;
      while (below < lines.length && (lines[below]?.text ?? '').startsWith(' ')) below++;
      const attached = dedent(lines.slice(end, below));
      if (!attached.some(({ text }) => BULLET.test(text) || EXPLICIT.test(text) || SIMPLE_BORDER.test(text))) {
        parts.push(...this.#linesOf(attached));
        used = lines.slice(i, below);
        end = below;
      }
    }
    this.#add(at.quoted ? 'quote' : 'paragraph', joinRich(parts), used, at.depth);
    return literal ? this.#literal(lines, end, at) : end;
  }

  /** Lines that each stand for themselves (line block, fields), or one run of prose. */
  #linesOf(lines: readonly SourceLine[]): RichText[] {
    if (!lines.some(({ text }) => /^\|(?: |$)/.test(text) || FIELD.test(text))) return [this.#inline(lines)];
    const groups: SourceLine[][] = [];
    for (const { text, line } of lines) {
      const own = /^\|(?: |$)/.test(text)
        ? text.slice(1).trim()
        : FIELD.test(text)
          ? text.replace(/^:/, '').replace(/:\s*/, ': ')
          : null;
      if (own !== null || groups.length === 0) groups.push([{ text: own ?? text, line }]);
      else groups.at(-1)?.push({ text, line });
    }
    return groups
      .map((group) => this.#inline(group))
      .filter((rich) => rich.text.trim() !== '' || rich.marks.length > 0);
  }

  #literal(lines: readonly SourceLine[], from: number, at: At): number {
    const end = indentedEnd(lines, from, 1);
    const body = dedent(lines.slice(from, end)).filter((line, i) => line.text !== '' || i > 0);
    if (body.length > 0) this.#code(body, at);
    return Math.max(end, from);
  }

  #code(body: readonly SourceLine[], at: At): void {
    const content: RichText = {
      text: body.map((line) => line.text).join('\n'),
      marks: [],
      lines: [[0, body[0]?.line ?? 1]],
    };
    this.#add('code', content, body, at.depth);
  }

  #lineBlock(lines: readonly SourceLine[], i: number, at: At): number {
    let end = i + 1;
    while (/^\||^ +\S/.test(lines[end]?.text ?? '')) end++;
    const own = lines.slice(i, end);
    this.#add(at.quoted ? 'quote' : 'paragraph', joinRich(this.#linesOf(own)), own, at.depth);
    return end;
  }

  #fields(lines: readonly SourceLine[], i: number, at: At): number {
    let end = i + 1;
    while (end < lines.length && (FIELD.test(lines[end]?.text ?? '') || /^ +\S/.test(lines[end]?.text ?? ''))) end++;
    const own = lines.slice(i, end);
    this.#add(at.quoted ? 'quote' : 'paragraph', joinRich(this.#linesOf(own)), own, at.depth);
    return end;
  }

  #quote(lines: readonly SourceLine[], i: number, at: At): number {
    const end = Math.max(i + 1, indentedEnd(lines, i, 1));
    this.#body(dedent(lines.slice(i, end)), { depth: at.depth, quoted: at.depth === 0, level: at.level + 1 });
    return end;
  }

  // ── lists and tables ────────────────────────────────────────────────────────────────────────

  #item(lines: readonly SourceLine[], i: number, at: At): number {
    const first = lines[i] ?? { text: '', line: 1 };
    const mark = (BULLET.exec(first.text) ?? ENUMERATOR.exec(first.text))?.[0] ?? '';
    const number = Number.parseInt(ENUMERATOR.exec(first.text)?.[1] ?? '', 10);
    const end = Math.max(i + 1, indentedEnd(lines, i + 1, 1));
    const whole = [{ text: first.text.slice(mark.length), line: first.line }, ...dedent(lines.slice(i + 1, end))];
    // A target names the place for links: what it names begins behind it
    const behind = whole.findIndex(({ text }) => text !== '' && !TARGET.test(text));
    const body = whole.slice(Math.max(0, behind));
    let opens = 1;
    while (
      opens < body.length &&
      (body[opens]?.text ?? '') !== '' &&
      !/^ |^\|(?: |$)/.test(body[opens]?.text ?? '') &&
      !BULLET.test(body[opens]?.text ?? '')
    )
      opens++;
    const inner = body[0]?.text ?? '';
    const nested = BULLET.test(inner) || ENUMERATOR.test(inner);
    const own = nested ? [] : body.slice(0, opens);
    this.#add(
      'item',
      own.length === 0 ? EMPTY : this.#inline(own),
      own.length === 0 ? [first] : own,
      at.depth,
      Number.isNaN(number) ? {} : { ordinal: number },
    );
    this.#body(nested ? body : body.slice(opens), { depth: at.depth + 1, quoted: false, level: at.level + 1 });
    return end;
  }

  #table({ header, rows, end }: DrawnTable, at: At): number {
    const read = rows.map((row) => row.cells.map((cell) => this.#inline(cell)));
    const names = header === null ? null : header.map((name) => this.#inline([{ text: name, line: 1 }]).text.trim());
    for (const [i, row] of rows.entries()) {
      const cells = (read[i] ?? []).map((cell) => this.#noted(cell));
      this.#row(cells, row.line, row.endLine, names, at);
    }
    return end;
  }

  #row(cells: readonly RichText[], line: number, endLine: number, header: readonly string[] | null, at: At): void {
    const content: RichText = {
      text: cells.map((cell) => cell.text.trim()).join(' | '),
      marks: [],
      lines: [[0, line]],
    };
    this.#add(
      'row',
      content,
      [
        { text: '.', line },
        { text: '.', line: endLine },
      ],
      at.depth,
      { cells, ...(header === null ? {} : { header }) },
    );
  }

  /** A cell that is nothing but footnotes shows whom they cite. */
  #noted(cell: RichText): RichText {
    const names = [...cell.text.matchAll(/\[([#*]?[\w.:+-]{1,120})\]/g)].map((found) => found[1] ?? '');
    if (names.length === 0 || cell.text.replace(/\[[^\]]*\]/g, '').trim() !== '') return cell;
    const people = names.flatMap((name) => {
      const note = this.#names.notes.get(name);
      const text = note === undefined ? '' : this.#inline(note).text;
      return /^(.{3,300}?)[\s,.(]+(?:19|20)\d{2}\b/.exec(text)?.[1] ?? [];
    });
    return people.length === 0 ? cell : { ...cell, text: people.join('; '), marks: [] };
  }

  // ── directives ──────────────────────────────────────────────────────────────────────────────

  #explicit(lines: readonly SourceLine[], i: number, at: At): number {
    const first = lines[i] ?? { text: '', line: 1 };
    const end = Math.max(i + 1, indentedEnd(lines, i + 1, 1));
    const below = dedent(lines.slice(i + 1, end));
    const note = /^\.\. \[([#*]?[\w.:+-]*)\]\s*(.*)$/.exec(first.text);
    if (note) {
      if (!this.#notesInTables.has(note[1] ?? ''))
        this.#add(
          'paragraph',
          this.#inline([{ text: note[2] ?? '', line: first.line }, ...below]),
          lines.slice(i, end),
          at.depth,
        );
      return end;
    }
    const [, name, argument = ''] = DIRECTIVE.exec(first.text) ?? [];
    if (name !== undefined) this.#directive(name.toLowerCase(), argument, first, below, at);
    return end;
  }

  #directive(name: string, argument: string, first: SourceLine, below: readonly SourceLine[], at: At): void {
    const options = below.findIndex(({ text }) => !/^:[\w-]+:/.test(text));
    const body = options < 0 ? [] : below.slice(options);
    const inner: At = { ...at, level: at.level + 1 };
    if (name === 'image' || name === 'figure') {
      const target = optionOf(below, 'target');
      const image = {
        kind: 'image' as const,
        start: 0,
        end: 0,
        url: argument.trim(),
        alt: optionOf(below, 'alt') ?? '',
      };
      const marks =
        target === null
          ? [image]
          : [
              {
                kind: 'link' as const,
                start: 0,
                end: 0,
                url: this.#names.targets.get(foldName(target.replace(/_$/, ''))) ?? target,
              },
              image,
            ];
      this.#add('paragraph', { text: '', marks, lines: [[0, first.line]] }, [first], at.depth);
      if (name === 'figure') this.#body(body, inner);
    } else if (name === 'rubric')
      this.#add('heading', this.#inline([{ text: argument, line: first.line }]), [first], 6);
    else if (name === 'code' || name === 'code-block' || name === 'sourcecode' || name === 'parsed-literal')
      this.#code(
        body.filter(({ text }) => text !== ''),
        at,
      );
    else if (name === 'list-table') this.#table(listTable(below, body), at);
    else if (name === 'csv-table') this.#table(csvTable(below, body), at);
    else if (name === 'table') this.#body(body, inner);
    else if (FOLDS.test(name)) {
      this.#add('summary', this.#inline([{ text: argument, line: first.line }]), [first], at.depth);
      this.#body(body, inner);
      this.#add('fold-end', EMPTY, body.length > 0 ? body.slice(-1) : [first], at.depth);
    } else if (BODIES.test(name)) {
      const text =
        argument.trim() === '' || /^(?:class|rst-class|only|container|div)$/.test(name)
          ? []
          : [
              { text: argument, line: first.line },
              { text: '', line: first.line },
            ];
      this.#body([...text, ...body], inner);
    }
  }
}
