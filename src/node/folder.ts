// Finds the lists in a folder: files that by name can be one, in a fixed order.
// Leaves to others: reading them, and whether a list is inside (core).

import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { by } from '../core/base/sort';
import { InputError, reasonOf } from './errors';

/** Extensions of the formats that lists come in. */
export const LIST_EXTENSIONS = [
  'md',
  'markdown',
  'bib',
  'rst',
  'org',
  'ris',
  'csv',
  'tsv',
  'json',
  'yaml',
  'yml',
  'txt',
] as const;

const LIST_FILE = new RegExp(`\\.(${LIST_EXTENSIONS.join('|')})$`, 'i');

/** Files that repositories hold beside their lists. SECURITY.md is a policy, security.md may well be a list. */
const NO_LIST = [
  /^(licen[cs]e|copying|contributing|contributors|code[-_]of[-_]conduct|changelog|(pull_request|issue)_template)([-.][\w-]+)*$/i,
  /^(SECURITY|SUPPORT|NOTICE|CITATION)\.\w+$/,
  /^(package(-lock)?|tsconfig|composer|renovate)\.json$|^(mkdocs|_config|docker-compose)\.ya?ml$|^(requirements([-_]\w+)?|robots|CMakeLists)\.txt$/,
];

const NO_FOLDER = new Set(['node_modules', '__pycache__']);

/**
 * Paths of all list-like files under `folder`, sorted by code units of the path. Names that start with a dot,
 * `node_modules`, and files such as LICENSE are left out. A symbolic link is followed to a file inside the folder only:
 * a list that somebody sent must not be able to point at other files of this machine.
 */
export async function listFilesIn(folder: string): Promise<string[]> {
  const top = await realpath(folder);
  const found: string[] = [];
  const open = [folder];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const entry of await entriesOf(here)) {
      if (entry.name.startsWith('.')) continue;
      const path = join(here, entry.name);
      if (entry.isDirectory()) {
        if (!NO_FOLDER.has(entry.name)) open.push(path);
      } else if (LIST_FILE.test(entry.name) && !NO_LIST.some((pattern) => pattern.test(entry.name))) {
        if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileIn(top, path)))) found.push(path);
      }
    }
  }
  return found.sort(by((path) => relative(folder, path).replaceAll(sep, '/')));
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError(`Cannot read the folder ${folder}: ${reasonOf(error)}.`);
  }
}

async function leadsToFileIn(top: string, link: string): Promise<boolean> {
  try {
    const target = await realpath(link);
    return target.startsWith(top + sep) && (await stat(target)).isFile();
  } catch {
    // A link to nowhere is no list.
    return false;
  }
}
