// Writes a file whole or not at all: beside its place first, then renamed onto it.
// Leaves to others: what is written, and standard output (cli).

import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/base/errors';
import { reasonOf } from './errors';
import { removeOnInterrupt } from './interrupt';

/** Text is gathered into pieces of about this many characters: one system call each. */
const PIECE = 1 << 16;

/** Throws UsageError where a file at `path` could not be made, so that nobody waits for work whose result is lost. */
export async function checkTarget(path: string): Promise<void> {
  const there = await statOf(path);
  if (there?.isDirectory()) throw new UsageError(`Cannot write ${path}: it is a folder. Name a file in it.`);
  const folder = await statOf(dirname(path));
  if (folder === null) throw new UsageError(`Cannot write ${path}: there is no folder ${dirname(path)}.`);
  if (!folder.isDirectory()) throw new UsageError(`Cannot write ${path}: ${dirname(path)} is not a folder.`);
}

/**
 * Writes text to `path`. Readers of an existing file see the old text or the new, never a part; a failure or an
 * interrupt leaves the old file and nothing else. Throws UsageError, in words, if the file cannot be written.
 */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const there = await statOf(path);
  try {
    // A pipe or device (/dev/stdout) has no content to protect and must not be replaced by a file.
    if (there !== null && !there.isFile()) return await writeInto(await open(path, 'w'), pieces);
    // A symbolic link stays one; the file it leads to is replaced.
    const target = there === null ? path : await realpath(path);
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const forget = removeOnInterrupt(draft);
    try {
      await writeInto(await open(draft, 'w', there === null ? 0o666 : there.mode & 0o777), pieces);
      await rename(draft, target);
    } finally {
      // After a success it is no longer there, and `force` makes that no error.
      await rm(draft, { force: true });
      forget();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`Cannot write ${path}: ${reasonOf(error)}.`);
    throw error;
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    // Whatever the reason, writing will meet it again and tell it.
    return null;
  }
}

async function writeInto(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  try {
    for (const piece of gathered(pieces)) await file.write(piece);
  } finally {
    await file.close();
  }
}

/** The same text in fewer, larger pieces. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}
