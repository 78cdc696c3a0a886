// Every paper in view as a table: the map's twin for the keyboard, for screen readers, and for those who like lists.
// Leaves to others: filters (data/visible.ts), details (panels).

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { counted } from '../data/words';
import type { Sort, SortColumn } from '../state/settings';
import { useStore } from '../store';
import { focusPanel } from './attention';
import { Mark } from './glyphs';
import { type PaperRow, rowsOf, sorted } from './table-rows';

const COLUMNS: readonly { readonly id: SortColumn; readonly name: string; readonly isNumber?: boolean }[] = [
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
              {COLUMNS.map(({ id, name, isNumber }) => (
                <th
                  key={id}
                  scope="col"
                  class={isNumber === true ? 'number' : `${id}-cell`}
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
              <Row key={row.key} row={row} catalog={shown} isSelected={row.key === select} />
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
  readonly catalog: Catalog;
  readonly isSelected: boolean;
}

function Row({ row, catalog, isSelected }: RowProps) {
  const { dispatch } = useStore();
  const { graph } = catalog;
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
      <td class="number">{row.year ?? ''}</td>
      <td>
        <bdi>{row.venue}</bdi>
      </td>
      <td class="category-cell">
        <bdi>{row.category}</bdi>
      </td>
      <td class="techniques-cell">
        <span class="cell-chips">
          {row.techniques.map((key) => (
            <button key={key} type="button" class="chip small" onClick={() => choose(key)}>
              <bdi>{graph.getNodeAttribute(key, 'label')}</bdi>
            </button>
          ))}
        </span>
      </td>
      <td class="number">{row.drawsOn || ''}</td>
      <td class="number">{row.ledTo || ''}</td>
    </tr>
  );
}
