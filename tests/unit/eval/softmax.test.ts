import { expect, test } from 'vitest';
import { learn } from '../../eval/softmax';

const rows = (count: number, signs: string[], label: number, shared: string[] = []) =>
  Array.from({ length: count }, () => ({ signs, shared, label, weight: 1 }));

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

test('a shared sign weighs the same for every class', () => {
  // Of those with `c` one in two is of a class, of those without it two in three; which class says nothing of it.
  const data = [
    ...rows(40, [], 1),
    ...rows(40, [], 2),
    ...rows(40, [], 0),
    ...rows(25, [], 1, ['c']),
    ...rows(25, [], 2, ['c']),
    ...rows(50, [], 0, ['c']),
  ];
  const { bias, shared } = learn(data, 2, 1e-4, 3000);
  const both = (more: number): number => bias.reduce((sum, one) => sum + Math.exp(one + more), 0);
  expect(both(0)).toBeCloseTo(2, 1);
  expect(both(shared.get('c') ?? 0)).toBeCloseTo(1, 1);
});
