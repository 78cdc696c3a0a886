// The first half of every command: the graph of the lists named, with progress and complaints.

import { UsageError } from '../core/base/errors';
import type { PaperGraph } from '../core/model/graph';
import type { LoadedGraph } from '../node/graph';
import type { CommonOptions, LayoutOptions } from './options';
import type { Terminal } from './terminal';

/**
 * Loads the graph, its nodes placed only where a command has asked how; `shown` is an earlier state whose places are kept.
 * The core is imported here, not on top: `--help` must not wait for it.
 */
export async function load(
  lists: readonly string[],
  options: CommonOptions & Partial<LayoutOptions>,
  terminal: Terminal,
  shown?: PaperGraph,
): Promise<LoadedGraph> {
  if (lists.includes('-') && process.stdin.isTTY) terminal.say('Reading the list from standard input; Ctrl+D ends it.');
  const { loadGraph, readGraph } = await import('../node/graph');
  const { layout = 'none', title } = options;
  if (options.like !== undefined && layout !== 'auto')
    throw new UsageError(`--like keeps places; --layout ${layout} gives others.`);
  const like = shown ?? (options.like === undefined ? undefined : await readGraph(options.like));
  const loaded = await loadGraph(
    lists,
    { layout, ...(title === undefined ? {} : { title }), ...(like === undefined ? {} : { like }) },
    { progress: terminal.progress },
  );
  for (const problem of loaded.skipped) terminal.say(`${terminal.paint.yellow('left out')} ${problem}`);
  return loaded;
}
