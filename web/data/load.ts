// Where the page gets its graph: from the page itself (single file) or from `graph.json` beside it (folder).
// Leaves to others: whether the file holds a graph (src/core/model), hearing of a newer one (live.ts).

import { readGraphFile } from '../../src/core/model/dataset';
import type { PaperGraph } from '../../src/core/model/graph';

const GRAPH_FILE = './graph.json';
const INLINE_ID = 'stemma-graph';

export interface Loaded {
  readonly graph: PaperGraph;
  /** The server's name for this version (its ETag without quotes), if it gave one. */
  readonly version: string | null;
}

/** The graph could not be had; `advice` says what the reader can do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message);
  }
}

/** Throws LoadError. */
export async function loadGraph(): Promise<Loaded> {
  const inline = document.getElementById(INLINE_ID);
  const { text, version } = inline === null ? await fetched() : { text: inline.textContent, version: null };
  if (text.trim() === '') {
    throw new LoadError(
      'This page holds no graph.',
      'It is an empty template; make a page with: stemma site LIST --single-file -o FILE.html',
    );
  }
  return { graph: graphOf(text), version };
}

function graphOf(text: string): PaperGraph {
  const advice = 'Build it again with: stemma build LIST -o graph.json';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LoadError(
      `The graph could not be read: ${error instanceof Error ? error.message : String(error)}`,
      advice,
    );
  }
  const result = readGraphFile(value);
  if (!result.ok) throw new LoadError(`This is no graph that the page can show: ${result.problem}`, advice);
  return result.graph;
}

async function fetched(): Promise<{ text: string; version: string | null }> {
  if (location.protocol === 'file:') {
    throw new LoadError(
      'Browsers do not let a page opened from a file read the file beside it.',
      'Show this folder with any web server (for instance: python3 -m http.server), or make one file with: stemma site LIST --single-file -o FILE.html',
    );
  }
  let response: Response;
  try {
    response = await fetch(GRAPH_FILE, { cache: 'no-cache' });
  } catch {
    throw new LoadError('The server did not answer.', 'Check that it still runs, then load the page again.');
  }
  if (!response.ok) {
    throw new LoadError(
      `There is no graph beside this page (the server answered ${response.status}).`,
      'The file graph.json belongs into the same folder as index.html.',
    );
  }
  const version = response.headers.get('etag')?.replace(/^(W\/)?"|"$/g, '') ?? null;
  return { text: await response.text(), version };
}
