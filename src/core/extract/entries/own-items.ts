// Nested items -> those that are works of their own, not fields, notes or links of the one above.

import type { Block, RichText } from '../../model/list';
import { fieldName } from '../fields/fields';
import { labelType } from '../fields/links';
import { isPrintLine } from '../fields/print-passages';
import { NEUTRAL, readSigns, type Signs, startsWithTitle } from '../fields/signs';
import type { TitleFound } from '../fields/title';
import { looksLikeProse, surelyTitle, wordCount } from '../words';
import { codeLabel } from './field-bullets';
import type { ItemNode } from './item-tree';
import { ACCEPT } from './outline';
import { hasReaderNotes, hasTitleBelow } from './reader-notes';

/** Share of neighbours at a depth that are surely papers. */
export type Company = (depth: number) => number;

/** Share of this list's top items (or, failing that, of its nested ones) that are surely papers. */
export function companyOf(blocks: readonly Block[]): Company {
  const byDepth = new Map<number, { all: number; sure: number; named: number }>();
  for (const block of blocks) {
    if (block.kind !== 'item') continue;
    const at = byDepth.get(block.depth) ?? { all: 0, sure: 0, named: 0 };
    const { score, title } = readSigns(block.content, NEUTRAL);
    at.all++;
    if (score >= 2.5) at.sure++;
    else if (title !== null && title.name !== null && opensInBold(block.content, title) && !looksLikeProse(title.title))
      at.named++;
    byDepth.set(block.depth, at);
  }
  return (depth) => {
    const at = byDepth.get(depth);
    if (at === undefined || at.all < 2) return 0;
    return (at.sure >= SURE_AMONG_NAMED ? at.sure + at.named : at.sure) / at.all;
  };
}

/** Sure papers from which the others of a list, a bold name and a title each, are taken for papers as well. */
const SURE_AMONG_NAMED = 3;

/** `**LampNet** Lighting Every Room at Night`: the bold name beside a title. */
const opensInBold = ({ marks }: RichText, { start, name }: TitleFound): boolean =>
  name !== null && marks.some((mark) => mark.kind === 'strong' && mark.end <= start && mark.start <= 2);

/** `- ##### Topic` and a paragraph for each work below: such paragraphs are children, as bullets would be. */
export function withParagraphs(node: ItemNode, company: Company): ItemNode {
  const children = node.children.map((child) => withParagraphs(child, company));
  const paragraphs = node.inner
    .filter(({ kind }) => kind === 'paragraph')
    .map((block): ItemNode => ({ block, children: [], inner: [] }));
  const { score, links } = readSigns(node.block.content, NEUTRAL);
  const own = links.length > 0 || score >= ACCEPT ? [] : paragraphs.filter((one) => isOwnPaper(one, company));
  if (own.length < 2 || own.length < paragraphs.length * 0.7) return { ...node, children };
  const inner = node.inner.filter(({ kind }) => kind !== 'paragraph');
  return { ...node, inner, children: [...paragraphs, ...children] };
}

/** A nested item that is a work of its own, not a field, note or link of the one above. */
export function isOwnPaper(node: ItemNode, company: Company): boolean {
  const { content } = node.block;
  if (fieldName(content.text) !== null || codeLabel(content) !== null) return false;
  if (isPrintLine(content) && node.children.length === 0) return false;
  if (isLineOfLabels(content) || SOFTWARE.test(content.text)) return false;
  if (hasReaderNotes(node) || hasTitleBelow(node)) return true;
  const signs = readSigns(content, { doubtful: false, company: company(node.block.depth), titleThenAddress: false });
  if (signs.title === null || signs.onlyLinks || labelType(signs.title.title) !== null)
    return node.children.some((child) => isOwnPaper(child, company));
  if (isOverOwnLink(node, signs)) return true;
  // A quoted sentence is a comment: - "Have you been drowning in BERT papers?"
  if (signs.title.how === 'quote' && !surelyTitle(signs.title.title)) return false;
  if (signs.score >= 3 && signs.title.how !== 'plain' && wordCount(signs.title.title) >= 2 && startsWithTitle(signs))
    return true;
  if (signs.score >= 3 && (surelyTitle(signs.title.title) || (signs.paperLink && opensWithCitation(content))))
    return true;
  return node.children.some((child) => isOwnPaper(child, company));
}

/** `- Packages: [lampkit](its manual), [wicks](url)`: programs that do what the works are about. */
export const SOFTWARE =
  /^\W*(?:(?:software|python|r|julia|matlab) )?(?:packages?|librar(?:y|ies)|toolbox(?:es)?|softwares?)\s*[:：]/iu;

/** `- The authors use [Title](url) to count faster.`, `- Compared to [Title](url)` below a work: a sentence on it. */
export function isInSentence({ block: { content }, children }: ItemNode): boolean {
  const { title } = readSigns(content, NEUTRAL);
  if (children.length > 0 || title === null) return false;
  return title.inSentence === true || (title.how === 'link' && LEADS_TO.test(content.text.slice(0, title.start)));
}

/** Words that need the title behind them: `Discussed in [blog](url), compared to`. */
const LEADS_TO = /\p{L}\s(?:to|with|from|in|by|on|of|than|upon|into|over|via|using|as)\s+\W*$/iu;

/** `**"Title"**, Lamp Letters, 1990`, and below it a bullet that is the link to the paper and nothing else. */
const isOverOwnLink = ({ children }: ItemNode, { title, score, links }: Signs): boolean =>
  title !== null &&
  (title.how === 'quote' || title.how === 'strong') &&
  title.start <= title.lead + 2 &&
  wordCount(title.title) >= 3 &&
  score >= 1 &&
  links.length === 0 &&
  children.some(({ block, children: below }) => {
    const { onlyLinks, paperLink } = readSigns(block.content, NEUTRAL);
    return onlyLinks && paperLink && below.length === 0;
  });

/** `[code](url), [paper](url), video. **Lamp Lab**`: links to parts of the work above, and a word about it. */
function isLineOfLabels(content: RichText): boolean {
  const { title, links } = readSigns(content, NEUTRAL);
  const [first] = links;
  return (
    first !== undefined &&
    first.mark.start === content.text.search(/\S/) &&
    labelType(first.label) !== null &&
    links.length >= 2 &&
    links.every(({ label }) => labelType(label) !== null) &&
    title?.how === 'strong' &&
    wordCount(title.title) <= 3
  );
}

/** `Label-Free CBM ([Oikarinen et al., 2023](…)) - …`: a name and whose it is. */
const opensWithCitation = ({ text, marks }: RichText): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      kind === 'link' &&
      /^\p{L}.*[\s,](?:19|20)\d{2}[a-z]?$/u.test(text.slice(start, end).trim()) &&
      /^\W*\p{Lu}[^.()[\]]{1,80}\s\($/u.test(text.slice(0, start)),
  );
