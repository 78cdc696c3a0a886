// Techniques that are one work's: lists have an entry under their short form, as no task and no data set.
// Leaves to others: how widely a name is known (lexicon/well-known.ts).

import type { TechniqueConcept } from '../../lexicon/techniques';
import { standingOf } from '../../lexicon/well-known';

/** A technique that other lists have as a work under its short form. */
export const isMethod = ({ aliases }: TechniqueConcept): boolean => aliases.some(isWorkName);

/** `PPO`, `3DGS`: a short form by which other lists have a work; not `FL`, which they call a task. */
export function isWorkName(alias: string): boolean {
  const { listed, mentioned, data, task } = standingOf(alias);
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{3,6}$/u.test(alias) && listed + mentioned > 0 && data + task === 0;
}
