// Whole processes as the bench sees them: wall time and peak memory.

import { spawnSync } from 'node:child_process';

export interface Run {
  readonly ms: number;
  readonly peakMb: number;
}

/** Runs in a Node process before its program and writes its peak memory at the end; works for any program on Node. */
const WATCH = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(2,'\\npeak '+process.resourceUsage().maxRSS+'\\n'))",
)}`;

/** `node …args`; throws if it fails. */
export function runNode(args: readonly string[]): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', WATCH, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}`);
  return { ms, peakMb: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}
