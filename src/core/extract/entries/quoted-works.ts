// A work set out in a quote below the heading that is its name: bold title, people, address, line by line.
//
//     ### LampNet
//     > **Counting Lamps at Night** \
//     > Jo Lee, Ana Ruiz \
//     > Paper: [arXiv](https://arxiv.org/abs/…)
//
// Leaves to others: what the lines say (fields/passages.ts), other headings that are names (name-headings.ts).

import { joinRich, splitLines } from '../../base/rich';
import type { Block, RichText } from '../../model/list';
import { NEUTRAL, readSigns, type Signs } from '../fields/signs';
import { wordCount } from '../words';

export interface QuotedWork {
  readonly head: RichText;
  readonly signs: Signs;
  /** The lines below the title. */
  readonly lines: readonly RichText[];
}

/** The work of a quote whose first line is a bold title and whose others have the address of the paper; else null. */
export function quotedWork({ kind, content }: Block): QuotedWork | null {
  if (kind !== 'quote') return null;
  const [head, ...lines] = splitLines(content);
  if (head === undefined || lines.length === 0 || wordCount(head.text) < 3) return null;
  const isBold = head.marks.some(
    (mark) => mark.kind === 'strong' && !/\p{L}/u.test(head.text.slice(0, mark.start) + head.text.slice(mark.end)),
  );
  const signs = readSigns(head, { ...NEUTRAL, more: joinRich(lines), titleThenAddress: true });
  return isBold && signs.title !== null && signs.paperLink ? { head, signs, lines } : null;
}

/** Indexes of the headings over such quotes, if the document sets out its works so. */
export function headingsOverQuotedWorks(blocks: readonly Block[]): readonly number[] {
  const found: number[] = [];
  for (const [at, { kind }] of blocks.entries()) {
    const next = blocks[at + 1];
    if (kind === 'heading' && next !== undefined && quotedWork(next) !== null) found.push(at);
  }
  return found.length >= FEWEST ? found : [];
}

/** One quote with an address may be anything. */
const FEWEST = 3;
