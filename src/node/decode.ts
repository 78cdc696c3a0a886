// Bytes of a file -> text: UTF-8 first, then UTF-16, then a guess; says what it had to guess or mend.
// Leaves to others: text that is valid but was once decoded wrongly (core/parse/encoding).

import { utf8At } from '../core/base/utf8';
import type { Severity } from '../core/model/issue';

/** Something noticed while decoding; becomes an issue of the document. */
export interface DecodingNote {
  readonly code: string;
  readonly severity: Severity;
  /** 1-based; 0 speaks of the whole. */
  readonly line: number;
  readonly message: string;
  readonly fix?: string;
}

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly notes: readonly DecodingNote[] }
  | { readonly ok: false; readonly problem: string };

/** How much is looked at to tell text from data: as git does, the first 8,000 bytes for NUL. */
const SAMPLE = 8000;

/**
 * The text of a file's bytes. A byte order mark decides and is taken off. Data that is no text gives `ok: false` with a
 * reason that completes the sentence "FILE …". Bytes that are not UTF-8 are decoded as what they most likely are.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { ok: true, text: new TextDecoder(utf16).decode(bytes), notes: [] };
  const binary = binaryKind(bytes);
  if (binary !== null) return { ok: false, problem: `is ${binary}; Stemma reads text` };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    // Not UTF-8 from end to end; the rest of this function finds out what else.
  }
  const faults = utf8Faults(bytes);
  if (faults.good > faults.bad) {
    const places = faults.bad === 1 ? 'One byte is' : `${faults.bad} bytes are`;
    const note: DecodingNote = {
      code: 'broken-utf8',
      severity: 'warning',
      line: faults.firstLine,
      message: `${places} not valid UTF-8 (first on line ${faults.firstLine}); each is read as U+FFFD.`,
      fix: 'Save the file as UTF-8.',
    };
    return { ok: true, text: new TextDecoder('utf-8').decode(bytes), notes: [note] };
  }
  const { detect } = await import('chardet');
  const { name, text } = decodeAs(detect(bytes), bytes);
  const note: DecodingNote = {
    code: 'encoding-guessed',
    severity: 'warning',
    line: 0,
    message: `The file is not UTF-8; it was read as ${name}, which is a guess.`,
    fix: 'Save the file as UTF-8.',
  };
  return { ok: true, text, notes: [note] };
}

function decodeAs(guess: string | null, bytes: Uint8Array): { name: string; text: string } {
  try {
    if (guess !== null) return { name: guess, text: new TextDecoder(guess).decode(bytes) };
  } catch {
    // chardet knows names that TextDecoder does not (ISO-2022-CN …): fall through to the commonest.
  }
  return { name: 'windows-1252', text: new TextDecoder('windows-1252').decode(bytes) };
}

/** UTF-16 by its byte order mark, or by NULs that stand almost only in every other place. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Mostly ASCII text, as lists are, has a NUL in nearly every unit; half is far from both text and random data.
  if (odd > end / 4 && even < end / 100) return 'utf-16le';
  if (even > end / 4 && odd < end / 100) return 'utf-16be';
  return null;
}

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive (or an Office document, which is one)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
];

/** What kind of binary data this is, with its article, or null for text. */
function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [start, what] of SIGNATURES) if (head.startsWith(start)) return what;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return 'a binary file';
    // Tab, line feed, form feed and carriage return are text.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls > sample.length / 10 ? 'a binary file' : null;
}

/** Counts whole multi-byte characters and the bytes that belong to none. */
function utf8Faults(bytes: Uint8Array): { good: number; bad: number; firstLine: number } {
  let good = 0;
  let bad = 0;
  let line = 1;
  let firstLine = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8At(bytes, at)?.length ?? 0;
    if (bytes[at] === 10) line++;
    if (length > 1) good++;
    if (length === 0) {
      bad++;
      firstLine ||= line;
    }
    at += Math.max(1, length);
  }
  return { good, bad, firstLine };
}
