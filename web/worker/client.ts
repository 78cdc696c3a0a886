// Reads lists in a worker: progress while it works, and an end whenever the reader wants one.
// Leaves to others: which files (files.ts), showing the graph (store.ts).

import { readGraphFile, toGraphFile } from '../../src/core/model/dataset';
import type { DocFacts } from '../../src/core/model/facts';
import type { PaperGraph } from '../../src/core/model/graph';
import type { GivenFile, ReadReply, ReadRequest } from './protocol';

export interface Reading {
  readonly graph: PaperGraph;
  readonly facts: readonly DocFacts[] | null;
}

export interface Progress {
  /** A file's name, or what is done with all of them. */
  readonly stage: string;
  /** 0..1 */
  readonly share: number;
}

/** How much of the time each part takes, about. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  link: [0.55, 0.65],
  graph: [0.65, 0.75],
  layout: [0.75, 1],
};
const STAGE_WORDS: Readonly<Record<string, string>> = {
  link: 'Finding out who is who',
  graph: 'Building the graph',
  layout: 'Drawing the map',
};

/**
 * Reads files, alone or together with what is shown. Rejects with an Error whose message is for people, or with an
 * AbortError when `signal` ends it: the worker is stopped in whatever it does.
 */
export async function readLists(
  files: readonly GivenFile[],
  shown: { readonly graph: PaperGraph; readonly facts: readonly DocFacts[] | null } | null,
  signal: AbortSignal,
  progress: (progress: Progress) => void,
): Promise<Reading> {
  const { startWorker } =
    import.meta.env.MODE === 'single' ? await import('./start-inline') : await import('./start-module');
  signal.throwIfAborted();
  const worker = startWorker();
  try {
    return await new Promise<Reading>((done, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail(
          new Error(
            event.message === undefined || event.message === '' ? 'The worker could not be started.' : event.message,
          ),
        );
      });
      worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
        switch (data.type) {
          case 'progress':
            return progress(progressOf(data));
          case 'failed':
            return fail(new Error(data.message));
          case 'done': {
            const result = readGraphFile(data.graph);
            if (result.ok) done({ graph: result.graph, facts: data.facts });
            else fail(new Error(result.problem));
          }
        }
      });
      const request: ReadRequest = {
        files,
        base:
          shown === null
            ? null
            : shown.facts === null
              ? { kind: 'graph', graph: toGraphFile(shown.graph) }
              : { kind: 'facts', facts: shown.facts },
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

function progressOf({ stage, done, total }: Extract<ReadReply, { type: 'progress' }>): Progress {
  const part = PARTS[stage];
  const share = done / Math.max(1, total);
  if (part === undefined) return { stage: `Reading ${stage}`, share: share * 0.55 };
  return { stage: STAGE_WORDS[stage] ?? stage, share: part[0] + (part[1] - part[0]) * share };
}
