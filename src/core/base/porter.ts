// Porter's stemmer (Porter 1980), letter for letter as the package `natural` reads it, which makes hundreds of patterns a word:
// a test compares the two. Leaves to others: what is stemmed (stem.ts).

const isVowel = (char: string | undefined): boolean => char !== undefined && 'aeiou'.includes(char);
const isConsonant = (char: string | undefined): boolean => char !== undefined && char !== 'y' && !isVowel(char);

/** Runs of consonants as `C`, of vowels as `V`; a `y` behind consonants is a vowel by itself: `toy` → CVC, `syzygy` → CVCVCV. */
function groupsOf(word: string): string {
  let groups = '';
  const consonants = (): void => {
    if (!groups.endsWith('C')) groups += 'C';
  };
  for (let at = 0; at < word.length; ) {
    if (isVowel(word[at])) {
      while (isVowel(word[at])) at++;
      groups += 'V';
    } else if (word[at] === 'y') {
      at++;
      consonants();
    } else {
      while (isConsonant(word[at])) at++;
      consonants();
      if (word[at] === 'y') {
        at++;
        groups += 'V';
      }
    }
  }
  return groups;
}

/** How many vowel-consonant sequences a word has; −1 for none at all. */
function measure(word: string): number {
  if (word === '') return -1;
  const groups = groupsOf(word);
  return (groups.length - Number(groups.startsWith('C')) - Number(groups.endsWith('V'))) / 2;
}

const hasVowel = (word: string): boolean => groupsOf(word).includes('V');

const isVowelAt = (word: string, at: number): boolean =>
  isVowel(word[at]) || (word[at] === 'y' && isConsonant(word[at - 1]));

/** Consonant, vowel, consonant at three places. */
const isCvc = (word: string, at: number): boolean =>
  at >= 0 && at + 2 < word.length && !isVowelAt(word, at) && isVowelAt(word, at + 1) && !isVowelAt(word, at + 2);

type Endings = readonly (readonly [ending: string, instead: string])[];

const rows = (text: string): Endings =>
  text.split(' ').map((row) => {
    const [ending = '', instead = ''] = row.split('>');
    return [ending, instead] as const;
  });

const AFTER_ED = rows('at>ate bl>ble iz>ize');
const STEP_2 = rows(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able bli>ble alli>al entli>ent eli>e ousli>ous ' +
    'ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
);
const STEP_3 = rows('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');

/** Every ending that the word has (one may uncover the next), where more than `least` sequences stand before it. */
function replaced(word: string, endings: Endings, least: number): string {
  let result = word;
  for (const [ending, instead] of endings)
    if (word.endsWith(ending) && result.endsWith(ending) && measure(word.slice(0, -ending.length)) > least)
      result = result.slice(0, -ending.length) + instead || result;
  return result;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && word.at(-2) !== 's' && word.length > 2 ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const bare = word.slice(0, word.length - ending);
  if (ending === 0 || !hasVowel(bare)) return word;
  const whole = replaced(bare, AFTER_ED, Number.NEGATIVE_INFINITY);
  if (whole !== bare) return whole;
  const last = bare.at(-1) ?? '';
  if (bare.length > 1 && last === bare.at(-2) && !isVowel(last) && !'lsz'.includes(last)) return bare.slice(0, -1);
  return measure(bare) === 1 && isCvc(bare, bare.length - 3) && !'wxy'.includes(last) ? `${bare}e` : bare;
}

/** `happy` → `happi`, where a vowel stands before. */
const withI = (word: string): string =>
  word.endsWith('y') && groupsOf(word).slice(0, -1).includes('V') ? `${word.slice(0, -1)}i` : word;

/** Longest first: of several the one that leaves least. */
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

function withoutSuffix(word: string): string {
  const suffix = STEP_4.find((one) => word.length > one.length && word.endsWith(one));
  const bare = suffix === undefined ? '' : word.slice(0, -suffix.length);
  if (measure(bare) > 1) return bare;
  const isIon = word.length > 4 && (word.endsWith('sion') || word.endsWith('tion'));
  return isIon && measure(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word;
}

function withoutE(word: string): string {
  if (!word.endsWith('e')) return word;
  const bare = word.slice(0, -1);
  const sequences = measure(bare);
  const keeps = isCvc(word, Math.max(0, word.length - 4)) && !'wxy'.includes(word.at(-2) ?? '');
  return sequences > 1 || (sequences === 1 && !keeps) ? bare : word;
}

const withOneL = (word: string): string => (word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word);

/** The stem of a word in small letters a to z. */
export function porterStem(word: string): string {
  if (word.length < 3) return word;
  const inflected = withI(withoutTense(withoutPlural(word)));
  const derived = replaced(replaced(inflected, STEP_2, 0), STEP_3, 0);
  return withOneL(withoutE(withoutSuffix(derived)));
}
