// Bytes of a file -> text, in a browser: UTF-8, UTF-16 by its mark, else Windows-1252, and what had to be guessed.

import { documentId } from '../../src/core/model/ids';
import type { Issue } from '../../src/core/model/issue';

export interface DecodedFile {
  readonly text: string;
  readonly issues: readonly Issue[];
}

const SAMPLE = 8000;

/** null for what is no text. */
export function decodeFile(name: string, content: ArrayBuffer | string): DecodedFile | null {
  if (typeof content === 'string') return { text: content, issues: [] };
  const bytes = new Uint8Array(content);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), issues: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), issues: [] };
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    // Not UTF-8 from end to end; Windows-1252 reads any byte, and is what old files mostly are.
  }
  const issue: Issue = {
    code: 'encoding-guessed',
    severity: 'warning',
    document: documentId(name),
    line: 0,
    message: 'The file is not UTF-8; it was read as Windows-1252, which is a guess.',
    fix: 'Save the file as UTF-8.',
  };
  return { text: new TextDecoder('windows-1252').decode(bytes), issues: [issue] };
}
