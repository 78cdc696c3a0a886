import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, MINIMAP, toPixel, toPlace, windowOf } from '../../../web/graph/minimap';

const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

describe('the small map', () => {
  test('every place lies in it, higher ones further up, and a pixel leads back to its place', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (places) => {
        const frame = frameOf(places);
        if (frame === null) throw new Error('no frame');
        for (const place of places) {
          const pixel = toPixel(frame, place);
          expect(pixel.x).toBeGreaterThanOrEqual(0);
          expect(pixel.x).toBeLessThanOrEqual(MINIMAP.width);
          expect(pixel.y).toBeGreaterThanOrEqual(0);
          expect(pixel.y).toBeLessThanOrEqual(MINIMAP.height);
          const back = toPlace(frame, pixel);
          expect(back.x).toBeCloseTo(place.x, 6);
          expect(back.y).toBeCloseTo(place.y, 6);
          expect(toPixel(frame, { x: place.x, y: place.y + 0.1 }).y).toBeLessThan(pixel.y);
        }
      }),
    );
  });

  test('nothing is to be framed where nothing is shown', () => {
    expect(frameOf([])).toBeNull();
  });

  test('while the window shows all there is nothing to tell; nearer, it tells the part', () => {
    const frame = frameOf([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
    if (frame === null) throw new Error('no frame');
    expect(windowOf(frame, { x: -0.1, y: 1.1 }, { x: 1.1, y: -0.1 })).toBeNull();
    const part = windowOf(frame, { x: 0.25, y: 0.75 }, { x: 0.75, y: 0.25 });
    if (part === null) throw new Error('no part');
    expect(part.right - part.left).toBeCloseTo(0.5 * frame.scale);
    expect(part.bottom - part.top).toBeCloseTo(0.5 * frame.scale);
    expect((part.left + part.right) / 2).toBeCloseTo(MINIMAP.width / 2);
    // Far beside all that is shown, the part lies flat at the edge.
    expect(windowOf(frame, { x: 8, y: 1 }, { x: 9, y: 0 })).toMatchObject({
      left: MINIMAP.width,
      right: MINIMAP.width,
    });
  });
});
