import { expect, test } from 'vitest';
import { nameLetters } from '../../../src/core/base/text';
import { ASPECTS, isUnlisted, standingOf, UNKNOWN } from '../../../src/core/lexicon/well-known';
import table from '../../../src/core/lexicon/well-known.json';

test('the table holds each name once, by a step from 0 to 4 for each aspect', () => {
  const names = Object.values(table).flatMap((row) => row.split(' '));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name !== nameLetters(name))).toEqual([]);
  expect(Object.keys(table).filter((steps) => !/^[0-4]+$/.test(steps) || steps.length !== ASPECTS.length)).toEqual([]);
});

test('a name is known however it is written, and in the plural', () => {
  expect(standingOf('BERT').listed).toBeGreaterThanOrEqual(3);
  expect(standingOf('Bert')).toEqual(standingOf('BERT'));
  expect(standingOf('UAVs').mentioned).toBeGreaterThan(0);
  expect(standingOf('Qwortle-9')).toBe(UNKNOWN);
});

test('what lists speak of and none lists is no work, unless they call it one', () => {
  expect(['CTR', 'UAV', 'MNIST'].filter(isUnlisted)).toEqual(['CTR', 'UAV', 'MNIST']);
  expect(['BERT', 'DQN', 'Qwortle-9'].filter(isUnlisted)).toEqual([]);
});
