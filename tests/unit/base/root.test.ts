// Roots: inflection aside, and no more than that.

import { expect, test } from 'vitest';
import { rootOf } from '../../../src/core/base/root';

test.each([
  ['quantized', 'quantization'],
  ['pruned', 'pruning'],
  ['clipped', 'clipping'],
  ['fuzzer', 'fuzzing'],
  ['localized', 'localization'],
])('%s and %s are one', (a, b) => expect(rootOf(a)).toBe(rootOf(b)));

test.each([
  ['local', 'localization'],
  ['observe', 'observability'],
  ['optimal', 'optimizer'],
  ['generation', 'generalization'],
  ['accounting', 'accountability'],
])('%s and %s are two', (a, b) => expect(rootOf(a)).not.toBe(rootOf(b)));
