// Learns the table of meanings (src/core/lexicon/meanings.json) from public paper lists: words and techniques get vectors such
// that papers of one section are near each other and those of other sections of the same list are not.
//
//   node .config/run-ts.mjs tests/eval/learn-meanings.ts FOLDER …     folders of lists, each a folder of its own
//
// Which lists the present table was learned from, and under which licences, if they state one: learned-from.tsv. First came a
// folder of 288, then one of 84: those that state none, and yandexdataschool/Practical_RL. Left out are the lists by which
// related papers are measured (related-lists.ts), those that were labelled by hand, lists that share two fifths of their papers
// with one of these, and one that holds half of a measured list: else the figures would tell nothing.
//
// A vector per entry, a paper as the sum over its own. It begins with latent semantic analysis (Deerwester et al. 1990): which
// entries stand in the same papers. Then it is trained with the soft nearest-neighbour loss (Frosst, Papernot & Hinton 2019)
// within one list at a time, dropping a third of the words each time, by AdaGrad (Duchi et al. 2011). As where the table is
// used (base/related/nearness.ts), what papers of a list have in common is taken away first. The same lists in the same order
// give the same table.
//
// The settings were chosen on thirty of the lists it learns from, left out for that, not on those by which it is measured.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random as seeded } from '../../src/core/base/random';
import { COMMON_AMONG } from '../../src/core/base/related/vectors';
import { featuresOf, type Work } from '../../src/core/base/related/work';
import { relatedIndex } from '../../src/core/explore/related';
import { buildGraphOf } from '../../src/core/pipeline';
import { type ListFolder, listsIn } from './list-files';
import { blind, sectionsOf } from './related-hidden';
import { RELATED_LISTS } from './related-lists';

const SIZE = 80;
/** Steps of subspace iteration for the beginning. */
const BEGINNING = 3;
const ROUNDS = 10;
const BATCH = 128;
/** Papers drawn of a section at a time. */
const OF_SECTION = 8;
/** How sharply the nearest count in the loss. */
const HEAT = 0.15;
const RATE = 0.05;
const DROPPED = 0.3;
/** Entries of fewer papers are left out. */
const LEAST_PAPERS = 9;
const LEAST_LABELLED = 15;
/** Of one list. */
const MOST = { files: Number.POSITIVE_INFINITY, bytes: 2_000_000 };
const LENGTH_STEP = 1 / 16;

interface Paper {
  /** Entries, then how much of each. */
  readonly entries: readonly number[];
  readonly amounts: readonly number[];
  readonly sections: readonly string[];
}

// A fixed seed: chance here belongs to the method, not to the run.
const random = seeded(1);
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The papers of a list as the engine compares them, with their sections, which it does not see. */
function read({ documents }: ListFolder): { work: Work; sections: string[] }[] {
  const graph = buildGraphOf(documents, { generator: 'learn', layout: 'none' });
  const sections = sectionsOf(graph);
  return relatedIndex(blind(graph)).engine.works.map((work) => ({
    work,
    sections: [...(sections.get(work.key) ?? [])],
  }));
}

