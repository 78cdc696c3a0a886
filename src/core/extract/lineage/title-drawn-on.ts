// Whether a title says that its work draws on a work it names, beside what its words tell: a model learned from titles that readers
// judged. It confirms or refuses what the words tell of a name, and finds those of which they tell nothing.
// Leaves to others: the model (softmax.ts), the signs (title-signs.ts), the words (title-relations.ts).

import { nameLetters } from '../../base/text';
import { TITLE_CONFIDENCE } from '../../lexicon/title-confidence';
import model from '../../lexicon/title-drawn-on.json';
import { standingOf } from '../../lexicon/well-known';
import type { KnownNames } from '../mentions/known-names';
import { findMentions } from '../mentions/mentions';
import type { Setting } from './mention-signs';
import { judgeBy } from './softmax';
import { namesInTitle, type TitleName } from './title-names';
import { toldInTitle } from './title-relations';
import { titleSigns } from './title-signs';
import type { TitleOf, TitleStatement } from './title-statement';

/** What the words of a title tell is dropped below this: the less sure, the sooner. */
const REFUSED = { outright: 0.15, vaguely: 0.3 } as const;
/** A name of which the words tell nothing counts from here on. */
const ADDED = 0.45;

const OUTRIGHT = TITLE_CONFIDENCE.outright.unlisted;
const MOST_STATED = TITLE_CONFIDENCE.outright.listed;

const judgeOf = judgeBy(model);

/** What a title says about other works. */
export const titleStatements = (title: string, of: TitleOf, known: KnownNames): TitleStatement[] =>
  weighed(titleSetting(title, of, known), known);

/** A title whose names are judged. */
interface TitleSetting {
  /** What its words tell. */
  readonly told: readonly TitleStatement[];
  readonly names: readonly TitleName[];
  readonly setting: Setting;
}

/** The names of a title with what its words tell of each. */
export function titleSetting(title: string, of: TitleOf, known: KnownNames): TitleSetting {
  const { self, words = '' } = of;
  const own = new Set(self.map(nameLetters));
  const mentions = findMentions(title, known, [], own);
  const told = toldInTitle(title, of, known, mentions);
  const names = namesInTitle(title, mentions, own);
  const statements = names.flatMap((target) =>
    told
      .filter((one) => isOf(one, target))
      .map(({ relation, cue, confidence }) => ({ target, relation, cue, confidence, subject: null, reversed: false })),
  );
  const setting = {
    sentence: title,
    words,
    mentions: names,
    self: self.filter((one) => nameLetters(one) !== nameLetters(title)),
    isSelf: () => false,
    statements,
    nested: false,
    topics: [],
  };
  return { told, names, setting };
}

const isOf = ({ target }: TitleStatement, { text, name }: TitleName): boolean =>
  [text, name].some((one) => nameLetters(one) === nameLetters(target));

/** What the words of a title tell, weighed, and what it says without telling words. */
function weighed({ told, names, setting }: TitleSetting, known: KnownNames): TitleStatement[] {
  const found = told.filter((one) => !names.some((name) => isOf(one, name)));
  const seen = new Set<string>();
  for (const name of names) {
    const key = nameLetters(name.name);
    if (seen.has(key)) continue;
    const { drawn, relation, cue } = judgeOf(name, titleSigns(name, setting, known, standingOf(name.name)));
    const stated = told.find((one) => isOf(one, name));
    const least = stated === undefined ? ADDED : REFUSED[stated.confidence >= OUTRIGHT ? 'outright' : 'vaguely'];
    if (drawn < least) continue;
    seen.add(key);
    found.push({
      relation: stated?.relation ?? relation,
      target: name.name,
      ...(name.name === name.text ? {} : { also: name.text }),
      cue: stated?.cue ?? cue,
      // What is said outright is believed though the model has not met the name
      confidence: Math.round(Math.max(drawn, Math.min(stated?.confidence ?? 0, MOST_STATED)) * 100) / 100,
    });
  }
  return found;
}
