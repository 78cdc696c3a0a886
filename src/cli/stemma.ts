#!/usr/bin/env node
// The `stemma` command: hands the words over and ends with the exit code.

import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { load } from './kept-code';
import { tuneForShortRun } from './tune';

/** They run most of what there is; what `--help` has run is no help to others. */
const KEPT_AFTER = new Set(['build', 'export', 'site']);

tuneForShortRun();
const { exports, keep } = load(fileURLToPath(new URL('./main.cjs', import.meta.url)));
// The script is built from main.ts.
const { main, help } = exports as unknown as typeof import('./main');
if (isMainThread) {
  const words = process.argv.slice(2);
  process.exitCode = await main(words);
  if (KEPT_AFTER.has(words[0] ?? '')) keep();
} else await help();
