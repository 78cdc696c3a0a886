// Nodes that the reader has put somewhere on the map: a setting, so that links, stories and the history keep them.
// Leaves to others: what follows a pinned node (graph/follow.ts), moving it (graph/drag.ts).

/** In the graph's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Pin extends Place {
  readonly node: string;
}

/** Pins as the map looks them up. */
export type Pins = ReadonlyMap<string, Place>;

export const placesOf = (pins: readonly Pin[]): Pins => new Map(pins.map(({ node, x, y }) => [node, { x, y }]));

/** Graphs span thousands of units: finer than a pixel, however near one looks. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** With the node pinned there, or with null let go; the very same pins where nothing changes. */
export function withPin(pins: readonly Pin[], node: string, at: Place | null): readonly Pin[] {
  const before = pins.find((pin) => pin.node === node);
  if (at === null) return before === undefined ? pins : pins.filter((pin) => pin !== before);
  const [x, y] = [round(at.x), round(at.y)];
  if (!(Number.isFinite(x) && Number.isFinite(y)) || (before?.x === x && before.y === y)) return pins;
  const pin = { node, x, y };
  return before === undefined ? [...pins, pin] : pins.map((each) => (each === before ? pin : each));
}

/** What was done to pins, for the history. */
export function wordsOfPins(before: readonly Pin[], after: readonly Pin[], named: (key: string) => string): string {
  const [then, now] = [placesOf(before), placesOf(after)];
  const [only, ...others] = after.filter(({ node, x, y }) => then.get(node)?.x !== x || then.get(node)?.y !== y);
  if (only !== undefined && others.length === 0)
    return `${then.has(only.node) ? 'Moved' : 'Pinned'} ${named(only.node)}`;
  if (only !== undefined) return `Pinned ${others.length + 1} marks`;
  const [gone, ...more] = before.filter(({ node }) => !now.has(node));
  return gone !== undefined && more.length === 0 ? `Unpinned ${named(gone.node)}` : `Unpinned ${more.length + 1} marks`;
}
