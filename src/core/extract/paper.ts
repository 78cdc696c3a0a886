// An entry -> the facts of a paper: title, name, year, venue, authors, identifiers, links, summary, and its prose.
// Leaves to others: finding entries (entries.ts), what the prose says about other works (relations).

import { joinRich, sliceRich, splitLines, trimRich } from '../base/rich';
import { letters, squeeze } from '../base/text';
import type { Link, LocalRef, PaperFact, YearSource } from '../model/facts';
import type { RichText } from '../model/list';
import type { Entry } from './entries';
import { type FieldName, fieldName, fieldValueStart } from './fields';
import { collectLinks, labelType, readAddress } from './links';
import { nameOf } from './name';
import { isOnlyVenue, isTitleLink, leadMarks } from './title';
import { readVenueYears, type VenueYear } from './venue-year';
import { looksLikeAuthors, looksLikeProse, titleCase, wordCount } from './words';

/** A stretch of an entry's text, and what it is. */
interface Passage {
  readonly role: FieldName | 'prose' | 'meta';
  readonly rich: RichText;
}

export interface PaperReading {
  readonly fact: PaperFact;
  /** What the entry says in sentences, title left out. */
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
}

/** Reads one entry; `ref` is its name inside the document. */
export function readPaper(entry: Entry, ref: LocalRef): PaperReading | null {
  const found = entry.signs.title;
  if (found === null) return null;
  const passages = passagesOf(entry);
  const all = entry.row
    ? joinRich(entry.row.kind === 'entry' ? entry.row.cells.map((cell) => cell.rich) : [])
    : joinRich([entry.head, ...entry.parts.map((part) => part.rich)]);
  const links = collectLinks(linksIn(all));
  const prose = passages
    .filter((passage) => passage.role === 'prose' || passage.role === 'summary')
    .map((passage) => passage.rich);
  const addresses = links.map((link) => readAddress(link.url));
  const arxiv = addresses.find((address) => address.arxiv !== null)?.arxiv ?? printedArxiv(passages) ?? null;
  const doi = addresses.find((address) => address.doi !== null)?.doi ?? null;
  const openreview = addresses.find((address) => address.openreview !== null)?.openreview ?? null;

  const valueOf = (role: FieldName): string | null => {
    const passage = passages.find((one) => one.role === role && squeeze(one.rich.text) !== '');
    return passage ? squeeze(passage.rich.text) : null;
  };
  const told = passages
    .filter(
      (passage) =>
        passage.role !== 'prose' &&
        passage.role !== 'summary' &&
        passage.role !== 'keywords' &&
        passage.role !== 'institution' &&
        passage.role !== 'code',
    )
    .flatMap((passage) => readVenueYears(passage.rich.text).map((one) => ({ ...one, role: passage.role })));
  const venue = chooseVenue(told, valueOf('venue'), entry.venue, passages, links);
  const { year, yearFrom } = chooseYear(told, entry, arxiv, links, venue);
  const column =
    entry.row?.kind === 'entry' ? (entry.row.cells.find((cell) => cell.field === 'name')?.rich ?? null) : null;
  const tags = tagsOf(entry);
  const names = nameOf({
    title: found.title,
    printed: found.name,
    column: column === null ? valueOf('name') : squeeze(column.text),
    beside: afterTitle(entry),
    links,
    tags,
    opening: prose[0]?.text.slice(0, 200) ?? '',
  });
  const authors = authorsOf(passages, entry);
  return {
    fact: {
      ref,
      title: found.title,
      name: names.name,
      aliases: names.aliases,
      year,
      yearFrom,
      venue,
      authors,
      arxiv,
      doi,
      openreview,
      links,
      summary: squeeze(prose.map((one) => one.text).join(' ')),
      marks: leadMarks(entry.head.text),
      line: entry.line,
      endLine: Math.max(entry.endLine, entry.line),
      path: entry.path,
    },
    prose,
    keywords: [
      ...passages.filter((passage) => passage.role === 'keywords').map((passage) => passage.rich),
      ...tags
        .filter((tag) => tag !== names.name)
        .map((text): RichText => ({ text, marks: [], lines: [[0, entry.line]] })),
    ],
  };
}

