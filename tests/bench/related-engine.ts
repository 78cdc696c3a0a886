// One engine for related papers in a process of its own: as a program it ranks and reports, as a module it starts that program.
//
//   node .config/run-ts.mjs tests/bench/related-engine.ts stemma|minisearch|natural PAPERS SECONDS

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { Relatedness } from '../../src/core/base/related/engine';
import type { Work } from '../../src/core/base/related/work';
import { meanings } from '../../src/core/lexicon/meanings';
import { generated } from '../fixtures/graph/generated';

export interface Ranked {
  /** Building the index. */
  readonly buildMs: number;
  /** Build and the ten nearest of every paper; scaled up from `asked` of them. */
  readonly allMs: number;
  readonly asked: number;
  readonly extraMb: number;
}

/** In a fresh process. Papers are asked for until all are done or `seconds` are over. */
export function measureEngine(root: string, engine: string, count: number, seconds: number): Ranked {
  const file = join(root, 'tests/bench/related-engine.ts');
  const args = [join(root, '.config/run-ts.mjs'), file, engine, String(count), String(seconds)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${engine} of ${count} papers ended with ${status}:\n${stderr.slice(-2000)}`);
  // Written by `program` below.
  return JSON.parse(stdout) as Ranked;
}

const TEN = 10;

/** An index of works; what it returns ranks the ten nearest to the i-th. */
type Engine = (works: readonly Work[]) => (i: number) => unknown;

const textOf = ({ title, summary }: Work): string => `${title} ${summary}`;

const ENGINES: Readonly<Record<string, Engine>> = {
  // Techniques beside the words, as in the product: more to weigh than the others have.
  stemma(works) {
    const engine = new Relatedness(works, (key) => key, meanings);
    return (i) => engine.nearest(works[i]?.key ?? '', TEN);
  },
  minisearch(works) {
    const texts = works.map(textOf);
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (i) => index.search(texts[i] ?? '').slice(0, TEN);
  },
  natural(works) {
    const texts = works.map(textOf);
    const index = new TfIdf();
    for (const text of texts) index.addDocument(text);
    return (i) => {
      const scores: (readonly [document: number, score: number])[] = [];
      index.tfidfs(texts[i] ?? '', (document, score) => void scores.push([document, score]));
      return scores.sort((a, b) => b[1] - a[1]).slice(0, TEN);
    };
  },
};

function worksOf(count: number): Work[] {
  const { papers, uses } = generated(count);
  const techniques = new Map<string, Map<string, number>>();
  for (const { paper, technique } of uses) {
    techniques.set(paper, (techniques.get(paper) ?? new Map<string, number>()).set(technique, 1));
  }
  return papers.map(({ key, title, summary, name, authors, year }) => ({
    key,
    title,
    summary,
    names: [name ?? ''],
    authors,
    year,
    techniques: techniques.get(key) ?? new Map<string, number>(),
    drawsOn: new Map(),
    drawnOnBy: new Set(),
  }));
}

/** Coprime to all sizes: papers in steps of it are all papers, and the first of them a sample of the whole. */
const STEP = 7919;

function program(build: Engine, count: number, seconds: number): void {
  const works = worksOf(count);
  const peakMb = (): number => process.resourceUsage().maxRSS / 1024;
  const before = peakMb();
  const start = performance.now();
  const rank = build(works);
  const buildMs = performance.now() - start;
  const first = performance.now();
  let asked = 0;
  while (asked < count && performance.now() - first < seconds * 1000) rank((STEP * asked++) % count);
  const allMs = buildMs + ((performance.now() - first) * count) / asked;
  const ranked: Ranked = { buildMs, allMs, asked, extraMb: peakMb() - before };
  process.stdout.write(JSON.stringify(ranked));
}

const [own, name, count, seconds] = process.argv.slice(1);
const engine = ENGINES[name ?? ''];
if (own?.endsWith('related-engine.ts') && engine !== undefined) program(engine, Number(count), Number(seconds));
