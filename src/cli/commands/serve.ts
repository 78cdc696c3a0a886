// `stemma serve`: lists or a graph file -> the page, on this machine, until it is stopped.

import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../../core/base/errors';
import type { PaperGraph } from '../../core/model/graph';
import type { GraphServer } from '../../node/server';
import { messageOf } from '../failure';
import { load } from '../load';
import { type LayoutOptions, withLayout, withLists, withStoryFile } from '../options';
import { writeOutput } from '../output';
import { storyOf } from '../story';
import { saySummary, summaryOf } from '../summary';
import { type Terminal, terminal } from '../terminal';

interface ServeCommandOptions extends LayoutOptions {
  readonly port: number;
  readonly open?: boolean;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly story?: string;
}

const DEFAULT_PORT = 4747;

export function defineServe(command: Command): void {
  withStoryFile(withLayout(withLists(command)))
    .option('-p, --port <number>', 'preferred port; the next free one if it is taken, 0 for any', portOf, DEFAULT_PORT)
    .option('--open', 'open the page in the browser')
    .option('--watch', 'build again when a list changes; the open page follows')
    .option('--json', 'print the address and the counts as JSON on standard output')
    .addHelpText(
      'after',
      `
The page is shown to this machine only (127.0.0.1).

Examples:
  stemma serve                          the list that comes with Stemma
  stemma serve README.md --watch --open`,
    )
    .action(serve);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}

async function serve(lists: readonly string[], options: ServeCommandOptions): Promise<void> {
  const speaker = terminal(options);
  const watched = lists.filter((word) => word !== '-');
  if (options.watch && watched.length === 0) throw new UsageError('--watch needs a file or folder to watch.');
  const story = await storyOf(options);
  const { serveGraph } = await import('../../node/server');
  const { graph } = await load(lists, options, speaker);
  const server = await serveGraph(graph, { port: options.port, live: options.watch === true, story });
  saySummary(graph, speaker);
  const watcher = options.watch ? await follow(watched, lists, options, { server, graph }, speaker) : null;
  // Whoever reads the address may act on it at once: all must be in place before it is printed.
  const stopped = stopAsked();
  const { url } = server;
  await writeOutput(undefined, [options.json ? `${JSON.stringify({ url, ...summaryOf(graph) })}\n` : `${url}\n`]);
  speaker.say(speaker.paint.dim(options.watch ? 'Watching for changes; Ctrl+C stops.' : 'Ctrl+C stops.'));
  if (options.open) (await import('../../node/open')).openInBrowser(url);
  await stopped;
  await watcher?.close();
  await server.close();
}

/** Builds again after each change, and shows the result, on the same map, or says why there is none. */
async function follow(
  paths: readonly string[],
  lists: readonly string[],
  options: ServeCommandOptions,
  { server, graph: first }: { readonly server: GraphServer; readonly graph: PaperGraph },
  speaker: Terminal,
) {
  const { watchPaths } = await import('../../node/watch');
  let shown = first;
  return watchPaths(paths, async () => {
    try {
      const { graph } = await load(lists, options, speaker, shown);
      shown = graph;
      server.show(graph);
      saySummary(graph, speaker);
    } catch (error) {
      // The list is being edited: what is shown stays until it can be read again.
      server.tell(messageOf(error));
      speaker.say(`${speaker.paint.yellow('not renewed')} ${messageOf(error)}`);
    }
  });
}

/** Until Ctrl+C or a request to end; a second Ctrl+C ends at once, as no handler is left. */
const stopAsked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
