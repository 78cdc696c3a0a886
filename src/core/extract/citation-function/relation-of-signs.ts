// What the form of a passage says before any cue: who speaks, how the work is named, where in the sentence.
// Leaves to others: the weight of each sign (lexicon/citation-cues.ts).

import type { Passage } from './relation-of-passage';

const OWN: ReadonlySet<string> = new Set(['we', 'our', 'us', 'i', 'my', 'ours']);
/** Signs of scholarly prose. A list's line has none of them; its "they" are the listed work's authors. */
const PROSE: ReadonlySet<string> = new Set([...OWN, '¤']);

/**
 * Names of signs, as in the table: form (`number`, `bracket`, `authors`, `name`) alone and with the speaker (`+own`:
 * we or our in the sentence, `+ownother`: only in another one, `+notown`), `opens` and `closes` its sentence …
 */
export function signsOf({ words, at, from, to, form, listed }: Passage): string[] {
  const own = (start: number, end: number): boolean => words.slice(start, end).some(({ text }) => OWN.has(text));
  const before = own(from, at);
  const after = own(at, to);
  const elsewhere = own(0, from) || own(to, words.length);
  const speaker = before || after ? 'own' : elsewhere ? 'ownother' : 'notown';
  const signs: string[] = [form, `${form}+${speaker}`];
  signs.push(before ? 'ownbefore' : after ? 'ownafter' : elsewhere ? 'ownother' : 'ownnone');
  if (listed > 1) signs.push('listed', `listed+${speaker}`);
  if (at === from) signs.push('opens', `opens+${speaker}`);
  if (at >= to - 2) signs.push('closes');
  if (from > 0) signs.push('earlier');
  if (to < words.length) signs.push('later');
  if (to - from < 15) signs.push('short');
  if (to - from > 40) signs.push('long');
  return signs;
}

/** A line of a curated list: a work's name, no "we", no citations, one sentence or two. */
export function isTerse({ words, form }: Passage): boolean {
  return form === 'name' && words.length <= 40 && !words.some(({ text }) => PROSE.has(text));
}
