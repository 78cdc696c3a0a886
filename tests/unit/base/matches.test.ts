import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf, runsOf } from '../../../src/core/base/matches';

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

test('runs stand where matchAll finds them', () => {
  const patterns = [/[ab](?:[ab]|[-+](?=[ab]))*/gu, /\p{L}+|\d+|&/gu, /[a量]+|[😀b]/gu];
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'C', ' ', '-', '+', '&', '7', '😀', '\ud83d', '量'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, words) => {
      const slow = [...words.matchAll(pattern)].map(({ 0: run, index }) => ({
        text: run,
        start: index,
        end: index + run.length,
      }));
      expect(runsOf(pattern, words)).toEqual(slow);
    }),
  );
});
