// `npm run eval`: scores Stemma on the hand-labelled lists beside the project, and a naive baseline on the same lists.
//
//   npm run eval                       one table, a row a list and pooled, then the baseline
//   npm run eval -- seed TTS --misses  only these lists, with every miss and false hit
//   npm run eval -- --gold=DIR         labels of another folder, their documents beside them

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toGraphFile } from '../../src/core/model/dataset';
import { buildGraphOf } from '../../src/core/pipeline';
import { naiveGraph } from './baseline';
import { BINS, calibration, type Score, table, total, within } from './report';

const shared = resolve(import.meta.dirname, '../../../shared');
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const elsewhere = args.find((arg) => arg.startsWith('--gold='))?.slice('--gold='.length);
const labels = elsewhere === undefined ? join(shared, 'gold') : resolve(elsewhere);

if (!existsSync(labels)) {
  process.stderr.write(`The labelled lists (${labels}) are not on this machine: there is nothing to score.\n`);
  process.exit(2);
}

interface Gold {
  readonly source: { readonly document: string };
}
type Scorer = (input: { graph: unknown; gold: unknown; source: string }) => Score;

// The scorer is the project's outside judge and has no types: `Score` in report.ts says what is read of it.
const { score } = (await import(/* @vite-ignore */ pathToFileURL(join(shared, 'eval/score.mjs')).href)) as {
  score: Scorer;
};

const rows: { name: string; ours: Score; naive: Score; bins: Score[] }[] = [];
for (const file of readdirSync(labels)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const name = file.replace('.json', '');
  if (wanted.length > 0 && !wanted.some((part) => name.toLowerCase().includes(part.toLowerCase()))) continue;
  const gold = JSON.parse(readFileSync(join(labels, file), 'utf8')) as Gold;
  const source = readFileSync(join(elsewhere === undefined ? shared : labels, gold.source.document), 'utf8');
  const graph = buildGraphOf([{ id: gold.source.document, text: source }], { generator: 'eval', layout: 'none' });
  const built = toGraphFile(graph);
  const ours = score({ graph: built, gold, source });
  // The scorer does not say which edges were right: it is asked once for the edges of each range of confidence.
  const bins = BINS.map((bin) => score({ graph: within(built, bin), gold, source }));
  const naive = score({ graph: naiveGraph(gold.source.document, source), gold, source });
  rows.push({ name, ours, naive, bins });
  if (args.includes('--misses')) process.stdout.write(`\n## ${name}\n${JSON.stringify(ours.misses, null, 1)}\n`);
}

const ours = rows.map(({ name, ours }) => ({ name, score: ours }));
const naive = rows.map(({ name, naive }) => ({ name, score: naive }));
process.stdout.write(
  `${table([...ours, { name: 'POOLED', score: total(ours.map((row) => row.score)) }, { name: 'naive baseline', score: total(naive.map((row) => row.score)) }])}\n`,
);
process.stdout.write(
  `\n${calibration(BINS.map((_, i) => total(rows.map((row) => row.bins[i]).filter((bin): bin is Score => bin !== undefined))))}\n`,
);
