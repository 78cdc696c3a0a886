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
  /** Of each point its cell; and how far cells are filled. For making this alone. */
  readonly cellOf: Int32Array;
  readonly filled: Int32Array;
}

/** How many cells there may be for so many points. */
export const mostCells = (count: number): number => 4 * count + 4;

/** Memory for the cells of so many points, to be filled by `cellsOf` again and again. */
export const roomForCells = (count: number): Cells => ({
  columns: 0,
  rows: 0,
  side: 0,
  columnOf: () => 0,
  rowOf: () => 0,
  cellOf: new Int32Array(count),
  starts: new Int32Array(mostCells(count)),
  filled: new Int32Array(mostCells(count)),
  ids: new Int32Array(count),
  x: new Float64Array(count),
  y: new Float64Array(count),
});

/**
 * Sorts points (x and y of each in turn) into cells; what is closer than `cell` to a place lies in its cell or the eight
 * around it. Linear: cells are widened where there would be more than two for each point. Fills `room` if there is such.
 */
export function cellsOf(places: Float64Array, cell: number, room = roomForCells(places.length / 2)): Cells {
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

  const { cellOf, starts, filled, ids, x, y } = room;
  starts.fill(0, 0, columns * rows + 1);
  for (let i = 0; i < count; i++) {
    const at = rowOf(places[2 * i + 1] ?? 0) * columns + columnOf(places[2 * i] ?? 0);
    cellOf[i] = at;
    starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  }
  for (let at = 0; at < columns * rows; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  filled.set(starts.subarray(0, columns * rows));
  for (let i = 0; i < count; i++) {
    const at = cellOf[i] ?? 0;
    const s = filled[at] ?? 0;
    filled[at] = s + 1;
    ids[s] = i;
    x[s] = places[2 * i] ?? 0;
    y[s] = places[2 * i + 1] ?? 0;
  }
  return { ...room, columns, rows, side, columnOf, rowOf };
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
