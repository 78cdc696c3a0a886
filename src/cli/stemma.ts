#!/usr/bin/env node
// The `stemma` command: hands the words over and ends with the exit code.

import { fileURLToPath } from 'node:url';
import { load } from './kept-code';
import { tuneForShortRun } from './tune';

tuneForShortRun();
const { exports, keep } = load(fileURLToPath(new URL('./main.cjs', import.meta.url)));
// The script is built from main.ts.
const { main } = exports as unknown as typeof import('./main');
process.exitCode = await main(process.argv.slice(2));
keep();
