// BibTeX entries -> records: macros, months, people, crossref, groups and section comments as path.
// Leaves to others: cutting the text into entries (bibtex-entries.ts), LaTeX (latex.ts), what a field means (extract).

import { latexToText, plainAddress } from '../base/latex';
import type { DocumentId } from '../model/ids';
import type { DataRecord, Field } from '../model/list';
import { type Between, type Piece, type RawEntry, type RawField, readEntries } from './bibtex-entries';
import { givenFirst } from './people';
import { IssueLog } from './reader';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ADDRESSES = /^(?:url|doi|eprint|file|pdf|link|bdsk-url-\d+|howpublished-url|biburl|ee)$/;
const PEOPLE = /^(?:author|editor|translator)s?$/;
/** What a parent's entry (proceedings, book) does not hand down. */
const NOT_HANDED =
  /^(?:crossref|xdata|ids?|label|options|keywords|abstract|annote|annotation|note|url|doi|eprint|file|shorttitle|author|groups)$/;
/** Comments that are no headings: what wrote the file, dates, commented-out fields. */
const NO_HEADING =
  /created|generated|encoding|exported|jabref|bibdesk|mendeley|zotero|saved|copyright|version|databasetype|https?:|[={}@\\]|;$|^\W*(?:\d|january|february|march|april|may \d|june|july|august|september|october|november|december)/i;

const LONGEST_HEADING = 200;

interface Item {
  readonly key: string;
  readonly record: DataRecord;
}

/** Entries as they come in; records once all are there. */
export class Library {
  readonly #log: IssueLog;
  readonly #file: string;
  readonly #macros = new Map<string, string>();
  readonly #unknown = new Set<string>();
  readonly #items: Item[] = [];
  #section: string | null = null;

  constructor(log: IssueLog, file: string) {
    this.#log = log;
    this.#file = file;
    for (const month of MONTHS) this.#macros.set(month.slice(0, 3), capital(month)).set(month, capital(month));
    this.#macros.set('sept', 'September');
  }

  take(part: RawEntry | Between): void {
    if (part.type === 'between') return this.#heading((part as Between).text);
    const entry = part as RawEntry;
    if (entry.type === 'comment') return this.#heading(entry.fields[0]?.pieces[0]?.text ?? '');
    if (entry.type === 'preamble') return;
    if (entry.type === 'string') {
      for (const field of entry.fields) this.#macros.set(field.name, this.#join(field.pieces));
      return;
    }
    if (entry.fault !== null) this.#tell(entry, entry.fault);
    const groups = entry.fields.find((field) => field.name === 'groups' || field.name === 'mendeley-groups');
    const group = groups === undefined ? undefined : latexToText(this.#join(groups.pieces)).split(/[,;]/)[0]?.trim();
    const fields: Field[] = entry.key === '' ? [] : [{ name: 'id', value: entry.key, line: entry.line }];
    for (const field of entry.fields) if (field !== groups) fields.push(...this.#fields(field));
    const path = group !== undefined && group !== '' ? [group] : this.#section === null ? [] : [this.#section];
    this.#items.push({
      key: entry.key.toLowerCase(),
      record: { line: entry.line, endLine: entry.endLine, type: entry.type, fields, path },
    });
  }

  /** All records, with what parents hand down and what was said about them in macros of their key. */
  records(): DataRecord[] {
    const byKey = new Map<string, DataRecord>();
    for (const { key, record } of this.#items) if (!byKey.has(key)) byKey.set(key, record);
    const parents = new Set<DataRecord>();
    const all = this.#items.map(({ key, record }) => {
      const named = valuesOf(record, /^(?:crossref|xdata)$/).flatMap((value) => value.split(','));
      const handed = named.flatMap((name) => {
        const parent = byKey.get(name.trim().toLowerCase());
        if (parent === undefined || parent === record) return [];
        parents.add(parent);
        return handedDown(parent, record);
      });
      const remark = this.#macros.get(key);
      const said =
        remark !== undefined && key !== '' && /\s/.test(remark)
          ? [{ name: 'annote', value: remark.replace(/\s+/g, ' '), line: record.line }]
          : [];
      return handed.length + said.length === 0 ? record : { ...record, fields: [...record.fields, ...handed, ...said] };
    });
    // Proceedings are there for their papers only.
    return all.filter(
      (_, i) =>
        !(
          parents.has(this.#items[i]?.record ?? emptyRecord) &&
          /^(?:proceedings|mvproceedings|xdata|set)$/.test(this.#items[i]?.record.type ?? '')
        ),
    );
  }

  #fields(raw: RawField): Field[] {
    const source = this.#join(raw.pieces);
    const lead = /^\s*/.exec(source)?.[0] ?? '';
    const line = raw.line + (lead.match(/\r\n|\r|\n/g)?.length ?? 0);
    if (PEOPLE.test(raw.name))
      return peopleIn(source).map(({ name, ends }) => ({ name: raw.name, value: name, line: raw.line + ends }));
    const value = (ADDRESSES.test(raw.name) ? plainAddress(source) : latexToText(source)).trim();
    return value === '' ? [] : [{ name: raw.name, value, line }];
  }

