// Tells when one of some files or folders changed; a burst of changes (an editor's save, a checkout) is told once.

import { basename } from 'node:path';

/** Editors write a file in several steps, the slowest tried within 50 ms. */
const QUIET_MS = 120;

export interface Watcher {
  close(): Promise<void>;
}

/** Calls `changed` after each burst, never twice at once: a change during its work is told when it is done. */
export async function watchPaths(paths: readonly string[], changed: () => Promise<void>): Promise<Watcher> {
  const { watch } = await import('chokidar');
  const named = new Set(paths);
  const watcher = watch([...paths], {
    ignoreInitial: true,
    // What listFilesIn leaves out, unless it was named itself.
    ignored: (path) => !named.has(path) && /^(\..+|node_modules)$/.test(basename(path)),
  });
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const work = async (): Promise<void> => {
    if (working) {
      again = true;
      return;
    }
    working = true;
    do {
      again = false;
      await changed();
    } while (again);
    working = false;
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), QUIET_MS);
  });
  await new Promise<void>((done) => watcher.once('ready', done));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
