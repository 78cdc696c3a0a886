// Finds the title, and the short name printed beside it, in the first words of an entry.
// Leaves to others: whether the entry is a paper at all (signs.ts), venue and year (venue-year.ts).

import { squeeze } from '../base/text';
import type { Mark, RichText } from '../model/list';
import { labelType, readAddress } from './links';
import { readVenueYears } from './venue-year';
import { isCoined, looksLikeAuthors, looksLikeName, looksLikeProse, surelyTitle, titleCase, wordCount } from './words';

export interface TitleFound {
  readonly title: string;
  /** Offsets in the head, decoration included. */
  readonly start: number;
  readonly end: number;
  readonly how: 'quote' | 'link' | 'strong' | 'em' | 'plain';
  /** A name printed before or beside the title: `**Short**: "Title"`, `[MLKP] Title`, `iGAN - Title`. */
  readonly name: string | null;
  /** The address of a linked title. */
  readonly url: string | null;
  /** Offset where the words before the title begin (tags, authors); 0 if none. */
  readonly lead: number;
}

const EMOJI =
  '(?:[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}](?:\\u{FE0F}|\\u{200D}[\\p{Extended_Pictographic}]|[\\u{1F3FB}-\\u{1F3FF}])*\\u{20E3}?)';
const LEAD = new RegExp(
  `^(?:[\\s\\u00a0\\u2000-\\u200b•·●○▪◦*>|~–—+-]+|${EMOJI}|:[a-z0-9_+-]+:|\\d{1,4}[.)、]\\s+|\\[\\d{1,4}\\][.:]?\\s*|\\(\\d{1,3}\\)\\s*|\\d{1,3}\\)\\s*|\\[[ xX]?\\]\\s+|[:：]\\s*)+`,
  'u',
);

/** Offset of the first word: past bullets, numbers, check boxes, emoji. */
export const leadLength = (text: string): number => LEAD.exec(text)?.[0].length ?? 0;

/** The emoji and legend marks at the start of an entry. */
export function leadMarks(text: string): string[] {
  const lead = text.slice(0, leadLength(text));
  return [...lead.matchAll(new RegExp(EMOJI, 'gu'))].map((match) => match[0]);
}

const QUOTES = /["“”„«「『]([^"“”»」』\n]{4,300})["”“»」』]/gu;

interface Candidate {
  readonly how: TitleFound['how'];
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
}

const isUrlText = (text: string): boolean => /^(?:https?:\/\/|www\.|doi:|arxiv:)/i.test(text.trim());
const AUTHOR_YEAR =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,?\s+(?:and|&|et\.?\s*al\.?)|\s*\.\.\.\s*|,\s)\s*\p{L}*)*[\s,(]*(?:19|20)\d{2}[a-z]?\)?$/iu;

/** A link that could carry a title: not `[pdf]`, not a bare address, not `[CVPR 2020]`, not an anchor. */
export function isTitleLink(mark: Mark, text: string): boolean {
  const words = text.slice(mark.start, mark.end).trim();
  if (words.length < 2 || isUrlText(words) || labelType(words) !== null) return false;
  if (!/\p{L}/u.test(words)) return false;
  const address = readAddress(mark.url ?? '');
  if (address.kind === 'badge') return false;
  if (AUTHOR_YEAR.test(words)) return false;
  return !isOnlyVenue(words);
}

/** The text says a venue, a year or a date and nothing else. */
export function isOnlyVenue(text: string): boolean {
  const t = text.trim();
  const told = readVenueYears(t);
  if (told.length === 0) return false;
  const covered = told.reduce((sum, one) => sum + (one.end - one.start), 0);
  const rest =
    t.replace(/[\s\p{P}]+/gu, '').length -
    [...told].reduce((sum, one) => sum + t.slice(one.start, one.end).replace(/[\s\p{P}]+/gu, '').length, 0);
  return rest <= Math.max(2, covered * 0.15);
}

