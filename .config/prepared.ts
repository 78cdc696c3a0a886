// Modules named `*.prepared.ts` compute plain data from other data at the start of a program, always the same. This puts what
// they compute in their place, so that a run of half a second need not do it again.

import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

export const prepared: Plugin = {
  name: 'stemma:prepared',
  async load(id) {
    if (!id.endsWith('.prepared.ts')) return null;
    const { module, dependencies } = await runnerImport<{ default: unknown }>(id, {
      configFile: false,
      logLevel: 'error',
    });
    for (const file of dependencies) this.addWatchFile(file);
    // A string inside of a string: JSON.parse is faster than the parser of the language.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.default))});`;
  },
};
