// The technique vocabulary.
// Leaves to others: the outlines (the files beside this one) and their notation (outline.ts), looking concepts up (extract).

import concepts from './concepts.prepared';
import type { TechniqueConcept } from './outline';

export type { TechniqueConcept } from './outline';

/** Every concept once. That each `broader` exists and no label means two concepts is held by the unit tests. */
export const techniqueConcepts: readonly TechniqueConcept[] = concepts;
