// `stemma gaps`: what a list lacks.

import type { Command } from 'commander';
import { wholeNumber } from '../ask';
import { load } from '../load';
import { type CommonOptions, withLists } from '../options';
import { writeOutput } from '../output';
import { terminal } from '../terminal';

interface GapsCommandOptions extends CommonOptions {
  readonly count: number;
  readonly json?: boolean;
}

export function defineGaps(command: Command): void {
  withLists(command)
    .option('-n, --count <n>', 'members of each list that are shown; --json has all', wholeNumber('--count', 1), 10)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Shows works that entries draw on and the list lacks, the most needed first; techniques that no paper of a category uses
though its neighbours do; and entries that nothing connects.

Examples:
  stemma gaps README.md
  stemma gaps graph.json --json | jq '.missing[].label'`,
    )
    .action(gaps);
}

async function gaps(lists: readonly string[], options: GapsCommandOptions): Promise<void> {
  const speaker = terminal(options);
  const { graph } = await load(lists, options, speaker);
  const { gapsOf } = await import('../../core/explore/gaps');
  const found = gapsOf(graph);
  if (options.json) return writeOutput(undefined, [JSON.stringify(found, null, 2), '\n']);
  if (graph.order === 0)
    return writeOutput(undefined, ['The graph is empty: no paper was found, so nothing can be missing.\n']);
  const { gapLines } = await import('../../core/explore/render/plan');
  await writeOutput(
    undefined,
    [...gapLines(found, options.count)].map((line) => `${line}\n`),
  );
}
