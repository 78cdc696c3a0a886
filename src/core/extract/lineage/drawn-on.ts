// Whether a sentence says that its work draws on a work it names, beside what the cues say: a model learned from sentences that
// readers judged. It confirms or refuses what a cue said, and finds the well-known work that no cue stands near.
// Leaves to others: the model (softmax.ts), the signs (mention-signs.ts, spelling-signs.ts), the cues (cue-statements.ts).

import { nameLetters } from '../../base/text';
import model from '../../lexicon/drawn-on.json';
import { isTool } from '../../lexicon/not-targets';
import { standingOf, UNKNOWN } from '../../lexicon/well-known';
import { isNamed, isShortForm, type Mention } from '../mentions/mention';
import { stripModifiers } from '../mentions/modifiers';
import { type Setting, signsOf } from './mention-signs';
import { type Judgement, judgeBy } from './softmax';
import type { Statement } from './statement';

/** A relation that a cue states is dropped below this. */
const REFUSED = 0.1;
/** One that no cue states is added from here on: a listed work is a work beyond doubt, everyday words in capitals are not. */
const ADDED = { known: 0.4, coined: 0.5, phrase: 0.6 } as const;

const judgeOf = judgeBy(model);

/** By which lists know it. */
export const nameOf = ({ knownAs, text }: Mention): string => knownAs ?? stripModifiers(text);

/** What the model makes of one name of a sentence. */
function judge(mention: Mention, setting: Setting): Judgement {
  const name = nameOf(mention);
  return judgeOf({ name, text: mention.text }, signsOf(mention, setting, standingOf(name)));
}

/** A name of which the model knows something; of links, people and pronouns it knows nothing. */
export const isJudged = (mention: Mention): mention is Mention & { kind: keyof typeof ADDED } => mention.kind in ADDED;

/**
 * Whether a name may count without a cue: it has a capital or a digit (no `agent`, though an entry is called so), is no plural of
 * the work's own nor what the sentence is about nor what a score was reached on, and is a name beyond doubt or known to other
 * lists (a capitalised word that nobody knows may be a slip of the pen).
 */
const standsAlone = (target: Mention, setting: Setting): boolean =>
  /[\p{Lu}\d]/u.test(nameOf(target)) &&
  !isTool(target.text) &&
  !isSpokenOf(target, setting.sentence) &&
  !IS_OUTCOME.test(setting.sentence.slice(0, target.start)) &&
  !IS_SCORE.test(setting.sentence.slice(target.end)) &&
  !setting.isSelf({ ...target, text: target.text.replace(/s$/, '') }) &&
  (isNamed(target) || standingOf(nameOf(target)) !== UNKNOWN);

/** "a variant of Ardent Amber Crickets (AAC)": the work that a cue spoke of, by its short form. */
const isShortOfAny = (
  { start, text }: Mention,
  sentence: string,
  found: readonly Pick<Statement, 'target'>[],
): boolean =>
  found.some(({ target }) => /^\s?\($/.test(sentence.slice(target.end, start)) && isShortForm(target.text, text));

/** "improves the wick into S-Wick": what the work makes of something. */
const IS_OUTCOME =
  /\b(?:improv|extend|turn|modif|transform|convert|develop|evolv|reformulat)\p{Ll}*\s[^.;]{0,60}\binto\s(?:an?\s|the\s)?$/iu;

/** `RoomBench +13.6%`, `RoomBench 52.1→60.3`: behind the name of a benchmark. */
const IS_SCORE = /^\s?[+＋]?\s?\d+(?:\.\d+)?\s?(?:[%％→]|pp\b)/u;

/** "Fuzzing is an effective way …": the sentence is about it. */
const isSpokenOf = ({ start, end }: Mention, sentence: string): boolean =>
  /^\W*(?:\p{L}+:\s*)?(?:[Tt]he\s)?\W*$/u.test(sentence.slice(0, start)) &&
  /^s?(?:\s(?:paper|system|work|protocol|language|algorithm|tool|framework|method|model))?\]?\s(?:is|are|was|were|has|have|explains?|describes?)\s/.test(
    sentence.slice(end),
  );

const rounded = (share: number): number => Math.round(share * 100) / 100;

/** What the cues of a sentence say, weighed, and what the sentence says without a cue. */
export function weighed(setting: Setting): Omit<Statement, 'sentence'>[] {
  const found: Omit<Statement, 'sentence'>[] = [];
  for (const statement of setting.statements) {
    if (!isJudged(statement.target) || statement.subject !== null || statement.reversed) found.push(statement);
    else {
      const { drawn } = judge(statement.target, setting);
      if (drawn >= REFUSED) found.push({ ...statement, confidence: rounded(drawn) });
    }
  }
  const keyOf = (mention: Mention): string => nameLetters(nameOf(mention));
  const stated = new Set(setting.statements.map(({ target }) => keyOf(target)));
  for (const target of setting.mentions) {
    if (!isJudged(target) || setting.isSelf(target) || stated.has(keyOf(target))) continue;
    if (!standsAlone(target, setting) || isShortOfAny(target, setting.sentence, found)) continue;
    const { drawn, relation, cue } = judge(target, setting);
    if (drawn < ADDED[target.kind]) continue;
    stated.add(keyOf(target));
    found.push({ target, subject: null, reversed: false, relation, cue, confidence: rounded(drawn) });
  }
  return found;
}
