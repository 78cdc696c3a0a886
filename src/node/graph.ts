// The whole way from the words of a command to a graph: reads the inputs, runs the core.
// Leaves to others: what is said about it (cli).

import { availableParallelism } from 'node:os';
import type { PaperGraph } from '../core/model/graph';
import type { Hooks } from '../core/model/pipeline';
import { buildGraphOf, type FinishOptions } from '../core/pipeline';
import { InputError } from './errors';
import { startHelper } from './helper';
import { readInputs } from './inputs';
import { generator } from './package';

export interface LoadedGraph {
  readonly graph: PaperGraph;
  /** Whether it was read from a graph file; then layout and title are the file's. */
  readonly wasBuilt: boolean;
  /** Files of a folder that could not be read, in words. */
  readonly skipped: readonly string[];
}

/** Characters of a list from which on it takes longer to read than a second thread to start. */
const WORTH_HELP = 400_000;

/** A graph file by itself. Throws InputError where there is none. */
export async function readGraph(path: string): Promise<PaperGraph> {
  const inputs = await readInputs([path], process.stdin);
  if (inputs.kind === 'graph') return inputs.graph;
  throw new InputError(`${path} is no graph file; stemma build LIST -o ${path} makes one.`);
}

/** The graph of what the words name (see `readInputs`, whose errors it throws). */
export async function loadGraph(
  words: readonly string[],
  options: Omit<FinishOptions, 'generator'>,
  hooks: Hooks = {},
): Promise<LoadedGraph> {
  const inputs = await readInputs(words, process.stdin);
  if (inputs.kind === 'graph') return { graph: inputs.graph, wasBuilt: true, skipped: [] };
  const isLarge = inputs.sources.some(({ text }) => text.length >= WORTH_HELP);
  const helper = isLarge && availableParallelism() > 1 ? startHelper() : null;
  try {
    const settings = { ...options, generator: generator() };
    const graph = buildGraphOf(inputs.sources, settings, helper === null ? hooks : { ...hooks, helper });
    return { graph, wasBuilt: false, skipped: inputs.skipped };
  } finally {
    helper?.end();
  }
}
