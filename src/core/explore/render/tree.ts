// A lineage as an indented tree for terminals and plain-text mail.
// Leaves to others: what is in it (lineage.ts).

import { quoted, type Statement, titled } from '../answer';
import type { Branch, LineageAnswer } from '../lineage';

/** Lines without line ends. */
export function* lineageTree(answer: LineageAnswer): Generator<string> {
  yield titled(answer.root);
  if (answer.direction !== 'down') yield* side('draws on', 'draws on nothing that the list tells', answer.up);
  if (answer.direction !== 'up') yield* side('is drawn on by', 'nothing in the list draws on it', answer.down);
}

function* side(words: string, none: string, branches: readonly Branch[]): Generator<string> {
  yield '';
  if (branches.length === 0) {
    yield none;
    return;
  }
  const { works, generations } = sizeOf(branches);
  const depth = generations > 1 ? ` in ${generations} generations` : '';
  yield `${words} ${works} ${works === 1 ? 'work' : 'works'}${depth}`;
  yield* lines(branches, '');
}

function* lines(branches: readonly Branch[], indent: string): Generator<string> {
  for (const [i, { work, via, repeated, hidden, branches: inner }] of branches.entries()) {
    const isLast = i === branches.length - 1;
    const below = `${indent}${isLast ? '   ' : '│  '}`;
    const relations = via.map(({ words }) => words).join(', ');
    yield `${indent}${isLast ? '└─ ' : '├─ '}${titled(work)}  [${relations}]${repeated ? ' (unfolded elsewhere)' : ''}`;
    const bar = inner.length > 0 || hidden > 0 ? '│  ' : '   ';
    for (const statement of via) yield* quotations(statement, `${below}${bar}`);
    yield* lines(inner, below);
    if (hidden > 0) yield `${below}└─ … ${hidden} more (a greater --depth shows them)`;
  }
}

const MOST_QUOTED = 2;

function* quotations({ evidence }: Statement, indent: string): Generator<string> {
  for (const one of evidence.slice(0, MOST_QUOTED)) yield `${indent}${quoted(one)}`;
  if (evidence.length > MOST_QUOTED) yield `${indent}… and ${evidence.length - MOST_QUOTED} more sentences`;
}

function sizeOf(branches: readonly Branch[]): { works: number; generations: number } {
  let works = 0;
  let generations = 0;
  for (const { repeated, branches: inner } of branches) {
    const below = sizeOf(inner);
    works += (repeated ? 0 : 1) + below.works;
    generations = Math.max(generations, 1 + below.generations);
  }
  return { works, generations };
}
