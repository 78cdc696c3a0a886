// How long related papers take beside natural's TfIdf and MiniSearch, on the same generated texts in one run.
//
//   node .config/run-ts.mjs tests/eval/related-speed.ts 1000 10000 [100000 …]
//
// All-pairs top 10 for every paper. The others are asked for a sample and the time is extrapolated: `natural` would take
// hours. Quote ratios; the machine is shared.

import MiniSearch from 'minisearch';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { Relatedness } from '../../src/core/base/related/engine';
import type { Work } from '../../src/core/base/related/work';
import { generated } from '../fixtures/graph/generated';

const sizes = process.argv.slice(2).map(Number);
const seconds = (from: number): number => (performance.now() - from) / 1000;
const megabytes = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e6);
};

function worksOf(count: number): Work[] {
  const { papers, uses } = generated(count);
  const techniques = new Map<string, Map<string, number>>();
  for (const { paper, technique } of uses) {
    techniques.set(paper, (techniques.get(paper) ?? new Map<string, number>()).set(technique, 1));
  }
  return papers.map(({ key, title, summary, name, authors }) => ({
    key,
    title,
    summary,
    names: [name ?? ''],
    authors,
    techniques: techniques.get(key) ?? new Map<string, number>(),
    drawsOn: new Map(),
    drawnOnBy: new Set(),
  }));
}

/** Asks for a sample and gives the time that all would take. */
function extrapolated(count: number, sample: number, ask: (i: number) => void): number {
  const start = performance.now();
  for (let n = 0; n < sample; n++) ask(Math.floor((n * count) / sample));
  return (seconds(start) * count) / sample;
}

for (const size of sizes) {
  const works = worksOf(size);
  const before = megabytes();
  const start = performance.now();
  const engine = new Relatedness(works, (key) => key);
  const built = seconds(start);
  for (const { key } of works) engine.nearest(key, 10);
  const all = seconds(start);
  process.stdout.write(
    `${size} papers: ours ${built.toFixed(2)} s to build, ${all.toFixed(2)} s in all, +${megabytes() - before} MB\n`,
  );
  if (size > 20_000) continue;

  const texts = works.map(({ title, summary }) => `${title} ${summary}`);
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const miniStart = performance.now();
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const miniAll = seconds(miniStart) + extrapolated(size, 50, (i) => mini.search(texts[i] ?? '').slice(0, 10));
  process.stdout.write(
    `  MiniSearch, each text a query (from 50): ${miniAll.toFixed(1)} s, ${(miniAll / all).toFixed(0)} times ours\n`,
  );
  const natural = new TfIdf();
  const naturalStart = performance.now();
  for (const text of texts) natural.addDocument(text);
  const naturalAll = seconds(naturalStart) + extrapolated(size, 2, (i) => natural.tfidfs(texts[i] ?? ''));
  process.stdout.write(
    `  natural TfIdf.tfidfs (from 2): ${naturalAll.toFixed(0)} s, ${(naturalAll / all).toFixed(0)} times ours\n`,
  );
}
