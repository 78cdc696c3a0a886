// Cuts an entry into stretches with a role each: people, venue and year, fields, words about the work.
// Leaves to others: which of several venues, years, people to believe (paper.ts, paper-venue.ts, paper-authors.ts).

import { joinRich, sliceRich, splitLines, trimRich } from '../../base/rich';
import { squeeze } from '../../base/text';
import { isFamily, isFirm, isNoTarget } from '../../lexicon/not-targets';
import type { RichText } from '../../model/list';
import type { Entry } from '../entry';
import {
  couldBePerson,
  isPeople,
  looksLikeAuthors,
  looksLikeName,
  looksLikeProse,
  titleCase,
  wordCount,
} from '../words';
import { unwrapped } from '../wrapped';
import { printOnBadges } from './badges';
import { fieldsOfLine, isBareKey, valueBelow } from './bare-keys';
import { citedPeople, printedReference, titledReference, titleOfWrapped } from './citation';
import { dashedFields } from './dashed-fields';
import { isJournalLine } from './dotted-journal';
import { fieldName, fieldValueStart } from './fields';
import { isFoldWords } from './fold-words';
import { saidInLinkTitles } from './link-titles';
import { besideLabels, labelType } from './links';
import type { Passage } from './passage';
import {
  areNames,
  bracketBehind,
  citedBehindComma,
  isJournal,
  peopleAndNote,
  peopleAndPrint,
  peopleBeforeColon,
  peopleBehindKey,
  peopleEnd,
  venueBehindPeople,
} from './people-passages';
import { isPrintLine, printAndWords, printBehind, printOf } from './print-passages';
import { NOT_PUBLISHED } from './title-end';
import { isOnlyVenue, withoutLinks } from './title-links';
import { readVenueYears } from './venue-year';

/** One bracket with a year in it and nothing else. */
const PRINT_IN_BRACKETS = /^\W*[[(][^\][()]*(?:19|20)\d{2}[^\][()]*[\])]\W*$/;

