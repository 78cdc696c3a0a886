// Bullets that only say something of the work whose reference stands in the one bullet below them.
// Leaves to others: tools with their own paper below (fields/own-paper.ts), other bullets (items.ts).

import { sliceRich } from '../../base/rich';
import { letters } from '../../base/text';
import type { RichText } from '../../model/list';
import { fieldName } from '../fields/fields';
import { type Address, isAnyPaper, labelType } from '../fields/links';
import { nameInFront } from '../fields/own-paper';
import { NEUTRAL, readSigns } from '../fields/signs';
import { readVenueYears } from '../fields/venue-year';
import { looksLikeName, looksLikeProse, wordCount } from '../words';
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
  if (below === undefined || children.length > 1) return node;
  if (isLabel(block.content) && isBareReference(below)) {
    const name = nameIn(block.content, below.block.content);
    const links = sliceRich(block.content, readSigns(block.content, NEUTRAL).title?.end ?? 0);
    const note = { ...block, kind: 'paragraph' as const, content: links };
    return { ...below, inner: [note, ...inner, ...below.inner], ...(name === null ? {} : { named: name }) };
  }
  if (!isReference(below.block.content)) return node;
  const note = readSigns(block.content, NEUTRAL);
  if (note.title === null || note.title.how !== 'plain' || nameInFront(block.content, note) !== null) return node;
  const isPrinted = note.title.cited === true || note.links.some(({ address }) => isPublished(address));
  const isAbout = note.links.length > 0 || looksLikeProse(block.content.text);
  if (isPrinted || !isAbout || wordCount(note.title.title) < 2 || fieldName(block.content.text) !== null) return node;
  return { ...below, inner: [{ ...block, kind: 'paragraph' }, ...inner, ...below.inner] };
}

/** Longest label of a work. */
const MOST_WORDS_OF_LABEL = 6;

/** `Lamp Lab [[Paper]](url)`, `LampNet [[Paper]](url) [[Code]](url)`: a few words and labelled links, one of them to the paper. */
function isLabel(content: RichText): boolean {
  const { title, links, paperLink } = readSigns(content, NEUTRAL);
  return (
    paperLink &&
    title !== null &&
    title.cited !== true &&
    title.how === 'plain' &&
    wordCount(title.title) <= MOST_WORDS_OF_LABEL &&
    /^\W*$/.test(content.text.slice(title.end, links[0]?.mark.start)) &&
    links.every(({ label }) => labelType(label) !== null)
  );
}

/** People, a title and its print, and no link: `Jo Lee, Ana Ruiz, Counting Lamps at Night, arXiv:1501.00001.` */
function isBareReference({ block: { content }, children }: ItemNode): boolean {
  const { title, links } = readSigns(content, NEUTRAL);
  if (title?.cited !== true || links.length > 0 || children.length > 0 || wordCount(title.title) < 2) return false;
  return readVenueYears(content.text.slice(title.end)).length > 0;
}

/** The words of such a label that the title has, or is the long form of: `LSTM` over `Long Short-Term Memory`. */
function nameIn(label: RichText, reference: RichText): string | null {
  const words = /^[^,(]*/.exec(readSigns(label, NEUTRAL).title?.title ?? '')?.[0].trim() ?? '';
  const title = readSigns(reference, NEUTRAL).title?.title ?? '';
  const initials = title.match(/(?<!\p{L})\p{L}/gu)?.join('') ?? '';
  const isOf = letters(title).includes(letters(words)) || letters(initials).includes(letters(words));
  return looksLikeName(words) && isOf ? words : null;
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
