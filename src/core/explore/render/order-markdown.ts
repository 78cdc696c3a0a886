// A reading order as a numbered Markdown list, to paste into notes: each work with why it stands there.
// Leaves to others: the order itself (order.ts one folder up).

import type { PaperGraph } from '../../model/graph';
import { quoted } from '../answer';
import type { Reading } from '../order';
import { citation, plain } from './markdown';

/** Lines without line ends. */
export function* orderMarkdown(graph: PaperGraph, order: readonly Reading[]): Generator<string> {
  for (const { place, key, label, because } of order) {
    const work = graph.getNodeAttributes(key);
    const number = `${place}.`;
    yield `${number} ${work.kind === 'paper' ? citation(work) : `**${plain(label)}** (not listed)`}`;
    for (const { source, words, target, evidence } of because) {
      const quotation = evidence[0] === undefined ? '' : `: ${plain(quoted(evidence[0]))}`;
      // The list inside stands under the text of its item.
      yield `${' '.repeat(number.length + 1)}- ${plain(source.label)} ${words} ${plain(target.label)}${quotation}`;
    }
  }
}
