// Points in the cells of a square grid, so that those near a place are found without looking at all.
// Leaves to others: what to do with them (apart.ts).

export interface Grid {
  /** Calls for each point in the cell of the place and the eight around it, as they were when the grid was made. */
  near(x: number, y: number, call: (point: number) => void): void;
}

/**
 * Sorts points (x and y of each in turn) into cells; what is closer than `cell` to a place is always among its near ones.
 * Linear: cells are widened where there would be more than two for each point.
 */
export function gridOf(places: Float64Array, cell: number): Grid {
  const count = places.length / 2;
  const [left, right] = extentOf(places, 0);
  const [top, bottom] = extentOf(places, 1);
  const [width, height] = [right - left, bottom - top];
  const side = Math.max(cell, Math.sqrt((width * height) / (2 * count + 1)), (width + height) / (2 * count + 1));
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  const columnOf = (x: number): number => Math.floor((x - left) / side);
  const rowOf = (y: number): number => Math.floor((y - top) / side);

  const cells = new Int32Array(count);
  const starts = new Int32Array(columns * rows + 1);
  for (let i = 0; i < count; i++) {
    const at = rowOf(places[2 * i + 1] ?? 0) * columns + columnOf(places[2 * i] ?? 0);
    cells[i] = at;
    starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  }
  for (let at = 0; at < columns * rows; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const members = new Int32Array(count);
  const filled = starts.slice();
  for (let i = 0; i < count; i++) {
    const at = cells[i] ?? 0;
    members[filled[at] ?? 0] = i;
    filled[at] = (filled[at] ?? 0) + 1;
  }

  return {
    near(x, y, call) {
      const first = Math.max(0, columnOf(x) - 1);
      const last = Math.min(columns - 1, columnOf(x) + 1);
      for (let row = Math.max(0, rowOf(y) - 1); row <= Math.min(rows - 1, rowOf(y) + 1); row++) {
        // The cells of a row lie side by side.
        const end = starts[row * columns + last + 1] ?? 0;
        for (let m = starts[row * columns + first] ?? 0; m < end; m++) call(members[m] ?? 0);
      }
    },
  };
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
