// Where the data of a command goes: standard output, or a file that is written whole or not at all.

import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { UsageError } from '../core/base/errors';
import { checkTarget, gathered, writeWhole } from '../node/write';

/** Before the work: complains if `output` cannot be written, or is one of the inputs. */
export async function checkOutput(output: string | undefined, inputs: readonly string[]): Promise<void> {
  if (output === undefined || output === '-') return;
  await checkTarget(output);
  const target = await realOf(output);
  for (const input of inputs) {
    if (target !== null && target === (await realOf(input))) {
      throw new UsageError(`${output} is also the input; it would be overwritten. Choose another name.`);
    }
  }
}

async function realOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    // What does not exist is the same as nothing.
    return null;
  }
}

/** Writes the pieces to a file, or to standard output if none is named or it is `-`. */
export async function writeOutput(output: string | undefined, pieces: Iterable<string>): Promise<void> {
  if (output !== undefined && output !== '-') return writeWhole(output, pieces);
  for (const piece of gathered(pieces)) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}
