// Which nodes a query means: fields narrow down, words rank. Typing errors in names are forgiven.
// Leaves to others: reading the query (query-words.ts), finding by words (search.ts).

import { editDistance } from '../../src/core/base/edit-distance';
import { letters } from '../../src/core/base/text';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Relation } from '../../src/core/model/relation';
import { type Catalog, nodeOf } from './catalog';
import { type Clause, clausesOf, type Field, yearRangeOf } from './query-words';
import type { Hit, Search } from './search';

type Test = (key: string) => boolean;

/** What `has:` asks for. */
export const HAS_VALUES = [
  'code',
  'year',
  'venue',
  'summary',
  'lineage',
  'technique',
  'project',
  'data',
  'video',
] as const;
export const KIND_VALUES = ['paper', 'method', 'technique', 'category', 'root', 'frontier'] as const;

/** The nodes that a query finds, best first. A query of fields alone finds papers, in the order of the list. */
export function asked(catalog: Catalog, search: Search, query: string, limit: number): readonly Hit[] {
  const clauses = clausesOf(query);
  const tests = clauses.flatMap((clause) => testOf(catalog, search, clause) ?? []);
  const words = clauses.filter(({ field, isNot }) => field === null && !isNot).map(({ value }) => value);
  if (clauses.every(({ field, isNot }) => field === null && !isNot)) return search.find(query, limit);
  if (tests.length === 0) return words.length === 0 ? [] : search.find(words.join(' '), limit);
  const passes = (key: string): boolean => tests.every((test) => test(key));
  if (words.length > 0)
    return search
      .find(words.join(' '), catalog.graph.order)
      .filter(({ key }) => passes(key))
      .slice(0, limit);
  const kind = clauses.some(({ field }) => field === 'kind') ? catalog.graph.nodes() : catalog.byKind.paper;
  return kind
    .filter(passes)
    .slice(0, limit)
    .map((key) => ({ key, kind: catalog.graph.getNodeAttribute(key, 'kind') }));
}

/** null for what says nothing yet: `year:` or `year:20`. */
function testOf(catalog: Catalog, search: Search, clause: Clause): Test | null {
  const { field, value, isNot } = clause;
  if (value === '') return null;
  if (field === null) {
    if (!isNot) return null;
    const found = new Set(search.find(value, catalog.graph.order).map(({ key }) => key));
    return (key) => !found.has(key);
  }
  const test = TESTS[field](catalog, value);
  if (test === null) return null;
  return isNot ? (key) => !test(key) : test;
}

