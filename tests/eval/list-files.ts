// The text files of folders of lists, each list a folder of its own, for the scripts that learn from them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Longer files are data, or pages too long to be a list. */
const MOST_BYTES = 1_500_000;

export interface ListFolder {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly text: string }[];
}

/**
 * The lists of the folders with their largest files, in the order of the folders and of names.
 * @param except names of lists to leave out, in any capitals
 * @param most of one list: files, and bytes in all
 */
export function* listsIn(
  folders: readonly string[],
  except: Iterable<string>,
  most: { readonly files: number; readonly bytes: number },
): Generator<ListFolder> {
  const left = new Set([...except].map((name) => name.toLowerCase()));
  const lists = folders
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => ({ name, path: resolve(folder, name) })),
    )
    .filter(({ path, name }) => !left.has(name.toLowerCase()) && statSync(path).isDirectory());
  for (const { path, name } of lists) {
    const files = readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(md|markdown|org|rst|bib|html|txt)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file, bytes: statSync(file).size }))
      .filter(({ bytes }) => bytes <= MOST_BYTES)
      .sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
    const documents: { id: string; text: string }[] = [];
    let room = most.bytes;
    for (const { file, bytes } of files) {
      if (bytes > room || documents.length >= most.files) continue;
      room -= bytes;
      documents.push({ id: relative(path, file), text: readFileSync(file, 'utf8') });
    }
    yield { name, documents };
  }
}
