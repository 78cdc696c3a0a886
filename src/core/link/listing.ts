// One entry of one document as linking sees it: its facts with everything that is compared, worked out once.
// Leaves to others: which listings are one work (identify.ts).

import { by, chain } from '../base/sort';
import type { Corpus } from '../model/corpus';
import type { DocFacts, PaperFact } from '../model/facts';
import { addressKey, arxivKey, doiKey, isCode } from './addresses';
import { isGenericTitle } from './common';
import { nameKey } from './name-key';
import { surnameOf } from './people';
import { beforeColon, type TitleForm, titleForm } from './similarity';

export interface Listing {
  /** Place in the sorted order of all listings. */
  readonly at: number;
  /** Place of its document in the corpus. */
  readonly doc: number;
  readonly facts: DocFacts;
  readonly fact: PaperFact;
  readonly title: TitleForm;
  /** The printed short name, or empty. */
  readonly nameKey: string;
  /** The title is nothing but a short name: three words at most, or the name itself. */
  readonly bare: boolean;
  readonly generic: boolean;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly openreview: string | null;
  readonly codes: readonly string[];
  readonly links: ReadonlySet<string>;
  readonly firstAuthor: string;
}

/** All listings of a corpus, by document, then line; the order of `papers` inside a document plays no part. */
export function listingsOf(corpus: Corpus): Listing[] {
  const found: Omit<Listing, 'at'>[] = [];
  for (const [doc, facts] of corpus.facts.entries()) {
    const sorted = [...facts.papers].sort(
      chain<PaperFact>(
        (a, b) => a.line - b.line,
        by((fact) => fact.ref),
      ),
    );
    for (const fact of sorted) found.push(listingOf(doc, facts, fact));
  }
  return found.map((listing, at) => ({ ...listing, at }));
}

function listingOf(doc: number, facts: DocFacts, fact: PaperFact): Omit<Listing, 'at'> {
  const title = titleForm(fact.title);
  const links = new Set(fact.links.map((link) => addressKey(link.url)));
  const doi = fact.doi === null ? null : doiKey(fact.doi);
  const arxivDoi = doi?.startsWith('10.48550/arxiv.') ? arxivKey(doi) : null;
  const key = fact.name === null ? '' : nameKey(fact.name);
  return {
    doc,
    facts,
    fact,
    title,
    nameKey: key,
    bare: beforeColon(fact.title) === null && (title.words.length <= 3 || title.key === key),
    generic: isGenericTitle(fact.title),
    arxiv: (fact.arxiv === null ? null : arxivKey(fact.arxiv)) ?? arxivDoi,
    doi: arxivDoi === null ? doi : null,
    openreview: fact.openreview,
    codes: [...links].filter(isCode).sort(),
    links,
    firstAuthor: fact.authors[0] === undefined ? '' : surnameOf(fact.authors[0]),
  };
}
