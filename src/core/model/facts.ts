// What extraction finds in one document: plain JSON, the value of the map step.
// Leaves to others: who is who across documents (link).

import type { DocumentId } from './ids';
import type { Issue } from './issue';
import type { Evidence, Origin, Relation } from './relation';

export const LINK_TYPES = [
  'paper',
  'arxiv',
  'doi',
  'openreview',
  'code',
  'project',
  'data',
  'video',
  'blog',
  'other',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export interface Link {
  readonly type: LinkType;
  readonly url: string;
}

export const YEAR_SOURCES = ['venue', 'arxiv', 'date', 'heading', 'title', 'field', 'url', 'enrichment'] as const;
export type YearSource = (typeof YEAR_SOURCES)[number];

/** Names an entry inside its own document: the line it starts on, and its place among entries of that line. */
export type LocalRef = `${number}` | `${number}.${number}`;

/** A research work as one document lists it. */
export interface PaperFact {
  readonly ref: LocalRef;
  readonly title: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly venue: string | null;
  readonly authors: readonly string[];
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly openreview: string | null;
  readonly links: readonly Link[];
  readonly summary: string;
  readonly marks: readonly string[];
  readonly line: number;
  readonly endLine: number;
  /** Topical headings above it, outermost first; the list's own title left out. */
  readonly path: readonly string[];
}

/** One end of a stated relation: an entry of this document, or whatever the words name. */
export type Party =
  | { readonly kind: 'entry'; readonly ref: LocalRef }
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly url?: string;
      /** The short or the long form that the words give beside it. */
      readonly also?: string;
    };

/** A relation somebody wrote down. `from` is the newer work, `to` what it draws on. */
export interface RelationFact {
  readonly from: Party;
  readonly to: Party;
  readonly relation: Relation;
  readonly cue: string;
  /** 0..1: the share of such statements that are right, as measured on labelled lists. */
  readonly confidence: number;
  readonly origin: Origin;
  readonly evidence: Evidence;
}

/** A technique that an entry's words name. */
export interface TechniqueFact {
  readonly ref: LocalRef;
  /** Preferred name, lower case, singular. */
  readonly name: string;
  /** Whether the vocabulary knows it (else it is a term found in this document). */
  readonly known: boolean;
  /** A term that the vocabulary lacks, worth a node though no other paper names it: a title says by it what its work is or is made with. */
  readonly alone?: true;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A section that can become a category. */
export interface SectionFact {
  readonly path: readonly string[];
  readonly line: number;
  readonly endLine: number;
}

/** An entry-like place that was left out, and why. */
export interface RejectedEntry {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface DocFacts {
  readonly document: DocumentInfo;
  readonly papers: readonly PaperFact[];
  readonly relations: readonly RelationFact[];
  readonly techniques: readonly TechniqueFact[];
  readonly sections: readonly SectionFact[];
  readonly rejected: readonly RejectedEntry[];
  readonly issues: readonly Issue[];
}

export interface DocumentInfo {
  readonly id: DocumentId;
  readonly title: string;
  readonly url?: string;
  /** Hex SHA-256 of the text as it was read (before encoding repair), UTF-8. */
  readonly sha256: string;
  readonly lines: number;
}
