// Bundles the library (dist/lib) and the command (dist/cli) for Node, with shared parts in dist/chunks.
// Pure packages go into the bundle, so that an installed Stemma brings few packages with it; graphology stays outside,
// because callers of the library meet its class and must get the same one.

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { prepared } from './prepared';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Old chunks go only when the new ones are ready: a build that fails leaves the last good one. */
const replaceOld: Plugin = {
  name: 'stemma:replace-old',
  generateBundle() {
    for (const folder of ['lib', 'cli', 'chunks']) rmSync(path(`../dist/${folder}`), { recursive: true, force: true });
  },
};

export default defineConfig({
  publicDir: false,
  // Data as one JSON.parse: `natural` brings word lists that named exports would turn into thousands of getters.
  json: { namedExports: false, stringify: true },
  ssr: { noExternal: true, external: ['graphology'], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path('../dist'),
    emptyOutDir: false,
    minify: false,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { 'lib/index': path('../src/core/index.ts'), 'cli/stemma': path('../src/cli/stemma.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
  plugins: [prepared, replaceOld],
});
