import { expect, test } from 'vitest';
import { namePartsIn } from '../../../src/core/base/related/mentions';
import { stem } from '../../../src/core/base/stem';

test('a title of one run of 100,000 letters is stemmed and searched for names at once (it took a minute)', () => {
  const start = performance.now();
  expect(stem('x'.repeat(100_000))).toHaveLength(100_000);
  expect(namePartsIn(`SageAttention2 ${'x'.repeat(100_000)}`)).toEqual(new Set(['sageattention', 'sage', 'attention']));
  expect(performance.now() - start).toBeLessThan(500);
});
