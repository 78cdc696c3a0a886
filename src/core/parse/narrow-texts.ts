// The words and addresses of a document in one byte a character, where a few wide ones elsewhere in the file have made them all
// wide. Lists of some hundred papers are read in 0.85 to 0.93 of the time.
// Leaves to others: why that is so (base/narrow.ts).

import { isWide, narrow } from '../base/narrow';
import type { Block, DataRecord, Mark, RichText } from '../model/list';
import type { Reading } from './reader';

/** What was read from a text, the same in all but the room that it takes. */
export const inNarrowTexts = (reading: Reading, text: string): Reading =>
  isWide(text)
    ? { ...reading, blocks: reading.blocks.map(narrowBlock), records: reading.records.map(narrowRecord) }
    : reading;

const narrowBlock = (block: Block): Block => ({
  ...block,
  content: narrowRich(block.content),
  ...(block.cells === undefined ? {} : { cells: block.cells.map(narrowRich) }),
});

const narrowRich = ({ text, marks, lines }: RichText): RichText => ({
  text: narrow(text),
  marks: marks.map(narrowMark),
  lines,
});

const narrowMark = (mark: Mark): Mark => (mark.url === undefined ? mark : { ...mark, url: narrow(mark.url) });

const narrowRecord = (record: DataRecord): DataRecord => ({
  ...record,
  fields: record.fields.map((field) => ({ ...field, value: narrow(field.value) })),
});
