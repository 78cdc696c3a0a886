// How large a picture is to be drawn for its discs: neither crowded where most lie, nor empty.
// Leaves to others: what still meets then (apart.ts).

import { cellsOf } from './cells';

/** Share of the area that discs may take around a disc of that rank by crowding: what is left is for names and lines. */
const FILLED = 0.6;
const RANK = 0.85;
/** Small graphs have room; closer they would only lose their form. */
const LEAST = 1;

/** The factor on all distances. */
export function fitOf(places: Float64Array, radii: Float64Array): number {
  const count = radii.length;
  if (count < 2) return 1;
  const { columns, rows, side, starts, ids, columnOf, rowOf } = cellsOf(places, cellWidth(places));
  const areas = new Float64Array(columns * rows);
  for (let cell = 0; cell < areas.length; cell++) {
    for (let s = starts[cell] ?? 0; s < (starts[cell + 1] ?? 0); s++) {
      const radius = radii[ids[s] ?? 0] ?? 0;
      areas[cell] = (areas[cell] ?? 0) + Math.PI * radius * radius;
    }
  }
  const crowding = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const column = columnOf(places[2 * i] ?? 0);
    const row = rowOf(places[2 * i + 1] ?? 0);
    let area = 0;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        area += areas[r * columns + c] ?? 0;
      }
    }
    crowding[i] = area / (9 * side * side);
  }
  crowding.sort();
  const crowded = crowding[Math.floor(RANK * (count - 1))] ?? 0;
  return crowded > 0 ? Math.max(LEAST, Math.sqrt(crowded / FILLED)) : 1;
}

/** Cells for about four points each, were they spread evenly. */
function cellWidth(places: Float64Array): number {
  const count = places.length / 2;
  let [left, right, top, bottom] = [places[0] ?? 0, places[0] ?? 0, places[1] ?? 0, places[1] ?? 0];
  for (let i = 0; i < count; i++) {
    left = Math.min(left, places[2 * i] ?? 0);
    right = Math.max(right, places[2 * i] ?? 0);
    top = Math.min(top, places[2 * i + 1] ?? 0);
    bottom = Math.max(bottom, places[2 * i + 1] ?? 0);
  }
  return Math.max(1e-9, Math.sqrt(((right - left) * (bottom - top) * 4) / count));
}
