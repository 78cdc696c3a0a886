// The words that several commands share, so that they mean the same everywhere.

import { type Command, Option } from 'commander';

const LAYOUTS = ['auto', 'forceatlas2', 'none'] as const;

export interface CommonOptions {
  readonly title?: string;
  readonly quiet?: boolean;
}

export interface LayoutOptions extends CommonOptions {
  readonly layout: (typeof LAYOUTS)[number];
  /** A graph file. */
  readonly like?: string;
}

/** `[LIST…]` and what its graph is called. */
export const withLists = (command: Command): Command =>
  command
    .argument(
      '[LIST...]',
      'list files, folders, - for standard input, or a built graph file; none: the list that comes with Stemma',
    )
    .option('--title <text>', 'title of the graph (default: that of the list; a built graph keeps its own)')
    .option('-q, --quiet', 'say nothing but errors');

/** How the nodes are placed, for the commands whose work shows it. */
export const withLayout = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--layout <name>',
        'how the nodes are placed: auto keeps sections apart and neighbours together, forceatlas2 is what Gephi does, none ' +
          'leaves them unplaced (a built graph keeps its places)',
      )
        .choices(LAYOUTS)
        .default('auto'),
    )
    .option('--like <graph>', 'a graph file whose places are kept: a list that has grown keeps its map (auto only)');

/** A story for the pages that are made. */
export const withStoryFile = (command: Command): Command =>
  command.option('--story <file>', 'a story (JSON, saved from the page) that the page offers to play');
