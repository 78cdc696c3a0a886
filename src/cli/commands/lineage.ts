// `stemma lineage`: what a work draws on and what draws on it.

import { type Command, Option } from 'commander';
import { UsageError } from '../../core/base/errors';
import type { LineageAnswer, LineageOptions } from '../../core/explore/lineage';
import { RELATIONS, type Relation } from '../../core/model/relation';
import { chosenFrom, nodeFor, WORKS, wholeNumber } from '../ask';
import { load } from '../load';
import { type CommonOptions, withLists } from '../options';
import { checkOutput, writeOutput } from '../output';
import { terminal } from '../terminal';

const FORMATS = ['tree', 'json', 'mermaid', 'dot', 'svg'] as const;
type Format = (typeof FORMATS)[number];

interface LineageCommandOptions extends CommonOptions {
  readonly up?: boolean;
  readonly down?: boolean;
  readonly depth?: number;
  readonly relations?: readonly Relation[];
  readonly format?: Format;
  readonly json?: boolean;
  readonly output?: string;
}

export function defineLineage(command: Command): void {
  withLists(
    command.argument('<NAME>', 'a work: its name, alias, title, arXiv id or key; a slip of the finger is forgiven'),
  )
    .option('--up', 'only what the work draws on')
    .option('--down', 'only what draws on the work')
    .option('--depth <n>', 'how many generations (default: all)', wholeNumber('--depth', 0))
    .option('--relations <list>', `only these relations: ${RELATIONS.join(', ')}`, chosenFrom('--relations', RELATIONS))
    .addOption(
      new Option(
        '-f, --format <name>',
        'how it is written (default: tree, or by the ending of the output file)',
      ).choices(FORMATS),
    )
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText(
      'after',
      `
Formats:
  tree       for reading: each work with its year, relation and the sentence that says so
  json       everything, for machines
  mermaid    a diagram for Markdown files
  dot        for Graphviz
  svg        a figure for a paper

Examples:
  stemma lineage ToMe                                the list that comes with Stemma
  stemma lineage LeafCut graph.json --up --depth 2
  stemma lineage LeafCut README.md -o lineage.svg`,
    )
    .action(lineage);
}

async function lineage(name: string, lists: readonly string[], options: LineageCommandOptions): Promise<void> {
  const speaker = terminal(options);
  const format = formatOf(options);
  await checkOutput(options.output, lists);
  // A tree needs no positions; placing the nodes is most of the work.
  const { graph } = await load(lists, options, speaker);
  const node = await nodeFor(graph, name, speaker, WORKS);
  const { lineageOf } = await import('../../core/explore/lineage');
  const answer = lineageOf(graph, node.key, questionOf(options));
  await writeOutput(options.output, await written(answer, format));
}

function questionOf({ up, down, depth, relations }: LineageCommandOptions): LineageOptions {
  return {
    direction: up === down ? 'both' : up ? 'up' : 'down',
    ...(depth === undefined ? {} : { depth }),
    ...(relations === undefined ? {} : { relations }),
  };
}

const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  dot: 'dot',
  gv: 'dot',
  svg: 'svg',
  txt: 'tree',
};

function formatOf({ format, json, output }: LineageCommandOptions): Format {
  if (json && format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} exclude each other.`);
  return json ? 'json' : (format ?? ENDINGS[/\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'tree');
}

async function written(answer: LineageAnswer, format: Format): Promise<Iterable<string>> {
  switch (format) {
    case 'tree': {
      const { lineageTree } = await import('../../core/explore/render/tree');
      return [...lineageTree(answer)].map((line) => `${line}\n`);
    }
    case 'json':
      return [JSON.stringify(answer, null, 2), '\n'];
    case 'mermaid':
      return [(await import('../../core/explore/render/mermaid')).lineageMermaid(answer)];
    case 'dot':
      return (await import('../../core/explore/render/dot')).lineageDot(answer);
    case 'svg':
      return [(await import('../../core/explore/render/svg')).lineageSvg(answer)];
  }
}
