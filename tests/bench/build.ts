// The part `build`: the whole command on a list, beside markmap turning the same file into its HTML mind map.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listText } from './lists';
import { median, type Part, slopeOf, table } from './part';
import { type Run, runNode } from './processes';

const ROOT = join(import.meta.dirname, '../..');
const STEMMA = join(ROOT, 'dist/cli/stemma.js');
const MARKMAP = join(ROOT, 'node_modules/markmap-cli/bin/cli.js');
const SEED = join(ROOT, 'seeds/mamba-compression.md');

interface Row {
  readonly name: string;
  readonly entries: number;
  readonly bare: Run;
  readonly laidOut: Run;
  readonly markmap: Run;
}

export const buildPart: Part = {
  name: 'build',
  title: 'Build',
  async run({ quick, say }) {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
    try {
      const sizes = quick ? [100, 1000] : [100, 1000, 10_000];
      const files = sizes.map((entries) => {
        const path = join(folder, `list-${entries}.md`);
        writeFileSync(path, listText(entries));
        return [entries.toLocaleString('en-US'), entries, path] as const;
      });
      const rows = [['the seed', 25, SEED] as const, ...files].map(([name, entries, path]): Row => {
        say(`list of ${entries} entries`);
        const out = join(folder, 'out');
        const engines: [string, string[]][] = [
          ['bare', [STEMMA, 'build', path, '-q', '--layout', 'none', '-o', `${out}.json`]],
          ['laidOut', [STEMMA, 'build', path, '-q', '-o', `${out}.json`]],
          ['markmap', [MARKMAP, path, '--offline', '--no-open', '-o', `${out}.html`]],
        ];
        const runs = new Map<string, Run[]>(engines.map(([engine]) => [engine, []]));
        for (let turn = 0; turn < (entries > 1000 ? 3 : 5); turn++) {
          for (const [engine, args] of engines) runs.get(engine)?.push(runNode(args));
        }
        const of = (engine: string): Run => {
          const own = runs.get(engine) ?? [];
          return { ms: median(own.map(({ ms }) => ms)), peakMb: median(own.map(({ peakMb }) => peakMb)) };
        };
        return { name, entries, bare: of('bare'), laidOut: of('laidOut'), markmap: of('markmap') };
      });
      return textOf(rows);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function textOf(rows: readonly Row[]): string {
  const generated = rows.slice(1);
  const slope = (engine: 'bare' | 'laidOut' | 'markmap'): string =>
    slopeOf(generated.map((row) => [row.entries, row[engine].ms]))?.toFixed(2) ?? '';
  return [
    'Whole processes (`node dist/cli/stemma.js build`, `markmap --offline`), median, engines in turn; peak is the largest resident memory.',
    table(
      [
        'entries',
        'Stemma, no layout, s',
        'Stemma, s',
        'markmap, s',
        'no layout / markmap',
        'with layout / markmap',
        'layout adds',
        'peak MB: Stemma',
        'markmap',
      ],
      rows.map(({ name, bare, laidOut, markmap }) => [
        name,
        bare.ms / 1000,
        laidOut.ms / 1000,
        markmap.ms / 1000,
        bare.ms / markmap.ms,
        laidOut.ms / markmap.ms,
        `${((laidOut.ms / bare.ms - 1) * 100).toFixed(0)} %`,
        laidOut.peakMb,
        markmap.peakMb,
      ]),
    ),
    `Log-log slope of time over entries: without layout ${slope('bare')}, with layout ${slope('laidOut')}, markmap ${slope('markmap')}.`,
  ].join('\n\n');
}
