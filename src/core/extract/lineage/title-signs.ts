// What a title shows about one name in it: what a sentence shows (mention-signs.ts), and where in the title it stands.

import { nameLetters } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import type { Standing } from '../../lexicon/well-known';
import type { KnownNames } from '../mentions/known-names';
import { type Setting, type Signs, signsOf } from './mention-signs';
import type { TitleName } from './title-names';
import { asks } from './title-words';

/** What speaks for or against a name in a title being a work that the title's own work draws on. */
export function titleSigns(name: TitleName, setting: Setting, known: KnownNames, standing: Standing): Signs {
  const signs = new Map(signsOf(name, setting, standing));
  const add = (sign: string): void => void signs.set(sign, '');
  const { sentence: title, self, words } = setting;
  add(known.byLetters.has(nameLetters(name.name)) ? 'here' : 'not here');
  if (known.terms.has(nameLetters(name.text))) add('term');
  add(name.start === 0 ? 'at start' : name.end >= title.length - 1 ? 'at end' : 'within');
  const isBehind = /[:：]/.test(title.slice(0, name.start));
  add(isBehind ? 'behind colon' : /[:：]/.test(title.slice(name.end)) ? 'before colon' : 'no colon');
  if (isFamily(name.text)) add('family');
  if (isNoTarget(name.text)) add('no target');
  if (asks(title)) add('asks');
  add(`named=${self.length > 0}`);
  add(`described=${words !== ''}`);
  return signs;
}
