import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extended, insideOf } from '../../../web/graph/outline';
import type { Point } from '../../../web/graph/space';

const at = (x: number, y: number): Point => ({ x, y });
const SQUARE = [at(0, 0), at(100, 0), at(100, 100), at(0, 100)];

describe('an outline drawn by hand', () => {
  test('holds what lies inside, whichever way it was drawn', () => {
    const places = [
      ['in', at(50, 50)],
      ['near', at(99, 1)],
      ['out', at(101, 50)],
      ['beside', at(-1, 100)],
    ] as const;
    expect(insideOf(SQUARE, places)).toEqual(['in', 'near']);
    expect(insideOf([...SQUARE].reverse(), places)).toEqual(['in', 'near']);
  });

  test('a bay is outside, a part wound round twice is inside', () => {
    const bay = [at(0, 0), at(100, 0), at(100, 100), at(50, 10), at(0, 100)];
    expect(insideOf(bay, [['bay', at(50, 50)]])).toEqual([]);
    expect(insideOf([...SQUARE, ...SQUARE], [['twice', at(50, 50)]])).toEqual(['twice']);
  });

  test('a slip of the hand holds nothing', () => {
    expect(insideOf([], [['a', at(0, 0)]])).toEqual([]);
    expect(insideOf([at(0, 0), at(3, 0), at(3, 3)], [['a', at(2, 1)]])).toEqual([]);
  });

  test('holds of points around a circle those that are nearer to its middle', () => {
    const circle = Array.from({ length: 64 }, (_, i) => {
      const angle = (i / 64) * 2 * Math.PI;
      return at(100 * Math.cos(angle), 100 * Math.sin(angle));
    });
    const coordinate = fc.double({ min: -150, max: 150, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const far = Math.hypot(x, y);
        // Between the circle and the outline with its corners on it, both answers are right.
        if (far > 99.8 && far < 100.1) return;
        expect(insideOf(circle, [['p', at(x, y)]]).length).toBe(far < 100 ? 1 : 0);
      }),
    );
  });

  test('points that tell nothing new are left out', () => {
    const outline = extended(extended([], at(0, 0)), at(1, 1));
    expect(outline).toEqual([at(0, 0)]);
    expect(extended(outline, at(4, 0))).toEqual([at(0, 0), at(4, 0)]);
  });
});
