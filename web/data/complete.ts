// What could be written next in a query: names of fields, and for a field its values.
// Leaves to others: the list under the search field (ui/search-box.tsx).

import { letters } from '../../src/core/base/text';
import { type Catalog, nodeOf } from './catalog';
import { HAS_VALUES, KIND_VALUES } from './query';
import { type Clause, clausesOf, FIELDS, type Field, fieldOf, quotedValue, yearRangeOf } from './query-words';

export interface Completion {
  /** The whole query with the completion in it. */
  readonly text: string;
  /** Where the caret goes. */
  readonly caret: number;
  /** What is offered: `venue:`, `CVPR`. */
  readonly label: string;
  readonly note: string;
}

export const FIELD_WORDS: Readonly<Record<Field, { example: string; meaning: string }>> = {
  uses: { example: 'uses:"token merging"', meaning: 'uses a technique or a work' },
  extends: { example: 'extends:ToMe', meaning: 'takes a work as its base' },
  'inspired-by': { example: 'inspired-by:ToMe', meaning: 'takes an idea from a work' },
  compares: { example: 'compares:Mamba', meaning: 'compares itself with a work' },
  'draws-on': { example: 'draws-on:Mamba', meaning: 'any of the four relations' },
  'led-to': { example: 'led-to:Mamba', meaning: 'what a work draws on' },
  confidence: { example: 'confidence:>=0.8', meaning: 'how sure the statements are, 0 to 1' },
  year: { example: 'year:>=2024', meaning: '2024, >=2024, 2021-2023' },
  venue: { example: 'venue:CVPR', meaning: 'where it appeared' },
  category: { example: 'category:Theory', meaning: 'a section of the list' },
  author: { example: 'author:Gu', meaning: 'who wrote it' },
  title: { example: 'title:pruning', meaning: 'words of the title' },
  kind: { example: 'kind:method', meaning: 'paper, method, technique, category, root, frontier' },
  has: { example: 'has:code', meaning: 'code, year, venue, lineage …' },
};

const MOST = 8;

/** Completions for what stands before the caret; none in the middle of plain words. */
export function completionsOf(catalog: Catalog, text: string, caret: number): readonly Completion[] {
  const clause = clausesOf(text).find(({ start, end }) => start < caret && caret <= end);
  if (clause === undefined) return [];
  if (clause.field !== null) return valuesFor(catalog, text, clause, clause.field);
  const typed = text.slice(clause.start, caret).replace(/^-/, '').toLowerCase();
  if (typed.length < 2 || !/^[a-z-]+$/.test(typed)) return [];
  const fields = FIELDS.filter((field) => field.startsWith(typed));
  const synonym = fields.length === 0 ? fieldOf(typed) : null;
  return [...fields, ...(synonym === null ? [] : [synonym])].map((field) => {
    const insert = `${clause.isNot ? '-' : ''}${field}:`;
    return {
      text: text.slice(0, clause.start) + insert + text.slice(clause.end),
      caret: clause.start + insert.length,
      label: `${field}:`,
      note: FIELD_WORDS[field].meaning,
    };
  });
}

/** Nothing for a value that is whole: what is written stays as it is. */
function valuesFor(catalog: Catalog, text: string, clause: Clause, field: Field): Completion[] {
  const asked = letters(clause.value);
  const all = valuesOf(catalog, field);
  const isWhole =
    field === 'year'
      ? yearRangeOf(clause.value) !== null
      : asked !== '' && all.some(({ name }) => letters(name) === asked);
  if (isWhole) return [];
  // `>=20`: the year alone is completed.
  const sign = field === 'year' ? (/^[<>]=?/.exec(clause.value)?.[0] ?? '') : '';
  const whole = all.filter(({ name }) => letters(name).startsWith(asked));
  const part = all.filter(({ name }) => !letters(name).startsWith(asked) && letters(name).includes(asked));
  return [...whole, ...part].slice(0, MOST).map(({ name, count }) => {
    const insert = `${clause.isNot ? '-' : ''}${field}:${sign}${quotedValue(name)}`;
    const rest = text.slice(clause.end);
    const space = rest.startsWith(' ') ? '' : ' ';
    return {
      text: text.slice(0, clause.start) + insert + space + rest,
      caret: clause.start + insert.length + 1,
      label: name,
      note: count === 0 ? '' : String(count),
    };
  });
}

interface Value {
  readonly name: string;
  readonly count: number;
}

function valuesOf(catalog: Catalog, field: Field): Value[] {
  const { graph, byKind, builtUpon, techniquesOf } = catalog;
  switch (field) {
    case 'uses': {
      const counts = new Map<string, number>();
      for (const used of techniquesOf.values()) for (const key of used) counts.set(key, (counts.get(key) ?? 0) + 1);
      return ranked([...counts].map(([key, count]) => ({ name: graph.getNodeAttribute(key, 'label'), count })));
    }
    case 'extends':
    case 'inspired-by':
    case 'compares':
    case 'draws-on': {
      const counts = new Map<string, number>();
      graph.forEachEdge((_, edge, __, target) => {
        if (edge.kind === 'lineage' && (field === 'draws-on' || edge.relation === field))
          counts.set(target, (counts.get(target) ?? 0) + 1);
      });
      return ranked([...counts].map(([key, count]) => ({ name: graph.getNodeAttribute(key, 'label'), count })));
    }
    case 'led-to':
      return ranked(
        byKind.paper
          .filter((key) => graph.someOutEdge(key, (_, { kind }) => kind === 'lineage'))
          .map((key) => ({ name: graph.getNodeAttribute(key, 'label'), count: builtUpon.get(key) ?? 0 })),
      );
    case 'category':
      return ranked(
        byKind.category.map((key) => ({ name: graph.getNodeAttribute(key, 'label'), count: graph.inDegree(key) })),
      );
    case 'venue':
    case 'author':
    case 'year': {
      const counts = new Map<string, number>();
      for (const key of byKind.paper) {
        const paper = nodeOf(graph, key, 'paper');
        const values = field === 'author' ? (paper?.authors ?? []) : [field === 'venue' ? paper?.venue : paper?.year];
        for (const value of values) {
          if (value !== null && value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
        }
      }
      const values = [...counts].map(([name, count]) => ({ name, count }));
      return field === 'year' ? values.sort((a, b) => Number(b.name) - Number(a.name)) : ranked(values);
    }
    case 'kind':
      return KIND_VALUES.map((name) => ({ name, count: 0 }));
    case 'has':
      return HAS_VALUES.map((name) => ({ name, count: 0 }));
    case 'title':
    case 'confidence':
      return [];
  }
}

const ranked = (values: Value[]): Value[] => values.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
