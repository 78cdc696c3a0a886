// What stands around a name without being part of it: `vanilla`, `Google's`, a possessive, `framework`.

import { isCoined } from '../words';

const MODIFIER =
  /^(?:[Vv]anilla|[Oo]riginal|standard|plain|classic|basic|[Tt]he|(?:Google|OpenAI|Facebook|Meta|DeepMind|Microsoft)['’]s)\s+/;

/** `Vanilla Mamba` → `Mamba`, `Google's Chubby` → `Chubby`, `ToMe's` → `ToMe`. */
export function stripModifiers(name: string): string {
  let bare = name.trim();
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(MODIFIER, '');
  }
  bare = bare.replace(/['’]s$/, '').replace(/[.,;:]+$/, '');
  const before = /^(\S+)\s+(?:frameworks?|papers?|algorithms?|methods?|approach(?:es)?)$/i.exec(bare)?.[1];
  return before !== undefined && isCoined(before) ? before : bare;
}
