import { expect, test } from 'vitest';
import { knownNames, NO_NAMES } from '../../../../src/core/extract/mentions/known-names';
import { findMentions } from '../../../../src/core/extract/mentions/mentions';

const found = (sentence: string, names: string[] = []): string[] =>
  findMentions(sentence, names.length === 0 ? NO_NAMES : knownNames(names)).map(({ kind, text }) => `${kind} ${text}`);

test('the verb that opens a note is no part of the name behind it', () => {
  expect(found('Implements Deep Moss Inference on phones.')).toEqual(['phrase Deep Moss Inference']);
  expect(found('Distills QuortNet into lamps.')).toEqual(['coined QuortNet']);
});

test('a listed title is known whichever of its words have capitals', () => {
  for (const title of ['Deep moss inference', 'Deep Moss Inference'])
    for (const said of ['deep moss inference', 'Deep Moss Inference', title])
      expect(found(`Runs ${said} on phones.`, [title])).toEqual([`known ${said}`]);
});
