// The part `gexf`: writing a graph as GEXF to a file, beside graphology-gexf.

import { join } from 'node:path';
import { measureWriter, type Written } from './gexf-writer';
import { type Part, slopeOf, table } from './part';

const ROOT = join(import.meta.dirname, '../..');

export const gexfPart: Part = {
  name: 'gexf',
  title: 'GEXF',
  async run({ quick, say }) {
    const sizes = quick ? [1000, 10_000] : [1000, 10_000, 100_000];
    const rows = sizes.map((count) => {
      say(`GEXF of ${count} nodes`);
      const own = measureWriter(ROOT, 'stemma', count);
      const other = measureWriter(ROOT, 'graphology-gexf', count);
      return { count, own, other };
    });
    const slope = (pick: (row: (typeof rows)[number]) => Written): string =>
      slopeOf(rows.map((row) => [row.count, pick(row).ms]))?.toFixed(2) ?? '';
    return [
      'A graph to a file, each writer in a process of its own that holds the same graph; memory is the growth of the largest resident memory while writing.',
      table(
        ['nodes', 'Stemma, s', 'graphology-gexf, s', 'time ratio', 'Stemma, extra MB', 'graphology-gexf, extra MB'],
        rows.map(({ count, own, other }) => [
          count.toLocaleString('en-US'),
          own.ms / 1000,
          other.ms / 1000,
          other.ms / own.ms,
          own.extraMb,
          other.extraMb,
        ]),
      ),
      `Log-log slope of time over nodes: Stemma ${slope(({ own }) => own)}, graphology-gexf ${slope(({ other }) => other)}.`,
    ].join('\n\n');
  },
};
