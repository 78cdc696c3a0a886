// Records of data formats (BibTeX, RIS, CSV, YAML, JSON, front matter) -> the facts of papers.
// Leaves to others: taking the formats apart (parse).

import { squeeze } from '../../base/text';
import type { LocalRef, PaperFact, YearSource } from '../../model/facts';
import type { DataRecord, Field, RichText } from '../../model/list';
import { type FieldName, fieldOf, fieldOfColumn } from './fields';
import { readHeading } from './headings';
import { arxivIn, collectLinks, doiIn, readAddress } from './links';
import { nameOf } from './name';
import { acronymIn, yearOfArxiv } from './paper-venue';
import type { Passage } from './passage';
import { cleanTitle } from './title-end';
import { readVenueYears } from './venue-year';

type Role = FieldName | 'series' | 'category';

const names = (role: Role, text: string): (readonly [string, Role])[] =>
  text.split(' ').map((name) => [name, role] as const);

/** Field names that data formats use in their own way, lower case without signs; all others go through `fieldOf`. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...names('venue', 'booktitle journaltitle containertitle conference eventtitle conferencetitle'),
  ...names('series', 'series containertitleshort collectiontitle'),
  ...names('summary', 'annote annotation review'),
  ...names('date', 'issued eventdate'),
  ...names('name', 'shorttitle titleshort abbr acronym'),
  ...names('category', 'category section topic subcategory subsection subtopic 分类 类别'),
  ...names('paper', 'ee site urls'),
  ...names('arxiv', 'eprint arxivid arxivnumber'),
  ...names(
    'other',
    'archiveprefix primaryclass eprinttype editor editors translator id key type bibtex bibtexconfirmed howpublished layout citation location',
  ),
]);

/** Types of bibliographic entries: there `note` is about the print, `publisher` a house, and not what the lister says. */
const BIBLIOGRAPHIC =
  /^(?:article|in(?:proceedings|collection|book)|(?:mv)?(?:proceedings|book|collection)|conference|misc|online|electronic|techreport|report|unpublished|manual|(?:phd|masters)?thesis|dataset|software|webpage|article-journal|paper-conference|chapter|[a-z]{4}|cpaper|conf)$/;
/** A container of papers, not one. */
const NO_PAPER = /^(?:mv)?proceedings$|^(?:manual|string|comment|xdata|set)$/;
/** Addresses in these fields lead to no form of the work. */
const NO_LINKS =
  /bibtex|thumb|image|img|photo|picture|icon|badge|cited|scholar|e-?mail|^aff|institution|abstract_?html|biburl|bibsource|timestamp|file$/i;
