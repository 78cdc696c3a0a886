// What the commands that ask about one work have in common: whom a name means, and what is said when that is not clear.
// Leaves to others: the matching itself (core/explore/resolve.ts).

import { existsSync } from 'node:fs';
import { UsageError } from '../core/base/errors';
import type { Candidate } from '../core/explore/resolve';
import type { NodeKind, PaperGraph } from '../core/model/graph';
import type { Terminal } from './terminal';

export const WORKS: readonly NodeKind[] = ['paper', 'method'];

/** Candidates told before the rest is only counted. */
const MOST_CANDIDATES = 8;

/**
 * The node that a name means. Throws UsageError with the candidates where it means several, and with the three closest
 * where it means none.
 */
export async function nodeFor(
  graph: PaperGraph,
  name: string,
  terminal: Terminal,
  kinds?: readonly NodeKind[],
): Promise<Candidate> {
  const { resolveName } = await import('../core/explore/resolve');
  if (graph.order === 0)
    throw new UsageError(`The graph is empty: no paper was found in it, so none is called “${name}”.`);
  const resolution = resolveName(graph, name, kinds === undefined ? {} : { kinds });
  switch (resolution.kind) {
    case 'found': {
      const { node } = resolution;
      if (node.how === 'typo' || node.how === 'part')
        terminal.say(terminal.paint.dim(`“${name}” is taken for ${told(node)}.`));
      return node;
    }
    case 'ambiguous': {
      const { candidates } = resolution;
      const rest = candidates.length - MOST_CANDIDATES;
      throw new UsageError(
        `“${name}” can be ${candidates.length} things; name one by its key:\n` +
          candidates
            .slice(0, MOST_CANDIDATES)
            .map((one) => `  ${told(one)}\n`)
            .join('') +
          (rest > 0 ? `  … and ${rest} more\n` : ''),
      );
    }
    case 'unknown': {
      const { closest } = resolution;
      const isFile = existsSync(name) ? `\n${name} is a file: the name comes before the lists.` : '';
      throw new UsageError(
        closest.length === 0
          ? `Nothing here is called “${name}”, and there is nothing that can be asked about.${isFile}`
          : `Nothing here is called “${name}”. The closest:\n${closest.map((one) => `  ${told(one)}\n`).join('')}${isFile}`.trimEnd(),
      );
    }
  }
}

const told = ({ key, kind, label, year, spelling }: Candidate): string => {
  const also = spelling === label || spelling === key ? '' : `, also “${spelling}”`;
  return `${label} (${year === null ? kind : `${kind}, ${year}`}${also})  ${key}`;
};

/** A whole number from `least`, for an option. */
export function wholeNumber(option: string, least: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isInteger(value) || value < least) {
      throw new UsageError(`${option} takes a whole number from ${least}, not “${text}”.`);
    }
    return value;
  };
}

/** Words of a list separated by commas or blanks, each one of those known. */
export function chosenFrom<T extends string>(option: string, known: readonly T[]) {
  return (text: string): T[] => {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const unknown = words.find((word) => !known.some((one) => one === word));
    if (unknown !== undefined || words.length === 0) {
      throw new UsageError(`${option} takes ${known.join(', ')}, separated by commas; not “${unknown ?? text}”.`);
    }
    return known.filter((one) => words.includes(one));
  };
}
