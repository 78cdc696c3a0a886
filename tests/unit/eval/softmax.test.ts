import { expect, test } from 'vitest';
import { learn } from '../../eval/softmax';

const rows = (count: number, signs: string[], label: number) =>
  Array.from({ length: count }, () => ({ signs, label, weight: 1 }));

test('shares come out as they went in where the prior is weak', () => {
  // Three in four that hold `a` are of class 1, one in four is none; of those with `b` half are of class 2.
  const data = [...rows(75, ['a'], 1), ...rows(25, ['a'], 0), ...rows(50, ['b'], 2), ...rows(50, ['b'], 0)];
  const { bias, signs } = learn(data, 2, 1e-4, 3000);
  const odds = (sign: string, k: number): number => Math.exp((bias[k] ?? 0) + (signs.get(sign)?.[k] ?? 0));
  expect(odds('a', 0)).toBeCloseTo(3, 1);
  expect(odds('b', 1)).toBeCloseTo(1, 1);
});

test('a strong prior holds weights near zero', () => {
  const { signs } = learn([...rows(5, ['a'], 1), ...rows(5, ['b'], 0)], 1, 1000);
  expect(Math.abs(signs.get('a')?.[0] ?? 1)).toBeLessThan(0.05);
});
