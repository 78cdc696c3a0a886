import { expect, test } from 'vitest';
import { signsOf } from '../../../../src/core/extract/lineage/mention-signs';
import { readingsOf } from '../../../../src/core/extract/lineage/relations';
import { isShortForm } from '../../../../src/core/extract/mentions/mention';
import { UNKNOWN } from '../../../../src/core/lexicon/well-known';

/** The signs of the name in the first sentence of a text. */
function signs(text: string, name: string, about: Parameters<typeof readingsOf>[1] = {}) {
  for (const reading of readingsOf(text, about)) {
    const mention = reading.mentions.find((one) => one.text === name);
    if (mention !== undefined) return signsOf(mention, reading, { ...UNKNOWN, listed: 2 });
  }
  throw new Error(`${name} is not found in: ${text}`);
}

test('the words beside a name are stems, numbers and other names stand for their kind', () => {
  const found = signs('Replaces 12 layers of QuortNet and pruned FlimBERT heads.', 'FlimBERT');
  expect(found.get('last two=and prune')).toBe('and pruned');
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(['near=0', 'near=NAME', 'next=head', 'shape=inner capital']),
  );
});

test('a sign keeps the words of the sentence that are it', () => {
  const text = 'Its decoder was initialised from QuortNet weights.';
  for (const words of signs(text, 'QuortNet').values()) expect(text).toContain(words);
});

test('what the cues said, of the name and of those beside it', () => {
  const found = signs('Builds on QuortNet and FlimBERT.', 'FlimBERT');
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(['stated=extends', 'joined=extends', 'elsewhere=extends', 'names=2', 'listed=2']),
  );
});

test('the topic of a list and the words of the own title', () => {
  const about = { topics: ['Papers on ZMPC protocols'], self: ['Faster ZMPC in the plain'] };
  const found = signs('Computes with ZMPC on phones.', 'ZMPC', about);
  expect([...found.keys()]).toEqual(expect.arrayContaining(['topic', 'in title']));
});

test('short forms begin the words before them', () => {
  expect(isShortForm('for unmanned aerial vehicles (', 'UAVs')).toBe(true);
  expect(isShortForm('a strong baseline (', 'BERT')).toBe(false);
});
