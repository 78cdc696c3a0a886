// The whole order of the work, and the only file that knows it:
// text -> parse -> extract -> (merge) -> link -> graph -> layout. Map one document at a time, reduce, finish once.

import { CancelledError } from './base/errors';
import { extractFacts, extractWith } from './extract/extract';
import { buildGraph } from './graph/build';
import { layoutLike } from './layout/added';
import { type LayoutName, layoutGraph } from './layout/layout';
import { linkCorpus } from './link/link';
import { corpusOf, emptyCorpus, mergeCorpora } from './link/merge';
import type { Corpus } from './model/corpus';
import type { DocFacts } from './model/facts';
import type { PaperGraph } from './model/graph';
import type { Hooks } from './model/pipeline';
import type { SourceText } from './model/source';
import { readList } from './parse/parse';

export interface FinishOptions {
  /** Who made the graph: `stemma 1.2.3`. */
  readonly generator: string;
  /** Title of the graph; by default that of the only document, or how many there are. */
  readonly title?: string;
  /** How nodes are placed, by default `auto`; `none` leaves all at the origin. */
  readonly layout?: LayoutName | 'none';
  /** An earlier graph whose places are kept (`auto` only): what it has stays, what is new is placed among its neighbours. */
  readonly like?: PaperGraph;
}

/** Map: everything one document states, as plain JSON. */
export const mapDoc = (source: SourceText): DocFacts => extractFacts(readList(source));

/** Finish: decides who is who, builds the graph and places its nodes. */
export function finish(corpus: Corpus, options: FinishOptions, hooks: Hooks = {}): PaperGraph {
  const step = (stage: string, done: number): void => {
    if (hooks.cancelled?.()) throw new CancelledError();
    hooks.progress?.({ stage, done, total: 1 });
  };
  step('link', 0);
  const linked = linkCorpus(corpus, options.title === undefined ? {} : { title: options.title });
  step('graph', 0);
  const graph = buildGraph(linked, { generator: options.generator, helper: hooks.helper });
  step('layout', 0);
  const { layout = 'auto', like } = options;
  if (layout === 'auto' && like !== undefined) layoutLike(graph, like, hooks);
  else if (layout !== 'none') layoutGraph(graph, { layout }, hooks);
  step('layout', 1);
  return graph;
}

/** All steps for a handful of texts; hosts that read many use `mapDoc` in workers and `finish` once. */
export function buildGraphOf(sources: readonly SourceText[], options: FinishOptions, hooks: Hooks = {}): PaperGraph {
  let corpus = emptyCorpus;
  for (const [i, source] of sources.entries()) {
    if (hooks.cancelled?.()) throw new CancelledError();
    hooks.progress?.({ stage: 'extract', done: i, total: sources.length });
    corpus = mergeCorpora(corpus, corpusOf(extractWith(readList(source), hooks.helper)));
  }
  return finish(corpus, options, hooks);
}
