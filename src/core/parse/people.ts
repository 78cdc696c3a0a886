// Names of people as bibliographies write them: "Last, First" -> "First Last".
// Leaves to others: who is who (link).

/** `van der Berg, Jr., Anna` -> `Anna van der Berg Jr.`; a name without a comma stays. */
export function givenFirst(name: string): string {
  const parts = name
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const [last, middle, first] = parts;
  if (last === undefined) return '';
  if (middle === undefined) return last;
  return first === undefined ? `${middle} ${last}` : `${first} ${last} ${middle}`;
}
