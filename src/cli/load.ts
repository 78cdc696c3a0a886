// The first half of every command: the graph of the lists named, with progress and complaints.

import type { LoadedGraph } from '../node/graph';
import type { CommonOptions, LayoutOptions } from './options';
import type { Terminal } from './terminal';

/** Loads the graph, its nodes placed only where a command has asked how. The core is imported here, not on top: `--help` must not wait for it. */
export async function load(
  lists: readonly string[],
  options: CommonOptions & Partial<LayoutOptions>,
  terminal: Terminal,
): Promise<LoadedGraph> {
  if (lists.includes('-') && process.stdin.isTTY) terminal.say('Reading the list from standard input; Ctrl+D ends it.');
  const { loadGraph } = await import('../node/graph');
  const { layout = 'none', title } = options;
  const loaded = await loadGraph(
    lists,
    { layout, ...(title === undefined ? {} : { title }) },
    { progress: terminal.progress },
  );
  for (const problem of loaded.skipped) terminal.say(`${terminal.paint.yellow('left out')} ${problem}`);
  return loaded;
}
