// Lists that name works by title alone, without a link, year or people, under headings that promise papers: there the shape of
// the neighbours is all there is to see.
// Leaves to others: lists whose items show what they are (items.ts).

import { sliceRich, trimRich } from '../../base/rich';
import type { Block, RichText } from '../../model/list';
import type { Entry } from '../entry';
import { readHeading } from '../fields/headings';
import { NEUTRAL, readSigns } from '../fields/signs';
import { findTitle } from '../fields/title';
import { looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';
import type { ItemNode } from './item-tree';
import { type Above, ACCEPT, type Outline, partOf } from './outline';

/** The words before the first break, and what is said behind it. */
function titleLine({ content }: Block): { readonly title: RichText; readonly behind: RichText } {
  const at = content.marks.find(({ kind }) => kind === 'break');
  const end = at?.start ?? content.text.length;
  return { title: trimRich(sliceRich(content, 0, end)), behind: trimRich(sliceRich(content, end)) };
}

/** Fewer items could be anything. */
const FEWEST = 8;

const couldBeTitle = (text: string): boolean =>
  wordCount(text) >= 2 &&
  wordCount(text) <= 30 &&
  /^\P{L}*\p{Script=Latin}/u.test(text) &&
  !/[.;:：]$/.test(text) &&
  !looksLikeProse(text);

/** Whether most innermost items are titles and nothing else, but for words on lines of their own. */
export function listsBareTitles(nodes: readonly ItemNode[]): boolean {
  const all = nodes.flatMap(withChildren);
  const leaves = all.filter(({ children }) => children.length === 0);
  if (leaves.length < FEWEST) return false;
  const linked = all.filter(({ block, inner }) =>
    [block, ...inner].some(({ content }) => content.marks.some(({ kind }) => kind === 'link')),
  );
  // Without what a bracket behind says: Lamps (LAMP, WICK, OIL) is a field and its meetings
  const lines = leaves.map(({ block }) => {
    const { title } = titleLine(block);
    return findTitle(title)?.title ?? title.text;
  });
  const share = (is: (line: string) => boolean): number => lines.filter(is).length / lines.length;
  const plain = leaves.filter(({ block }) => readSigns(block.content, NEUTRAL).score < ACCEPT);
  return (
    plain.length >= leaves.length * 0.5 &&
    linked.length <= all.length * 0.1 &&
    share(couldBeTitle) >= 0.9 &&
    share((line) => surelyTitle(line) && wordCount(line) >= 5) >= 0.5
  );
}

/** Fewer titles could stand in any list. */
const FEWEST_TITLES = 5;

/**
 * Whether the outermost items of a document are titles beyond doubt, most of them, with notes or a date below half of them or
 * under headings that promise papers: then the ones without a link are works as well.
 */
export function listsTitles(blocks: readonly Block[]): boolean {
  let all = 0;
  let bare = 0;
  let titled = 0;
  let noted = 0;
  let promised = false;
  let aside = false;
  for (const [i, { kind, depth, content }] of blocks.entries()) {
    if (kind === 'heading') {
      const heading = readHeading(content);
      aside = heading.doubtful || heading.role === 'skip' || heading.role === 'contents';
      promised ||= heading.papers === true;
    }
    if (kind !== 'item' || depth > 0 || aside) continue;
    const { title, onlyLinks } = readSigns(content, NEUTRAL);
    if (onlyLinks) continue;
    all++;
    if (title === null || !surelyTitle(title.title) || wordCount(title.title) < 4) continue;
    titled++;
    if (title.how !== 'plain' || content.marks.some((mark) => mark.kind === 'link')) continue;
    bare++;
    const next = blocks[i + 1];
    if (next !== undefined && next.depth > 0 && next.kind !== 'heading' && next.kind !== 'row') noted++;
  }
  return titled >= FEWEST_TITLES && titled >= all * 0.7 && bare >= titled * 0.5 && (promised || noted >= bare * 0.5);
}

const withChildren = (node: ItemNode): ItemNode[] => [node, ...node.children.flatMap(withChildren)];

/** Whether an item of such a list is a work: one with others below it has words about it, or a subtitle. */
function isBareTitle({ block, children }: ItemNode): boolean {
  const { title, behind } = titleLine(block);
  if (!couldBeTitle(title.text) || readSigns(title, NEUTRAL).title === null) return false;
  if (children.length === 0) return block.depth > 0 || wordCount(title.text) >= 3 || titleCase(title.text) >= 0.5;
  return behind.text !== '' || (/[:：]\s/.test(title.text) && surelyTitle(title.text));
}

/** Takes the works of such a list, words about them and those nested under them. */
export function readBareTitles(outline: Outline, nodes: readonly ItemNode[]): void {
  for (const node of nodes) readBareTitle(outline, node, [], undefined);
  outline.open = null;
}

function readBareTitle(outline: Outline, node: ItemNode, above: readonly Above[], parent: Entry | undefined): void {
  const { block, children, inner } = node;
  if (isBareTitle(node)) {
    const { title, behind } = titleLine(block);
    const about = behind.text === '' ? [] : [{ kind: 'paragraph' as const, rich: behind, depth: block.depth }];
    const entry = outline.accept('item', block, title, readSigns(title, { ...NEUTRAL, company: 1 }), {
      parts: [...about, ...inner.map(partOf)],
      ...(parent ? { parent } : {}),
      above,
    });
    for (const child of children) readBareTitle(outline, child, above, entry);
    return;
  }
  outline.reject(block, children.length > 0 ? 'a topic' : readSigns(block.content, NEUTRAL).reason);
  const heading = readHeading(block.content);
  const within = children.length > 0 && heading.name !== '' ? [...above, { heading, line: block.line }] : above;
  for (const child of children) readBareTitle(outline, child, within, undefined);
}