const ADDRESS = /https?:\/\/[^\s"'<>\\`{}|，。；、]{1,2000}/g;
/** What is longer is no title, and no venue. */
const LONGEST_TITLE = 1000;
const LONGEST_VENUE = 400;
const NOTHING = /^(?:-+|n\/?a|none|null|nan|tba|tbd|unknown|\?)$/i;

export interface RecordReading {
  readonly fact: PaperFact;
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
  /** Fields that name what it is built on. */
  readonly bases: readonly Passage[];
}

/** Reads a record; null where it has no title (a person, a conference, a macro). `kinds`: what names no work here. */
export function readRecord(record: DataRecord, ref: LocalRef, kinds?: ReadonlySet<string>): RecordReading | null {
  const type = record.type?.toLowerCase() ?? '';
  const isBibliographic = BIBLIOGRAPHIC.test(type);
  const known = record.fields
    .map((field) => ({ field, role: roleOf(field.name, isBibliographic) }))
    .filter(({ field }) => squeeze(field.value) !== '' && !NOTHING.test(field.value.trim()));
  const fieldsOf = (role: Role): Field[] => known.filter((one) => one.role === role).map((one) => one.field);
  const values = (role: Role): string[] => fieldsOf(role).map((field) => squeeze(field.value));
  const words = (role: Role): string[] => values(role).filter((value) => !/^https?:\/\//i.test(value));

  const titleField = fieldsOf('title').find(
    (field) => /\p{L}/u.test(field.value) && !/^\s*https?:\/\//i.test(field.value),
  );
  if (titleField === undefined) return null;
  const title = cleanTitle(plain(titleField.value.slice(0, LONGEST_TITLE)));
  if (!/\p{L}/u.test(title) || (NO_PAPER.test(type) && values('authors').length === 0)) return null;

  const eprint = arxivField(record.fields, values('arxiv'));
  const doiField =
    values('doi')
      .map((value) => doiIn(value))
      .find((value) => value !== null) ?? null;
  // Addresses inside prose come last and promise nothing by their field's name.
  const said = (one: { field: Field; role: Role | null }): boolean => one.role === 'summary';
  const urls = [...known.filter((one) => !said(one)), ...known.filter(said)].flatMap((one) =>
    addressesIn(one.field, said(one)),
  );
  if (eprint !== null && !urls.some((one) => readAddress(one.url).arxiv === eprint))
    urls.push({ url: `https://arxiv.org/abs/${eprint}`, label: 'arXiv' });
  if (doiField !== null && !urls.some((one) => readAddress(one.url).doi === doiField))
    urls.push({ url: `https://doi.org/${doiField}`, label: 'DOI' });
  const links = collectLinks(urls);
  const addresses = links.map((link) => readAddress(link.url));
  const arxiv = eprint ?? addresses.find((address) => address.arxiv !== null)?.arxiv ?? null;

  const { venue, venueYear } = chooseVenue(ofVenue(words('venue')), ofVenue(words('series')));
  const { year, yearFrom } = chooseYear(values('year'), values('date'), venueYear, arxiv);
  // Zotero fills `shorttitle` with the words before the colon: whether they are a name, the title says as well.
  const short = words('name')[0] ?? null;
  const own = short !== null && title.startsWith(`${cleanTitle(plain(short))}:`) ? null : short;
  const prose = fieldsOf('summary').map(richOf);
  const about = prose.map(({ text }) => text).join('\n');
  const found = nameOf({ title, printed: null, column: own, beside: '', links, about, kinds });
  // % Apr. 03, 2023: when the records below were added
  const path = record.path.filter((name) => readHeading({ text: name, marks: [], lines: [] }).role === 'topic');
  const category = path.length > 0 ? [] : categoryOf(words('category'));
  const keywords = [...fieldsOf('keywords'), ...(category.length > 0 ? [] : fieldsOf('category'))].map(richOf);
  return {
    fact: {
      ref,
      title,
      name: found.name,
      aliases: found.aliases,
      year,
      yearFrom,
      venue,
      authors: authorsOf(words('authors')),
      arxiv,
      doi: doiField ?? addresses.find((address) => address.doi !== null)?.doi ?? null,
      openreview: addresses.find((address) => address.openreview !== null)?.openreview ?? null,
      links,
      summary: squeeze(prose.map((one) => one.text).join(' ')),
      marks: [],
      line: titleField.line,
      endLine: Math.max(record.endLine, titleField.line),
      path: path.length > 0 ? path : category,
    },
    prose,
    bases: fieldsOf('base').map((field): Passage => ({ role: 'base', rich: richOf(field), key: field.name })),
    keywords,
  };
}

function roleOf(name: string, isBibliographic: boolean): Role | null {
  const key = name.toLowerCase().replace(/[\s_.:-]+/g, '');
  const role = ROLES.get(key) ?? (isBibliographic ? fieldOf(name) : fieldOfColumn(name));
  if (!isBibliographic) return role;
  return /^(?:publisher|source|note|notes|comment|comments|school|institution|organization|address|month|pages|number)$/.test(
    key,
  )
    ? 'other'
    : role;
}

const ofVenue = (texts: readonly string[]): string[] => texts.filter((text) => text.length <= LONGEST_VENUE);

/** Markdown and HTML inside a value fall away; the words stay. */
const plain = (value: string): string =>
  squeeze(
    value
      .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/(^|\s):[a-z0-9_+-]+:/g, '$1'),
  );

/** A field as text with the way back to its lines: its n-th line end leads n lines down. */
function richOf(field: Field): RichText {
  const lines: [number, number][] = [];
  let text = '';
  for (const [i, part] of field.value.split('\n').entries()) {
    if (part.trim() === '') continue;
    if (text !== '') text += ' ';
    lines.push([text.length, field.line + i]);
    text += squeeze(part);
  }
  return { text, marks: [], lines };
}

/** All addresses a field holds, each with the field's name as its label. */
function addressesIn(field: Field, isProse: boolean): { url: string; label: string }[] {
  const label = isProse ? '' : field.name === 'source' ? 'news' : field.name.replace(/[_-]+/g, ' ');
  if (NO_LINKS.test(field.name)) return [];
  const value = field.value.trim();
  if (/^(?:github|code|repo|repository)$/i.test(field.name) && /^[\w-]+\/[\w.-]+$/.test(value))
    return [{ url: `https://github.com/${value}`, label }];
  if (!value.includes('://')) return [];
  return [...value.matchAll(ADDRESS)].flatMap((match) =>
    match[0].split(/[,;](?=https?:)/).map((url) => ({ url: trimAddress(url), label })),
  );
}

/** Without the sentence's signs behind it; a closing bracket stays where an opening one is inside. */
function trimAddress(url: string): string {
  let out = url;
  for (;;) {
    const last = out.at(-1) ?? '';
    if (
      /[.,;:!?*]/.test(last) ||
      (last === ')' && count(out, '(') < count(out, ')')) ||
      (last === ']' && count(out, '[') < count(out, ']'))
    )
      out = out.slice(0, -1);
    else return out;
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The arXiv id that a field is there for, or that a journal of `arXiv preprint arXiv:…`, `CoRR abs/…` names. */
function arxivField(fields: readonly Field[], eprints: readonly string[]): string | null {
  const archive = fields.find((field) => /^(?:archiveprefix|eprinttype)$/i.test(field.name))?.value;
  for (const value of eprints)
    if (archive === undefined || /arxiv/i.test(archive)) if (arxivIn(value) !== null) return arxivIn(value);
  for (const { name, value } of fields) {
    if (
      !/^(?:journal|volume|number|note|howpublished|eid|booktitle|publisher|journaltitle|venue|publication|pages)$/i.test(
        name,
      )
    )
      continue;
    const found = /(?:arxiv|corr)\W.{0,20}|^abs\/.*/i.exec(value.trim())?.[0];
    const id = found === undefined ? null : arxivIn(value);
    if (id !== null) return id;
  }
  return null;
}

/** The reviewed venue that the lexicon knows, else one it knows, else what stands there if it is short enough to be a name. */
function chooseVenue(
  printed: readonly string[],
  series: readonly string[],
): { venue: string | null; venueYear: number | null } {
  const told = printed.flatMap((text) => readVenueYears(withoutProceedings(plain(text))));
  // ACM writes the acronym into the series: `SIGCOMM '14`.
  const inSeries = series.flatMap((text) => readVenueYears(text)).filter((one) => one.venue !== null && !one.preprint);
  const known =
    told.find((one) => one.venue !== null && !one.preprint) ?? inSeries[0] ?? told.find((one) => one.venue !== null);
  const venueYear = known?.year ?? told.find((one) => one.year !== null)?.year ?? null;
  if (known !== undefined && known.venue !== null) return { venue: known.venue, venueYear };
  const acronym = printed.map((text) => acronymIn(plain(text))).find((text) => text !== null);
  if (acronym !== undefined) return { venue: acronym, venueYear };
  const short = printed.map(shortVenue).find((text) => text.length >= 2 && text.length <= 80 && /\p{L}/u.test(text));
  return { venue: short ?? null, venueYear };
}

/** "Proceedings of the IEEE" is a journal, "Proceedings of the IEEE/CVF Conference on …" is not that journal. */
const withoutProceedings = (text: string): string =>
  text.replace(
    /^(?:in:?\s+)?(?:the\s+)?proceedings of (?:the\s+)?(?=\S+ .*\b(?:conference|symposium|workshop|meeting|congress|computer|association)\b)/i,
    '',
  );

const shortVenue = (text: string): string =>
  plain(text)
    .replace(/^(?:in:?\s+)?(?:the\s+)?proceedings of (?:the\s+)?/i, '')
    .replace(/[\s,(]*\b(?:19|20)\d{2}\b[\s,)]*$/, '')
    .replace(/^(?:19|20)\d{2}\s+/, '')
    .replace(/^\d+(?:st|nd|rd|th)\s+/i, '')
    .replace(/[\s,.;:]+$/, '');

function chooseYear(
  years: readonly string[],
  dates: readonly string[],
  venueYear: number | null,
  arxiv: string | null,
): { year: number | null; yearFrom: YearSource | null } {
  const written = yearIn(years);
  if (written !== null) return { year: written, yearFrom: 'field' };
  if (venueYear !== null) return { year: venueYear, yearFrom: 'venue' };
  const dated = yearIn(dates);
  if (dated !== null) return { year: dated, yearFrom: 'date' };
  const fromArxiv = arxiv === null ? null : yearOfArxiv(arxiv);
  return { year: fromArxiv, yearFrom: fromArxiv === null ? null : 'arxiv' };
}

function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/.exec(text)?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** One short word or phrase is a section; several are keywords. */
const categoryOf = (found: readonly string[]): string[] =>
  found.length <= 2 && found.every((value) => value.length <= 60 && !/[,;|]/.test(value)) ? found.map(plain) : [];

/** Several fields are one person each; a single one is cut by the sign that separates its people. */
function authorsOf(found: readonly string[]): string[] {
  const [only] = found;
  const people = only === undefined || found.length > 1 ? found : splitPeople(only);
  return people
    .map((person) => squeeze(person.replace(/<sup>[^<]*<\/sup>|[*†‡§¶]+/g, ' ').replace(/^(?:and|&)\s+/i, '')))
    .filter((person) => /\p{L}/u.test(person) && !/^(?:et\.? al\.?|others|and others|等)$/i.test(person));
}

function splitPeople(text: string): string[] {
  for (const sign of [/\s*;\s*/, /\s*[·•|]\s*/, /\s*[、，]\s*/]) if (sign.test(text)) return text.split(sign);
  const joined = text.split(/\s+and\s+/i);
  // "Last, First and Last, First"
  if (joined.length > 1 && joined.every((one) => one.split(',').length === 2)) return joined.map(turned);
  const parts = text.split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/i);
  // "Shannon, Claude" is one, "Bonichon R, Cuoq P" are two.
  const [last, first] = parts;
  if (
    parts.length === 2 &&
    last !== undefined &&
    first !== undefined &&
    text.includes(',') &&
    !last.includes(' ') &&
    first.split(' ').length <= 3
  )
    return [`${first} ${last}`];
  return parts;
}

const turned = (name: string): string => {
  const [last = '', first = ''] = name.split(',');
  return `${first.trim()} ${last.trim()}`;
};