function linksIn(rich: RichText): { url: string; label: string }[] {
  return rich.marks
    .filter((mark) => mark.kind === 'link' && mark.url !== undefined && mark.url !== '')
    .map((mark) => {
      const words = squeeze(rich.text.slice(mark.start, mark.end));
      const image = rich.marks.find((one) => one.kind === 'image' && one.start >= mark.start && one.end <= mark.end);
      // "- Code: [official](url)", "PDF: <url>": the key speaks for a label that says nothing
      const before = /([\p{L} ]{2,20})\s*[:：]\s*$/u.exec(
        rich.text.slice(Math.max(0, mark.start - 24), mark.start),
      )?.[1];
      const key = before !== undefined && /^https?:/.test(words) ? before.trim() : words;
      return { url: mark.url ?? '', label: key || (image?.alt ?? '') };
    });
}

/** Words on badges that are pictures only, and captions of a foldable figure: `ViT Framework` → `ViT`. */
function tagsOf(entry: Entry): string[] {
  const badges = entry.head.marks
    .filter((mark) => mark.kind === 'image')
    .map((mark) => /img\.shields\.io\/badge\/([^?]+?)-[\w%]+(?:\.svg)?(?:\?.*)?$/.exec(mark.url ?? '')?.[1] ?? '')
    .map((label) => squeeze(label.replace(/__|--/g, '-').replace(/_|%20/g, ' ')));
  const captions = entry.parts
    .filter((part) => part.kind === 'summary')
    .map(
      (part) =>
        /^(\S+(?: \S+)?) (?:framework|architecture|overview|pipeline|structure|figure)$/i.exec(
          squeeze(part.rich.text),
        )?.[1] ?? '',
    );
  return [...captions, ...badges].filter((tag) => tag !== '' && labelType(tag) === null && !isOnlyVenue(tag));
}

const afterTitle = (entry: Entry): string => {
  const title = entry.signs.title;
  return title ? entry.head.text.slice(title.end, title.end + 60) : '';
};

