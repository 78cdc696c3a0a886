// The compiled kernel: made from its sources, small, and there where the core runs.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { kernelModule } from '../../../.config/kernel';
import { buildGraph } from '../../../src/core/graph/build';
import { bytesOfBase64 } from '../../../src/core/layout/base64';
import { KERNEL_WASM } from '../../../src/core/layout/kernel-wasm';
import { layoutGraph } from '../../../src/core/layout/layout';
import { graphFileText } from '../../../src/core/model/dataset';
import { generated } from '../../fixtures/graph/generated';

test('the committed module is what src/kernel compiles to: else run `node .config/run-ts.mjs .config/kernel.ts`', async () => {
  const path = join(import.meta.dirname, '../../../src/core/layout/kernel-wasm.ts');
  expect(readFileSync(path, 'utf8')).toBe(await kernelModule());
}, 60_000);

test('base64 is read like by Node', () => {
  for (const text of ['', 'a', 'ab', 'abc', '\u0000ÿ~é']) {
    const bytes = Buffer.from(text);
    expect([...bytesOfBase64(bytes.toString('base64'))]).toEqual([...bytes]);
  }
  expect(Buffer.from(bytesOfBase64(KERNEL_WASM)).toString('base64')).toBe(KERNEL_WASM);
});

test('no operation whose bits depend on the machine: no relaxed vectors, no threads; it asks its host for nothing', () => {
  const module = new WebAssembly.Module(bytesOfBase64(KERNEL_WASM));
  expect(WebAssembly.Module.imports(module)).toEqual([]);
  expect(bytesOfBase64(KERNEL_WASM).length).toBeLessThan(8000);
});

test('the bare language has WebAssembly too', () => {
  expect(runInNewContext('typeof WebAssembly', Object.create(null))).toBe('object');
});

test('where there is no WebAssembly, or a policy forbids it, the picture is the same', async () => {
  const expected = buildGraph(generated(150), { generator: 'test' });
  layoutGraph(expected);
  const forbidden = {
    Module: class {
      constructor() {
        throw new Error("'wasm-unsafe-eval' is not allowed");
      }
    },
  };
  for (const host of [undefined, forbidden]) {
    vi.stubGlobal('WebAssembly', host);
    vi.resetModules();
    try {
      const fresh = await import('../../../src/core/layout/layout');
      const graph = buildGraph(generated(150), { generator: 'test' });
      fresh.layoutGraph(graph);
      expect(graphFileText(graph)).toBe(graphFileText(expected));
    } finally {
      vi.unstubAllGlobals();
    }
  }
});
