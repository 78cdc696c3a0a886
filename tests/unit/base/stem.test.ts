import fc from 'fast-check';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { expect, test } from 'vitest';
import { stem } from '../../../src/core/base/stem';
import english from '../../../src/core/lexicon/english.json';

/** The endings that Porter's steps look at, and others. */
const ENDINGS =
  's es ies sses ed eed ing at bl iz y ational tional enci anci izer abli bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion ion e ll'.split(
    ' ',
  );

test('every English word has the stem that natural gives it', () => {
  const words = english.split(' ').filter((word) => /^[a-z]+$/.test(word));
  expect(words.filter((word) => stem(word) !== porter.stem(word))).toEqual([]);
});

test('so has every row of letters with endings that Porter knows', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouybcdlstwxz'), minLength: 1, maxLength: 6 });
  const endings = fc.array(fc.constantFrom(...ENDINGS), { maxLength: 3 });
  fc.assert(
    fc.property(letters, endings, (start, ends) => {
      const word = start + ends.join('');
      expect(stem(word)).toBe(porter.stem(word));
    }),
    { numRuns: 5000 },
  );
});

test('words of other scripts and with digits come back unchanged', () => {
  for (const word of ['量化', 'größen', 'r2d2s', 'is', '']) expect(stem(word)).toBe(word);
});
