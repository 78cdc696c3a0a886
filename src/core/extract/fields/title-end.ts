// Where plain title text ends, and what is cut off a title: venue, year, marks, residue of markup.
// Leaves to others: where the title begins (title-lead.ts).

import { withoutFormulas } from '../../base/latex';
import { STAR, squeeze } from '../../base/text';
import type { Mark, RichText } from '../../model/list';
import { couldBePerson, isCoined, isPeople, looksLikeAuthors, looksLikeProse, titleCase, wordCount } from '../words';
import { isUnusual } from './full-names';
import { labelType } from './links';
import { titleBeforePeople } from './people-behind';
import { areCitedPeople, PEOPLE_KEY } from './people-passages';
import { EMOJI, leadLength } from './title-lead';
import { isOnlyVenue } from './title-links';
import { readVenueYears } from './venue-year';

/** Where plain title text ends: the first label link, address, bracketed date, line end, author list … */
export function plainEnd(rich: RichText, from: number, cited: boolean): number {
  const { text } = rich;
  let end = text.length;
  const stop = (at: number): void => {
    if (at > from && at < end) end = at;
  };
  for (const mark of rich.marks) {
    if (mark.kind === 'break') stop(mark.start);
    if (mark.kind === 'image') stop(mark.start);
    if (isNote(rich, mark)) stop(text.slice(0, mark.start).replace(/[\s([]+$/, '').length);
    if (mark.kind === 'link' && mark.start > from)
      stop(
        personBefore(
          text,
          from,
          beforeNote(withoutLabel(text.slice(0, mark.start).replace(/[\s[(（|,;:：-]+$/u, ''))).length,
        ),
      );
    if (mark.kind === 'em' && looksLikeAuthors(text.slice(mark.start, mark.end))) stop(mark.start);
  }
  for (const [offset] of rich.lines)
    if (offset > from && !continues(text, from, offset) && !(cited && isWrapped(text, offset))) stop(offset);
  for (const one of readVenueYears(text.slice(from))) {
    const start = one.start + from;
    const finish = one.end + from;
    const bracketed = /^[([（【`]/.test(text.slice(start));
    const next = text.slice(finish).trimStart();
    const atEnd = next === '' || /^[.,;:|/[\](（*\n]/.test(next) || /^https?:/i.test(next);
    // Deep Lamps in Bioinformatics, Counting Wicks on FPGA: the word of the title that a venue is called by
    if (!bracketed && goesOnTo(text.slice(from, start), one.year !== null)) continue;
    if (start > from + 2 && (bracketed || (atEnd && (one.venue !== null || /[,.(\s]$/.test(text.slice(from, start))))))
      stop(
        personBefore(
          text,
          from,
          one.venue === null && one.how === 'year' && !bracketed ? venueBefore(text, from, start, cited) : start,
          one.venue !== null && one.year !== null,
        ),
      );
  }
  // … Learned Systems (SMDB workshop 2021) · … Data Systems (VLDB 2021 from Tim Kraska)
  for (const note of text
    .slice(from)
    .matchAll(/\s[(（][^()（）\n]{0,60}(?:19|20)\d{2}[^()（）\n]{0,30}[)）](?=\s*(?:$|[\n.,;:[(|]))/gu))
    stop(from + note.index);
  // … Lamps via Wicks(one burner per lamp): a remark that no blank parts from the title
  const remark = /(?<=\p{Ll}{3})[(（]\p{L}[^()（）\n]{0,80}\s[^()（）\n]{1,80}[)）]\s*$/u.exec(text.slice(from));
  if (remark) stop(from + remark.index);
  // 国标 GB/T 7714: Title[J]. Journal
  for (const kind of text.slice(from).matchAll(/\[(?:[CJDMRNPS]|OL|EB\/OL)\]/g)) stop(from + kind.index);
  // … by Jo K. Lee, Ana Ruiz: an initial ends no list of people
  // Lamps Enhanced by Glyph and Wick: what was done by something is the title's
  for (const by of text
    .slice(from)
    .matchAll(
      /(?<!\s(?!edited|presented|written|authored|posted|created|published)\p{L}{2,}ed)[\s,]by\s+(?=\p{Lu})/giu,
    )) {
    const people = text.slice(from + by.index + by[0].length).split(/(?<!\b\p{Lu})\.|[(\n[]/u)[0] ?? '';
    // … Separation by Lamp Clustering, Jo Lee
    if (isPeople(people) && !/^\p{L}+\s\p{L}+ing\b/u.test(people)) stop(from + by.index);
  }
  stop(from + titleBeforePeople(text.slice(from, end)));
  // … on Unaligned Lamps author info: Jo Lee
  const people = PEOPLE_KEY.exec(text.slice(from));
  if (people) stop(from + people.index);
  // A bracket group that is no part of the title: [paper], [[pdf]], [also in 2.5]
  for (const bracket of text.slice(from).matchAll(/\s[[【](?![^\]】\n]{1,20}[\]】](?:[-\p{L}]|:\s\p{Lu}))/gu))
    stop(from + bracket.index);
  for (const bar of text
    .slice(from)
    .matchAll(/\s\|\s|\s*•\s*|(?<!\b(?:a|an|the|of|for|and|in|on|with|to|by|from|via|using))\s{3,}|\t/gi))
    if (bar.index > 3) stop(from + bar.index);
  // "Title. Authors. Venue 2019." / "Title. It proposes …"
  for (const sentence of text.slice(from, end).matchAll(/[\p{Ll}\p{N})?!]([.?!])["”]?\s+(?=[\p{Lu}"“*_])/gu)) {
    const at = from + sentence.index + 1;
    const next = text.slice(at + 1, end).split(/[.?!](?:\s|$)/)[0] ?? '';
    if (wordCount(text.slice(from, at)) < (cited ? 1 : /\bet\s+al$/.test(next) && looksLikeAuthors(next) ? 2 : 3))
      continue;
    // Paxos vs. Raft: an abbreviation ends no sentence
    if (/\b(?:vs|v|cf|e\.g|i\.e|etc|no|vol|st|dr)$/i.test(text.slice(from, at))) continue;
    // "Can It Be Boosted? A Theoretical Analysis.": the title goes on
    if (sentence[1] !== '.' && titleCase(next) >= 0.6 && !looksLikeAuthors(next)) continue;
    stop(sentence[1] === '.' ? at : at + 1);
    break;
  }
  // Title in lower case. In Proceedings of …
  const proceedings = /\.\s+In(?::\s|\s+(?:\d{4}\s+)?(?:the\s+)?(?:Proc\.|Proceedings|\d+(?:st|nd|rd|th)\s))/u.exec(
    text.slice(from, end),
  );
  if (proceedings) stop(from + proceedings.index);
  // "NoProp  NoProp is a novel …": two blanks where a dash was meant
  for (const gap of text.slice(from, end).matchAll(/\s{2,}(?=\p{Lu})/gu)) {
    const rest = text.slice(from + gap.index, end).trim();
    if (gap.index > 1 && wordCount(rest) > 8 && titleCase(rest) < 0.5) stop(from + gap.index);
  }
  // "PerfLamp: Finding Slow Lamps : Lamps can be slow. …"
  const colon = text.slice(from, end).indexOf(' : ');
  if (colon > 0 && wordCount(text.slice(from, from + colon)) >= 4 && looksLikeProse(text.slice(from + colon + 3)))
    stop(from + colon);
  // "Title - what it does", "Title: https://…"
  for (const dash of text.slice(from, end).matchAll(/\s[-–—]{1,3}\s/g)) {
    const rest = text.slice(from + dash.index + dash[0].length, end);
    const head = text.slice(from, from + dash.index);
    if (
      wordCount(head) >= 2 &&
      (looksLikeProse(rest) || isPeople(rest) || (titleCase(rest) < 0.5 && wordCount(rest) > 3))
    ) {
      stop(from + dash.index);
      break;
    }
  }
  return end;
}

/** Behind a title in code or bold: `… Workloads (`Philly`)`, `… of Lamps. **`ICCE 24`**`, `… of Lamps (**Lamp Prize**)`. */
function isNote({ text, marks }: RichText, { kind, start, end }: Mark): boolean {
  const before = text.slice(0, start);
  const words = text.slice(start, end).trim();
  if (kind === 'strong')
    return /\s[([]\s*$/.test(before) && /^\s*[)\]]/.test(text.slice(end)) && (/\s/.test(words) || !isCoined(words));
  if (kind !== 'code') return false;
  const isBold = marks.some((mark) => mark.kind === 'strong' && mark.start === start && mark.end === end);
  return /\s[([]\s*$/.test(before) || (/[.?!]\s+$/.test(before) && isBold);
}

/** `[Counting Lamps at Night `LampCo` `rooms`](url)`: where the tags in code begin that a marked title ends with; else its end. */
export function endBeforeTags({ text, marks }: RichText, from: number, end: number): number {
  let at = end;
  for (;;) {
    const tag = marks.find((mark) => mark.kind === 'code' && mark.end <= at && /^\s*$/.test(text.slice(mark.end, at)));
    const before = text.slice(from, tag?.start).trimEnd();
    if (tag === undefined || tag.start <= from || wordCount(before) < 3 || goesOnTo(`${before} `, false)) return at;
    at = from + before.length;
  }
}

/** Whether words before a venue lead on to it, as those of a title do; `in` may lead to where it appeared, if a year follows. */
const goesOnTo = (before: string, isDated: boolean): boolean =>
  /\p{L}\s(?:of|for|on|the|an?|to|from|with|via|using|by|and)\s*$/iu.test(before) ||
  (!isDated && /\p{L}\sin\s*$/u.test(before));

/** `Waves that Remember, Paper: <url>`: the label belongs to the address. */
function withoutLabel(text: string): string {
  const label = /\s*[,;|]\s*(\p{L}+(?:[ +/&]\p{L}+)?)$/u.exec(text);
  return label?.[1] !== undefined && labelType(label[1]) !== null ? text.slice(0, label.index) : text;
}

/** `Waves that Remember (ICCE-Asia, <url>)`: the bracket is about the print, the address stands in it. */
const beforeNote = (text: string): string => /^(.*\S)\s+[(（][^()（）\n]{2,40}$/su.exec(text)?.[1] ?? text;

/** What is said where a venue would stand: `Tech Report 2005`, `Unpublished 2016`. */
export const NOT_PUBLISHED =
  /^(?:tech(?:nical|\.)? reports?|unpublished|under (?:review|submission)|in (?:submission|review|press)|submitted|to appear|forthcoming|drafts?|manuscript|preprints?|work in progress|wip)\b/i;

/** `Paxos Made Simple, SIGACT News 2001`: where the venue begins that no lexicon has, else where the year does. */
function venueBefore(text: string, from: number, year: number, cited: boolean): number {
  const before = text.slice(from, year).trimEnd();
  const venue = /(?:,|\s-{1,2}|\s[–—])\s+(\p{Lu}[\p{L}&.-]*(?:\s[\p{L}&.-]+){0,5}),?$/u.exec(before);
  const words = venue?.[1]?.split(' ') ?? [];
  const named =
    (words.length <= 4 && words.some(isCoined)) ||
    /^(?:IEEE|ACM|Journal|Transactions|Proceedings|Annals)$/.test(words[0] ?? '');
  // Jo Lee, Counting Lamps at Night, Lamp Studies, 1996
  const isLast =
    cited && venue !== null && titleCase(venue[1] ?? '') === 1 && wordCount(text.slice(from, from + venue.index)) >= 3;
  return venue && (isLast || named || NOT_PUBLISHED.test(words.join(' '))) ? from + venue.index : year;
}

/**
 * Where the people begin that stand behind a title and a comma, else where the print does.
 *
 *     Lamps at Night, Jo Lee, ICCE 2001     Lamps at Night, Finchley et al. 2001     Lamps at Night, Finchley & Okoro, ICCE 2001
 *                   ^                                     ^                                        ^
 *
 * @param isDated venue and year follow: then one person may have any name, or initials without dots (`JR Winkle`)
 */
function personBefore(text: string, from: number, print: number, isDated = false): number {
  const person = /,\s+([^,]+?)([\s,.]*)$/u.exec(text.slice(from, print));
  const [, name = '', behind = ''] = person ?? [];
  if (person === null || wordCount(text.slice(from, from + person.index)) < 3) return print;
  const isOne = isDated && behind.startsWith(',') && (INITIALS.test(name) || (couldBePerson(name) && isUnusual(name)));
  return isOne || areCitedPeople(name) ? from + person.index : print;
}

/** `JR Winkle` */
const INITIALS = /^\p{Lu}{1,3}\s\p{Lu}\p{Ll}+$/u;

/** A title wrapped in the source: the next line goes on with it. */
function continues(text: string, from: number, offset: number): boolean {
  const before = text.slice(from, offset).trimEnd();
  const after = text.slice(offset).trimStart();
  if (before === '' || /[.!?。)\]】）:：]$/.test(before)) return false;
  if (/^(?:https?:|www\.|\[|\(|PDF|arxiv)/i.test(after)) return false;
  const line = after.split('\n')[0] ?? '';
  if (looksLikeAuthors(line.slice(0, 120)) || isOnlyVenue(line.slice(0, 80))) return false;
  return (
    /(?:\s(?:a|an|the|of|for|and|in|on|with|to|by|from|via|using)|[-–,])$/i.test(before) || /^[\p{Ll}]/u.test(after)
  );
}

/** `… The Structure Tree: Computing⏎Lamps in Linear Time. ACM PLDI`: a reference cut by its width, its title ends with a dot. */
function isWrapped(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 2) + 1, offset).trimEnd();
  return line.length >= 60 && !/[.!?:]$/.test(line) && /^\s*\p{L}[^.\n]{2,80}\.\s/u.test(text.slice(offset));
}

/** What publishers put behind a title on their pages: `… | IEEE Conference Publication | IEEE Xplore`, `… - ScienceDirect`. */
const SITE =
  /\s+(?:\||[-–—])\s+(?:(?:IEEE|ACM)\s(?:Xplore|Journals?|Conference|Transactions|Digital Library)|Proceedings of|ScienceDirect|SpringerLink|OpenReview|arXiv|bioRxiv|PubMed|PNAS|Nature(?=$|\s\p{Lu})|Science(?=$)|USENIX|ACL Anthology|Semantic Scholar|ResearchGate|Papers With Code|Wiley Online|Oxford Academic|Hugging Face)\b.*$/u;

/** The title without the name of the site that its page bears. */
export const withoutSite = (title: string): string => {
  const short = title.replace(SITE, '');
  return wordCount(short) >= 3 ? short : title;
};

/** Commands and braces of LaTeX in a title: `\uline{LO}w-Cost Lamps`, `{LampNet}: Lighting Rooms`. */
const withoutCommands = (title: string): string =>
  title
    .replace(/\{\\textbackslash\}/g, '\\')
    .replace(/\\(?:uline|underline|text(?:it|bf|tt|sc|rm|sf)?|emph|math(?:rm|bf|it|cal))\{([^{}]*)\}/g, '$1')
    .replace(/\{([\p{L}\p{N}+-]{2,}(?: [\p{L}\p{N}+-]+)*)\}/gu, '$1');

/** Formatting that data files keep in their values; other angle brackets are text: `</script>` in a title. */
const TAG = /<\/?(?:b|i|em|strong|sub|sup|br|span|a|p|u|s|font|code|kbd|tt|small|big|div|img|center)\b[^>]{0,120}>/gi;

/** Stars that are residue of markup or marks of footnotes; the star of `A*` is its own. */
const STARS = new RegExp(`^\\*+|(?!${STAR.source}$)(?<!\\*)\\*+$`, 'gu');

/** White space and emoji at the end. */
const DECORATION_BEHIND = new RegExp(`(?:\\s|${EMOJI})+$`, 'u');

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** Markup residue, decoration, trailing venue, year and punctuation off a title. */
export function cleanTitle(raw: string): string {
  let title = squeeze(withoutCommands(withoutFormulas(raw.replace(TAG, ' '))));
  for (let round = 0; round < 6; round++) {
    const before = title;
    title = title.slice(leadLength(title)).trim();
    title = title
      .replace(DECORATION_BEHIND, '')
      .replace(
        /\s*[([](?:click to expand|click|expand|show|link|new|must[- ]read|recommended|in construction|coming soon|unpublished|under review|to appear|accepted|oral|spotlight|best paper(?: award)?|highlight|preprint|survey(?: paper)?|review|code|pdf|paper|video|slides?|github|(?:in )?(?:english|chinese|korean|japanese))[)\]]\s*$/i,
        '',
      )
      .replace(
        /,\s+(?:unpublished|tech(?:nical|\.)? reports?|preprint|under review|in submission|to appear)(?:\s+(?:19|20)\d{2})?$/i,
        '',
      )
      .replace(/\s*[,;:：|.·•–—-]+\s*$/u, '')
      .replace(/[,.]\s+[Ii]n$/u, '')
      // … at Night (from Lamp Lab), … at Night — 2607.00017, … at Night #26
      .replace(/\s*[([（](?:from|by)\s\p{Lu}[^()[\]（）]{1,60}[)\]）]$/iu, '')
      .replace(/\s+(?:[-–—]\s+\d{4}\.\d{4,5}(?:v\d+)?(?:\.pdf)?|#\d+)$/, '')
      // 论文名称：Title
      .replace(/^(?:(?:paper\s)?title|论文(?:名称|标题|题目)?|标题|題名|论文名)\s?[:：]\s*(?=\S)/iu, '')
      // [paper: Title](url)
      .replace(/^(?:review )?(?:paper|article|preprint)\s?(?:[:：]|[-=]?>|→)\s*(?=\p{Lu})/iu, '')
      .replace(/^\[+([^\][]+)\]*$/, '$1')
      // Title. https://… · Title](https://…): a link that does not close
      .replace(/(?:[\s.,:]+|\]\()https?:\/\/\S*$/, '')
      .replace(/^([^[]+)\]$/, '$1')
      // Title[J]. Journal · Title." Proceedings of …
      .replace(/\[(?:[CJDMRNPS]|OL|EB\/OL)\](?:[.,/]*\s.*)?$/, '')
      .replace(
        /^([^"“”]+[.?!])["”]\s+(?:In|Proc|Proceedings|Advances|Transactions|Journal|International|arXiv)\b.*$/u,
        '$1',
      )
      // … in Social Networks (IWSCN 2016), … at Night(Lamp Lab, 26 Jun 2018), … (Lamp Lab. 2018,May 21th)
      .replace(
        /[([（]\p{Lu}[^()[\]（）]{1,40}?[\s,]+(?:19|20)\d{2}(?:[-./,\s]\s?[^()[\]（）]{1,12})?[)\]）]$/u,
        (print, at: number) => (at > 2 ? '' : print),
      )
      // … Semantic Lamps(LAMP2017 tutorial), … Lamps (NIPS 2017 submitted)
      .replace(
        /\s*[([（]\p{Lu}[\p{L}-]*\s?(?:19|20)\d{2}\s+(?:tutorial|workshop|submitted|submission|under review|oral|spotlight|poster|demo|talk|invited talk|keynote)[)\]）]$/iu,
        '',
      )
      .replace(/^["“”'‘’「『«]+(?=.*["”'’」』»]$)(.*?)["”'’」』»]+$/u, '$1')
      .replace(/^[“"「『]([^”"」』]*)[”"」』][,.]?$/u, '$1')
      .trim();
    // Lamps with Wicks": the other quote was lost
    if (/^[^"“”]*["”]$/.test(title) || /^["“][^"“”]*$/.test(title)) title = title.replace(/^["“]|["”]$/g, '').trim();
    if (/^\*+|\*+$/.test(title)) title = title.replace(STARS, '').trim();
    const told = readVenueYears(title);
    const last = told.at(-1);
    if (last && last.end >= title.length - 1 && last.start > 0) {
      const bracketed = /^[([（【`]/.test(title.slice(last.start));
      const before = title.slice(0, last.start).trimEnd();
      // "Survey of the Literature until 2020" keeps its year; "MambaQuant ICLR2025" does not.
      if (
        bracketed ||
        (last.preprint && /\d{4}\.\d{4,5}/.test(title.slice(last.start))) ||
        (last.venue !== null && last.year !== null && !/\b(?:at|of|for|in|the|on|from|to|and)$/i.test(before)) ||
        /[,;.]$/.test(before) ||
        (last.venue === null && /[^\d\s]\s+[-–—|]$/.test(before)) ||
        (last.how === 'date' && wordCount(before) >= 3 && !/\p{L}/u.test(title.slice(last.start)))
      )
        title = before;
    }
    const first = told[0];
    if (first && first.start === 0 && first.end < title.length) {
      const bracketed = /^[([（【`]/.test(title);
      const rest = title.slice(first.end);
      if (bracketed || ((first.year !== null || first.preprint) && /^\s*[-–—:：|,]\s*/.test(rest)))
        title = rest.replace(/^\s*[-–—:：|,]?\s*/, '');
    }
    if (title === before) break;
  }
  if (/[)）]$/.test(title) && countOf(title, /[)）]/g) > countOf(title, /[(（]/g)) title = title.slice(0, -1).trimEnd();
  if (/[([（]$/.test(title)) title = title.slice(0, -1).trimEnd();
  return title;
}
