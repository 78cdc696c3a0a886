// Names that are also everyday words, and titles that any work could carry: what must agree in more than letters.
// Leaves to others: the dictionary (lexicon/words).

import { isCommonWord } from '../lexicon/words';
import { isCoinedShape, nameKey } from './name-key';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of it stands in a dictionary. */
export const isEveryday = (text: string): boolean => wordsOf(text).every(isCommonWord);

/**
 * Whether a name counts only in its own capitals: one dictionary word (`Following`, `Transformer`, `RAM`) or three
 * letters at most (`MAE`). An inner capital, digit or hyphen (`LoRA`, `R-CNN`) frees a name of that.
 */
export function needsItsCapitals(name: string): boolean {
  if (isCoinedShape(name)) return false;
  const words = wordsOf(name);
  if (words.length > 1) return false;
  return nameKey(name).length <= 3 || isEveryday(name);
}

/** Words of which titles are made that any work could carry. */
const ANY_TITLE = new Set(
  'a an the of on in for to and introduction intro survey surveys review reviews overview tutorial deep learning machine reinforcement neural network networks artificial intelligence computer vision natural language processing data mining science background motivation note notes lecture lectures part chapter conclusion conclusions summary abstract preface editorial foreword perspective perspectives position paper papers report technical research recent advances challenges open problems future directions applications methods models systems statistics theory basics fundamentals primer guide handbook book comment reply erratum discussion optimization'.split(
    ' ',
  ),
);

/** `Introduction`, `A Survey`, `Deep Learning`: three words at most, all of them such as any title has. */
export function isGenericTitle(title: string): boolean {
  const words = wordsOf(title);
  return words.length <= 3 && words.every((word) => ANY_TITLE.has(word));
}
