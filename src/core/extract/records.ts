// Records of data formats (BibTeX, CSV, YAML …) -> the facts of papers.
// Leaves to others: taking the formats apart (parse).

import { squeeze } from '../base/text';
import type { LocalRef, PaperFact, YearSource } from '../model/facts';
import type { DataRecord, RichText } from '../model/list';
import { type FieldName, fieldOf } from './fields';
import { collectLinks, readAddress } from './links';
import { nameOf } from './name';
import { yearOfArxiv } from './paper';
import { cleanTitle } from './title';
import { readVenueYears } from './venue-year';

/** Field names of bibliographic formats that `fieldOf` does not know by their everyday names. */
const BIBLIOGRAPHIC: Record<string, FieldName> = {
  title: 'title',
  author: 'authors',
  booktitle: 'venue',
  journaltitle: 'venue',
  'container-title': 'venue',
  series: 'other',
  eprint: 'arxiv',
  archiveprefix: 'other',
  primaryclass: 'other',
  url: 'paper',
  annote: 'summary',
  note: 'other',
  keywords: 'keywords',
  editor: 'other',
  issued: 'date',
  publisher: 'other',
};

export interface RecordReading {
  readonly fact: PaperFact;
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
}

/** Reads a record; null where it has no title (a person, a conference, a macro). */
export function readRecord(record: DataRecord, ref: LocalRef): RecordReading | null {
  const values = (field: FieldName): { value: string; line: number }[] =>
    record.fields
      .filter(
        (one) => (BIBLIOGRAPHIC[one.name.toLowerCase()] ?? fieldOf(one.name)) === field && squeeze(one.value) !== '',
      )
      .map((one) => ({ value: squeeze(one.value), line: one.line }));
  const first = (field: FieldName): string | null => values(field)[0]?.value ?? null;
  const raw = first('title');
  if (raw === null) return null;
  const title = cleanTitle(raw);
  if (!/\p{L}/u.test(title)) return null;
  if (/^(?:proceedings|book|manual|misc-person|string|comment)$/i.test(record.type ?? '') && first('authors') === null)
    return null;

  const urls = record.fields.flatMap((one) =>
    [...one.value.matchAll(/https?:\/\/[^\s"'<>;,\])}]+/g)].map((match) => ({ url: match[0], label: one.name })),
  );
  const doi =
    first('doi')
      ?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
      .toLowerCase() ?? null;
  const eprint = first('arxiv');
  const arxivField =
    eprint !== null && /^(?:arxiv:)?\s*(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i.test(eprint)
      ? eprint.replace(/^arxiv:\s*/i, '').replace(/v\d+$/, '')
      : null;
  if (arxivField !== null) urls.push({ url: `https://arxiv.org/abs/${arxivField}`, label: 'arXiv' });
  if (doi !== null) urls.push({ url: `https://doi.org/${doi}`, label: 'DOI' });
  const links = collectLinks(urls);
  const addresses = links.map((link) => readAddress(link.url));
  const arxiv = arxivField ?? addresses.find((address) => address.arxiv !== null)?.arxiv ?? null;

  const printed = first('venue');
  const told = printed === null ? [] : readVenueYears(printed);
  const venue =
    told.find((one) => one.venue !== null && !one.preprint)?.venue ??
    told.find((one) => one.venue !== null)?.venue ??
    (printed !== null && printed.length <= 80 ? printed : null);
  const yearField = /(?:19|20)\d{2}/.exec(first('year') ?? first('date') ?? '')?.[0];
  const fromVenue = told.find((one) => one.year !== null)?.year ?? null;
  const fromArxiv = arxiv === null ? null : yearOfArxiv(arxiv);
  const year = yearField !== undefined ? Number(yearField) : (fromVenue ?? fromArxiv);
  const yearFrom: YearSource | null =
    yearField !== undefined ? 'field' : fromVenue !== null ? 'venue' : fromArxiv !== null ? 'arxiv' : null;
  const names = nameOf({ title, printed: null, column: first('name'), beside: '', links });
  const prose = values('summary').map(({ value, line }): RichText => ({ text: value, marks: [], lines: [[0, line]] }));
  return {
    fact: {
      ref,
      title,
      name: names.name,
      aliases: names.aliases,
      year,
      yearFrom,
      venue,
      authors: (first('authors') ?? '')
        .split(/\s+and\s+|\s*;\s*/)
        .map(squeeze)
        .filter((author) => author !== ''),
      arxiv,
      doi: doi ?? addresses.find((address) => address.doi !== null)?.doi ?? null,
      openreview: addresses.find((address) => address.openreview !== null)?.openreview ?? null,
      links,
      summary: squeeze(prose.map((one) => one.text).join(' ')),
      marks: [],
      line: values('title')[0]?.line ?? record.line,
      endLine: Math.max(record.endLine, record.line),
      path: record.path,
    },
    prose,
    keywords: values('keywords').map(({ value, line }): RichText => ({ text: value, marks: [], lines: [[0, line]] })),
  };
}
