// The force kernel against brute force and against its twin, on any graph.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../src/core/base/random';
import { type Bodies, type Forces, type KernelMaker, wasmMaker } from '../../src/core/layout/kernel';
import { twinKernel } from '../../src/core/layout/twin';

const inWasm: KernelMaker = (bodies) => {
  const make = wasmMaker(bodies);
  if (make === null) throw new Error('This Node has no WebAssembly with vectors.');
  return make(bodies);
};

const MAKERS: readonly (readonly [string, KernelMaker])[] = [
  ['in WebAssembly', inWasm],
  ['in TypeScript', twinKernel],
];

const coordinate = fc.double({ min: -40, max: 40, noNaN: true });
/** Up to 150 bodies, some on one point, and springs between any two. */
const anyBodies: fc.Arbitrary<Bodies> = fc
  .record({
    points: fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.tuple(coordinate, coordinate, fc.double({ min: 0.1, max: 9, noNaN: true })) },
        { weight: 1, arbitrary: fc.constant([1, 1, 1] as [number, number, number]) },
      ),
      { minLength: 1, maxLength: 150 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(149), fc.nat(149), fc.double({ min: 0.01, max: 2, noNaN: true })), {
      maxLength: 300,
    }),
  })
  .map(({ points, pairs }) => {
    const lists = points.map((): [number, number][] => []);
    for (const [a, b, pull] of pairs) {
      if (a === b || a >= points.length || b >= points.length) continue;
      lists[a]?.push([b, pull]);
      lists[b]?.push([a, pull]);
    }
    const from = [0];
    for (const list of lists) from.push((from.at(-1) ?? 0) + list.length);
    return {
      x: Float32Array.from(points, ([x]) => x),
      y: Float32Array.from(points, ([, y]) => y),
      mass: Float32Array.from(points, ([, , mass]) => mass),
      free: new Float32Array(points.length).fill(1),
      from: Int32Array.from(from),
      other: Int32Array.from(lists.flat(), ([other]) => other),
      pull: Float32Array.from(lists.flat(), ([, pull]) => pull),
    };
  });

const anyForces: fc.Arbitrary<Forces> = fc.record({
  isBounded: fc.boolean(),
  repel: fc.double({ min: 0.1, max: 3, noNaN: true }),
  attract: fc.double({ min: 0.01, max: 1, noNaN: true }),
  near: fc.double({ min: 0, max: 10, noNaN: true }),
  perFar2: fc.double({ min: 0, max: 0.1, noNaN: true }),
  gravityX: fc.double({ min: 0, max: 0.5, noNaN: true }),
  gravityY: fc.double({ min: 0, max: 0.5, noNaN: true }),
  theta2: fc.constant(0),
  reach2: fc.constant(1e30),
});

interface Sum {
  readonly x: number;
  readonly y: number;
  /** Of the sizes of all that was summed: what rounding to 32 bits is measured by. */
  readonly size: number;
}

/** The forces as the papers give them, each pair by itself, in 64 bits. */
function bruteForce(b: Bodies, f: Forces): Sum[] {
  const at = (array: Float32Array | Int32Array, i: number): number => array[i] ?? 0;
  return Array.from(b.x, (ownX, i) => {
    let [x, y, size] = [0, 0, 0];
    const add = (dx: number, dy: number): void => {
      x += dx;
      y += dy;
      size += Math.hypot(dx, dy);
    };
    const ownY = at(b.y, i);
    for (let j = 0; j < b.x.length; j++) {
      const [dx, dy] = [ownX - at(b.x, j), ownY - at(b.y, j)];
      const square = dx * dx + dy * dy;
      // ForceAtlas2's repulsion has a pole; the kernel leaves it out.
      if (j === i || (!f.isBounded && square < 1.01e-4)) continue;
      const weight = f.isBounded ? 1 / (1 + square) ** 2 : 1 / square;
      const strength = f.repel * at(b.mass, i) * at(b.mass, j) * weight;
      add(strength * dx, strength * dy);
    }
    for (let e = at(b.from, i); e < at(b.from, i + 1); e++) {
      const [dx, dy] = [at(b.x, at(b.other, e)) - ownX, at(b.y, at(b.other, e)) - ownY];
      const square = dx * dx + dy * dy;
      const shape = f.isBounded ? 1 / (1 + square * f.perFar2) + f.near / (1 + square) : 1;
      const strength = f.attract * at(b.pull, e) * shape;
      add(strength * dx, strength * dy);
    }
    add(-f.gravityX * at(b.mass, i) * ownX, 0);
    add(0, -f.gravityY * at(b.mass, i) * ownY);
    return { x, y, size };
  });
}

