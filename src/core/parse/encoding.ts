// Repairs text whose UTF-8 was once read as Mac Roman, Windows-1252, Latin-1 or code page 437 ("mojibake").
// Leaves to others: bytes that are no UTF-8 at all (the host decodes), and what the text says.

import { utf8At } from '../base/utf8';
import type { DocumentId } from '../model/ids';
import type { Issue } from '../model/issue';
import { isPlausible, isUnnatural, scriptsOf } from './encoding-signs';
import { BYTE_OF, TABLES, type TableName } from './encoding-tables';

/** One stretch that was put right. */
export interface Repair {
  /** 1-based. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly table: TableName;
}

export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Stretches that look damaged and could not be put right with certainty. */
  readonly left: readonly { readonly line: number; readonly text: string }[];
}

/** Text may have been through the mill more than once. */
const MAX_ROUNDS = 3;
/** Natural-looking stretches are believed damaged only if the table explains nearly all of the document: misses per certain hit. */
const TOLERATED_MISSES = 0.25;

interface Stretch {
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

interface Finding {
  readonly table: TableName;
  /** Nobody types these. */
  readonly certain: Stretch[];
  /** Decode as well, but somebody might have meant them: `AMANHÃ…`. */
  readonly possible: Stretch[];
  /** Certain by themselves inside runs that do not decode as a whole: clean and damaged characters side by side. */
  readonly mixed: Stretch[];
  misses: number;
}

/** What a stretch says once its bytes are read as UTF-8, or null if it says nothing sensible. Damage inside is undone too. */
function meaning(decoded: string, table: TableName, rounds: number): string | null {
  if (isPlausible(decoded)) return decoded;
  if (rounds <= 1) return null;
  const again = decode(decoded, table);
  return again === null ? null : meaning(again, table, rounds - 1);
}

/** The whole string through the table's inverse and UTF-8, or null. */
function decode(text: string, table: TableName): string | null {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const byte = BYTE_OF[table].get(text.charCodeAt(i));
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  let decoded = '';
  for (let at = 0; at < bytes.length; ) {
    const character = utf8At(bytes, at);
    if (character === null) return null;
    decoded += String.fromCodePoint(character.point);
    at += character.length;
  }
  return decoded;
}

/** Nobody types three dash-and-letter pairs that spell a word of one other script, nor what decodes to an emoji. */
const isTelling = (decoded: string): boolean =>
  /[\u{1d400}-\u{1d7ff}\u{1f000}-\u{1faff}]|[\u0386-\u03ce]{3}|[\u0401-\u0491]{3}|[\u05b0-\u05ea]{3}|[\u060c-\u06cc]{3}/u.test(
    decoded,
  );

/** Judges one run of characters that all stand in the table. */
function judge(text: string, start: number, bytes: readonly number[], finding: Finding): void {
  const end = start + bytes.length;
  const isDamage = (from: number, to: number, decoded: string): boolean =>
    isTelling(decoded) ||
    isUnnatural(text.slice(from, to), text.slice(Math.max(0, from - 2), from), text.slice(to, to + 2));

  let whole = '';
  const parts: Stretch[] = [];
  let open = -1;
  let inside = '';
  let long = true;
  const close = (at: number): void => {
    if (open < 0) return;
    const to = long ? meaning(inside, finding.table, MAX_ROUNDS) : null;
    if (to !== null && isDamage(start + open, start + at, to))
      parts.push({ start: start + open, from: text.slice(start + open, start + at), to });
    open = -1;
    inside = '';
    long = true;
  };
  let decodes = true;
  for (let at = 0; at < bytes.length; ) {
    const character = utf8At(bytes, at);
    if (character === null) {
      decodes = false;
      close(at);
      at++;
      continue;
    }
    if (open < 0) open = at;
    const read = String.fromCodePoint(character.point);
    whole += read;
    inside += read;
    if (character.length === 2) long = false;
    at += character.length;
  }
  if (decodes) {
    const to = meaning(whole, finding.table, MAX_ROUNDS);
    if (to === null) finding.misses++;
    else
      (isDamage(start, end, to) ? finding.certain : finding.possible).push({ start, from: text.slice(start, end), to });
    return;
  }
  close(bytes.length);
  if (parts.length > 0) finding.mixed.push(...parts);
  else finding.misses++;
}

/** Looks at a text through one table. */
function look(text: string, runs: readonly (readonly [start: number, end: number])[], table: TableName): Finding {
  const finding: Finding = { table, certain: [], possible: [], mixed: [], misses: 0 };
  const byteOf = BYTE_OF[table];
  for (const [from, to] of runs) {
    let bytes: number[] = [];
    for (let i = from; i <= to; i++) {
      const byte = i < to ? byteOf.get(text.charCodeAt(i)) : undefined;
      if (byte !== undefined) bytes.push(byte);
      else if (bytes.length > 0) {
        judge(text, i - bytes.length, bytes, finding);
        bytes = [];
      }
    }
  }
  return finding;
}

function runsOf(text: string): [number, number][] {
  const runs: [number, number][] = [];
  const pattern = /[^\0-\x7f]+/g;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) runs.push([found.index, pattern.lastIndex]);
  return runs;
}

