// How probable it is that a work draws on one it names, and how: softmax regression (multinomial logistic regression) over signs of
// the place where the name stands and of its spelling.
// Leaves to others: the signs (mention-signs.ts, title-signs.ts, spelling-signs.ts), learning (tests/eval/learn-drawn-on.ts).

import { exponential } from '../../base/log';
import { remembered } from '../../base/remembered';
import { RELATIONS, type Relation } from '../../model/relation';
import { spellingSigns } from './spelling-signs';

/** In hundredths. */
export interface Weights {
  /** Of each relation, against none of them. */
  readonly bias: readonly number[];
  readonly signs: Readonly<Record<string, readonly number[]>>;
  /** Signs of spelling by what they weigh for all relations alike. */
  readonly spelling: Readonly<Record<string, string>>;
}

export interface Judgement {
  /** 0 … 1. */
  readonly drawn: number;
  readonly relation: Relation;
  /** The words that speak for it most; the name itself where no words do. */
  readonly cue: string;
}

/** What the model makes of a name: by its spelling and by the signs of its place, each with the words that are the sign. */
export type Judge = (
  name: { readonly name: string; readonly text: string },
  signs: Iterable<readonly [sign: string, words: string]>,
) => Judgement;

const HUNDREDTHS = 100;

/** Words that are in every sentence tell nobody why. */
const SAYS_NOTHING =
  /^[^\p{L}]*(?:an?|and|are|as|be|but|has|have|in|is|it|its|of|or|our|that|the|their|they|this|to|was|we|were|which)[^\p{L}]*$/iu;

/** What weights that were learned make of names; a name's spelling is weighed once. */
export function judgeBy(model: Weights): Judge {
  const weights = new Map(Object.entries(model.signs));
  const spelling = new Map(
    Object.entries(model.spelling).flatMap(([weight, signs]) => signs.split(' ').map((sign) => [sign, Number(weight)])),
  );
  const spelled = remembered((name) => {
    let weight = 0;
    for (const sign of spellingSigns(name)) weight += spelling.get(sign) ?? 0;
    return weight;
  });
  return ({ name, text }, signs) => {
    // What bears such a name is drawn on, or not, in whatever way
    const own = spelled(name);
    const sums = RELATIONS.map((_, i) => ((model.bias[i] ?? 0) + own) / HUNDREDTHS);
    const told: { words: string; weight: readonly number[] }[] = [];
    for (const [sign, words] of signs) {
      const weight = weights.get(sign);
      if (weight === undefined) continue;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weight[i] ?? 0) / HUNDREDTHS;
      if (/\p{L}{2}/u.test(words) && !SAYS_NOTHING.test(words)) told.push({ words, weight });
    }
    const shares = sums.map((sum) => exponential(Math.max(-50, Math.min(50, sum))));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const best = sums.indexOf(Math.max(...sums));
    const strongest = told.reduce(
      (cue, { words, weight }) => ((weight[best] ?? 0) > cue.weight ? { words, weight: weight[best] ?? 0 } : cue),
      { words: text, weight: 0 },
    );
    return { drawn: all / (1 + all), relation: RELATIONS[best] ?? 'uses', cue: strongest.words };
  };
}
