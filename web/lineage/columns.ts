// In which column of time a work stands: by its year where known, else between the years of its neighbours.
// Leaves to others: the order inside a column (order.ts), pixels (layout.ts).

export interface TimeWork {
  readonly key: string;
  readonly year: number | null;
}

export interface TimeEdge {
  readonly key: string;
  /** The newer work. */
  readonly source: string;
  /** What it draws on. */
  readonly target: string;
  /** Lines of one lane run together on their way to the same older work. */
  readonly lane: string;
}

/**
 * A column. `before` and `after` hold works without a year: older than some work of that year, or newer. Works of one year
 * that draw on each other stand in several columns of that year.
 */
export interface Column {
  /** null where no year is known all around. */
  readonly year: number | null;
  readonly phase: 'before' | 'in' | 'after';
}

export interface Columns {
  readonly columns: readonly Column[];
  /** Index of each work's column. */
  readonly of: ReadonlyMap<string, number>;
}

interface Slot {
  readonly year: number | null;
  readonly phase: -1 | 0 | 1;
}

const PHASES = { [-1]: 'before', 0: 'in', 1: 'after' } as const;

/** Puts works into columns, the older to the left. Linear, but for sorting. */
export function columnsOf(works: readonly TimeWork[], edges: readonly TimeEdge[]): Columns {
  const newer = new Map<string, string[]>(works.map(({ key }) => [key, []]));
  const older = new Map<string, string[]>(works.map(({ key }) => [key, []]));
  for (const { source, target } of edges) {
    if (source === target) continue;
    newer.get(target)?.push(source);
    older.get(source)?.push(target);
  }
  const slots = slotsOf(works, newer, older);
  const slotOf = (key: string): Slot => slots.get(key) ?? { year: null, phase: 0 };

  // Generations inside of one slot: one more than any work of the same slot that it draws on.
  const generations = new Map<string, number>();
  const open = new Set<string>();
  const generationOf = (key: string): number => {
    const known = generations.get(key);
    if (known !== undefined) return known;
    // A cycle: the edge that closes it runs backwards.
    if (open.has(key)) return -1;
    open.add(key);
    const slot = slotOf(key);
    let generation = 0;
    for (const other of older.get(key) ?? [])
      if (isSameSlot(slotOf(other), slot)) generation = Math.max(generation, generationOf(other) + 1);
    open.delete(key);
    generations.set(key, generation);
    return generation;
  };
  const ids = new Map<string, { readonly slot: Slot; readonly generation: number }>();
  const idOf = new Map<string, string>();
  for (const { key } of works) {
    const slot = slotOf(key);
    const generation = generationOf(key);
    const id = `${slot.year}|${slot.phase}|${generation}`;
    ids.set(id, { slot, generation });
    idOf.set(key, id);
  }
  const sorted = [...ids].sort(
    ([, a], [, b]) =>
      (a.slot.year ?? -1) - (b.slot.year ?? -1) || a.slot.phase - b.slot.phase || a.generation - b.generation,
  );
  const index = new Map(sorted.map(([id], i) => [id, i]));
  return {
    columns: sorted.map(([, { slot }]) => ({ year: slot.year, phase: PHASES[slot.phase] })),
    of: new Map(works.map(({ key }) => [key, index.get(idOf.get(key) ?? '') ?? 0])),
  };
}

const isSameSlot = (a: Slot, b: Slot): boolean => a.year === b.year && a.phase === b.phase;

/** Works without a year take one from their neighbours: before the first that draws on them, else after the last they draw on. */
function slotsOf(
  works: readonly TimeWork[],
  newer: ReadonlyMap<string, readonly string[]>,
  older: ReadonlyMap<string, readonly string[]>,
): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const { key, year } of works) if (year !== null) slots.set(key, { year, phase: 0 });
  const spread = (towards: ReadonlyMap<string, readonly string[]>, phase: -1 | 1): void => {
    // From works whose year is known, step by step: the nearest known year decides, of equals the tighter one.
    let front = new Set(slots.keys());
    while (front.size > 0) {
      const next = new Map<string, number>();
      for (const key of front) {
        const year = slots.get(key)?.year;
        if (year === undefined || year === null) continue;
        for (const other of towards.get(key) ?? []) {
          if (slots.has(other)) continue;
          const known = next.get(other);
          if (known === undefined || (phase < 0 ? year < known : year > known)) next.set(other, year);
        }
      }
      for (const [key, year] of next) slots.set(key, { year, phase });
      front = new Set(next.keys());
    }
  };
  spread(older, -1);
  spread(newer, 1);
  // What hangs on neither side of a dated work directly, such as another source of an undated one.
  spread(older, -1);
  // Between two years there is one gap, whichever of the two a work leans on.
  const years = [...new Set(works.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  for (const [key, { year, phase }] of slots) {
    const next = phase === 1 ? years.find((each) => each > (year ?? 0)) : undefined;
    if (next !== undefined) slots.set(key, { year: next, phase: -1 });
  }
  return slots;
}