/** Which of a table's findings to act on, in order of place. */
function accepted(finding: Finding): Stretch[] {
  const scripts = new Set(finding.certain.flatMap((stretch) => scriptsOf(stretch.to)));
  const trusted = finding.misses <= finding.certain.length * TOLERATED_MISSES;
  const possible = trusted
    ? finding.possible.filter((stretch) => scriptsOf(stretch.to).every((script) => scripts.has(script)))
    : [];
  return [...finding.certain, ...finding.mixed, ...possible].sort((a, b) => a.start - b.start);
}

/** Line numbers for ascending offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  };
}

/** What damage looks like that lost a byte: a no-break space turned into a blank, a character that had no sign. */
const LEFT_OVER =
  /[^\s\0-\x7f]*(?:\ufffd|[\u0080-\u0084\u0086-\u009f]|\uf8ffü|â€|ï¿½|ï¼|‚Ä|ΓÇ|Ã[¡-©«-¹¼-¿]|Â[£§©«®°±²³´µ·»½]|√[©®™§¶ß¢£¨´]|├[⌐¬½¼⌐])[^\s\0-\x7f]*/g;

/**
 * Undoes wrong decoding where it is certain; everything else stays as it is, line ends always.
 * Every run of non-ASCII characters goes backwards through the four tables; the table that explains most is taken, and the
 * whole is done again while it finds anything (three times at most). A run is repaired if its bytes are strict UTF-8 for
 * characters that lists hold, and nobody would have typed it as it stands (or the table explains the whole document).
 */
export function repairEncoding(text: string): RepairedText {
  const repairs: Repair[] = [];
  let now = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const runs = runsOf(now);
    if (runs.length === 0) break;
    let best: Finding | undefined;
    for (const table of TABLES) {
      const finding = look(now, runs, table);
      if (finding.certain.length > (best?.certain.length ?? 0)) best = finding;
    }
    if (best === undefined) break;
    const lineOf = lineCounter(now);
    let mended = '';
    let done = 0;
    for (const { start, from, to } of accepted(best)) {
      repairs.push({ line: lineOf(start), from, to, table: best.table });
      mended += now.slice(done, start) + to;
      done = start + from.length;
    }
    now = mended + now.slice(done);
  }
  const lineOf = lineCounter(now);
  const left = Array.from(now.matchAll(LEFT_OVER), (found) => ({ line: lineOf(found.index), text: found[0] }));
  return { text: now, repairs, left };
}

const NAMES: Record<TableName, string> = {
  'mac-roman': 'Mac Roman',
  'windows-1252': 'Windows-1252',
  'latin-1': 'Latin-1',
  cp437: 'code page 437',
};

/** At most two issues for a document: what was repaired (info), what still looks damaged (warning). */
export function encodingIssues(id: DocumentId, { repairs, left }: Pick<RepairedText, 'repairs' | 'left'>): Issue[] {
  const issues: Issue[] = [];
  const [first] = repairs;
  if (first) {
    const tables = TABLES.filter((table) => repairs.some((repair) => repair.table === table)).map(
      (table) => NAMES[table],
    );
    const places = repairs.length === 1 ? '1 place' : `${repairs.length} places`;
    issues.push({
      code: 'encoding-repaired',
      severity: 'info',
      document: id,
      line: first.line,
      message: `UTF-8 had been read as ${tables.join(' and ')}; repaired in ${places} (first: "${first.from}" is "${first.to}").`,
      fix: 'Save the file as UTF-8 with the repaired characters.',
    });
  }
  const [lost] = left;
  if (lost) {
    const places = left.length === 1 ? '1 place looks' : `${left.length} places look`;
    issues.push({
      code: 'encoding-left',
      severity: 'warning',
      document: id,
      line: lost.line,
      message: `${places} damaged by a wrong encoding and cannot be repaired with certainty (first: "${lost.text}").`,
      fix: 'Write these characters anew; the file as it is no longer holds them.',
    });
  }
  return issues;
}
