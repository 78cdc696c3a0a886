// Words about a listed paper that stand elsewhere in the document, under its name: `<summary>LampNet (ICCV 2018)</summary>`
// below the list, a heading per paper behind it.
// Leaves to others: what stands in the entry itself (fields/paper.ts), what the words say (stated.ts).

import { letters } from '../base/text';
import type { Block, RichText } from '../model/list';
import { headingName } from './fields/headings';
import { isOnlyVenue } from './fields/title-links';
import { type Listed, namesIn } from './listed';

/** The listed papers, each with the words that stand under its name elsewhere; a part that lists papers is no note. */
export function withNotesElsewhere(listed: readonly Listed[], blocks: readonly Block[]): readonly Listed[] {
  const byName = namedOnce(listed);
  const lines = listed.map(({ fact }) => fact.line).sort((a, b) => a - b);
  const notes = new Map<Listed, RichText[]>();
  for (const [i, block] of blocks.entries()) {
    const one = byName.get(nameAbove(block) ?? '');
    if (one === undefined || (block.line >= one.fact.line && block.line <= one.fact.endLine)) continue;
    const part = blocks.slice(i + 1, endOfPart(blocks, i));
    const [from, to] = [block.line, part.at(-1)?.endLine ?? block.line];
    if (lines.some((line) => line >= from && line <= to)) continue;
    const words = part.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quote');
    notes.set(one, [...(notes.get(one) ?? []), ...words.map(({ content }) => content)]);
  }
  if (notes.size === 0) return listed;
  return listed.map((one) => ({ ...one, notes: [...(one.notes ?? []), ...(notes.get(one) ?? [])] }));
}

/** The papers by their names and titles, as far as only one goes by it. */
function namedOnce(listed: readonly Listed[]): ReadonlyMap<string, Listed> {
  const found = new Map<string, Listed | null>();
  for (const one of listed)
    for (const name of new Set(namesIn(one).map(letters)))
      if (name.length >= SHORTEST) found.set(name, found.has(name) ? null : one);
  return new Map([...found].flatMap(([name, one]) => (one === null ? [] : [[name, one] as const])));
}

const SHORTEST = 3;

/** What a heading or the words of a foldable part call it, without the year and venue behind; null for other blocks. */
function nameAbove({ kind, content }: Block): string | null {
  if (kind !== 'heading' && kind !== 'summary') return null;
  const name = headingName(content).replace(/\s*[(（[][^()（）[\]]*(?:19|20)\d{2}[^()（）[\]]*[)）\]]\s*$/, '');
  return isOnlyVenue(name) ? null : letters(name);
}

/** Where the part that a heading or a foldable part's words open ends. */
function endOfPart(blocks: readonly Block[], start: number): number {
  const opener = blocks[start];
  let open = 0;
  for (let i = start + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind === 'summary') open++;
    const isEnd =
      opener?.kind === 'summary'
        ? block?.kind === 'fold-end' && open-- === 0
        : block?.kind === 'heading' && block.depth <= (opener?.depth ?? 0);
    if (isEnd) return i;
  }
  return blocks.length;
}
