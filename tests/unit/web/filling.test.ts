import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting } from '../../../web/lineage/camera';
import { filling } from '../../../web/lineage/filling';
import type { Layout } from '../../../web/lineage/layout';

const MARGIN = { x: 40, top: 50, bottom: 40 };
const layoutWith = (width: number, height: number): Layout => ({
  width,
  height,
  row: 20,
  step: 100,
  places: new Map([
    ['top', { x: 0, y: 10 }],
    ['end', { x: width, y: height - 10 }],
  ]),
  routes: new Map([
    [
      'end>top',
      [
        { x: width, y: height - 10 },
        { x: 0, y: 10 },
      ],
    ],
  ]),
  bands: [],
});

test('a flat lineage is drawn out to the height of the window, with its lines', () => {
  const flat = layoutWith(1000, 300);
  const window = { width: 1080, height: 690 };
  const filled = filling(flat, window, MARGIN, 0.5);
  expect(filled.height).toBeCloseTo(600);
  expect(filled.row).toBeCloseTo(40);
  expect(filled.places.get('end')).toEqual({ x: 1000, y: 580 });
  expect(filled.routes.get('end>top')).toEqual([filled.places.get('end'), filled.places.get('top')]);
  expect(fitting(filled, window, MARGIN).scale).toBe(fitting(flat, window, MARGIN).scale);
});

test('one that is too wide for a phone opens larger, and fills what is seen then', () => {
  expect(filling(layoutWith(1000, 500), { width: 390, height: 690 }, MARGIN, 0.8).height).toBeCloseTo(750);
});

test('one that a phone shows whole from afar has rows far enough apart for a name each', () => {
  // 24 rows of 20, five columns of 200: seen at 0.31, they would be 6 pixels apart, and names need 15.
  const filled = filling(layoutWith(1000, 140), { width: 390, height: 690 }, MARGIN, 0.3);
  expect(filled.row * 0.31).toBeGreaterThan(15);
});

test('never flatter than it was, never out of the window for it, never torn apart', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) });
  fc.assert(
    fc.property(size, size, ({ width, height }, window) => {
      const before = layoutWith(width, height);
      const { height: now } = filling(before, window, MARGIN, 0.5);
      expect(now).toBeGreaterThanOrEqual(height);
      const { scale } = fitting(before, window, MARGIN);
      // Counted in pixels: what is seen small may be further apart in its own units.
      expect(now * Math.min(1, Math.max(scale, 0.5) / 0.72)).toBeLessThanOrEqual(height * 2.4 + 1e-6);
      if (now > height && scale > 0.5) expect(now * scale).toBeLessThanOrEqual(window.height - 90 + 1e-6);
    }),
  );
});

test('an empty one stays empty', () => {
  const empty = { ...layoutWith(0, 0), places: new Map(), routes: new Map() };
  expect(filling(empty, { width: 800, height: 600 }, MARGIN, 0.5)).toBe(empty);
});
