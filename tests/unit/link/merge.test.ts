// Documents reduce to a corpus in which each stands once, in a fixed order.

import { expect, test } from 'vitest';
import { corpusOf, emptyCorpus, mergeCorpora } from '../../../src/core/link/merge';
import { doc, paper } from './make';

const a = corpusOf(doc('a', [paper(1, 'One')]));
const b = corpusOf(doc('b', [paper(1, 'Two')]));
const newer = corpusOf(
  doc('a', [paper(1, 'One, corrected')], { document: { ...doc('a', []).document, sha256: 'other' } }),
);

test('sorted by document, then hash, whatever came first', () => {
  const all = mergeCorpora(mergeCorpora(b, a), newer);
  expect(all.facts.map(({ document }) => [document.id, document.sha256])).toEqual([
    ['a', 'other'],
    ['a', 'sha-a'],
    ['b', 'sha-b'],
  ]);
  expect(mergeCorpora(newer, mergeCorpora(a, b))).toEqual(all);
});

test('a document twice is there once', () => {
  expect(mergeCorpora(a, a)).toEqual(a);
  expect(mergeCorpora(mergeCorpora(a, b), b).facts).toHaveLength(2);
});

test('nothing is neutral', () => {
  expect(mergeCorpora(emptyCorpus, a)).toEqual(a);
  expect(mergeCorpora(a, emptyCorpus)).toEqual(a);
  expect(mergeCorpora(emptyCorpus, emptyCorpus)).toEqual(emptyCorpus);
});

test('two readings of one text: the same one wins from either side', () => {
  const other = corpusOf(doc('a', [paper(1, 'One, read otherwise')]));
  expect(mergeCorpora(a, other)).toEqual(mergeCorpora(other, a));
  expect(mergeCorpora(a, other).facts).toHaveLength(1);
});
