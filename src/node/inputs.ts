// What the words of a command name -> texts to read, or a graph that was built before.
// Leaves to others: what the texts mean (core), which words there are (cli).

import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { UsageError } from '../core/base/errors';
import { readGraphFile } from '../core/model/dataset';
import type { PaperGraph } from '../core/model/graph';
import { documentId } from '../core/model/ids';
import type { SourceText } from '../core/model/source';
import { type Decoded, decode } from './decode';
import { InputError, reasonOf } from './errors';
import { LIST_EXTENSIONS, listFilesIn } from './folder';
import { readBytes, readStream } from './read';
import { seedSource } from './seed';

export type Inputs =
  | {
      readonly kind: 'lists';
      readonly sources: readonly SourceText[];
      /** Files of a folder that could not be read, in words; the others were. */
      readonly skipped: readonly string[];
    }
  | { readonly kind: 'graph'; readonly path: string; readonly graph: PaperGraph };

/** One text to read. */
interface Place {
  /** What the document is called. */
  readonly id: string;
  /** What messages call it: as the caller wrote it. */
  readonly name: string;
  /** Whether it was named itself, not found in a named folder. */
  readonly named: boolean;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Reads what the words name: list files, folders, `-` for standard input, one built graph file, or nothing for the seed.
 * Documents are called by their path below the folder that holds all inputs, so that the same lists give the same graph
 * wherever they lie. A graph file that lies in a named folder is nobody's list and is passed over.
 * Throws InputError for what cannot be read, UsageError for words that do not go together.
 */
export async function readInputs(words: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<Inputs> {
  if (words.length === 0) return { kind: 'lists', sources: [await seedSource()], skipped: [] };
  const sources: SourceText[] = [];
  const graphs: { path: string; graph: PaperGraph }[] = [];
  const skipped: string[] = [];
  for (const { id, name, named, bytes } of await placesOf(words, stdin)) {
    try {
      const decoded = await decode(await bytes());
      if (!decoded.ok) throw new InputError(`${name} ${decoded.problem}.`);
      const graph = graphIn(decoded.text, name);
      if (graph === null) sources.push(sourceOf(id, decoded));
      else if (named) graphs.push({ path: name, graph });
    } catch (error) {
      // One bad file among many of a folder must not cost the others; a file that was named must be readable.
      if (named || !(error instanceof InputError)) throw error;
      skipped.push(error.message);
    }
  }
  const [graph] = graphs;
  if (graph !== undefined) {
    if (graphs.length + sources.length === 1) return { kind: 'graph', ...graph };
    throw new UsageError(
      `${graph.path} is a built graph; it cannot be put together with other inputs. Give the lists it was built from.`,
    );
  }
  if (sources.length > 0) return { kind: 'lists', sources, skipped };
  const endings = LIST_EXTENSIONS.map((extension) => `.${extension}`).join(' ');
  throw new InputError(skipped[0] ?? `No list in ${words.join(', ')}: looked for files ending in ${endings}.`);
}

async function placesOf(words: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<Place[]> {
  const files: { path: string; named: boolean }[] = [];
  const roots: string[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    if (word === '-') continue;
    const isFolder = await isFolderAt(word);
    roots.push(isFolder ? resolve(word) : dirname(resolve(word)));
    for (const path of isFolder ? await listFilesIn(word) : [word]) {
      // The same file named twice, or by itself and by its folder, is one document.
      const real = await realPathOf(path);
      if (!seen.has(real)) files.push({ path, named: !isFolder });
      seen.add(real);
    }
  }
  const idOf = namer(roots);
  const places = files.map(
    ({ path, named }): Place => ({ id: idOf(path), name: path, named, bytes: () => readBytes(path) }),
  );
  if (!words.includes('-')) return places;
  const name = 'Standard input';
  return [{ id: 'stdin', name, named: true, bytes: () => readStream(stdin, name) }, ...places];
}

async function isFolderAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new InputError(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
}

async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // A pipe (`stemma build <(command)`) has no path of its own; it can be read all the same.
    return resolve(path);
  }
}

/** Names a file by its path below the deepest folder that holds all `roots`. */
function namer(roots: readonly string[]): (path: string) => string {
  let common = roots[0] ?? '';
  for (const root of roots) {
    while (root !== common && !root.startsWith(common.endsWith(sep) ? common : common + sep)) common = dirname(common);
  }
  return (path) => relative(common, resolve(path)).replaceAll(sep, '/');
}

const sourceOf = (id: string, { text, notes }: Extract<Decoded, { ok: true }>): SourceText => ({
  id,
  text,
  issues: notes.map((note) => ({ ...note, document: documentId(id) })),
});

/** The graph in a text, if it is a built graph file; null for any other text. Throws InputError for a damaged one. */
function graphIn(text: string, name: string): PaperGraph | null {
  if (!/^\s*\{/.test(text) || !text.includes('"nodes"') || !text.includes('"edges"')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON: then it is a text like any other.
    return null;
  }
  if (!looksLikeGraph(value)) return null;
  const read = readGraphFile(value);
  if (!read.ok) throw new InputError(`${name} is a graph file that cannot be used: ${read.problem}`);
  return read.graph;
}

const looksLikeGraph = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'nodes' in value &&
  Array.isArray(value.nodes) &&
  'edges' in value &&
  Array.isArray(value.edges) &&
  'options' in value &&
  typeof value.options === 'object' &&
  value.options !== null &&
  'type' in value.options &&
  value.options.type === 'directed';
