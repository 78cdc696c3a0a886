// The typed relations between works, and the sentence that states one.
// Types are the citation functions of ACL-ARC (Jurgens et al. 2018): Extends, Uses, Motivation, CompareOrContrast.

import type { DocumentId } from './ids';

export const RELATIONS = ['extends', 'uses', 'inspired-by', 'compares'] as const;
export type Relation = (typeof RELATIONS)[number];

export const ORIGINS = ['prose', 'title', 'table', 'link', 'readme', 'citation', 'overlay'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The CiTO property that says the same (http://purl.org/spar/cito). */
export const CITO: Record<Relation, string> = {
  extends: 'cito:extends',
  uses: 'cito:usesMethodIn',
  'inspired-by': 'cito:obtainsBackgroundFrom',
  compares: 'cito:discusses',
};

/** A quotation and where it stands: W3C Web Annotation TextQuoteSelector plus line numbers (1-based). */
export interface Evidence {
  readonly document: DocumentId;
  readonly line: number;
  readonly endLine?: number;
  /** Stands word for word in the encoding-repaired document, markup aside. */
  readonly text: string;
}