/** Cuts an entry into stretches with a role each. */
export function passagesOf(entry: Entry): Passage[] {
  const title = entry.signs.title;
  const passages: Passage[] = [];
  if (title) {
    if (title.start > 0) {
      const isSaid = title.inSentence === true || title.attributed === true;
      const before = sliceRich(entry.head, isSaid ? title.lead : 0, title.start);
      const tags = isSaid ? [] : before.marks.filter(({ kind }) => kind === 'code');
      const words = isSaid ? 0 : wordsBefore(before);
      if (words > 0) passages.push({ role: 'meta', rich: sliceRich(before, 0, words) });
      if (words > 0 || tags.length === 0)
        passages.push({
          role: isSaid || words > 0 ? 'prose' : 'meta',
          rich: sliceRich(before, words),
        });
      // `LampNet` [Lee et al., Proc. ICCL 2021] **Title**
      const behindTags = sliceRich(before, Math.max(0, ...tags.map(({ end }) => end)));
      if (tags.length > 0 && words === 0 && PRINT_IN_BRACKETS.test(behindTags.text))
        passages.push({ role: 'meta', rich: behindTags });
      // `TRACKING` `LampConf 2018` [Title](url)
      for (const { start, end } of tags) {
        const tag = sliceRich(before, start, end);
        passages.push({ role: readVenueYears(tag.text).length > 0 ? 'meta' : 'keywords', rich: tag });
      }
    }
    // Tags inside the marked title, `[(CVPR2015)Title](url)`, and what was cut off its end.
    const inside = entry.head.text.slice(title.start, title.end);
    if (squeeze(inside).length > title.title.length)
      passages.push(...edges(sliceRich(entry.head, title.start, title.end), title.title));
    const bracket = bracketBehind(entry.head, title);
    passages.push(...bracket.passages);
    const dashed = dashedFields(entry.head);
    if (dashed !== null) {
      passages.push({ role: 'authors', rich: sliceRich(entry.head, ...dashed.person) });
      if (dashed.words !== null) passages.push({ role: 'prose', rich: sliceRich(entry.head, ...dashed.words) });
    }
    const behind = Math.max(bracket.end, dashed?.words?.[1] ?? 0, dashed?.person[1] ?? 0);
    for (const [i, line] of unwrapped(splitLines(sliceRich(entry.head, behind))).entries())
      passages.push(...classify(line, i === 0));
  }
  passages.push(...printOnBadges(entry.head), ...saidInLinkTitles(entry.head, title?.title ?? ''));
  if (entry.row?.kind === 'entry') {
    for (const cell of entry.row.cells) {
      if (cell.field === 'title') continue;
      // Techniques used: the works among them are what it uses
      const isUsed = cell.field === 'keywords' && /\bused\b/i.test(cell.header);
      if (isUsed) passages.push({ role: 'keywords', rich: cell.rich });
      if ((cell.field === 'summary' || cell.field === 'keywords') && !isUsed)
        passages.push(...splitLines(cell.rich).map((rich) => ({ role: 'prose' as const, rich })));
      else passages.push({ role: isUsed ? 'base' : cell.field, rich: cell.rich, key: squeeze(cell.header) });
    }
  }
  let above: { readonly key: string; readonly depth: number } | null = null;
  for (const part of entry.parts) {
    // - Extends:
    //   - [LampNet](#lampnet)
    const value =
      above !== null && part.kind === 'item' && part.depth > above.depth ? valueBelow(above.key, part.rich) : null;
    if (value !== null) {
      passages.push(value);
      continue;
    }
    if (part.kind !== 'item') above = null;
    else if (above === null || part.depth <= above.depth)
      above = isBareKey(part.rich) ? { key: part.rich.text.trim(), depth: part.depth } : null;
    if (isNavigation(part.rich)) continue;
    if (part.kind === 'summary') {
      passages.push(...printOf(part.rich));
      continue;
    }
    if (part.kind === 'code') {
      if (wordCount(part.rich.text) >= 5 && !/^\s*@\w+\s*\{/.test(part.rich.text) && looksLikeProse(part.rich.text))
        passages.push({ role: 'prose', rich: part.rich });
      continue;
    }
    const text = part.rich.text.trim();
    if (part.kind === 'paragraph' || part.kind === 'quote') {
      if (part === entry.parts[0] && titleOfWrapped(part.rich) !== null) {
        passages.push(...wrappedReference(part.rich));
        continue;
      }
      const reference = part === entry.parts[0] && !hasLink(part.rich) ? titledReference(part.rich.text) : null;
      if (reference !== null) {
        passages.push(
          { role: 'authors', rich: sliceRich(part.rich, ...reference.people) },
          ...referencePrint(sliceRich(part.rich, ...reference.print)),
        );
        continue;
      }
      const lines = keysWithValues(splitLines(part.rich)).flatMap(fieldsOfLine);
      const field = lines.length > 1 && lines.some((line) => fieldName(line.text) !== null);
      const opening = lines[0]?.text.trim() ?? '';
      // Jo Lee and Ana Ruiz / In Proceedings of …: line by line
      const people = lines.length > 1 ? isPeople(opening) : looksLikeAuthors(opening);
      const prose = looksLikeProse(text) || wordCount(text) > 25;
      const isKeywords = fieldName(text) === 'keywords';
      if (
        !field &&
        !isKeywords &&
        prose &&
        !people &&
        !looksLikeAuthors(text) &&
        !opensWithNote(text) &&
        citedPeople(text) === null
      ) {
        // Methods compared: a sentence that holds their names
        if (fieldName(text) === 'base')
          passages.push({
            role: 'base',
            rich: part.rich,
            key: part.rich.text.slice(0, fieldValueStart(part.rich.text)),
          });
        // An abstract is no description: what its first sentence names is the background.
        const isDescription = fieldName(text) === 'summary' && !/^\W*(?:abstract|摘要|论文摘要)/i.test(text);
        const start = isDescription ? fieldValueStart(part.rich.text) : 0;
        passages.push({ role: 'prose', rich: withoutQuotes(sliceRich(part.rich, start)) });
        continue;
      }
      for (const line of lines) passages.push(...classify(withoutQuotes(line), false));
    } else for (const line of fieldsOfLine(part.rich)) passages.push(...classify(line, false));
  }
  return passages.flatMap((passage) => {
    if (passage.role !== 'prose') return [passage];
    return isFoldWords(squeeze(passage.rich.text)) ? [] : [passage, ...printBehind(passage.rich)];
  });
}

/** The people, then the title, which the entry has, then the print and what else stands there, line by line. */
function wrappedReference(rich: RichText): Passage[] {
  const [people, , ...rest] = splitLines(rich);
  const authors = people === undefined ? [] : [{ role: 'authors' as const, rich: people }];
  return [...authors, ...rest.flatMap((line) => classify(line, false))];
}

const hasLink = ({ marks }: RichText): boolean => marks.some(({ kind }) => kind === 'link');

/** `2019. Lamp Reviews. 9 pages.`: what stands behind the year is where it appeared. */
function referencePrint(rich: RichText): Passage[] {
  const venue = /^\d{4}\.\s+(?=\p{Lu})([^.\n]{3,80})\./u.exec(rich.text)?.[1];
  const known = readVenueYears(rich.text).some((one) => one.venue !== null);
  if (venue === undefined || known || /preprint|blog|pages|thesis/i.test(venue)) return [{ role: 'meta', rich }];
  const start = rich.text.indexOf(venue);
  return [
    { role: 'meta', rich: sliceRich(rich, 0, start) },
    { role: 'venue', rich: sliceRich(rich, start, start + venue.length) },
  ];
}

/** `(Path: [Lamps](#lamps) → [Wicks](#wicks))`, `[Back to top](#top)`: ways through the document and nothing else. */
function isNavigation({ text, marks }: RichText): boolean {
  const links = marks.filter(({ kind }) => kind === 'link');
  if (links.length === 0 || links.some(({ url }) => !url?.startsWith('#'))) return false;
  let rest = text;
  for (const { start, end } of [...links].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  if (!/^[^\p{L}\p{N}]*(?:path|breadcrumbs?|navigation|nav|you are here)?[^\p{L}\p{N}]*$/iu.test(rest)) return false;
  return (
    /\p{L}|->|[→›»⟶➔>|•·/]/u.test(rest) ||
    links.every(({ start, end }) => /\b(?:back|top|toc|up|contents|index|home)\b|↑/i.test(text.slice(start, end)))
  );
}

/** `Authors:` on a line and the people on the next: one line. */
function keysWithValues(lines: readonly RichText[]): readonly RichText[] {
  const joined: RichText[] = [];
  for (const line of lines) {
    const key = joined.at(-1);
    const isBare = key !== undefined && fieldName(key.text) !== null && fieldValueStart(key.text) === key.text.length;
    if (isBare) joined[joined.length - 1] = joinRich([key, line]);
    else joined.push(line);
  }
  return joined;
}

/** "Irsoy & Cardie. 2014.  Uses …", "(2001): Paxos is …": people, year or venue before the sentences. */
function opensWithNote(text: string): boolean {
  const told = readVenueYears(text.slice(0, 120))[0];
  return told !== undefined && told.start < 70 && isNote(text.slice(0, told.start));
}

/** Nothing, punctuation, people or capitalised words: what may stand before a year without being a sentence. */
function isNote(before: string): boolean {
  const bare = before
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\s+et\.?\s*al$/i, '');
  // We propose the Moss Making Machine (MMM), …; An extension of LampNet (Counting Lamps, Lee et al. 2014), …
  if (/^\W*(?:we|they|it|this|these|our|an?|the)\s\p{Ll}/iu.test(bare)) return false;
  return (
    wordCount(bare) === 0 ||
    /^[\s\p{P}]*in$/iu.test(bare) ||
    looksLikeAuthors(bare) ||
    (wordCount(bare) <= 12 && titleCase(bare) >= 0.7 && !/[:：=>]/.test(bare))
  );
}

/** `20180410 CVPR-18 what it does in a sentence: [Title](url)`: where the sentence begins, 0 if there is none. */
function wordsBefore(rich: RichText): number {
  const { text } = rich;
  const start = readVenueYears(text).findLast((one) => isNote(text.slice(0, one.start)))?.end ?? 0;
  const lead = start + (/^[\s\p{P}\d]*(?:\([^()]*\))?[\s\p{P}]*/u.exec(text.slice(start))?.[0].length ?? 0);
  const words = text.slice(lead).replace(/[\s\p{P}]+$/u, '');
  const isSentence = /(?:[\u3040-\u30ff\u3400-\u9fff].*){4}/u.test(words)
    ? wordCount(words) >= 4
    : wordCount(words) >= 8 && titleCase(words) < 0.4;
  return isSentence && !looksLikeAuthors(words) ? lead : 0;
}

/** `[Code][Coming soon.]`: a label without an address; not `[C]`, a type of print. */
const PROMISED = /\[([^\][]{3,24})\](?:\s?\[[^\][]{1,24}\])?/g;

/** `"Saves light on every walk."`: the words within the quotes. */
function withoutQuotes(rich: RichText): RichText {
  const quoted = /^\s*["“](?=[^"“”]*["”]\s*$)/.exec(rich.text);
  return quoted === null ? rich : sliceRich(rich, quoted[0].length, rich.text.search(/["”]\s*$/));
}

/** What stands before and after the clean title inside its own marks: tags and print, or people. */
function edges(rich: RichText, title: string): Passage[] {
  const at = rich.text.indexOf(title);
  if (at < 0) return [{ role: 'meta', rich }];
  const behind = sliceRich(rich, at + title.length);
  // Title, Lamp Lab: Lee et al (2003) · "Title," N. Finchley (2003)
  const lab = /^(?:,\s\p{Lu}[^,:]{1,40}:\s|[,.]?["”],?\s)/u.exec(behind.text)?.[0].length ?? 0;
  const people = splitLines(sliceRich(behind, lab)).flatMap((line) =>
    couldBePerson(line.text.replace(/^[\s–—-]+|[\s,]*\(?(?:19|20)\d{2}\)?\s*$/g, ''))
      ? [{ role: 'authors' as const, rich: line }]
      : classify(line, true).filter(({ role }) => role === 'authors'),
  );
  const beside = joinRich([sliceRich(rich, 0, at), behind]);
  if (people.length > 0) return [{ role: 'meta', rich: beside }, ...people];
  // [Title (LampConf'21)](url): the link is the title's, what stands beside it there is no label
  return [{ role: 'meta', rich: { ...beside, marks: beside.marks.filter(({ kind }) => kind !== 'link') } }];
}

/** One line of an entry: a field, people, venue and links, or words about the work. */
function classify(line: RichText, besideTitle: boolean): Passage[] {
  const rich = trimRich(line);
  const text = rich.text;
  if (text === '' && rich.marks.length === 0) return [];
  if (besideTitle && isJournalLine(text)) return [{ role: 'meta', rich }];
  const people = besideTitle ? citedBehindComma(text) : 0;
  if (people > 0)
    return [{ role: 'authors', rich: sliceRich(rich, 0, people) }, ...classify(sliceRich(rich, people), besideTitle)];
  const keyed = besideTitle ? peopleBehindKey(rich) : null;
  if (keyed !== null) return [...classify(keyed.before, besideTitle), keyed.people, ...classify(keyed.behind, false)];
  const whose = besideTitle ? peopleBeforeColon(rich) : [];
  if (whose.length > 0) return whose;
  const noted = besideTitle ? [] : peopleAndNote(rich);
  if (noted.length > 0) return noted;
  if (!besideTitle && areNames(text)) return [{ role: 'authors', rich }];
  const tags = besideTitle ? [] : tagLine(rich);
  if (tags.length > 0) return tags;
  const field = fieldName(text);
  if (!besideTitle && field === null && !isOnlyVenue(text) && isPrintLine(rich)) return [{ role: 'venue', rich }];
  if (field !== null && !besideTitle) {
    const value = sliceRich(rich, fieldValueStart(text));
    // intro: ECCV 2014 / TPAMI 2015
    if (field === 'summary' && isOnlyVenue(value.text)) return [{ role: 'venue', rich: value }];
    if (field === 'summary') return [{ role: 'prose', rich: value }];
    // 方法：… in a sentence of its own; Method: a lamp that copies moss
    if (
      field === 'name' &&
      (wordCount(value.text) > 6 || /[。！？]\s*$/.test(value.text) || /^(?:an?|the)\s\p{Ll}/u.test(value.text))
    )
      return [{ role: 'prose', rich: value }];
    if (field === 'keywords')
      return [
        { role: 'keywords', rich: value },
        ...(tellsInClauses(value.text) ? [{ role: 'prose', rich } as const] : []),
      ];
    // 来源：Facebook
    if (field === 'venue' && isFirm(value.text)) return [{ role: 'institution', rich: value }];
    if (field === 'base') return [{ role: field, rich, key: text.slice(0, fieldValueStart(text)) }];
    if (field !== 'other' || wordCount(value.text) < 5) return [{ role: field, rich: value }];
    return [{ role: 'prose', rich: value }];
  }
  const based = basedNotes(rich);
  if (based.length > 0) return [...based, { role: 'meta', rich }];
  const plain = withoutLinks(rich).replace(PROMISED, (all, label: string) => (labelType(label) === null ? all : ' '));
  // In Proceedings of the 7th ACM workshop on … (VMIL '13). ACM, New York, NY, USA, 3-12
  const isPrint = IN_PROCEEDINGS.test(plain) && (besideTitle || /^\W*(?:in|proc)/i.test(plain));
  if (isPrint || (besideTitle && TYPE_OF_PRINT.test(plain))) return printAndWords(rich);
  // Tech report 2009
  if (besideTitle && NOT_PUBLISHED.test(plain.replace(/^[\s,.]+/, '')) && wordCount(plain) <= 4)
    return [{ role: 'meta', rich }];
  if (!/[\p{L}\p{N}]/u.test(besideLabels(plain)) || isOnlyVenue(plain)) return [{ role: 'meta', rich }];
  // Current light in ferns (2019)
  const dated = besideTitle
    ? /^[\s.,]*(?=\p{Lu})[^().\n]{3,80}?(?=\s\((?:19|20)\d{2}\)\W*$)/u.exec(text)?.[0]
    : undefined;
  if (dated !== undefined && wordCount(dated) <= 8 && !looksLikeAuthors(dated))
    return [
      { role: 'venue', rich: sliceRich(rich, 0, dated.length) },
      { role: 'meta', rich: sliceRich(rich, dated.length) },
    ];
  const printed = printedReference(text);
  if (printed !== null)
    return [
      { role: 'authors', rich: sliceRich(rich, 0, printed.people) },
      { role: 'venue', rich: sliceRich(rich, ...printed.venue) },
      { role: 'meta', rich: sliceRich(rich, printed.people) },
    ];
  const cited = citedPeople(text);
  if (cited !== null)
    return [
      { role: 'authors', rich: sliceRich(rich, 0, cited.length) },
      { role: 'meta', rich: sliceRich(rich, cited.length) },
    ];
  if (venueBehindPeople(rich) !== undefined) return peopleAndPrint(rich);
  const told = readVenueYears(plain);
  // *ICLR 2023* behind the people, and nothing else
  const print = wordCount(plain.slice(told.at(-1)?.end ?? 0)) < 3 ? told[0] : undefined;
  const names = (print ? plain.slice(0, print.start) : plain)
    .replace(/\(.*$/s, '')
    .replace(/[|¦\n].*$/s, '')
    .replace(/^[\s\p{P}]+|[\s,.]+$/gu, '');
  if (isPeople(names) && wordCount(plain) < 120 && !looksLikeProse(names)) return peopleAndPrint(rich);
  const by = peopleEnd(text);
  if (by > 0 && wordCount(text.slice(by)) >= 3)
    return [{ role: 'authors', rich: sliceRich(rich, 0, by) }, ...classify(sliceRich(rich, by), besideTitle)];
  // "(2001): Paxos is a fault-tolerant …", ". Socher et al. 2013.  Introduces …": notes first, then prose
  const notes = readVenueYears(text.slice(0, 600));
  const last = notes.findLast((one) => isNote(text.slice(0, one.start)));
  const cut = last ? last.end : 0;
  const rest = sliceRich(rich, cut);
  const bare = withoutLinks(rest).replace(/^[\s\p{P}]+/u, '');
  const passages: Passage[] = [];
  // *Lamp Eng.* **2021**, *13*, 3640: volume and page tell that a journal stands before them
  if (cut > 0 && /^[\d\s.,:;()–-]+$/.test(rest.text)) return [{ role: 'meta', rich }];
  if (cut > 0) passages.push({ role: 'meta', rich: sliceRich(rich, 0, cut) });
  if (
    wordCount(bare) >= (besideTitle ? 3 : 2) &&
    wordCount(bare.replace(/\d+/g, ' ')) >= 2 &&
    !isOnlyVenue(bare) &&
    !(besideTitle && isJournal(bare)) &&
    !/^by\s+\p{Lu}/u.test(bare)
  ) {
    passages.push({ role: 'prose', rich: sliceRich(rest, labelsEnd(rest)) });
  } else passages.push({ role: /^by\s+\p{Lu}/u.test(bare) ? 'authors' : 'meta', rich: rest });
  return passages;
}

/**
 * A line of tags in code and nothing else: the first may be the name, venues count as such, the rest are keywords.
 *
 *     `MPO` `policy gradient` `ICLR 2019`
 */
function tagLine(rich: RichText): Passage[] {
  const spans = rich.marks.filter((mark) => mark.kind === 'code');
  if (spans.length === 0) return [];
  let rest = rich.text;
  for (const { start, end } of [...spans].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  if (/[\p{L}\p{N}]/u.test(rest)) return [];
  const [only] = spans;
  if (only !== undefined && spans.length === 1 && isSentence(rich.text.slice(only.start, only.end)))
    return [{ role: 'prose', rich: sliceRich(rich, only.start, only.end) }];
  return spans.map(({ start, end }, i): Passage => {
    const tag = sliceRich(rich, start, end);
    // `PETS` … `NeurIPS 2018`: where another tag is dated, a bare acronym in front is the name
    const dated = spans.some((span) => span.start !== start && /\d{4}$/.test(rich.text.slice(span.start, span.end)));
    if (isOnlyVenue(tag.text) && !(i === 0 && dated && !/\d/.test(tag.text))) return { role: 'meta', rich: tag };
    const named =
      i === 0 && looksLikeName(tag.text) && !tag.text.includes('=') && !isFamily(tag.text) && !isNoTarget(tag.text);
    return { role: named ? 'name' : 'keywords', rich: tag };
  });
}

/** Where the words begin behind punctuation and labels of links: `][code]. It lights …`; not behind `[Code](url) of …`. */
function labelsEnd({ text, marks }: RichText): number {
  for (let at = 0; ; ) {
    const start = at + (/^[\s\p{P}|｜]*/u.exec(text.slice(at))?.[0].length ?? 0);
    const label = marks.find((mark) => mark.kind === 'link' && mark.start <= start && mark.end > start);
    const isLabel =
      label !== undefined &&
      labelType(text.slice(start, label.end)) !== null &&
      /^\s*(?:[^\s\p{L}\p{N}(]|$)/u.test(text.slice(label.end));
    if (!isLabel) return at === 0 ? start : at + (/^[^\p{L}\p{N}(["“]*/u.exec(text.slice(at))?.[0].length ?? 0);
    at = label.end;
  }
}

/** `[Venue 2024](url) • LampMPNN-based • ESM-based`: what it builds on, among links and print. */
function basedNotes(rich: RichText): Passage[] {
  const parts = [...rich.text.matchAll(/(?<=^|[•·|;])[^•·|;]+/gu)];
  if (parts.length < 2) return [];
  return parts
    .filter(({ 0: part }) => /^\s*\p{Lu}[\p{L}\d/+.\s-]{1,40}-(?:based|inspired|style)\s*$/u.test(part))
    .map(({ 0: part, index }): Passage => ({ role: 'prose', rich: sliceRich(rich, index, index + part.length) }));
}

/** "Improves on VCL": the one span of a line that says something and is no tag. */
const isSentence = (span: string): boolean => {
  const words = wordCount(span);
  const tells = /\s(?:on|of|an?|the|with|for|in|to|by|that|from|and)\s/.test(span);
  return words >= 6 || (words >= 3 && (/[.!?]\s*$/.test(span) || (tells && /^\s*\p{Lu}\p{Ll}/u.test(span))));
};

/** Keywords that say what the work does: `6D grasps; backbone based on PointNet++; fuses both views`, not `grasping; point clouds`. */
const tellsInClauses = (keywords: string): boolean =>
  keywords.split(/[;；,，.。]/).some((clause) => {
    const linked = /\s(?:for|with|on|to|from|by|via|of|in|into|as|is|are|using|and)\s/.test(clause);
    return wordCount(clause) >= (linked ? 4 : 5);
  });

/** 国标 GB/T 7714: Title[J]. Journal, 2019: 1-10 */
export const TYPE_OF_PRINT = /^\s*\[(?:[CJDMRNPS]|OL|EB\/OL)\](?=[.,/\s])/;

const IN_PROCEEDINGS =
  /^[\s.,;"”]*(?:(?:in:?\s+)?(?:the\s+)?(?:\d{4}\s+)?(?:proceedings|proc\.|advances in|transactions)|in:?\s+(?:\d{4}\s+)?(?:\p{Lu}[\p{L}/-]*\s+){1,4}(?:conference|symposium|workshop|international|proceedings))\b/iu;
