// Compiles the force kernel (src/kernel, AssemblyScript) to WebAssembly and writes it as text into
// src/core/layout/kernel-wasm.ts, which is committed: so tsc, vitest and bundlers need no extra step.
// A test (tests/unit/layout/kernel.test.ts) compares the file with a fresh compilation.
//
//   node .config/run-ts.mjs .config/kernel.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/core/layout/kernel-wasm.ts');

/** The text of the generated module. The pinned compiler gives the same bytes on every machine. */
export async function kernelModule(): Promise<string> {
  const files = new Map<string, string | Uint8Array>();
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      '--outFile',
      'kernel.wasm',
      '-O3',
      '--noAssert',
      '--converge',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--use',
      'abort=',
    ],
    {
      readFile: (name: string, base: string) => {
        try {
          return readFileSync(join(root, 'src/kernel', base === '.' ? '' : base, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (name: string, contents: string | Uint8Array) => {
        files.set(name, contents);
      },
      listFiles: () => [],
    },
  );
  const wasm = files.get('kernel.wasm');
  if (error !== null || wasm === undefined) throw new Error(`The kernel does not compile:\n${stderr.toString()}`);
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,110}/g) ?? [];
  return [
    '// The force kernel as WebAssembly, in base64. Made from src/kernel by .config/kernel.ts; not to be edited.',
    '',
    'export const KERNEL_WASM =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await kernelModule());
