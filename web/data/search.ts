// Finds nodes by words: typing errors forgiven, accents folded, scripts without spaces by pairs of characters.
// Leaves to others: the field people type into (ui/search-box.tsx).

import { signal } from '@preact/signals';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { fold } from '../../src/core/base/text';
import type { NodeAttributes, NodeKind } from '../../src/core/model/graph';
import { type Catalog, nodeOf } from './catalog';
import { namesWith } from './quick-search';

export interface Hit {
  readonly key: string;
  readonly kind: NodeKind;
}

export interface Search {
  /** Indexes nodes for about so long; tells whether all are indexed. */
  prepare(ms: number): boolean;
  /**
   * Best first, at most `limit`. Nothing for words that say nothing. While a long list is still being indexed, nodes whose
   * names hold the words; a signal that is computed from those is computed anew when all is indexed.
   */
  find(words: string, limit: number): readonly Hit[];
}

interface Entry {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly names: string;
  readonly techniques: string;
  readonly facts: string;
  readonly text: string;
}

const FIELDS = ['label', 'names', 'techniques', 'facts', 'text'] as const;

/** Scripts that write without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;

/** Words of a text; a run of unspaced script gives each pair of neighbouring characters (all of it if it is one). */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const word of text.split(/[^\p{L}\p{N}\p{M}+]+/u)) {
    if (word === '') continue;
    if (!UNSPACED.test(word)) {
      tokens.push(word);
      continue;
    }
    for (const run of word.match(UNSPACED_RUN) ?? []) {
      const characters = [...run];
      if (characters.length === 1) tokens.push(run);
      for (let i = 1; i < characters.length; i++) tokens.push(`${characters[i - 1]}${characters[i]}`);
    }
    for (const rest of word.split(UNSPACED_RUN)) if (rest !== '') tokens.push(rest);
  }
  return tokens;
}

const OPTIONS: SearchOptions = {
  prefix: (term) => term.length > 1 || UNSPACED.test(term),
  // Two letters wrong in a long word (a swap is two), one in a shorter; short words have too many near neighbours.
  fuzzy: (term) => {
    if (term.length < 4 || UNSPACED.test(term) || /^\d+$/.test(term)) return false;
    return term.length < 7 ? 1 : 2;
  },
  boost: { label: 6, names: 5, techniques: 2, facts: 2 },
  weights: { fuzzy: 0.3, prefix: 0.6 },
};

/** So many results without typing errors, and nobody meant something else. */
const ENOUGH = 3;

/** Nodes between two looks at the clock: a tenth of a millisecond each at most. */
const LOT = 20;

/** So long a question may wait for the index: a list of some hundred papers has it by then. */
const WAIT_MS = 10;

/** Indexing takes about 600 ms for 12,000 nodes: in pieces while nothing else happens. */
export function searchOf(catalog: Catalog): Search {
  const entries = new MiniSearch<Entry>({
    fields: [...FIELDS],
    storeFields: ['kind'],
    tokenize: tokensOf,
    processTerm: (term) => fold(term) || null,
    searchOptions: OPTIONS,
  });
  const { graph } = catalog;
  const keys = graph.nodes();
  let indexed = 0;
  const isComplete = signal(false);
  const index = (ms: number): boolean => {
    const end = performance.now() + ms;
    do {
      for (const key of keys.slice(indexed, indexed + LOT))
        entries.add(entryOf(catalog, key, graph.getNodeAttributes(key)));
      indexed += LOT;
    } while (indexed < keys.length && performance.now() < end);
    return indexed >= keys.length;
  };
  const importance = (key: string): number => 1 + Math.log1p(catalog.builtUpon.get(key) ?? 0) / 4;

  const run = (query: Query, options: SearchOptions) =>
    entries.search(query, { ...options, boostDocument: (key) => importance(String(key)) });

  return {
    prepare(ms) {
      isComplete.value = index(ms);
      return isComplete.value;
    },
    find(words, limit) {
      if (tokensOf(words).length === 0) return [];
      // Read only where the answer depends on it: whoever asks later has nothing to wait for.
      if (!index(WAIT_MS) && !isComplete.value) return namesWith(catalog, tokensOf(words), limit);
      // From strict to lenient: words as written first, since "tome" typed right must not bring up every "time"; and all
      // words before any of them, since three words of a title would bring up a thousand entries that hold one.
      const exact = run(words, { combineWith: 'AND', fuzzy: false });
      const close = exact.length >= ENOUGH ? exact : run(words, { combineWith: 'AND' });
      const results = close.length > 0 ? close : run(words, { combineWith: 'OR' });
      return results.slice(0, limit).map(({ id, kind }) => ({ key: String(id), kind: kind as NodeKind }));
    },
  };
}

function entryOf({ graph, techniquesOf }: Catalog, key: string, node: NodeAttributes): Entry {
  const entry = { id: key, kind: node.kind, label: node.label, names: '', techniques: '', facts: '', text: '' };
  switch (node.kind) {
    case 'paper': {
      const techniques = (techniquesOf.get(key) ?? []).map((each) => nodeOf(graph, each, 'technique'));
      return {
        ...entry,
        names: [node.title, node.name ?? '', ...node.aliases].join(' '),
        techniques: techniques.flatMap((each) => (each === null ? [] : [each.name, ...each.aliases])).join(' '),
        facts: [node.venue ?? '', node.year ?? '', node.arxiv ?? '', node.doi ?? '', ...node.authors].join(' '),
        text: node.summary,
      };
    }
    case 'method':
    case 'technique':
      return { ...entry, names: [node.name, ...node.aliases].join(' ') };
    case 'category':
      return { ...entry, names: node.path.join(' ') };
  }
}
