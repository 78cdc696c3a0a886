// What a syntax reader is: one text of one syntax -> blocks or records, with issues instead of exceptions.
// Leaves to others: which reader a file gets (readers/index.ts), encoding and size limits (parse.ts).

import type { DocumentId } from '../model/ids';
import type { Issue } from '../model/issue';
import type { Block, DataRecord } from '../model/list';

/**
 * What a reader finds in a text. Markup fills `blocks`, data formats `records`; lines count from 1.
 * In the value of a field a line end is one of the source: the text behind the n-th stands n lines below the field's
 * line. A line end that the format only writes about (`"a\nb"` in JSON) becomes a blank.
 * `title` is one that the syntax itself marks (front matter, `#+TITLE:`, `<title>`); whether a first heading is the
 * list's title is for extract to judge.
 * What the format holds as several values (authors, keywords, links) is several fields of one name.
 */
export interface Reading {
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly issues: readonly Issue[];
}

export interface Reader {
  /** The syntax as documents and messages call it: `markdown`, `bibtex` … */
  readonly id: string;
  /** File name endings, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the text can only be of this syntax; looks at its first part. */
  looksLike(text: string): boolean;
  /** Never throws on content; takes time that grows with the length of the text. */
  read(id: DocumentId, text: string): Reading;
}

/** A reader without a sign of its own is only ever chosen by extension. */
export const HEAD = 20_000;

/** Collects the issues of one document; the hundredth of a kind says that there are more and ends the telling. */
export class IssueLog {
  readonly issues: Issue[] = [];
  readonly #document: DocumentId;
  readonly #counts = new Map<string, number>();

  constructor(document: DocumentId) {
    this.#document = document;
  }

  add(code: string, line: number, message: string, fix: string, severity: Issue['severity'] = 'warning'): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_OF_A_KIND) return;
    const more = count === MOST_OF_A_KIND ? ' Later ones of this kind are not told.' : '';
    this.issues.push({ code, severity, document: this.#document, line, message: message + more, fix });
  }
}

const MOST_OF_A_KIND = 100;
