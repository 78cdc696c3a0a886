// Three groups of tests: `core` (pure, in parallel), `program` (what is built: command, bundle, package), `browser` (one
// at a time and last: Chromium with software rendering takes both cores of a small machine).

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const BUILT = ['tests/cli/**/*.test.ts', 'tests/portable*.test.ts', 'tests/package*.test.ts'];
const BROWSER = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...BUILT, ...BROWSER, 'tests/bench/**', 'tests/eval/**'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: BUILT,
          globalSetup: ['.config/built.mjs'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: ['.config/built.mjs'],
          fileParallelism: false,
          // A browser on a machine of others may stall; what failed first is told (tests/browser/stage.ts).
          retry: process.env['CI'] === undefined ? 0 : 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
