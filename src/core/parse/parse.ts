// Text -> ListDoc: chooses the reader by name and content, mends the encoding, never throws on content.
// Leaves to others: each syntax (one file a reader), meaning (extract).

import { sha256Hex } from '../base/sha256';
import { documentId } from '../model/ids';
import type { Issue } from '../model/issue';
import type { ListDoc } from '../model/list';
import type { SourceText } from '../model/source';
import { encodingIssues, repairEncoding } from './encoding';
import { inNarrowTexts } from './narrow-texts';
import { readerFor } from './readers';
import { LineIndex } from './rich-text';

/** A longer text is cut there: the parsers take time that grows faster than the text on hostile input. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** A longer line is no list; it is cut. The longest line of 90 public lists has 0.2 million characters. */
const LONGEST_LINE = 1_000_000;
/** A wider gap within a line says no more than one of this width, and patterns take the square of its time. */
const WIDEST_GAP = 100;
const WIDE_GAP = new RegExp(`[^\\S\\r\\n]{${WIDEST_GAP},}`, 'g');

/** Reads one document. Problems become issues; the worst of texts gives a document without blocks. */
export function readList(source: SourceText): ListDoc {
  const id = documentId(source.id);
  const issues: Issue[] = [...(source.issues ?? [])];
  const whole = source.text.replace(/^\ufeff/, '');
  const sha256 = sha256Hex(source.text);
  let text = whole;
  if (text.length > MOST_CHARACTERS) {
    issues.push({
      code: 'document-too-long',
      severity: 'error',
      document: id,
      line: 0,
      message: `The document has ${text.length} characters; only the first ${MOST_CHARACTERS} were read.`,
      fix: 'Split the list into several files.',
    });
    text = text.slice(0, MOST_CHARACTERS);
  }
  text = cutLongLines(text, id, issues).replace(WIDE_GAP, (gap) => gap.slice(0, WIDEST_GAP));
  const repair = repairEncoding(text);
  issues.push(...encodingIssues(id, repair));
  const lines = repair.text === '' ? 0 : new LineIndex(repair.text).count;
  if (repair.text.trim() === '')
    issues.push({
      code: 'empty-document',
      severity: 'warning',
      document: id,
      line: 0,
      message: 'The document is empty.',
    });
  const mended = [...new Set(repair.repairs.map((one) => one.line))];
  const reader = readerFor(source.id, repair.text);
  try {
    const reading = inNarrowTexts(reader.read(id, repair.text), repair.text);
    return {
      id,
      syntax: reader.id,
      title: reading.title,
      sha256,
      lines,
      mended,
      blocks: reading.blocks,
      records: reading.records,
      issues: [...issues, ...reading.issues],
      ...(source.url === undefined ? {} : { url: source.url }),
    };
  } catch (error) {
    // A reader that throws has a fault of its own; the other documents of a run must not pay for it.
    issues.push({
      code: 'reader-failed',
      severity: 'error',
      document: id,
      line: 0,
      message: `The ${reader.id} reader failed: ${error instanceof Error ? error.message : String(error)}`,
      fix: 'Please report this with the file.',
    });
    return {
      id,
      syntax: reader.id,
      title: null,
      sha256,
      lines,
      mended,
      blocks: [],
      records: [],
      issues,
      ...(source.url === undefined ? {} : { url: source.url }),
    };
  }
}

function cutLongLines(text: string, document: ListDoc['id'], issues: Issue[]): string {
  if (text.length <= LONGEST_LINE) return text;
  let line = 1;
  let cut = '';
  let changed = false;
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LONGEST_LINE) {
      changed = true;
      issues.push({
        code: 'line-too-long',
        severity: 'warning',
        document,
        line,
        message: `Line ${line} has ${end - start} characters; only the first ${LONGEST_LINE} were read.`,
        fix: 'Break the line, or remove embedded data from it.',
      });
      cut += text.slice(start, start + LONGEST_LINE);
    } else cut += text.slice(start, end);
    if (found < 0) break;
    cut += '\n';
    start = end + 1;
  }
  return changed ? cut : text;
}
