// Sentence boundaries in ASCII, beside those that Intl.Segmenter finds.

import { expect, test } from 'vitest';
import { asciiSentences } from '../../../src/core/base/ascii-sentences';
import { random } from '../../../src/core/base/random';

const pieces = (text: string): string[] => asciiSentences(text).map(([start, end]) => text.slice(start, end));

test('full stops, with what closes behind them', () => {
  expect(pieces('One is here. (Two is there.) "Three!" Four')).toEqual([
    'One is here. ',
    '(Two is there.) ',
    '"Three!" ',
    'Four',
  ]);
});

test('numbers, capitals with full stops and small letters go on', () => {
  expect(pieces('Version 3.14 of the U.S. one, i.e. this; no? Yes.')).toEqual([
    'Version 3.14 of the U.S. one, i.e. this; no? ',
    'Yes.',
  ]);
  expect(pieces('It counts ...; so it does.')).toEqual(['It counts ...; so it does.']);
});

test('nothing in nothing', () => expect(asciiSentences('')).toEqual([]));

test('the same as Intl.Segmenter for random texts', () => {
  // Without the semicolon, which Unicode 15.1 made a sign that goes on.
  const signs = [...'aB1.?! \r\n"\'()[{,:-_/\t\v\f\0\x7f\x1c*$%<`'];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const chance = random('ascii sentences');
  for (let n = 0; n < 20_000; n++) {
    const text = Array.from({ length: 1 + Math.floor(chance() * 9) }, () => signs[Math.floor(chance() * signs.length)]);
    const whole = text.join('');
    const wanted = Array.from(segmenter.segment(whole), ({ segment }) => segment);
    expect(pieces(whole), JSON.stringify(whole)).toEqual(wanted);
  }
});

test('a long text takes no square of its length', () => {
  expect(asciiSentences('. *'.repeat(200_000)).length).toBeGreaterThan(0);
}, 2_000);
