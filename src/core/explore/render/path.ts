// Paths between two nodes in words, step by step, each with its sentence; or why there is none.
// Leaves to others: what is in it (path.ts one folder up).

import { quoted, type Statement, titled } from '../answer';
import type { NearMiss, Path, PathAnswer, PathQuality } from '../path';

const QUALITIES: Readonly<Record<PathQuality, string>> = {
  lineage: 'through lineage',
  shortest: 'shortest',
  'best-supported': 'best-supported',
};

/** Lines without line ends. */
export function* pathLines(answer: PathAnswer): Generator<string> {
  const { from, to, paths, nearest } = answer;
  if (from.key === to.key) {
    yield `${titled(from)} is both ends: there is no way to go.`;
    return;
  }
  for (const [i, path] of paths.entries()) {
    if (i > 0) yield '';
    const qualities = path.is.map((quality) => QUALITIES[quality]).join(', ');
    yield `${steps(path)}, ${qualities}, confidence ${path.confidence}`;
    yield* stepLines(path);
  }
  if (nearest !== null) {
    yield `No path leads from ${titled(from)} to ${titled(to)} by ${answer.via.join(', ')}.`;
    yield* missLines(nearest, answer);
  }
}

const steps = ({ steps: { length } }: Path): string => `${length} ${length === 1 ? 'step' : 'steps'}`;

function* stepLines(path: Path): Generator<string> {
  for (const { from, statement } of path.steps) {
    const forward = statement.source.key === from.key;
    const [source, target] = [titled(statement.source), titled(statement.target)];
    yield `  ${forward ? '→' : '←'} ${source} ${statement.words} ${target}`;
    yield* reasonsOf(statement);
  }
}

function* reasonsOf({ evidence, reasons }: Statement): Generator<string> {
  if (evidence[0] !== undefined) yield `      ${quoted(evidence[0])}`;
  if (reasons.length > 0) yield `      ${reasons.join('; ')}`;
}

function* missLines(nearest: NearMiss, { to }: PathAnswer): Generator<string> {
  switch (nearest.kind) {
    case 'other-edges':
      yield `Nearest miss: a path of ${steps(nearest.path)}, ${nearest.unstated} of other kinds:`;
      yield* stepLines(nearest.path);
      return;
    case 'nearest-words':
      yield nearest.words.length === 0
        ? `Nearest miss: ${nearest.reached} nodes can be reached, none of which shares a word with ${titled(to)}.`
        : `Nearest miss: of ${nearest.reached} nodes that can be reached, ${titled(nearest.node)} has most words in common with ${titled(to)}: ${nearest.words.join(', ')}.`;
      return;
    case 'alone':
      yield `${titled(nearest.node)} is connected with nothing.`;
  }
}
