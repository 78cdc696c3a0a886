// Names that a document gives to several of its works: they say what kind of works these are, and are none of theirs.
// Leaves to others: which names an entry prints (fields/name.ts).

import { initialsOf, letters, subsequence } from '../base/text';
import type { PaperFact } from '../model/facts';
import type { Entry } from './entry';
import { isCoined } from './words';

/** Beside how many titles a name is what kind of works they are. */
const TITLES_OF_A_KIND = 3;

/** Which of the names printed in brackets before titles are kinds: `[Lamp App] Title`, `[Lamp App] Another`. */
export function kindsInBrackets(entries: readonly Entry[]): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  for (const { signs, head } of entries) {
    const name = signs.title?.name ?? '';
    // **APT**: "Title": several works may be called so, and be
    const inBrackets = name !== '' && /[[【(（]\s*$/.test(head.text.slice(0, head.text.indexOf(name)));
    if (inBrackets) titles.set(name, (titles.get(name) ?? new Set()).add(letters(signs.title?.title ?? '')));
  }
  const kinds = [...titles].filter(([, of]) => of.size >= TITLES_OF_A_KIND).map(([name]) => name);
  // Where [Lamp App] is one, [Moss App] is another
  const lastWords = new Set(kinds.flatMap((kind) => lastOfSeveral(kind) ?? []));
  return new Set([...kinds, ...[...titles.keys()].filter((name) => lastWords.has(lastOfSeveral(name) ?? ''))]);
}

const lastOfSeveral = (words: string): string | undefined => /\s(\S+)$/.exec(words)?.[1];

/** An entry whose title has no such name beside it. */
export function withoutKind(entry: Entry, kinds: ReadonlySet<string>): Entry {
  const { title } = entry.signs;
  if (title?.name == null || !kinds.has(title.name)) return entry;
  return { ...entry, signs: { ...entry.signs, title: { ...title, name: null } } };
}

/** A coined word, or an acronym, may be the name of as many works of the same people. */
const TITLES_BESIDE_COINED = TITLES_OF_A_KIND + 1;

/**
 * The names that stand beside several titles which have nothing of them, in small letters: `**Learned** Counting Lamps`,
 * `**Learned** Moss at Night`, a column of what the works are made for.
 */
export function kindsAmongNames(facts: readonly PaperFact[]): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  for (const { name, title } of facts)
    if (name !== null && !hasName(title, name))
      titles.set(name.toLowerCase(), (titles.get(name.toLowerCase()) ?? new Set()).add(letters(title)));
  const coined = new Set(facts.flatMap(({ name }) => (name !== null && isCoined(name) ? [name.toLowerCase()] : [])));
  const least = (name: string): number => (coined.has(name) ? TITLES_BESIDE_COINED : TITLES_OF_A_KIND);
  return new Set([...titles].flatMap(([name, of]) => (of.size >= least(name) ? [name] : [])));
}

/** Its letters, or first letters of words in their order: three works may be called `HAT`. */
const hasName = (title: string, name: string): boolean =>
  letters(title).includes(letters(name)) || subsequence(letters(name), initialsOf(title));

/** Whether a name is only a kind beside this title: one that opens it is its own, though other works have it as a tag. */
export const isKindBeside = (title: string, name: string, kinds: ReadonlySet<string>): boolean =>
  kinds.has(name.toLowerCase()) && letters(title.split(/[:：]|\s[-–—]\s/u)[0] ?? '') !== letters(name);
