// Words -> the command that they name -> an exit code.
// Leaves to others: each command (one file each, loaded only when it is called: a start costs what it needs).

import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { reasonOf } from '../node/errors';
import { ownPackage } from '../node/package';
import { exitCodeOf, messageOf } from './failure';
import { colours } from './terminal';

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments, options and the action. */
  readonly define: () => Promise<(command: Command) => void>;
}

const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'build',
    summary: 'read lists and write their graph',
    define: async () => (await import('./commands/build')).defineBuild,
  },
  {
    name: 'serve',
    summary: 'show the graph as a page on this machine',
    define: async () => (await import('./commands/serve')).defineServe,
  },
  {
    name: 'site',
    summary: 'write the page as static files, or as one HTML file',
    define: async () => (await import('./commands/site')).defineSite,
  },
  {
    name: 'export',
    summary: 'write the graph in another format',
    define: async () => (await import('./commands/export')).defineExport,
  },
  {
    name: 'stats',
    summary: 'count what a graph holds',
    define: async () => (await import('./commands/stats')).defineStats,
  },
  {
    name: 'lineage',
    summary: 'what a work draws on, and what draws on it',
    define: async () => (await import('./commands/lineage')).defineLineage,
  },
  {
    name: 'path',
    summary: 'how two works or techniques hang together',
    define: async () => (await import('./commands/path')).definePath,
  },
  {
    name: 'related',
    summary: 'papers related to an entry or to any text, with reasons',
    define: async () => (await import('./commands/related')).defineRelated,
  },
  {
    name: 'order',
    summary: 'what to read before a work',
    define: async () => (await import('./commands/order')).defineOrder,
  },
  {
    name: 'gaps',
    summary: 'what a list lacks',
    define: async () => (await import('./commands/gaps')).defineGaps,
  },
];

const EXAMPLES = `
A LIST is a Markdown, BibTeX, … file, a folder of them, - for standard input, or a graph file
that was built before. Without one, the list that comes with Stemma is read.

Examples:
  stemma serve                          look at the list that comes with Stemma
  stemma serve README.md --watch        look at your own, and see it change as you write
  stemma build README.md -o graph.json  write its graph
  stemma export graph.json -o tree.gexf write it for Gephi
  stemma site README.md -o public       write a page to publish

Exit codes: 0 done, 1 problems found, 2 the call was wrong, 3 an input could not be read.`;

/** Runs the command that `words` name. Nothing is thrown: whatever goes wrong is told on standard error and in the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  // Who reads our output may stop early (`stemma build | head`): that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${paint.red('stemma:')} Cannot write to standard output: ${reasonOf(error)}.\n`);
    process.exit(2);
  });
  const paint = colours(process.stderr);
  try {
    const program = await programFor(words);
    if (words.length === 0) {
      process.stderr.write(program.helpInformation() + EXAMPLES.trimEnd().concat('\n'));
      return 2;
    }
    await program.parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const hint = hintFor(error, words);
      if (hint !== null) process.stderr.write(`${hint}\n`);
      return 2;
    }
    process.stderr.write(`${paint.red('stemma:')} ${messageOf(error)}\n`);
    return exitCodeOf(error);
  }
}

/** What a second thread of the command does. */
export async function help(): Promise<void> {
  const { serveTasks } = await import('../node/helper');
  serveTasks();
}

async function programFor(words: readonly string[]): Promise<Command> {
  const paint = colours(process.stderr);
  const program = new Command('stemma')
    .description(
      'The family tree of a paper list: papers, techniques and typed lineage, each edge with the sentence that says so.',
    )
    .usage('<command> [LIST…] [options]')
    .version(ownPackage().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this, or with a command its options')
    .helpCommand('help [command]', 'print the options of a command')
    .addHelpText('after', EXAMPLES);
  const settle = (command: Command): Command =>
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({
        outputError: (text, write) => write(`${paint.red('stemma:')} ${text.replace(/^error: /, '')}`),
      });
  settle(program);
  const wanted = words.find((word) => !word.startsWith('-') && word !== 'help');
  for (const { name, summary, define } of COMMANDS) {
    const command = settle(program.command(name).description(summary).helpOption('-h, --help', 'print this'));
    if (name === wanted) (await define())(command);
  }
  return program;
}

/** A line more than commander's own, where it helps. */
function hintFor(error: CommanderError, words: readonly string[]): string | null {
  const [first] = words;
  if (error.code !== 'commander.unknownCommand' || first === undefined) return null;
  if (existsSync(first)) return `To read a list, name a command first: stemma build ${first}`;
  return `Commands: ${COMMANDS.map(({ name }) => name).join(', ')}. See stemma --help.`;
}
