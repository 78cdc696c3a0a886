// One GEXF writer in a process of its own: as a program it writes and reports, as a module it starts that program.
//
//   node .config/run-ts.mjs tests/bench/gexf-writer.ts stemma|graphology-gexf NODES

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from 'graphology-gexf/node';
import { gexfExporter } from '../../src/core/export/gexf';
import type { PaperGraph } from '../../src/core/model/graph';
import { gathered } from '../../src/node/write';
import { papersGraph } from './papers';
import { median } from './part';

export interface Written {
  readonly ms: number;
  readonly extraMb: number;
}

/** In a fresh process: median time of three writes, and the growth of the peak memory. */
export function measureWriter(root: string, writer: string, count: number): Written {
  const args = [join(root, '.config/run-ts.mjs'), join(root, 'tests/bench/gexf-writer.ts'), writer, String(count)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${writer} of ${count} nodes ended with ${status}:\n${stderr.slice(-2000)}`);
  // Written by `program` below.
  return JSON.parse(stdout) as Written;
}

const WRITERS: Readonly<Record<string, (graph: PaperGraph, path: string) => void>> = {
  stemma(graph, path) {
    const file = openSync(path, 'w');
    // As the command writes: a piece for each node and edge would be a system call each.
    for (const chunk of gathered(gexfExporter.write(graph))) writeSync(file, chunk);
    closeSync(file);
  },
  'graphology-gexf': (graph, path) => writeFileSync(path, write(graph)),
};

function program(writer: string, count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-gexf-'));
  const path = join(folder, 'graph.gexf');
  try {
    const graph = papersGraph(count);
    const peakMb = (): number => process.resourceUsage().maxRSS / 1024;
    const before = peakMb();
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      WRITERS[writer]?.(graph, path);
      return performance.now() - start;
    });
    process.stdout.write(JSON.stringify({ ms: median(times), extraMb: peakMb() - before }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [own, writer, count] = process.argv.slice(1);
if (own?.endsWith('gexf-writer.ts') && writer !== undefined) program(writer, Number(count));
