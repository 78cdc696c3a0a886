// Which words are everyday or technical English.

import { expect, test } from 'vitest';
import { isCommonWord } from '../../../src/core/lexicon/words';

test.each(['applies', 'applying', 'rendered', 'quantizations', 'unquantized', 'outliers'])('%s is a word', (word) =>
  expect(isCommonWord(word)).toBe(true),
);

test.each(['mamba', 'lampnet', 'moco', 'bert'])('%s is none', (word) => expect(isCommonWord(word)).toBe(false));
