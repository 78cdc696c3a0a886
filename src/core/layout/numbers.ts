// Names of groups as numbers, which are faster to compare and take less room.
// Leaves to others: what is named (plan.ts).

/** Of each name its number, from 0 in the order in which they first stand; -1 for the empty one. */
export function numbersOf(names: readonly string[]): Int32Array {
  const numbers = new Map([['', -1]]);
  const result = new Int32Array(names.length);
  for (const [i, name] of names.entries()) {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size - 1;
      numbers.set(name, number);
    }
    result[i] = number;
  }
  return result;
}
