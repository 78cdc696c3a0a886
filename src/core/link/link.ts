// Corpus -> Linked: identities decided once, at the end, over all documents.
// Leaves to others: each of the questions asked here (identify, fuse, names, ghosts, lineage, techniques, categories).

import { by, chain } from '../base/sort';
import { techniqueConcepts } from '../lexicon/techniques';
import type { Corpus, Linked, Paper } from '../model/corpus';
import { type PaperKey, paperKey } from '../model/ids';
import type { Issue } from '../model/issue';
import { gatherCategories, type Placed } from './categories';
import { type FusedPaper, fuse } from './fuse';
import { identify } from './identify';
import { nameSlug, shortHash, uniqueSlugs } from './keys';
import { type Listing, listingsOf } from './listing';
import { nameKey } from './name-key';
import { linkRelations, localKey, type WorkOf } from './relations';
import { type Concept, gatherTechniques, type TermUse } from './techniques';

export interface LinkOptions {
  /** Title of the whole; by default that of the only document, or how many there are. */
  readonly title?: string;
  /** The vocabulary of techniques; by default the built-in one. */
  readonly concepts?: readonly Concept[];
}

/**
 * Decides who is who and gathers what was said about them. The result depends on the documents alone, not on the order of
 * anything in them; every list is sorted. Near-linear in the number of entries.
 */
export function linkCorpus(corpus: Corpus, options: LinkOptions = {}): Linked {
  const listings = listingsOf(corpus);
  const { works, issues } = identify(listings);
  const fused = works.map(fuse);
  const keys = paperKeys(fused, works);
  const papers = fused.map((paper, i): Paper => ({ key: keys[i] ?? paperKey(String(i)), ...paper }));
  const placed = works.flatMap((work, i) =>
    work.map((listing): Placed => ({ listing, paper: keys[i] ?? paperKey(String(i)) })),
  );
  const workOf: WorkOf = new Map(
    works.flatMap((work, i) => work.map((listing) => [localKey(listing.doc, listing.fact.ref), i] as const)),
  );

  const { lineage, ghosts, learned, issues: lineageIssues } = linkRelations(corpus, papers, workOf);
  const named = papers.map((paper, i): Paper => {
    const more = learned.get(i) ?? [];
    return more.length === 0 ? paper : { ...paper, aliases: [...paper.aliases, ...more] };
  });
  return {
    title: options.title ?? titleOf(corpus),
    documents: corpus.facts.map((facts) => facts.document).sort(by(({ id, sha256 }) => `${id}\n${sha256}`)),
    papers: named.toSorted(by((paper) => paper.key)),
    ghosts,
    lineage,
    ...gatherTechniques(termUses(corpus, keys, workOf), options.concepts ?? techniqueConcepts),
    ...gatherCategories(corpus.facts, placed),
    issues: sortedIssues([...corpus.facts.flatMap((facts) => facts.issues), ...issues, ...lineageIssues]),
  };
}

/** The title of the only document, of a folder's README, or of two or three documents together. */
function titleOf(corpus: Corpus): string {
  const lists = corpus.facts.map((facts) => facts.document);
  const titles = lists.map((list) => list.title);
  const readme = lists.find((list) => /^readme(?:\.\w+)?$/i.test(list.id))?.title;
  if (titles.length > 1 && readme !== undefined) return readme;
  const together = titles.join(' · ');
  return titles.length >= 1 && titles.length <= 3 && together.length <= 90 ? together : `${titles.length} lists`;
}

/** Name or title as a slug; papers of one name are told apart by year, then id, then title, then all they say, then where they stand. */
function paperKeys(papers: readonly FusedPaper[], works: readonly (readonly Listing[])[]): PaperKey[] {
  const slugAt = (i: number, level: number): string | undefined => {
    const paper = papers[i];
    if (paper === undefined) return undefined;
    const plain = nameSlug(paper.name ?? paper.title);
    const dated = paper.year === null ? plain : `${plain}-${paper.year}`;
    const id = paper.arxiv ?? paper.doi;
    switch (level) {
      case 0:
        return plain;
      case 1:
        return dated;
      case 2:
        return id === null ? dated : `${dated}-${nameSlug(id)}`;
      case 3:
        return `${dated}-${shortHash(nameKey(paper.title))}`;
      case 4:
        return `${dated}-${shortHash(JSON.stringify([paper.title, paper.authors, paper.venue, paper.arxiv, paper.doi, paper.links, paper.summary]))}`;
      case 5:
        return `${dated}-${shortHash(JSON.stringify(works[i]?.map(({ facts, fact }) => [facts.document.id, facts.document.sha256, fact.path, fact.ref])))}`;
      default:
        return undefined;
    }
  };
  return uniqueSlugs([...papers.keys()], slugAt).map(paperKey);
}

function termUses(corpus: Corpus, keys: readonly PaperKey[], workOf: WorkOf): TermUse[] {
  return corpus.facts.flatMap(({ techniques }, doc) =>
    techniques.flatMap(({ ref, ...use }): TermUse[] => {
      const paper = keys[workOf.get(localKey(doc, ref)) ?? -1];
      return paper === undefined ? [] : [{ paper, ...use }];
    }),
  );
}

function sortedIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    chain<Issue>(
      by((issue) => issue.document),
      (a, b) => a.line - b.line,
      by((issue) => issue.code),
      by((issue) => issue.message),
    ),
  );
  return sorted.filter((issue, i) => JSON.stringify(issue) !== JSON.stringify(sorted[i - 1]));
}
