// Names that the words of a title give without a sign.

import { expect, test } from 'vitest';
import { leadName, nameBeforeKind, toolAtEnd } from '../../../../src/core/extract/fields/lead-name';

test.each([
  ['MossQix', 'MossQix'],
  ['Umoq', 'Umoq'],
  ['Gardens', null],
  ['MossQixes', null],
  ['EKF', null],
  ['Self-Verification', null],
  ['BERT', null],
])('a title that ends on %s is named %s', (word, expected) => {
  expect(toolAtEnd(`Predicting the growth of gardens with ${word}`)).toBe(expected);
});

test.each([
  ['MossViT for Slow Gardens', 'MossViT'],
  ['Rain at Last: MossViT for Slow Gardens', 'MossViT'],
  ['MOSSCells infers the growth of gardens', 'MOSSCells'],
  ['Rain at Last: MOSS-Growth for Slow Gardens', null],
  ['BERT for Slow Gardens', null],
  ['Moss for Slow Gardens', null],
])('what %s begins with is named %s', (title, expected) => {
  expect(leadName(title)).toBe(expected);
});

test.each([
  ['The Umoq Growth Algorithm', 'Umoq'],
  ['The Patient Framework for Growing Gardens', undefined],
  ['The Thicket lock service for slow gardens', 'Thicket'],
  ['The Umoq Mossqix Compiler', undefined],
  ['The Umoq of Gardens', undefined],
])('%s is about %s', (title, expected) => {
  expect(nameBeforeKind(title, '')[0]).toBe(expected);
});

test('a word of every day is a name before its kind where the notes have it with a capital', () => {
  expect(nameBeforeKind('The Garden Framework for Rain', 'It is slow. Garden waters moss.')).toEqual([]);
  expect(nameBeforeKind('The Garden Framework for Rain', 'In the rain, Garden waters moss.')[0]).toBe('Garden');
});
