// List items -> entries: a paper with its field bullets, a topic with papers nested below, or nothing.
// Leaves to others: how much an item looks like a paper (signs.ts), which nested ones are works (own-items.ts).

import { EMPTY, joinRich, sliceRich } from '../../base/rich';
import type { Block, RichText } from '../../model/list';
import type { Entry } from '../entry';
import { citedPeople } from '../fields/citation';
import { fieldName } from '../fields/fields';
import { readHeading } from '../fields/headings';
import { labelType, readAddress } from '../fields/links';
import { nameInFront, opensWithTool, ownPaperIn } from '../fields/own-paper';
import { isPeopleLine } from '../fields/print-passages';
import { isLinkInNote, NEUTRAL, readSigns, type Signs, type Surroundings, titleThenAddress } from '../fields/signs';
import { looksLikeProse, titleCase, wordCount } from '../words';
import { listsBareTitles, readBareTitles } from './bare-titles';
import { boldTopicOf } from './bold-topics';
import { worksCited } from './cited-works';
import { codeLabel, gatherFields, titleBelowName } from './field-bullets';
import { LONGEST_TOPIC } from './group-labels';
import { flatten, type ItemNode, treeOf, withSiblings } from './item-tree';
import { saysTitle } from './name-headings';
import { type Above, ACCEPT, type Outline, partOf } from './outline';
import { type Company, companyOf, isInSentence, isOwnPaper, SOFTWARE, withParagraphs } from './own-items';
import { besideReaderNotes, hasReaderNotes, hasTitleBelow } from './reader-notes';
import { referenceBelowNote } from './reference-notes';
import { readTold } from './told';
import { worksCountedUp } from './works';

/** Index behind the last block of the list that begins at `from`. */
export function listEnd(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  for (
    let block = blocks[end];
    block &&
    (block.kind === 'item' ||
      (block.depth > 0 && block.kind !== 'heading' && block.kind !== 'row') ||
      isPrintBelow(block, blocks[end - 1]));
    block = blocks[end]
  )
    end++;
  return end;
}

/** People and the print of a work in a paragraph that is not indented enough to stand in the item with its title. */
function isPrintBelow(block: Block, item: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || item?.kind !== 'item') return false;
  const { links, title } = readSigns(item.content, NEUTRAL);
  return links.length === 0 && title?.how === 'strong' && isPeopleLine(block.content);
}

/** Reads one list. */
export function readItems(outline: Outline, blocks: readonly Block[]): void {
  const company = companyOf(blocks);
  outline.inNotes = outline.notes || (outline.papersFollow && listsOwnNotes(blocks));
  if (outline.papersFollow && !outline.doubtful && !outline.skipped) {
    const bare = treeOf(blocks);
    if (listsBareTitles(bare)) {
      readBareTitles(outline, bare);
      return;
    }
  }
  const ownPaper = (node: ItemNode): boolean => isOwnPaper(node, company);
  const nodes = gatherFields(
    treeOf(blocks).map((node) => withParagraphs(titleBelowName(node), company)),
    outline.named,
    ownPaper,
  );
  outline.noted = new Set(
    withSiblings(nodes)
      .flatMap(besideReaderNotes)
      .map(({ block }) => block),
  );
  const before = outline.open;
  let last: Entry | null = null;
  let own = 0;
  for (const node of nodes) {
    // Once several bullets were works themselves, the others are no fields of what stands above the list.
    const entry = readItem(outline, node, company, [], undefined, own < WORKS_OF_THEIR_OWN ? before : null);
    if (entry === null) continue;
    last = entry;
    own++;
  }
  // Prose after a one-item list belongs to the item; after a longer list it could be about anything.
  if (last && nodes.length === 1) outline.open = last;
  else if (last) outline.open = null;
}

const WORKS_OF_THEIR_OWN = 2;

/**
 * Whether a document, or one list, names works by title alone, or by name and year, each with the curator's own notes on it
 * (`[Title](notes/title.md)`, an issue, a page of the same repository) or no link at all: there is no better sign of a paper
 * than the shape of its neighbours.
 */
export function listsOwnNotes(blocks: readonly Block[]): boolean {
  let all = 0;
  let own = 0;
  let titled = 0;
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    const { title, links } = readSigns(block.content, NEUTRAL);
    const outside = links.filter(({ address }) => address.kind !== 'anchor');
    if (title === null || (links.length > 0 && outside.length === 0)) continue;
    all++;
    if (
      outside.every(
        ({ address: { kind, host } }) =>
          kind === 'note' || kind === 'relative' || (kind === 'pdf' && host === 'github.com'),
      )
    )
      own++;
    const isTitle = wordCount(title.title) >= 3 || DATED_NAME.test(block.content.text.slice(title.start, title.end));
    if (title.how === 'link' && isTitle && titleCase(title.title) >= 0.5) titled++;
  }
  return all >= 8 && own / all >= 0.6 && titled / all >= 0.5;
}

