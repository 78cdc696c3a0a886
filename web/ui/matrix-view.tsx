// The matrix: techniques against categories or years. Full cells lead to their papers, empty ones show what is missing.
// Leaves to others: counting (data/matrix.ts), what a cell holds (cell-card.tsx).

import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { expected, GAP_FROM, type Matrix, type MatrixColumn, type MatrixRow, matrixOf } from '../data/matrix';
import { amount, counted } from '../data/words';
import { MATRIX_COLUMNS, type MatrixColumns } from '../state/settings';
import { useStore } from '../store';
import { CategoryName } from './category-name';
import { CellCard } from './cell-card';
import { Mark } from './glyphs';
import { OpenView } from './open-view';
import { Segments } from './segments';

/** Cells drawn at once, about; more on request, since each is a button, and a search redraws them with every letter. */
const FIRST_CELLS = 1000;
const FIRST_ROWS = [15, 40] as const;
/** Columns that all are in view may be as wide as they like. */
const FEW_COLUMNS = 14;
/** Columns whose names may be written across where there is room. */
const VERY_FEW = 8;
/** Rarer ones wait until filters leave fewer. */
const MOST_COLUMNS = 60;

/** The names of rows and columns stand before the first cell. */
const HEAD = -1;

/** A cell, or with HEAD the name of a row or column. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

export function MatrixView() {
  const { catalog, papers, settings, dispatch } = useStore();
  const shown = catalog.value;
  // A list without sections has its years.
  const options = MATRIX_COLUMNS.filter((each) => each === 'years' || (shown?.legend.length ?? 0) > 0);
  const by = options.find((each) => each === settings.value.matrix) ?? 'years';
  /** Rows asked for beyond the first. */
  const more = useSignal(0);
  const open = useSignal<{ readonly row: string; readonly column: string } | null>(null);
  const pointed = useSignal<Pointed>(null);
  /** The column whose techniques come first. */
  const first = useSignal<string | null>(null);
  const matrix = useMemo(() => (shown === null ? null : matrixOf(shown, papers.value, by)), [shown, papers.value, by]);
  if (shown === null || matrix === null) return null;
  const rows = sorted(matrix, first.value).slice(0, firstRows(matrix) + more.value);
  const columns = matrix.columns.slice(0, MOST_COLUMNS);
  const gaps = rows.reduce((sum, row) => sum + columns.filter((column, c) => isGap(matrix, row, column, c)).length, 0);
  const isOpen = (row: MatrixRow, column: MatrixColumn): boolean =>
    open.value?.row === row.key && open.value.column === column.key;
  const openRow = matrix.rows.find(({ key }) => key === open.value?.row);
  const openColumn = matrix.columns.find(({ key }) => key === open.value?.column);
  return (
    <div class="matrix-area">
      <div class="view-bar">
        <Segments
          label="Techniques by"
          options={options}
          chosen={by}
          choose={(each) => dispatch({ type: 'set', values: { matrix: each } })}
          show={(each) => `by ${each}`}
        />
        <span class="muted">
          {counted(matrix.rows.length, 'technique')} in {counted(matrix.papers, 'paper')}
          {matrix.columns.length > columns.length &&
            ` · the ${columns.length} largest of ${matrix.columns.length} ${by}`}
        </span>
        <span class="spring" />
        {gaps > 0 && (
          <span class="matrix-key muted small">
            <span class="cell-sample is-gap" aria-hidden="true" /> {counted(gaps, 'cell')} empty, though both are
            frequent
          </span>
        )}
      </div>
      {rows.length === 0 || matrix.columns.length === 0 ? (
        <Nothing hasTechniques={shown.byKind.technique.length > 0} />
      ) : (
        <Grid
          matrix={matrix}
          by={by}
          columns={columns}
          rows={rows}
          isOpen={isOpen}
          pointed={pointed}
          first={first}
          toggle={(row, column) => {
            open.value = isOpen(row, column) ? null : { row: row.key, column: column.key };
          }}
          more={
            matrix.rows.length > rows.length ? (
              <button
                type="button"
                class="button more"
                onClick={() => {
                  more.value += 2 * firstRows(matrix);
                }}
              >
                {amount(matrix.rows.length - rows.length)} rarer techniques
              </button>
            ) : null
          }
        />
      )}
      <PointedAt rows={rows} columns={columns} at={pointed} />
      {openRow !== undefined && openColumn !== undefined && (
        <CellCard
          matrix={matrix}
          by={by}
          row={openRow}
          column={openColumn}
          close={() => {
            open.value = null;
            // It is the one that Tab leads to.
            document.querySelector<HTMLElement>('.matrix .cell[tabindex="0"]')?.focus();
          }}
        />
      )}
    </div>
  );
}

