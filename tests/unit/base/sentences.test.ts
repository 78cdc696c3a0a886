// Sentence borders, with offsets that point into the text given.

import { expect, test } from 'vitest';
import { sentences } from '../../../src/core/base/sentences';

const texts = (text: string): string[] => sentences(text).map((one) => one.text.trim());

test('ends, abbreviations, numbers', () => {
  expect(texts('One is here. Two is there.')).toEqual(['One is here.', 'Two is there.']);
  expect(texts('Similar to Madry et al. 2017 but weaker. Yes.')).toEqual([
    'Similar to Madry et al. 2017 but weaker.',
    'Yes.',
  ]);
  expect(texts('See e.g. BERT. It works.')).toEqual(['See e.g. BERT.', 'It works.']);
});

test('a line that goes on in lower case is wrapped; one that begins anew is not', () => {
  expect(texts('It is based\non that.')).toEqual(['It is based\non that.']);
  expect(texts('Fast decoder\nSmall encoder')).toEqual(['Fast decoder', 'Small encoder']);
});

test('Chinese', () => expect(texts('基于它改进。速度更快。')).toEqual(['基于它改进。', '速度更快。']));

test('offsets', () => {
  const text = 'First one.  Second one.\nThird one';
  for (const { start, end, text: words } of sentences(text)) expect(text.slice(start, end)).toBe(words);
});

test('nothing in nothing', () => expect(sentences(' \n ')).toEqual([]));
