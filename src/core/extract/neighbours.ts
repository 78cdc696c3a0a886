// What a sentence says about the works of the sentence before it: "Benchmarked against them."
// Leaves to others: what a sentence says by itself (relations.ts).

import type { Mention } from './mentions';
import type { Statement } from './statement';

/** A sentence that was read, for the one behind it. */
export interface Read {
  readonly start: number;
  readonly mentions: readonly Mention[];
}

const THEM =
  /\b(?:compar\w+|benchmark\w+|evaluat\w+|outperform\w*|surpass\w*|(?:better|faster|superior) \w+) (?:\w+ )?(?:them|these|those|both|all of them)\b(?:\s+(?:methods|approaches|models|baselines|tools|systems))?/i;

/** "… metric learning (WNN, Schema). Benchmarked against them." */
export function comparedWithThem(text: string, before: Read, end: number): Statement[] {
  const cue = THEM.exec(text)?.[0];
  if (cue === undefined) return [];
  return before.mentions.map((target) => ({
    relation: 'compares',
    target,
    subject: null,
    cue,
    confidence: 0.65,
    reversed: false,
    sentence: { start: before.start, end },
  }));
}
