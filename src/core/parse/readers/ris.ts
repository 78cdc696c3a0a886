// RIS files (EndNote, Zotero, publishers) -> records.
// Leaves to others: what a field means (extract).

import type { DataRecord, Field } from '../../model/list';
import { givenFirst } from '../people';
import { HEAD, IssueLog, type Reader } from '../reader';

/** What tags are called elsewhere; tags that say nothing about a paper are left out. */
const NAMES: Record<string, string> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  T2: 'venue',
  JO: 'journal',
  JF: 'journal',
  JA: 'journal',
  J1: 'journal',
  J2: 'journal',
  BT: 'booktitle',
  T3: 'series',
  C3: 'venue',
  AU: 'authors',
  A1: 'authors',
  PY: 'year',
  Y1: 'year',
  YR: 'year',
  DA: 'date',
  AB: 'abstract',
  N2: 'abstract',
  N1: 'note',
  KW: 'keywords',
  DO: 'doi',
  UR: 'url',
  L1: 'pdf',
  L2: 'url',
  LK: 'url',
  PB: 'publisher',
  ID: 'id',
  ED: 'editor',
  A2: 'editor',
};
const TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)$/;

export const ris: Reader = {
  id: 'ris',
  extensions: ['ris'],
  looksLike: (text) => /^\s*TY {1,2}- ?\S/.test(text.slice(0, HEAD)),
  read(id, text) {
    const log = new IssueLog(id);
    const records: DataRecord[] = [];
    let open: { line: number; type: string; fields: Field[] } | null = null;
    let field: { name: string; value: string; line: number; isPerson: boolean } | null = null;

    const endField = (): void => {
      if (field !== null && open !== null && field.value.trim() !== '') {
        const value = field.isPerson ? givenFirst(field.value) : field.value.trimEnd();
        open.fields.push({ name: field.name, value, line: field.line });
      }
      field = null;
    };
    const endRecord = (endLine: number): void => {
      endField();
      if (open !== null && open.fields.length > 0)
        records.push({ line: open.line, endLine, type: open.type, fields: open.fields, path: [] });
      open = null;
    };

    const lines = text.split(/\r\n|\r|\n/);
    for (const [i, source] of lines.entries()) {
      const line = i + 1;
      const found = TAG.exec(source.trimEnd());
      const tag = found?.[1];
      if (tag === undefined) {
        // A value that goes on on the next line.
        if (field !== null && source.trim() !== '') field.value += `\n${source.trim()}`;
        else if (field !== null) endField();
        continue;
      }
      const value = found?.[2]?.trim() ?? '';
      if (tag === 'TY') {
        if (open !== null) {
          log.add(
            'ris-open',
            line,
            `The record of line ${open.line} does not end before the next begins.`,
            'Put a line "ER  - " at its end.',
          );
          endRecord(line - 1);
        }
        open = { line, type: value.toLowerCase(), fields: [] };
      } else if (tag === 'ER') endRecord(line);
      else {
        endField();
        open ??= { line, type: '', fields: [] };
        const name = NAMES[tag];
        if (name !== undefined) field = { name, value, line, isPerson: name === 'authors' };
      }
    }
    endRecord(lines.length);
    return { title: null, blocks: [], records, issues: log.issues };
  },
};
