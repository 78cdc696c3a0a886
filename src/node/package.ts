// Where this package lies and what it calls itself, the same from a checkout, from dist and from node_modules.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Package {
  readonly folder: string;
  readonly version: string;
}

let found: Package | undefined;

/** The folder that holds Stemma's `package.json`, and its version. */
export function ownPackage(): Package {
  // Memoised: it cannot change while the program runs.
  found ??= findPackage(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function findPackage(start: string): Package {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (typeof read === 'object' && read !== null && 'name' in read && read.name === 'stemma' && 'version' in read) {
        return { folder, version: String(read.version) };
      }
    }
    if (folder === dirname(folder))
      throw new Error(`No package.json of stemma above ${start}: the installation is damaged.`);
  }
}

/** What a graph says of its maker. */
export const generator = (): string => `stemma ${ownPackage().version}`;
