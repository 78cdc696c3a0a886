// Every paper in view as a table: the map's twin for the keyboard, for screen readers, and for those who like lists.
// Leaves to others: filters (data/visible.ts), details (panels).

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { never } from '../../src/core/base/errors';
import { RELATIONS } from '../../src/core/model/relation';
import { type Catalog, nodeOf } from '../data/catalog';
import { counted } from '../data/words';
import type { Sort, SortColumn } from '../state/settings';
import { useStore } from '../store';
import { focusPanel } from './attention';
import { CategoryName } from './category-name';
import { Mark } from './glyphs';
import { type PaperRow, rowsOf, sorted } from './table-rows';

interface Column {
  readonly id: Exclude<SortColumn, 'list'>;
  readonly name: string;
  readonly isNumber?: boolean;
}

const COLUMNS: readonly Column[] = [
  { id: 'name', name: 'Paper' },
  { id: 'year', name: 'Year', isNumber: true },
  { id: 'venue', name: 'Venue' },
  { id: 'category', name: 'Category' },
  { id: 'techniques', name: 'Techniques' },
  { id: 'draws-on', name: 'Draws on', isNumber: true },
  { id: 'led-to', name: 'Led to', isNumber: true },
];

/** Rows drawn at once; more on request: each has a millisecond of layout, and a search redraws them with every letter. */
const PAGE = 100;

/** Without those that the whole list has nothing for: they would take room from the others. */
const columnsOf = ({ known, legend, counts, graph, byKind }: Catalog): readonly Column[] => {
  const isThere: Readonly<Record<Column['id'], boolean>> = {
    name: true,
    year: byKind.paper.some((key) => nodeOf(graph, key, 'paper')?.year !== null),
    venue: known.venues.size > 0,
    category: legend.length > 0,
    techniques: counts.nodes.technique > 0,
    'draws-on': RELATIONS.some((relation) => counts.layers.has(relation)),
    'led-to': RELATIONS.some((relation) => counts.layers.has(relation)),
  };
  return COLUMNS.filter(({ id }) => isThere[id]);
};

const classOf = (id: Column['id'], isNumber = false): string => `${id}-cell${isNumber ? ' number' : ''}`;

export function TableView() {
  const { catalog, papers, settings, dispatch } = useStore();
  const limit = useSignal(PAGE);
  const { sort, select, q } = settings.value;
  const shown = catalog.value;
  useEffect(() => {
    limit.value = PAGE;
  }, [papers.value, limit]);
  if (shown === null) return null;

  const rows = sorted(rowsOf(shown, papers.value), sort);
  const turn = (by: SortColumn): void => {
    // First up, then down, then as the list has it.
    const next: Sort =
      sort.by !== by ? { by, down: false } : sort.down ? { by: 'list', down: false } : { by, down: true };
    dispatch({ type: 'set', values: { sort: next } });
  };

  const columns = columnsOf(shown);
  return (
    <div class="table-area">
      <section class="table-scroll" aria-labelledby="table-caption">
        <table>
          <caption id="table-caption">
            {counted(rows.length, 'paper')}
            {q.trim() !== '' && (
              <>
                {' '}
                for “<bdi>{q.trim()}</bdi>”
              </>
            )}
          </caption>
          <thead>
            <tr>
              {columns.map(({ id, name, isNumber }) => (
                <th
                  key={id}
                  scope="col"
                  class={classOf(id, isNumber)}
                  aria-sort={sort.by === id ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    class={isNumber === true ? 'number-button' : undefined}
                    onClick={() => turn(id)}
                  >
                    {name}
                    <span class="sort-mark" aria-hidden="true">
                      {sort.by === id ? (sort.down ? '↓' : '↑') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit.value).map((row) => (
              <Row key={row.key} row={row} columns={columns} catalog={shown} isSelected={row.key === select} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <NoRows hasWords={q.trim() !== ''} />}
        {rows.length > limit.value && (
          <button
            type="button"
            class="button more"
            onClick={() => {
              limit.value += PAGE;
            }}
          >
            Show {Math.min(PAGE, rows.length - limit.value)} more of {rows.length.toLocaleString('en')}
          </button>
        )}
      </section>
    </div>
  );
}

function NoRows({ hasWords }: { readonly hasWords: boolean }) {
  const { dispatch } = useStore();
  return (
    <div class="state">
      <h2>No paper {hasWords ? 'matches the search' : 'passes the filters'}</h2>
      <button type="button" class="button primary" onClick={() => dispatch({ type: 'reset' })}>
        Show all papers
      </button>
    </div>
  );
}

interface RowProps {
  readonly row: PaperRow;
  readonly columns: readonly Column[];
  readonly catalog: Catalog;
  readonly isSelected: boolean;
}

interface CellProps {
  readonly column: Exclude<SortColumn, 'name' | 'list'>;
  readonly row: PaperRow;
  readonly catalog: Catalog;
  readonly choose: (key: string) => void;
}

function Cell({ column, row, catalog, choose }: CellProps) {
  switch (column) {
    case 'year':
      return row.year;
    case 'venue':
      return row.venue === '' ? null : <bdi>{row.venue}</bdi>;
    case 'category':
      return row.category === '' ? null : (
        <span title={row.category}>
          <CategoryName of={catalog.territoryOf.get(row.key) ?? ''} name={row.category} />
        </span>
      );
    case 'techniques':
      return (
        <span class="cell-chips">
          {row.techniques.map((key) => (
            <button key={key} type="button" class="chip small" onClick={() => choose(key)}>
              <bdi>{catalog.graph.getNodeAttribute(key, 'label')}</bdi>
            </button>
          ))}
        </span>
      );
    case 'draws-on':
      return row.drawsOn || null;
    case 'led-to':
      return row.ledTo || null;
    default:
      return never(column);
  }
}

function Row({ row, columns, catalog, isSelected }: RowProps) {
  const { dispatch } = useStore();
  const choose = (key: string): void => {
    dispatch({ type: 'select', key });
    focusPanel();
  };
  return (
    <tr class={isSelected ? 'is-selected' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="row-button"
          data-key={row.key}
          {...(isSelected ? { 'aria-current': 'true' } : {})}
          onClick={() => choose(row.key)}
        >
          <Mark kind="paper" color={row.color} />
          <span>
            <bdi class="row-name">{row.label}</bdi>
            {row.title !== row.label && (
              <bdi class="row-title" title={row.title}>
                {row.title}
              </bdi>
            )}
          </span>
        </button>
      </th>
      {columns.map(({ id, isNumber }) =>
        id === 'name' ? null : (
          <td key={id} class={classOf(id, isNumber)}>
            <Cell column={id} row={row} catalog={catalog} choose={choose} />
          </td>
        ),
      )}
    </tr>
  );
}
