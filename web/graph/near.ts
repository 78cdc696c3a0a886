// Which nodes have their home near a place, and the room that marks keep between them.
// Leaves to others: who moves (follow.ts).

import { cellsOf } from '../../src/core/layout/cells';
import { GAP } from '../../src/core/layout/plan';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Place } from '../state/pins';

export interface Near {
  /** Nodes that a mark of that radius there might meet. */
  at(place: Place, radius: number): string[];
  radiusOf(key: string): number;
}

export function nearOf(graph: PaperGraph): Near {
  const keys = graph.nodes();
  const homes = new Float64Array(2 * keys.length);
  let most = 0;
  for (const [i, key] of keys.entries()) {
    const { x, y, size } = graph.getNodeAttributes(key);
    homes[2 * i] = x;
    homes[2 * i + 1] = y;
    most = Math.max(most, size);
  }
  const cells = cellsOf(homes, 2 * most + GAP);
  return {
    radiusOf: (key) => graph.getNodeAttribute(key, 'size'),
    at({ x, y }, radius) {
      const found: string[] = [];
      const reach = radius + most + GAP;
      const [left, right] = [cells.columnOf(x - reach), cells.columnOf(x + reach)];
      const [top, bottom] = [cells.rowOf(y - reach), cells.rowOf(y + reach)];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = row * cells.columns + column;
          for (let s = cells.starts[cell] ?? 0; s < (cells.starts[cell + 1] ?? 0); s++) {
            const key = keys[cells.ids[s] ?? 0];
            if (key !== undefined) found.push(key);
          }
        }
      }
      return found;
    },
  };
}

/** The place, or where it is far enough from the other. */
export function besides(at: Place, other: Place, room: number): Place {
  const [dx, dy] = [at.x - other.x, at.y - other.y];
  const far = Math.hypot(dx, dy);
  if (far >= room) return at;
  // Right on top of it, any way out is as good.
  const [ux, uy] = far < 1e-6 ? [1, 0] : [dx / far, dy / far];
  return { x: other.x + ux * room, y: other.y + uy * room };
}
