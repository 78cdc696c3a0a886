// Bullets that are fields of the bullet before them: `- Paper: …`, then `- Code: …` at the same depth.
// Leaves to others: which bullets are papers (items.ts), headings that name a work (name-headings.ts).

import { hasCjk } from '../../base/text';
import type { Block, RichText } from '../../model/list';
import { type FieldName, fieldName } from '../fields/fields';
import { labelType } from '../fields/links';
import { NEUTRAL, readSigns, startsWithTitle } from '../fields/signs';
import { isOnlyVenue } from '../fields/title-links';
import { isCoined, isPeople, looksLikeName, wordCount } from '../words';
import type { ItemNode } from './item-tree';
import { isTitleOfWork, type NameHeading, saysTitle } from './name-headings';
import { ACCEPT } from './outline';

const OF_A_TITLE: ReadonlySet<FieldName> = new Set(['authors', 'venue', 'year', 'date', 'institution'] as const);

/** Fields that a bullet of its own may be; `summary` and `other` could be anything. */
const OF_A_WORK: ReadonlySet<FieldName> = new Set([
  'authors',
  'venue',
  'year',
  'date',
  'code',
  'project',
  'data',
  'video',
  'summary',
  'keywords',
  'institution',
  'doi',
  'arxiv',
  'blog',
] as const);

/**
 * Puts field bullets under the bullet with the title that stands before them. Under a heading that names the work, notes
 * and addresses before and after are about it too.
 *
 *     + Note of the curator             the note
 *     + Paper: people. [Title](url)  ←  the address
 *     + Code: https://…                 are this one's
 */
export function gatherFields(
  nodes: readonly ItemNode[],
  heading: NameHeading | null,
  isOwnPaper: (node: ItemNode) => boolean,
): ItemNode[] {
  const gathered: ItemNode[] = [];
  const before: ItemNode[] = [];
  let owner: ItemNode | null = null;
  let named = heading;
  for (const node of nodes) {
    const { content } = node.block;
    const own =
      isOwnPaper(node) ||
      node.children.some((child) => saysTitle(child.block.content)) ||
      (heading !== null && isTitled(content));
    // ### LampNet over nothing but `- Counting Lamps at Night (the paper)`
    if (saysTitle(content) || (named !== null && nodes.length === 1 && isTitleOfWork(content))) {
      owner = {
        ...node,
        inner: [...(named === null ? [] : wordsOf(named, node.block)), ...node.inner],
        children: [...before.splice(0), ...node.children],
        ...(named?.name ? { named: named.name } : {}),
      };
      gathered.push(owner);
      named = null;
    } else if (owner !== null && !own && (heading !== null || isField(content, owner))) owner.children.push(node);
    else if (heading !== null && owner === null && !own && node.children.length === 0) before.push(node);
    else {
      gathered.push(node);
      if (heading === null) owner = own ? node : null;
    }
  }
  return [...before, ...gathered];
}

/**
 * A name over the title and its links is a bullet of that title, as are all such below.
 *
 *     - **LampNet**                               the name
 *       - Counting Lamps at Night, CVPR 2020   ←  the entry
 *       - [[Paper]](url)                          its links
 */
export function titleBelowName(node: ItemNode): ItemNode {
  const { block, children, inner } = node;
  const fielded = titleFieldBelow(node);
  if (fielded !== null) return fielded;
  const [title, ...links] = children;
  if (
    title !== undefined &&
    isNameOver(block.content, title.block.content) &&
    children.every((child) => child.children.length === 0) &&
    links.length > 0 &&
    links.every((child) => isLabels(child.block.content))
  )
    return { block: title.block, children: links, inner: [...title.inner, ...inner], named: block.content.text.trim() };
  return { block, children: children.map(titleBelowName), inner };
}

/** What follows a name and says what it is the name of: `LampNet模型`, `LampNet model`. */
const KIND_BEHIND = /\s*(?:模型|方法|算法|框架|网络|系统|\s(?:model|method|algorithm|framework|network|system))\s*$/iu;

/**
 * A name over fields, one of which is the title:
 *
 *     * LampNet模型                       the name
 *       * 论文标题: Counting Lamps    ←  the entry
 *       * 作者: Jo Lee. CVPR 2020.        its fields
 */