/** Pairs nearer than the pole's edge but for rounding count or not: such graphs say nothing. */
const isAtPole = (b: Bodies): boolean =>
  b.x.some((x, i) =>
    b.x.some((other, j) => {
      const square = (x - other) ** 2 + ((b.y[i] ?? 0) - (b.y[j] ?? 0)) ** 2;
      return square > 0.98e-4 && square < 1.02e-4;
    }),
  );

describe.each(MAKERS)('%s', (_, make) => {
  test('without approximation the forces are those of brute force, to 1e-4', () => {
    fc.assert(
      fc.property(anyBodies, anyForces, (bodies, forces) => {
        fc.pre(!isAtPole(bodies));
        const kernel = make(bodies);
        kernel.order();
        kernel.forces(forces);
        const expected = bruteForce(bodies, forces);
        for (const [s, body] of kernel.id.entries()) {
          const sum = expected[body] ?? { x: 0, y: 0, size: 0 };
          const error = Math.hypot((kernel.fx[s] ?? 0) - sum.x, (kernel.fy[s] ?? 0) - sum.y);
          expect(error).toBeLessThanOrEqual(1e-4 * sum.size + 1e-9);
        }
      }),
    );
  });

  test('with approximation they are near: a mean error of few percent, less where less counts as far', () => {
    const next = random(7);
    const count = 2000;
    const floats = (value: () => number): Float32Array => Float32Array.from({ length: count }, value);
    const bodies: Bodies = {
      x: floats(() => 60 * next()),
      y: floats(() => 60 * next() * next()),
      mass: floats(() => 0.2 + next()),
      free: floats(() => 1),
      from: new Int32Array(count + 1),
      other: new Int32Array(0),
      pull: new Float32Array(0),
    };
    const forces = { repel: 1, attract: 1, near: 8, perFar2: 0.01, gravityX: 0, gravityY: 0, theta2: 0, reach2: 1e30 };
    for (const [isBounded, theta2, most] of [
      [true, 0.81, 0.07],
      [true, 0.25, 0.02],
      [false, 0.81, 0.02],
      [false, 0.25, 0.005],
    ] as const) {
      const expected = bruteForce(bodies, { ...forces, isBounded });
      const kernel = make(bodies);
      kernel.order();
      kernel.forces({ ...forces, isBounded, theta2 });
      let [error, length] = [0, 0];
      for (const [s, body] of kernel.id.entries()) {
        const sum = expected[body] ?? { x: 0, y: 0 };
        error += Math.hypot((kernel.fx[s] ?? 0) - sum.x, (kernel.fy[s] ?? 0) - sum.y);
        length += Math.hypot(sum.x, sum.y);
      }
      expect(error / length).toBeLessThan(most);
    }
  });

  test('slots are a permutation; bodies that are not free stay', () => {
    fc.assert(
      fc.property(anyBodies, anyForces, (bodies, forces) => {
        const free = bodies.free.map((_, i) => i % 2);
        const kernel = make({ ...bodies, free });
        kernel.order();
        kernel.forces(forces);
        kernel.move(0.5, 1);
        expect([...kernel.id].sort((a, b) => a - b)).toEqual([...bodies.x.keys()]);
        for (const [s, body] of kernel.id.entries()) {
          const way = Math.hypot(
            (kernel.x[s] ?? 0) - (bodies.x[body] ?? 0),
            (kernel.y[s] ?? 0) - (bodies.y[body] ?? 0),
          );
          expect(way).toBeLessThanOrEqual(body % 2 === 0 ? 0 : 1.0001);
        }
      }),
    );
  });
});

test('both give the same bits, round after round', () => {
  fc.assert(
    fc.property(anyBodies, anyForces, fc.constantFrom(0, 0.25, 0.81, 1.5), (bodies, forces, theta2) => {
      const kernels = MAKERS.map(([, make]) => make(bodies));
      for (let round = 0; round < 6; round++) {
        for (const kernel of kernels) {
          if (round % 3 === 0) kernel.order();
          kernel.forces({ ...forces, theta2 });
          kernel.move(0.6, 1);
        }
      }
      const [wasm, twin] = kernels.map(({ id, x, y, fx, fy, stiff }) => [id, x, y, fx, fy, stiff].map((a) => [...a]));
      expect(wasm).toEqual(twin);
    }),
  );
});
