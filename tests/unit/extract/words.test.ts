// What a stretch of plain text looks like.

import { describe, expect, test } from 'vitest';
import { looksLikeAuthors, looksLikeProse, surelyTitle } from '../../../src/core/extract/words';

describe('people', () => {
  test.each([
    'Jo Lee, Ana Ruiz and Wei Chen',
    'A. Fawzi, O. Fawzi, and P. Frossard',
    ', Takika et al., ',
    'Takika J. et al.',
    'ZAVE, P.',
  ])('%s', (text) => expect(looksLikeAuthors(text)).toBe(true));
  test.each([
    'CVPR 2019',
    'DUC, HDC',
    'A Theoretical Analysis',
    'Learning to Rest, Learning to Run',
    'Linearizable Replication Protocol, Fast Recovery Scheme',
    'Uses GLIM-4 and Lamp-Augmented Counting',
  ])('not %s', (text) => expect(looksLikeAuthors(text)).toBe(false));
});

describe('prose', () => {
  test.each([
    'We propose a net. It works well on snow.',
    'Points out a difference between nets that take few steps',
    'this paper shows how moss grows on stones in the rain.',
  ])('%s', (text) => expect(looksLikeProse(text)).toBe(true));
  test.each([
    'Imagenet classification with deep nets',
    'Weakly supervised moss',
    'Are We There Yet? Homing Errors of Foragers',
    'Iterative refinement of snow maps',
  ])('not %s', (text) => expect(looksLikeProse(text)).toBe(false));
});

test('titles beyond doubt', () => {
  expect(surelyTitle('Learning to Rest in Noisy Worlds')).toBe(true);
  expect(surelyTitle('DriftNet: hybrid fuzzing of parsers')).toBe(false);
  expect(surelyTitle('see the list of all our notes')).toBe(false);
  // The digits of a number are no capitals.
  expect(surelyTitle('1）SnowSearch中，32B的模型响应长度会先降低再增加，但是7B的模型会一直增加')).toBe(false);
});
