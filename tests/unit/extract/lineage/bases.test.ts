// The works that a field names as what its work is built on.

import { expect, test } from 'vitest';
import { basesIn } from '../../../../src/core/extract/lineage/bases';
import { knownNames, NO_NAMES } from '../../../../src/core/extract/mentions/known-names';

test.each([
  ['π0 / OpenMoss', ['π0', 'OpenMoss']],
  ['Mossuna (frozen), QixLIP ViT-L', ['Mossuna', 'QixLIP ViT-L']],
  ['FrostLM with constrained learning', ['FrostLM']],
  ['FrostLM-7B/14B-Base/Instruct, Moss2-3B', ['FrostLM-7B', 'Moss2-3B']],
  ['FrostLM-3 GlimLM-2', ['FrostLM-3', 'GlimLM-2']],
  ['FrostLM-7B-Base/Instruct', ['FrostLM-7B-Base']],
  ['None specified.', []],
  ['Smaller models (61M to 1.5B) (FrostLM all sizes, Qix-2 all sizes)', ['FrostLM', 'Qix-2']],
  ['OwnMoss', []],
  ['a long description of a garden', []],
  ['Transformer', []],
  ['Large Moss', []],
  ['CVPR', []],
])('Base Model: %s', (value, expected) => {
  expect(basesIn(value, 'Base Model', ['OwnMoss'], NO_NAMES)).toEqual(expected);
});

test('below a word that may mean the work itself only known works count', () => {
  expect(basesIn('FrostLM, GRPO', 'Algorithm', [], NO_NAMES)).toEqual(['GRPO']);
  expect(basesIn('FrostLM, GRPO', 'Algorithm', [], knownNames(['FrostLM']))).toEqual(['FrostLM', 'GRPO']);
});
