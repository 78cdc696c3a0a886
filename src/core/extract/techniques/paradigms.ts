// How a work learns, by an adjective of its title alone: `Federated Lamp Counting` names federated learning.
// Leaves to others: whole names of concepts (vocabulary.ts), what counts (techniques.ts).

import { remembered } from '../../base/remembered';
import { type TechniqueConcept, techniqueConcepts } from '../../lexicon/techniques';
import { PARADIGMS } from '../../lexicon/techniques/paradigms';
import { conceptsIn, isBroader } from './vocabulary';

interface Paradigm {
  readonly concept: TechniqueConcept;
  readonly pattern: RegExp;
}

let table: readonly Paradigm[] | null = null;

function paradigms(): readonly Paradigm[] {
  table ??= PARADIGMS.flatMap(([name, adjectives]) => {
    const concept = techniqueConcepts.find((one) => one.name === name);
    return concept === undefined ? [] : [{ concept, pattern: new RegExp(`\\b(?:${adjectives})\\b`, 'i') }];
  });
  return table;
}

/** The concepts that adjectives of a title stand for, where no longer name in it says so more exactly. */
export const paradigmsIn = remembered((title): readonly TechniqueConcept[] => {
  const found = paradigms().filter(({ pattern }) => pattern.test(title));
  if (found.length === 0) return [];
  const hits = conceptsIn(title);
  return found.flatMap(({ concept }) =>
    hits.some((hit) => hit.concept === concept || isBroader(concept, hit.concept)) ? [] : [concept],
  );
});
