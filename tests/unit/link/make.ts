// Short ways to write facts for the tests of linking.

import { corpusOf, emptyCorpus, mergeCorpora } from '../../../src/core/link/merge';
import type { Corpus, Linked } from '../../../src/core/model/corpus';
import type { DocFacts, Link, LinkType, LocalRef, PaperFact, Party, RelationFact } from '../../../src/core/model/facts';
import { documentId } from '../../../src/core/model/ids';
import type { Relation } from '../../../src/core/model/relation';

/** A paper on a line; year and name as printed, `links` as addresses whose type follows from the host. */
export function paper(
  line: number,
  title: string,
  more: Partial<Omit<PaperFact, 'links'>> & { readonly links?: readonly string[] } = {},
): PaperFact {
  const { links, ...rest } = more;
  return {
    ref: `${line}`,
    title,
    name: null,
    aliases: [],
    year: null,
    yearFrom: rest.year === undefined || rest.year === null ? null : 'venue',
    venue: null,
    authors: [],
    arxiv: null,
    doi: null,
    openreview: null,
    links: (links ?? []).map((url): Link => ({ type: typeOf(url), url })),
    summary: '',
    marks: [],
    line,
    endLine: line,
    path: [],
    ...rest,
  };
}

function typeOf(url: string): LinkType {
  if (url.includes('arxiv.org')) return 'arxiv';
  if (url.includes('doi.org')) return 'doi';
  return /github\.com/.test(url) ? 'code' : 'paper';
}

/** A document with papers, and a section for each of their paths on the line before. */
export function doc(id: string, papers: readonly PaperFact[], more: Partial<DocFacts> = {}): DocFacts {
  const paths = new Map<string, { path: readonly string[]; line: number; endLine: number }>();
  for (const { path, line } of papers)
    for (const i of path.keys()) {
      const own = path.slice(0, i + 1);
      const known = paths.get(own.join('\n'));
      if (known) known.endLine = Math.max(known.endLine, line);
      else paths.set(own.join('\n'), { path: own, line: line - 1, endLine: line });
    }
  return {
    document: { id: documentId(id), title: `Papers of ${id}`, sha256: `sha-${id}`, lines: 1000 },
    papers,
    relations: [],
    techniques: [],
    sections: [...paths.values()],
    rejected: [],
    issues: [],
    ...more,
  };
}

/** "The work on this line … that name", in one sentence. */
export function says(
  id: string,
  from: number | string,
  relation: Relation,
  to: number | string,
  more: Partial<RelationFact> & { readonly url?: string } = {},
): RelationFact {
  const { url, ...rest } = more;
  const party = (end: number | string): Party =>
    typeof end === 'number'
      ? { kind: 'entry', ref: `${end}` satisfies LocalRef }
      : { kind: 'name', name: end, ...(url === undefined ? {} : { url }) };
  const line = typeof from === 'number' ? from : typeof to === 'number' ? to : 1;
  return {
    from: party(from),
    to: party(to),
    relation,
    cue: 'based on',
    confidence: 0.9,
    origin: 'prose',
    evidence: { document: documentId(id), line, text: `It is ${relation} of ${to}.` },
    ...rest,
  };
}

export const corpus = (...documents: readonly DocFacts[]): Corpus =>
  documents.map(corpusOf).reduce(mergeCorpora, emptyCorpus);

/** Titles of each work's listings are gone after fusing; works are told by their sources: `a:3 b:7`. */
export const sourcesOf = (linked: Linked): string[] =>
  linked.papers.map(({ sources }) => sources.map((source) => `${source.document}:${source.line}`).join(' ')).sort();

/** `source relation target` of each edge. */
export const edgesOf = (linked: Linked): string[] =>
  linked.lineage.map(({ source, relation, target }) => `${source} ${relation} ${target}`);
