// The parts that the layout is made of, each against something slow and obviously right.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build';
import { pushApart } from '../../../src/core/layout/apart';
import { cellsOf } from '../../../src/core/layout/cells';
import { circlePoint, sunflowerPoint } from '../../../src/core/layout/circle';
import { discPlaces } from '../../../src/core/layout/discs';

import { planOf } from '../../../src/core/layout/plan';
import { ringOrder } from '../../../src/core/layout/ring';
import { generated } from '../../fixtures/graph/generated';
import { EMPTY_LINKED, paper, small } from '../../fixtures/graph/small';

describe('circle', () => {
  test('points are those of sine and cosine', () => {
    for (let i = -40; i <= 80; i++) {
      const { x, y } = circlePoint(i / 40);
      expect(x).toBeCloseTo(Math.cos((2 * Math.PI * i) / 40), 7);
      expect(y).toBeCloseTo(Math.sin((2 * Math.PI * i) / 40), 7);
    }
  });

  test('a sunflower fills its disc evenly', () => {
    const seeds = Array.from({ length: 400 }, (_, i) => sunflowerPoint(i, Math.PI * (i + 0.5)));
    const inner = seeds.filter(({ x, y }) => x * x + y * y < 100);
    expect(inner).toHaveLength(100);
    for (const [i, a] of seeds.entries()) {
      for (const b of seeds.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1.2);
    }
  });
});

describe('discs', () => {
  const radii = fc.array(fc.double({ min: 0.5, max: 10, noNaN: true }), { maxLength: 10 });

  test('up to ten on a circle do not meet', () => {
    fc.assert(
      fc.property(radii, (list) => {
        const sum = list.reduce((total, radius) => total + radius, 0);
        fc.pre(Math.max(0, ...list) <= sum / 2);
        const places = discPlaces(list);
        for (const [i, a] of places.entries()) {
          for (const [j, b] of places.entries()) {
            if (j > i)
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(((list[i] ?? 0) + (list[j] ?? 0)) * 0.999);
          }
        }
      }),
    );
  });

  test('many lie around the largest, near to each other', () => {
    const list = Array.from({ length: 60 }, (_, i) => 1 + (i % 5));
    const places = discPlaces(list);
    expect(places[4]).toEqual({ x: 0, y: 0 });
    const area = list.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
    const reach = Math.max(...places.map(({ x, y }, i) => Math.hypot(x, y) + (list[i] ?? 0)));
    expect(area / (Math.PI * reach * reach)).toBeGreaterThan(0.5);
  });

  test('none, one', () => {
    expect(discPlaces([])).toEqual([]);
    expect(discPlaces([3])).toEqual([{ x: 0, y: 0 }]);
  });
});

const points = fc.array(
  fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true })),
  {
    minLength: 1,
    maxLength: 60,
  },
);

test('what is near lies in the same cell or beside it, and every point in its cell', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0.1, max: 30, noNaN: true }), (list, cell) => {
      const cells = cellsOf(Float64Array.from(list.flat()), cell);
      for (const [i, [x, y]] of list.entries()) {
        const [column, row] = [cells.columnOf(x), cells.rowOf(y)];
        const at = row * cells.columns + column;
        expect([...cells.ids.subarray(cells.starts[at], cells.starts[at + 1])]).toContain(i);
        for (const [ox, oy] of list) {
          if (Math.hypot(x - ox, y - oy) >= cell) continue;
          expect(Math.abs(cells.columnOf(ox) - column)).toBeLessThanOrEqual(1);
          expect(Math.abs(cells.rowOf(oy) - row)).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

describe('pushing apart', () => {
  test('no two meet at the end, whatever the start', () => {
    fc.assert(
      fc.property(
        points,
        fc.array(fc.double({ min: 0.1, max: 8, noNaN: true }), { minLength: 60, maxLength: 60 }),
        (list, sizes) => {
          const places = Float64Array.from(list.flat());
          const radii = Float64Array.from(list, (_, i) => sizes[i] ?? 1);
          pushApart(places, radii);
          for (const i of list.keys()) {
            for (let j = i + 1; j < list.length; j++) {
              const distance = Math.hypot(
                (places[2 * i] ?? 0) - (places[2 * j] ?? 0),
                (places[2 * i + 1] ?? 0) - (places[2 * j + 1] ?? 0),
              );
              expect(distance).toBeGreaterThanOrEqual(((radii[i] ?? 0) + (radii[j] ?? 0)) * (1 - 1e-12));
            }
          }
        },
      ),
    );
  });

  test('what does not meet stays where it is', () => {
    const places = Float64Array.of(0, 0, 10, 0, 0, 10);
    pushApart(places, Float64Array.of(4, 4, 4));
    expect([...places]).toEqual([0, 0, 10, 0, 0, 10]);
  });

  test('a hundred discs on one point', () => {
    const places = new Float64Array(200);
    pushApart(places, new Float64Array(100).fill(2));
    expect(new Set(Array.from({ length: 100 }, (_, i) => `${places[2 * i]} ${places[2 * i + 1]}`)).size).toBe(100);
  });
});

describe('plan', () => {
  const plan = planOf(buildGraph(small, { generator: 'test' }));
  const groupOf = (key: string): string | undefined => plan.bodies.groups[plan.bodies.keys.indexOf(key)];

  test('bodies are sorted by key; springs by pair, each once', () => {
    expect(plan.bodies.keys).toEqual([...plan.bodies.keys].sort());
    const { a, b, pull } = plan.springs;
    const pairs = [...a].map((own, s) => own * 1000 + (b[s] ?? 0));
    expect(pairs).toEqual([...new Set(pairs)].sort((one, other) => one - other));
    expect(a.every((own, s) => own < (b[s] ?? 0))).toBe(true);
    expect(pull.every((own) => own > 0)).toBe(true);
  });

  test('papers belong to their territory, what surrounds them to where most of its neighbours are', () => {
    expect(groupOf('paper:rootcut')).toBe('category:cutting');
    expect(groupOf('paper:watering')).toBe('category:care');
    expect(groupOf('technique:branch-merging')).toBe('category:cutting');
    expect(groupOf('method:tome')).toBe('category:cutting');
    expect(groupOf('paper:undated')).toBe('');
  });

  test('without categories communities take their place', () => {
    const flat = planOf(buildGraph({ ...generated(60), categories: [], memberships: [] }, { generator: 'test' }));
    expect(flat.bodies.groups.some((group) => /^community \d+$/.test(group))).toBe(true);
    const alone = planOf(buildGraph({ ...EMPTY_LINKED, papers: [paper('a')] }, { generator: 'test' }));
    expect(alone.bodies.groups).toEqual(['']);
  });
});

test('groups with ties become neighbours on the circle', () => {
  const groups = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ones = new Float64Array(6).fill(1);
  const bodies = {
    keys: groups,
    kinds: groups.map(() => 'paper' as const),
    radii: ones,
    masses: ones,
    groups,
    parts: groups.map(() => ''),
  };
  const springs = { a: Int32Array.of(0, 1, 2), b: Int32Array.of(3, 4, 5), pull: Float64Array.of(1, 1, 1) };
  const order = ringOrder(groups, { bodies, springs });
  expect([...order].sort()).toEqual(groups);
  for (const a of springs.a) {
    const apart = Math.abs(order.indexOf(groups[a] ?? '') - order.indexOf(groups[a + 3] ?? ''));
    expect(Math.min(apart, 6 - apart)).toBe(1);
  }
});
