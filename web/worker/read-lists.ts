// The worker: lists in, a graph out, by the same core as everywhere. Cancelling ends the worker itself.
// Leaves to others: talking to it (client.ts).

import { corpusOf, emptyCorpus, mergeCorpora } from '../../src/core/link/merge';
import { beginsAsGraphFile, readGraphFile, toGraphFile } from '../../src/core/model/dataset';
import type { DocFacts } from '../../src/core/model/facts';
import type { PaperGraph } from '../../src/core/model/graph';
import { finish, mapDoc } from '../../src/core/pipeline';
import { decodeFile } from './decode';
import { factsOfGraph } from './facts-of-graph';
import type { Base, ReadReply, ReadRequest } from './protocol';

const reply = (message: ReadReply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  try {
    read(data);
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

function read({ files, base }: ReadRequest): void {
  let corpus = emptyCorpus;
  for (const facts of base === null ? [] : factsOfBase(base)) corpus = mergeCorpora(corpus, corpusOf(facts));
  let lone: PaperGraph | null = null;
  for (const [i, { name, content }] of files.entries()) {
    reply({ type: 'progress', stage: name, done: i, total: files.length });
    const decoded = decodeFile(name, content);
    if (decoded === null) throw new Error(`${name} is no text.`);
    const saved = savedGraph(decoded.text);
    if (saved !== null) {
      // A graph that Stemma saved: alone it is shown as it is, places and all.
      if (files.length === 1 && base === null) lone = saved;
      else for (const facts of factsOfGraph(saved)) corpus = mergeCorpora(corpus, corpusOf(facts));
    } else {
      corpus = mergeCorpora(corpus, corpusOf(mapDoc({ id: name, text: decoded.text, issues: decoded.issues })));
    }
  }
  if (lone !== null) return reply({ type: 'done', graph: toGraphFile(lone), facts: null });
  const graph = finish(
    corpus,
    { generator: 'Stemma, in the browser' },
    { progress: ({ stage, done, total }) => reply({ type: 'progress', stage, done, total }) },
  );
  reply({ type: 'done', graph: toGraphFile(graph), facts: corpus.facts });
}

function factsOfBase(base: Base): readonly DocFacts[] {
  if (base.kind === 'facts') return base.facts;
  const result = readGraphFile(base.graph);
  if (!result.ok) throw new Error(`What is shown cannot be merged: ${result.problem}`);
  return factsOfGraph(result.graph);
}

/** The graph in a file that Stemma saved, or null. */
function savedGraph(text: string): PaperGraph | null {
  if (!beginsAsGraphFile(text.slice(0, 200))) return null;
  try {
    const result = readGraphFile(JSON.parse(text));
    return result.ok ? result.graph : null;
  } catch {
    // No JSON after all: it is read as a list, which tells what it finds.
    return null;
  }
}
