// BibTeX text -> entries and fields as written, with lines; broken ones are cut where the next begins.
// Leaves to others: what the fields say (readers/bibtex.ts), LaTeX (latex.ts).

import { LineIndex } from './rich-text';

/** A piece of a value; values are pieces joined by `#`. */
export interface Piece {
  readonly kind: 'text' | 'name';
  readonly text: string;
}

export interface RawField {
  readonly name: string;
  readonly line: number;
  readonly pieces: readonly Piece[];
}

export interface RawEntry {
  /** Lower case: `article`, `string`, `comment` … */
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly endLine: number;
  readonly fields: readonly RawField[];
  /** What is wrong with it, and on which line. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

/** What stands between two entries: the place for headings. */
export interface Between {
  readonly type: 'between';
  readonly line: number;
  readonly text: string;
}

const OPEN = /@[ \t]*([A-Za-z][\w-]*)\s*([{(])/g;
/** An entry that begins on a line of its own ends one that was never closed. */
const NEXT_ENTRY =
  /(?:^|[\n\r])[ \t]*@[ \t]*(?:(?:string|comment|preamble)[ \t]*[{(]|[A-Za-z]+[ \t]*[{(][ \t]*[^\s,=(){}"]{0,200}[ \t]*,)/gi;
const NAME = /[^\s=,{}"#()@%\\]+/y;
const BLANK = /(?:\s+|%[^\n\r]*)*/y;
/** In a value without its closing brace: the line on which the next field begins. */
const NEXT_FIELD = /[\n\r][ \t]*[A-Za-z][\w-]{1,30}[ \t]*=[ \t]*["{\w]/;
const MOST_SALVAGED = 3;

/** Cuts a text into entries and what stands between them. Takes linear time on any text. */
export function readEntries(text: string): (RawEntry | Between)[] {
  return new Entries(text).all();
}

class Entries {
  readonly #text: string;
  readonly #lines: LineIndex;
  /** Places where a line begins an entry. */
  readonly #starts: number[] = [];
  #nextStart = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    for (const found of text.matchAll(NEXT_ENTRY)) this.#starts.push(found.index + found[0].indexOf('@'));
  }

  all(): (RawEntry | Between)[] {
    const found: (RawEntry | Between)[] = [];
    let at = 0;
    for (;;) {
      OPEN.lastIndex = at;
      const open = OPEN.exec(this.#text);
      const between = this.#text.slice(at, open?.index ?? this.#text.length);
      if (between.trim() !== '') found.push({ type: 'between', line: this.#line(at), text: between });
      if (open === null) return found;
      const entry = new EntryReader(
        this.#text,
        this.#lines,
        open.index,
        OPEN.lastIndex,
        this.#limit(open.index + 1),
        open[1] ?? '',
        open[2] === '(' ? ')' : '}',
      ).read();
      found.push(entry.entry);
      at = Math.max(entry.end, open.index + 1);
    }
  }

  /** Where the next entry begins a line. */
  #limit(after: number): number {
    while ((this.#starts[this.#nextStart] ?? Number.POSITIVE_INFINITY) < after) this.#nextStart++;
    return this.#starts[this.#nextStart] ?? this.#text.length;
  }

  #line(offset: number): number {
    return this.#lines.lineAt(offset);
  }
}

class EntryReader {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #start: number;
  readonly #limit: number;
  readonly #type: string;
  readonly #close: string;
  #at: number;
  #fault: { line: number; message: string } | null = null;
  #salvaged = 0;

  constructor(text: string, lines: LineIndex, start: number, at: number, limit: number, type: string, close: string) {
    this.#text = text;
    this.#lines = lines;
    this.#start = start;
    this.#at = at;
    this.#limit = limit;
    this.#type = type.toLowerCase();
    this.#close = close;
  }

  read(): { entry: RawEntry; end: number } {
    if (this.#type === 'comment' || this.#type === 'preamble') return this.#whole();
    const fields: RawField[] = [];
    const key = this.#type === 'string' ? '' : this.#key();
    while (this.#at < this.#limit) {
      this.#skip();
      const sign = this.#text[this.#at];
      if (sign === this.#close || sign === '}') {
        this.#at++;
        return this.#done(key, fields);
      }
      if (sign === ',' || sign === ';') this.#at++;
      else if (this.#at < this.#limit) {
        const field = this.#field();
        if (field !== null) fields.push(field);
        if (this.#salvaged > MOST_SALVAGED) break;
      }
    }
    this.#tell(this.#start, `is not closed by "${this.#close}"`);
    this.#at = this.#limit;
    return this.#done(key, fields);
  }

  #done(key: string, fields: readonly RawField[]): { entry: RawEntry; end: number } {
    const endLine = this.#lines.lineAt(lastLetter(this.#text, this.#start, this.#at));
    return {
      entry: { type: this.#type, key, line: this.#lines.lineAt(this.#start), endLine, fields, fault: this.#fault },
      end: this.#at,
    };
  }

  /** A comment is one piece of text. JabRef's may hold unbalanced braces: then it ends with its line. */
  #whole(): { entry: RawEntry; end: number } {
    const from = this.#at;
    const end = this.#balanced(from, this.#close);
    const lineEnd = /[\n\r]/.exec(this.#text.slice(from, this.#limit))?.index;
    const to = end ?? (lineEnd === undefined ? this.#limit : from + lineEnd);
    this.#at = Math.min(this.#text.length, to + (end === null ? 0 : 1));
    const field: RawField = {
      name: 'text',
      line: this.#lines.lineAt(from),
      pieces: [{ kind: 'text', text: this.#text.slice(from, to) }],
    };
    return this.#done('', [field]);
  }

  /** `key,` — or no key at all: then `title =` comes first. */
  #key(): string {
    this.#skip();
    const from = this.#at;
    for (let i = from; i < this.#limit; i++) {
      const sign = this.#text[i];
      if (sign === ',' || sign === this.#close || sign === '}') {
        this.#at = i;
        return this.#text.slice(from, i).trim();
      }
      if (sign === '=' || sign === '{' || sign === '"') break;
    }
    this.#tell(from, 'has no key');
    return '';
  }

  #field(): RawField | null {
    const line = this.#lines.lineAt(this.#at);
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) {
      this.#tell(this.#at, `has a stray "${this.#text[this.#at] ?? ''}"`);
      this.#at++;
      return null;
    }
    this.#at += name.length;
    this.#skip();
    if (this.#text[this.#at] !== '=') {
      this.#tell(this.#at - 1, `has no "=" behind "${name.slice(0, 40)}"`);
      return null;
    }
    this.#at++;
    const pieces = this.#value();
    return pieces.length === 0 ? null : { name: name.toLowerCase(), line: this.#firstLine(pieces, line), pieces };
  }

  /** The line of the value's first letter, so that its n-th line end leads n lines down. */
  #valueLine: number | null = null;
  #firstLine(pieces: readonly Piece[], line: number): number {
    const found = this.#valueLine ?? line;
    this.#valueLine = null;
    return pieces.length === 0 ? line : found;
  }

  #value(): Piece[] {
    const pieces: Piece[] = [];
    this.#valueLine = null;
    for (;;) {
      this.#skip();
      if (this.#at >= this.#limit) return pieces;
      this.#valueLine ??= this.#lines.lineAt(this.#at);
      const piece = this.#piece();
      if (piece === null) return pieces;
      pieces.push(piece);
      this.#skip();
      if (this.#text[this.#at] !== '#') return pieces;
      this.#at++;
    }
  }

  #piece(): Piece | null {
    const sign = this.#text[this.#at];
    if (sign === '{' || sign === '"') {
      const from = this.#at + 1;
      const end = this.#balanced(from, sign === '{' ? '}' : '"');
      if (end !== null && !this.#swallows(from, end)) {
        this.#at = end + 1;
        return { kind: 'text', text: this.#text.slice(from, end) };
      }
      return this.#salvage(from, sign);
    }
    NAME.lastIndex = this.#at;
    const word = NAME.exec(this.#text)?.[0];
    if (word === undefined) return null;
    this.#at += word.length;
    return { kind: /^\d+$/.test(word) ? 'text' : 'name', text: word };
  }

  /** Whether a brace that was left open took the entry's own closing one, and the fields before it. */
  #swallows(from: number, end: number): boolean {
    BLANK.lastIndex = end + 1;
    BLANK.exec(this.#text);
    return Math.max(end + 1, BLANK.lastIndex) >= this.#limit && NEXT_FIELD.test(this.#text.slice(from, end));
  }

  /** A value without its end goes as far as the line on which the next field begins. */
  #salvage(from: number, sign: string): Piece {
    this.#tell(from - 1, `has a value without its closing ${sign === '{' ? 'brace' : 'quote'}`);
    this.#salvaged++;
    const rest = this.#text.slice(from, this.#limit);
    const next = rest.search(NEXT_FIELD);
    const lineEnd = rest.search(/[\n\r]/);
    const length = next >= 0 ? next : lineEnd >= 0 ? lineEnd : rest.length;
    this.#at = from + length;
    return { kind: 'text', text: withoutEnd(rest.slice(0, length)) };
  }

  /** Offset of the sign that closes what began at `from`, before the next entry; null if none does. */
  #balanced(from: number, close: string): number | null {
    let depth = 0;
    for (let i = from; i < this.#limit; i++) {
      const sign = this.#text[i];
      if (sign === '\\') i++;
      else if (depth === 0 && sign === close) return i;
      else if (sign === '{') depth++;
      else if (sign === '}') {
        depth--;
        if (depth < 0) return null;
      }
    }
    return null;
  }

  #skip(): void {
    BLANK.lastIndex = this.#at;
    BLANK.exec(this.#text);
    this.#at = Math.min(this.#limit, Math.max(this.#at, BLANK.lastIndex));
  }

  #tell(offset: number, message: string): void {
    this.#fault ??= { line: this.#lines.lineAt(offset), message };
  }
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s},"]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function lastLetter(text: string, from: number, to: number): number {
  let at = Math.min(text.length, to) - 1;
  while (at > from && /\s/.test(text[at] ?? '')) at--;
  return Math.max(from, at);
}
