// Lists repeat their words: what was computed for one text is kept for the next time.

const MOST = 50_000;

/**
 * The same function, which computes each text once. For pure functions only: what they give is shared, so treat it as frozen.
 * @param most how many texts are kept, for values that take much room
 */
export function remembered<Value>(of: (text: string) => Value, most = MOST): (text: string) => Value {
  let known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = of(text);
    // Starting anew costs less than keeping the order of a proper cache, and no result depends on it.
    if (known.size >= most) known = new Map();
    known.set(text, value);
    return value;
  };
}
