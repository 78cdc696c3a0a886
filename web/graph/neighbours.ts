// The next node in a direction on the screen, for arrow keys.

export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export const ARROWS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const satisfies Record<string, readonly [number, number]>;
export type Arrow = keyof typeof ARROWS;

export const isArrow = (key: string): key is Arrow => key in ARROWS;

/**
 * The nearest of `others` that lies towards the arrow, within 60 degrees to either side; sideways distance counts
 * double, so that a key pressed twice keeps its course. null if nothing lies there.
 */
export function nextTowards(from: Placed, others: Iterable<Placed>, arrow: Arrow): Placed | null {
  const [dx, dy] = ARROWS[arrow];
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (other.key === from.key) continue;
    const [x, y] = [other.x - from.x, other.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const cost = Math.hypot(ahead, aside * 2);
    if (cost < least || (cost === least && best !== null && other.key < best.key)) [best, least] = [other, cost];
  }
  return best;
}
