// The force kernel in TypeScript: the fallback where there is no WebAssembly, and what tests compare it with. It sums in
// the same order, rounds each step to 32 bits (Math.fround, exact everywhere) and so gives the same bits as src/kernel.

import type { Bodies, Kernel } from './kernel';
import { sumForces } from './twin-forces';
import { orderState } from './twin-order';

/** The arrays of src/kernel/memory.ts. */
export interface Twin {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly mass: Float32Array;
  readonly free: Float32Array;
  readonly id: Int32Array;
  readonly rank: Int32Array;
  readonly fx: Float32Array;
  readonly fy: Float32Array;
  readonly stiff: Float32Array;
  readonly bodies: Bodies;
  /** The springs by slots. */
  readonly from: Int32Array;
  readonly other: Int32Array;
  readonly pull: Float32Array;
  readonly codes: Uint32Array;
  readonly tree: Tree;
}

/** Nodes in preorder: their slots, the node after all below, mass, centre of mass, box, width squared. */
export interface Tree {
  nodes: number;
  groups: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly skip: Int32Array;
  readonly group: Int32Array;
  readonly mass: Float32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly top: Float32Array;
  readonly bottom: Float32Array;
  readonly width2: Float32Array;
  /** x, y and mass of each that pushes a group. */
  readonly list: Float32Array;
}

export function twinKernel(bodies: Bodies): Kernel {
  const count = bodies.x.length;
  const nodes = 2 * count + 8;
  const twin: Twin = {
    count,
    x: bodies.x.slice(),
    y: bodies.y.slice(),
    mass: bodies.mass.slice(),
    free: bodies.free.slice(),
    id: Int32Array.from(bodies.x, (_, i) => i),
    rank: new Int32Array(count),
    fx: new Float32Array(count),
    fy: new Float32Array(count),
    stiff: new Float32Array(count),
    bodies,
    from: new Int32Array(count + 1),
    other: new Int32Array(bodies.other.length),
    pull: new Float32Array(bodies.pull.length),
    codes: new Uint32Array(count),
    tree: {
      nodes: 0,
      groups: 0,
      first: new Int32Array(nodes),
      end: new Int32Array(nodes),
      skip: new Int32Array(nodes),
      group: new Int32Array(count),
      mass: new Float32Array(nodes),
      x: new Float32Array(nodes),
      y: new Float32Array(nodes),
      left: new Float32Array(nodes),
      right: new Float32Array(nodes),
      top: new Float32Array(nodes),
      bottom: new Float32Array(nodes),
      width2: new Float32Array(nodes),
      list: new Float32Array(3 * count),
    },
  };
  const { x, y, free, id, fx, fy, stiff } = twin;
  return {
    x,
    y,
    free,
    id,
    fx,
    fy,
    stiff,
    order: () => orderState(twin),
    forces: (forces) => sumForces(twin, forces),
    move: (share, limit) => moveAll(twin, share, limit),
  };
}

function moveAll({ count, x, y, free, fx, fy, stiff }: Twin, shareIn: number, limitIn: number): void {
  const f = Math.fround;
  const [share, limit] = [f(shareIn), f(limitIn)];
  for (let s = 0; s < count; s++) {
    const stiffness = stiff[s] ?? 0;
    const dx = fx[s] ?? 0;
    const dy = fy[s] ?? 0;
    const length = f(Math.sqrt(f(f(dx * dx) + f(dy * dy))));
    if (!(stiffness > 0) || length === 0) continue;
    let scale = f(f(share * (free[s] ?? 0)) / stiffness);
    if (f(length * scale) > limit) scale = f(limit / length);
    x[s] = f((x[s] ?? 0) + f(dx * scale));
    y[s] = f((y[s] ?? 0) + f(dy * scale));
  }
}
