// A part of an entry and its role.
// Leaves to others: cutting entries into them (passages.ts, print-passages.ts).

import type { RichText } from '../../model/list';
import type { FieldName } from './fields';

/** A stretch of an entry's text, and what it is. */
export interface Passage {
  readonly role: FieldName | 'prose' | 'meta';
  readonly rich: RichText;
  /** What stands above a cell or before a colon, where that tells what the words mean to the work. */
  readonly key?: string;
}
