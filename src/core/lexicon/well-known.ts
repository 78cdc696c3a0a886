// How widely a name is known and as what, counted over public paper lists: in how many an entry has the name, in how many the
// words about another entry have it, and in how many those words call it a work, a data set or a task, or spell it out in
// small letters. What many mention and none lists is a kind of thing, a person or a place (UAV, GWAS, Singapore).
// Leaves to others: counting it (tests/eval/name-counts.ts), what it is worth (lexicon/drawn-on.json).

import { nameLetters } from '../base/text';
import json from './well-known.json';

/** What is counted; the keys of the table have a digit for each, in this order. */
export const ASPECTS = ['listed', 'mentioned', 'work', 'data', 'task', 'spelled'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Steps of a count of lists: none, 1, 2–3, 4–7, 8 or more. */
export type Standing = Readonly<Record<Aspect, number>>;

export const UNKNOWN: Standing = { listed: 0, mentioned: 0, work: 0, data: 0, task: 0, spelled: 0 };

const table: Readonly<Record<string, string>> = json;
const standings = new Map<string, Standing>();
for (const [steps, names] of Object.entries(table)) {
  const standing = Object.fromEntries(ASPECTS.map((aspect, i) => [aspect, Number(steps[i])])) as Standing;
  for (const name of names.split(' ')) standings.set(name, standing);
}

/** How widely the lists of the world know a name; a plural is its singular. */
export function standingOf(name: string): Standing {
  const key = nameLetters(name);
  return standings.get(key) ?? standings.get(key.replace(/s$/, '')) ?? UNKNOWN;
}

/** Several lists have an entry of that name, and no more call it a task or a data set than a work. */
export function isListedElsewhere(name: string): boolean {
  const { listed, work, data, task } = standingOf(name);
  return listed >= 2 && work >= Math.max(data, task);
}

/**
 * One word that many lists speak of, none lists and few call a work: a task, a kind of thing, a data set (`CTR`, `UAV`). An entry
 * of one list is no sign of a work where more lists say that it is none.
 */
export function isUnlisted(name: string): boolean {
  const standing = standingOf(name);
  if (standing === UNKNOWN || /\s/.test(name)) return false;
  const { listed, work, data, task, spelled } = standing;
  return listed === 0 ? work <= data + task + spelled : listed === 1 && work < data + task;
}
