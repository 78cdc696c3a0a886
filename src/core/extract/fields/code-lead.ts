// Words in code that stand before a title: tags of the work, or its name.
// Leaves to others: everything else that stands there (title-lead.ts).

import { areCommonWords } from '../../lexicon/words';
import type { RichText } from '../../model/list';
import { isCoined, looksLikeAuthors, looksLikeName, looksLikeProse, surelyTitle, wordCount } from '../words';
import { labelType } from './links';
import { isOnlyVenue, isTitleLink } from './title-links';

/**
 * Where tags in code end that a title stands behind: `` **`TRACKING`** **`LIDAR`** [Title](url) ``, and of two and more the first
 * if it may be a name: `` `LampNet` `ICCL` Title ``.
 * Labels may part them from it: `` `LMPS` - [paper](url) - Title ``. One coined word before a link is the name: `` **`LMPS`** [Title](url) ``.
 */
export function codeTags({ text, marks }: RichText, from: number): { name: string | null; end: number } | null {
  const blank = (at: number): number => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  let at = from;
  const tags: string[] = [];
  for (;;) {
    const tag = marks.find(({ kind, start }) => kind === 'code' && start === at);
    const words = text.slice(tag?.start, tag?.end);
    if (tag === undefined || (labelType(words) !== null && !isOnlyVenue(words))) break;
    tags.push(words);
    at = blank(tag.end);
  }
  const [first = '', ...others] = tags;
  if (first === '') return null;
  const titled = marks.some((mark) => mark.kind === 'link' && mark.start === at && isTitleLink(mark, text));
  const behind = titled ? at : labelsEnd({ text, marks, lines: [] }, at);
  if (behind > at && opensPlainTitle(text.slice(behind)))
    return { name: others.length === 0 && looksLikeName(first) && !isOnlyVenue(first) ? first : null, end: behind };
  if (titled) {
    const areTags = others.length > 0 || (first === first.toUpperCase() && areCommonWords(first));
    return areTags ? { name: null, end: at } : null;
  }
  if (others.length === 0 || !opensPlainTitle(text.slice(at))) return null;
  return { name: isCoined(first) && looksLikeName(first) && !isOnlyVenue(first) ? first : null, end: at };
}

/** Where labels end that lead a line, linked or not, dashes among them: `- [paper](url) / code - Lighting Every Room at Night`. */
function labelsEnd({ text, marks }: RichText, from: number): number {
  const behindSigns = (at: number): number => at + (/^[\s–—/|-]*/.exec(text.slice(at))?.[0].length ?? 0);
  for (let label = behindSigns(from), at = from; ; label = at = behindSigns(label)) {
    const link = marks.find(({ kind, start }) => kind === 'link' && start === label);
    const words = /^\p{Ll}+(?: \p{Ll}+)?(?=\s+[–—/|-])/u.exec(text.slice(label))?.[0] ?? '';
    const end = link?.end ?? label + words.length;
    if (end === label || labelType(text.slice(label, end)) === null) return at;
    label = end;
  }
}

/** Whether words that no sign sets off open with a title. */
function opensPlainTitle(text: string): boolean {
  const words = text.split(/\.\s|\n/)[0] ?? '';
  const isTitle = surelyTitle(words) || (wordCount(words) >= 3 && !looksLikeProse(words));
  return /^\p{Lu}/u.test(words) && isTitle && !looksLikeAuthors(words);
}

/** The name of a work in code in front of its title: `` `RISE`: Randomized Lamps for Moss ``, `` `LampNet` This Lamp Is That Lamp ``. */
export function nameInCode({ text, marks }: RichText, at: number): { name: string; end: number } | null {
  const tag = marks.find(({ kind, start }) => kind === 'code' && start === at);
  const name = text.slice(tag?.start, tag?.end);
  if (tag === undefined || !looksLikeName(name) || labelType(name) !== null || isOnlyVenue(name)) return null;
  const end = tag.end + (/^\s*[:：]?\s*/.exec(text.slice(tag.end))?.[0].length ?? 0);
  return opensPlainTitle(text.slice(end)) ? { name, end } : null;
}
