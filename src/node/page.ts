// The built page (dist/web, dist/web-single) and how a graph gets into it.
// Leaves to others: the page itself (web), sending it (server), writing it (site).

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { jsonExporter } from '../core/export/json';
import type { PaperGraph } from '../core/model/graph';
import { sketchOf } from '../core/model/sketch';
import { ownPackage } from './package';

/** The file beside the page that it fetches its graph from. */
export const GRAPH_FILE = 'graph.json';

/** The folder of the built page. */
export function pageFolder(): string {
  return builtAt('web');
}

export interface PageFile {
  readonly body: Buffer;
  /** Media type. */
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * All files of the built page by their path in an address (`/assets/index.js`): some 300 kB, read once, so that a page
 * that is built anew does not pull them away from a server that runs.
 */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = pageFolder();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string): Promise<[string, PageFile]> => [
    file.slice(folder.length).replaceAll('\\', '/'),
    { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' },
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** The one-file page with the graph in it, its sketch in front, and a story where there is one. */
export async function singlePage(graph: PaperGraph, story: string | null): Promise<string> {
  const template = await readFile(join(builtAt('web-single'), 'index.html'), 'utf8');
  const sketched = filled(template, 'stemma-sketch', JSON.stringify(sketchOf(graph)));
  const page = filled(sketched, 'stemma-graph', [...jsonExporter.write(graph)].join(''));
  return story === null ? page : withStory(page, story);
}

function builtAt(name: string): string {
  const folder = join(ownPackage().folder, 'dist', name);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `The page is not built (${join(folder, 'index.html')} is missing); in a checkout, run: npm run build`,
    );
  }
  return folder;
}

/**
 * Puts JSON into the template's `<script type="application/json" id="…">`. `<` is written as `\u003c`: a title that holds
 * `</script>` would otherwise end the element and be read as markup.
 */
export function filled(template: string, id: string, json: string): string {
  const open = new RegExp(`<script\\b(?=[^>]*\\bid="${id}")[^>]*>`).exec(template);
  const end = open === null ? -1 : template.indexOf('</script>', open.index);
  if (open === null || end < 0) throw new Error(`The single-file page has no place for the graph (script#${id}).`);
  const start = open.index + open[0].length;
  return template.slice(0, start) + json.replaceAll('<', '\\u003c') + template.slice(end);
}

/**
 * Puts the text of a story file into a page. Behind the line that names the encoding, which browsers look for in the first
 * kilobyte only.
 */
export const withStory = (page: string, story: string): string =>
  page.replace(
    /<meta charset[^>]*>/i,
    (charset) =>
      `${charset}<script type="application/json" id="stemma-story">${story.trim().replaceAll('<', '\\u003c')}</script>`,
  );

/** Puts a sketch of its graph into a page, which draws it before it has the graph. */
export const withSketch = (page: string, graph: PaperGraph): string =>
  page.replace(
    '</body>',
    () => `<script type="application/json" id="stemma-sketch">${JSON.stringify(sketchOf(graph))}</script></body>`,
  );

/** Tells the page that the server announces changes at `./events`. */
export const withLiveMark = (page: string): string =>
  page.replace(/<head[^>]*>/i, (head) => `${head}<meta name="stemma-live" content="events">`);
