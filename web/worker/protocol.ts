// What page and worker say to each other while lists are read.
// Leaves to others: doing it (read-lists.ts), asking for it (client.ts).

import type { GraphFile } from '../../src/core/model/dataset';
import type { DocFacts } from '../../src/core/model/facts';

/** A file as it was dropped, or a pasted text. */
export interface GivenFile {
  /** Its path from what was dropped on: `lists/README.md`. */
  readonly name: string;
  readonly content: ArrayBuffer | string;
}

/** What is shown already, where lists are to be merged with it: its facts where they are known, else the graph itself. */
export type Base =
  | { readonly kind: 'facts'; readonly facts: readonly DocFacts[] }
  | { readonly kind: 'graph'; readonly graph: GraphFile };

export interface ReadRequest {
  readonly files: readonly GivenFile[];
  readonly base: Base | null;
}

export type ReadReply =
  | { readonly type: 'progress'; readonly stage: string; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly graph: GraphFile; readonly facts: readonly DocFacts[] | null }
  | { readonly type: 'failed'; readonly message: string };
