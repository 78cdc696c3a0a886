// Learns the table of meanings (src/core/lexicon/meanings.json) from public paper lists: words and techniques get vectors such
// that papers of one section are near each other and those of other sections of the same list are not.
//
//   node .config/run-ts.mjs tests/eval/learn-meanings.ts FOLDER …     folders of lists, each a folder of its own
//
// Which lists the present table was learned from: learned-from.tsv.
// The lists by which related papers are measured (related-lists.ts) are left out, so that they tell something.
//
// A vector per entry, a paper as the sum over its own, trained with the soft nearest-neighbour loss (Frosst, Papernot & Hinton
// 2019) within one list at a time, dropping a third of the words each time, by AdaGrad (Duchi et al. 2011). The same lists in
// the same order give the same table.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { featuresOf, type Work } from '../../src/core/base/related/work';
import { relatedIndex } from '../../src/core/explore/related';
import { buildGraphOf } from '../../src/core/pipeline';
import { blind, sectionsOf } from './related-hidden';
import { RELATED_LISTS } from './related-lists';

const SIZE = 80;
const ROUNDS = 7;
const BATCH = 128;
/** How sharply the nearest count in the loss. */
const HEAT = 0.25;
const RATE = 0.05;
const DROPPED = 0.3;
/** Entries of fewer papers are left out. */
const LEAST_PAPERS = 9;
const LEAST_LABELLED = 15;
const MOST_BYTES = { file: 1_500_000, list: 2_000_000 } as const;
const LENGTH_STEP = 1 / 16;

interface Paper {
  /** Entries, then how much of each. */
  readonly entries: readonly number[];
  readonly amounts: readonly number[];
  readonly sections: readonly string[];
}

// A fixed seed: chance here belongs to the method, not to the run.
let state = 1;
const random = (): number => {
  state = (state * 1664525 + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function filesOf(list: string): string[] {
  const files = readdirSync(list, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(md|rst|org|bib|html|markdown|txt)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, bytes: statSync(file).size }))
    .filter(({ bytes }) => bytes <= MOST_BYTES.file)
    .sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
  let left = MOST_BYTES.list;
  return files.flatMap(({ file, bytes }) => {
    if (bytes > left) return [];
    left -= bytes;
    return [file];
  });
}

/** The papers of a list as the engine compares them, with their sections, which it does not see. */
function read(list: string): { work: Work; sections: string[] }[] {
  const documents = filesOf(list).map((file) => ({ id: relative(list, file), text: readFileSync(file, 'utf8') }));
  const graph = buildGraphOf(documents, { generator: 'learn', layout: 'none' });
  const sections = sectionsOf(graph);
  return relatedIndex(blind(graph)).engine.works.map((work) => ({
    work,
    sections: [...(sections.get(work.key) ?? [])],
  }));
}

const measured = new Set(RELATED_LISTS.map((file) => file.split('/')[0]?.toLowerCase()));
const folders = process.argv.slice(2).flatMap((folder) => readdirSync(folder).map((name) => resolve(folder, name)));
const none = { names: new Set<string>(), firsts: new Set<string>() };
const raw = folders
  .filter((folder) => statSync(folder).isDirectory() && !measured.has(folder.split('/').at(-1)?.toLowerCase()))
  .map((folder) => {
    process.stderr.write(`${folder}\n`);
    return read(folder).map(({ work, sections }) => ({
      sections,
      features: featuresOf(work, none).filter(({ family }) => family === 'word' || family === 'technique'),
    }));
  })
  .filter((papers) => papers.filter(({ sections }) => sections.length > 0).length >= LEAST_LABELLED);

const holders = new Map<string, number>();
let papersInAll = 0;
for (const { features } of raw.flat()) {
  papersInAll++;
  for (const { id } of features) holders.set(id, (holders.get(id) ?? 0) + 1);
}
const entries = [...holders].flatMap(([id, count]) => (count >= LEAST_PAPERS ? [id] : [])).sort();
const numbers = new Map(entries.map((id, i) => [id, i]));
const vectors = new Float32Array(entries.length * SIZE);
const squares = new Float32Array(entries.length * SIZE);
for (const [i, id] of entries.entries()) {
  const length = Math.log(1 + papersInAll / (holders.get(id) ?? 1)) / 5 / Math.sqrt(SIZE);
  for (let n = 0; n < SIZE; n++) vectors[i * SIZE + n] = normal() * length;
}
const lists: Paper[][] = raw.map((papers) =>
  papers.map(({ features, sections }) => {
    const known = features.filter(({ id }) => numbers.has(id));
    return {
      entries: known.map(({ id }) => numbers.get(id) ?? 0),
      amounts: known.map(({ amount }) => amount),
      sections,
    };
  }),
);

/** Places of papers for one step: a few of each of some sections drawn by lot. */
function draw(papers: readonly Paper[], sections: readonly (readonly number[])[]): number[] {
  const drawn = new Set<number>();
  const most = Math.min(BATCH, papers.filter((paper) => paper.sections.length > 0).length);
  for (let turn = 0; drawn.size < most && turn < BATCH; turn++) {
    const section = sections[Math.floor(random() * sections.length)] ?? [];
    for (let n = Math.min(4, section.length); n > 0; n--) {
      drawn.add(section[Math.floor(random() * section.length)] ?? 0);
    }
  }
  return [...drawn];
}

