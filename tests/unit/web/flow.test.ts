import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flow } from '../../../web/graph/flow';

test('what does not fit begins a new line', () => {
  expect(flow([60, 30, 50], 100, 20)).toEqual({
    places: [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
      { x: 0, y: 20 },
    ],
    height: 40,
  });
  expect(flow([], 100, 20)).toEqual({ places: [], height: 0 });
});

test('nothing sticks out that is not wider than the room by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (widths) => {
      const { places, height } = flow(widths, 200, 20);
      for (const [i, { x, y }] of places.entries()) {
        expect(x === 0 || x + (widths[i] ?? 0) <= 200).toBe(true);
        expect(y).toBeLessThan(height);
      }
    }),
  );
});
