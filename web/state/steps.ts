// What counts as one step of the history, and what it is called.
// Leaves to others: going back and forth (update.ts), the browser's own history (mirror.ts).

import { wordsOfPins } from './pins';
import { DEFAULTS, NO_CATEGORY, type Settings } from './settings';
import { isSame } from './url';

/** Moving the camera and changing colours are no steps that somebody would want to go back over. */
const PASSING = ['camera', 'theme'] as const satisfies readonly (keyof Settings)[];

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The settings that differ, passing ones left out. */
const changesOf = (a: Settings, b: Settings): (keyof Settings)[] =>
  NAMES.filter((name) => !(PASSING as readonly string[]).includes(name) && !isSame(a[name], b[name]));

export const isStep = (a: Settings, b: Settings): boolean => changesOf(a, b).length > 0;

/** What is set by many small changes that are one step: a slider that is moved, words that are typed. */
const SLIDES = ['confidence', 'q'] as const satisfies readonly (keyof Settings)[];

/** The one of them that alone differs; null if there is none. */
export const slideOf = (a: Settings, b: Settings): (typeof SLIDES)[number] | null =>
  SLIDES.find((name) => isSame(changesOf(a, b), [name])) ?? null;

/** A step in words; keys stand in them as they are, `named` makes names of them. */
export function wordsOf(before: Settings, after: Settings, named: (key: string) => string): string {
  const changed = changesOf(before, after);
  const has = (name: keyof Settings): boolean => changed.includes(name);
  const parts: string[] = [];
  if (has('view')) parts.push(`Opened the ${after.view}`);
  if (has('path'))
    parts.push(after.path === null ? 'Closed the connection' : `Connected ${after.path.map(named).join(' and ')}`);
  if (has('focus')) parts.push(after.focus === null ? 'Left the focus' : `Focused on ${named(after.focus)}`);
  else if (has('depth') || has('dir')) parts.push(`Showed ${after.depth} steps, ${DIRECTION_WORDS[after.dir]}`);
  if (has('select')) parts.push(after.select === null ? 'Closed the details' : `Selected ${named(after.select)}`);
  if (has('years')) parts.push(after.years === null ? 'All years' : `Years ${after.years.join('–')}`);
  if (has('nodes')) parts.push(after.nodes.length === 0 ? 'All marks again' : `Only ${after.nodes.length} marks`);
  if (has('hidden')) parts.push(wordsOfHiding(before.hidden, after.hidden, named));
  if (has('pins')) parts.push(wordsOfPins(before.pins, after.pins, named));
  if (has('confidence'))
    parts.push(after.confidence === 0 ? 'Any confidence' : `Confidence from ${Math.round(after.confidence * 100)} %`);
  if (has('scope')) parts.push(after.scope === 'list' ? 'Lineage of the whole list' : 'Family tree');
  if (has('chains')) parts.push(after.chains === 'folded' ? 'Folded the lineage' : 'Opened all that was folded');
  else if (has('opened')) parts.push(after.opened.length > before.opened.length ? 'Opened a piece' : 'Folded a piece');
  if (has('unfolded'))
    parts.push(after.unfolded.length > before.unfolded.length ? 'Unfolded a branch' : 'Folded what was unfolded');
  if (has('table')) parts.push(`Table of ${after.table}`);
  if (has('matrix')) parts.push(`Matrix by ${after.matrix}`);
  if (has('categories')) parts.push(wordsOfCategories(after.categories, named));
  if (has('techniques')) parts.push(wordsOfChoice(after.techniques, 'technique', named));
  if (has('venues')) parts.push(wordsOfChoice(after.venues, 'venue', (name) => name));
  if (has('relations')) parts.push(wordsOfKinds(before.relations, after.relations, 'relations'));
  if (has('kinds')) parts.push(wordsOfKinds(before.kinds, after.kinds, 'marks'));
  // Whoever chooses something leaves the search by it, and a table opens in an order of its own.
  if (parts.length === 0 && has('q'))
    parts.push(after.q === '' ? 'Cleared the search' : `Searched for “${shortened(after.q)}”`);
  if (parts.length === 0 && has('sort'))
    parts.push(after.sort.by === 'list' ? 'As the list has it' : 'Sorted the table');
  return parts.join('; ') || 'Changed the view';
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function wordsOfCategories(categories: Settings['categories'], named: (key: string) => string): string {
  const [first] = categories ?? [];
  if (categories === null || first === undefined) return categories === null ? 'All categories' : 'No category';
  if (categories.length > 1) return `${categories.length} categories`;
  return first === NO_CATEGORY ? 'Only papers without a category' : `Only ${named(first)}`;
}

function wordsOfChoice(chosen: readonly string[], one: string, named: (key: string) => string): string {
  const [first] = chosen;
  if (first === undefined) return `Any ${one}`;
  return chosen.length === 1 ? `Only ${named(first)}` : `Only ${chosen.length} ${one}s`;
}

/** `Left out uses`, `Showed uses again`. */
function wordsOfKinds(before: readonly string[], after: readonly string[], many: string): string {
  const gone = before.filter((each) => !after.includes(each));
  const back = after.filter((each) => !before.includes(each));
  const wordsFor = ([one, ...others]: readonly string[]): string =>
    one === undefined || others.length > 0 ? `some ${many}` : one.replace('-', ' ');
  return gone.length > 0 ? `Left out ${wordsFor(gone)}` : `Showed ${wordsFor(back)} again`;
}

function wordsOfHiding(before: readonly string[], after: readonly string[], named: (key: string) => string): string {
  const wordsFor = (keys: readonly string[]): string =>
    keys.length === 1 ? named(keys[0] ?? '') : `${keys.length} marks`;
  const gone = after.filter((key) => !before.includes(key));
  return gone.length > 0
    ? `Hid ${wordsFor(gone)}`
    : `Showed ${wordsFor(before.filter((key) => !after.includes(key)))} again`;
}

const DIRECTION_WORDS = { up: 'towards what it draws on', down: 'towards what it led to', both: 'both ways' } as const;
