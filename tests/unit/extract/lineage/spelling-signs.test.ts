import { expect, test } from 'vitest';
import { spellingSigns } from '../../../../src/core/extract/lineage/spelling-signs';

test('a name shows its words and parts, its beginning and its ends', () => {
  expect([...spellingSigns('Dusk FlimBERT-2')]).toEqual(
    expect.arrayContaining([
      'whole=duskflimbert2',
      'word=flimbert2',
      'first=dusk',
      'last=2',
      'part=flim',
      'part=bert',
      'begins=dus',
      'ends=rt2',
      'three=^du',
      'three=t2$',
    ]),
  );
});

test('signs hold no blanks, whatever the name: the weights are stored with blanks between them', () => {
  for (const name of ['A  B', 'é-ü', '灯', 'π₀.₅', 'x', '–', ' '])
    for (const sign of spellingSigns(name)) expect(sign).not.toMatch(/\s/);
});
