import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential, naturalLog } from '../../../src/core/base/log';

test('the exponential is that of the engine but for its last bits', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (power) => {
      expect(Math.abs(exponential(power) / Math.exp(power) - 1)).toBeLessThan(1e-13);
    }),
  );
});

test('the logarithm undoes it', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (power) => {
      expect(Math.abs(naturalLog(exponential(power)) - power)).toBeLessThan(1e-12);
    }),
  );
});
