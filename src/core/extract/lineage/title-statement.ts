// What a title says about another work, and whose title it is.

import type { Relation } from '../../model/relation';

export interface TitleStatement {
  readonly relation: Relation;
  readonly target: string;
  /** The words that stand for it in the title, where lists know it by another name. */
  readonly also?: string;
  /** The words of the title that tell, or the name itself where only the name suggests it. */
  readonly cue: string;
  readonly confidence: number;
}

/** Whose title it is. */
export interface TitleOf {
  /** Names of the work itself and its title: mentions of all are no targets. */
  readonly self: readonly string[];
  /** Those that the document says: they tell what they are made from. */
  readonly said?: readonly string[];
  /** What else is said about the work. */
  readonly words?: string;
}
