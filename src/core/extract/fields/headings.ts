// What a heading says: a topic, a year, a venue, or something that is not the list.
// Leaves to others: which entries stand under it (entries.ts).

import { editDistance } from '../../base/edit-distance';
import { squeeze } from '../../base/text';
import { CONTENTS_SECTIONS, DOUBTFUL_SECTIONS, PAPER_SECTIONS, SKIPPED_SECTIONS } from '../../lexicon/sections';
import { areCommonWords } from '../../lexicon/words';
import type { RichText } from '../../model/list';
import { wordCount } from '../words';
import { readVenueYears } from './venue-year';

export interface Heading {
  /** `time`: a year or a venue and a year, no category. `contents`: a table of contents. `skip`: not the list. */
  readonly role: 'topic' | 'time' | 'contents' | 'skip';
  /** Without markup, emoji, numbering; empty if nothing is left. */
  readonly name: string;
  readonly year: number | null;
  readonly venue: string | null;
  readonly doubtful: boolean;
  /** It says that papers follow: `Papers`, `Selected publications`. */
  readonly papers?: boolean;
  /** `2019-09`: a month, mostly of reading; what the paper itself says of its year is surer. */
  readonly monthly?: boolean;
}

/** 3️⃣ */
const KEYCAP = /[\d#*]\u{FE0F}?\u{20E3}/gu;
const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|\u{FE0F}|\u{200D}|\u{20E3}/gu;

/** `### 2.1 🔥 Token merging (23) [[back to top](#top)]` → `Token merging`. */
export function headingName(rich: RichText): string {
  let text = rich.text;
  // Links to an anchor ("back to top") and badges are furniture; other links carry the words themselves.
  for (const mark of [...rich.marks].sort((a, b) => b.start - a.start)) {
    if (mark.kind !== 'link' || !mark.url?.startsWith('#')) continue;
    const inner = text.slice(mark.start, mark.end);
    if (
      mark.start > 0 &&
      /\b(?:back|top|contents?|overview|index|toc|↑)\b|^[↑⬆🔝#¶^]/iu.test(inner) &&
      text.slice(0, mark.start).trim() !== ''
    )
      text = text.slice(0, mark.start) + text.slice(mark.end);
  }
  return squeeze(
    text
      .replace(KEYCAP, ' ')
      .replace(EMOJI, ' ')
      .replace(/:[a-z0-9_+-]+:/g, ' ')
      .replace(/<a\b[^>]*>|<\/a>/gi, ' ')
      .replace(/\[\s*\]|\(\s*\)/g, ' '),
  )
    .replace(/^[\s#•·\-–—*>|]+/, '')
    .replace(
      /^(?:(?:section|chapter|part)\s+)?(?:(?:\d+(?:[.-]\d+)*|[ivxlc]+|[a-z])[.)、:：]|[a-z]\d+(?:[.-]\d+)*[.)])(?!\d)\s*/i,
      '',
    )
    .replace(/^\p{Lu}?\d+(?:\.\d+)+\s+(?=\p{L})/u, '')
    .replace(/^(?:\(?\d{1,2}\)|0\d)\s+/, '')
    .replace(
      /\s*[([（]\s*\d+\s*(?:papers?|篇|entries|models?|works?|articles?|items?|datasets?|methods?|projects?)?\s*[)\]）]\s*$/i,
      '',
    )
    .replace(/[\s:：#·\-–—]+$/, '')
    .replace(/^\[([^\][]+)\]$/, '$1')
    .trim();
}

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH = new RegExp(`^${MONTHS}\\.?$`, 'i');
/** `May 2021`, `May 3, 2021`, `05 / 2021` */
const MONTH_YEAR = new RegExp(
  `^(?:${MONTHS}\\.?,?\\s+(?:\\d{1,2},?\\s+)?|(?:0?[1-9]|1[0-2])\\s*/\\s*)((?:19|20)\\d{2})$`,
  'i',
);

const MONTH_NAMES =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  );
/** What may stand beside a day: "Before Feb. 23 2020", "Added on Dec. 1", "published Mar. 2019 on arXiv". */
const BESIDE_DAY = /^(?:before|after|since|until|from|on|as|of|to|and|added|updated|published|new|arxiv)$/;

/** A day or month of a year, a slip in the month's name allowed, and words of time: no topic. */
function isDay(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const isMonth = (word: string): boolean =>
    MONTH_NAMES.some((month) => word === month || (word.length > 3 && editDistance(word, month, 1) === 1));
  const rest = words.filter((word) => !/^(?:\d{1,2}|(?:19|20)\d{2}|st|nd|rd|th)$/.test(word) && !BESIDE_DAY.test(word));
  return rest.length >= 1 && rest.every(isMonth) && /\d/.test(text);
}

const IN_MONTH =
  /\s*\((?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s*[-–/]\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?)?\)$/i;

/** ICLR 2024 submissions, CVPR 2023 accepted papers: the meeting, not a topic. */
const PROGRAMME =
  /^(.*\b(?:19|20)\d{2})\s+(?:submissions?|submitted|accepted(?:\s+papers?)?|orals?|spotlights?|posters?|main\s+(?:track|conference)|proceedings|program(?:me)?|papers?)$/i;

/** `Remote Sensing`, `Algorithms`: journals, but without a year over papers of that kind; not `Nature`, `FAST`. */
const isTopicAndJournal = (name: string): boolean =>
  wordCount(name) <= 3 &&
  !/\d|^\p{Lu}+$/u.test(name) &&
  !/^(?:nature|science)\b|\b(?:journal|transactions|proceedings|conference|symposium|letters|reviews|annals|bulletin|magazine|forum|trends)\b/i.test(
    name,
  ) &&
  areCommonWords(name);

/** `Caches: 2026`: the works of a year within a topic. */
export function yearBehind(name: string): number | null {
  const year = /[:：]\s*((?:19|20)\d{2})$/.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}

/** Reads a heading, a bold line or the words that open a foldable part. */
export function readHeading(rich: RichText): Heading {
  const name = headingName(rich);
  // NeurIPS 2020 (Dec)
  const bare = name
    .replace(IN_MONTH, '')
    .replace(/^[([【]+|[)\]】]+$/g, '')
    .replace(PROGRAMME, '$1');
  const none = { name, year: null, venue: null, doubtful: false };
  if (name === '' || !/[\p{L}\p{N}]/u.test(name) || /^[\d\W]*\d{5,}[\d\W]*$/.test(name))
    return { ...none, role: 'topic', name: '' };
  // 2024, Year 2024
  const year = /^(?:year\s+)?((?:19[5-9]|20[0-4])\d)$/i.exec(bare);
  if (year) return { ...none, role: 'time', year: Number(year[1]) };
  // Updated on 2026.06.29, Added 2018/10/01: when the list was made
  if (/^(?:last )?(?:updated?|added|generated|modified|as of)\b.{0,14}(?:19|20)\d{2}/i.test(bare))
    return { ...none, role: 'topic', name: '' };
  if (MONTH.test(bare)) return { ...none, role: 'time' };
  const others = /^((?:19[5-9]|20[0-4])\d)\s+(?:others?|misc\.?|rest)$/i.exec(bare);
  if (others) return { ...none, role: 'time', year: Number(others[1]) };
  const month =
    /^((?:19[5-9]|20[0-4])\d)\s*(?:[-/.年]\s*(?:\d{1,2}|[A-Za-z]{3,9})月?(?:[-/.]\d{1,2})?|年)$/.exec(bare) ??
    MONTH_YEAR.exec(bare);
  if (month) return { ...none, role: 'time', year: Number(month[1]), monthly: !/年$/.test(bare) };
  if (isDay(bare)) return { ...none, role: 'time' };
  const range =
    /^(?:papers?|publications?|works?)\s(?:in|of|from)\s(?:19[5-9]|20[0-4])\d\s(?:and|or|&)\s(?:before|earlier|older|prior|later)$/i.exec(
      bare,
    ) ??
    /^((?:19[5-9]|20[0-4])\d)\s*(?:-|–|—|to|~)\s*(?:(?:19[5-9]|20[0-4])\d|now|present)$/i.exec(bare) ??
    /^(?:before|until|after|since|prior to|early)\s+((?:19[5-9]|20[0-4])\d)s?$/i.exec(bare) ??
    /^((?:19[5-9]|20[0-4])\d)\s+(?:others?\s+)?(?:and|or|&)\s+(?:before|earlier|older|prior|after|later)$/i.exec(bare);
  if (range) return { ...none, role: 'time' };
  const told = readVenueYears(bare);
  const covered = told.reduce((sum, found) => sum + found.end - found.start, 0);
  const rest = bare.length - covered;
  const found = told.find((one) => one.venue !== null) ?? told[0];
  if (
    found &&
    (found.preprint || !isTopicAndJournal(bare)) &&
    rest <= Math.max(3, bare.length * 0.2) &&
    (found.venue !== null || found.year !== null)
  ) {
    return { ...none, role: 'time', year: told.find((one) => one.year !== null)?.year ?? null, venue: found.venue };
  }
  if (
    /^(?:papers?|list|paper list|publications?)?\s*(?:in|of|from)?\s*((?:19[5-9]|20[0-4])\d)\s*(?:papers?|publications?)?$/i.test(
      bare,
    )
  ) {
    return { ...none, role: 'time', year: Number(/\d{4}/.exec(bare)?.[0]) };
  }
  // # Author: Jo Lee
  if (/^(?:authors?|maintainers?|curators?)\s*[:：]/i.test(name)) return { ...none, role: 'topic', name: '' };
  if (CONTENTS_SECTIONS.test(bare)) return { ...none, role: 'contents' };
  if (SKIPPED_SECTIONS.test(bare)) return { ...none, role: 'skip' };
  const papers = PAPER_SECTIONS.test(bare);
  const doubtful = DOUBTFUL_SECTIONS.test(bare);
  return {
    ...none,
    role: 'topic',
    year: yearBehind(bare),
    doubtful: doubtful && !papers,
    papers: !doubtful && /\b(?:papers?|publications?|preprints?|theses)\b|论文|論文|논문/i.test(bare),
  };
}