function candidates(rich: RichText, from: number): Candidate[] {
  const { text } = rich;
  const found: Candidate[] = [];
  for (const match of text.matchAll(QUOTES)) {
    const inner = match[1] ?? '';
    if (match.index >= from - 1 && wordCount(inner) >= 3 && !looksLikeProse(inner.replace(/[?!]/g, ',')))
      found.push({
        how: 'quote',
        start: match.index,
        end: match.index + match[0].length,
        url: linkAt(rich, match.index + 1),
      });
  }
  for (const mark of rich.marks) {
    if (mark.end <= from || mark.end - mark.start < 2) continue;
    const words = text.slice(mark.start, mark.end);
    if (words.trim() === '') continue;
    if (mark.kind === 'link' && isTitleLink(mark, text))
      found.push({ how: 'link', start: mark.start, end: mark.end, url: mark.url ?? null });
    if (
      mark.kind === 'strong' &&
      !isOnlyVenue(words) &&
      !isUrlText(words) &&
      /\p{L}/u.test(words) &&
      labelType(words) === null &&
      !isLabelLink(rich, mark)
    )
      found.push({ how: 'strong', start: mark.start, end: mark.end, url: linkAt(rich, mark.start) });
    if (
      mark.kind === 'em' &&
      wordCount(words) >= 4 &&
      !looksLikeAuthors(words) &&
      !isOnlyVenue(words) &&
      !isLabelLink(rich, mark)
    )
      found.push({ how: 'em', start: mark.start, end: mark.end, url: linkAt(rich, mark.start) });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `**[paper](url)**`: bold round a label. */
const isLabelLink = (rich: RichText, mark: Mark): boolean =>
  rich.marks.some(
    (link) =>
      link.kind === 'link' &&
      link.start >= mark.start &&
      link.end <= mark.end &&
      !isTitleLink(link, rich.text) &&
      mark.end - mark.start <= link.end - link.start + 4,
  );

const linkAt = (rich: RichText, offset: number): string | null =>
  rich.marks.find(
    (mark) => mark.kind === 'link' && mark.start <= offset + 1 && mark.end > offset && isTitleLink(mark, rich.text),
  )?.url ?? null;

/** Where plain title text ends: the first label link, address, bracketed date, line end, author list … */
function plainEnd(rich: RichText, from: number): number {
  const { text } = rich;
  let end = text.length;
  const stop = (at: number): void => {
    if (at > from && at < end) end = at;
  };
  for (const mark of rich.marks) {
    if (mark.kind === 'break') stop(mark.start);
    if (mark.kind === 'image') stop(mark.start);
    // … Workloads (`Philly`)
    if (mark.kind === 'code' && /\s[([]\s*$/.test(text.slice(0, mark.start)))
      stop(text.slice(0, mark.start).replace(/[\s([]+$/, '').length);
    if (mark.kind === 'link' && mark.start > from)
      stop(text.slice(0, mark.start).replace(/[\s[(（|,;:：-]+$/u, '').length);
    if (mark.kind === 'em' && looksLikeAuthors(text.slice(mark.start, mark.end))) stop(mark.start);
  }
  for (const [offset] of rich.lines) if (offset > from && !continues(text, from, offset)) stop(offset);
  for (const one of readVenueYears(text.slice(from))) {
    const start = one.start + from;
    const finish = one.end + from;
    const bracketed = /^[([（【`]/.test(text.slice(start));
    const next = text.slice(finish).trimStart();
    const atEnd = next === '' || /^[.,;:|[(（*\n]/.test(next) || /^https?:/i.test(next);
    if (start > from + 2 && (bracketed || (atEnd && (one.venue !== null || /[,.(\s]$/.test(text.slice(from, start))))))
      stop(start);
  }
  const by = /[\s,]by\s+(?=\p{Lu})/u.exec(text.slice(from));
  if (by && looksLikeAuthors(text.slice(from + by.index + by[0].length).split(/[.(\n[]/)[0] ?? ''))
    stop(from + by.index);
  // A bracket group that is no part of the title: [paper], [[pdf]], [also in 2.5]
  for (const bracket of text.slice(from).matchAll(/\s[[【]/g)) stop(from + bracket.index);
  for (const bar of text.slice(from).matchAll(/\s\|\s|\s*•\s*|\s{3,}|\t/g)) if (bar.index > 3) stop(from + bar.index);
  // "Title. Authors. Venue 2019." / "Title. It proposes …"
  for (const sentence of text.slice(from, end).matchAll(/[\p{Ll}\p{N})?!]([.?!])["”]?\s+(?=[\p{Lu}"“*_])/gu)) {
    const at = from + sentence.index + 1;
    if (wordCount(text.slice(from, at)) < 3) continue;
    // "Can It Be Boosted? A Theoretical Analysis.": the title goes on
    const next = text.slice(at + 1, end).split(/[.?!](?:\s|$)/)[0] ?? '';
    if (sentence[1] !== '.' && titleCase(next) >= 0.6 && !looksLikeAuthors(next)) continue;
    stop(sentence[1] === '.' ? at : at + 1);
    break;
  }
  // "NoProp  NoProp is a novel …": two blanks where a dash was meant
  for (const gap of text.slice(from, end).matchAll(/\s{2,}(?=\p{Lu})/gu)) {
    const rest = text.slice(from + gap.index, end).trim();
    if (gap.index > 1 && wordCount(rest) > 8 && titleCase(rest) < 0.5) stop(from + gap.index);
  }
  // "Title - what it does", "Title: https://…"
  for (const dash of text.slice(from, end).matchAll(/\s[-–—]{1,3}\s/g)) {
    const rest = text.slice(from + dash.index + dash[0].length, end);
    const head = text.slice(from, from + dash.index);
    if (
      wordCount(head) >= 2 &&
      (looksLikeProse(rest) || looksLikeAuthors(rest) || (titleCase(rest) < 0.5 && wordCount(rest) > 3))
    ) {
      stop(from + dash.index);
      break;
    }
  }
  return end;
}

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

/** Markup residue, decoration, trailing venue, year and punctuation off a title. */
export function cleanTitle(raw: string): string {
  let title = squeeze(raw.replace(/<[^>]{1,80}>/g, ' '));
  for (let round = 0; round < 6; round++) {
    const before = title;
    title = title.slice(leadLength(title)).trim();
    title = title
      .replace(new RegExp(`(?:\\s|${EMOJI})+$`, 'u'), '')
      .replace(
        /\s*[([](?:click to expand|click|expand|show|link|new|must[- ]read|recommended|in construction|coming soon|unpublished|under review|to appear|accepted|oral|spotlight|best paper(?: award)?|highlight|preprint|survey paper|code|pdf|paper|video|slides?|github)[)\]]\s*$/i,
        '',
      )
      .replace(/\s*[,;:：|.·•–—-]+\s*$/u, '')
      .replace(/^["“”'‘’「『«]+(?=.*["”'’」』»]$)(.*?)["”'’」』»]+$/u, '$1')
      .replace(/^[“"「『]([^”"」』]*)[”"」』][,.]?$/u, '$1')
      .trim();
    if (/^\*+|\*+$/.test(title)) title = title.replace(/^\*+|\*+$/g, '').trim();
    const told = readVenueYears(title);
    const last = told.at(-1);
    if (last && last.end >= title.length - 1 && last.start > 0) {
      const bracketed = /^[([（【`]/.test(title.slice(last.start));
      const before = title.slice(0, last.start).trimEnd();
      // "Survey of the Literature until 2020" keeps its year; "MambaQuant ICLR2025" does not.
      if (
        bracketed ||
        (last.venue !== null && last.year !== null && !/\b(?:at|of|for|in|the|on|from|to|and)$/i.test(before)) ||
        /[,;.]$/.test(before)
      )
        title = before;
    }
    const first = told[0];
    if (first && first.start === 0 && first.end < title.length) {
      const bracketed = /^[([（【`]/.test(title);
      const rest = title.slice(first.end);
      if (bracketed || /^\s*[-–—:：|,]\s*/.test(rest)) title = rest.replace(/^\s*[-–—:：|,]?\s*/, '');
    }
    if (title === before) break;
  }
  if (/^[^(（]*[)）]$/.test(title)) title = title.slice(0, -1).trimEnd();
  if (/[([（]$/.test(title)) title = title.slice(0, -1).trimEnd();
  return title;
}

/** A leading bracket group, linked or not: `[SOSP'23]`, `[MLKP]`, `(CVPR2015)`, `2019-CVPR - `, `2020.07.22 `. */
function leadTags(rich: RichText, from: number): { at: number; name: string | null } {
  const { text } = rich;
  let at = from;
  let name: string | null = null;
  for (let round = 0; round < 5; round++) {
    const rest = text.slice(at);
    const blank = LEAD.exec(rest)?.[0].length ?? 0;
    if (blank > 0) {
      at += blank;
      continue;
    }
    const group =
      /^(?:\[{1,2}([^\][]{1,60})\]{1,2}|\(([^()]{1,60})\)|【([^】]{1,40})】|（([^）]{1,40})）|`([^`]{1,40})`)[:：\s-]*/u.exec(
        rest,
      );
    const inside = (group?.[1] ?? group?.[2] ?? group?.[3] ?? group?.[4] ?? group?.[5])?.trim();
    if (group && inside !== undefined && rest.length > group[0].length) {
      const follows = rest.slice(group[0].length).trim();
      const named = looksLikeName(inside) || (wordCount(inside) <= 2 && isCoined(inside));
      if (isOnlyVenue(inside) || (wordCount(inside) <= 4 && labelType(inside) === null && wordCount(follows) >= 3)) {
        if (!isOnlyVenue(inside) && named && group[2] === undefined) name ??= inside;
        at += group[0].length;
        continue;
      }
    }
    const dated = readVenueYears(rest.slice(0, 60))[0];
    if (dated && dated.start === 0 && dated.year !== null) {
      const sep = /^\s*(?:[-–—:：|,]\s*|\s)(?=\S)/.exec(rest.slice(dated.end));
      if (
        sep &&
        (dated.how === 'date' || dated.venue !== null || /[-–—:：|]/.test(sep[0])) &&
        wordCount(rest.slice(dated.end)) >= 2
      ) {
        at += dated.end + sep[0].length;
        continue;
      }
    }
    const cited =
      /^\p{Lu}[\p{L}'’.-]+(?:(?:,?\s+(?:and|&)\s+|,\s+|\s+)\p{Lu}[\p{L}'’.-]*)*(?:,?\s+et\s*al\.?)?,?\s*\((?:19|20)\d{2}[a-z]?\)\s*[-–—:.,]*\s*/u.exec(
        rest,
      );
    const linked = rich.marks.some((mark) => mark.kind === 'link' && mark.start <= at + 1 && isTitleLink(mark, text));
    if (cited && !linked && wordCount(rest.slice(cited[0].length)) >= 3) {
      at += cited[0].length;
      continue;
    }
    break;
  }
  return { at, name };
}

/** Finds the title in the head of an entry; null where there are no words to be one. */
export function findTitle(rich: RichText): TitleFound | null {
  const lead = leadLength(rich.text);
  const tagged = leadTags(rich, lead);
  const found = choose(rich, tagged.at, tagged.name, lead, 0);
  if (found === null || !/\p{L}/u.test(found.title)) return null;
  return found;
}

function choose(rich: RichText, at: number, name: string | null, lead: number, round: number): TitleFound | null {
  const { text } = rich;
  const options = candidates(rich, at);
  const plainStop = plainEnd(rich, at);
  const plain = text.slice(at, plainStop);
  const done = (option: Candidate): TitleFound => inside(rich, option, name, lead);

  const first = options[0];
  if (first) {
    const before = text.slice(at, Math.max(at, first.start));
    const atStart = squeeze(before).replace(/^[\s"“'([*:：–-]+/, '') === '';
    const words = squeeze(text.slice(Math.max(first.start, at), first.end));
    if (atStart) {
      // **Short**: "Title" · **Short** - [Title](url) · **[MLKP]** Title
      const after = /^\s*(?:\([^()]{0,30}\))?\s*([:：–—|,.-]*)\s*/u.exec(text.slice(first.end));
      const next = first.end + (after?.[0].length ?? 0);
      const bare = words.replace(/^[[(]|[\])]$/g, '').replace(/[:：,.]+$/, '');
      const separated = (after?.[1] ?? '') !== '' || /[:：\]]$/.test(words);
      const short = wordCount(bare) <= 4 && (looksLikeName(bare) || bare === '?' || wordCount(bare) <= 2);
      if (first.how === 'strong' && round === 0 && short && separated && next < text.length) {
        const rest = choose(rich, next + leadLength(text.slice(next)), bare === '?' ? null : bare, lead, 1);
        const follows = options.find((option) => option.start >= first.end - 1 && option.start - next <= 2);
        if (rest && (follows || /^\[.*\]:?$/.test(words)) && wordCount(rest.title) >= 2) return rest;
        if (rest && rest.how === 'plain' && surelyTitle(rest.title) && !looksLikeProse(text.slice(next, rest.end))) {
          const joined = squeeze(`${bare}: ${rest.title}`);
          return { ...rest, title: joined, name: bare, start: first.start };
        }
      }
      // A bold or linked beginning that runs on: **Name:** Rest of the Title. [pdf]
      return done(first);
    }
    const authors =
      looksLikeAuthors(before.replace(/[“"([*]+$/, '').split(/[.]\s*$/)[0] ?? '') ||
      /et\s*al\.?|\b\p{Lu}\.,?\s/u.test(before);
    const sep = /^(.{1,48}?)\s*(?:[-–—:：|])\s*["“([*]*$/su.exec(before.trimEnd());
    if (
      sep?.[1] !== undefined &&
      (first.how === 'link' || first.how === 'quote') &&
      wordCount(sep[1]) <= 5 &&
      wordCount(words) >= 2
    ) {
      if (!looksLikeAuthors(sep[1]) || looksLikeName(sep[1]))
        return {
          ...done(first),
          name: name ?? (wordCount(sep[1]) <= 4 ? squeeze(sep[1]).replace(/^[[(*]+|[\])*]+$/g, '') : null),
        };
      return done(first);
    }
    // 撑起计算机视觉半边天的 [ResNet](url): the words before a linked name are the curator's
    if (
      first.how === 'link' &&
      /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{3}/u.test(before) &&
      /^\p{Script=Latin}/u.test(words)
    )
      return done(first);
    if (authors || isOnlyVenue(before)) return done(options.find((option) => option.how === 'quote') ?? first);
    if (!(surelyTitle(cleanTitle(plain)) || wordCount(plain) >= 3)) return done(first);
  }
  const title = cleanTitle(plain);
  if (title === '') return first ? done(first) : null;
  return { title, start: at, end: plainStop, how: 'plain', name, url: null, lead };
}

/** The title within a marked stretch: its own leading tags and trailing venue are cut off. */
function inside(rich: RichText, option: Candidate, name: string | null, lead: number): TitleFound {
  let words = rich.text.slice(option.start, option.end);
  if (option.how === 'quote') words = words.slice(1, -1);
  const own = leadTags({ text: words, marks: [], lines: [] }, leadLength(words));
  let raw = words.slice(own.at);
  let named = name ?? own.name;
  // [Petříček, T., Orchard, D.A. **Coeffects: …**. ICALP.](url): the bold inside the link is the title
  const inner = rich.marks.find(
    (mark) =>
      (mark.kind === 'strong' || mark.kind === 'em') &&
      mark.start > option.start + 8 &&
      mark.end <= option.end &&
      wordCount(rich.text.slice(mark.start, mark.end)) >= 3,
  );
  if (option.how === 'link' && inner && looksLikeAuthors(rich.text.slice(option.start, inner.start)))
    raw = rich.text.slice(inner.start, inner.end);
  const tail = /\s*\(([^()]{2,24})\)\s*$/.exec(raw);
  if (
    tail?.[1] !== undefined &&
    named === null &&
    /\p{Lu}/u.test(tail[1]) &&
    !isOnlyVenue(tail[1]) &&
    isCoined(tail[1]) &&
    wordCount(tail[1]) <= 2
  )
    named = tail[1];
  return {
    title: cleanTitle(raw),
    start: option.start,
    end: option.end,
    how: option.how,
    name: named,
    url: option.url,
    lead,
  };
}
