// The part `related`: the ten nearest papers of every paper, beside MiniSearch and natural's TfIdf on the same texts.

import { join } from 'node:path';
import { median, type Part, slopeOf, table } from './part';
import { measureEngine, type Ranked } from './related-engine';

const ROOT = join(import.meta.dirname, '../..');
const PEERS = ['minisearch', 'natural'] as const;
type EngineName = 'stemma' | (typeof PEERS)[number];

/** The peers would take ten minutes and more for 10,000 papers: they are asked for as many as they rank in this time. */
const PEER_SECONDS = 6;
/** Of 50,000 they rank so few in that time that it would say nothing. */
const MOST_OF_PEERS = 10_000;

interface Row {
  readonly count: number;
  /** Each measure's median over the turns; undefined where the engine is left out. */
  readonly by: Readonly<Partial<Record<EngineName, Ranked>>>;
}

export const relatedPart: Part = {
  name: 'related',
  title: 'Related papers',
  async run({ quick, say }) {
    const sizes = quick ? [1000] : [1000, 10_000, 50_000];
    const rows = sizes.map((count): Row => {
      const turns = quick || count > MOST_OF_PEERS ? 1 : 3;
      const runs: Record<EngineName, Ranked[]> = { stemma: [], minisearch: [], natural: [] };
      for (let turn = 0; turn < turns; turn++) {
        say(`related papers of ${count}, turn ${turn + 1} of ${turns}`);
        runs.stemma.push(measureEngine(ROOT, 'stemma', count, Number.POSITIVE_INFINITY));
        if (count > MOST_OF_PEERS) continue;
        for (const peer of PEERS) runs[peer].push(measureEngine(ROOT, peer, count, PEER_SECONDS));
      }
      return { count, by: Object.fromEntries(Object.entries(runs).map(([engine, own]) => [engine, middleOf(own)])) };
    });
    return textOf(rows);
  },
};

function middleOf(runs: readonly Ranked[]): Ranked | undefined {
  if (runs.length === 0) return undefined;
  const of = (measure: keyof Ranked): number => median(runs.map((run) => run[measure]));
  return { buildMs: of('buildMs'), allMs: of('allMs'), asked: of('asked'), extraMb: of('extraMb') };
}

const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000);

function textOf(rows: readonly Row[]): string {
  const size = ({ count }: Row): string => count.toLocaleString('en-US');
  const slope = (engine: EngineName): string =>
    slopeOf(rows.flatMap(({ count, by }) => (by[engine] === undefined ? [] : [[count, by[engine].allMs]])))?.toFixed(
      2,
    ) ?? '';
  const times = table(
    [
      'papers',
      'Stemma: index, s',
      'all, s',
      'MiniSearch: index, s',
      'all, s',
      'asked',
      'natural TfIdf: index, s',
      'all, s',
      'asked',
    ],
    rows.map((row) => [
      size(row),
      seconds(row.by.stemma?.buildMs),
      seconds(row.by.stemma?.allMs),
      ...PEERS.flatMap((peer) => [seconds(row.by[peer]?.buildMs), seconds(row.by[peer]?.allMs), row.by[peer]?.asked]),
    ]),
  );
  const ratios = table(
    ['papers', 'time: MiniSearch / Stemma', 'natural / Stemma', 'extra MB: Stemma', 'MiniSearch', 'natural'],
    rows.map((row) => [
      size(row),
      ...PEERS.map((peer) => (row.by[peer]?.allMs ?? Number.NaN) / (row.by.stemma?.allMs ?? Number.NaN)),
      row.by.stemma?.extraMb,
      ...PEERS.map((peer) => row.by[peer]?.extraMb),
    ]),
  );
  const most = MOST_OF_PEERS.toLocaleString('en-US');
  return [
    `Generated papers of about 37 words each, of which Stemma also weighs the techniques; each engine in a process of its own, the median of three up to ${most} papers. The peers are asked with each paper's text for ${PEER_SECONDS} s; their time is scaled up from the papers \`asked\`, and beyond ${most} they are left out. Memory is the growth of the largest resident memory.`,
    times,
    ratios,
    ...(rows.length > 1
      ? [
          `Log-log slope of time over papers: Stemma ${slope('stemma')}, MiniSearch ${slope('minisearch')}, natural ${slope('natural')}.`,
        ]
      : []),
  ].join('\n\n');
}