/** `[LampNet (2018)](notes/lampnet.md)` */
const DATED_NAME = /^\p{L}.*\((?:19|20)\d{2}\)$/u;

function readItem(
  outline: Outline,
  read: ItemNode,
  company: Company,
  above: readonly Above[],
  parent: Entry | undefined,
  open: Entry | null,
): Entry | null {
  const node = referenceBelowNote(read);
  const { block } = node;
  const around: Surroundings = {
    doubtful: outline.doubtful,
    company: Math.max(company(block.depth), outline.inNotes ? 1 : outline.titled && block.depth === 0 ? 0.5 : 0),
    dated: outline.dated || above.some(({ heading }) => heading.venue !== null),
    papers: outline.papersFollow && !outline.doubtful,
    titleThenAddress: false,
  };
  const below = joinRich(
    flatten(node)
      .map(({ rich }) =>
        citedPeople(rich.text) !== null || isPeopleLine(rich) || !looksLikeProse(rich.text)
          ? rich
          : (ownPaperIn(rich)?.rich ?? EMPTY),
      )
      .filter((rich) => rich !== EMPTY)
      .slice(0, 8),
  );
  const label = codeLabel(block.content);
  if (label !== null && !outline.skipped && (open !== null || labelType(label) !== 'paper')) {
    if (open !== null) return attachNode(outline, open, node);
    outline.reject(block, 'a field');
    return null;
  }
  if (SOFTWARE.test(block.content.text) && node.children.length === 0) {
    if (open !== null) return attachNode(outline, open, node);
    outline.reject(block, 'a field');
    return null;
  }
  const alone = readSigns(block.content, around);
  const isWork = alone.paperLink && alone.score >= ACCEPT;
  const papers = node.children.filter((child) => isOwnPaper(child, company) && !(isWork && isInSentence(child)));
  // [tool](its code), or `tool` - what it does, with one paper below: the tool's own
  const tool = papers.length === 1 && !hasVenue(alone) ? nameInFront(block.content, alone) : null;
  const own =
    tool !== null ||
    (papers.length === 1 &&
      !papers.some(hasTitleBelow) &&
      alone.score < ACCEPT &&
      opensWithTool(alone) &&
      readAddress(alone.title?.url ?? '').kind === 'code');
  // [tool](its code) / + [Title](its paper) Words of the abstract …: the words are no title, the link is
  const titles = own ? papers.map(({ block: { content } }) => titleOf(content)) : [];
  const strong = own && !node.children.some((child) => child !== papers[0] && listsPaper(child)) ? [] : papers;
  const field = fieldName(block.content.text);
  const weighed =
    alone.score >= ACCEPT || strong.length > 0
      ? alone
      : readSigns(block.content, {
          ...around,
          more: joinRich([below, ...titles]),
          titleThenAddress: titleThenAddress(block.content),
        });
  const isNoted = !outline.doubtful && ((outline.noted.has(block) && strong.length === 0) || hasReaderNotes(node));
  const signs = isNoted && weighed.score < ACCEPT ? { ...weighed, score: ACCEPT } : weighed;

  if (outline.skipped) {
    outline.reject(block, 'under a heading that is not the list');
    return null;
  }
  const cited = strong.length === 0 ? worksCited(block.content, outline.references) : null;
  if (cited !== null) {
    const parts = [{ kind: block.kind, rich: cited.about, depth: block.depth }, ...flatten(node)];
    for (const { head, signs, reference } of cited.works)
      outline.accept('item', block, head, signs, { parts, reference, above });
    return null;
  }
  const isSentence = outline.inProse && strong.length === 0 && alone.title?.how !== 'link';
  const last = isSentence ? readTold(outline, block, above) : null;
  if (isSentence && (last !== null || (alone.title?.how === 'plain' && looksLikeProse(block.content.text)))) {
    if (last === null) outline.reject(block, 'a sentence');
    for (const child of node.children) readItem(outline, child, company, above, undefined, null);
    return null;
  }
  const isTopic =
    strong.length > 0 &&
    !isNoted &&
    (signs.score < ACCEPT || (!alone.paperLink && strong.length >= 2 && !hasVenue(alone)));
  // LampNet over `Title: …` and other fields needs no address
  const isNamed = node.named !== undefined && saysTitle(block.content) && signs.title !== null && !outline.doubtful;
  if (!isTopic && (signs.score >= ACCEPT || isNamed) && !(field !== null && parent !== undefined)) {
    // Bullets under a paragraph, heading or fold that is an entry are its fields unless they are papers beyond doubt.
    const sure =
      (signs.paperLink &&
        signs.score >= 4 &&
        !alone.onlyLinks &&
        !(open?.shape === 'heading' && isLinkInNote(alone))) ||
      isQuotedSibling(open, alone);
    if (open && open.shape !== 'item' && (field !== null || !sure)) return attachNode(outline, open, node);
    const fields = node.children.filter((child) => !strong.includes(child));
    const parts = [...node.inner.map(partOf), ...fields.flatMap((child) => [partOf(child.block), ...flatten(child)])];
    const named =
      own && tool !== null && signs.title !== null ? { ...signs.title, ...tool, how: 'plain' as const } : null;
    const name = named === null ? node.named : block.content.text.slice(named.start, named.end);
    const shown = named === null ? signs : { ...signs, title: { ...named, title: name ?? '' } };
    const entry = outline.acceptWorks('item', block, block.content, shown, {
      parts,
      ...(parent ? { parent } : {}),
      ...(name === undefined ? {} : { named: name }),
      above,
    });
    for (const child of strong) readItem(outline, child, company, above, entry, null);
    return entry;
  }
  if (open && strong.length === 0 && !isSibling(open, alone)) return attachNode(outline, open, node);
  const counted = worksCountedUp(block.content);
  const works = strong.length === 0 ? counted.works : [];
  for (const [i, work] of works.entries()) {
    const parts = i === 0 ? [{ kind: block.kind, rich: counted.before, depth: block.depth }] : [];
    outline.accept('item', block, work, readSigns(work, NEUTRAL), { above, parts });
  }
  const told = strong.length === 0 && works.length === 0 && !outline.doubtful ? readTold(outline, block, above) : null;
  if (works.length === 0 && told === null) outline.reject(block, strong.length > 0 ? 'a topic' : signs.reason);
  const boldTopic = strong.length > 0 ? boldTopicOf(block.content) : null;
  const heading = readHeading(boldTopic ?? block.content);
  // Below a year, `- CVPR` is a meeting; else `- VIS` may be a task.
  const dated = heading.year !== null || outline.year !== null || above.some((one) => one.heading.year !== null);
  const isHeading =
    outline.named === null &&
    (heading.role === 'topic' || (heading.role === 'time' && dated)) &&
    heading.name !== '' &&
    wordCount(heading.name) <= LONGEST_TOPIC &&
    ((!alone.onlyLinks && alone.links.length === 0) || boldTopic !== null);
  const isLabel = outline.labelsTell && heading.role === 'topic' && strong.length > 0 && alone.links.length === 0;
  const wordsOnAll = { heading: { ...heading, name: '' }, line: block.line, words: block.content };
  const within = isLabel ? [...above, wordsOnAll] : isHeading ? [...above, { heading, line: block.line }] : above;
  const children = gatherFields(node.children, null, (child) => isOwnPaper(child, company));
  for (const child of children) readItem(outline, child, company, within, undefined, null);
  return null;
}

/** An item that opens with a title of its own as the item before it did: it is no field of that one. */
const isSibling = (open: Entry, { title }: Signs): boolean =>
  (open.shape === 'item' || open.shape === 'paragraph') &&
  title !== null &&
  title.how !== 'plain' &&
  title.how === open.signs.title?.how;

/** `- 《Counting Lamps》，ICCE 2024` below `12.《Lighting Every Room》`. */
const isQuotedSibling = (open: Entry | null, signs: Signs): boolean =>
  open !== null && signs.title?.how === 'quote' && isSibling(open, signs);

function attachNode(outline: Outline, open: Entry, node: ItemNode): null {
  outline.attachBlock(open, node.block);
  for (const part of flatten(node)) outline.attach(open, part);
  return null;
}

/** The linked title that an item opens with. */
function titleOf(content: RichText): RichText {
  const { title } = readSigns(content, NEUTRAL);
  return title?.how === 'link' ? sliceRich(content, 0, title.end) : EMPTY;
}

const listsPaper = ({ block }: ItemNode): boolean => readSigns(block.content, NEUTRAL).paperLink;

const hasVenue = (signs: Signs): boolean => signs.score >= 3;
