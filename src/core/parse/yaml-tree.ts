// YAML (several documents, anchors, merge keys) -> data trees with lines; also the front matter of Markdown files.
// Leaves to others: which map is a paper (data-records.ts).

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { DataNode, Entry, MapNode } from './data-tree';

export interface YamlProblem {
  readonly line: number;
  readonly message: string;
  /** Whether the reader put it right by itself. */
  readonly mended: boolean;
}

export interface YamlReading {
  readonly roots: readonly DataNode[];
  readonly problems: readonly YamlProblem[];
}

/** Longer texts are cut at a line: 1 MB takes about half a second. */
const MOST_CHARACTERS = 8 * 1024 * 1024;
/** Aliases may blow a small text up without end ("billion laughs"): so many nodes behind aliases, no more. */
const MOST_ALIASED = 20_000;
/** Deeper nesting is an attack or a mistake; the library recurses and would run out of stack. */
const DEEPEST = 100;
const MOST_MENDED = 50;

/** Reads a text of YAML documents; what is broken is left out and told. Never throws. */
export function readYaml(text: string): YamlReading {
  const problems: YamlProblem[] = [];
  let source = text.replace(/\r\n?/g, '\n');
  if (source.length > MOST_CHARACTERS) {
    const end = source.lastIndexOf('\n', MOST_CHARACTERS);
    source = source.slice(0, end < 0 ? MOST_CHARACTERS : end);
    problems.push({
      line: source.split('\n').length,
      message: `only the first ${MOST_CHARACTERS} characters were read`,
      mended: false,
    });
  }
  const deep = tooDeep(source);
  if (deep !== null)
    return {
      roots: [],
      problems: [...problems, { line: deep, message: `nested more than ${DEEPEST} deep`, mended: false }],
    };
  try {
    const first = parse(source);
    if (first.errors.length === 0) return { roots: first.roots, problems: [...problems, ...first.problems] };
    // `title: Mamba: Linear-Time …`: a colon inside a plain value. Quotes around it, and the line says what was meant.
    const mended = quotePlainValues(source, new Set(first.errors.map((error) => error.line)));
    const second = mended.lines.length === 0 ? first : parse(mended.text);
    const useful = second.errors.length < first.errors.length;
    const best = useful ? second : first;
    problems.push(
      ...(useful ? mended.lines : []).map((line) => ({
        line,
        message: 'a value with ": " or a sign of YAML in it must be quoted',
        mended: true,
      })),
    );
    problems.push(...best.problems, ...best.errors.map((error) => ({ ...error, mended: false })));
    return { roots: best.roots, problems };
  } catch (error) {
    // The library throws on some broken input instead of reporting it (too deep, out of stack).
    return {
      roots: [],
      problems: [
        ...problems,
        { line: 1, message: error instanceof Error ? error.message : String(error), mended: false },
      ],
    };
  }
}

interface Parsed {
  readonly roots: readonly DataNode[];
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  readonly problems: readonly YamlProblem[];
}

function parse(text: string): Parsed {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: false,
    merge: false,
  });
  if (!Array.isArray(documents)) return { roots: [], errors: [], problems: [] };
  const roots: DataNode[] = [];
  const errors: { line: number; message: string }[] = [];
  const problems: YamlProblem[] = [];
  for (const part of documents) {
    const builder = new Builder(text, counter);
    const root = part.contents === null ? null : builder.node(part.contents, 0);
    if (root !== null) roots.push(root);
    for (const error of part.errors)
      errors.push({
        line: counter.linePos(Math.min(error.pos[0], text.length)).line,
        message: error.message.replace(/[.:]?\s*$/, '').replace(/\s+/g, ' '),
      });
    if (builder.bomb !== null)
      problems.push({
        line: builder.bomb,
        message: `aliases stand for more than ${MOST_ALIASED} values`,
        mended: false,
      });
  }
  return { roots, errors, problems };
}

class Builder {
  /** The line of the alias that was one too many. */
  bomb: number | null = null;
  readonly #text: string;
  readonly #counter: LineCounter;
  readonly #anchors = new Map<string, Node>();
  #aliased = 0;
  #inAlias = 0;

  constructor(text: string, counter: LineCounter) {
    this.#text = text;
    this.#counter = counter;
  }

