// Anchors may be few or none, but every match of a pattern must hold one.

import { expect, test } from 'vitest';
import { anchorsOf } from '../../../../src/core/extract/lineage/anchors';
import { CUES } from '../../../../src/core/lexicon/cues';

test.each([
  ['based on', ['based on']],
  ['(?:is |are )*based (?:up)?on', ['based ']],
  ['out-?perform(?:s|ed)?', ['perform']],
  ['(?:versus|vs\\.?)', null],
  ['buil(?:d|ds|t|ding) on', ['buil']],
  ['(?:extend|modif)(?:s|ies)', ['extend', 'modif']],
  ['\\w+er than', ['er than']],
  ['(?<!not )inspired', ['inspired']],
  ['基于', ['基于']],
  ['(?:在|以).{0,3}基', null],
])('%s', (pattern, anchors) => {
  const found = anchorsOf(pattern);
  if (anchors === null) expect(found).toBeNull();
  else expect(found).toEqual(expect.arrayContaining(anchors));
});

test('most cues have anchors', () => {
  const anchored = CUES.filter(({ pattern }) => anchorsOf(pattern) !== null);
  expect(anchored.length).toBeGreaterThan(CUES.length * 0.7);
});

test('every match holds an anchor', () => {
  const sentences = [
    'It is heavily based upon BERT, builds directly on top of GPT and was inspired by ToMe.',
    'Outperforms X, out-performs Y, compared it with Z, and is 3x faster than W, unlike V.',
    'A variant of U, an improved version of T; uses S as its backbone and R-like encoder layers.',
    'Following the work of Q, P is used for training; fine-tunes O; combines N with M instead of L.',
    'Precursor to K, superseded by J, laid the foundation for I; close to H performance, as good as G.',
  ].map((sentence) => sentence.toLowerCase());
  for (const { pattern } of CUES) {
    const anchors = anchorsOf(pattern);
    if (anchors === null) continue;
    for (const sentence of sentences)
      for (const match of sentence.matchAll(new RegExp(pattern, 'giu')))
        expect(
          anchors.some((anchor) => match[0].includes(anchor)),
          `${pattern} in "${match[0]}"`,
        ).toBe(true);
  }
});
