// What the learned model adds to the cues and takes from them. The sentences are made up.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationsIn, statementsIn } from '../../../../src/core/extract/lineage/relations';

const drawnOn = (text: string): string[] => relationsIn(text).map(({ target }) => target);

describe('without a cue', () => {
  test.each([
    ['We initialise the encoder with BERT weights and train the pointer from scratch.', ['BERT']],
    ['The image tower is a frozen CLIP; only the adapter learns.', ['CLIP']],
  ])('%s', (text, names) => expect(drawnOn(text)).toEqual(names));
});

describe('kinds of things, tasks and data are no works', () => {
  test.each([
    ['A planner for small drones (UAVs) in the wind.'],
    ['Reads GWAS tables and draws them.'],
    ['We believe that data dependency graphs (DDGs) represent a good candidate for this.'],
    ['The image discriminator D1 first extracts a feature vector from each frame.'],
    ['The third of our courses treats NLI at length.'],
  ])('%s', (text) => expect(drawnOn(text)).toEqual([]));
});

test('a work that is named by an everyday word counts only with a cue, as does the plural of the own name', () => {
  const known = ['agent', 'BERT'];
  expect(relationsIn('Jointly updates the context and the policy of the agent.', { known })).toEqual([]);
  expect(relationsIn('The image tower is a frozen CLIP.', { known, subject: 'CLIPs' })).toHaveLength(1);
  expect(relationsIn('Frozen CLIPs are the image tower.', { known, subject: 'CLIP' })).toEqual([]);
});

test('a listed work needs less than one that no list has', () => {
  const text = 'Half of the lamps are QuortNet lamps in the end.';
  expect(relationsIn(text)).toEqual([]);
  expect(relationsIn(text, { known: ['QuortNet'] })).toHaveLength(1);
});

describe('works that other lists know under a short form', () => {
  test.each([
    ['We initialise it with a neural radiance field trained on the photos.', ['neural radiance field']],
    // A concept whose short form no list has, and one whose short form stands there
    ['We initialise it with a lamp field trained on the photos.', []],
    ['We train the policy with proximal policy optimization (PPO).', ['PPO']],
  ])('%s', (text, names) => expect(drawnOn(text)).toEqual(names));
});

test('what a sentence is about is not what its work draws on', () => {
  const known = ['Fuzzing'];
  expect(relationsIn('Abstract: Fuzzing is an effective way to find bugs.', { known })).toEqual([]);
});

test('the cue is a word that says something', () => {
  const [found] = relationsIn('We initialise the encoder with BERT weights and train the pointer from scratch.');
  expect(found?.cue).toMatch(/with|initialise|weights|encoder/);
});

test('what is stated backwards or of another work is left as the cue says', () => {
  const [backwards] = statementsIn('Later inspired ZooKeeperX and its kin.');
  expect(backwards?.reversed).toBe(true);
});

test('confidence is a probability and the cue stands in the sentence', () => {
  const word = fc.constantFrom(
    ...'we fine-tune frozen BERT CLIP with on the UAV GWAS better than QuortNet, LoRA and (SAM) by 3 % . 基于 模型'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), (words) => {
      const text = words.join(' ');
      for (const { cue, confidence, relation } of relationsIn(text)) {
        expect(text).toContain(cue);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(['extends', 'uses', 'inspired-by', 'compares']).toContain(relation);
      }
    }),
  );
});
