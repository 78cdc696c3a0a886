// What every export format is: one object with a name, an ending and a writer.
// Leaves to others: which formats there are (registry.ts).

import type { PaperGraph } from '../model/graph';

export interface Exporter {
  /** What `--format` calls it. */
  readonly id: string;
  /** For people, in a few words. */
  readonly label: string;
  /** Of file names, without the dot. */
  readonly extension: string;
  /** IANA media type, for downloads. */
  readonly mediaType: string;
  /**
   * The file in pieces, so that a large graph never stands in memory as one string. The same graph gives the same text,
   * in whatever order its nodes and edges were inserted.
   */
  readonly write: (graph: PaperGraph) => Iterable<string>;
}
