// Lines that the width of the source cut: one sentence, one list of people.
// Leaves to others: line ends that were meant (splitLines).

import { joinRich } from '../base/rich';
import type { RichText } from '../model/list';
import { looksLikeAuthors } from './words';

/** Lines joined where one goes on with the one before. */
export function unwrapped(lines: readonly RichText[]): RichText[] {
  const joined: RichText[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && (goesOn(before.text, line.text) || namesGoOn(before.text, line.text)))
      joined[joined.length - 1] = joinRich([before, line]);
    else joined.push(line);
  }
  return joined;
}

/** In lower case, or in a bracket. */
const goesOn = (before: string, line: string): boolean =>
  /[^.!?:;)\]"”\s]\s*$/.test(before) && /^\s*[\p{Ll}(]/u.test(line) && !/^\s*https?:/.test(line);

/** `Jo Lee, Ana Ruiz, Wei⏎Chen, and Nora Finchley`: the first line ends within a name, or behind a comma. */
const namesGoOn = (before: string, line: string): boolean =>
  /,\s*(?:and\s+)?(?:\p{Lu}[\p{L}.'’-]*\s*)?$/u.test(before) &&
  looksLikeAuthors(before) &&
  /^\s*(?:and\s+)?\p{Lu}/u.test(line);
