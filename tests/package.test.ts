// What a user gets: the packed tarball, installed in an empty folder, runs. Slow and needs the registry: in CI only
// (or with STEMMA_SLOW=1).

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');
const wanted = process.env['CI'] !== undefined || process.env['STEMMA_SLOW'] === '1';

/** Without what `npm test` passes on to its children: the install below must be that of a stranger. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_ENV$/i.test(name)),
);

describe.runIf(wanted)('the packed package (CI or STEMMA_SLOW=1)', () => {
  let folder = '';
  let files: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-package-'));
    // The build is fresh (globalSetup); `prepare` would only find that out again.
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await run('npm', pack, { cwd: ROOT, env });
    const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    files = packed?.files.map(({ path }) => path) ?? [];
    const home = join(folder, 'home');
    await mkdir(home);
    await writeFile(join(home, 'package.json'), '{"private":true,"type":"module"}');
    const tarball = join(folder, packed?.filename ?? '');
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: home, env });
  }, 240_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const inHome = (command: string, ...args: string[]) =>
    run(command, args, { cwd: join(folder, 'home'), env, maxBuffer: 1 << 26 });

  test('holds what runs and nothing that is for developers', () => {
    for (const path of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'seeds/mamba-compression.md',
      'dist/cli/stemma.js',
      'dist/lib/index.js',
      'dist/types/index.d.ts',
      'dist/web/index.html',
      'dist/web-single/index.html',
      'dist/licenses.md',
    ]) {
      expect(files).toContain(path);
    }
    expect(files.filter((path) => /^(src|tests|web|\.config|\.ci|node_modules)\//.test(path))).toEqual([]);
  });

  test('publint finds nothing wrong', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'home/node_modules/stemma'), pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test('brings few packages with it', async () => {
    const installed = (await readdir(join(folder, 'home/node_modules'))).filter((name) => !name.startsWith('.'));
    expect(installed.sort()).toEqual(['events', 'graphology', 'graphology-types', 'stemma']);
  });

  test('npx stemma build', async () => {
    await inHome('npx', '--no', 'stemma', 'build', '-o', 'g.json');
    const graph = JSON.parse(await readFile(join(folder, 'home/g.json'), 'utf8')) as {
      nodes: { attributes: { kind: string } }[];
    };
    expect(graph.nodes.filter(({ attributes }) => attributes.kind === 'paper')).toHaveLength(25);
  });

  test('npx stemma site --single-file', async () => {
    await inHome('npx', '--no', 'stemma', 'site', '--single-file', '-o', 'tree.html');
    expect(await readFile(join(folder, 'home/tree.html'), 'utf8')).toContain('id="stemma-graph"');
  });

  test("import from 'stemma'", async () => {
    const code =
      "import { buildGraphOf } from 'stemma'; console.log(buildGraphOf([{ id: 'a.md', text: '# A' }], { generator: 'x' }).getAttribute('schema'))";
    const { stdout } = await inHome(process.execPath, '--input-type=module', '-e', code);
    expect(stdout.trim()).toBe('1');
  });

  test('types resolve for bundlers and for Node', async () => {
    const use =
      "import { buildGraphOf } from 'stemma';\nconst title: string = buildGraphOf([{ id: 'a', text: '' }], { generator: 'x' }).getAttribute('title');\nconsole.log(title);\n// @ts-expect-error a generator is required\nbuildGraphOf([], {});\n";
    await writeFile(join(folder, 'home/use.ts'), use);
    for (const resolution of [
      ['preserve', 'bundler'],
      ['nodenext', 'nodenext'],
    ]) {
      const [module = '', moduleResolution = ''] = resolution;
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--lib',
        'es2023,dom',
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
        '--skipLibCheck',
      ];
      await expect(inHome(process.execPath, tsc, ...options, 'use.ts')).resolves.toMatchObject({ stdout: '' });
    }
  });
});
