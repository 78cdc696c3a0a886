import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/core/base/matches';

test('the matches are those of matchAll, empty ones and halves of characters included', () => {
  const patterns = [/a*/g, /a*/gu, /\b/gu, /(?<one>[ab])(?<two>c)?/giu, /(?=😀)/gu, /^/gm, /\p{L}+|\d/gu];
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' ', '\n', '7', '😀', '\ud83d', '量'), maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, words) => {
      expect(matchesOf(pattern, words)).toEqual([...words.matchAll(pattern)]);
      // Asked again, and after a match elsewhere, it answers the same.
      pattern.lastIndex = 3;
      expect(matchesOf(pattern, words)).toEqual([...words.matchAll(new RegExp(pattern))]);
    }),
  );
});