const TESTS: Readonly<Record<Field, (catalog: Catalog, value: string) => Test | null>> = {
  uses(catalog, value) {
    const techniques = new Set(nodesNamed(catalog, value, ['technique']));
    const works = relating(catalog, value, 'uses');
    return (key) => (catalog.techniquesOf.get(key) ?? []).some((each) => techniques.has(each)) || works(key);
  },
  extends: (catalog, value) => relating(catalog, value, 'extends'),
  'inspired-by': (catalog, value) => relating(catalog, value, 'inspired-by'),
  compares: (catalog, value) => relating(catalog, value, 'compares'),
  'draws-on': (catalog, value) => relating(catalog, value, null),
  'led-to'({ graph, ...rest }, value) {
    const newer = nodesNamed({ graph, ...rest }, value, ['paper', 'method']);
    const older = new Set(
      newer.flatMap((key) =>
        graph.filterOutEdges(key, (_, { kind }) => kind === 'lineage').map((edge) => graph.target(edge)),
      ),
    );
    return (key) => older.has(key);
  },
  year({ graph }, value) {
    const range = yearRangeOf(value);
    if (range === null) return null;
    return (key) => {
      const year = nodeOf(graph, key, 'paper')?.year ?? null;
      return year !== null && year >= range.from && year <= range.to;
    };
  },
  venue({ graph }, value) {
    const isNamed = namer(value);
    return (key) => {
      const venue = nodeOf(graph, key, 'paper')?.venue ?? null;
      return venue !== null && isNamed(venue);
    };
  },
  category(catalog, value) {
    const categories = new Set(nodesNamed(catalog, value, ['category']));
    return (key) => categories.has(key) || (catalog.categoriesOf.get(key) ?? []).some((each) => categories.has(each));
  },
  author({ graph }, value) {
    const asked = letters(value);
    return (key) => (nodeOf(graph, key, 'paper')?.authors ?? []).some((author) => letters(author).includes(asked));
  },
  title({ graph }, value) {
    const asked = letters(value);
    return (key) => {
      const paper = nodeOf(graph, key, 'paper');
      return letters(paper?.title ?? graph.getNodeAttribute(key, 'label')).includes(asked);
    };
  },
  kind(catalog, value) {
    const { graph, builtUpon } = catalog;
    const asked = letters(value).replace(/s$/, '');
    const buildsOn = (key: string): boolean => graph.someOutEdge(key, (_, { kind }) => kind === 'lineage');
    if (asked === 'root') return (key) => (builtUpon.get(key) ?? 0) > 0 && !buildsOn(key);
    if (asked === 'frontier') return (key) => (builtUpon.get(key) ?? 0) === 0 && buildsOn(key);
    return (key) => graph.getNodeAttribute(key, 'kind').startsWith(asked);
  },
  has({ graph, techniquesOf }, value) {
    const asked = letters(value);
    return (key) => {
      const paper = nodeOf(graph, key, 'paper');
      if (asked.startsWith('lineage')) return graph.someEdge(key, (_, { kind }) => kind === 'lineage');
      if (asked.startsWith('tech')) return (techniquesOf.get(key) ?? []).length > 0;
      if (paper === null) return false;
      if (asked === 'year' || asked === 'venue') return paper[asked] !== null;
      if (asked === 'summary') return paper.summary !== '';
      return paper.links.some(({ type }) => type === asked);
    };
  },
};

/** Works that relate to a work of that name, in that way or (null) in any. */
function relating(catalog: Catalog, value: string, relation: Relation | null): Test {
  const { graph } = catalog;
  const sources = new Set<string>();
  for (const key of nodesNamed(catalog, value, ['paper', 'method'])) {
    graph.forEachInEdge(key, (_, attributes, source) => {
      if (attributes.kind === 'lineage' && (relation === null || attributes.relation === relation)) sources.add(source);
    });
  }
  return (key) => sources.has(key);
}

type Kind = ReturnType<PaperGraph['getNodeAttributes']>['kind'];

/** Nodes of that name: exactly, else by the beginning of a word, else with a slip. */
function nodesNamed({ graph, byKind }: Catalog, value: string, kinds: readonly Kind[]): string[] {
  const keys = kinds.flatMap((kind) => byKind[kind]);
  const namesOf = (key: string): string[] => {
    const node = graph.getNodeAttributes(key);
    const own = node.kind === 'paper' ? [node.name ?? '', node.title] : [node.name];
    return [node.label, ...own, ...('aliases' in node ? node.aliases : []), key, key.slice(key.indexOf(':') + 1)];
  };
  const folded = letters(value);
  if (folded === '') return [];
  const spelt = keys.map((key) => ({ key, names: namesOf(key) }));
  const exact = spelt.filter(({ names }) => names.some((name) => letters(name) === folded));
  if (exact.length > 0) return exact.map(({ key }) => key);
  const isNamed = namer(value);
  return spelt.filter(({ names }) => names.some(isNamed)).map(({ key }) => key);
}

/** A long name is not compared letter by letter. */
const MOST_LETTERS = 60;

/** Whether a name is the one asked for: it holds it from the beginning of a word on, or differs by a slip. */
function namer(value: string): (name: string) => boolean {
  const folded = letters(value);
  const words = value
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const slips = folded.length >= 9 ? 2 : folded.length >= 4 ? 1 : 0;
  return (name) => {
    const own = letters(name);
    if (own.startsWith(folded)) return true;
    const parts = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    if (words.length > 0 && words.every((word) => parts.some((part) => part.startsWith(word)))) return true;
    return (
      slips > 0 &&
      own.length <= MOST_LETTERS &&
      Math.abs(own.length - folded.length) <= slips &&
      editDistance(own, folded, slips) <= slips
    );
  };
}
