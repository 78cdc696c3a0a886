import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatLink, flatList, flatPlace, listOfFlat } from '../../../src/core/export/flat';
import { documentId } from '../../../src/core/model/ids';

test('lists are read as people write them', () => {
  expect(flatList(['ToMe', 'Token Merging'])).toBe('ToMe; Token Merging');
  expect(flatList([])).toBe('');
  expect(flatList(['a; b', 'c\\'])).toBe('a\\; b; c\\\\');
});

test('what was flattened can be taken apart again', () => {
  const members = fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(';', '\\', '; ', '\\; ', ' ')), {
    minLength: 1,
  });
  fc.assert(
    fc.property(members, (list) => {
      expect(listOfFlat(flatList(list))).toEqual(list);
    }),
  );
  expect(listOfFlat('')).toEqual([]);
});

test('links and places', () => {
  expect(flatLink({ type: 'code', url: 'https://example.org/x' })).toBe('code https://example.org/x');
  const document = documentId('a/b.md');
  expect(flatPlace({ document, line: 3 })).toBe('a/b.md:3');
  expect(flatPlace({ document, line: 3, endLine: 3 })).toBe('a/b.md:3');
  expect(flatPlace({ document, line: 3, endLine: 7 })).toBe('a/b.md:3-7');
});
