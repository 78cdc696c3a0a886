#!/usr/bin/env node
// Builds what is shipped: `node` (library and command), `page` (folder and single file), `types` (declarations).
// Leaves to others: how each is bundled (vite.node.ts, web/vite.config.ts, src/core/tsconfig.json).
//
//   node .config/build.mjs [node|page|types …] [--if-stale] [--if-possible]

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = resolve(fileURLToPath(import.meta.url), '../..');
const at = (...parts) => join(root, ...parts);

/** What each target is made from, and the files that show when it was last made. */
const TARGETS = {
  node: {
    from: ['src/core', 'src/node', 'src/cli', 'package.json', '.config/vite.node.ts'],
    made: ['dist/lib/index.js', 'dist/cli/stemma.js', 'dist/cli/main.cjs'],
    build: buildNode,
  },
  page: {
    from: ['src/core', 'web', 'package.json'],
    made: ['dist/web/index.html', 'dist/web-single/index.html'],
    build: buildPage,
  },
  types: { from: ['src/core', 'tsconfig.json'], made: ['dist/types/index.d.ts'], build: buildTypes },
};

async function buildNode() {
  const { build } = await import('vite');
  const configFile = at('.config/vite.node.ts');
  await build({ root, configFile, logLevel: 'warn' });
  await build({ root, configFile, logLevel: 'warn', mode: 'command' });
  // A first run keeps its compiled code, which all later ones start with.
  await run(process.execPath, [at('dist/cli/stemma.js'), 'build', '-q', '-o', devNull]);
}

async function buildPage() {
  const { build } = await import('vite');
  const configFile = at('web/vite.config.ts');
  await build({ root: at('web'), configFile, logLevel: 'warn' });
  await build({ root: at('web'), configFile, logLevel: 'warn', mode: 'single' });
}

async function buildTypes() {
  // tsc trusts its build info and does not notice that somebody removed `dist`: then it must be forced.
  const force = existsSync(at('dist/types/index.d.ts')) ? [] : ['--force'];
  const tsc = at('node_modules/typescript/bin/tsc');
  try {
    await run(process.execPath, [tsc, '-b', ...force, 'src/core'], { cwd: root });
  } catch (error) {
    throw new Error(`The types of src/core do not compile:\n${error.stdout}${error.stderr}`);
  }
  for (const file of filesUnder(at('dist/types'))) if (file.endsWith('.d.ts')) addExtensions(file);
}

/** `from './model/graph'` → `from './model/graph.js'`: Node's own resolution (`nodenext`) wants the extension. */
function addExtensions(file) {
  const text = readFileSync(file, 'utf8');
  const full = (path) => {
    if (/\.(js|json)$/.test(path)) return path;
    return existsSync(join(file, '..', `${path}.d.ts`)) ? `${path}.js` : `${path}/index.js`;
  };
  const changed = text.replace(
    /(\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"])(\.{1,2}\/[^'"]*)\2/g,
    (_, before, quote, path) => `${before}${quote}${full(path)}${quote}`,
  );
  if (changed !== text) writeFileSync(file, changed);
}

function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  yield path;
  if (stat.isDirectory()) for (const name of readdirSync(path)) yield* filesUnder(join(path, name));
}

/** Remembers when a target was last made. Outside `dist`: what lies there is shipped, and tsc alone writes there too. */
const stampOf = (name) => at('node_modules/.cache', `stemma-${name}.stamp`);

/** Whether a source is newer than the last build. Folders count too: a removed file changes its folder's time. */
function isStale(name) {
  const { from, made } = TARGETS[name];
  const stamp = statSync(stampOf(name), { throwIfNoEntry: false });
  if (stamp === undefined || made.some((path) => !existsSync(at(path)))) return true;
  for (const path of from)
    for (const file of filesUnder(at(path))) if (statSync(file).mtimeMs > stamp.mtimeMs) return true;
  return false;
}

/** Builds one target. The stamp bears the time of the start: what changes meanwhile is built next time. */
async function make(name) {
  const start = new Date();
  await TARGETS[name].build();
  writeFileSync(stampOf(name), '');
  utimesSync(stampOf(name), start, start);
}

/** Runs `work` while no other process of this checkout builds. */
async function alone(work) {
  const lock = at('node_modules/.cache/stemma-build');
  mkdirSync(at('node_modules/.cache'), { recursive: true });
  const deadline = Date.now() + 180_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(existsSync(join(lock, 'pid')) ? readFileSync(join(lock, 'pid'), 'utf8') : Number.NaN);
      if (Date.now() > deadline || (owner > 0 && !isAlive(owner))) rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 100));
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Builds the targets named; with `ifStale` only those whose sources changed since. Progress goes to standard error. */
export async function build(names = Object.keys(TARGETS), { ifStale = false } = {}) {
  const wanted = () => names.filter((name) => !ifStale || isStale(name));
  if (wanted().length === 0) return;
  await alone(async () => {
    const todo = wanted();
    const start = performance.now();
    // vite's two jobs share one process, one after the other; tsc runs beside them in its own.
    const types = todo.includes('types') ? make('types') : Promise.resolve();
    types.catch(() => undefined);
    for (const name of todo) if (name !== 'types') await make(name);
    await types;
    if (todo.length > 0)
      process.stderr.write(`built ${todo.join(', ')} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !(name in TARGETS));
  if (unknown !== undefined) {
    process.stderr.write(`Unknown target ${unknown}; there are ${Object.keys(TARGETS).join(', ')}.\n`);
    process.exit(2);
  }
  // `npm ci --omit=dev` runs `prepare` too, and has nothing to build with.
  if (args.includes('--if-possible') && !existsSync(at('node_modules/vite'))) process.exit(0);
  try {
    await build(names.length > 0 ? names : undefined, { ifStale: args.includes('--if-stale') });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
