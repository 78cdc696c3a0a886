// What an entry says it does, by the vocabulary.

import { describe, expect, test } from 'vitest';
import { techniquesOf, titledConcepts } from '../../../src/core/extract/techniques';
import { documentId } from '../../../src/core/model/ids';
import { paper } from '../link/make';

const found = (title: string, prose: string, titles: readonly string[] = []): string[] =>
  techniquesOf(
    { fact: paper(1, title), prose: [{ text: prose, marks: [], lines: [[0, 2]] }], keywords: [], heading: null },
    documentId('list.md'),
    titledConcepts([title, ...titles]),
  ).map(({ name }) => name);

describe('in prose', () => {
  test('a task counts where two titles of the list are about it', () => {
    const prose = 'Kettles help object detection.';
    expect(found('Kettles', prose)).toEqual([]);
    expect(found('Kettles', prose, ['Object detection of jugs', 'Teapot object detection'])).toEqual([
      'object detection',
    ]);
  });
  test('one word that is not the name of its concept counts where a title is about it', () => {
    const prose = 'Good for healthcare and imputation.';
    expect(found('Kettles', prose)).toEqual([]);
    expect(found('Kettles', prose, ['Missing data of jugs'])).toEqual(['missing data']);
  });
});

test('a discipline tags from its title only', () => {
  expect(found('Deep learning of kettles', '')).toEqual(['deep learning']);
  expect(found('Kettles', 'By deep learning.', ['Deep learning', 'Deep learning again'])).toEqual([]);
});
