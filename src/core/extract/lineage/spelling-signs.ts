// How a name is spelled, as signs of what bears it: names of works, of data sets and of kinds of things have words, beginnings and
// ends of their own (`-BERT`, `-Bench`, `-Net`). Subwords as in Bojanowski et al. 2017.
// Leaves to others: what they are worth (drawn-on.ts), the sentence around the name (mention-signs.ts).

import { letters } from '../../base/text';

const ENDS = [2, 3, 4, 5];

/** Signs of a name, each once, without blanks: the whole, its words and parts, how it begins and ends, and every three letters of it. */
export function spellingSigns(name: string): ReadonlySet<string> {
  const whole = letters(name);
  const words = name.split(/\s+/).map(letters);
  const parts =
    name
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  const framed = `^${whole}$`;
  return new Set([
    `whole=${whole}`,
    `word=${words.at(-1) ?? ''}`,
    `first=${parts[0] ?? ''}`,
    `last=${parts.at(-1) ?? ''}`,
    `begins=${whole.slice(0, 3)}`,
    ...ENDS.map((length) => `ends=${whole.slice(-length)}`),
    ...parts.map((part) => `part=${part}`),
    ...Array.from({ length: Math.max(0, framed.length - 2) }, (_, i) => `three=${framed.slice(i, i + 3)}`),
  ]);
}
