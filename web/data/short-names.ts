// Names that begin alike ("Top ML Papers of the Week (June 23 - June 29)"), without what they share: cut at their end, they
// would all read the same. Leaves to others: where short names stand and how the whole is told (legend, matrix, map).

/** A shorter beginning is no burden. */
const LEAST_LETTERS = 12;
/** So many names have to share it. */
const LEAST_NAMES = 3;

/** For each name what is left of it after "… ", or null where it stays whole. */
export function shortNames(names: readonly string[]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const name of new Set(names))
    for (const start of beginnings(name)) counts.set(start, (counts.get(start) ?? 0) + 1);
  return names.map((name) => {
    let best = '';
    let saved = 0;
    for (const start of beginnings(name)) {
      const count = counts.get(start) ?? 0;
      // The beginning of a few that share more ("… Week (June") loses to that of the many.
      if (count < LEAST_NAMES || start.length < LEAST_LETTERS || count * start.length <= saved) continue;
      best = start;
      saved = count * start.length;
    }
    return best === '' ? null : name.slice(best.length);
  });
}

/** All that ends with a space before a further word. */
function* beginnings(name: string): Generator<string> {
  for (const { index } of name.matchAll(/\s(?=\S)/g)) yield name.slice(0, index + 1);
}
