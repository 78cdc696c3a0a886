// What could not be understood, as data (contract, section 4).

import type { DocumentId } from './ids';

export type Severity = 'error' | 'warning' | 'info';

export interface Issue {
  /** Stable, kebab-case, for machines: `encoding-repaired`, `shared-arxiv-id` … */
  readonly code: string;
  readonly severity: Severity;
  readonly document: DocumentId;
  /** 1-based; 0 speaks of the document as a whole. */
  readonly line: number;
  readonly message: string;
  /** What to do about it, where somebody can do something. */
  readonly fix?: string;
}
