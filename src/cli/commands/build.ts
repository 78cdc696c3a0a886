// `stemma build`: lists -> graph file.

import type { Command } from 'commander';
import { load } from '../load';
import { type LayoutOptions, withLayout, withLists } from '../options';
import { checkOutput, writeOutput } from '../output';
import { saySummary, summaryOf } from '../summary';
import { terminal } from '../terminal';

interface BuildOptions extends LayoutOptions {
  readonly output?: string;
  readonly json?: boolean;
}

export function defineBuild(command: Command): void {
  withLayout(withLists(command))
    .option('-o, --output <file>', 'where to write the graph (default: standard output)')
    .option('--json', 'with -o, print the counts as JSON on standard output')
    .addHelpText(
      'after',
      `
Examples:
  stemma build README.md -o graph.json
  stemma build README.md -o graph.json --like graph.json   the list has grown; the map stays
  stemma build one.md two.bib lists/ -o merged.json   several lists become one graph
  curl -s https://example.org/list.md | stemma build - > graph.json`,
    )
    .action(build);
}

async function build(lists: readonly string[], options: BuildOptions): Promise<void> {
  const speaker = terminal(options);
  await checkOutput(options.output, lists);
  const { graph } = await load(lists, options, speaker);
  const { jsonExporter } = await import('../../core/export/json');
  await writeOutput(options.output, jsonExporter.write(graph));
  saySummary(graph, speaker);
  const toFile = options.output !== undefined && options.output !== '-';
  if (options.json && toFile) await writeOutput(undefined, [`${JSON.stringify(summaryOf(graph))}\n`]);
}
