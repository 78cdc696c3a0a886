// Nodes that the reader has put somewhere on the map. They last as long as the page: no link tells of them, no file.
// Leaves to others: what follows a pinned node (graph/follow.ts), moving it (graph/drag.ts).

/** In the graph's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Pins = ReadonlyMap<string, Place>;

export const NO_PINS: Pins = new Map();

/** With the node pinned there, or with null let go; the very same pins where nothing changes. */
export function withPin(pins: Pins, node: string, at: Place | null): Pins {
  const before = pins.get(node);
  if (at === null ? before === undefined : before?.x === at.x && before.y === at.y) return pins;
  if (at !== null && !(Number.isFinite(at.x) && Number.isFinite(at.y))) return pins;
  const next = new Map(pins);
  if (at === null) next.delete(node);
  else next.set(node, { x: at.x, y: at.y });
  return next;
}

/** Of another graph those whose nodes it has. */
export const pinsOf = (pins: Pins, nodes: ReadonlySet<string>): Pins =>
  [...pins.keys()].every((key) => nodes.has(key)) ? pins : new Map([...pins].filter(([key]) => nodes.has(key)));

/** What was done to pins, for the history; null if nothing. */
export function wordsOfPins(before: Pins, after: Pins, named: (key: string) => string): string | null {
  if (before === after) return null;
  for (const [key, at] of after)
    if (before.get(key) !== at) return `${before.has(key) ? 'Moved' : 'Pinned'} ${named(key)}`;
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const [only, ...more] = gone;
  return only !== undefined && more.length === 0 ? `Unpinned ${named(only)}` : `Unpinned ${gone.length} marks`;
}
