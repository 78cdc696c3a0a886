// `stemma stats`: what a graph holds, in numbers.

import type { Command } from 'commander';
import { load } from '../load';
import { type CommonOptions, withLists } from '../options';
import { writeOutput } from '../output';
import { terminal } from '../terminal';

interface StatsOptions extends CommonOptions {
  readonly json?: boolean;
}

export function defineStats(command: Command): void {
  withLists(command)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  stemma stats README.md
  stemma stats graph.json --json | jq .papers`,
    )
    .action(stats);
}

async function stats(lists: readonly string[], options: StatsOptions): Promise<void> {
  const speaker = terminal(options);
  // Numbers need no positions; placing the nodes is most of the work.
  const { graph } = await load(lists, options, speaker);
  const { statsOf } = await import('../../core/explore/stats');
  const found = statsOf(graph);
  await writeOutput(undefined, options.json ? [JSON.stringify(found, null, 2), '\n'] : listing(found));
}

/** How many members of a long list are shown; `--json` has all. */
const MOST_MEMBERS = 10;

/** Names and values, one a line, indented by their depth. */
function* listing(value: object, depth = 0): Generator<string> {
  const entries = Object.entries(value);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  const shown = Array.isArray(value) ? entries.slice(0, MOST_MEMBERS) : entries;
  for (const [name, member] of shown) {
    const indent = '  '.repeat(depth);
    if (typeof member === 'object' && member !== null) {
      yield `${indent}${name}\n`;
      yield* listing(member, depth + 1);
    } else yield `${indent}${name.padEnd(width)}  ${member}\n`;
  }
  if (shown.length < entries.length) yield `${'  '.repeat(depth)}… ${entries.length - shown.length} more\n`;
}
