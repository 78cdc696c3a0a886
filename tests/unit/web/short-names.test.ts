import { expect, test } from 'vitest';
import { shortNames } from '../../../web/data/short-names';

test('names that begin alike keep what tells them apart, whatever smaller groups share besides', () => {
  const weeks = ['June 23 - June 29', 'June 16 - June 22', 'June 9 - June 15', 'May 26 - June 1', 'May 19 - May 25'];
  expect(shortNames(weeks.map((week) => `Top ML Papers of the Week (${week})`))).toEqual(
    weeks.map((week) => `(${week})`),
  );
});

test('two groups are cut each at their own beginning, and what shares nothing stays', () => {
  const names = [
    'Papers about vision: a',
    'Papers about vision: b',
    'Papers about vision: c',
    'Theory',
    'Surveys of language x',
    'Surveys of language y',
    'Surveys of language z',
  ];
  expect(shortNames(names)).toEqual(['a', 'b', 'c', null, 'x', 'y', 'z']);
});

test('short or rare beginnings, whole names and equal names stay', () => {
  expect(shortNames(['The GANs', 'The VAEs', 'The flows'])).toEqual([null, null, null]);
  expect(shortNames(['Generative models A', 'Generative models B'])).toEqual([null, null]);
  expect(
    shortNames(['Generative adversarial', 'Generative adversarial networks', 'Generative adversarial imitation']),
  ).toEqual([null, null, null]);
  expect(shortNames(['Generative models A', 'Generative models A', 'Generative models A'])).toEqual([null, null, null]);
});
