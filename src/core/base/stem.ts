// Porter's stemmer (Porter 1980), to the letter as `natural` has it, by character codes instead of patterns: a start stems the
// whole vocabulary, which took `natural` 25 ms. Leaves to others: folding, words of other scripts.

import { remembered } from './remembered';

/** The stem of one lower-case English word: `quantized` and `quantization` → `quantiz`. Other scripts come back unchanged. */
export const stem = remembered((word) => (word.length > 2 && /^[a-z]+$/.test(word) ? porter(word) : word));

const [Y, CONSONANT, VOWEL] = [121, 0, 1];
const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

/** Whether a letter sounds as a vowel: a, e, i, o, u, and y behind a consonant that is no y. */
function soundOf(word: string, at: number): typeof CONSONANT | typeof VOWEL {
  const code = word.charCodeAt(at);
  if (isVowel(code)) return VOWEL;
  if (code !== Y || at === 0) return CONSONANT;
  const before = word.charCodeAt(at - 1);
  return before === Y || isVowel(before) ? CONSONANT : VOWEL;
}

/** The runs of vowels and consonants in a word: `[C](VC)^m[V]`. A y that sounds as a vowel is a run of its own. */
function runsOf(word: string): { readonly vowels: number; readonly measure: number; readonly last: number } {
  let [vowels, consonants] = [0, 0];
  let [first, last] = [-1, -1];
  let afterVowelLetter = false;
  for (let at = 0; at < word.length; at++) {
    const sound = soundOf(word, at);
    const letter = isVowel(word.charCodeAt(at));
    if (sound === VOWEL && !(letter && afterVowelLetter)) vowels++;
    if (sound === CONSONANT && last !== CONSONANT) consonants++;
    afterVowelLetter = letter;
    if (at === 0) first = sound;
    last = sound;
  }
  const outer = Number(first === CONSONANT) + Number(last === VOWEL);
  return { vowels, measure: word === '' ? -1 : (vowels + consonants - outer) / 2, last };
}

const measureOf = (word: string): number => runsOf(word).measure;

/** `hop`, `fil`: consonant, vowel, consonant just before `end`. */
const endsShort = (word: string, end: number): boolean =>
  end >= 3 &&
  soundOf(word, end - 3) === CONSONANT &&
  soundOf(word, end - 2) === VOWEL &&
  soundOf(word, end - 1) === CONSONANT;

function porter(word: string): string {
  return doubleL(finalE(without(replaced(replaced(finalY(pastOrGerund(plural(word))), STEP_2), STEP_3))));
}

/** Step 1a: `caresses` → `caress`, `ponies` → `poni`, `cats` → `cat`. */
function plural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('ss') ? word : word.slice(0, -1);
}

/** Step 1b: `agreed` → `agree`, `motoring` → `motor`, `hopping` → `hop`, `filing` → `file`. */
function pastOrGerund(word: string): string {
  if (word.endsWith('eed')) return measureOf(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const root = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : '';
  const { vowels, measure } = runsOf(root);
  if (vowels === 0) return word;
  if (root.endsWith('at') || root.endsWith('bl') || root.endsWith('iz')) return `${root}e`;
  const last = root.at(-1) ?? '';
  if (last === root.at(-2) && !/[aeioulsz]/.test(last)) return root.slice(0, -1);
  return measure === 1 && endsShort(root, root.length) && !/[wxy]/.test(last) ? `${root}e` : root;
}

/** Step 1c: `happy` → `happi`, but `sky`. */
function finalY(word: string): string {
  if (!word.endsWith('y')) return word;
  const { vowels, last } = runsOf(word);
  return vowels - last > 0 ? `${word.slice(0, -1)}i` : word;
}

type Endings = readonly (readonly [ending: string, replacement: string])[];

const STEP_2: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

/** Steps 2 and 3: `relational` → `relate`, `electrical` → `electric`. */
function replaced(word: string, endings: Endings): string {
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    if (measureOf(root) > 0) return root + replacement;
  }
  return word;
}

/** Longer endings before those that they end in. */
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

/** Step 4: `adjustment` → `adjust`, `adoption` → `adopt`. */
function without(word: string): string {
  const ending = STEP_4.find((one) => word.endsWith(one) && word.length > one.length);
  if (ending !== undefined) {
    const root = word.slice(0, -ending.length);
    return measureOf(root) > 1 ? root : word;
  }
  if (!word.endsWith('sion') && !word.endsWith('tion')) return word;
  const root = word.slice(0, -3);
  return word.length > 4 && measureOf(root) > 1 ? root : word;
}

/** Step 5a: `probate` → `probat`, but `rate`. */
function finalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const root = word.slice(0, -1);
  const measure = measureOf(root);
  const short = endsShort(word, root.length) && !/[wxy]$/.test(root);
  return measure > 1 || (measure === 1 && !short) ? root : word;
}

/** Step 5b: `controll` → `control`. */
const doubleL = (word: string): string => (word.endsWith('ll') && measureOf(word) > 1 ? word.slice(0, -1) : word);