/** Cuts an entry into stretches with a role each. */
function passagesOf(entry: Entry): Passage[] {
  const title = entry.signs.title;
  const passages: Passage[] = [];
  if (title) {
    if (title.start > 0) passages.push({ role: 'meta', rich: sliceRich(entry.head, 0, title.start) });
    // Tags inside the marked title, `[(CVPR2015)Title](url)`, and what was cut off its end.
    const inside = entry.head.text.slice(title.start, title.end);
    if (squeeze(inside).length > title.title.length)
      passages.push({ role: 'meta', rich: edges(sliceRich(entry.head, title.start, title.end), title.title) });
    for (const [i, line] of splitLines(sliceRich(entry.head, title.end)).entries())
      passages.push(...classify(line, i === 0));
  }
  if (entry.row?.kind === 'entry') {
    for (const cell of entry.row.cells) {
      if (cell.field === 'title') continue;
      if (cell.field === 'summary' || cell.field === 'keywords')
        passages.push(...splitLines(cell.rich).map((rich) => ({ role: 'prose' as const, rich })));
      else passages.push({ role: cell.field, rich: cell.rich });
    }
  }
  for (const part of entry.parts) {
    if (part.kind === 'summary') continue;
    if (part.kind === 'code') {
      if (wordCount(part.rich.text) >= 5 && !/^\s*@\w+\s*\{/.test(part.rich.text) && looksLikeProse(part.rich.text))
        passages.push({ role: 'prose', rich: part.rich });
      continue;
    }
    const text = part.rich.text.trim();
    if (part.kind === 'paragraph' || part.kind === 'quote') {
      const lines = splitLines(part.rich);
      const field = lines.length > 1 && lines.some((line) => fieldName(line.text) !== null);
      const prose = looksLikeProse(text) || wordCount(text) > 25;
      if (!field && prose && !looksLikeAuthors(text) && !opensWithNote(text)) {
        passages.push({ role: 'prose', rich: part.rich });
        continue;
      }
      for (const line of lines) passages.push(...classify(line, false));
    } else passages.push(...classify(part.rich, false));
  }
  return passages;
}

/** "Irsoy & Cardie. 2014.  Uses …", "(2001): Paxos is …": people, year or venue before the sentences. */
function opensWithNote(text: string): boolean {
  const told = readVenueYears(text.slice(0, 120))[0];
  return told !== undefined && told.start < 70 && isNote(text.slice(0, told.start));
}

/** Nothing, punctuation, people or capitalised words: what may stand before a year without being a sentence. */
function isNote(before: string): boolean {
  const bare = before.replace(/https?:\/\/\S+/g, ' ').replace(/[\s\p{P}]+$/u, '');
  return (
    wordCount(bare) === 0 ||
    looksLikeAuthors(bare) ||
    (wordCount(bare) <= 12 && titleCase(bare) >= 0.7 && !/[:：=>]/.test(bare))
  );
}

/** What stands before and after the clean title inside its own marks. */
function edges(rich: RichText, title: string): RichText {
  const at = rich.text.indexOf(title);
  if (at < 0) return rich;
  return joinRich([sliceRich(rich, 0, at), sliceRich(rich, at + title.length)]);
}

/** One line of an entry: a field, people, venue and links, or words about the work. */
function classify(line: RichText, besideTitle: boolean): Passage[] {
  const rich = trimRich(line);
  const text = rich.text;
  if (text === '' && rich.marks.length === 0) return [];
  const field = fieldName(text);
  if (field !== null && !besideTitle) {
    const value = sliceRich(rich, fieldValueStart(text));
    if (field === 'summary' || field === 'keywords')
      return [{ role: field === 'summary' ? 'prose' : 'keywords', rich: value }];
    if (field !== 'other' || wordCount(value.text) < 5) return [{ role: field, rich: value }];
    return [{ role: 'prose', rich: value }];
  }
  const plain = withoutLinks(rich);
  if (!/[\p{L}\p{N}]/u.test(plain)) return [{ role: 'meta', rich }];
  if (
    looksLikeAuthors(plain.replace(/\(.*$/s, '').replace(/[|¦\n].*$/s, '')) &&
    wordCount(plain) < 120 &&
    !looksLikeProse(plain)
  )
    return [{ role: 'authors', rich }];
  const people = peopleEnd(text);
  if (people > 0 && wordCount(text.slice(people)) >= 3)
    return [{ role: 'authors', rich: sliceRich(rich, 0, people) }, ...classify(sliceRich(rich, people), besideTitle)];
  // "(2001): Paxos is a fault-tolerant …", ". Socher et al. 2013.  Introduces …": notes first, then prose
  const told = readVenueYears(text.slice(0, 600));
  const last = told.findLast((one) => isNote(text.slice(0, one.start)));
  const cut = last ? last.end : 0;
  const rest = sliceRich(rich, cut);
  const bare = withoutLinks(rest).replace(/^[\s\p{P}]+/u, '');
  const passages: Passage[] = [];
  if (cut > 0) passages.push({ role: 'meta', rich: sliceRich(rich, 0, cut) });
  if (wordCount(bare) >= (besideTitle ? 3 : 2) && !isOnlyVenue(bare) && !/^by\s+\p{Lu}/u.test(bare)) {
    const lead = /^[\s\p{P}]*/u.exec(rest.text)?.[0].length ?? 0;
    passages.push({ role: 'prose', rich: sliceRich(rest, lead) });
  } else passages.push({ role: /^by\s+\p{Lu}/u.test(bare) ? 'authors' : 'meta', rich: rest });
  return passages;
}

/** Where the people end that open a line: "by Hoffmann et al. at DeepMind. They …", "by Google - The group …"; 0 if none do. */
function peopleEnd(text: string): number {
  const by = /^[\s,.;:–—-]*(?:(?:paper|work|article|written)\s+)?by\s+(?=[\p{Lu}\d])/iu.exec(text)?.[0].length ?? 0;
  if (by === 0) return 0;
  const rest = text.slice(by);
  const stop = /\s[-–—]\s|(?<!\b\p{Lu}|\bal)\.\s+(?=[\p{Lu}"“[(])|:\s|\n|\[|\(|(?<=\bal)\.\s+(?=[\p{Lu}"“])/u.exec(
    rest,
  );
  if (stop === null) return 0;
  const names = rest.slice(0, stop.index).replace(/\s+(?:at|from|of|,)\s+\p{Lu}.*$/u, '');
  const organisation = wordCount(names) <= 5 && titleCase(names) === 1;
  return looksLikeAuthors(names) || organisation ? by + stop.index + (stop[0].startsWith('.') ? 1 : 0) : 0;
}

function withoutLinks(rich: RichText): string {
  let text = rich.text;
  for (const mark of [...rich.marks].sort((a, b) => b.start - a.start))
    if (mark.kind === 'link' && !isTitleLink(mark, rich.text))
      text = `${text.slice(0, mark.start)} ${text.slice(mark.end)}`;
  return text.replace(/https?:\/\/\S+/g, ' ').trim();
}

type Told = VenueYear & { readonly role: Passage['role'] };

function chooseVenue(
  told: readonly Told[],
  column: string | null,
  heading: string | null,
  passages: readonly Passage[],
  links: readonly Link[],
): string | null {
  const reviewed =
    told.find((one) => one.role === 'venue' && one.venue !== null && !one.preprint) ??
    told.find((one) => one.venue !== null && !one.preprint);
  if (reviewed?.venue) return reviewed.venue;
  const preprint = told.find((one) => one.preprint)?.venue ?? null;
  if (
    preprint === null &&
    column !== null &&
    column.length <= 60 &&
    /\p{L}/u.test(column) &&
    wordCount(column) <= 6 &&
    !/^(?:-|none|null|n\/a|tbd)$/i.test(column)
  ) {
    return squeeze(column.replace(/(?:19|20)\d{2}|['’]\d{2}|[()[\]]/g, ' ').replace(/[\s,.;:/-]+$/, '')) || heading;
  }
  const unknown = unknownVenue(passages);
  if (unknown !== null) return unknown;
  if (heading !== null) return heading;
  if (preprint !== null) return preprint;
  if (passages.some((passage) => passage.role === 'venue' && /arxiv/i.test(passage.rich.text))) return 'arXiv';
  return links.some((link) => link.type === 'arxiv') ? venueOfAddress(links) : venueOfAddress(links);
}

/** Words of which names of journals and meetings are made. */
const VENUE_WORDS =
  /\b(?:journal|transactions|proceedings|conference|symposium|workshops?|letters|reviews?|annals|bulletin|magazine|communications|international|advances|research|sciences?|engineering|quarterly|archives?|acta|annual|frontiers|society)\b/i;

/** A journal or meeting that the lexicon does not have, by its place before the year: `*authors*, **ICCS**, 2021`. */
function unknownVenue(passages: readonly Passage[]): string | null {
  for (const { role, rich } of passages) {
    if (role !== 'meta' && role !== 'venue') continue;
    const text = withoutLinks(rich);
    const dated = /(?:^|[,.;*|(]\s*)((?:\p{Lu}|the\s)[^,.;()|[\]*\d]{2,90}?)[\s*]*,?\s*\(?(?:19|20)\d{2}\b/u.exec(text)?.[1];
    const alone = /^[\s,.]*(\p{Lu}[^,.;()|[\]*\d]{6,90}?)[\s.]*$/u.exec(text)?.[1];
    for (const found of [dated, alone]) {
      const name = squeeze(found ?? '');
      const acronym = found === dated && /^[A-Z][A-Z&-]{2,7}$/.test(name);
      const phrase = wordCount(name) >= 2 && wordCount(name) <= 12 && VENUE_WORDS.test(name) && titleCase(name) >= 0.8;
      if ((acronym || phrase) && !looksLikeAuthors(name)) return name;
    }
  }
  return null;
}

const PROCEEDINGS: readonly (readonly [RegExp, string])[] = [
  [/openaccess\.thecvf\.com\/content_?(cvpr|iccv|wacv|eccv|accv)_?w?_?(\d{4})/i, ''],
  [/openaccess\.thecvf\.com\/content\/(cvpr|iccv|wacv)w?(\d{4})/i, ''],
  [/ecva\.net\/papers\/(eccv)_(\d{4})/i, ''],
  [
    /(?:papers\.nips\.cc|proceedings\.neurips\.cc|papers\.neurips\.cc)\/paper(?:_files\/paper)?\/((?:19|20)\d{2})\//i,
    'NeurIPS',
  ],
  [/aclanthology\.org\/(\d{4})\.(?:findings-)?([a-z]+)/i, 'acl'],
  [/usenix\.org\/(?:conference|system\/files\/conference)\/([a-z]+)(\d{2})/i, ''],
];

/** The proceedings that an address names: `content_CVPR_2019`. */
function proceedingsOf(links: readonly Link[]): { venue: string; year: number } | null {
  for (const { url } of links)
    for (const [pattern, known] of PROCEEDINGS) {
      const match = pattern.exec(url);
      if (!match) continue;
      if (known === 'NeurIPS') return { venue: 'NeurIPS', year: Number(match[1]) };
      const [name, year] = known === 'acl' ? [match[2] ?? '', match[1] ?? ''] : [match[1] ?? '', match[2] ?? ''];
      const told = readVenueYears(`${name.toUpperCase()} ${year.length === 2 ? `20${year}` : year}`)[0];
      if (told?.venue && told.year !== null) return { venue: told.venue, year: told.year };
    }
  return null;
}

const venueOfAddress = (links: readonly Link[]): string | null => proceedingsOf(links)?.venue ?? null;

function chooseYear(
  told: readonly Told[],
  entry: Entry,
  arxiv: string | null,
  links: readonly Link[],
  venue: string | null,
): { year: number | null; yearFrom: YearSource | null } {
  const give = (
    year: number | null | undefined,
    yearFrom: YearSource,
  ): { year: number; yearFrom: YearSource } | null => (year === null || year === undefined ? null : { year, yearFrom });
  const arxivYear = arxiv === null ? null : yearOfArxiv(arxiv);
  const date = told.find((one) => one.how === 'date' && one.year !== null);
  return (
    give(
      told.find((one) => one.how === 'venue' && one.year !== null && (venue === null || one.venue === venue))?.year,
      'venue',
    ) ??
    give(told.find((one) => one.how === 'venue' && one.year !== null)?.year, 'venue') ??
    give(told.find((one) => one.role === 'year' && one.year !== null)?.year, 'field') ??
    give(told.find((one) => (one.how === 'year' || one.how === 'arxiv') && one.year !== null)?.year, 'date') ??
    give(entry.venue !== null ? entry.year : null, 'heading') ??
    give(proceedingsOf(links)?.year, 'url') ??
    give(
      arxivYear !== null && date?.year !== undefined && date.role !== 'date' && date.year !== null ? date.year : null,
      'date',
    ) ??
    give(entry.year, 'heading') ??
    give(arxivYear, 'arxiv') ??
    give(date?.year, 'date') ?? { year: null, yearFrom: null }
  );
}

/** `2407.12397` → 2024, `hep-ph/9901234` → 1999 */
export function yearOfArxiv(id: string): number | null {
  const two = Number(/^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})/i.exec(id)?.[1]);
  return Number.isNaN(two) ? null : two > 90 ? 1900 + two : 2000 + two;
}

const printedArxiv = (passages: readonly Passage[]): string | null => {
  for (const passage of passages) {
    if (passage.role === 'prose') continue;
    const id = /arxiv[:\s]*(\d{4}\.\d{4,5})/i.exec(passage.rich.text)?.[1];
    if (id) return id;
  }
  return null;
};

function authorsOf(passages: readonly Passage[], entry: Entry): string[] {
  const field = passages.find((passage) => passage.role === 'authors');
  let text = field ? withoutLinks(field.rich) : '';
  if (text === '' && entry.signs.title) {
    const after = entry.head.text.slice(entry.signs.title.end);
    const by = /(?:^|[\s,(])by\s+(\p{Lu}[^\n[(]{2,400}?)(?:\s[-–—]\s|\.\s|\.?$|\n|\[|\()/u.exec(after)?.[1];
    const italic = entry.head.marks.find(
      (mark) =>
        mark.kind === 'em' &&
        mark.start !== entry.signs.title?.start &&
        looksLikeAuthors(entry.head.text.slice(mark.start, mark.end)),
    );
    const etal =
      /(\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+)?\s+et\s*al\.?|\p{Lu}[\p{L}'’-]+\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+)(?=[.,\s(]*(?:19|20)\d{2})/u.exec(
        after,
      )?.[1];
    if (by && looksLikeAuthors(by)) text = by;
    else if (italic) text = entry.head.text.slice(italic.start, italic.end);
    else if (etal) text = etal;
    else {
      const before = entry.head.text
        .slice(entry.signs.title.lead, entry.signs.title.start)
        .replace(/[\s"“*([:,.-]+$/, '');
      if (before.length > 5 && looksLikeAuthors(before)) text = before;
    }
  }
  if (text === '') return [];
  const told = readVenueYears(text)[0];
  const people = (told && told.start > 3 ? text.slice(0, told.start) : text).replace(
    /^[\s\p{Extended_Pictographic}]*(?:by|authors?)\b[:\s]*/iu,
    '',
  );
  return people
    .split(/\s*[,;·•&]\s*|\s+and\s+/i)
    .map((one) => squeeze(one).replace(/^[*\s]+|[*†‡\s.]+$/g, ''))
    .filter((one) => one.length > 1 && /\p{L}/u.test(one) && letters(one) !== 'and')
    .slice(0, 200);
}
