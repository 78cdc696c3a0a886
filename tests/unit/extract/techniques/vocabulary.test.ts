// Looking concepts up in running text.

import { describe, expect, test } from 'vitest';
import { conceptsIn, isBroader } from '../../../../src/core/extract/techniques/vocabulary';

const names = (text: string): string[] => conceptsIn(text).map(({ concept }) => concept.name);

describe('conceptsIn', () => {
  test('inflection, hyphens and case aside', () => {
    expect(names('Merging tokens by Token-merging')).toEqual(['token merging']);
    expect(names('POST-TRAINING QUANTISATION')).toEqual(['post-training quantization']);
  });
  test('acronyms only as written', () => {
    expect(names('PTQ for phones')).toContain('post-training quantization');
    expect(names('ptq for phones')).toEqual([]);
  });
  test('the second half of a coordination', () => {
    expect(names('token merging and pruning')).toEqual(['token merging', 'token pruning']);
  });
  test('one letter wrong in a long word', () => {
    expect(names('structual pruning')).toEqual(names('structural pruning'));
  });
  test('not over a comma or a sentence end', () => {
    expect(names('a token, merging it')).toEqual([]);
  });
  test('strict concepts in their own inflection', () => {
    expect(names('Transforming images')).not.toContain('transformer');
  });
  test('who enhances names no enhancer, and what is dubbed X no dubbing', () => {
    expect(names('We enhance and promote it; the method is dubbed LampNet.')).toEqual([]);
    expect(names('Finding enhancers in the genome')).toContain('transcription factor');
  });
  test('no other word of the same stem', () => {
    expect(names('We observe optimal local accounts')).toEqual([]);
  });
  test('Chinese', () => expect(names('模型量化与剪枝')).toEqual(expect.arrayContaining(['quantization'])));
  test('offsets', () => {
    const text = 'We study token merging here.';
    const [hit] = conceptsIn(text);
    expect(hit && text.slice(hit.start, hit.end)).toBe('token merging');
  });
});

test('isBroader reaches over several steps and not back', () => {
  const [narrow] = conceptsIn('post-training quantization');
  const [broad] = conceptsIn('quantization');
  if (narrow === undefined || broad === undefined) throw new Error('the vocabulary lacks quantization');
  expect(isBroader(broad.concept, narrow.concept)).toBe(true);
  expect(isBroader(narrow.concept, broad.concept)).toBe(false);
});
