// Builds a RichText piece by piece: decoded text, marks over it, and the way back to source lines.
// Leaves to others: which syntax the pieces come from.

import { nameToEmoji } from 'gemoji';
import type { Mark, MarkKind, RichText } from '../model/list';

/** Turns source offsets into 1-based line numbers; CR, LF and CRLF end lines. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** Count of lines; a text that ends in a line break has no empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/** `:rocket:R-MeeTo` → `🚀R-MeeTo`; codes without a Unicode form (`:octocat:`) stay. */
export const expandShortcodes = (text: string): string =>
  text.includes(':')
    ? text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) =>
        Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? whole) : whole,
      )
    : text;

export class RichTextBuilder {
  #text = '';
  readonly #marks: Mark[] = [];
  readonly #lines: [number, number][] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Whether nothing stands in the line so far. */
  get endsLine(): boolean {
    return this.#text === '' || this.#text.endsWith('\n');
  }

  /** Whether a picture was added since, and no words. */
  isBadgeFrom(start: number): boolean {
    const isImage = this.#marks.some((mark) => mark.kind === 'image' && mark.start >= start);
    return isImage && this.#text.slice(start).trim() === '';
  }

  /** Adds text that begins on this source line. */
  add(text: string, line: number): void {
    if (text === '') return;
    const last = this.#lines.at(-1);
    if (last === undefined || last[1] !== line) this.#lines.push([this.#text.length, line]);
    this.#text += text;
  }

  mark(kind: MarkKind, start: number, more: { url?: string; alt?: string } = {}): void {
    this.#marks.push({ kind, start, end: this.#text.length, ...more });
  }

  finish(line: number): RichText {
    return {
      text: this.#text,
      marks: this.#marks.sort((a, b) => a.start - b.start || b.end - a.end),
      lines: this.#lines.length > 0 ? this.#lines : [[0, line]],
    };
  }
}
