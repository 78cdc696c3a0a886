// Entries that are set out as block quotes: whole references, or what stands below a bold title.
// Leaves to others: a work in a quote below the heading that is its name (quoted-works.ts), words quoted about an entry (paragraphs.ts).

import { joinRich } from '../../base/rich';
import type { Block } from '../../model/list';
import { NEUTRAL, readSigns } from '../fields/signs';
import { looksLikeProse } from '../words';
import { ACCEPT } from './outline';
import { isBold } from './paper-headings';
import { quotedWork } from './quoted-works';

/** Fewer may be quoted from anywhere. */
const FEWEST = 3;

/**
 * The blocks of a document with such quotes as paragraphs:
 *
 *     > Lee, Jo. (2011). [Counting Lamps](url). Lamp Review, 5: 67-91.
 *
 *     **Counting Lamps at Night**
 *     > *Jo Lee, Ana Ruiz* \
 *     > LAMP 2022. [[Paper](url)]
 *
 * Quotes stay what they are where most say something about the entry above.
 */
export function withQuotedEntries(blocks: readonly Block[]): readonly Block[] {
  const below = printsBelow(blocks);
  const whole = below.size > 0 ? [] : wholeReferences(blocks);
  if (below.size === 0 && whole.length === 0) return blocks;
  const paragraphs = new Set(whole);
  return blocks.flatMap((block, i): Block[] => {
    if (below.has(i - 1)) return [];
    const quote = below.has(i) ? blocks[i + 1] : undefined;
    if (quote !== undefined)
      return [{ ...block, content: joinRich([block.content, quote.content]), endLine: quote.endLine }];
    return [paragraphs.has(block) ? { ...block, kind: 'paragraph' } : block];
  });
}

/** Indexes of bold lines over quotes that hold the print and links of a paper. */
function printsBelow(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let quotes = 0;
  for (const [i, { kind, depth, content }] of blocks.entries()) {
    if (kind !== 'quote' || depth > 0) continue;
    quotes++;
    const above = blocks[i - 1];
    if (above?.kind !== 'paragraph' || above.depth > 0 || !isBold(above.content) || hasLink(above)) continue;
    const signs = readSigns(joinRich([above.content, content]), NEUTRAL);
    if (signs.paperLink && signs.title?.how === 'strong') found.add(i - 1);
  }
  return found.size >= FEWEST && found.size >= quotes * 0.6 ? found : new Set();
}

/** Quotes that are works by themselves, where nearly all are and nothing else is. */
function wholeReferences(blocks: readonly Block[]): readonly Block[] {
  const quotes = blocks.filter(({ kind, depth }) => kind === 'quote' && depth === 0);
  const works = quotes.filter((block) => {
    const { score, title } = readSigns(block.content, NEUTRAL);
    return score >= ACCEPT && title !== null && !looksLikeProse(title.title) && quotedWork(block) === null;
  });
  if (works.length < FEWEST || works.length < quotes.length * 0.6) return [];
  const others = blocks.filter(
    ({ kind, content }) => (kind === 'item' || kind === 'row') && readSigns(content, NEUTRAL).paperLink,
  );
  return others.length < works.length ? quotes : [];
}

const hasLink = ({ content }: Block): boolean => content.marks.some(({ kind }) => kind === 'link');
