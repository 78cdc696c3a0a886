import { expect, test } from 'vitest';
import { remembered } from '../../../src/core/base/remembered';

test('computes each text once, also what comes out as undefined', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['a', '', 'bb', 'a', ''].map(lengthOf)).toEqual([1, undefined, 2, 1, undefined]);
  expect(asked).toEqual(['a', '', 'bb']);
});

test('forgets rather than grows without bound, and still gives the same', () => {
  let computed = 0;
  const twice = remembered((text) => {
    computed++;
    return text + text;
  });
  for (let round = 0; round < 2; round++) for (let i = 0; i <= 50_000; i++) expect(twice(`${i}`)).toBe(`${i}${i}`);
  expect(computed).toBeGreaterThan(50_001);
});

test('keeps fewer where values are large', () => {
  let computed = 0;
  const twice = remembered((text) => {
    computed++;
    return text + text;
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a'].map(twice)).toEqual(['aa', 'bb', 'aa', 'cc', 'aa']);
  expect(computed).toBe(4);
});
