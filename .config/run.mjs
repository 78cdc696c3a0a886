#!/usr/bin/env node

// Runs the command in a checkout: builds first what is missing or older than its sources, then hands over.
//
//   npm run --silent stemma -- build my-list.md -o graph.json

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from './build.mjs';

const NEEDS_PAGE = new Set(['serve', 'site']);

await build(NEEDS_PAGE.has(process.argv[2]) ? ['node', 'page'] : ['node'], { ifStale: true });
// npm changes to the project's folder; paths on the command line are meant from where the caller stood.
const from = process.env.npm_lifecycle_event === undefined ? undefined : process.env.INIT_CWD;
if (from !== undefined && process.cwd() === root) process.chdir(from);
const program = join(root, 'dist/cli/stemma.js');
process.argv[1] = program;
await import(pathToFileURL(program).href);