function Nothing({ hasTechniques }: { readonly hasTechniques: boolean }) {
  const { dispatch } = useStore();
  if (!hasTechniques)
    return (
      <div class="state">
        <h2>The list names no techniques that its papers could share</h2>
        <OpenView view="table" />
      </div>
    );
  return (
    <div class="state">
      <h2>No technique in what is shown</h2>
      <button type="button" class="button primary" onClick={() => dispatch({ type: 'reset' })}>
        Show all papers
      </button>
    </div>
  );
}

/** The techniques of one column first: what is common in it, and absent elsewhere or not, is then at the top. */
function sorted({ rows, columns }: Matrix, first: string | null): readonly MatrixRow[] {
  const at = columns.findIndex(({ key }) => key === first);
  const count = ({ cells }: MatrixRow): number => cells[at]?.length ?? 0;
  return at < 0 ? rows : rows.toSorted((a, b) => count(b) - count(a));
}

/** The row, the column or both that the pointer or the keyboard is at. */
type Pointed = { readonly row: number | null; readonly column: string | number } | null;

function pointedIn(part: Element | null): Pointed {
  const cell = part?.getAttribute('data-cell') ?? null;
  if (cell !== null) {
    const [row = 0, column = 0] = cell.split(' ').map(Number);
    return { row, column };
  }
  const column = part?.getAttribute('data-column') ?? null;
  return column === null ? null : { row: null, column };
}

/** Names in full, which the head of a wide matrix has no room for. Assistive technology reads them at the cell. */
interface PointedAtProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly at: ReadonlySignal<Pointed>;
}

function PointedAt({ rows, columns, at }: PointedAtProps) {
  const pointed = at.value;
  if (pointed === null) return null;
  const column = columns.find(({ key }, i) => pointed.column === key || pointed.column === i);
  const row = pointed.row === null ? undefined : rows[pointed.row];
  if (column === undefined) return null;
  return (
    <p class="matrix-pointed" aria-hidden="true">
      {row !== undefined && (
        <>
          <bdi>{row.name}</bdi> ×{' '}
        </>
      )}
      <bdi>{column.name}</bdi>
    </p>
  );
}

/** Whether a cell is empty although its technique and its column, the `c`th, are frequent. */
const isGap = (matrix: Matrix, row: MatrixRow, column: MatrixColumn, c: number): boolean =>
  row.cells[c]?.length === 0 && expected(row, column, matrix) >= GAP_FROM;

const firstRows = ({ columns }: Matrix): number =>
  Math.min(
    FIRST_ROWS[1],
    Math.max(FIRST_ROWS[0], Math.floor(FIRST_CELLS / Math.max(1, Math.min(MOST_COLUMNS, columns.length)))),
  );

interface GridProps {
  readonly matrix: Matrix;
  readonly by: MatrixColumns;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly isOpen: (row: MatrixRow, column: MatrixColumn) => boolean;
  readonly pointed: Signal<Pointed>;
  readonly first: Signal<string | null>;
  readonly toggle: (row: MatrixRow, column: MatrixColumn) => void;
  readonly more: preact.ComponentChild;
}

