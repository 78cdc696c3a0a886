// A tool and its paper in one entry: `[tool](its code) - what it does. Manuscript: [Title](its paper)`.
// Leaves to others: papers of their own that are nested below a topic (items.ts), references in full (citation.ts).

import { sliceRich } from '../../base/rich';
import { squeeze } from '../../base/text';
import type { Mark, RichText } from '../../model/list';
import { looksLikeAuthors, looksLikeName, looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';
import { isAnyPaper, labelType, readAddress } from './links';
import { NEUTRAL, readSigns, type Signs, startsWithTitle } from './signs';
import { cleanTitle } from './title-end';
import { isTitleLink, isUrlText } from './title-links';

export interface OwnPaper {
  /** Null where only the address stands there. */
  readonly title: string | null;
  /** From the title or the address to the end of the text. */
  readonly rich: RichText;
}

/** Whether an entry opens with the name of a tool that links to its code, or to a page of its own, and to no paper. */
export function opensWithTool({ title }: Signs): boolean {
  if (title === null || title.url === null || title.start > title.lead + 2) return false;
  if (wordCount(title.title) > 4 || surelyTitle(title.title)) return false;
  return ['code', 'site', 'post', 'manual'].includes(readAddress(title.url).kind);
}

/**
 * The place of the name with which a line opens that says what it is and links to no paper: `` `LampMap` R package. Counts … ``,
 * `LampMap - counts lamps`; null if there is none.
 */
export function nameInFront({ text, marks }: RichText, { paperLink }: Signs): { start: number; end: number } | null {
  if (paperLink) return null;
  const setOff = marks.find(({ kind, start }) => kind === 'code' && /^[\s"“]*$/.test(text.slice(0, start)));
  const plain = /^[\s"“]*(\S+(?:\s\S+){0,2}?)["”]?\s*(?:[-–—:]\s)/u.exec(text)?.[1] ?? '';
  const start = setOff?.start ?? text.indexOf(plain);
  const end = setOff?.end ?? start + plain.length;
  const isName = setOff === undefined ? looksLikeName(plain) : !/\s/.test(text.slice(start, end));
  return isName && wordCount(text.slice(end)) >= 3 ? { start, end } : null;
}

/** `… in our paper "Title", which …` */
const OUR_PAPER =
  /\b(?:our|the|this|its|their)\s+(?:paper|article|manuscript|report|preprint)[,:]?\s+["“]([^"“”]{8,240}?)[.,]?["”]/i;

/** The paper that the words about a tool call their own or end with; null where they speak of none, or of several. */
export function ownPaperIn(rich: RichText): OwnPaper | null {
  const { text } = rich;
  const said = OUR_PAPER.exec(text);
  if (said?.[1] !== undefined) return { title: cleanTitle(said[1]), rich: sliceRich(rich, said.index) };
  const links = rich.marks.filter((mark) => mark.kind === 'link').sort((a, b) => a.start - b.start);
  const alone = links.filter((mark) => isOwnStatement(rich, mark));
  const [only] = alone;
  if (only !== undefined && alone.length === 1) {
    const words = text.slice(only.start, only.end);
    return { title: isUrlText(words) ? null : cleanTitle(words), rich: sliceRich(rich, only.start) };
  }
  return null;
}

/** A link to a paper that stands for itself behind the words: `… of spots. Manuscript: [Title](url)`, `… of spots (https://…)`. */
function isOwnStatement(rich: RichText, mark: Mark): boolean {
  const { text, marks } = rich;
  if (!isAnyPaper(readAddress(mark.url ?? ''), '')) return false;
  const words = text.slice(mark.start, mark.end);
  const before = text.slice(0, mark.start).trimEnd();
  // … many plots. Lee J, Ruiz A. [Title](url) Lamp Studies. 2023 Nov 9;18(11)
  const isTitle = wordCount(words) >= 3 && isTitleLink(mark, text) && !/["“]/.test(words);
  if (isTitle && looksLikeAuthors(lastSentence(before))) return true;
  // Other links may follow: slides, code
  let rest = text.slice(mark.end);
  for (const { kind, start, end } of marks)
    if (kind === 'link' && start >= mark.end) rest = rest.replace(text.slice(start, end), ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  if (isUrlText(words)) return /[(:.]$/.test(before);
  if (wordCount(words) < 3 || !isTitleLink(mark, text)) return false;
  const label = /([\p{L} -]{3,40})[:：]$/u.exec(before)?.[1]?.split(/\s+/) ?? [];
  // … queries that lamps ask [Asking Symbolic Lamps](url): behind a whole abstract
  if (wordCount(before) >= ABSTRACT && /\p{Ll}{2}$/u.test(before) && !LEADS_ON.test(before) && titleCase(words) === 1)
    return true;
  return /[.!?。]$/.test(before) || label.some((word) => labelType(word) === 'paper' || /^manuscript$/i.test(word));
}

/** Initials have full stops as well: `Many plots. Lee, J., and Ruiz, A.` */
const lastSentence = (text: string): string => text.split(/(?<=[\p{Ll}\d)]{2}[.!?])\s+/u).at(-1) ?? '';

/** Words of a short abstract. */
const ABSTRACT = 30;

/** The sentence needs the title to be one: `… is built with [Title]`. */
const LEADS_ON =
  /\b(?:an?|the|our|its|see|in|of|to|by|on|as|at|for|and|or|is|are|via|than|like|with|from|over|into|upon|using|behind|after|paper|article|called|named|including|outperforms?)$/i;

/** The title with which a line below the tool opens: `+ Name: Words of the Title (https://…)`; null where it speaks of the tool. */
export function titleBelowTool(tool: string, line: RichText): string | null {
  const signs = readSigns(line, NEUTRAL);
  const { title, paperLink } = signs;
  if (title === null || !paperLink || !startsWithTitle(signs) || title.inSentence) return null;
  const opens = line.text.slice(title.start);
  if (opens.toLowerCase().startsWith(tool.toLowerCase()) && /^\s\p{Ll}/u.test(opens.slice(tool.length))) return null;
  // People and a consortium. "Title"
  const quoted = /^[\s.,]*["“]([^"”]{8,240}?)[.,]?["”]/.exec(line.text.slice(title.end))?.[1];
  if (quoted !== undefined && title.how === 'plain') return cleanTitle(quoted);
  if (!/^\p{L}/u.test(title.title) || /\]\(/.test(title.title)) return null;
  return surelyTitle(title.title) && !looksLikeAuthors(title.title) && !looksLikeProse(title.title)
    ? squeeze(title.title)
    : null;
}
