// Where a work appeared, said behind words about it, on a fold, or in front of them.
// Leaves to others: the lines of an entry (passages.ts), which venue and year to believe (paper-venue.ts).

import { sliceRich } from '../../base/rich';
import type { RichText } from '../../model/list';
import { isPeople, looksLikeAuthors, wordCount } from '../words';
import { isAnyPaper, readAddress } from './links';
import { ownPaperIn } from './own-paper';
import type { Passage } from './passage';
import { arePeopleAndPrint } from './people-passages';
import { isOnlyVenue } from './title-links';
import { readVenueYears } from './venue-year';

/** `… in one sentence. | [VLDB'19](url)`: the print that links behind the words say. */
export function printBehind(rich: RichText): Passage[] {
  const links = rich.marks.filter((mark) => mark.kind === 'link').sort((a, b) => b.start - a.start);
  const found: Passage[] = [];
  let end = rich.text.length;
  for (const { start, end: linkEnd, url } of links) {
    if (/[\p{L}\p{N}]/u.test(rich.text.slice(linkEnd, end))) break;
    const words = rich.text.slice(start, linkEnd);
    // … the summary of [ISBI 2012](url): a part of the sentence
    if (/\p{L}\s*$/u.test(rich.text.slice(0, start))) break;
    if (/\d/.test(words) && isOnlyVenue(words) && isAnyPaper(readAddress(url ?? ''), ''))
      found.push({ role: 'meta', rich: sliceRich(rich, start, linkEnd) });
    end = start;
  }
  // … in our paper "Title", which is published in VLDB 2019
  const told = /\b(?:published|presented|appeared)\s+(?:in|at)\s+(?:the\s+)?(?=\p{Lu})/u.exec(
    ownPaperIn(rich)?.rich.text ?? '',
  );
  if (told !== null) {
    const at = rich.text.lastIndexOf(told.input) + told.index + told[0].length;
    found.push({ role: 'meta', rich: sliceRich(rich, at) });
  }
  const [, where = '', venue = ''] = ACCEPTED.exec(rich.text) ?? [];
  if (venue !== '') {
    const start = rich.text.length - where.length;
    // The meeting need not be one that the lexicon has.
    found.push({ role: 'venue', rich: sliceRich(rich, start, start + venue.length) });
    found.push({ role: 'meta', rich: sliceRich(rich, start) });
  }
  return found;
}

/** `… in one sentence, accepted by LampConf'24`: a meeting with its year at the end of the words. */
const ACCEPTED =
  /(?:^|[,;.(:：]\s*)(?:accepted|published|presented|to appear|appears|appeared)\s+(?:by|at|in|to)\s+(?:the\s+)?((\p{Lu}[\p{L}&-]*(?:\s\p{Lu}[\p{L}&-]*){0,3})[\s,]{0,2}['’]?(?:(?:19|20)\d{2}|(?<=['’])\d{2})[\s.)]*)$/u;

/** `<summary> Jo Lee, Ana Ruiz <em>EMNLP</em> 2022 </summary>`: people and print; nothing where it says "Show the abstract". */
export function printOf(rich: RichText): Passage[] {
  const [print] = readVenueYears(rich.text);
  // The venue that is set off need not be one that the lexicon has.
  const venue = rich.marks.find((mark) => mark.kind === 'em' && mark.end <= (print?.end ?? 0));
  const start = venue?.start ?? print?.start;
  if (print === undefined || start === undefined || !looksLikeAuthors(rich.text.slice(0, start))) return [];
  return [
    { role: 'authors', rich: sliceRich(rich, 0, start) },
    ...(venue && print.venue === null
      ? [{ role: 'venue', rich: sliceRich(rich, venue.start, venue.end) } as const]
      : []),
    { role: 'meta', rich: sliceRich(rich, start) },
  ];
}

/** `In Proceedings of … (pp. 3-12). https://… What it does`: the words behind the address are the curator's. */
export function printAndWords(rich: RichText): Passage[] {
  const address = rich.marks.findLast(
    ({ kind, start, end }) => kind === 'link' && /^https?:/.test(rich.text.slice(start, end)),
  );
  const words = /^[\s.,;:–—-]*(?=\p{Lu})/u.exec(rich.text.slice(address?.end ?? rich.text.length));
  const start = (address?.end ?? 0) + (words?.[0].length ?? 0);
  if (address === undefined || words === null || wordCount(rich.text.slice(start)) < 5) return [{ role: 'meta', rich }];
  return [
    { role: 'meta', rich: sliceRich(rich, 0, start) },
    { role: 'prose', rich: sliceRich(rich, start) },
  ];
}

/** A line that is people, then perhaps where and when, then links: `*Jo Lee, Ana Ruiz*. EMNLP 2017. [[pdf](url)]`. */
export function isPeopleLine({ text, marks }: RichText): boolean {
  const people = marks.find(({ kind, start }) => kind === 'em' && start === 0);
  const link = marks.find(({ kind }) => kind === 'link');
  const end = people?.end ?? readVenueYears(text)[0]?.start ?? link?.start ?? text.length;
  const names = text.slice(0, end);
  const isPeopleAlone = people ? isPeople(names) || arePeopleAndPrint(names) : looksLikeAuthors(names);
  return isPeopleAlone && wordCount(text.slice(end, link?.start)) <= 12;
}

/** A line that says where a work appeared: `IEEE Symposium on Lamps (SoL) 2021`, `12th Oil Automation Conference (OAC) 2023`. */
export const isPrintLine = ({ text, marks }: RichText): boolean =>
  !marks.some(({ kind }) => kind === 'link') &&
  (isOnlyVenue(text) ||
    /^(?:(?:\p{Lu}\S*|of|the|and|on|&|\d+(?:st|nd|rd|th)|(?:19|20)\d{2})\s){0,9}(?:Conference|Symposium|Workshop|Transactions)\s(?:(?:on|of|for)\s[^.:?]*|\([^()]*\),?\s)?(?:19|20)\d{2}\W*$/u.test(
      text.trim(),
    ));
