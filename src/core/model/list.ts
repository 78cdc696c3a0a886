// What a syntax reader makes of a document: sections and entries of rich text with source lines.
// Leaves to others: which entry is a paper and what its words mean (extract).

import type { DocumentId } from './ids';
import type { Issue } from './issue';

export type MarkKind = 'link' | 'image' | 'strong' | 'em' | 'code' | 'break' | 'strike';

/** A stretch of `RichText.text` that the syntax set apart; nested marks overlap. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Links and images only; as written, not yet checked. */
  readonly url?: string;
  /** Images: the alternative text. Links: the title attribute. */
  readonly alt?: string;
}

/** Decoded plain text, the marks over it, and the way back to the source. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Pairs (offset in `text`, 1-based source line), ascending: from that offset on, the text stands on that line. */
  readonly lines: readonly (readonly [offset: number, line: number])[];
}

/** `summary` opens a foldable part (HTML `<details>`), `fold-end` closes it. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'summary' | 'fold-end';

/** One leaf of the document, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  readonly line: number;
  readonly endLine: number;
  readonly content: RichText;
  /** Headings: 1–6. Items: nesting depth from 0. Else: how many list items it stands inside. */
  readonly depth: number;
  /** A line is drawn above it: `---`. */
  readonly ruled?: boolean;
  /** Rows: the cells, in column order. */
  readonly cells?: readonly RichText[];
  /** Rows: how many cells it has itself, where a row below goes on in one more (base/row-notes.ts). */
  readonly noted?: number;
  /** Rows: the header of each column, where the table has one. */
  readonly header?: readonly string[];
  /** Items: the bullet's number if it is an ordered list. */
  readonly ordinal?: number;
}

/** A field of a data file's record (BibTeX, CSV, YAML …) or of a `Key: value` bullet. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** A record of a data format, already taken apart by its syntax. */
export interface DataRecord {
  readonly line: number;
  readonly endLine: number;
  readonly type?: string;
  readonly fields: readonly Field[];
  /** Section the record stands under (BibTeX comment, YAML parent key …), outermost first. */
  readonly path: readonly string[];
}

/** A document as its syntax tells it. Markup formats fill `blocks`, data formats `records`. */
export interface ListDoc {
  readonly id: DocumentId;
  readonly syntax: string;
  readonly title: string | null;
  readonly url?: string;
  readonly sha256: string;
  /** Count of lines. */
  readonly lines: number;
  /** Lines whose characters were repaired: what is quoted from them does not stand so in the file. */
  readonly mended: readonly number[];
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly issues: readonly Issue[];
}
