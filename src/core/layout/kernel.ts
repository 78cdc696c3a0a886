// The force kernel as the layout sees it: bodies with springs, their forces, a step. In WebAssembly where there is such,
// else in TypeScript (twin.ts), with the same bits. Leaves to others: how many steps and with what forces (simulate.ts).

import { bytesOfBase64 } from './base64';
import { KERNEL_WASM } from './kernel-wasm';
import { twinKernel } from './twin';

/** Bodies by number, and the springs of each: `other` and `pull` of body b from `from[b]` to `from[b + 1]`. */
export interface Bodies {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Above 0. */
  readonly mass: Float32Array;
  /** How far a body follows its forces: 1 wholly, 0 not at all. */
  readonly free: Float32Array;
  readonly from: Int32Array;
  readonly other: Int32Array;
  readonly pull: Float32Array;
}

export interface Forces {
  /** t-FDP's forces (Zhong et al. 2023), which reach a few units, or ForceAtlas2's (Jacomy et al. 2014), without bound. */
  readonly isBounded: boolean;
  readonly repel: number;
  readonly attract: number;
  /** t-FDP: how much more near springs pull, and beyond how many units springs hardly pull more (1 / its square). */
  readonly near: number;
  readonly perFar2: number;
  readonly gravityX: number;
  readonly gravityY: number;
  /** Square of how wide a part may look, as width / distance, to count as one point (Barnes & Hut 1986): 0 for exact forces. */
  readonly theta2: number;
  /** Square of the distance from which on nothing pushes. */
  readonly reach2: number;
}

/** The bodies in slots that are near where bodies are near: slot s holds body `id[s]`. */
export interface Kernel {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly free: Float32Array;
  readonly id: Int32Array;
  /** Of the last `forces`: along x and y, and the force that a unit of way costs. */
  readonly fx: Float32Array;
  readonly fy: Float32Array;
  readonly stiff: Float32Array;
  /** Puts near bodies into near slots; needed once, and again when much has moved: it saves time, and changes little else. */
  order(): void;
  forces(forces: Forces): void;
  /** Moves each body by that share of the way to where its forces would be at rest, no further than `limit`. */
  move(share: number, limit: number): void;
}

/** What of WebAssembly is used; the core's own types know of no host. */
declare const WebAssembly:
  | undefined
  | {
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object, imports: object) => { readonly exports: unknown };
    };

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  setup(bodies: number, ends: number): void;
  addressOf(array: number): number;
  order(): void;
  forces(
    isBounded: boolean,
    repel: number,
    attract: number,
    near: number,
    perFar2: number,
    gravityX: number,
    gravityY: number,
    theta2: number,
    reach2: number,
  ): void;
  move(share: number, limit: number): void;
}

/** The arrays' numbers in src/kernel/memory.ts. */
const ARRAYS = ['x', 'y', 'mass', 'free', 'id', 'fx', 'fy', 'stiff', 'from', 'other', 'pull'] as const;

/** Makes kernels, one after the other: the next one takes the memory of the last. */
export type KernelMaker = (bodies: Bodies) => Kernel;

/**
 * In WebAssembly if that can be had, with memory for graphs up to the size of `largest`: memory that is made anew or grows
 * makes engines collect garbage, which takes longer than many rounds where a large graph is held.
 */
export const kernelMaker = (largest: Bodies): KernelMaker => wasmMaker(largest) ?? twinKernel;

/** Null where there is no WebAssembly with 128-bit vectors, or where a page's policy forbids it. */
export function wasmMaker(largest: Bodies): KernelMaker | null {
  const wasm = instance();
  if (wasm === null) return null;
  wasm.setup(largest.x.length, largest.other.length);
  return (bodies) => wasmKernel(wasm, bodies);
}

function wasmKernel(wasm: Exports, bodies: Bodies): Kernel {
  const count = bodies.x.length;
  const ends = bodies.other.length;
  wasm.setup(count, ends);
  const address = (name: (typeof ARRAYS)[number]): number => wasm.addressOf(ARRAYS.indexOf(name));
  const floats = (name: 'x' | 'y' | 'mass' | 'free' | 'fx' | 'fy' | 'stiff' | 'pull', length: number): Float32Array =>
    new Float32Array(wasm.memory.buffer, address(name), length);
  const integers = (name: 'id' | 'from' | 'other', length: number): Int32Array =>
    new Int32Array(wasm.memory.buffer, address(name), length);
  const id = integers('id', count);
  for (let i = 0; i < count; i++) id[i] = i;
  for (const name of ['x', 'y', 'mass', 'free'] as const) floats(name, count).set(bodies[name]);
  integers('from', count + 1).set(bodies.from);
  integers('other', ends).set(bodies.other);
  floats('pull', ends).set(bodies.pull);
  return {
    x: floats('x', count),
    y: floats('y', count),
    free: floats('free', count),
    id,
    fx: floats('fx', count),
    fy: floats('fy', count),
    stiff: floats('stiff', count),
    order: () => wasm.order(),
    forces: (f) =>
      wasm.forces(f.isBounded, f.repel, f.attract, f.near, f.perFar2, f.gravityX, f.gravityY, f.theta2, f.reach2),
    move: (share, limit) => wasm.move(share, limit),
  };
}

/** A fresh instance, whose memory goes with it. */
function instance(): Exports | null {
  compiled ??= compile();
  if (compiled === 'none' || typeof WebAssembly === 'undefined') return null;
  // The shape is that of src/kernel/kernel.ts.
  return new WebAssembly.Instance(compiled, {}).exports as Exports;
}

/** Compiled once: engines make code faster while it runs, and would begin anew with each module. It holds no data. */
let compiled: object | 'none' | undefined;

function compile(): object | 'none' {
  if (typeof WebAssembly === 'undefined') return 'none';
  try {
    return new WebAssembly.Module(bytesOfBase64(KERNEL_WASM));
  } catch {
    // An engine without SIMD, or a policy without 'wasm-unsafe-eval': the twin does the same, only slower.
    return 'none';
  }
}
