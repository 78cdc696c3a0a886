// A place of a document that lists a work, with everything that belongs to it: what entries/ finds and fields/ reads.
// Leaves to others: both.

import type { Block, RichText } from '../model/list';
import type { FieldName } from './fields/fields';
import type { Signs } from './fields/signs';

export interface Part {
  readonly kind: Block['kind'];
  readonly rich: RichText;
  readonly depth: number;
}

export interface Entry {
  readonly shape: 'item' | 'row' | 'paragraph' | 'heading' | 'summary';
  readonly line: number;
  endLine: number;
  readonly head: RichText;
  readonly signs: Signs;
  readonly parts: Part[];
  readonly row?: RowReading;
  readonly path: readonly string[];
  /** From headings that are years or venues. */
  readonly year: number | null;
  /** The heading with the year says a month too. */
  readonly monthly: boolean;
  readonly venue: string | null;
  /** The entry this one is nested in. */
  readonly parent?: Entry;
  /** The name that the heading above gives it, where headings are names. */
  readonly named?: string;
  /** What items above say of all works below them. */
  readonly labels?: readonly RichText[];
  /** Names that say in this document what kind of works these are, in small letters. */
  readonly kinds?: ReadonlySet<string>;
  /** The reference elsewhere in the document that says what the title is. */
  readonly reference?: RichText;
}

export interface Cell {
  readonly field: FieldName;
  /** The words above its column, or an empty text. */
  readonly header: string;
  readonly rich: RichText;
}

export type RowReading =
  | { readonly kind: 'section'; readonly content: RichText }
  | {
      readonly kind: 'entry';
      readonly title: RichText;
      readonly rest: RichText;
      readonly cells: readonly Cell[];
      /** The header says that the names are those of works, whatever else is in the row. */
      readonly named: boolean;
    };
