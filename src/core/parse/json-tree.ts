// JSON (also one value a line, comments, trailing commas) -> data trees with lines.
// Leaves to others: which map is a paper (data-records.ts).

import type { DataNode, Entry } from './data-tree';
import { LineIndex } from './rich-text';

export interface JsonProblem {
  readonly line: number;
  readonly message: string;
  /** Whether reading ended there; a missing comma is told and passed over. */
  readonly end: boolean;
}

export interface JsonReading {
  readonly roots: readonly DataNode[];
  readonly problems: readonly JsonProblem[];
}

/** Deeper nesting is an attack or a mistake. */
const DEEPEST = 200;
const BARE = /[^\s,:[\]{}"]+/y;
const BLANK = /(?:[\s\ufeff]+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))*/y;

/** Reads a text of JSON values. At a fault it keeps what it has and stops; that much is returned with the problem. */
export function readJson(text: string): JsonReading {
  const parser = new JsonParser(text);
  const roots: DataNode[] = [];
  while (parser.more()) {
    const root = parser.value(0);
    if (root !== null) roots.push(root);
    if (parser.broken) break;
  }
  return { roots, problems: parser.problems };
}

class JsonParser {
  readonly problems: JsonProblem[] = [];
  /** Set at a fault that nothing can be read behind. */
  broken = false;
  readonly #text: string;
  readonly #lines: LineIndex;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  /** Whether there is anything behind the blanks, comments and stray commas. */
  more(): boolean {
    this.#blank();
    while (this.#text[this.#at] === ',') {
      this.#at++;
      this.#blank();
    }
    return this.#at < this.#text.length;
  }

  value(depth: number): DataNode | null {
    this.#blank();
    const line = this.#line();
    const sign = this.#text[this.#at];
    if (sign === '{' || sign === '[') {
      if (depth >= DEEPEST) return this.#fault(`nested more than ${DEEPEST} deep`);
      this.#at++;
      return sign === '{' ? this.#map(line, depth) : this.#list(line, depth);
    }
    if (sign === '"') {
      const value = this.#string();
      return value === null ? null : { kind: 'scalar', value, line, endLine: this.#line() };
    }
    BARE.lastIndex = this.#at;
    const bare = BARE.exec(this.#text)?.[0];
    if (bare === undefined)
      return this.#fault(sign === undefined ? 'the text ends too early' : `"${sign}" where a value should stand`);
    if (!/^(?:-?[\d.]|true$|false$|null$|NaN$|-?Infinity$|undefined$)/.test(bare))
      return this.#fault(`"${bare.slice(0, 40)}" where a value should stand`);
    this.#at += bare.length;
    return {
      kind: 'scalar',
      value: bare === 'null' || bare === 'undefined' || bare === 'NaN' ? null : bare,
      line,
      endLine: line,
    };
  }

  #map(line: number, depth: number): DataNode {
    const entries: Entry[] = [];
    while (!this.#closed('}')) {
      const keyLine = this.#line();
      const key = this.#text[this.#at] === '"' ? this.#string() : this.#bareKey();
      if (key === null) break;
      this.#blank();
      if (this.#text[this.#at] !== ':') {
        this.#fault(`no ":" behind the key "${key.slice(0, 40)}"`);
        break;
      }
      this.#at++;
      const value = this.value(depth + 1);
      if (value !== null) entries.push({ key, line: keyLine, value });
      if (!this.#comma('}')) break;
    }
    return { kind: 'map', entries, line, endLine: this.#line() };
  }

  #list(line: number, depth: number): DataNode {
    const items: DataNode[] = [];
    while (!this.#closed(']')) {
      const item = this.value(depth + 1);
      if (item !== null) items.push(item);
      if (!this.#comma(']')) break;
    }
    return { kind: 'list', items, line, endLine: this.#line() };
  }

  /** Takes the closing bracket, if it stands here. A fault ends everything. */
  #closed(bracket: string): boolean {
    if (this.broken) return true;
    this.#blank();
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }

  #comma(bracket: string): boolean {
    if (this.broken) return false;
    this.#blank();
    const sign = this.#text[this.#at];
    if (sign === ',') this.#at++;
    else if (sign !== bracket) {
      const next = sign === '"' || sign === '{' || (sign === '[' && bracket === ']');
      if (next) {
        this.problems.push({ line: this.#line(), message: 'a comma is missing', end: false });
        return true;
      }
      this.#fault(
        sign === undefined ? `the text ends before "${bracket}"` : `"${sign}" where "," or "${bracket}" should stand`,
      );
      return false;
    }
    return true;
  }

  #bareKey(): string | null {
    BARE.lastIndex = this.#at;
    const key = BARE.exec(this.#text)?.[0];
    if (key === undefined) return this.#fault('a key is missing');
    this.#at += key.length;
    return key.replace(/^'|'$/g, '');
  }

  #string(): string | null {
    const start = this.#at;
    let end = start + 1;
    for (; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === 92 /* \ */) end++;
      else if (code === 34 /* " */) break;
      else if (code === 10 || code === 13) break;
    }
    if (this.#text[end] !== '"') return this.#fault('a string without its closing quote');
    this.#at = end + 1;
    return unescaped(this.#text.slice(start + 1, end));
  }

  #blank(): void {
    BLANK.lastIndex = this.#at;
    BLANK.exec(this.#text);
    this.#at = Math.max(this.#at, BLANK.lastIndex);
  }

  #line(): number {
    return this.#lines.lineAt(Math.min(this.#at, Math.max(0, this.#text.length - 1)));
  }

  #fault(message: string): null {
    if (!this.broken) this.problems.push({ line: this.#line(), message, end: true });
    this.broken = true;
    return null;
  }
}

const PLAIN: Record<string, string> = { b: '', f: ' ', n: ' ', r: ' ', t: ' ' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex: string | undefined, sign: string | undefined) =>
    hex === undefined
      ? (PLAIN[sign ?? ''] ?? sign ?? '')
      : String.fromCharCode(Number.parseInt(hex, 16)).replace(/[\n\r]/g, ' '),
  );
}