  #join(pieces: readonly Piece[]): string {
    return pieces.map((piece) => (piece.kind === 'text' ? piece.text : this.#macro(piece.text))).join('');
  }

  #macro(name: string): string {
    const value = this.#macros.get(name.toLowerCase());
    if (value === undefined && !this.#unknown.has(name)) {
      this.#unknown.add(name);
      this.#log.add(
        'bibtex-macro',
        0,
        `The name "${name.slice(0, 60)}" is used as a value and defined nowhere in ${this.#file}.`,
        `Put it in braces, or define it: @string{${name.slice(0, 60)} = "…"}.`,
        'info',
      );
    }
    return value ?? name;
  }

  /** A comment between entries that names a section: `%%% Surveys %%%`, `@comment{--- Surveys ---}`. */
  #heading(text: string): void {
    for (const source of text.split(/\r\n|\r|\n/)) {
      if (source.length > LONGEST_HEADING) continue;
      const isComment = /^\s*%/.test(source);
      const words = source
        .replace(/^[\s%#*=\-_~+<>|.:!/]+|[\s%#*=\-_~+<>|.:]+$/g, '')
        .replace(/^@?comment\s*[{(]?\s*/i, '');
      const decorated = /^\s*%*\s*[#*=\-_~+<>|]{2,}|%{2,}/.test(source);
      if (
        words === '' ||
        words.length > 70 ||
        words.split(/\s+/).length > 8 ||
        !/\p{L}{2}/u.test(words) ||
        NO_HEADING.test(words)
      )
        continue;
      if (isComment || decorated) this.#section = words;
    }
  }

  #tell(entry: RawEntry, fault: { line: number; message: string }): void {
    const name = entry.key === '' ? `The entry of line ${entry.line}` : `The entry "${entry.key.slice(0, 60)}"`;
    this.#log.add(
      'bibtex-entry',
      fault.line,
      `${this.#file}, line ${fault.line}: ${name} ${fault.message}.`,
      'Mend this entry; the others were read.',
    );
  }
}

/** The fields of the first entry of a small piece of BibTeX that stands inside another format. */
export function fieldsOfBibtex(text: string, document: DocumentId): readonly Field[] {
  const library = new Library(new IssueLog(document), document);
  for (const part of readEntries(text)) library.take(part);
  return library.records()[0]?.fields ?? [];
}

const emptyRecord: DataRecord = { line: 0, endLine: 0, fields: [], path: [] };

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const valuesOf = (record: DataRecord, name: RegExp): string[] =>
  record.fields.filter((field) => name.test(field.name)).map((field) => field.value);

/** A paper's booktitle is its proceedings' title. */
function handedDown(parent: DataRecord, child: DataRecord): Field[] {
  const own = new Set(child.fields.map((field) => field.name));
  return parent.fields
    .filter((field) => !NOT_HANDED.test(field.name))
    .map((field) => (field.name === 'title' ? { ...field, name: 'booktitle' } : field))
    .filter((field) => !own.has(field.name));
}

/** Cuts a list of people at each `and` outside braces. `ends` counts the line ends before the name. */
function peopleIn(source: string): { name: string; ends: number }[] {
  const people: { name: string; ends: number }[] = [];
  let depth = 0;
  let from = 0;
  let counted = 0;
  let ends = 0;
  const give = (to: number): void => {
    const raw = source.slice(from, to);
    const first = from + (raw.length - raw.trimStart().length);
    for (; counted < first; counted++)
      if (source[counted] === '\n' || (source[counted] === '\r' && source[counted + 1] !== '\n')) ends++;
    const name = personOf(raw.trim());
    if (name !== '' && !/^(?:others|et\.? al\.?)$/i.test(name)) people.push({ name, ends });
  };
  const word = /\s+and(?=\s)/giy;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && sign !== undefined && /\s/.test(sign) && !/\s/.test(source[i - 1] ?? 'x')) {
      word.lastIndex = i;
      const found = word.exec(source);
      if (found === null) continue;
      give(i);
      i += found[0].length - 1;
      from = i + 1;
    }
  }
  give(source.length);
  return people;
}

/** `{The ATLAS Collaboration}` is one name, commas and all. */
function personOf(raw: string): string {
  const isGroup = /^\{[^{}]*\}$/.test(raw);
  const text = latexToText(raw).replace(/\s+/g, ' ').trim();
  return isGroup ? text : givenFirst(text);
}
