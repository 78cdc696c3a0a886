// The tables there are: papers, works that no document lists, techniques; the columns of each, and the order of its rows.
// Leaves to others: which nodes are in view (data/visible.ts), drawing (table-view.tsx).

import type { NodeKind } from '../../src/core/model/graph';
import { RELATIONS } from '../../src/core/model/relation';
import { type Catalog, nodeOf } from '../data/catalog';
import type { Sort, SortColumn, TableName } from '../state/settings';

/** What a cell holds: a number, words, or keys of nodes; null if the list says nothing. */
export type Value = number | string | readonly string[] | null;

/** What columns are asked with. */
export interface TableContext {
  readonly catalog: Catalog;
  /** Of each technique, the papers in view that use it. */
  readonly users: ReadonlyMap<string, readonly string[]>;
}

/** What the head of a column filters by: a filter of the legend or a field of the search (column-filter.tsx). */
export type ColumnFilterName = 'title' | 'years' | 'venues' | 'categories' | 'techniques' | 'draws-on' | 'led-to';

export interface Column {
  readonly id: Exclude<SortColumn, 'list'>;
  readonly name: string;
  readonly isNumber?: boolean;
  /** What its head filters by. */
  readonly filter?: ColumnFilterName;
  readonly tells: (context: TableContext, key: string) => Value;
}

export interface Table {
  readonly kind: NodeKind;
  readonly name: string;
  /** A row, in words. */
  readonly one: string;
  /** The first names the row. */
  readonly columns: readonly Column[];
  /** The order it opens with. */
  readonly first: Sort;
}

const nameColumn = (name: string): Column => ({
  id: 'name',
  name,
  filter: 'title',
  tells: ({ catalog: { graph } }, key) => graph.getNodeAttribute(key, 'label'),
});

const isLineage = (_: string, { kind }: { readonly kind: string }): boolean => kind === 'lineage';

const DRAWS_ON: Column = {
  id: 'draws-on',
  name: 'Draws on',
  isNumber: true,
  filter: 'draws-on',
  tells: ({ catalog: { graph } }, key) => graph.filterOutEdges(key, isLineage).length,
};

const LED_TO: Column = {
  id: 'led-to',
  name: 'Led to',
  isNumber: true,
  filter: 'led-to',
  tells: ({ catalog }, key) => catalog.builtUpon.get(key) ?? 0,
};

const orNull = <T extends string | readonly string[]>(value: T): T | null => (value.length === 0 ? null : value);

const yearOf = ({ graph }: Catalog, key: string): number | null => nodeOf(graph, key, 'paper')?.year ?? null;

export const TABLES: Readonly<Record<TableName, Table>> = {
  papers: {
    kind: 'paper',
    name: 'Papers',
    one: 'paper',
    first: { by: 'list', down: false },
    columns: [
      nameColumn('Paper'),
      { id: 'year', name: 'Year', isNumber: true, filter: 'years', tells: ({ catalog }, key) => yearOf(catalog, key) },
      {
        id: 'venue',
        name: 'Venue',
        filter: 'venues',
        tells: ({ catalog: { graph } }, key) => nodeOf(graph, key, 'paper')?.venue ?? null,
      },
      {
        id: 'category',
        name: 'Category',
        filter: 'categories',
        tells({ catalog: { graph, territoryOf } }, key) {
          const territory = territoryOf.get(key);
          return territory === undefined ? null : graph.getNodeAttribute(territory, 'label');
        },
      },
      {
        id: 'techniques',
        name: 'Techniques',
        filter: 'techniques',
        tells: ({ catalog }, key) => catalog.techniquesOf.get(key) ?? [],
      },
      DRAWS_ON,
      LED_TO,
    ],
  },
  methods: {
    kind: 'method',
    name: 'Methods',
    one: 'method',
    first: { by: 'led-to', down: true },
    columns: [
      nameColumn('Method'),
      {
        id: 'aliases',
        name: 'Also called',
        tells: ({ catalog: { graph } }, key) => orNull(nodeOf(graph, key, 'method')?.aliases.join(', ') ?? ''),
      },
      {
        id: 'named',
        name: 'Named',
        isNumber: true,
        tells: ({ catalog: { graph } }, key) => nodeOf(graph, key, 'method')?.mentions ?? null,
      },
      DRAWS_ON,
      LED_TO,
    ],
  },
  techniques: {
    kind: 'technique',
    name: 'Techniques',
    one: 'technique',
    first: { by: 'papers', down: true },
    columns: [
      nameColumn('Technique'),
      {
        id: 'broader',
        name: 'Kind of',
        tells: ({ catalog: { graph } }, key) =>
          graph.filterOutEdges(key, (_, { kind }) => kind === 'broader').map((edge) => graph.target(edge)),
      },
      {
        id: 'since',
        name: 'Since',
        isNumber: true,
        tells({ catalog, users }, key) {
          const years = (users.get(key) ?? []).flatMap((paper) => yearOf(catalog, paper) ?? []);
          return years.length === 0 ? null : Math.min(...years);
        },
      },
      { id: 'papers', name: 'Papers', isNumber: true, tells: ({ users }, key) => users.get(key)?.length ?? 0 },
    ],
  },
};

/** @param papers those in view */
export function contextOf(catalog: Catalog, papers: readonly string[]): TableContext {
  const users = new Map<string, string[]>();
  for (const paper of papers)
    for (const technique of catalog.techniquesOf.get(paper) ?? []) {
      const others = users.get(technique);
      if (others === undefined) users.set(technique, [paper]);
      else others.push(paper);
    }
  return { catalog, users };
}

/** Without columns that the whole list has nothing for: they would take room from the others. */
export function columnsOf(catalog: Catalog, { kind, columns }: Table): readonly Column[] {
  const context = contextOf(catalog, catalog.byKind.paper);
  const hasLineage = RELATIONS.some((relation) => catalog.counts.layers.has(relation));
  return columns.filter((column) =>
    column === DRAWS_ON || column === LED_TO
      ? hasLineage
      : column.id === 'name' || catalog.byKind[kind].some((key) => !isNothing(column.tells(context, key))),
  );
}

const isNothing = (value: Value): boolean => value === null || (Array.isArray(value) && value.length === 0);

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** In the order asked for, as far as the table has that column; equals stay in the order of the list. */
export function sorted(keys: readonly string[], { columns }: Table, sort: Sort, context: TableContext): string[] {
  const column = columns.find(({ id }) => id === sort.by);
  if (column === undefined) return [...keys];
  const values = new Map(keys.map((key) => [key, column.tells(context, key)]));
  return keys.toSorted((a, b) => {
    const [one, other] = [values.get(a) ?? null, values.get(b) ?? null];
    // Those that the column says nothing about come last, whichever way it runs.
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sort.down ? compared(other, one) : compared(one, other);
  });
}

const compared = (a: Exclude<Value, null>, b: Exclude<Value, null>): number =>
  typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : sizeOf(a) - sizeOf(b);

const sizeOf = (value: Exclude<Value, null>): number => (typeof value === 'number' ? value : value.length);
