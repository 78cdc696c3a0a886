// Rows of tables whose works go on in a row below.

import type { Block, RichText } from '../model/list';
import { joinRich } from './rich';

/** A row with what a row below says of it: one cell more, behind all others; a second note goes into that cell. */
export function withNote(row: Block, note: RichText, endLine: number): Block {
  const { cells = [], noted = cells.length } = row;
  const before = cells[noted];
  const own = cells.slice(0, noted);
  return { ...row, endLine, cells: [...own, before === undefined ? note : joinRich([before, note])], noted };
}
