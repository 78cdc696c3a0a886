// The bytes of one input, never more than the cap, whatever kind of file it is.

import { type FileHandle, open } from 'node:fs/promises';
import { InputError, reasonOf } from './errors';

/** A larger input is refused: no public list is near it (the largest of 90 has 2.2 MB), and parsing takes memory many times its size. */
const MOST_BYTES = 32 * 1024 * 1024;

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
    if (size > MOST_BYTES) throw tooLarge(path, `${Math.ceil(size / 1024 / 1024)} MB`);
    return await readStream(file.createReadStream({ autoClose: false }), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Cannot read ${path}: ${reasonOf(error)}.`);
  } finally {
    await file.close();
  }
}

/** Everything a stream gives; stops it at the cap. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(name, `more than ${MOST_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string, size: string): InputError =>
  new InputError(`${name} has ${size}; Stemma reads up to ${MOST_BYTES / 1024 / 1024} MB a file. Split the list.`);
