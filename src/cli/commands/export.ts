// `stemma export`: lists or a graph file -> any of the registered formats.

import { type Command, Option } from 'commander';
import { UsageError } from '../../core/base/errors';
import { exporters } from '../../core/export/registry';
import { load } from '../load';
import { type LayoutOptions, withLayout, withLists } from '../options';
import { checkOutput, writeOutput } from '../output';
import { saySummary } from '../summary';
import { terminal } from '../terminal';

interface ExportOptions extends LayoutOptions {
  readonly output?: string;
  readonly format?: string;
}

export function defineExport(command: Command): void {
  const formats = exporters.map(({ id, label }) => `  ${id.padEnd(10)} ${label}`);
  withLayout(withLists(command))
    .addOption(
      new Option('-f, --format <name>', 'which format (default: by the ending of the output file)').choices(
        exporters.map(({ id }) => id),
      ),
    )
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText(
      'after',
      `
Formats:
${formats.join('\n')}

Examples:
  stemma export README.md --format gexf -o tree.gexf
  stemma export graph.json -o tree.gexf               the same, from a graph built before`,
    )
    .action(exportGraph);
}

async function exportGraph(lists: readonly string[], options: ExportOptions): Promise<void> {
  const speaker = terminal(options);
  const exporter = exporterFor(options);
  await checkOutput(options.output, lists);
  const { graph } = await load(lists, options, speaker);
  await writeOutput(options.output, exporter.write(graph));
  saySummary(graph, speaker);
}

function exporterFor({ format, output }: ExportOptions) {
  const found = exporters.find(({ id, extension }) =>
    format === undefined ? output?.toLowerCase().endsWith(`.${extension}`) : id === format,
  );
  if (found !== undefined) return found;
  const known = exporters.map(({ id }) => id).join(', ');
  throw new UsageError(
    output === undefined
      ? `Which format? Add --format with one of: ${known}.`
      : `No format is known by the ending of ${output}. Add --format with one of: ${known}.`,
  );
}
