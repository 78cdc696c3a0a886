// Whether a word is everyday or technical English, so that a word that is not can be taken for a coined name.
// Leaves to others: capitals, digits and hyphens (extract/words), names that are also words (link/common).

import words from './base-words.prepared';

const base = new Set(words.split(' '));

/** Endings of English inflection and derivation, each with what the base form has in its place. */
const ENDINGS: readonly (readonly [ending: string, ...bases: string[]])[] = [
  ['ies', 'y'],
  ['es', '', 'e'],
  ['s', ''],
  ['ed', '', 'e'],
  ['d', ''],
  ['ing', '', 'e'],
  ['ly', ''],
  ['ally', 'al', 'ic'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['ization', 'ize', '', 'al'],
  ['isation', 'ise', 'ize', ''],
  ['able', '', 'e'],
  ['ness', ''],
  ['ive', '', 'e', 'ion'],
  ['al', '', 'e'],
  ['ic', '', 'y'],
  ['ist', '', 'y'],
  ['ism', ''],
  ['ment', ''],
  ['ful', ''],
  ['ous', '', 'e'],
  ['or', '', 'e'],
  ['ility', 'le'],
  ['ical', 'y', 'ic'],
  ['wise', ''],
  ['ling', 'le'],
  ['ory', 'e', ''],
  ['less', ''],
  ['ity', '', 'e'],
  ['izing', 'ization', 'isation'],
  ['ized', 'ization', 'isation'],
  ['ize', 'ization', 'isation'],
  ['izes', 'ization', 'isation'],
  ['izer', 'ization'],
  ['ion', 'e', ''],
  ['ions', 'e', ''],
];
/** Those of inflection, behind a form that has an ending already. */
const INFLECTIONS = [
  ['s', ''],
  ['ies', 'y'],
  ['es', ''],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
] as const;
const PREFIXES = [
  'un',
  're',
  'non',
  'pre',
  'multi',
  'inter',
  'over',
  'sub',
  'semi',
  'co',
  'de',
  'mis',
  'out',
  'under',
  'mono',
  'omni',
  'spatio',
  'electro',
  'thermo',
  'neuro',
  'geo',
] as const;

function isForm(word: string): boolean {
  if (base.has(word)) return true;
  for (const [ending, ...bases] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (bases.some((rest) => base.has(stem + rest))) return true;
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && base.has(stem.slice(0, -1))) return true;
  }
  return false;
}

/** Whether a lower-case word is an English word in any of its forms: `quantizing`, `outliers`; not `mamba`, `bert`. */
export function isCommonWord(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  if (judged.size >= 20_000) judged.clear();
  const common = judge(word);
  judged.set(word, common);
  return common;
}

/** Whether all words of a text, or parts of a hyphened one, are English words, in whatever capitals. */
export const areCommonWords = (text: string): boolean =>
  text.split(/[\s-]+/).every((word) => isCommonWord(word.toLowerCase()));

/** A document says the same words again and again. */
const judged = new Map<string, boolean>();

function judge(word: string): boolean {
  if (isForm(word)) return true;
  // "quantizations": two endings; "applies": what it is a form of is in the list as a form itself, app + ly
  for (const [ending, ...bases] of INFLECTIONS)
    if (word.endsWith(ending) && word.length - ending.length >= 4)
      for (const rest of bases) if (isForm(word.slice(0, -ending.length) + rest)) return true;
  // "unquantized"
  return PREFIXES.some(
    (prefix) => word.length - prefix.length >= 4 && word.startsWith(prefix) && isForm(word.slice(prefix.length)),
  );
}
