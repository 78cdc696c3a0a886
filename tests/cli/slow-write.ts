// Writes a file slowly, so that a test can interrupt it: node .config/run-ts.mjs tests/cli/slow-write.ts FILE

import { writeWhole } from '../../src/node/write';

function* slowly(): Generator<string> {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < 500; i++) {
    yield 'x'.repeat(1 << 16);
    Atomics.wait(sleeper, 0, 0, 20);
  }
}

await writeWhole(process.argv[2] ?? '', slowly());
