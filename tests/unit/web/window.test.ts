import { describe, expect, test } from 'vitest';
import type { Layout } from '../../../web/lineage/layout';
import type { LineageScene } from '../../../web/lineage/scene';
import { crowdOf, type Frame, framed, frameOf } from '../../../web/lineage/window';

const COUNT = 1000;
const keys = Array.from({ length: COUNT }, (_, i) => `paper:${i}`);
/** A staircase down to the right, each work drawing on the one before. */
const at = (i: number) => ({ x: 100 * i, y: 50 * i });
const scene: LineageScene = {
  root: null,
  works: keys.map((key) => ({ key, year: null, standing: null, moreUp: 0, moreDown: 0 })),
  edges: keys.slice(1).map((key, i) => ({
    key: `edge:${i}`,
    source: key,
    target: `paper:${i}`,
    relation: 'extends',
    lane: `paper:${i}`,
    place: 0,
  })),
  cutAt: null,
  pieces: [],
};
const layout: Layout = {
  width: 100 * COUNT,
  height: 50 * COUNT,
  row: 20,
  step: 100,
  bands: [],
  places: new Map(keys.map((key, i) => [key, at(i)])),
  routes: new Map(keys.slice(1).map((_, i) => [`edge:${i}`, [at(i + 1), at(i)]])),
};
const room = { width: 1000, height: 800 };

describe('the part of a lineage around the window', () => {
  test('holds all that is seen, wherever one is, and little more', () => {
    for (const scale of [0.06, 0.3, 0.36, 0.5, 0.99, 1, 2.7]) {
      for (const [x, y] of [
        [0, 0],
        [-12_345, -6000],
        [500, 300],
        [-99_000 * scale, -49_500 * scale],
      ] as const) {
        const frame = frameOf(scene, { x, y, scale }, room);
        const part = framed(scene, layout, frame);
        const isSeen = (i: number): boolean => {
          const [seenX, seenY] = [at(i).x * scale + x, at(i).y * scale + y];
          return seenX >= 0 && seenX <= room.width && seenY >= 0 && seenY <= room.height;
        };
        const drawn = new Set(part.works.map(({ key }) => key));
        expect(keys.filter((key, i) => isSeen(i) && !drawn.has(key))).toEqual([]);
        const { left, right, top, bottom } = frame as Frame;
        expect((right - left) * scale).toBeLessThan(5 * room.width);
        expect((bottom - top) * scale).toBeLessThan(5 * room.height);
      }
    }
  });

  test('holds lines that only pass through', () => {
    const long = {
      ...layout,
      routes: new Map([
        [
          'edge:0',
          [
            { x: -5000, y: 400 },
            { x: 90_000, y: 400 },
          ],
        ],
      ]),
    };
    const frame = frameOf(scene, { x: -20_000, y: 0, scale: 1 }, room);
    expect(framed(scene, long, frame).edges.map(({ key }) => key)).toEqual(['edge:0']);
  });

  test('stays the same while one moves a little; a short lineage is drawn whole', () => {
    const frame = frameOf(scene, { x: -100, y: -100, scale: 1 }, room);
    expect(frameOf(scene, { x: -180, y: -90, scale: 1 }, room)).toEqual(frame);
    expect(frameOf({ ...scene, works: scene.works.slice(0, 300) }, { x: 0, y: 0, scale: 1 }, room)).toBeNull();
  });
});

test('a list opens where most of it is in view, not at a lonely old work that all goes back to', () => {
  const crowd = Array.from({ length: 50 }, (_, i) => ({ x: 9000 + (i % 5) * 50, y: 4000 + i * 4 }));
  const place = crowdOf([{ x: 0, y: 0 }, ...crowd, { x: 20_000, y: 100 }], { width: 1000, height: 800 });
  for (const { x, y } of crowd) {
    expect(Math.abs(x - (place?.x ?? 0))).toBeLessThanOrEqual(500);
    expect(Math.abs(y - (place?.y ?? 0))).toBeLessThanOrEqual(400);
  }
  expect(crowdOf([], { width: 1000, height: 800 })).toBeNull();
});

test('in a hurry, all that is seen is drawn and little else', () => {
  const camera = { x: -20_000, y: -10_000, scale: 0.5 };
  const [hurried, calm] = [true, false].map((isHurried) => frameOf(scene, camera, room, isHurried));
  const seen = { left: 40_000, top: 20_000, right: 42_000, bottom: 21_600 };
  expect(hurried?.left).toBeLessThanOrEqual(seen.left);
  expect(hurried?.top).toBeLessThanOrEqual(seen.top);
  expect(hurried?.right).toBeGreaterThanOrEqual(seen.right);
  expect(hurried?.bottom).toBeGreaterThanOrEqual(seen.bottom);
  const area = (frame: Frame | null | undefined): number =>
    frame === null || frame === undefined ? 0 : (frame.right - frame.left) * (frame.bottom - frame.top);
  expect(area(hurried) * 3).toBeLessThan(area(calm));
});
