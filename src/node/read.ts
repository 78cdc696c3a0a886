// The bytes of one input, never more than the cap, whatever kind of file it is.

import { type FileHandle, open } from 'node:fs/promises';
import { beginsAsGraphFile, MOST_GRAPH_BYTES } from '../core/model/dataset';
import { InputError, reasonOf } from './errors';

const MB = 1024 * 1024;

/** How large an input may be, and what to do about a larger one. */
interface Cap {
  readonly bytes: number;
  readonly words: string;
}

/** No public list is near it (the largest of 90 has 2.2 MB), and parsing takes memory many times its size. */
const LIST: Cap = { bytes: 32 * MB, words: 'Stemma reads up to 32 MB a file. Split the list.' };
/** What `stemma build` made of a long list is many times as large as the list, and only read back. */
const GRAPH: Cap = {
  bytes: MOST_GRAPH_BYTES,
  words: `Stemma reads graph files up to ${MOST_GRAPH_BYTES / MB} MB. Build it from fewer lists.`,
};
/** So much of an input tells whether it is a graph file. */
const BEGINNING = 200;

/** The content of a file, pipe or device. Throws InputError with the name in it. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    throw new InputError(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
  try {
    const { size } = await file.stat();
    return await readStream(file.createReadStream({ autoClose: false }), path, size);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Cannot read ${path}: ${reasonOf(error)}.`);
  } finally {
    await file.close();
  }
}

/** Everything a stream gives; stops it at the cap, or at once where `expected` says that it will be beyond. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string, expected = 0): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let beginning = '';
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (beginning.length < BEGINNING) beginning += Buffer.from(chunk.subarray(0, BEGINNING)).toString('utf8');
    const cap = beginsAsGraphFile(beginning) ? GRAPH : LIST;
    if (Math.max(size, expected) <= cap.bytes) continue;
    const found = expected > cap.bytes ? `${Math.ceil(expected / MB)} MB` : `more than ${cap.bytes / MB} MB`;
    throw new InputError(`${name} has ${found}; ${cap.words}`);
  }
  return Buffer.concat(chunks);
}