function titleFieldBelow({ block, children, inner }: ItemNode): ItemNode | null {
  const { text, marks } = block.content;
  const name = text.trim().replace(KIND_BEHIND, '');
  const [title, ...more] = children.filter((child) => saysTitle(child.block.content));
  if (title === undefined || more.length > 0 || name === '' || fieldName(text) !== null) return null;
  if (marks.some(({ kind }) => kind === 'link') || hasCjk(name) || !(looksLikeName(name) || name !== text.trim()))
    return null;
  const others = children.filter((child) => child !== title);
  if (!others.some((child) => fieldName(child.block.content.text) !== null)) return null;
  return {
    block: title.block,
    children: [...title.children, ...others],
    inner: [...title.inner, ...inner],
    named: name,
  };
}

/** Whether words without a link can be the name of the title below; over a linked one, which may be one of a topic, only a coined word. */
function isNameOver({ text, marks }: RichText, below: RichText): boolean {
  if (marks.some(({ kind }) => kind === 'link') || fieldName(text) !== null || fieldName(below.text) !== null)
    return false;
  if (isPeople(below.text)) return false;
  const signs = readSigns(below, NEUTRAL);
  if (signs.title?.how === 'link') return startsWithTitle(signs) && /^\s*\S+\s*$/.test(text) && isCoined(text.trim());
  const isBold = marks.some(({ kind, start, end }) => kind === 'strong' && end - start >= text.trim().length);
  return (
    signs.links.length === 0 && wordCount(below.text) >= 3 && wordCount(text) <= 4 && (isBold || looksLikeName(text))
  );
}

/** Links and nothing beside them, no title among their words: `[[Python Lamps]](url)`. */
function isLabels({ text, marks }: RichText): boolean {
  const links = marks.filter(({ kind }) => kind === 'link');
  let rest = text;
  for (const { start, end } of [...links].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return (
    links.length > 0 &&
    !/[\p{L}\p{N}]/u.test(rest) &&
    links.every(({ start, end }) => wordCount(text.slice(start, end)) <= 3)
  );
}

const isTitled = (content: RichText): boolean => {
  const { title, score, onlyLinks } = readSigns(content, NEUTRAL);
  // Short read: [How Lamps Are Counted](a post)
  const isKeyed = title !== null && title.start > title.lead && /[:：]\s*$/.test(content.text.slice(0, title.start));
  return title !== null && title.how !== 'plain' && score >= ACCEPT && !onlyLinks && !isKeyed;
};

/** A field of the bullet before: of any kind below a key, below a bare title only what a list of works has no bullets for. */
const isField = ({ text }: RichText, owner: ItemNode): boolean => {
  const field = fieldName(text);
  // - Title: Counting Lamps, - Paper: https://…
  if (field === 'paper') return fieldName(owner.block.content.text) === 'title';
  return field !== null && (saysTitle(owner.block.content) ? OF_A_WORK : OF_A_TITLE).has(field);
};

/** What the heading and the paragraphs below it say of the work. */
const wordsOf = ({ note, words }: NameHeading, block: Block): Block[] => [
  ...(note === null ? [] : [noteBlock(block, note)]),
  ...words.map((one) => ({ ...one, depth: 1 })),
];

const noteBlock = (block: Block, content: RichText): Block => ({
  kind: 'paragraph',
  line: block.line,
  endLine: block.line,
  depth: 1,
  content,
});

/**
 * The label in code that opens a line of links: `` `video` <https://…> (Lee) ``, `` `paper` ["Title"](url) ``; null for a tag
 * before a title.
 */
export function codeLabel({ text, marks }: RichText): string | null {
  const start = text.length - text.trimStart().length;
  const label = marks.find((mark) => mark.kind === 'code' && mark.start === start);
  if (label === undefined) return null;
  const words = text.slice(label.start, label.end).trim();
  if (isOnlyVenue(words) || wordCount(words) > 2) return null;
  if (labelType(words) !== null) return words;
  return /^\s*(?:https?:|www\.)/.test(text.slice(label.end)) && /^\p{Ll}+$/u.test(words) ? words : null;
}
