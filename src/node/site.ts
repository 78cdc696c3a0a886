// Writes the page and its graph as a folder of static files.
// Leaves to others: the single-file form, which is one string (page.ts).

import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../core/base/errors';
import { jsonExporter } from '../core/export/json';
import type { PaperGraph } from '../core/model/graph';
import { reasonOf } from './errors';
import { removeOnInterrupt } from './interrupt';
import { GRAPH_FILE, pageFolder, withSketch, withStory } from './page';
import { writeWhole } from './write';

/**
 * Writes the site into `folder`, made if missing (its parent must exist). Files of the same name are replaced, others
 * stay; all are written beside first and moved at the end, `index.html` last, so that a failed run leaves the old site.
 */
export async function writeSite(folder: string, graph: PaperGraph, story: string | null): Promise<void> {
  const page = pageFolder();
  try {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const draft = await mkdtemp(join(folder, '.stemma-'));
    const forget = removeOnInterrupt(draft);
    try {
      await cp(page, draft, { recursive: true });
      const index = join(draft, 'index.html');
      const sketched = withSketch(await readFile(index, 'utf8'), graph);
      await writeFile(index, story === null ? sketched : withStory(sketched, story));
      await writeWhole(join(draft, GRAPH_FILE), jsonExporter.write(graph));
      for (const path of await filesOf(draft)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await rename(join(draft, path), join(folder, path));
      }
    } finally {
      await rm(draft, { recursive: true, force: true });
      forget();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UsageError(`Cannot write to ${folder}: ${reasonOf(error)}.`);
    throw error;
  }
}

/** Relative paths of all files, `index.html` last: whoever loads it finds the rest in place. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const isIndex = (path: string): boolean => path === join(folder, 'index.html');
  return files.sort((a, b) => Number(isIndex(a)) - Number(isIndex(b))).map((path) => path.slice(folder.length + 1));
}
