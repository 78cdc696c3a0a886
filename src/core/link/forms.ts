// All names that one listed work goes by, and how sure each is.
// Leaves to others: looking mentions up in them (names.ts).

import { bracketedAcronyms, longFormIn } from '../base/acronym';
import { isSurvey } from '../lexicon/surveys';
import { isEveryday, needsItsCapitals } from './common';
import type { FusedPaper } from './fuse';
import { nameKey, singular } from './name-key';
import { beforeColon } from './similarity';

/** How a work came by a name; smaller is surer. */
const RANK = { name: 0, title: 1, alias: 2, longForm: 3 } as const;

/** A name of a work. */
export interface Form {
  /** Place of the work. */
  readonly paper: number;
  readonly text: string;
  readonly rank: number;
  /** Found in the title as the long form of an acronym: others may use the same words for the thing itself. */
  readonly long: boolean;
  /** Counts only in its own capitals. */
  readonly picky: boolean;
}

/**
 * The forms of a fused paper, each key once: name, title, the title before its colon, aliases, acronym and long form.
 * @param names keys of the names of all papers
 */
export function formsOf(paper: number, fused: FusedPaper, names: ReadonlySet<string>): Form[] {
  const { name, title, aliases } = fused;
  const forms = new Map<string, Form>();
  const add = (text: string | null, rank: number, picky = false): void => {
    const key = text === null ? '' : nameKey(text);
    if (text === null || key === '' || forms.has(key)) return;
    forms.set(key, { paper, text, rank, long: rank === RANK.longForm, picky: picky || needsItsCapitals(text) });
  };
  // A survey named `NeRF` is not what others mean by it.
  if (!isSurvey(title)) add(name, RANK.name);
  add(title, RANK.title);
  // "Deep Learning: A Review" does not own the words deep learning, which lower case marks as the thing itself.
  const head = beforeColon(title);
  if (head !== null && !(isSurvey(title) && !isEveryday(head)))
    add(head, name === null ? RANK.title : RANK.alias, isEveryday(head));
  // "Lamp Networks (LNs) for Rooms" beside LN: several of another work
  const isPlural = (short: string): boolean => /\p{Lu}s$/u.test(short) && names.has(nameKey(singular(short)));
  for (const alias of aliases) if (!isPlural(alias)) add(alias, RANK.alias);
  // "LampNeRF: Segment Lamps (SL) in …": where the title gives a name, another acronym in it is what it speaks of.
  for (const { short, long } of bracketedAcronyms(title)) {
    if ((name !== null && nameKey(short) !== nameKey(name)) || isSurvey(title) || isPlural(short)) continue;
    add(short, RANK.alias);
    add(long, RANK.longForm);
  }
  if (name !== null && !isSurvey(title)) add(longFormIn(title, name), RANK.longForm);
  return [...forms.values()];
}

/** Whether a mention is written as the form demands: any spelling, or its own capitals (plural and possessive aside). */
export function fitsCapitals(form: Form, mention: string): boolean {
  if (!form.picky) return true;
  const said = mention.trim();
  const text = form.text.trim();
  return said === text || singular(said) === text || singular(said) === singular(text);
}
