// What a sentence says about works it does not name: those of the sentence before it, the one it is nested under.
// Leaves to others: what a sentence says by itself (cue-statements.ts).

import type { Mention } from '../mentions/mention';
import type { Statement } from './statement';

/** A sentence that was read, for the one behind it. */
export interface Read {
  readonly start: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const THEM =
  /\b(?:compar\w+|benchmark\w+|evaluat\w+|outperform\w*|surpass\w*|(?:better|faster|superior) \w+) (?:\w+ )?(?:them|these|those|both|all of them)\b(?:\s+(?:methods|approaches|models|baselines|tools|systems))?/i;

/** "… metric learning (WNN, Schema). Benchmarked against them." */
export function comparedWithThem(text: string, before: Read, end: number): Statement[] {
  const cue = THEM.exec(text)?.[0];
  if (cue === undefined) return [];
  return before.mentions.map((target) => across(target, cue, before, end));
}

/** A comparison that takes both sentences to say. */
const across = (target: Mention, cue: string, before: Read, end: number): Statement => ({
  relation: 'compares',
  target,
  subject: null,
  cue,
  confidence: 0.65,
  reversed: false,
  sentence: { start: before.start, end },
});

const IN_CONTRAST = /^\W*(?:on the other hand|in contrast|by contrast|conversely|instead|meanwhile)\b,?/i;

/** "A2C updates the policy … On the other hand, SIL updates …" */
export function contrastedWithIt(
  text: string,
  before: Read,
  end: number,
  isSelf: (mention: Mention) => boolean,
  mentions: readonly Mention[],
): Statement[] {
  const cue = IN_CONTRAST.exec(text)?.[0];
  const [target] = before.mentions;
  if (cue === undefined || target === undefined) return [];
  const opens = before.text.slice(0, target.start).trim().split(/\s+/).length <= 2;
  const subject = mentions.find((mention) => mention.start - cue.length <= 12);
  const ours = subject === undefined ? /^\s(?:we|our|this|it)\b/i.test(text.slice(cue.length)) : isSelf(subject);
  return opens && ours ? [across(target, cue.replace(/\W+/g, ' ').trim(), before, end)] : [];
}

const OF_PARENT =
  /^\W*(?:extend(?:s|ed)?(?: (?:this|it|the (?:above|method|idea|approach)))? (?:to|with|for|by)|extension (?:of this|of it|to)|(?:builds? on|improves? (?:up)?on|generali[sz]es?|simplif(?:y|ies)) (?:this|it|that|the above)|follow-?up|(?:newer|improved|extended|later|journal) version)\b/i;

/** A note under another work that speaks of it without its name: "extends to multi-label problems". */
export function ofTheParent(sentence: { start: number; end: number; text: string }): Statement[] {
  const cue = OF_PARENT.exec(sentence.text)?.[0];
  if (cue === undefined) return [];
  const words = cue.replace(/^\W+/, '');
  return [
    {
      relation: 'extends',
      target: { kind: 'parent', start: 0, end: 0, text: words },
      subject: null,
      cue: words,
      confidence: 0.65,
      reversed: false,
      sentence: { start: sentence.start, end: sentence.end },
    },
  ];
}
