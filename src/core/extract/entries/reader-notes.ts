// Bullets that lead to a reader's notes on one paper and print no title or link of it: `[LampNet](notes)`, `- Motivation: …`,
// `- Method: …`; and the bare ones beside them.
// Leaves to others: bullets whose own words show a paper (signs.ts), whole lists that lead to notes (items.ts).

import { hasCjk } from '../../base/text';
import { isNoTarget } from '../../lexicon/not-targets';
import { REASON_NOTES, WORK_NOTES } from '../../lexicon/sections';
import { isUnlisted } from '../../lexicon/well-known';
import { readAddress } from '../fields/links';
import { NEUTRAL, readSigns, startsWithTitle } from '../fields/signs';
import { titleInField } from '../fields/title-field';
import { looksLikeName, titleCase, wordCount } from '../words';
import type { ItemNode } from './item-tree';

/** What a bullet is about: the words before its colon, or all of them. */
const keyOf = ({ block }: ItemNode): string => (block.content.text.split(/[:：]/)[0] ?? '').trim();

/** Whether the bullets below an item say why a paper was written, and what it does. */
export function hasReaderNotes({ block, children }: ItemNode): boolean {
  const keys = children.map(keyOf);
  return isCalled(block) && keys.some((key) => REASON_NOTES.test(key)) && keys.some((key) => WORK_NOTES.test(key));
}

/** Whether a bullet below an item is the title of its paper: `- 论文名称：Counting Lamps`. */
export const hasTitleBelow = ({ block, children }: ItemNode): boolean =>
  readSigns(block.content, NEUTRAL).title?.how === 'link' &&
  children.some((child) => titleInField(child.block.content) !== null);

/** Opens with a title or the name of a work, in the Latin script; a topic is written in the language of the notes. */
function isCalled({ content }: ItemNode['block']): boolean {
  const signs = readSigns(content, NEUTRAL);
  if (signs.title === null || !startsWithTitle(signs)) return false;
  const { title: words, how } = signs.title;
  const isWord = how === 'link' && /^\p{Lu}\S+$/u.test(words);
  return !hasCjk(words) && (isWord || looksLikeName(words) || (wordCount(words) >= 2 && titleCase(words) >= 0.6));
}

/** Whose notes an item opens with a link to: a folder of a repository; null where it does not. */
function ownerOfNotes({ block }: ItemNode): string | null {
  const { title } = readSigns(block.content, NEUTRAL);
  const address = title?.url == null ? null : readAddress(title.url);
  return address?.repository != null && /\/(?:tree|blob)\//.test(address.path)
    ? (address.repository.split('/')[0] ?? null)
    : null;
}

/** Of how many of the links to notes in a list it must be known that they are about papers. */
const KNOWN = 1 / 3;

/** Names in a list that link to the same person's notes as the papers beside them. */
export function besideReaderNotes(nodes: readonly ItemNode[]): ItemNode[] {
  const called = nodes.filter(({ block }) => isCalled(block));
  const sure = called.filter((node) => ownerOfNotes(node) !== null && (hasReaderNotes(node) || hasTitleBelow(node)));
  const owner = sure[0] === undefined ? null : ownerOfNotes(sure[0]);
  if (owner === null) return [];
  const ofOwner = called.filter((node) => ownerOfNotes(node) === owner);
  const known = ofOwner.filter((node) => sure.includes(node) || notesIn(node) >= 2);
  if (known.length < ofOwner.length * KNOWN) return [];
  return ofOwner.filter((node) => !sure.includes(node) && (notesIn(node) > 0 || isBareWork(node)));
}

/** Bullets such as `- Method: …`, `- Limitations: …`: of a tool, if nothing else speaks for a paper. */
const notesIn = ({ children }: ItemNode): number => children.filter((child) => WORK_NOTES.test(keyOf(child))).length;

/** Nothing below, and no task or kind of thing by its name. */
function isBareWork({ block, children, inner }: ItemNode): boolean {
  const words = readSigns(block.content, NEUTRAL).title?.title ?? '';
  return children.length + inner.length === 0 && !isNoTarget(words) && !isUnlisted(words);
}
