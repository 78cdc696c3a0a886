// Bullets that only say something of the work whose reference stands in the one bullet below them.
// Leaves to others: tools with their own paper below (fields/own-paper.ts), other bullets (items.ts).

import type { RichText } from '../../model/list';
import { fieldName } from '../fields/fields';
import { type Address, isAnyPaper } from '../fields/links';
import { nameInFront } from '../fields/own-paper';
import { NEUTRAL, readSigns } from '../fields/signs';
import { looksLikeProse, wordCount } from '../words';
import type { ItemNode } from './item-tree';

/**
 * Words on a work, no name and no title in front, over the one reference that says which work it is:
 *
 *     - Atlas of lamps, 200 streets. Code and data: https://…       what is said about the entry
 *         - Lee, Jo, and Ana Ruiz. “Counting Lamps.” …          ←  the entry
 */
export function referenceBelowNote(node: ItemNode): ItemNode {
  const { block, children, inner } = node;
  const [below] = children;
  if (below === undefined || children.length > 1 || !isReference(below.block.content)) return node;
  const note = readSigns(block.content, NEUTRAL);
  if (note.title === null || note.title.how !== 'plain' || nameInFront(block.content, note) !== null) return node;
  const isPrinted = note.title.cited === true || note.links.some(({ address }) => isPublished(address));
  const isAbout = note.links.length > 0 || looksLikeProse(block.content.text);
  if (isPrinted || !isAbout || wordCount(note.title.title) < 2 || fieldName(block.content.text) !== null) return node;
  return { ...below, inner: [{ ...block, kind: 'paragraph' }, ...inner, ...below.inner] };
}

/** People, the title in quotes and more behind it. */
function isReference(content: RichText): boolean {
  const { title } = readSigns(content, NEUTRAL);
  return (
    title?.how === 'quote' && title.cited === true && title.start > 0 && wordCount(content.text.slice(title.end)) >= 2
  );
}

/** A page of the tool that is a PDF may be its manual. */
const isPublished = (address: Address): boolean => address.kind !== 'pdf' && isAnyPaper(address, '');
