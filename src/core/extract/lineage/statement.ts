// What one sentence says about a pair of works: the relation, the name, the words that say so.
// Leaves to others: finding it (cue-statements.ts, notes.ts, neighbours.ts).

import type { Relation } from '../../model/relation';
import type { Mention } from '../mentions/mention';

export interface Statement {
  readonly relation: Relation;
  readonly target: Mention;
  /** Where the work that is being described is named, if the sentence names another than the entry itself. */
  readonly subject: Mention | null;
  readonly cue: string;
  readonly confidence: number;
  /** The target is the newer work. */
  readonly reversed: boolean;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** One reading of a sentence, before the readings of one target are weighed against each other. */
export type Raw = Omit<Statement, 'sentence'> & {
  /** Characters between the cue and the name. */
  readonly distance: number;
};
