// The merged facts of many documents, and the same after identities were decided.
// `Corpus` is what the reduce step adds up (associative, commutative, idempotent); `Linked` is made once, at the end.

import type { DocFacts, DocumentInfo, Link, YearSource } from './facts';
import type { CategoryKey, DocumentId, MethodKey, PaperKey, TechniqueKey } from './ids';
import type { Issue } from './issue';
import type { Evidence, Origin, Relation } from './relation';

/** Facts by document, sorted by document id then hash. The same document twice is there once. */
export interface Corpus {
  readonly facts: readonly DocFacts[];
}

export interface SourceSpan {
  readonly document: DocumentId;
  readonly line: number;
  readonly endLine: number;
}

export interface Paper {
  readonly key: PaperKey;
  readonly label: string;
  readonly title: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly venue: string | null;
  readonly authors: readonly string[];
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly links: readonly Link[];
  readonly summary: string;
  readonly marks: readonly string[];
  readonly sources: readonly SourceSpan[];
}

/** A work that entries refer to and no document lists. */
export interface Ghost {
  readonly key: MethodKey;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

export interface Technique {
  readonly key: TechniqueKey;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Count of papers that use it. */
  readonly papers: number;
}

export interface Category {
  readonly key: CategoryKey;
  readonly name: string;
  readonly path: readonly string[];
  readonly sources: readonly SourceSpan[];
}

export interface Lineage {
  readonly source: PaperKey | MethodKey;
  readonly target: PaperKey | MethodKey;
  readonly relation: Relation;
  readonly cue: string;
  readonly confidence: number;
  readonly origin: Origin;
  readonly evidence: readonly Evidence[];
}

export interface TechniqueUse {
  readonly paper: PaperKey;
  readonly technique: TechniqueKey;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Membership {
  readonly paper: PaperKey;
  readonly category: CategoryKey;
  readonly evidence: readonly Evidence[];
}

/** Everything a graph is built from; every list sorted by key. */
export interface Linked {
  readonly title: string;
  readonly documents: readonly DocumentInfo[];
  readonly papers: readonly Paper[];
  readonly ghosts: readonly Ghost[];
  readonly techniques: readonly Technique[];
  readonly categories: readonly Category[];
  readonly lineage: readonly Lineage[];
  readonly uses: readonly TechniqueUse[];
  readonly memberships: readonly Membership[];
  /** Pairs (narrower, broader). */
  readonly subcategories: readonly (readonly [CategoryKey, CategoryKey])[];
  readonly broader: readonly (readonly [TechniqueKey, TechniqueKey])[];
  readonly issues: readonly Issue[];
}
