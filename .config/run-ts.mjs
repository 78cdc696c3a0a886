#!/usr/bin/env node
// Runs a TypeScript file of this project that is not part of the product (tests/eval, tests/bench).
//
//   node .config/run-ts.mjs FILE [arguments …]     the file sees them as process.argv.slice(2)

import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './build.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node .config/run-ts.mjs FILE [arguments …]\n');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(file), ...args];
await runnerImport(resolve(file), { root, configFile: false, logLevel: 'error' });
