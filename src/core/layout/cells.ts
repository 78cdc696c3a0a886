// Points in the cells of a square grid, row by row, so that those near a place are found without looking at all.
// Leaves to others: what to do with them (apart.ts, fit.ts).

export interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Width of a cell: at least what was asked for. */
  readonly side: number;
  columnOf(x: number): number;
  rowOf(y: number): number;
  /** Points in the order of their cells: those of cell c from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Sorts points (x and y of each in turn) into cells; what is closer than `cell` to a place lies in its cell or the eight
 * around it. Linear: cells are widened where there would be more than two for each point.
 */
export function cellsOf(places: Float64Array, cell: number): Cells {
  const count = places.length / 2;
  const [left, right] = extentOf(places, 0);
  const [top, bottom] = extentOf(places, 1);
  const [width, height] = [right - left, bottom - top];
  const side = Math.max(cell, Math.sqrt((width * height) / (2 * count + 1)), (width + height) / (2 * count + 1));
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  const clamped = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : Math.floor(value));
  const columnOf = (x: number): number => clamped((x - left) / side, columns - 1);
  const rowOf = (y: number): number => clamped((y - top) / side, rows - 1);

  const cells = new Int32Array(count);
  const starts = new Int32Array(columns * rows + 1);
  for (let i = 0; i < count; i++) {
    const at = rowOf(places[2 * i + 1] ?? 0) * columns + columnOf(places[2 * i] ?? 0);
    cells[i] = at;
    starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  }
  for (let at = 0; at < columns * rows; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const filled = starts.slice();
  const [ids, x, y] = [new Int32Array(count), new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const at = cells[i] ?? 0;
    const s = filled[at] ?? 0;
    filled[at] = s + 1;
    ids[s] = i;
    x[s] = places[2 * i] ?? 0;
    y[s] = places[2 * i + 1] ?? 0;
  }
  return { columns, rows, side, columnOf, rowOf, starts, ids, x, y };
}

/** The least and the greatest x (axis 0) or y (axis 1). */
export function extentOf(places: Float64Array, axis: 0 | 1): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i: number = axis; i < places.length; i += 2) {
    least = Math.min(least, places[i] ?? 0);
    most = Math.max(most, places[i] ?? 0);
  }
  return least > most ? [0, 0] : [least, most];
}
