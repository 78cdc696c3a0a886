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
  script.runInThisContext()(module.exports, lazily(createRequire(file)), module, file, dirname(file));
  return {
    exports: module.exports,
    keep: () => {
      if (kept === undefined) write(keptFile, script.createCachedData());
    },
  };
}

/**
 * Modules of Node that few commands need. The script asks for all it knows on its first lines, and these take 15 ms: V8 compiles
 * them anew, because Node has kept their code under other settings of V8 (tune.ts).
 */
const RARE = new Set(['node:child_process', 'node:crypto', 'node:http']);

/** The same `require`, which loads a rare module when something of it is first asked for. */
const lazily = (require: NodeJS.Require) => (id: string) =>
  RARE.has(id) ? new Proxy({}, { get: (_, name): unknown => Reflect.get(require(id), name) }) : require(id);

/** Bytes of the sum at the end of the file. */
const SUM = 4;

function keptAt(file: string): Buffer | undefined {
  try {
    const all = readFileSync(file);
    const code = all.subarray(0, Math.max(0, all.length - SUM));
    // V8 looks at the head of the code alone: with a byte changed inside, it would run something else.
    return all.length > SUM && all.readInt32LE(code.length) === sumOf(code) ? code : undefined;
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
    const sum = Buffer.alloc(SUM);
    sum.writeInt32LE(sumOf(code));
    writeFileSync(half, Buffer.concat([code, sum]));
    renameSync(half, file);
  } catch {
    // Installed where the user may not write: nothing is lost but time.
  }
}

/** FNV-1a (Fowler, Noll, Vo) over words of four bytes; what is left behind the last word is left out. */
function sumOf(code: Buffer): number {
  const { buffer, byteOffset, length } = code.byteOffset % 4 === 0 ? code : Uint8Array.from(code);
  const words = new Int32Array(buffer, byteOffset, length >> 2);
  let sum = 0x811c9dc5 | 0;
  // By number: `for … of` makes an object for each of a million words before V8 has optimised it.
  for (let n = 0; n < words.length; n++) sum = Math.imul(sum ^ (words[n] ?? 0), 0x01000193);
  return sum;
}
