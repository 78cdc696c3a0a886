// Reading values of unknown shape: each reader builds a value of its type or says where it does not fit.
// Leaves to others: which shape is wanted (dataset.ts).

/** What was found where something else was wanted. Thrown by readers, caught where the reading began. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
  /** Names and numbers that lead to the value, outermost first. */
  readonly path: string[] = [];

  /** In words, with the place: `nodes[3] → year: wanted a whole number, found "soon"`. */
  describe(): string {
    return this.path.length === 0 ? this.message : `${this.path.join(' → ')}: ${this.message}`;
  }
}

/** Gives a value of the type, or throws a Misfit. */
export type Reader<T> = (value: unknown) => T;

/** The Misfit to throw for a value that is not `wanted`. */
export function misfit(wanted: string, value: unknown): Misfit {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return new Misfit(`wanted ${wanted}, found ${found.length > 60 ? `${found.slice(0, 60)}…` : found}`);
}

/** Reads inside a named place, so that a Misfit tells the way to it. */
export function within<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw placed(error, place);
  }
}

/** The same error; a Misfit knows one step more of the way to it. */
function placed(error: unknown, place: string): unknown {
  if (error instanceof Misfit) error.path.unshift(place);
  return error;
}

export const text: Reader<string> = (value) => {
  if (typeof value !== 'string') throw misfit('a text', value);
  return value;
};

export const finite: Reader<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw misfit('a number', value);
  return value;
};

/** Whole numbers from zero. */
export const count: Reader<number> = (value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw misfit('a whole number from 0', value);
  }
  return value;
};

/** Numbers from 0 to 1. */
export const share: Reader<number> = (value) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw misfit('a number from 0 to 1', value);
  return value;
};

export const oneOf =
  <T extends string>(members: readonly T[]): Reader<T> =>
  (value) => {
    const found = members.find((member) => member === value);
    if (found === undefined) throw misfit(`one of ${members.join(', ')}`, value);
    return found;
  };

export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw misfit('a list', value);
    const found: T[] = [];
    try {
      for (const member of value) found.push(read(member));
    } catch (error) {
      throw placed(error, `[${found.length}]`);
    }
    return found;
  };

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === undefined || value === null ? null : read(value);

/** Takes `fallback` where nothing is given. */
export const or =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (value) =>
    value === undefined ? fallback : read(value);

/** A reader of the members of an object: `field('year', orNull(count))`. */
export type FieldReader = <T>(name: string, read: Reader<T>) => T;

/**
 * Opens an object for reading by name; own properties only, so that `constructor` is nothing. A file of ten thousand papers
 * has half a million members: nothing is copied or wrapped for one that fits.
 */
export function fieldsOf(value: unknown): FieldReader {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit('an object', value);
  // An object that is no list can be asked for any name; what stands there is anyone's guess.
  const members = value as Readonly<Record<string, unknown>>;
  return (name, read) => {
    try {
      return read(Object.hasOwn(members, name) ? members[name] : undefined);
    } catch (error) {
      throw placed(error, name);
    }
  };
}
