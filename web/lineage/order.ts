// Who stands above whom in the columns, with few crossings and straight lines (Sugiyama, Tagawa, Toda 1981).
// Leaves to others: columns (columns.ts), pixels and routes (layout.ts).

/** A work, or the place where a line passes through a column. Heights and `y` (the middle) are in the same unit. */
export interface Item {
  readonly column: number;
  readonly height: number;
  readonly before: Item[];
  readonly after: Item[];
  y: number;
}

const SWEEPS = 16;
/** The last rounds only straighten; the order stays. */
const STRAIGHTENING = 6;

/** Sets `y` of all items; 0 is the top. Items of a column come in the order they should have if nothing else decides. */
export function arrange(columns: Item[][]): void {
  for (const column of columns) stack(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0;
    const isStraightening = sweep >= SWEEPS - STRAIGHTENING;
    for (const column of forth ? columns : [...columns].reverse()) {
      const wish = (item: Item): number => {
        const sides = isStraightening ? [...item.before, ...item.after] : forth ? item.before : item.after;
        return sides.length === 0 ? item.y : sides.reduce((sum, { y }) => sum + y, 0) / sides.length;
      };
      const wishes = new Map(column.map((item) => [item, wish(item)]));
      if (!isStraightening) column.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
      settle(column, wishes);
    }
  }
  const top = Math.min(...columns.flatMap((column) => column.map(({ y, height }) => y - height / 2)));
  if (Number.isFinite(top)) for (const column of columns) for (const item of column) item.y -= top;
}

function stack(column: readonly Item[]): void {
  let y = 0;
  for (const item of column) {
    item.y = y + item.height / 2;
    y += item.height;
  }
}

/**
 * As near to the wishes as the order allows: least squares under “each at least half of both heights below the one above”.
 * Without the heights that is isotonic regression; blocks that would overlap are pooled at their mean (Kruskal 1964).
 */
function settle(column: readonly Item[], wishes: ReadonlyMap<Item, number>): void {
  const blocks: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [i, item] of column.entries()) {
    const above = column[i - 1];
    if (above !== undefined) offset += (above.height + item.height) / 2;
    offsets.push(offset);
    let block = { sum: (wishes.get(item) ?? 0) - offset, count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: block.sum + last.sum, count: block.count + last.count };
    }
    blocks.push(block);
  }
  let i = 0;
  for (const { sum, count } of blocks) {
    for (let n = 0; n < count; n++, i++) {
      const item = column[i];
      if (item !== undefined) item.y = sum / count + (offsets[i] ?? 0);
    }
  }
}