  node(node: Node | ParsedNode, depth: number): DataNode | null {
    if (depth > DEEPEST) return null;
    if (this.#inAlias > 0 && ++this.#aliased > MOST_ALIASED) return null;
    if (isAlias(node)) return this.#alias(node, depth);
    if ('anchor' in node && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const [start, end] = spanOf(node);
    const line = this.#line(start);
    const endLine = this.#line(Math.max(start, end - 1));
    if (isScalar(node)) return { kind: 'scalar', value: this.#scalar(node), line, endLine };
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.node(item as Node, depth + 1) ?? []);
      return { kind: 'list', items, line, endLine };
    }
    return isMap(node) ? { kind: 'map', entries: this.#entries(node, depth), line, endLine } : null;
  }

  #alias(node: Alias, depth: number): DataNode | null {
    const target = this.#anchors.get(node.source);
    const line = this.#line(spanOf(node)[0]);
    if (this.#aliased > MOST_ALIASED) {
      this.bomb ??= line;
      return null;
    }
    if (target === undefined) return null;
    this.#inAlias++;
    const found = this.node(target, depth + 1);
    this.#inAlias--;
    if (this.#aliased > MOST_ALIASED) this.bomb ??= line;
    return found;
  }

  #entries(map: YAMLMap, depth: number): Entry[] {
    const entries: Entry[] = [];
    const merged: Entry[] = [];
    for (const pair of map.items) {
      // The type of a parsed pair's key is unknown to YAMLMap; the composer makes nodes only.
      const key = pair.key as Node | null;
      const value = pair.value as Node | null;
      const name = isScalar(key) ? String(key.value ?? '') : null;
      if (name === null || key === null || value === null) continue;
      const node = this.node(value, depth + 1);
      if (node === null) continue;
      if (name === '<<')
        for (const one of node.kind === 'list' ? node.items : [node])
          if (one.kind === 'map') merged.push(...(one as MapNode).entries);
      if (name !== '<<') entries.push({ key: name, line: this.#line(spanOf(key)[0]), value: node });
    }
    if (merged.length === 0) return entries;
    const own = new Set(entries.map((entry) => entry.key));
    return [...entries, ...merged.filter((entry) => !own.has(entry.key))];
  }

  /** The value with the source's line ends, where its words stand on several lines. */
  #scalar(node: Scalar): string | null {
    const value = String(node.value ?? '');
    const plain = node.type === undefined || node.type === 'PLAIN';
    if (plain && /^(?:null|~|)$/i.test(value)) return null;
    const [start, end] = spanOf(node);
    if (end - start <= value.length && !value.includes('\n')) return value;
    const source = this.#text.slice(start, end);
    if (!/[\n\r]/.test(source)) return value.replace(/\s*\n\s*/g, ' ');
    return withSourceLines(value, source, node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  }

  #line(offset: number): number {
    return Math.max(1, this.#counter.linePos(Math.max(0, offset)).line);
  }
}

const spanOf = (node: Node | ParsedNode): readonly [number, number] => {
  const range = node.range;
  return range ? [range[0], range[1]] : [0, 0];
};

/** Puts the line ends of the source between the words of the value; where the words differ, all stay on one line. */
function withSourceLines(value: string, source: string, block: boolean): string {
  const words = value.split(/\s+/).filter((word) => word !== '');
  // A closing quote on a line of its own is no word.
  const lines = source.replace(/^(["'])([\s\S]*)\1\s*$/, '$2').split(/\r\n|\r|\n/);
  if (block) lines[0] = '';
  const counts = lines.map((line) => line.split(/\s+/).filter((word) => word !== '').length);
  if (counts.reduce((sum, count) => sum + count, 0) !== words.length) return words.join(' ');
  let at = 0;
  let out = '';
  for (const [i, count] of counts.entries()) {
    out += (i > 0 ? '\n' : '') + words.slice(at, at + count).join(' ');
    at += count;
  }
  return out.trimEnd();
}

/** The line on which brackets, or dashes before a list's items, are nested too deep; null if none. */
function tooDeep(text: string): number | null {
  let line = 0;
  for (const one of text.split('\n')) {
    line++;
    const flow = one.length > DEEPEST ? (one.match(/[[{]/g)?.length ?? 0) - (one.match(/[\]}]/g)?.length ?? 0) : 0;
    const block = one.length > DEEPEST ? (/^\s*((?:[-?:]\s+)+)/.exec(one)?.[1]?.match(/[-?:]/g)?.length ?? 0) : 0;
    if (flow > DEEPEST || block > DEEPEST) return line;
  }
  return null;
}

/** Quotes the plain values on these lines that hold a colon, `#`, or begin with a sign of YAML. */
function quotePlainValues(text: string, at: ReadonlySet<number>): { text: string; lines: number[] } {
  const lines = text.split('\n');
  const changed: number[] = [];
  for (const line of at) {
    const source = lines[line - 1];
    if (source === undefined || changed.length >= MOST_MENDED) continue;
    const found = /^(\s*(?:- +)*[\p{L}_][\p{L}\p{N}_ -]{0,40}:[ \t]+)(\S.*?)(\s*)$/u.exec(source);
    const value = found?.[2];
    if (found === null || value === undefined || /^(?:'.*'|".*"|[|>][-+]?)$/.test(value)) continue;
    lines[line - 1] = `${found[1]}'${value.replaceAll("'", "''")}'${found[3]}`;
    changed.push(line);
  }
  return { text: lines.join('\n'), lines: changed.sort((a, b) => a - b) };
}
