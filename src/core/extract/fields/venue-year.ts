// Venues, years and dates in all the notations of public lists: `CVPR 2024`, `SOSP'23`, `TGRS2021`, `2019-CVPR`,
// `[2024-10]`, `(Feb, 2025)`, `Advances in neural information processing systems. 2014.`
// Leaves to others: which of several to believe (paper.ts).

import { matchesOf } from '../../base/matches';
import { remembered } from '../../base/remembered';
import { findVenues } from '../../lexicon/find-venues';

export interface VenueYear {
  readonly venue: string | null;
  readonly year: number | null;
  /** 1–12 where a date gives it. */
  readonly month: number | null;
  /** How it was written. A `date` may be the day of reading or release, a `venue` is the year of the event. */
  readonly how: 'venue' | 'date' | 'year' | 'arxiv';
  /** Preprint servers count as venues only where nothing better is said. */
  readonly preprint: boolean;
  /** Offsets in the text, brackets around it included. */
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:19[5-9]\\d|20[0-2]\\d|203[0-5])';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A way to write a date, and what a text must have so that it is worth to look for it. */
interface DateForm {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const NAMES_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

const DATES: readonly DateForm[] = [
  {
    needs: /\d\s?[-/.年]\s?\d/,
    pattern: new RegExp(
      `(?<![\\d.])(?<y>${YEAR})\\s?[-/.年]\\s?(?<m>0?[1-9]|1[0-2])(?:\\s?[-/.月]\\s?(?<d>0?[1-9]|[12]\\d|3[01]))?(?:日|月)?(?!\\d|\\.\\d)`,
      'giu',
    ),
  },
  {
    needs: NAMES_MONTH,
    pattern: new RegExp(
      `(?:(?<d>[0-3]?\\d)(?:st|nd|rd|th)?\\s+)?(?<mon>\\b${MONTH})\\b[.,]?\\s*(?:(?<d2>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d+)?,?\\s+)?,?\\s*(?<y>${YEAR})(?!\\d)`,
      'giu',
    ),
  },
  {
    needs: /\d\/\d/,
    pattern: new RegExp(`(?<!\\d)(?<m>0?[1-9]|1[0-2])/(?<d>[0-3]?\\d)/(?<y>${YEAR}|\\d{2})(?!\\d)`, 'gu'),
  },
  { needs: /\d\/\d/, pattern: new RegExp(`(?<![\\d/])(?<m>0?[1-9]|1[0-2])/(?<y>${YEAR})(?![\\d/])`, 'gu') },
  { needs: NAMES_MONTH, pattern: new RegExp(`(?<!\\d)(?<y>${YEAR})\\s+(?<mon>${MONTH})\\b`, 'giu') },
  // 200804 and nothing else
  {
    needs: /^\s*\d{6}\s*$/,
    pattern: /^\s*(?<y>0[7-9]|[12]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])\s*$/gu,
  },
  // 20200804, 2020.0804
  {
    needs: /\d{4}\.?\d{4}/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.])(?<y>${YEAR})\\.?(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\p{L}\\d.])`,
      'gu',
    ),
  },
];

/** What every web address has. */
const ADDRESS_SIGN = /:\/\/|www\./i;

const monthNumber = (name: string): number | null => {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
};

const fullYear = (text: string): number =>
  text.length === 2 ? (Number(text) > 50 ? 1900 : 2000) + Number(text) : Number(text);

/** `ICLR'17`, `CVPRW2021`, `ECCV-20`, `NIPS16`, `Middleware 25'` */
const GLUED = new RegExp(
  `^W?\\s?(?:['’‘\`´]\\s?(\\d{2})(?!\\d)|(${YEAR})(?!\\d)|[-–]?(\\d{2})(?![\\d.,:/-]|\\s*[-–%])(['’‘\`´](?!\\w))?)`,
);
/** `ACL Findings 2023`, `CVPR, 2022`, `CVPR (2018` */
const SPACED = new RegExp(
  `^([^\\p{L}\\p{N}]{0,6}(?:(?:workshops?|findings|oral|spotlight|demo|industry|main|short|long|poster|conference|track|proceedings|best paper)\\b[^\\p{L}\\p{N}]{0,4}){0,3})(${YEAR})(?!\\d|\\.\\d)`,
  'iu',
);
/** `Genome Biology 21, no. 1 (December 2020`, `Nat Commun 16, 4730 (2025`: volume, issue and pages before the bracket. */
const VOLUME = new RegExp(
  `^[\\s,]*(?:vol(?:ume|\\.)?\\s*)?\\d{1,4}(?:\\.\\d{1,5})?(?:\\s*\\(\\d{1,3}(?:[-–]\\d+)?\\))?(?:[\\s,:]*(?:(?:no|issue|iss|pp?|article)\\b\\.?\\s*)?[\\w–-]{1,12}){0,2}?[\\s,.:]*\\((?=(?:(?:${MONTH}\\b|\\d{1,2}\\s)[\\s.,]*(?:\\d{1,2},?\\s*)?)?(${YEAR})\\b)`,
  'iu',
);
/** `LMCS 18(2), 2022`, `JAR 64:1123-1164, 2020`, `JFP 31(E17), 2021`: volume, issue and pages before a comma and the year. */
const VOLUME_THEN_YEAR = new RegExp(
  `^,?\\s(?:vol(?:ume|\\.)?\\s*)?\\d{1,4}(?:\\s?\\([\\w.–-]{1,9}\\))?(?:\\s?:\\s?[\\w.–-]{1,14})?,\\s(?:(?:no|pp?)\\.\\s?[\\d–-]{1,11},\\s)?(?=(${YEAR})(?!\\d))`,
  'iu',
);
/** `TOIS 14(3)`, `JFP 35(e1)`: two digits that an issue follows. */
const ISSUE_BEHIND = /^\s\d{2}\s?\((?:\d|\p{L}\d{1,3})\)/u;
/** `(25'LAMP)`, `(2025' LAMP)`: the year and an apostrophe before the venue. */
const APOSTROPHE_BEFORE = new RegExp(`(?:^|[\\s([（【|])(\\d{2}|${YEAR})['’‘\`]\\s?$`, 'u');
/** The same before a venue that no lexicon has, as a whole bracket or text. */
const NOTED_WITH_YEAR = new RegExp(
  `(?:[([（【]|^)\\s*(\\d{2}|${YEAR})['’‘\`]\\s?(\\p{Lu}[^()[\\]（）【】\\n]{1,60}?)(?:\\([^()]{2,12}\\))?\\s*(?:[)\\]）】]|$)`,
  'gu',
);
/** `." Neural computation 18.7 (2006)`: a journal that no lexicon has, with volume and issue as MLA prints them. */
const JOURNAL = new RegExp(
  `^([\\s.,"”’'*]*)(\\p{Lu}[\\p{L}&:\\s-]{3,60}?)\\s\\d{1,4}\\.\\d{1,5}\\s\\((${YEAR})\\)`,
  'u',
);
/** `[arXiv:2407]`, `(arXiv'2407)`: the month that a number of the server begins with, up to the end of the bracket. */
const MONTH_OF_NUMBER = /^\s?[:'’‘`]\s?(0[7-9]|[12]\d)(0[1-9]|1[0-2])(?=[)\]】}])/;
const YEAR_BEFORE = new RegExp(
  `(?<!\\d)(${YEAR})([^\\p{L}\\p{N}]{1,4})(?:(?:IEEE|ACM|USENIX|IFIP|AAAI|SIAM)(?:/[A-Z]{2,6})?\\s)?$`,
  'u',
);
/** `20-OSDI-Title`, `['20-OSDI]` */
const SHORT_YEAR_BEFORE = /(?:^|[\s([（【])['’‘`]?(\d{2})[-–]$/u;
/** `24_OSDI_Title`, `21_USENIX_Security_Title`, `2024_Title`: underscores part year and venue from the title. */
const UNDERSCORED = new RegExp(`^(${YEAR}|\\d{2})_(?:(\\p{Lu}[^_\\n]{1,23}(?:_\\p{Lu}[^_\\n]{1,23})?)_)?`, 'u');
/** `1805-Title`: the month a preprint's number begins with, where it cannot be a year. */
const STAMPED = /^(0[7-9]|1[0-8]|2[1-9])(0[1-9]|1[0-2])[-–](?=\p{L})/u;
const FREE_YEAR = new RegExp(`(?<![\\p{L}\\d./:-])${YEAR}(?![\\p{L}\\d]|\\.\\d|[-/]\\d)`, 'gu');

// What may stand between a venue and its year: blank, comma, apostrophe, bracket, "Workshop", "Findings", "Oral" …
const BETWEEN =
  /^(?:\s*(?:[,'’‘`´:·.(/-]|\*+)?\s*){1,3}(?:(?:workshops?|findings|oral|spotlight|demo|industry|main|short|long|best paper|proceedings|w)\b[\s,.'’(-]*)?$/i;

/** Everything in the text that names a venue, a year or a date, left to right, without overlaps. Addresses do not count. */
export const readVenueYears = remembered((written): readonly VenueYear[] => {
  const text = ADDRESS_SIGN.test(written)
    ? written.replace(/\b(?:https?:\/\/|www\.)[^\s)\]>]+/gi, (url) => ' '.repeat(url.length))
    : written;
  const found: VenueYear[] = [];
  const taken: [number, number][] = [];
  const free = (start: number, end: number): boolean => !taken.some(([from, to]) => start < to && end > from);
  const take = (one: VenueYear): void => {
    taken.push([one.start, one.end]);
    found.push(one);
  };

  const dates: { year: number; month: number | null; start: number; end: number }[] = [];
  // Every date and year has two digits in a row; most texts have none.
  const numbered = /\d\d/.test(text);
  const shortened = numbered && /['’‘`]/.test(text);
  for (const { pattern, needs } of numbered ? DATES : []) {
    if (!needs.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const { y, m, mon } = match.groups ?? {};
      if (y === undefined) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (dates.some((date) => start < date.end && end > date.start)) continue;
      dates.push({ year: fullYear(y), month: m ? Number(m) : mon ? monthNumber(mon) : null, start, end });
    }
  }

  const stamp = numbered ? UNDERSCORED.exec(text) : null;
  if (stamp !== null) {
    const printed = stamp[2]?.replace('_', ' ') ?? '';
    const venue = findVenues(printed)[0]?.venue.name ?? (/\p{Lu}{3}/u.test(printed) ? printed : null);
    const end = stamp[0].length - 1;
    const how = venue === null ? 'year' : 'venue';
    take({ venue, year: fullYear(stamp[1] ?? ''), month: null, how, preprint: false, start: 0, end });
  }
  const month = numbered ? STAMPED.exec(text) : null;
  if (month !== null)
    take({
      venue: null,
      year: fullYear(month[1] ?? ''),
      month: Number(month[2]),
      how: 'arxiv',
      preprint: false,
      start: 0,
      end: month[0].length - 1,
    });
  for (const hit of findVenues(text)) {
    if (!free(hit.start, hit.end)) continue;
    const preprint = hit.venue.kind === 'preprint';
    let { start, end } = hit;
    let year: number | null = null;
    let month: number | null = null;
    // arXiv:2104.10013 [cs, math], arXiv preprint arXiv:2005.08803
    if (preprint)
      end +=
        /^(?:\s*preprint)?(?:\s*arxiv)?[\s:,]*(?:abs\/)?(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\/\d{7})(?:\s*\[[\w\s,.:-]*\])?/i.exec(
          text.slice(end),
        )?.[0].length ?? 0;
    if (preprint) end += /^\s?(?:预印本|プレプリント)/.exec(text.slice(end))?.[0].length ?? 0;
    // Arxiv 202210
    const volume = preprint ? null : (VOLUME.exec(text.slice(end)) ?? VOLUME_THEN_YEAR.exec(text.slice(end)));
    // … arXiv 24.06
    const monthly = preprint
      ? (/^\s(20\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(text.slice(end)) ??
        /^[\s,]*(\d{2})\.(0?[1-9]|1[0-2])(?!\.?\d)/.exec(text.slice(end)) ??
        MONTH_OF_NUMBER.exec(text.slice(end)))
      : null;
    if (monthly) end += monthly[0].length;
    const after = text.slice(end);
    const glued = GLUED.exec(after);
    // arXiv 2024.9: the year begins a date
    const dated = glued?.[2] === undefined ? undefined : dates.find(({ start }) => start === end + glued[0].length - 4);
    const spaced = SPACED.exec(after);
    const shortYear = /^[\s,]*['’‘`´]\s?(\d{2})(?!\d)/.exec(after);
    const before = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
    const apostrophe = APOSTROPHE_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
    const issue = ISSUE_BEHIND.exec(after);
    const shortBefore = SHORT_YEAR_BEFORE.exec(text.slice(Math.max(0, start - 5), start));
    if (monthly) {
      year = fullYear(monthly[1] ?? '');
      month = Number(monthly[2]);
    } else if (volume) {
      year = Number(volume[1]);
      end = text.indexOf(volume[1] ?? '', end + volume[0].length) + 4;
    } else if (dated) {
      ({ year, month, end } = dated);
    } else if (apostrophe) {
      year = fullYear(apostrophe[1] ?? '');
      start -= apostrophe[0].replace(/^[\s([（【|]/u, '').length;
    } else if (issue) {
      end += issue[0].length;
    } else if (glued && (preprint ? tellsYear(glued, after) : !isVolume(glued, text.slice(hit.start, hit.end)))) {
      year = fullYear(glued[1] ?? glued[2] ?? glued[3] ?? '');
      end += glued[0].length;
    } else if (spaced) {
      year = Number(spaced[2]);
      end += spaced[0].length;
    } else if (shortYear) {
      year = fullYear(shortYear[1] ?? '');
      end += shortYear[0].length;
    } else if (before && !(preprint && /\[/.test(before[2] ?? ''))) {
      // PaPoC 2020 [[arxiv](…)]: the year belongs to what stands before the label; Jul 2023, [arxiv](…): so does its month
      year = Number(before[1]);
      start -= before[0].length;
      const day = dates.find((date) => date.start < start && date.end === start + 4);
      if (day !== undefined) ({ start, month } = day);
    } else if (shortBefore) {
      year = fullYear(shortBefore[1] ?? '');
      start -= shortBefore[0].trimStart().length;
    } else {
      const next = dates.find((date) => date.start >= end && BETWEEN.test(text.slice(end, date.start) || ' '));
      if (next) {
        year = next.year;
        month = next.month;
        end = next.end;
      }
    }
    if (year !== null && (year < 1950 || year > 2035)) year = null;
    // Annual Review of Human Genetics 19 (2018), Briefs in Computer Science 2021: the end of a longer name
    const isWord = /^\p{Lu}\p{Ll}+$/u.test(text.slice(hit.start, hit.end));
    if (
      hit.venue.ambiguous &&
      (volume || (spaced && isWord)) &&
      /(?:\p{Lu}\p{Ll}+(?<!\bIn)|\band|\bof|&)\s$/u.test(text.slice(0, hit.start))
    )
      continue;
    if (hit.venue.ambiguous && year === null && (hit.venue.seldom || !standsAlone(text, start, end))) continue;
    take({
      venue: nameOfTheTime(hit.venue.name, text.slice(hit.start, hit.end), year),
      year,
      month,
      how: preprint ? 'arxiv' : 'venue',
      preprint,
      ...withBrackets(text, withHonour(text, start), withAward(text, end)),
    });
  }
  const journal = numbered ? JOURNAL.exec(text) : null;
  const name = journal?.[2]?.trim() ?? '';
  if (journal !== null && free(journal[1]?.length ?? 0, journal[0].length))
    take({
      venue: name,
      year: Number(journal[3]),
      month: null,
      how: 'venue',
      preprint: false,
      start: journal[1]?.length ?? 0,
      end: journal[0].length,
    });
  // (25'LampConf), 24'LAMP: a venue that no lexicon has behind its year
  for (const match of shortened ? matchesOf(NOTED_WITH_YEAR, text) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (free(start, end))
      take({
        venue: (match[2] ?? '').trim(),
        year: fullYear(match[1] ?? ''),
        month: null,
        how: 'venue',
        preprint: false,
        start,
        end,
      });
  }
  for (const date of dates)
    if (free(date.start, date.end))
      take({
        venue: null,
        year: date.year,
        month: date.month,
        how: 'date',
        preprint: false,
        ...withBrackets(text, date.start, date.end),
      });
  for (const match of numbered ? matchesOf(FREE_YEAR, text) : []) {
    const start = match.index;
    if (free(start, start + 4))
      take({
        venue: null,
        year: Number(match[0]),
        month: null,
        how: 'year',
        preprint: false,
        ...withBrackets(text, start, start + 4),
      });
  }
  // Title, LampCom'15 · "Title". In LampCom'15.: a venue that no lexicon has
  for (const match of shortened ? matchesOf(UNKNOWN_VENUE, text) : []) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const end = match.index + match[0].length;
    if (free(start, end))
      take({
        venue: match[1] ?? null,
        year: fullYear(match[2] ?? ''),
        month: null,
        how: 'venue',
        preprint: false,
        start,
        end,
      });
  }
  // [EuroMLSys'25], (HotInfra ’24), (Preprint 24'): the year of a venue that no lexicon has
  for (const match of shortened ? matchesOf(NOTED_YEAR, text) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (free(start, end))
      take({
        venue: null,
        year: fullYear(match[1] ?? match[2] ?? ''),
        month: null,
        how: 'year',
        preprint: false,
        start,
        end,
      });
  }
  return found.sort((a, b) => a.start - b.start);
});

/** A year of two digits beside an apostrophe that ends a bracket or the text. */
const NOTED_YEAR = /(?:[([（【]|^)\p{Lu}[^()[\]（）【】\n]{1,40}?(?:['’‘`]\s?(\d{2})|\s(\d{2})['’‘`])(?:[)\]）】]|$)/gu;

/** A venue that no lexicon has, with its year, between a comma and the end of the text or the first label; no season. */
const UNKNOWN_VENUE =
  /(?:,|(?<=[.,"”]\s)In:?)\s+(?!(?:Spring|Summer|Fall|Autumn|Winter|Class)\b)(\p{Lu}[\p{L}&-]{1,20})['’‘`](\d{2})(?=\s*(?:$|\n|\[|\.(?!\S)))/gu;

/** Behind a preprint server two digits begin a number, unless an apostrophe or the end of a bracket follows: `arXiv 24'`, `[OpenReview 24]`. */
const tellsYear = ([whole, , , digits, apostrophe]: RegExpExecArray, after: string): boolean =>
  digits === undefined || apostrophe !== undefined || /^[)\]】]/.test(after.slice(whole.length));

/**
 * Two digits behind the words of a journal are its volume: `Genome Biology 17`; behind an acronym they are the year: `ECCV 18`,
 * and so they are with an apostrophe: `Middleware 25'`.
 */
const isVolume = ([whole, , , digits, apostrophe]: RegExpExecArray, printed: string): boolean =>
  digits !== undefined && apostrophe === undefined && /^\s/.test(whole) && !/\p{Lu}{2}/u.test(printed);

/** What was renamed is called as it was then: `NIPS 2016`, `NIPSW 2015`, `SysML 2018`. */
const RENAMED: readonly (readonly [printed: RegExp, now: string, then: string, until: number])[] = [
  [/^NIPS/, 'NeurIPS', 'NIPS', 2017],
  [/^SysML/, 'MLSys', 'SysML', 2019],
];

function nameOfTheTime(name: string, printed: string, year: number | null): string {
  for (const [pattern, now, then, until] of RENAMED)
    if (pattern.test(printed) && name.startsWith(now) && (year === null || year <= until))
      return name.replace(now, then);
  return name;
}

/** Between brackets, bars or at an end of the text: where a bare `Nature` or `CAV` can only be a venue. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd().at(-1);
  const after = text.slice(end).trimStart().at(0);
  // Lamp Making: Theory, Algorithms, and Applications
  if (/^,\s*(?:and|or|&)\s/.test(text.slice(end))) return false;
  // In Interspeech, pp. 146–150, 2019.
  if (/(?:^|[.,]\s)In\s$/.test(text.slice(0, start)) && /^,\s*(?:pp?\.|pages|vol)/i.test(text.slice(end))) return true;
  return (
    (before === undefined || /[([（【|*_,.]/.test(before)) && (after === undefined || /[)\]）】|*_,.]/.test(after))
  );
}

/** `CVPR 2024 Oral`, `EMNLP 2024 Findings`, `NeurIPS 2020 (Spotlight)` */
function withAward(text: string, end: number): number {
  const more =
    /^[\s,*([-]*(?:oral|spotlight|findings|workshops?|best (?:\p{L}+ )?paper(?: award)?(?: (?:finalist|nominee|nomination|candidate|runner-up))?|highlight|demo|poster|outstanding paper|award|long|short|main|industry|track|honorable mention|(?:tutorial|keynote|submission|submitted|rejected)(?=\s*(?:$|[)\]）】,;\n])))\b[\s*)\]]*/iu.exec(
      text.slice(end),
    );
  return more ? end + more[0].trimEnd().length : end;
}

/** `(Best Paper of ICCE 2016`, `(accepted by ICCE 2016`: what became of the work, right behind a bracket. */
function withHonour(text: string, start: number): number {
  const before =
    /(?<=[([（【]\s*)(?:best (?:\p{L}+ )?paper(?: award)?|oral|spotlight|poster|workshop|accepted|published|presented|submitted|rejected|appeared|to appear)\s+(?:paper\s+)?(?:of|at|in|by|to|from)\s+(?:the\s+)?$/iu.exec(
      text.slice(Math.max(0, start - 60), start),
    );
  return before === null ? start : start - before[0].length;
}

const PAIRS: Record<string, string> = { '(': ')', '[': ']', '（': '）', '【': '】', '{': '}', '`': '`' };

/** Takes in the bracket that holds nothing else. */
function withBrackets(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  for (let i = 0; i < 2; i++) {
    const left = text.slice(0, start).match(/[([（【{`]\s*$/);
    const right = text.slice(end).match(/^[\s.,]*[)\]）】}`]/);
    if (!left || !right) break;
    const open = left[0].trim();
    const close = right[0].trim().at(-1) ?? '';
    // (icde 2009） : lists mix full-width and plain brackets
    if (
      PAIRS[open] !== close &&
      !(/[(（]/.test(open) && /[)）]/.test(close)) &&
      !(/[[【]/.test(open) && /[\]】]/.test(close))
    )
      break;
    start -= left[0].length;
    end += right[0].length;
  }
  return { start, end };
}
