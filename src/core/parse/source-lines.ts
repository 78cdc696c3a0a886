// A text as numbered lines, and runs of them cut by indentation: what reStructuredText and Org are read from.
// Leaves to others: what the lines mean.

import type { RichTextBuilder } from './rich-text';

export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** Tabs become blanks up to the next eighth column where lines are indented; ends are trimmed. */
export function sourceLines(text: string): SourceLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((source, i) => ({ text: expandTabs(source.replace(/\u00a0/g, ' ')).trimEnd(), line: i + 1 }));
}

const LONGEST_INDENT = 10_000;

function expandTabs(source: string): string {
  if (!source.includes('\t')) return source;
  const indent = /^[ \t]*/.exec(source)?.[0] ?? '';
  let blanks = 0;
  for (const sign of indent) blanks = sign === '\t' ? blanks - (blanks % 8) + 8 : blanks + 1;
  return ' '.repeat(Math.min(blanks, LONGEST_INDENT)) + source.slice(indent.length).replace(/\t/g, ' ');
}

export const indentOf = (text: string): number => text.length - text.trimStart().length;

/** The lines from `from` on that are blank or indented at least so far; blank ones at the end are left out. */
export function indentedEnd(lines: readonly SourceLine[], from: number, indent: number): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    if (indentOf(text) < indent) break;
    end = i + 1;
  }
  return end;
}

/** Takes the common indentation off. */
export function dedent(lines: readonly SourceLine[]): SourceLine[] {
  let indent = Number.POSITIVE_INFINITY;
  for (const { text } of lines) if (text !== '') indent = Math.min(indent, indentOf(text));
  return Number.isFinite(indent) && indent > 0
    ? lines.map(({ text, line }) => ({ text: text.slice(indent), line }))
    : [...lines];
}

/** Several lines as one text with the way back to their numbers, for a reader of inline markup. */
export class LineRun {
  readonly text: string;
  readonly #starts: readonly (readonly [offset: number, line: number])[];
  #at = 0;

  constructor(lines: readonly SourceLine[]) {
    const starts: [number, number][] = [];
    let text = '';
    for (const one of lines) {
      if (text !== '') text += '\n';
      starts.push([text.length, one.line]);
      text += one.text.trim();
    }
    this.text = text;
    this.#starts = starts;
  }

  get firstLine(): number {
    return this.#starts[0]?.[1] ?? 1;
  }

  /** The line of an offset; offsets must not go down from call to call. */
  lineAt(offset: number): number {
    while ((this.#starts[this.#at + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= offset) this.#at++;
    return this.#starts[this.#at]?.[1] ?? 1;
  }

  /** Adds a stretch of the run as plain text: its line ends become blanks. */
  add(out: RichTextBuilder, from: number, to: number, plain: (part: string) => string = (part) => part): void {
    let at = from;
    while (at < to) {
      const end = this.text.indexOf('\n', at);
      const stop = end < 0 || end >= to ? to : end;
      out.add(plain(this.text.slice(at, stop)), this.lineAt(at));
      if (stop < to) out.add(' ', this.lineAt(stop));
      at = stop + (stop < to ? 1 : 0);
    }
  }
}
