// Which papers are related to one of them, or to any text, how much and why.
// Leaves to others: the ranking itself (base/related), writing it down (render/related.ts).

import { UsageError } from '../base/errors';
import { Relatedness, type RelatedWork } from '../base/related/engine';
import { type Work, withBroader } from '../base/related/work';
import { by, byText } from '../base/sort';
import { fold } from '../base/text';
import { meanings } from '../lexicon/meanings';
import type { PaperGraph } from '../model/graph';
import type { Relation } from '../model/relation';
import { type Named, named } from './answer';

export interface Related extends Named {
  /** Place in the list, from 1. */
  readonly rank: number;
  /** 0..1, four decimals; comparable within one graph. */
  readonly score: number;
  /** In words, the weightiest first. */
  readonly reasons: readonly string[];
}

/** What related papers are looked up in; build it once for many questions. */
export interface RelatedIndex {
  readonly graph: PaperGraph;
  readonly engine: Relatedness;
  /** Names of techniques and works by the words they are written with, for texts. */
  readonly names: ReadonlyMap<string, string>;
}

const TEN = 10;

/** Prepares a graph for questions. Linear; about 50 µs a paper. */
export function relatedIndex(graph: PaperGraph): RelatedIndex {
  const works = graph.filterNodes((_, { kind }) => kind === 'paper').map((key) => workOf(graph, key));
  const nameOf = (key: string): string => {
    if (!graph.hasNode(key)) return key;
    const attributes = graph.getNodeAttributes(key);
    return attributes.name ?? attributes.label;
  };
  return { graph, engine: new Relatedness(works, nameOf, meanings), names: namesOf(graph) };
}

/** The papers most related to a paper, or to a work that no document lists. Throws UsageError for other keys. */
export function relatedTo(index: RelatedIndex, key: string, most = TEN): Related[] {
  const { graph, engine } = index;
  const kind = graph.hasNode(key) ? graph.getNodeAttribute(key, 'kind') : null;
  if (kind !== 'paper' && kind !== 'method') {
    throw new UsageError(
      `${key} is ${kind === null ? 'not in the graph' : `a ${kind}`}; related papers are found for a paper or method.`,
    );
  }
  return ranked(graph, engine.related(workOf(graph, key), most));
}

/** The papers most related to a text: its words, the techniques it names, the works it mentions. */
export function relatedToText(index: RelatedIndex, text: string, most = TEN): Related[] {
  return ranked(index.graph, index.engine.related(workOfText(index, text), most));
}

const ranked = (graph: PaperGraph, found: readonly RelatedWork[]): Related[] =>
  found.map(({ work, score, reasons }, i) => ({ ...named(graph, work.key), rank: i + 1, score, reasons }));

/** A paper or method as the engine compares it. */
function workOf(graph: PaperGraph, key: string): Work {
  const attributes = graph.getNodeAttributes(key);
  const techniques: string[] = [];
  const drawsOn = new Map<string, Set<Relation>>();
  const drawnOnBy = new Set<string>();
  graph.forEachEdge(key, (_, edge, source, target) => {
    if (edge.kind === 'uses-technique') techniques.push(target);
    if (edge.kind !== 'lineage') return;
    if (target === key) drawnOnBy.add(source);
    else drawsOn.set(target, (drawsOn.get(target) ?? new Set<Relation>()).add(edge.relation));
  });
  const paper = attributes.kind === 'paper' ? attributes : null;
  return {
    key,
    title: paper?.title ?? attributes.label,
    summary: paper?.summary ?? '',
    names: attributes.kind === 'category' ? [] : [attributes.name ?? '', ...attributes.aliases],
    authors: paper?.authors ?? [],
    year: attributes.kind === 'paper' ? attributes.year : null,
    techniques: withBroader(techniques.sort(byText), (technique) => broaderOf(graph, technique)),
    drawsOn,
    drawnOnBy,
  };
}

const broaderOf = (graph: PaperGraph, technique: string): string[] =>
  graph
    .filterOutNeighbors(technique, (other) => graph.someEdge(technique, other, (_, { kind }) => kind === 'broader'))
    .sort(byText);

const WORD = /[\p{L}\p{N}+]+/gu;
const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];
const MOST_NAME_WORDS = 6;

/** Folded names -> node keys; of two nodes with one name the first by key. Everyday one-word names of works are left out. */
function namesOf(graph: PaperGraph): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | null, key: string): void => {
    if (name === null) return;
    const words = wordsOf(name);
    const text = words.join(' ');
    if (words.length > 0 && words.length <= MOST_NAME_WORDS && text.length > 2 && !found.has(text))
      found.set(text, key);
  };
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes })).sort(by(({ key }) => key));
  for (const { key, attributes } of nodes) {
    if (attributes.kind === 'category') continue;
    add(attributes.name, key);
    for (const alias of attributes.aliases) add(alias, key);
  }
  return found;
}

/** A pasted text as if it were a paper: longest names first, so that `token merging` is not read as `merging`. */
function workOfText({ graph, names }: RelatedIndex, text: string): Work {
  const words = wordsOf(text);
  const techniques = new Set<string>();
  const drawsOn = new Map<string, Set<Relation>>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST_NAME_WORDS, words.length - at);
    let key: string | undefined;
    for (; length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ');
      key = names.get(phrase) ?? names.get(phrase.replace(/s$/, ''));
      if (key !== undefined) break;
    }
    if (key !== undefined) {
      if (graph.getNodeAttribute(key, 'kind') === 'technique') techniques.add(key);
      else drawsOn.set(key, new Set());
    }
    at += Math.max(1, length);
  }
  const [title = '', ...rest] = text.trim().split('\n');
  return {
    key: '',
    title,
    summary: rest.join('\n'),
    names: [],
    authors: [],
    year: null,
    techniques: withBroader([...techniques].sort(byText), (technique) => broaderOf(graph, technique)),
    drawsOn,
    drawnOnBy: new Set(),
  };
}
