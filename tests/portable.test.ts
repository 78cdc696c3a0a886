// The core runs where there is nothing but the language: bundled as one script, in a context without any host object.

import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const LIST = [
  '# Awesome tree pruning',
  '',
  '## Methods',
  '',
  '- **TreeCut**: [TreeCut: Cutting trees](https://arxiv.org/abs/2301.00001) (ICLR 2023). Cuts trees — fast.',
  '- **LeafCut**: [LeafCut: Smaller cuts](https://arxiv.org/abs/2401.00002) (NeurIPS 2024). Based on TreeCut, it uses token merging.',
  '',
].join('\n');

let script = '';

beforeAll(async () => {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    json: { namedExports: false, stringify: true },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(ROOT, 'src/core/index.ts'), formats: ['iife'], name: 'stemma' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error('vite gave no output');
  script = bundle.output[0].code;
});

/** Runs code after the bundle in a context whose only globals are the language's own, and takes the result out as text. */
function runBare(code: string): unknown {
  // V8 gives every context a `console` for its inspector; it is no part of the language.
  const whole = `delete globalThis.console;\n${script}\n;JSON.stringify((${code})())`;
  const json: unknown = runInNewContext(whole, Object.create(null), { timeout: 30_000 });
  return JSON.parse(String(json));
}

const BUILD = `() => {
  const graph = stemma.buildGraphOf([{ id: 'trees.md', text: ${JSON.stringify(LIST)} }], { generator: 'test' });
  return graph.export();
}`;

test('the context has no host', () => {
  const hosts = [
    'process',
    'console',
    'require',
    'setTimeout',
    'TextDecoder',
    'URL',
    'fetch',
    'document',
    'structuredClone',
  ];
  expect(runBare(`() => ${JSON.stringify(hosts)}.filter((name) => name in globalThis)`)).toEqual([]);
});

test('a list becomes the same graph as in Node', async () => {
  const { buildGraphOf } = await import('../src/core/index');
  const here = buildGraphOf([{ id: 'trees.md', text: LIST }], { generator: 'test' });
  const bare = runBare(BUILD);
  expect(bare).toEqual(JSON.parse(JSON.stringify(here.export())));
  expect(here.filterNodes((_, { kind }) => kind === 'paper')).toHaveLength(2);
  expect(here.filterEdges((_, { kind }) => kind === 'lineage')).not.toHaveLength(0);
});
