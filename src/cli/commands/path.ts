// `stemma path`: how two works, techniques or categories hang together.

import type { Command } from 'commander';
import { EDGE_KINDS, type EdgeKind } from '../../core/model/graph';
import { chosenFrom, nodeFor } from '../ask';
import { load } from '../load';
import { type CommonOptions, withLists } from '../options';
import { writeOutput } from '../output';
import { terminal } from '../terminal';

interface PathCommandOptions extends CommonOptions {
  readonly via?: readonly EdgeKind[];
  readonly json?: boolean;
}

export function definePath(command: Command): void {
  withLists(
    command.argument('<A>', 'a work, technique or category: its name, alias, title or key').argument('<B>', 'another'),
  )
    .option(
      '--via <list>',
      `only over these edges: ${EDGE_KINDS.join(', ')} (default: all but similar)`,
      chosenFrom('--via', EDGE_KINDS),
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Prints the shortest path and the best-supported one, and the shortest through lineage alone, each step with its sentence.
Where there is none, it says so (exit code 0) and names what comes nearest.

Examples:
  stemma path R-MeeTo Famba-V
  stemma path LeafCut RootCut graph.json --via lineage
  stemma path LeafCut "token merging" README.md --json`,
    )
    .action(path);
}

async function path(a: string, b: string, lists: readonly string[], options: PathCommandOptions): Promise<void> {
  const speaker = terminal(options);
  const { graph } = await load(lists, options, speaker);
  const from = await nodeFor(graph, a, speaker);
  const to = await nodeFor(graph, b, speaker);
  const { pathsBetween } = await import('../../core/explore/path');
  const answer = pathsBetween(graph, from.key, to.key, options.via === undefined ? {} : { via: options.via });
  if (options.json) return writeOutput(undefined, [JSON.stringify(answer, null, 2), '\n']);
  const { pathLines } = await import('../../core/explore/render/path');
  await writeOutput(
    undefined,
    [...pathLines(answer)].map((line) => `${line}\n`),
  );
}
