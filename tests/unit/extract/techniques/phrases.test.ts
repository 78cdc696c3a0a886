// Noun phrases of titles that can be terms.

import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../../../src/core/extract/techniques/phrases';

const whole = (title: string): string[] =>
  phrasesOf(title)
    .filter((phrase) => phrase.whole)
    .map(({ name }) => name);

describe('whole phrases', () => {
  test.each([
    ['Kettle Fuzzing with Teapots', ['kettle fuzzing']],
    ['Steam: Efficient Spout Pruning for Jugs', ['spout pruning']],
    ['Exploring Saucer-Aware Spout Pruning', ['saucer-aware spout pruning']],
    ['A Polished Lid Abstraction Approach', ['polished lid abstraction']],
    ['Saucers via History-Driven Mutation', ['history-driven mutation']],
    ['Real-Time Saucer Tracking', ['saucer tracking']],
    ['Porcelain-Time Saucer Tracking', ['porcelain-time saucer tracking']],
    ['Saucer-Aware Continual Learning', ['saucer-aware continual learning']],
    ['Wooden Learning', []],
  ])('of %s', (title, names) => expect(whole(title)).toEqual(names));

  test('not a name, a verb, an infinitive, a thing or praise', () => {
    expect(whole('KettleNet Pruning')).toEqual([]);
    expect(whole('Blorbo Consensus')).toEqual([]);
    expect(whole('Learning to Deliver Better Prediction')).toEqual([]);
    expect(whole('Blue Saucers on Wooden Tables')).toEqual([]);
    expect(whole('Efficient Novel Fuzzing')).toEqual([]);
  });

  test('not a part of a concept of the vocabulary, nor the concept itself', () => {
    expect(whole('Token Pruning')).toEqual([]);
    expect(phrasesOf('Kettle language model').map(({ name }) => name)).not.toContain('kettle language');
  });
});

describe('parts', () => {
  test('that a list may share, none of which cuts a hyphened word', () => {
    const names = phrasesOf('Porcelain-aware kettle spout calibration').map(({ name }) => name);
    expect(names).toContain('spout calibration');
    expect(names).toContain('kettle spout calibration');
    expect(names).not.toContain('aware kettle');
    expect(names).not.toContain('porcelain-aware');
  });
  test('none ends with an adjective or begins with the second half of a compound', () => {
    const names = phrasesOf('Porcelain guided pouring of cognitive adaptive').map(({ name }) => name);
    expect(names).not.toContain('cognitive adaptive');
    expect(names).not.toContain('guided pouring');
  });
});
