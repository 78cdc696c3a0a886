// A reading order and the gaps of a list in lines for reading.
// Leaves to others: what stands in them (order.ts, gaps.ts one folder up).

import { quoted, titled } from '../answer';
import type { Gaps } from '../gaps';
import type { Reading } from '../order';

/** Lines without line ends. */
export function* orderLines(order: readonly Reading[]): Generator<string> {
  const last = order.at(-1);
  if (last === undefined) return;
  if (order.length === 1) {
    yield `${titled(last)} draws on nothing that the list tells: read it right away.`;
    return;
  }
  const width = `${order.length}`.length;
  for (const one of order) {
    yield `${`${one.place}`.padStart(width)}. ${titled(one)}${one.isInCycle ? '  (it and a later work draw on each other)' : ''}`;
    for (const { source, words, target, evidence } of one.because) {
      const quotation = evidence[0] === undefined ? '' : `: ${quoted(evidence[0])}`;
      yield `${' '.repeat(width + 2)}${source.label} ${words} ${target.label}${quotation}`;
    }
  }
}

/** Lines without line ends; each list cut at `most`. */
export function* gapLines({ missing, empty, unconnected }: Gaps, most: number): Generator<string> {
  if (missing.length + empty.length + unconnected.length === 0) {
    yield 'No gaps: every work that entries draw on is listed, and every entry is connected.';
    return;
  }
  if (missing.length > 0) yield `Works that entries draw on and the list lacks (${missing.length})`;
  for (const { label, neededBy, statements } of missing.slice(0, most)) {
    yield `  ${label}: needed by ${neededBy.map(titled).join(', ')}`;
    const evidence = statements[0]?.evidence[0];
    if (evidence !== undefined) yield `      ${quoted(evidence)}`;
  }
  yield* rest(missing.length, most);
  if (empty.length > 0) yield `Techniques that no paper of a category uses, though its neighbours do (${empty.length})`;
  for (const { technique, category, expected, usedIn } of empty.slice(0, most)) {
    const users = usedIn.map(({ category: other, papers }) => `${other.label} (${papers})`).join(', ');
    yield `  ${technique.label} in ${category.label}: ${expected} expected${users === '' ? '' : `; used in ${users}`}`;
  }
  yield* rest(empty.length, most);
  if (unconnected.length > 0) yield `Entries without lineage and techniques (${unconnected.length})`;
  for (const paper of unconnected.slice(0, most)) yield `  ${titled(paper)}  ${paper.key}`;
  yield* rest(unconnected.length, most);
}

function* rest(length: number, most: number): Generator<string> {
  if (length > most) yield `  … ${length - most} more`;
}
