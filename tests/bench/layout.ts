// The part `layout`: time and quality of Stemma's layouts beside graphology's ForceAtlas2, igraph's DrL and sfdp.

import { type LayoutName, layoutGraph } from '../../src/core/layout/layout';
import type { PaperGraph } from '../../src/core/model/graph';
import { drl, forceAtlas2, type Places, sfdp } from './engines';
import { kernelTable } from './kernel';
import { papersGraph } from './papers';
import { type BenchOptions, median, type Part, slopeOf, table, timesOf } from './part';
import { type Picture, type Quality, qualityOf } from './quality';

interface Row {
  readonly count: number;
  readonly engine: string;
  readonly ms: number;
  readonly quality: Quality;
}

const STEMMA = 'Stemma, auto';
const STEMMA_FA2 = "Stemma, --layout forceatlas2 (graphology's forces)";
const FA2 = 'graphology ForceAtlas2 from random, 150 rounds';
const FA2_95 = 'same, 95 % of the way';
const ROUNDS = 150;
/** Rounds between two looks at ForceAtlas2's picture. */
const LOOK = 15;

export const layoutPart: Part = {
  name: 'layout',
  title: 'Layout',
  async run(options) {
    const sizes = options.quick ? [1000, 10_000] : [1000, 10_000, 50_000, 100_000];
    const rows = sizes.flatMap((count) => measure(count, options));
    return [
      'Seeded graphs with the shape of paper lists (papers.ts). Stemma: the whole call on a graphology graph, from reading it to no overlaps. ForceAtlas2: its rounds alone. `np`: share of neighbours that stand nearest; purity: share of the ten nearest papers in the same category; stress: lower is better; overlap: share of nodes that touch when all are discs of diameter 0.5·√(area / n); Q: mean of np, purity, 1 − stress. Only Stemma is told the categories, which purity is measured by: judge by np and stress.',
      qualityTable(rows),
      ratioTable(rows, sizes),
      slopes(rows),
      kernelTable(options),
    ].join('\n\n');
  },
};

function measure(count: number, { quick, say }: BenchOptions): Row[] {
  say(`layout of ${count} nodes`);
  const graph = papersGraph(count);
  const picture = pictureOf(graph);
  const row = (engine: string, ms: number, places: Places): Row => ({
    count,
    engine,
    ms,
    quality: qualityOf({ ...picture, ...places }),
  });
  const stemma = (engine: string, layout: LayoutName, runs: number): Row => {
    const ms = median(timesOf(runs, () => layoutGraph(graph, { layout })));
    return row(engine, ms, placesOf(graph));
  };
  const rows = [stemma(STEMMA, 'auto', 5), stemma(STEMMA_FA2, 'forceatlas2', count > 10_000 ? 1 : 3)];
  say('  graphology ForceAtlas2');
  rows.push(...fromRandom(count, picture, row));
  // Beyond these sizes they take minutes.
  if (count <= (quick ? 1000 : 10_000)) {
    say('  igraph DrL');
    const result = drl(count, picture.pairs, 120_000);
    if (result !== null) rows.push(row('igraph DrL', result.ms, result.places));
  }
  if (count <= (quick ? 10_000 : 100_000)) {
    say('  sfdp');
    const result = sfdp(count, picture.pairs, 240_000);
    if (result !== null) rows.push(row('Graphviz sfdp', result.ms, result.places));
  }
  return rows;
}

/** ForceAtlas2's time to its last picture, and to 95 % of the way there from chance, by Q. */
function fromRandom(count: number, picture: Picture, row: (engine: string, ms: number, places: Places) => Row): Row[] {
  const engine = forceAtlas2(count, picture.pairs);
  const looks: Row[] = [row(FA2_95, 0, engine.places())];
  let ms = 0;
  for (let round = 0; round < ROUNDS; round += LOOK) {
    ms += timesOf(LOOK, engine.round).reduce((sum, time) => sum + time, 0);
    looks.push(row(FA2_95, ms, engine.places()));
  }
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = scoreOf(first.quality) + 0.95 * (scoreOf(last.quality) - scoreOf(first.quality));
  const reached = looks.find(({ quality }) => scoreOf(quality) >= wanted) ?? last;
  return [reached, { ...last, engine: FA2 }];
}

const scoreOf = ({ np, purity, stress }: Quality): number => (np + purity + 1 - stress) / 3;

function pictureOf(graph: PaperGraph): Picture {
  const keys = graph.nodes();
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const labels = new Int32Array(keys.length).fill(-1);
  const pairs: number[] = [];
  graph.forEachEdge((_, { kind }, source, target) => {
    const [from, to] = [numbers.get(source) ?? 0, numbers.get(target) ?? 0];
    pairs.push(from, to);
    if (kind === 'in-category') labels[from] = to;
  });
  return { ...placesOf(graph), pairs: Int32Array.from(pairs), labels };
}

const placesOf = (graph: PaperGraph): Places => ({
  x: Float64Array.from(graph.mapNodes((_, { x }) => x)),
  y: Float64Array.from(graph.mapNodes((_, { y }) => y)),
});

const qualityTable = (rows: readonly Row[]): string =>
  table(
    ['nodes', 'engine', 's', 'np', 'purity', 'stress', 'overlap', 'Q'],
    rows.map(({ count, engine, ms, quality }) => [
      count.toLocaleString('en-US'),
      engine,
      ms / 1000,
      quality.np,
      quality.purity,
      quality.stress,
      quality.overlap,
      scoreOf(quality),
    ]),
  );

function ratioTable(rows: readonly Row[], sizes: readonly number[]): string {
  const find = (count: number, engine: string): Row | undefined =>
    rows.find((row) => row.count === count && row.engine === engine);
  const over = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : a / b;
  return table(
    [
      'nodes',
      'time: FA2 to 95 % / Stemma',
      'FA2, 150 rounds / Stemma',
      'DrL / Stemma',
      'sfdp / Stemma',
      'np: Stemma / FA2',
    ],
    sizes.map((count) => {
      const own = find(count, STEMMA);
      return [
        count.toLocaleString('en-US'),
        over(find(count, FA2_95)?.ms, own?.ms),
        over(find(count, FA2)?.ms, own?.ms),
        over(find(count, 'igraph DrL')?.ms, own?.ms),
        over(find(count, 'Graphviz sfdp')?.ms, own?.ms),
        over(own?.quality.np, find(count, FA2)?.quality.np),
      ];
    }),
  );
}

function slopes(rows: readonly Row[]): string {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const missing = ['igraph DrL', 'Graphviz sfdp'].filter((engine) => !engines.includes(engine));
  const lines = engines.flatMap((engine) => {
    const slope = slopeOf(rows.filter((row) => row.engine === engine).map(({ count, ms }) => [count, ms]));
    return slope === undefined ? [] : [`${engine} ${slope.toFixed(2)}`];
  });
  return [
    `Log-log slope of time over size (1 is linear): ${lines.join('; ')}.`,
    ...missing.map((engine) => `${engine} is not on this machine (Debian: python3-igraph, graphviz).`),
  ].join('\n');
}
