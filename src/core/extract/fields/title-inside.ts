// The title within words that are marked: without the tags, the people, the year and the site that its marks cover too.
// Leaves to others: which marked words hold the title (title.ts), candidates for it (title-candidates.ts).

import { isFirm } from '../../lexicon/not-targets';
import type { RichText } from '../../model/list';
import { couldBePerson, isOnePerson, isPeople, looksLikeAuthors, wordCount } from '../words';
import { nameAtEnd } from './lead-name';
import { titleBeforePeople } from './people-behind';
import { areCitedPeople } from './people-passages';
import type { TitleFound } from './title';
import type { Candidate } from './title-candidates';
import { cleanTitle, endBeforeTags, plainEnd, withoutSite } from './title-end';
import { leadLength, leadTags, monthStamp } from './title-lead';

/**
 * The title of marked words that go on with year and people: `[**Counting Lamps** (2003) <br> *Jo Lee*](url)`,
 * `[Counting Lamps - Jo Lee(2003)](url)`, `[Counting Lamps, 2003, Lee et al.](url)`, `["Counting Lamps," J. Lee (2003)](url)`,
 * `**Counting Lamps, Lamp Lab: Lee et al (2003)**`, `**Counting Lamps, Google (2003)**`; null where they do not.
 */
function withoutPrint({ text, marks }: RichText, { start, end }: Candidate): string | null {
  const words = text.slice(start, end);
  const person = /^(.+)\s+[-–—]\s+(.+?)\s*\((?:19|20)\d{2}\)$/su.exec(words);
  if (person?.[1] !== undefined && (isPeople(person[2] ?? '') || couldBePerson(person[2] ?? ''))) return person[1];
  const dated = /^(.+?),\s+(?:19|20)\d{2},\s+(.+?)$/su.exec(words);
  if (dated?.[1] !== undefined && areCitedPeople(dated[2] ?? '')) return dated[1];
  const people = (text: string): boolean => areCitedPeople(text) || looksLikeAuthors(text);
  const quoted = /^\s*["“]([^"“”]{4,}?)[,.]?["”],?\s+([^"“”]+?)\s*\(?(?:19|20)\d{2}\)?$/su.exec(words);
  if (quoted?.[1] !== undefined && people(quoted[2] ?? '')) return quoted[1];
  const told = /^([^:]+?(?::\s[^:]+?)?)(?:,\s(\p{Lu}[^,:]{1,40}))?:\s+([^:]+?)\s*\((?:19|20)\d{2}(?:-\d+)?\)$/su.exec(
    words,
  );
  const isSurname = told?.[2] !== undefined && /^\p{Lu}\p{Ll}+$/u.test(told[3] ?? '');
  if (told?.[1] !== undefined && (isSurname || people(told[3] ?? ''))) return told[1];
  const comma = /^(.+),\s+([^,:]+?)\s*\((?:19|20)\d{2}(?:-\d+)?\)$/su.exec(words);
  if (comma?.[1] !== undefined && (isFirm(comma[2] ?? '') || areCitedPeople(comma[2] ?? ''))) return comma[1];
  const bold = marks.find((mark) => mark.kind === 'strong' && Math.abs(mark.start - start) <= 1 && mark.end < end);
  const behind = bold === undefined ? '' : text.slice(bold.end, end);
  return bold !== undefined && /^\s*(?:\((?:19|20)\d{2}\)|\n)/.test(behind) ? text.slice(bold.start, bold.end) : null;
}

/** The title within a marked stretch: its own leading tags and trailing venue are cut off. */
export function inside(rich: RichText, option: Candidate, name: string | null, lead: number): TitleFound {
  let words = rich.text.slice(option.start, endBeforeTags(rich, option.start, option.end));
  if (option.how === 'quote') words = words.slice(1, -1);
  words = words.slice(monthStamp(words, [option]));
  // [新闻《Counting Lamps at Night》](url)
  const framed = option.how === 'link' ? /^[^《》]*《([^《》]{8,})》$/u.exec(words)?.[1] : undefined;
  if (framed !== undefined && wordCount(framed) >= 3) words = framed;
  const bare: RichText = { text: words, marks: [], lines: [] };
  const own = leadTags(bare, leadLength(words));
  let raw = words.slice(own.at);
  // [Li, Wan, et al. "Title." Proceedings … 2013](url): a whole citation is the link
  if (own.cited && option.how === 'link')
    raw = /^["“]([^"“”]+)["”]/.exec(raw)?.[1] ?? words.slice(own.at, plainEnd(bare, own.at, true));
  // [Petříček, T., Orchard, D.A. **Coeffects: …**. ICALP.](url): the bold inside the link is the title
  const inner = rich.marks.find(
    (mark) =>
      (mark.kind === 'strong' || mark.kind === 'em') &&
      mark.start > option.start + 8 &&
      mark.end <= option.end &&
      /\p{L}/u.test(rich.text.slice(mark.start, mark.end)),
  );
  // Jo Lee, Lisa (Liz) Ruiz (2006)
  const before = inner ? rich.text.slice(option.start, inner.start) : '';
  const dated = /\s*\((?:19|20)\d{2}\)\s*$/.exec(before);
  const people = before.slice(0, dated?.index).replace(/\s\([^()]*\)/g, '');
  // Wood, D.A.: a surname may be a word
  const one = /^\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}\.[\s-]?)+,?\s*$/u.test(people);
  if (option.how === 'link' && inner && (one || looksLikeAuthors(people) || (dated && isOnePerson(people))))
    raw = rich.text.slice(inner.start, inner.end);
  if (option.how === 'link' || option.how === 'strong') raw = withoutPrint(rich, option) ?? raw;
  raw = withoutSite(raw.slice(0, titleBeforePeople(raw)));
  return {
    title: cleanTitle(raw),
    start: option.start,
    end: option.end,
    how: option.how,
    name: name ?? own.name ?? nameAtEnd(raw),
    url: option.url,
    lead,
  };
}
