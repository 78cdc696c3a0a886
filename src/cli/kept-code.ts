// Loads a script together with the code that V8 compiled of it in an earlier run: reading the source anew takes a fifth of the time
// of building a short list. V8 refuses what another version, processor or setting of it has compiled.
// Leaves to others: when to keep (stemma.ts).

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';

interface Loaded {
  /** What the script exports. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** Keeps the code of all that has run, if none was kept so far. */
  readonly keep: () => void;
}

/** Runs a CommonJS script that is ASCII and the function of its module, as the build makes it. ES modules would do as well, but Node 20 cannot keep their code. */
export function load(file: string): Loaded {
  const keptFile = join(dirname(file), 'kept', `${cachedDataVersionTag()}`);
  const kept = keptAt(keptFile);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  const module: { exports: Record<string, unknown> } = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keep: () => {
      if (kept === undefined) write(keptFile, script.createCachedData());
    },
  };
}

function keptAt(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // The first run, or a folder that cannot be written to: then the source is compiled.
    return undefined;
  }
}

/** Whole or not at all: others may read it meanwhile. */
function write(file: string, code: Buffer): void {
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, code);
    renameSync(half, file);
  } catch {
    // Installed where the user may not write: nothing is lost but time.
  }
}
