// The text files of folders of lists, each list a folder of its own, for the scripts that learn from them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const MOST_BYTES = 1_500_000;
const MOST_FILES = 4;

export interface ListFolder {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly text: string }[];
}

/** The lists of the folders, by name, largest files first; data files and pages too long to be one are left out. */
export function* listsIn(folders: readonly string[], except: ReadonlySet<string>): Generator<ListFolder> {
  const lists = folders
    .flatMap((folder) => readdirSync(folder).map((name) => resolve(folder, name)))
    .map((path) => ({ path, name: path.split('/').at(-1) ?? '' }))
    .filter(({ path, name }) => !except.has(name) && statSync(path).isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { path, name } of lists) {
    const files = readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(md|markdown|org|rst|bib|html|txt)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file, bytes: statSync(file).size }))
      .filter(({ bytes }) => bytes <= MOST_BYTES)
      .sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
    const documents = files
      .slice(0, MOST_FILES)
      .map(({ file }) => ({ id: relative(path, file), text: readFileSync(file, 'utf8') }));
    yield { name, documents };
  }
}
