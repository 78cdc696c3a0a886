// Short words for tests of the readers: a text read, and its parts as plain values.

import type { Block, DataRecord, ListDoc } from '../../../src/core/model/list';
import { readList } from '../../../src/core/parse/parse';

export const read = (id: string, text: string): ListDoc => readList({ id, text });

/** The first value of each field; several values joined by ` / `. */
export function valuesOf(record: DataRecord | undefined): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, value } of record?.fields ?? [])
    values[name] = values[name] === undefined ? value : `${values[name]} / ${value}`;
  return values;
}

/** `line kind depth text`, one a block. */
export const outline = (doc: ListDoc): string[] =>
  doc.blocks.map((block) => `${block.line} ${block.kind} ${block.depth} ${block.content.text}`.trim());

export const linksOf = (block: Block | undefined): [string, string][] =>
  (block?.cells ?? (block ? [block.content] : [])).flatMap((rich) =>
    rich.marks
      .filter((mark) => mark.kind === 'link')
      .map((mark): [string, string] => [rich.text.slice(mark.start, mark.end), mark.url ?? '']),
  );

export const codes = (doc: ListDoc): string[] => doc.issues.map((issue) => `${issue.line} ${issue.code}`);
