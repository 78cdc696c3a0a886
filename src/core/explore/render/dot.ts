// A lineage in Graphviz's DOT language (https://graphviz.org/doc/info/lang.html): works of a year stand in one column.
// Leaves to others: what is in it (lineage.ts).

import { titled } from '../answer';
import type { LineageAnswer } from '../lineage';

/** A quoted id: any text, with quotes and backslashes escaped, on one line. */
const quote = (text: string): string =>
  `"${text
    .replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/["\\]/g, '\\$&')}"`;

const STYLES = { extends: 'solid', uses: 'dashed', 'inspired-by': 'dotted', compares: 'dotted' } as const;
const ARROWS = { extends: 'normal', uses: 'normal', 'inspired-by': 'vee', compares: 'none' } as const;

/** Edges lead from the newer work to what it draws on, which stands on the left. */
export function* lineageDot(answer: LineageAnswer): Generator<string> {
  yield 'digraph lineage {\n';
  yield '  rankdir=RL;\n  node [shape=box, style=rounded, fontname="Helvetica"];\n  edge [fontname="Helvetica", fontsize=10];\n';
  const byYear = new Map<number, string[]>();
  for (const work of answer.works) {
    const shape = work.kind === 'method' ? ', style="rounded,dashed"' : '';
    const root = work.key === answer.root.key ? ', penwidth=2.5' : '';
    yield `  ${quote(work.key)} [label=${quote(titled(work))}${shape}${root}];\n`;
    if (work.year !== null) byYear.set(work.year, [...(byYear.get(work.year) ?? []), work.key]);
  }
  for (const [year, keys] of [...byYear].sort(([a], [b]) => a - b)) {
    if (keys.length > 1) yield `  { rank=same; /* ${year} */ ${keys.map(quote).join('; ')}; }\n`;
  }
  for (const { source, target, relation, words, evidence } of answer.statements) {
    const look = `style=${STYLES[relation ?? 'uses']}, arrowhead=${ARROWS[relation ?? 'uses']}`;
    const tooltip = evidence[0] === undefined ? '' : `, tooltip=${quote(evidence[0].text)}`;
    yield `  ${quote(source.key)} -> ${quote(target.key)} [label=${quote(words)}, ${look}${tooltip}];\n`;
  }
  yield '}\n';
}
