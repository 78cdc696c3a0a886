// Which nodes a query means: fields narrow down, words rank. Typing errors in names are forgiven.
// Leaves to others: reading the query (query-words.ts), finding by words (search.ts).

import { editDistance } from '../../src/core/base/edit-distance';
import { letters } from '../../src/core/base/text';
import type { EdgeAttributes, LineageAttributes, PaperGraph } from '../../src/core/model/graph';
import type { Relation } from '../../src/core/model/relation';
import { type Catalog, nodeOf } from './catalog';
import { type Clause, clausesOf, type Field, shareRangeOf, yearRangeOf } from './query-words';
import type { Hit, Search } from './search';

type Test = (key: string) => boolean;

/** How sure a statement has to be that a query asks about. */
interface Sureness {
  readonly from: number;
  readonly to: number;
}

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

/**
 * The nodes that a query finds, best first. A query of fields alone finds papers, in the order of the list, and where it asks
 * for names and lineage alone also what else has them. `least` is how
 * sure the statements are that the page shows. null for a query that says nothing yet (`venue:`): it narrows nothing down.
 */
export function asked(
  catalog: Catalog,
  search: Search,
  query: string,
  limit: number,
  least = 0,
): readonly Hit[] | null {
  const clauses = clausesOf(query);
  const sure = surenessOf(clauses, least);
  const tests = clauses.flatMap((clause) => testOf(catalog, search, clause, sure) ?? []);
  const words = clauses.filter(({ field, isNot }) => field === null && !isNot).map(({ value }) => value);
  if (clauses.every(({ field, isNot }) => field === null && !isNot)) return search.find(query, limit);
  if (tests.length === 0) return words.length === 0 ? null : search.find(words.join(' '), limit);
  const passes = (key: string): boolean => tests.every((test) => test(key));
  if (words.length > 0)
    return search
      .find(words.join(' '), catalog.graph.order)
      .filter(({ key }) => passes(key))
      .slice(0, limit);
  return candidatesOf(catalog, clauses)
    .filter(passes)
    .slice(0, limit)
    .map((key) => ({ key, kind: catalog.graph.getNodeAttribute(key, 'kind') }));
}

/** Fields that hold for whatever has a name, or stands in a lineage. */
const OF_ALL_KINDS: ReadonlySet<Field | null> = new Set<Field>([
  'title',
  'extends',
  'uses',
  'inspired-by',
  'compares',
  'draws-on',
  'led-to',
]);

/** What a query of fields alone chooses from: papers, and first these, where it asks for nothing that only papers have. */
function candidatesOf({ graph, byKind }: Catalog, clauses: readonly Clause[]): readonly string[] {
  if (clauses.some(({ field }) => field === 'kind')) return graph.nodes();
  const isForAll = clauses.every(({ field, isNot }) => OF_ALL_KINDS.has(field) && !isNot);
  return isForAll ? [...byKind.paper, ...byKind.method, ...byKind.technique, ...byKind.category] : byKind.paper;
}

/** How many papers each part of a query finds by itself: where all together find none, one of them asks for too much. */
export function foundByParts(catalog: Catalog, search: Search, query: string, least = 0): readonly Part[] {
  return clausesOf(query).map(({ start, end }) => {
    const text = query.slice(start, end);
    const found = asked(catalog, search, text, catalog.graph.order, least) ?? [];
    return { text, papers: found.filter(({ kind }) => kind === 'paper').length };
  });
}

export interface Part {
  /** As it is written. */
  readonly text: string;
  readonly papers: number;
}

/** `extends:ToMe confidence:>=0.8`: of the very statements that the other fields ask about. */
function surenessOf(clauses: readonly Clause[], least: number): Sureness {
  const ranges = clauses.flatMap(({ field, value, isNot }) =>
    field === 'confidence' && !isNot ? (shareRangeOf(value) ?? []) : [],
  );
  return {
    from: Math.max(least, ...ranges.map(({ from }) => from)),
    to: Math.min(1, ...ranges.map(({ to }) => to)),
  };
}

const isSure = (attributes: EdgeAttributes, { from, to }: Sureness): attributes is LineageAttributes =>
  attributes.kind === 'lineage' && attributes.confidence >= from && attributes.confidence <= to;

/** null for what says nothing yet: `year:` or `year:20`. */
function testOf(catalog: Catalog, search: Search, clause: Clause, sure: Sureness): Test | null {
  const { field, value, isNot } = clause;
  if (value === '') return null;
  if (field === null) {
    if (!isNot) return null;
    const found = new Set(search.find(value, catalog.graph.order).map(({ key }) => key));
    return (key) => !found.has(key);
  }
  const test = TESTS[field](catalog, value, sure);
  if (test === null) return null;
  return isNot ? (key) => !test(key) : test;
}

const TESTS: Readonly<Record<Field, (catalog: Catalog, value: string, sure: Sureness) => Test | null>> = {
  uses(catalog, value, sure) {
    const techniques = new Set(nodesNamed(catalog, value, ['technique']));
    const works = relating(catalog, value, 'uses', sure);
    return (key) => (catalog.techniquesOf.get(key) ?? []).some((each) => techniques.has(each)) || works(key);
  },
  extends: (catalog, value, sure) => relating(catalog, value, 'extends', sure),
  'inspired-by': (catalog, value, sure) => relating(catalog, value, 'inspired-by', sure),
  compares: (catalog, value, sure) => relating(catalog, value, 'compares', sure),
  'draws-on': (catalog, value, sure) => relating(catalog, value, null, sure),
  'led-to'({ graph, ...rest }, value, sure) {
    const newer = nodesNamed({ graph, ...rest }, value, ['paper', 'method']);
    const older = new Set(
      newer.flatMap((key) =>
        graph.filterOutEdges(key, (_, edge) => isSure(edge, sure)).map((edge) => graph.target(edge)),
      ),
    );
    return (key) => older.has(key);
  },
  confidence({ graph }, value) {
    const range = shareRangeOf(value);
    return range === null ? null : (key) => graph.someOutEdge(key, (_, edge) => isSure(edge, range));
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
function relating(catalog: Catalog, value: string, relation: Relation | null, sure: Sureness): Test {
  const { graph } = catalog;
  const sources = new Set<string>();
  for (const key of nodesNamed(catalog, value, ['paper', 'method'])) {
    graph.forEachInEdge(key, (_, attributes, source) => {
      if (isSure(attributes, sure) && (relation === null || attributes.relation === relation)) sources.add(source);
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
