// Several works in one entry: `[A](url) and [B](url)` in a line, or line after line of one paragraph.
// Leaves to others: whether the entry lists works at all (signs.ts).

import { EMPTY, sliceRich, trimRich } from '../../base/rich';
import type { RichText } from '../../model/list';
import { attributedTitles } from '../fields/attributed-titles';
import { isAnyPaper, readAddress } from '../fields/links';
import { NEUTRAL, readSigns, type Signs } from '../fields/signs';
import { isOnlyVenue, isTitleLink } from '../fields/title-links';
import { readVenueYears } from '../fields/venue-year';
import { surelyTitle, wordCount } from '../words';

/** What may stand between two works of one entry: year, people, a number, "and". */
const AND =
  /^[\s,;.:：()（）[\]]*(?:\p{Lu}[\p{L}.'’-]+(?:\s+et\.?\s*al\.?)?,?\s*)?(?:[(（]?(?:19|20)\d{2}[)）]?)?[\s,;，；、.]*(?:(?:and|&|\+|和|与|及)|\d{1,2}|(?<=[,;；，、]\s*))[\s.:]*(?:the\s+|an?\s+)?$/iu;

/** Takes apart a head that lists several works, else gives none; `about` is what follows the last one and speaks of all. */
export function worksIn(head: RichText, signs: Signs): { readonly head: RichText; readonly about: RichText }[] {
  const title = signs.title;
  if (title?.attributed === true) return worksAttributed(head);
  if (title === null || title.how !== 'link' || title.start > title.lead + 40) return [];
  const starts = [0];
  let end = title.end;
  for (const mark of head.marks) {
    if (mark.kind !== 'link' || mark.start < end || !isTitleLink(mark, head.text)) continue;
    // [Counting Lamps,](url) [Counting Rooms.](url)
    const from = /[,;]/.test(head.text.charAt(end - 1)) ? end - 1 : end;
    if (!AND.test(head.text.slice(from, mark.start))) break;
    if (!isAnyPaper(readAddress(mark.url ?? ''), '')) break;
    starts.push(mark.start);
    end = mark.end;
  }
  if (starts.length < 2) return [];
  const year = /^[\s,]*[(（]?(?:19|20)\d{2}[)）]?/.exec(head.text.slice(end));
  const about = trimRich(sliceRich(head, end + (year?.[0].length ?? 0)));
  return starts.map((start, k) => {
    const next = starts[k + 1];
    return { head: sliceRich(head, start, next ?? head.text.length), about: next === undefined ? EMPTY : about };
  });
}

/**
 * The works of several sentences, each from the words that lead to it on; none where there is but one.
 *
 *     The first of them: **Counting Lamps** (Lee 2011). It was made faster in **Counting Lamps Twice** (Ruiz 2014).
 *     ^ head                                            ^ head
 */
function worksAttributed(head: RichText): { readonly head: RichText; readonly about: RichText }[] {
  const titles = attributedTitles(head);
  if (titles.length < 2) return [];
  return titles.map((_, k) => {
    const from = k === 0 ? 0 : behind(head.text, titles[k - 1]?.next ?? 0);
    const next = titles[k + 1] === undefined ? head.text.length : (titles[k]?.next ?? from);
    return { head: trimRich(sliceRich(head, from, next)), about: EMPTY };
  });
}

/** Past the punctuation and the "and" that follow a work. */
const behind = (text: string, at: number): number =>
  at + (/^[\s.,;]*(?:and\s+)?/.exec(text.slice(at))?.[0].length ?? 0);

/** What may stand between two works that a sentence counts up. */
const COUNTED = /^[\s,;，；、]*(?:and|&|or|as well as|including|such as|e\.g\.|like)?[\s,]*$/i;
/** Fewer links could be mentions. */
const FEWEST_COUNTED = 3;

/**
 * The works that a line counts up at its end, where it lists nothing else: `See the [code](…) for [A](…), including [B](…)
 * and [C](…)`; `before` is what stands in front of the first.
 */
export function worksCountedUp(head: RichText): { readonly works: RichText[]; readonly before: RichText } {
  const found: RichText[] = [];
  let start = 0;
  let end = 0;
  for (const mark of head.marks.filter(({ kind }) => kind === 'link').sort((a, b) => a.start - b.start)) {
    if (!isTitleLink(mark, head.text) || !isAnyPaper(readAddress(mark.url ?? ''), '')) continue;
    if (found.length === 0 || !COUNTED.test(head.text.slice(end, mark.start))) {
      found.length = 0;
      start = mark.start;
    }
    found.push(sliceRich(head, mark.start, mark.end));
    end = mark.end;
  }
  const isList = found.length >= FEWEST_COUNTED && !/[\p{L}\p{N}]/u.test(head.text.slice(end));
  return { works: isList ? found : [], before: sliceRich(head, 0, start) };
}

/** Cuts a paragraph whose lines list several works, one after the other, each with its own notes. */
export function entryGroups(lines: readonly RichText[]): RichText[][] {
  const groups: RichText[][] = [];
  let shape: string | null = null;
  for (const line of lines) {
    const group = groups.at(-1);
    const how = lineOpensEntry(line);
    if (group === undefined) {
      groups.push([line]);
      shape = how ?? 'print';
      if (how === null && !lines.some((one) => lineOpensEntry(one) === shape)) return [lines.slice()];
    } else if (how !== null && how === shape && (how === 'print' || endsStatement(group.at(-1)))) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Words of links that say something about the work above: "Olah and Carter blog on NTM". */
const ABOUT_WORK =
  /\b(?:blog|posts?|slides?|videos?|code|notes?|tutorials?|demo|lectures?|talks?|implementations?|presentation|review|supplement\w*)\b/i;

/** `[ISSCC 2005][Counting Lamps on a Chip]`, `[LampConf 2018] Title`: the print in brackets before a title. */
const PRINTED = /^\W*\[[^\][]*\p{L}[^\][]* (?:19|20)\d{2}\]\s*\[?(?=\p{L}|\d)([^\][]+)/u;

/** `[Lamp Letters][Counting Lamps on a Chip]`: a venue without a year in front of a title in brackets of its own. */
function isFramed(line: string): boolean {
  const [, print = '', title = ''] = /^\W*\[([^\][]{2,60})\]\s*\[([^\][]{4,300})\]\s*$/.exec(line) ?? [];
  return isOnlyVenue(print) && wordCount(title) >= 3;
}

/** How the title is marked, if a line begins with one that links to a paper (`[Title](url)`, `[ICCE 2020] Title [[pdf]](url)`), or with its print. */
function lineOpensEntry(line: RichText): string | null {
  if (wordCount(PRINTED.exec(line.text)?.[1] ?? '') >= 2 || isFramed(line.text)) return 'print';
  const { title, score, paperLink } = readSigns(line, NEUTRAL);
  if (title?.how === 'plain' && paperLink && score >= 5 && wordCount(title.title) >= 3)
    return readVenueYears(line.text.slice(0, title.start)).some(({ year }) => year !== null) ? 'print and title' : null;
  if (title === null || !paperLink || score < 3 || title.how === 'plain' || title.start > title.lead + 2) return null;
  if (ABOUT_WORK.test(title.title) && !surelyTitle(title.title)) return null;
  return title.url !== null && (surelyTitle(title.title) || wordCount(title.title) >= 2) ? title.how : null;
}

const endsStatement = (line: RichText | undefined): boolean =>
  line !== undefined &&
  (/[.!?)\]"”»。]$/.test(line.text.trimEnd()) || /\n$/.test(line.text) || /\d{4}$/.test(line.text.trimEnd()));