const MOVES: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function Grid({ matrix, by, columns, rows, isOpen, pointed, first, toggle, more }: GridProps) {
  const { dispatch } = useStore();
  const at = useSignal<Spot>({ row: 0, column: 0 });
  const box = useRef<HTMLDivElement>(null);
  // Years begin with the newest in view: of a long list the first ones are nearly empty.
  useLayoutEffect(() => {
    if (by === 'years' && box.current !== null) box.current.scrollLeft = box.current.scrollWidth;
  }, [by]);
  const onKey = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const row = Math.min(rows.length - 1, Math.max(HEAD, at.value.row + move.row));
    const column = Math.min(columns.length - 1, Math.max(HEAD, at.value.column + move.column));
    box.current?.querySelector<HTMLElement>(`[data-spot="${row} ${column}"]`)?.focus();
  };
  /** One button alone is in the order of Tab, the one that was last at: a matrix would have a hundred. */
  const spot = (row: number, column: number) => ({
    'data-spot': `${row} ${column}`,
    tabIndex: at.value.row === row && at.value.column === column ? 0 : -1,
    onFocus: () => {
      at.value = { row, column };
    },
  });
  const point = (event: Event): void => {
    if (event.target instanceof Element) pointed.value = pointedIn(event.target.closest('button'));
  };
  return (
    <div class="matrix-scroll" ref={box}>
      <table
        class={`matrix${columns.length <= FEW_COLUMNS ? ' is-wide' : ''}${columns.length <= VERY_FEW ? ' is-few' : ''}${by === 'years' ? ' by-years' : ''}`}
        style={{ '--columns': columns.length }}
        onKeyDown={onKey}
        onPointerOver={point}
        onPointerLeave={() => {
          pointed.value = null;
        }}
        onFocusIn={point}
      >
        <caption class="visually-hidden">
          Papers by technique and column; arrow keys go from cell to cell and to the names.
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map((column, c) => (
              <th key={column.key} scope="col" aria-sort={column.key === first.value ? 'descending' : 'none'}>
                <button
                  type="button"
                  class="column-name"
                  {...spot(HEAD, c)}
                  data-column={column.key}
                  title={`${column.name}: its techniques first`}
                  onClick={() => {
                    const isFirst = first.value === column.key;
                    first.value = isFirst ? null : column.key;
                    if (column.color !== null && !isFirst) dispatch({ type: 'select', key: column.key });
                  }}
                >
                  {column.color !== null && <Mark kind="paper" color={column.color} />}
                  <CategoryName of={column.key} name={column.name} /> <span class="count">{amount(column.papers)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.key}>
              <th scope="row">
                <button
                  type="button"
                  {...spot(r, HEAD)}
                  title={row.name}
                  onClick={() => dispatch({ type: 'select', key: row.key })}
                >
                  <bdi>{row.name}</bdi>
                  <span class="count">{amount(row.papers)}</span>
                </button>
              </th>
              {columns.map((column, c) => {
                const papers = row.cells[c] ?? [];
                const isOdd = isGap(matrix, row, column, c);
                return (
                  <td key={column.key}>
                    <button
                      type="button"
                      class={`cell${papers.length === 0 ? ' is-empty' : ''}${isOdd ? ' is-gap' : ''}`}
                      {...spot(r, c)}
                      data-cell={`${r} ${c}`}
                      aria-pressed={isOpen(row, column)}
                      aria-label={`${row.name}, ${column.name}: ${papers.length === 0 ? 'no paper' : counted(papers.length, 'paper')}`}
                      style={papers.length === 0 ? undefined : { '--strength': strengthOf(papers.length, matrix.most) }}
                      onClick={() => toggle(row, column)}
                    >
                      {papers.length === 0 ? '' : amount(papers.length)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

/** Share of the cell's colour in percent: the eye tells few papers apart better than many. */
const strengthOf = (count: number, most: number): string =>
  `${Math.round(12 + 66 * (Math.log1p(count) / Math.log1p(Math.max(1, most))))}%`;
