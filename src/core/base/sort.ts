// Total orders that are the same on every machine: code units, never the locale.

/** Compares two strings by UTF-16 code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by a text taken from each value. */
export const by =
  <T>(text: (value: T) => string) =>
  (a: T, b: T): number =>
    byText(text(a), text(b));

/** Orders by the first of several comparisons that tells two values apart. */
export const chain =
  <T>(...comparisons: readonly ((a: T, b: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
