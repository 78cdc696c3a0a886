// What a cell of the matrix holds: its papers, or what its being empty may mean.
// Leaves to others: counting (data/matrix.ts), which cell (matrix-view.tsx).

import { useEffect, useRef } from 'preact/hooks';
import { expected, GAP_FROM, type Matrix, type MatrixColumn, type MatrixRow } from '../data/matrix';
import { counted } from '../data/words';
import { Papers } from '../panels/parts';
import type { MatrixColumns } from '../state/settings';
import { useStore } from '../store';
import { focusOpened } from './attention';
import { Icon } from './icons';

interface CellCardProps {
  readonly matrix: Matrix;
  readonly by: MatrixColumns;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly close: () => void;
}

/** The keyboard comes to it when it opens, and goes back to its cell. */
export function CellCard({ matrix, by, row, column, close }: CellCardProps) {
  const { catalog, dispatch } = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [row.key, column.key]);
  const shown = catalog.value;
  const papers = row.cells[matrix.columns.indexOf(column)] ?? [];
  if (shown === null) return null;
  const isYear = by === 'years';
  const likely = expected(row, column, matrix);
  const filter = isYear
    ? { years: [Number(column.key), Number(column.key)] as const }
    : { categories: [column.key] as const };
  return (
    <section
      class="cell-card"
      aria-label={`${row.name} and ${column.name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The key is used up here: what is selected stays.
        event.stopPropagation();
        close();
      }}
    >
      <div class="cell-head">
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{row.name}</bdi> <span aria-hidden="true">×</span> <bdi>{column.name}</bdi>
        </h2>
        <button type="button" class="icon-button" aria-label="Close the cell" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {papers.length === 0 ? (
        <p class="note">
          No paper of the list is here. {counted(row.papers, 'paper')} use <bdi>{row.name}</bdi>,{' '}
          {counted(column.papers, 'paper')} {isYear ? 'are of' : 'stand in'} <bdi>{column.name}</bdi>
          {likely >= GAP_FROM && `; if the two were independent, there would be about ${Math.round(likely)}`}.
        </p>
      ) : (
        <>
          <Papers catalog={shown} keys={papers} />
          <button
            type="button"
            class="button"
            onClick={() => {
              dispatch({ type: 'set', values: { techniques: [row.key], ...filter, view: 'table' } });
              focusOpened('table', null);
            }}
          >
            <Icon name="table" /> {papers.length === 1 ? 'See it in the table' : 'See them in the table'}
          </button>
        </>
      )}
    </section>
  );
}
