// `stemma site`: lists or a graph file -> the page as static files, or as one HTML file.

import type { Command } from 'commander';
import { UsageError } from '../../core/base/errors';
import { load } from '../load';
import { type LayoutOptions, withLayout, withLists, withStoryFile } from '../options';
import { checkOutput, writeOutput } from '../output';
import { storyOf } from '../story';
import { saySummary } from '../summary';
import { terminal } from '../terminal';

interface SiteOptions extends LayoutOptions {
  readonly output?: string;
  readonly singleFile?: boolean;
  readonly story?: string;
}

export function defineSite(command: Command): void {
  withStoryFile(withLayout(withLists(command)))
    .option(
      '-o, --output <folder|file>',
      'the folder to write, or with --single-file the file (default then: standard output)',
    )
    .option('--single-file', 'one HTML file with everything in it, which opens without a server')
    .addHelpText(
      'after',
      `
Examples:
  stemma site README.md -o public                        a folder for any web server, under any path
  stemma site README.md -o tree.html --single-file       one file to send to somebody
  stemma site README.md -o public --story tour.json      offers a story made on the page (tools menu)`,
    )
    .action(site);
}

async function site(lists: readonly string[], options: SiteOptions): Promise<void> {
  const { output, singleFile = false } = options;
  const speaker = terminal(options);
  if (!singleFile && output === undefined)
    throw new UsageError('Where to? Name a folder with -o, or add --single-file.');
  if (!singleFile && /\.html?$/i.test(output ?? '')) {
    throw new UsageError(`${output} looks like a file: for one file add --single-file, else name a folder.`);
  }
  if (singleFile) await checkOutput(output, lists);
  const story = await storyOf(options);
  const { singlePage } = await import('../../node/page');
  const { graph } = await load(lists, options, speaker);
  if (singleFile) {
    await writeOutput(output, [await singlePage(graph, story)]);
  } else await (await import('../../node/site')).writeSite(output ?? '', graph, story);
  saySummary(graph, speaker);
  if (!singleFile) speaker.say(`Written to ${output}; any web server can show it (stemma serve shows it right away).`);
}