/** One step of descent on some papers of one list; the sum of their losses and how many there were. */
function step(papers: readonly Paper[]): [loss: number, asked: number] {
  const count = papers.length;
  const kept = papers.map((paper) => paper.entries.map(() => random() >= DROPPED));
  const rows = papers.map((paper, i) => {
    const row = new Float64Array(SIZE);
    for (const [t, entry] of paper.entries.entries()) {
      if (kept[i]?.[t] !== true) continue;
      for (let n = 0; n < SIZE; n++)
        row[n] = (row[n] ?? 0) + (paper.amounts[t] ?? 0) * (vectors[entry * SIZE + n] ?? 0);
    }
    return row;
  });
  const lengths = rows.map((row) => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1);
  for (const [i, row] of rows.entries()) for (let n = 0; n < SIZE; n++) row[n] = (row[n] ?? 0) / (lengths[i] ?? 1);
  const slopes = rows.map(() => new Float64Array(SIZE));
  let [loss, asked] = [0, 0];
  for (const [a, row] of rows.entries()) {
    const own = papers[a]?.sections ?? [];
    const isSame = papers.map((paper, b) => b !== a && paper.sections.some((section) => own.includes(section)));
    const same = isSame.filter(Boolean).length;
    if (same === 0 || same === count - 1) continue;
    const weights = rows.map((other, b) => (b === a ? 0 : Math.exp(dot(row, other) / HEAT)));
    const whole = weights.reduce((sum, x) => sum + x, 0);
    const hit = weights.reduce((sum, x, b) => sum + (isSame[b] === true ? x : 0), 0);
    loss -= Math.log(hit / whole);
    asked++;
    for (const [b, other] of rows.entries()) {
      if (b === a) continue;
      const weight = weights[b] ?? 0;
      const slope = (weight / whole - (isSame[b] === true ? weight / hit : 0)) / HEAT / count;
      for (let n = 0; n < SIZE; n++) {
        add(slopes[a], n, slope * (other[n] ?? 0));
        add(slopes[b], n, slope * (row[n] ?? 0));
      }
    }
  }
  const sums = new Map<number, Float64Array>();
  for (const [i, paper] of papers.entries()) {
    const [row, slope] = [rows[i] ?? new Float64Array(SIZE), slopes[i] ?? new Float64Array(SIZE)];
    const along = dot(row, slope);
    for (const [t, entry] of paper.entries.entries()) {
      if (kept[i]?.[t] !== true) continue;
      const sum = sums.get(entry) ?? new Float64Array(SIZE);
      sums.set(entry, sum);
      const share = (paper.amounts[t] ?? 0) / (lengths[i] ?? 1);
      for (let n = 0; n < SIZE; n++) add(sum, n, share * ((slope[n] ?? 0) - along * (row[n] ?? 0)));
    }
  }
  for (const [entry, sum] of sums) {
    for (let n = 0; n < SIZE; n++) {
      const [at, slope] = [entry * SIZE + n, sum[n] ?? 0];
      add(squares, at, slope * slope);
      add(vectors, at, (-RATE * slope) / (Math.sqrt(squares[at] ?? 0) + 1e-6));
    }
  }
  return [loss, asked];
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < SIZE; n++) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}

function add(to: Float64Array | Float32Array | undefined, at: number, amount: number): void {
  if (to !== undefined) to[at] = (to[at] ?? 0) + amount;
}

for (let round = 0; round < ROUNDS; round++) {
  const turns = lists.flatMap((papers) => {
    const places = new Map<string, number[]>();
    for (const [i, { sections }] of papers.entries())
      for (const section of sections) places.set(section, [...(places.get(section) ?? []), i]);
    const sections = [...places.values()].filter((section) => section.length > 1);
    const labelled = papers.filter((paper) => paper.sections.length > 0).length;
    // Long lists count more, but less than in proportion.
    const steps = sections.length < 2 ? 0 : Math.ceil((4 * labelled ** 0.8) / BATCH);
    return Array.from({ length: steps }, () => ({ papers, sections, lot: random() }));
  });
  let [loss, asked] = [0, 0];
  for (const { papers, sections } of turns.sort((a, b) => a.lot - b.lot)) {
    const [more, of] = step(draw(papers, sections).flatMap((i) => papers[i] ?? []));
    loss += more;
    asked += of;
  }
  process.stderr.write(`round ${round + 1} of ${ROUNDS}: loss ${(loss / asked).toFixed(4)}\n`);
}

const bytes: number[] = [];
for (let i = 0; i < entries.length; i++) {
  const row = vectors.subarray(i * SIZE, (i + 1) * SIZE);
  const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
  bytes.push(Math.min(255, Math.round(length / LENGTH_STEP)));
  // Two bits for a bell curve: Max 1960, "Quantizing for minimum distortion".
  const edge = length / Math.sqrt(SIZE);
  const levels = [...row].map((x) => (x < -edge ? 0 : x < 0 ? 1 : x < edge ? 2 : 3));
  for (let n = 0; n < SIZE; n += 4)
    bytes.push(levels.slice(n, n + 4).reduce((byte: number, level, at) => byte | (level << (2 * at)), 0));
}
const file = join(import.meta.dirname, '../../src/core/lexicon/meanings.json');
const table = {
  size: SIZE,
  entries: entries.join(' ').replaceAll('technique:', '#'),
  codes: Buffer.from(bytes).toString('base64'),
};
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
process.stderr.write(`${lists.length} lists, ${papersInAll} papers, ${entries.length} entries -> ${file}\n`);
