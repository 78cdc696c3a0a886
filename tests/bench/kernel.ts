// Part of `layout`: one round of forces, the kernel in WebAssembly and its twin beside graphology's ForceAtlas2.

import { random } from '../../src/core/base/random';
import { type Bodies, type Forces, type Kernel, wasmMaker } from '../../src/core/layout/kernel';
import { twinKernel } from '../../src/core/layout/twin';
import { forceAtlas2 } from './engines';
import { type BenchOptions, median, table, timesOf } from './part';

const FORCES: Forces = {
  isBounded: false,
  repel: 1,
  attract: 0.1,
  near: 8,
  perFar2: 0.01,
  gravityX: 0.1,
  gravityY: 0.1,
  theta2: 0.81,
  reach2: 1e30,
};

/** Milliseconds a round, engines in turn; both of Stemma's forces, with a fresh tree every fifth round. */
export function kernelTable({ quick, say }: BenchOptions): string {
  const rows = (quick ? [1000, 10_000] : [1000, 10_000, 100_000]).map((count) => {
    say(`rounds of ${count} nodes`);
    const { bodies, pairs } = chance(count);
    const wasm = wasmMaker(bodies)?.(bodies);
    const engines: [string, () => void][] = [['FA2', forceAtlas2(count, pairs).round]];
    for (const [name, kernel] of [
      ['wasm', wasm],
      ['twin', twinKernel(bodies)],
    ] as const) {
      if (kernel === undefined) continue;
      engines.push(
        [`${name} FA2`, rounds(kernel, FORCES)],
        [`${name} t-FDP`, rounds(kernel, { ...FORCES, isBounded: true })],
      );
    }
    const times = new Map(engines.map(([name]) => [name, [] as number[]]));
    for (let turn = 0; turn < (count > 10_000 ? 3 : 7); turn++) {
      for (const [name, round] of engines) times.get(name)?.push(...timesOf(name === 'FA2' ? 1 : 5, round));
    }
    const of = (name: string): number => median(times.get(name) ?? []);
    return [
      count.toLocaleString('en-US'),
      of('FA2'),
      of('wasm FA2'),
      of('wasm t-FDP'),
      of('twin FA2'),
      of('FA2') / of('wasm FA2'),
      of('FA2') / of('twin FA2'),
    ];
  });
  return [
    'One round, ms:',
    table(
      [
        'nodes',
        'graphology FA2',
        'kernel, FA2 forces',
        'kernel, t-FDP',
        'twin in TypeScript',
        'FA2 / kernel',
        'FA2 / twin',
      ],
      rows,
    ),
  ].join('\n\n');
}

function rounds(kernel: Kernel, forces: Forces): () => void {
  let round = 0;
  return () => {
    if (round++ % 5 === 0) kernel.order();
    kernel.forces(forces);
    kernel.move(0.5, 0.05);
  };
}

/** Nodes anywhere, 3.4 edges a node between any two. */
function chance(count: number): { bodies: Bodies; pairs: Int32Array } {
  const next = random(count);
  const pairs = Int32Array.from({ length: 2 * Math.round(3.4 * count) }, () => Math.floor(next() * count));
  const lists = Array.from({ length: count }, (): number[] => []);
  for (let e = 0; e < pairs.length; e += 2) {
    lists[pairs[e] ?? 0]?.push(pairs[e + 1] ?? 0);
    lists[pairs[e + 1] ?? 0]?.push(pairs[e] ?? 0);
  }
  const from = new Int32Array(count + 1);
  for (const [i, list] of lists.entries()) from[i + 1] = (from[i] ?? 0) + list.length;
  const side = 2 * Math.sqrt(count);
  const floats = (value: () => number): Float32Array => Float32Array.from({ length: count }, value);
  return {
    pairs,
    bodies: {
      x: floats(() => side * next()),
      y: floats(() => side * next()),
      mass: floats(() => 1),
      free: floats(() => 1),
      from,
      other: Int32Array.from(lists.flat()),
      pull: new Float32Array(pairs.length).fill(0.3),
    },
  };
}
