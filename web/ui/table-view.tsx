// What is in view as a table: the map's twin for the keyboard, for screen readers, and for those who like lists.
// Leaves to others: filters (data/visible.ts), those in its heads (column-filter.tsx), columns and order (table-columns.ts), details (panels).

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { inView } from '../data/visible';
import { amount, counted } from '../data/words';
import { type Sort, type SortColumn, TABLE_NAMES } from '../state/settings';
import { useStore } from '../store';
import { focusPanel } from './attention';
import { CategoryName } from './category-name';
import { ColumnFilter } from './column-filter';
import { CopyPapers } from './copy-papers';
import { Mark } from './glyphs';
import { Segments } from './segments';
import { type Column, columnsOf, contextOf, sorted, TABLES, type Table, type TableContext } from './table-columns';

/** Rows drawn at once; more on request: each has a millisecond of layout, and a search redraws them with every letter. */
const PAGE = 100;
/** Techniques of a paper that are listed; more are counted. */
const MOST_CHIPS = 4;

export function TableView() {
  const { catalog, visible, hits, papers, settings, dispatch } = useStore();
  const limit = useSignal(PAGE);
  const { sort, select, q } = settings.value;
  const table = TABLES[settings.value.table];
  const shown = catalog.value;
  const context = useMemo(() => (shown === null ? null : contextOf(shown, papers.value)), [shown, papers.value]);
  const columns = useMemo(() => (shown === null ? [] : columnsOf(shown, table)), [shown, table]);
  useEffect(() => {
    limit.value = PAGE;
  }, [papers.value, table, limit]);
  if (shown === null || context === null) return null;

  const keys = sorted(inView(shown, table.kind, visible.value, hits.value), table, sort, context);
  const turn = (by: SortColumn): void => {
    // First up, then down, then as the list has it.
    const next: Sort =
      sort.by !== by ? { by, down: false } : sort.down ? { by: 'list', down: false } : { by, down: true };
    dispatch({ type: 'set', values: { sort: next } });
  };
  const words = q.trim();
  return (
    <div class="table-area">
      <div class="view-bar table-bar">
        <Tables catalog={shown} />
        <span id="table-count" class="muted">
          {counted(keys.length, table.one)}
          {words !== '' && (
            <>
              {' '}
              for “<bdi>{words}</bdi>”
            </>
          )}
        </span>
        <span class="spring" />
        {table.kind === 'paper' && <CopyPapers shown={shown} papers={keys.map((key) => ({ key, reasons: [] }))} />}
      </div>
      <section class="table-scroll" aria-labelledby="table-count">
        <table aria-labelledby="table-count">
          <thead>
            <tr>
              {columns.map(({ id, name, isNumber, filter }) => (
                <th
                  key={id}
                  scope="col"
                  class={classOf(id, isNumber)}
                  aria-label={name}
                  aria-sort={sort.by === id ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <div class="head">
                    <button
                      type="button"
                      class={isNumber === true ? 'sort-button number-button' : 'sort-button'}
                      onClick={() => turn(id)}
                    >
                      {name}
                      <span class="sort-mark" aria-hidden="true">
                        {sort.by === id ? (sort.down ? '↓' : '↑') : ''}
                      </span>
                    </button>
                    {filter !== undefined && <ColumnFilter filter={filter} name={name} />}
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.slice(0, limit.value).map((key) => (
              <Row
                key={key}
                node={key}
                kind={table.kind}
                columns={columns}
                context={context}
                isSelected={key === select}
              />
            ))}
          </tbody>
        </table>
        {keys.length === 0 && <NoRows one={table.one} hasWords={words !== ''} />}
        {keys.length > limit.value && (
          <button
            type="button"
            class="button more"
            onClick={() => {
              limit.value += PAGE;
            }}
          >
            Show {Math.min(PAGE, keys.length - limit.value)} more of {amount(keys.length)}
          </button>
        )}
      </section>
    </div>
  );
}

/** Of what there is a table; not offered where the list has papers alone. */
function Tables({ catalog }: { readonly catalog: Catalog }) {
  const { settings, dispatch } = useStore();
  const there = TABLE_NAMES.filter((each) => catalog.byKind[TABLES[each].kind].length > 0);
  if (there.length < 2) return null;
  return (
    <Segments
      label="Table of"
      options={there}
      chosen={settings.value.table}
      choose={(each) => dispatch({ type: 'set', values: { table: each, sort: TABLES[each].first } })}
      show={(each) => TABLES[each].name}
    />
  );
}

const classOf = (id: Column['id'], isNumber = false): string => `${id}-cell${isNumber ? ' number' : ''}`;

function NoRows({ one, hasWords }: { readonly one: string; readonly hasWords: boolean }) {
  const { dispatch } = useStore();
  return (
    <div class="state">
      <h2>
        No {one} {hasWords ? 'matches the search' : 'passes the filters'}
      </h2>
      <button type="button" class="button primary" onClick={() => dispatch({ type: 'reset' })}>
        Show all {one}s
      </button>
    </div>
  );
}

interface RowProps {
  readonly node: string;
  readonly kind: Table['kind'];
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly isSelected: boolean;
}

function Row({ node, kind, columns, context, isSelected }: RowProps) {
  const { dispatch } = useStore();
  const choose = (key: string): void => {
    dispatch({ type: 'select', key });
    focusPanel();
  };
  const attributes = context.catalog.graph.getNodeAttributes(node);
  const title = attributes.kind === 'paper' ? attributes.title : attributes.label;
  return (
    <tr class={isSelected ? 'is-selected' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="row-button"
          data-key={node}
          {...(isSelected ? { 'aria-current': 'true' } : {})}
          onClick={() => choose(node)}
        >
          <Mark kind={kind} color={attributes.color} />
          <span>
            <bdi class="row-name">{attributes.label}</bdi>
            {title !== attributes.label && (
              <bdi class="row-title" title={title}>
                {title}
              </bdi>
            )}
          </span>
        </button>
      </th>
      {columns.slice(1).map((column) => (
        <td key={column.id} class={classOf(column.id, column.isNumber)}>
          <Cell column={column} node={node} context={context} choose={choose} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly column: Column;
  readonly node: string;
  readonly context: TableContext;
  readonly choose: (key: string) => void;
}

function Cell({ column, node, context, choose }: CellProps) {
  const { graph, territoryOf } = context.catalog;
  const value = column.tells(context, node);
  if (value === null || value === 0) return null;
  if (typeof value === 'number') return column.id === 'year' || column.id === 'since' ? value : amount(value);
  if (typeof value !== 'string')
    return (
      <span class="cell-chips">
        {value.slice(0, MOST_CHIPS).map((key) => (
          <button key={key} type="button" class="chip small" onClick={() => choose(key)}>
            <bdi>{graph.getNodeAttribute(key, 'label')}</bdi>
          </button>
        ))}
        {value.length > MOST_CHIPS && <span class="muted small">and {value.length - MOST_CHIPS} more</span>}
      </span>
    );
  if (column.id === 'category')
    return (
      <span title={value}>
        <CategoryName of={territoryOf.get(node) ?? ''} name={value} />
      </span>
    );
  return <bdi>{value}</bdi>;
}
