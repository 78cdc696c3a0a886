// Related papers as lines for reading, as a Markdown list and as BibTeX.
// Leaves to others: which papers and why (related.ts one folder up).

import { slug } from '../../base/text';
import type { PaperAttributes, PaperGraph } from '../../model/graph';
import { titled } from '../answer';
import type { Related } from '../related';
import { citation, plain } from './markdown';

/** Lines without line ends. */
export function* relatedLines(found: readonly Related[]): Generator<string> {
  const width = `${found.length}`.length;
  for (const one of found) {
    yield `${`${one.rank}`.padStart(width)}. ${titled(one)}  ${one.score.toFixed(2)}  ${one.key}`;
    for (const reason of one.reasons) yield `${' '.repeat(width + 2)}${reason}`;
  }
}

/** A list to paste under "Related work": linked titles, venue and year, reasons. */
export function* relatedMarkdown(graph: PaperGraph, found: readonly Related[]): Generator<string> {
  for (const { key, reasons } of found) {
    const paper = paperOf(graph, key);
    if (paper === null) continue;
    yield `- ${citation(paper)}: ${plain(reasons.join('; '))}`;
  }
}

/** BibTeX entries with the fields that the list tells; the reasons stand in `note`. */
export function* relatedBibtex(graph: PaperGraph, found: readonly Related[]): Generator<string> {
  const used = new Map<string, number>();
  for (const { key, reasons } of found) {
    const paper = paperOf(graph, key);
    if (paper === null) continue;
    const base = slug(key.slice(key.indexOf(':') + 1), 60).replace(/[^a-z0-9-]/g, '') || 'paper';
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    yield entryOf(times === 1 ? base : `${base}-${times}`, paper, reasons);
  }
}

const paperOf = (graph: PaperGraph, key: string): PaperAttributes | null => {
  const attributes = graph.getNodeAttributes(key);
  return attributes.kind === 'paper' ? attributes : null;
};

function entryOf(id: string, paper: PaperAttributes, reasons: readonly string[]): string {
  const { title, authors, year, venue, arxiv, doi, links } = paper;
  const isPreprint = venue === null || /^arxiv$/i.test(venue);
  const url = links.find((link) => /^https?:\/\//.test(link.url))?.url;
  const fields: (readonly [string, string | undefined])[] = [
    // Doubled braces keep the capitals of names.
    ['title', `{${tex(title)}}`],
    [
      'author',
      authors.length === 0
        ? undefined
        : authors.map((author) => (/^et al\.?$/i.test(author) ? 'others' : tex(author))).join(' and '),
    ],
    ['year', year === null ? undefined : `${year}`],
    [isPreprint ? 'howpublished' : 'booktitle', isPreprint ? (arxiv === null ? undefined : 'arXiv') : tex(venue ?? '')],
    ['eprint', arxiv ?? undefined],
    ['archiveprefix', arxiv === null ? undefined : 'arXiv'],
    ['doi', doi === null ? undefined : tex(doi)],
    ['url', url === undefined ? undefined : url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', reasons.length === 0 ? undefined : `Related: ${tex(reasons.join('; '))}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${isPreprint ? 'misc' : 'inproceedings'}{${id},\n${lines.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

const tex = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .replace(/[\\~^{}&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
