// `stemma related`: papers related to an entry or to any text, with reasons.

import { type Command, Option } from 'commander';
import { UsageError } from '../../core/base/errors';
import type { Related } from '../../core/explore/related';
import type { PaperGraph } from '../../core/model/graph';
import { nodeFor, WORKS, wholeNumber } from '../ask';
import { load } from '../load';
import { type CommonOptions, withLists } from '../options';
import { checkOutput, writeOutput } from '../output';
import { type Terminal, terminal } from '../terminal';

const FORMATS = ['text', 'json', 'markdown', 'bibtex'] as const;
type Format = (typeof FORMATS)[number];

interface RelatedCommandOptions extends CommonOptions {
  readonly text?: string;
  readonly count: number;
  readonly format?: Format;
  readonly json?: boolean;
  readonly output?: string;
}

export function defineRelated(command: Command): void {
  withLists(command.argument('[NAME]', 'a work: its name, alias, title, arXiv id or key; not with --text'))
    .option('--text <file>', 'papers related to the text of a file instead, - for standard input: an abstract, a draft')
    .option('-n, --count <n>', 'how many', wholeNumber('--count', 1), 10)
    .addOption(
      new Option(
        '-f, --format <name>',
        'how they are written (default: text, or by the ending of the output file)',
      ).choices(FORMATS),
    )
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .addHelpText(
      'after',
      `
Words, techniques, lineage and authors are compared on this machine; nothing is sent anywhere.

Examples:
  stemma related MambaQuant
  stemma related LeafCut graph.json -n 20 --format markdown
  stemma related --text abstract.txt README.md -o related.bib
  pbpaste | stemma related --text - graph.json`,
    )
    .action(related);
}

async function related(
  name: string | undefined,
  lists: readonly string[],
  options: RelatedCommandOptions,
): Promise<void> {
  const speaker = terminal(options);
  const format = formatOf(options);
  const { text } = options;
  // With --text there is no NAME: the first word is a list.
  const inputs = text === undefined || name === undefined ? lists : [name, ...lists];
  if (text === undefined && name === undefined) {
    throw new UsageError('Related to what? Give a NAME, or a text with --text FILE (- for standard input).');
  }
  if (text === '-' && inputs.includes('-'))
    throw new UsageError('Standard input can be the list or the text, not both.');
  await checkOutput(options.output, text === undefined ? inputs : [...inputs, text]);
  const question = text === undefined ? null : await textOf(text);
  const { graph } = await load(inputs, options, speaker);
  const found = await answer(graph, name ?? '', question, options.count, speaker);
  await writeOutput(options.output, await written(graph, found, format));
}

async function textOf(path: string): Promise<string> {
  const { readBytes, readStream } = await import('../../node/read');
  const { decode } = await import('../../node/decode');
  const { InputError } = await import('../../node/errors');
  const bytes = await (path === '-' ? readStream(process.stdin, 'standard input') : readBytes(path));
  const decoded = await decode(bytes);
  if (!decoded.ok) throw new InputError(`${path === '-' ? 'Standard input' : path} ${decoded.problem}.`);
  if (decoded.text.trim() === '') throw new InputError(`${path === '-' ? 'Standard input' : path} holds no text.`);
  return decoded.text;
}

async function answer(
  graph: PaperGraph,
  name: string,
  question: string | null,
  most: number,
  speaker: Terminal,
): Promise<readonly Related[]> {
  const { relatedIndex, relatedTo, relatedToText } = await import('../../core/explore/related');
  if (question !== null) {
    const found = relatedToText(relatedIndex(graph), question, most);
    if (found.length === 0) {
      const why = graph.order === 0 ? 'the graph is empty' : 'no paper shares a word, technique or name with the text';
      speaker.say(`Nothing related: ${why}.`);
    }
    return found;
  }
  const node = await nodeFor(graph, name, speaker, WORKS);
  const found = relatedTo(relatedIndex(graph), node.key, most);
  if (found.length === 0)
    speaker.say(`Nothing related: no paper shares a word, technique or relative with ${node.label}.`);
  return found;
}

const ENDINGS: Readonly<Record<string, Format>> = { json: 'json', md: 'markdown', bib: 'bibtex', txt: 'text' };

function formatOf({ format, json, output }: RelatedCommandOptions): Format {
  if (json && format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} exclude each other.`);
  return json ? 'json' : (format ?? ENDINGS[/\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'text');
}

async function written(graph: PaperGraph, found: readonly Related[], format: Format): Promise<Iterable<string>> {
  if (format === 'json') return [JSON.stringify(found, null, 2), '\n'];
  const { relatedBibtex, relatedLines, relatedMarkdown } = await import('../../core/explore/render/related');
  switch (format) {
    case 'text':
      return [...relatedLines(found)].map((line) => `${line}\n`);
    case 'markdown':
      return [...relatedMarkdown(graph, found)].map((line) => `${line}\n`);
    case 'bibtex':
      return [...relatedBibtex(graph, found)].map((entry) => `${entry}\n`);
  }
}
