// Bundles for Node: the library (dist/lib, with shared parts in dist/chunks) and what starts the command; by `--mode command`
// the command itself as one script (dist/cli/main.cjs), whose compiled code can be kept (src/cli/kept-code.ts).
// Pure packages go into the bundle, so that an installed Stemma brings few packages with it; graphology stays outside of the
// library, because its callers meet its class and must get the same one.

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, runnerImport } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Old files go only when the new ones are ready: a build that fails leaves the last good one. */
const replaceOld = (paths: readonly string[]): Plugin => ({
  name: 'stemma:replace-old',
  generateBundle() {
    for (const old of paths) rmSync(path(`../dist/${old}`), { recursive: true, force: true });
  },
});

/** Strings and patterns mean the same with escapes; `String.raw` holds patterns only. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * What kept-code.ts loads: the function of a CommonJS module. In ASCII, which is read without decoding and which V8 keeps
 * in half the room.
 */
const moduleFunction: Plugin = {
  name: 'stemma:module-function',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk')
        file.code = `(function (exports, require, module, __filename, __dirname) {${inAscii(file.code)}\n})`;
    }
  },
};

/**
 * Modules named `*.prepared.ts` compute plain data from other data at the start of a program, always the same. This puts
 * what they compute in their place, so that a run of half a second need not do it again.
 */
const prepared: Plugin = {
  name: 'stemma:prepared',
  load: {
    filter: { id: /\.prepared\.ts$/ },
    async handler(id) {
      const { module } = await runnerImport<{ default: unknown }>(id, { configFile: false, logLevel: 'error' });
      // A string inside of a string: JSON.parse is faster than the parser of the language. ASCII takes half the room.
      return `export default JSON.parse(${JSON.stringify(inAscii(JSON.stringify(module.default)))});`;
    },
  },
};

export default defineConfig(({ mode }) => {
  const isCommand = mode === 'command';
  return {
    publicDir: false,
    // Data as one JSON.parse: `natural` brings word lists that named exports would turn into thousands of getters.
    json: { namedExports: false, stringify: true },
    ssr: { noExternal: true, external: isCommand ? [] : ['graphology'], target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path('../dist'),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      // What is in the library is in the command too.
      license: isCommand ? { fileName: 'licenses.md' } : false,
      rolldownOptions: {
        input: isCommand
          ? { 'cli/main': path('../src/cli/main.ts') }
          : { 'lib/index': path('../src/core/index.ts'), 'cli/stemma': path('../src/cli/stemma.ts') },
        output: isCommand
          ? { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
          : { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
        // Evaluating the prepared modules takes most of the time of this build.
        checks: { pluginTimings: false },
      },
    },
    plugins: [
      prepared,
      ...(isCommand ? [moduleFunction] : []),
      replaceOld(isCommand ? ['cli/main.cjs', 'cli/kept'] : ['lib', 'chunks']),
    ],
  };
});