const measured = RELATED_LISTS.map((file) => file.split('/')[0] ?? '');
const none = { names: new Set<string>(), firsts: new Set<string>() };
const raw = [...listsIn(process.argv.slice(2), measured, MOST)]
  .map((list) => {
    process.stderr.write(`${list.name}\n`);
    return read(list).map(({ work, sections }) => ({
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
const rarities = entries.map((id) => Math.log(1 + papersInAll / (holders.get(id) ?? 1)) / 5);
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

/** Vectors that say which entries stand in the same papers, each as long as its entry is rare. */
function begin(): void {
  for (let at = 0; at < vectors.length; at++) vectors[at] = normal() * (rarities[Math.floor(at / SIZE)] ?? 0);
  for (let turn = 0; turn < BEGINNING; turn++) {
    const next = new Float64Array(vectors.length);
    for (const papers of lists) {
      const shares = papers.map(({ entries, amounts }) => {
        const weighed = entries.map((entry, t) => (amounts[t] ?? 0) * (rarities[entry] ?? 0));
        const length = Math.sqrt(weighed.reduce((sum, x) => sum + x * x, 0)) || 1;
        return weighed.map((x) => x / length);
      });
      const rows = papers.map(({ entries }, i) => sumOf(entries, shares[i] ?? []));
      const mean = meanOf(rows);
      for (const [i, { entries }] of papers.entries()) {
        for (const [t, entry] of entries.entries()) {
          const share = shares[i]?.[t] ?? 0;
          for (let n = 0; n < SIZE; n++) add(next, entry * SIZE + n, share * ((rows[i]?.[n] ?? 0) - (mean[n] ?? 0)));
        }
      }
    }
    // Else frequent entries would rule.
    for (const [i, id] of entries.entries()) {
      const root = Math.sqrt(holders.get(id) ?? 1);
      for (let n = 0; n < SIZE; n++) next[i * SIZE + n] = (next[i * SIZE + n] ?? 0) / root;
    }
    orthonormalise(next);
    vectors.set(next);
  }
  // Turned by lot, so that all numbers say as much: they are stored with equally few bits.
  const turned = Array.from({ length: SIZE }, () => Float64Array.from({ length: SIZE }, normal));
  for (const [i, rarity] of rarities.entries()) {
    const old = Float64Array.from(vectors.subarray(i * SIZE, (i + 1) * SIZE));
    const row = turned.map((axis) => dot(old, axis));
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let n = 0; n < SIZE; n++) vectors[i * SIZE + n] = (rarity * (row[n] ?? 0)) / length;
  }
}

/** Makes the columns of a matrix of SIZE columns orthogonal and of length 1 (Gram-Schmidt). */
function orthonormalise(matrix: Float64Array): void {
  const along = (n: number, m: number): number => {
    let sum = 0;
    for (let at = 0; at < matrix.length; at += SIZE) sum += (matrix[at + n] ?? 0) * (matrix[at + m] ?? 0);
    return sum;
  };
  for (let n = 0; n < SIZE; n++) {
    for (let m = 0; m < n; m++) {
      const share = along(n, m);
      for (let at = 0; at < matrix.length; at += SIZE) add(matrix, at + n, -share * (matrix[at + m] ?? 0));
    }
    const length = Math.sqrt(along(n, n)) || 1;
    for (let at = 0; at < matrix.length; at += SIZE) matrix[at + n] = (matrix[at + n] ?? 0) / length;
  }
}

/** The sum of the vectors of some entries, so much of each. */
function sumOf(entries: readonly number[], amounts: readonly number[]): Float64Array {
  const sum = new Float64Array(SIZE);
  for (const [t, entry] of entries.entries()) {
    for (let n = 0; n < SIZE; n++) add(sum, n, (amounts[t] ?? 0) * (vectors[entry * SIZE + n] ?? 0));
  }
  return sum;
}

/** What rows have in common, as nearness.ts takes it. */
function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(SIZE);
  for (const row of rows) for (let n = 0; n < SIZE; n++) add(mean, n, (row[n] ?? 0) / (rows.length + COMMON_AMONG));
  return mean;
}

/** Takes the part of a slope along its row, which length 1 forbids, away and divides by the length the row had. */
function slopeBefore(slope: Float64Array, row: Float64Array, length: number): Float64Array {
  const along = dot(row, slope);
  return slope.map((x, n) => (x - along * (row[n] ?? 0)) / length);
}

/** Brings a row to length 1 and returns the length it had. */
function normalise(row: Float64Array): number {
  const length = Math.sqrt(dot(row, row)) || 1;
  for (let n = 0; n < SIZE; n++) row[n] = (row[n] ?? 0) / length;
  return length;
}

/** Places of papers for one step: a few of each of some sections drawn by lot. */
function draw(papers: readonly Paper[], sections: readonly (readonly number[])[]): number[] {
  const drawn = new Set<number>();
  const most = Math.min(BATCH, papers.filter((paper) => paper.sections.length > 0).length);
  for (let turn = 0; drawn.size < most && turn < BATCH; turn++) {
    const section = sections[Math.floor(random() * sections.length)] ?? [];
    for (let n = Math.min(OF_SECTION, section.length); n > 0; n--) {
      drawn.add(section[Math.floor(random() * section.length)] ?? 0);
    }
  }
  return [...drawn];
}

/** One step of descent on some papers of one list; the sum of their losses and how many there were. */
function step(papers: readonly Paper[]): [loss: number, asked: number] {
  const count = papers.length;
  const kept = papers.map((paper) => paper.entries.map(() => random() >= DROPPED));
  const sums = papers.map((paper, i) =>
    sumOf(
      paper.entries,
      paper.amounts.map((amount, t) => (kept[i]?.[t] === true ? amount : 0)),
    ),
  );
  const lengths = sums.map(normalise);
  const mean = meanOf(sums);
  const rows = sums.map((sum) => sum.map((x, n) => x - (mean[n] ?? 0)));
  const centredLengths = rows.map(normalise);
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
  const centred = slopes.map((slope, i) => slopeBefore(slope, rows[i] ?? slope, centredLengths[i] ?? 1));
  const common = meanOf(centred);
  const changes = new Map<number, Float64Array>();
  for (const [i, paper] of papers.entries()) {
    const sum = sums[i] ?? new Float64Array(SIZE);
    const slope = centred[i]?.map((x, n) => x - (common[n] ?? 0)) ?? new Float64Array(SIZE);
    const own = slopeBefore(slope, sum, lengths[i] ?? 1);
    for (const [t, entry] of paper.entries.entries()) {
      if (kept[i]?.[t] !== true) continue;
      const change = changes.get(entry) ?? new Float64Array(SIZE);
      changes.set(entry, change);
      for (let n = 0; n < SIZE; n++) add(change, n, (paper.amounts[t] ?? 0) * (own[n] ?? 0));
    }
  }
  for (const [entry, change] of changes) {
    for (let n = 0; n < SIZE; n++) {
      const [at, slope] = [entry * SIZE + n, change[n] ?? 0];
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

begin();
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
