// `stemma order`: what to read before a work.

import type { Command } from 'commander';
import { RELATIONS, type Relation } from '../../core/model/relation';
import { chosenFrom, nodeFor, WORKS, wholeNumber } from '../ask';
import { load } from '../load';
import { type CommonOptions, withLists } from '../options';
import { writeOutput } from '../output';
import { terminal } from '../terminal';

interface OrderCommandOptions extends CommonOptions {
  readonly depth?: number;
  readonly relations?: readonly Relation[];
  readonly json?: boolean;
}

export function defineOrder(command: Command): void {
  withLists(command.argument('<NAME>', 'the work you want to understand: its name, alias, title, arXiv id or key'))
    .option('--depth <n>', 'how many generations back (default: all)', wholeNumber('--depth', 0))
    .option(
      '--relations <list>',
      `only these relations: ${RELATIONS.join(', ')} (default: all but compares)`,
      chosenFrom('--relations', RELATIONS),
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Nothing stands before what it draws on; each work tells for which later one it is needed.

Examples:
  stemma order Mamba-Shedder
  stemma order LeafCut graph.json --depth 2 --json`,
    )
    .action(order);
}

async function order(name: string, lists: readonly string[], options: OrderCommandOptions): Promise<void> {
  const speaker = terminal(options);
  const { graph } = await load(lists, options, speaker);
  const node = await nodeFor(graph, name, speaker, WORKS);
  const { readingOrder } = await import('../../core/explore/order');
  const { depth, relations } = options;
  const found = readingOrder(graph, node.key, {
    ...(depth === undefined ? {} : { depth }),
    ...(relations === undefined ? {} : { relations }),
  });
  if (options.json) return writeOutput(undefined, [JSON.stringify(found, null, 2), '\n']);
  const { orderLines } = await import('../../core/explore/render/plan');
  await writeOutput(
    undefined,
    [...orderLines(found)].map((line) => `${line}\n`),
  );
}
