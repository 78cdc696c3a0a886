// What the layout bench compares with: graphology's ForceAtlas2, igraph's DrL, Graphviz' sfdp.
// Leaves to others: Stemma itself, and what is measured (layout.ts).

/// <reference path="../../src/core/layout/forceatlas2.d.ts" />

import { spawnSync } from 'node:child_process';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { random } from '../../src/core/base/random';

/** x and y of each node. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * graphology-layout-forceatlas2 from places of chance, with the settings that it infers for the size. One call a round, on
 * its own matrices: the public call restarts its state with each call.
 */
export function forceAtlas2(count: number, pairs: Int32Array): { round: () => void; places: () => Places } {
  const next = random(1);
  const nodes = new Float32Array(10 * count);
  const edges = new Float32Array((3 * pairs.length) / 2);
  const degrees = new Int32Array(count);
  for (const end of pairs) degrees[end] = (degrees[end] ?? 0) + 1;
  for (let i = 0; i < count; i++) {
    nodes.set([1000 * next(), 1000 * next(), 0, 0, 0, 0, 1 + (degrees[i] ?? 0), 1, 1, 0], 10 * i);
  }
  for (let e = 0; 2 * e < pairs.length; e++)
    edges.set([10 * (pairs[2 * e] ?? 0), 10 * (pairs[2 * e + 1] ?? 0), 1], 3 * e);
  const options = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 2000,
    barnesHutTheta: 0.5,
  };
  return {
    round: () => void iterate(options, nodes, edges),
    places: () => ({
      x: Float64Array.from({ length: count }, (_, i) => nodes[10 * i] ?? 0),
      y: Float64Array.from({ length: count }, (_, i) => nodes[10 * i + 1] ?? 0),
    }),
  };
}

export interface Outside {
  readonly ms: number;
  readonly places: Places;
}

const MOST_BYTES = 512 * 1024 * 1024;

/** Debian's python3-igraph (`layout_drl`, the time of the call alone); null where there is none. */
export function drl(count: number, pairs: Int32Array, timeoutMs: number): Outside | null {
  const script = [
    'import sys, time, random',
    'import igraph',
    'random.seed(1)',
    'n = int(sys.stdin.readline())',
    'ends = [int(w) for w in sys.stdin.read().split()]',
    'g = igraph.Graph(n, list(zip(ends[::2], ends[1::2])))',
    't = time.perf_counter()',
    'places = g.layout_drl()',
    'print((time.perf_counter() - t) * 1000)',
    'for x, y in places: print(x, y)',
  ].join('\n');
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', script], {
    input: `${count}\n${pairs.join(' ')}\n`,
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: MOST_BYTES,
  });
  if (status !== 0) return null;
  const [ms, ...lines] = stdout.trim().split('\n');
  const values = lines.map((line) => line.split(' ').map(Number));
  return {
    ms: Number(ms),
    places: { x: Float64Array.from(values, ([x]) => x ?? 0), y: Float64Array.from(values, ([, y]) => y ?? 0) },
  };
}

/** Graphviz' sfdp (Hu 2005), the whole process; null where there is none. */
export function sfdp(count: number, pairs: Int32Array, timeoutMs: number): Outside | null {
  const lines = ['graph {', 'node [shape=point width=0.01]'];
  for (let i = 0; i < count; i++) lines.push(`${i}`);
  for (let e = 0; e < pairs.length; e += 2) lines.push(`${pairs[e]}--${pairs[e + 1]}`);
  lines.push('}');
  const start = performance.now();
  const { status, stdout } = spawnSync('sfdp', ['-Goverlap=true', '-Gsplines=none', '-Tplain'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: MOST_BYTES,
  });
  const ms = performance.now() - start;
  if (status !== 0) return null;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (const found of stdout.matchAll(/^node (\d+) (\S+) (\S+)/gm)) {
    x[Number(found[1])] = Number(found[2]);
    y[Number(found[1])] = Number(found[3]);
  }
  return { ms, places: { x, y } };
}
