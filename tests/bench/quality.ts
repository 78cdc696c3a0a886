// How good a picture is: the measures of the layout bench, on fixed samples of nodes.
// Leaves to others: what is laid out and by whom (layout.ts).

import { random } from '../../src/core/base/random';

/** A picture without names: places, undirected edges as pairs of numbers, and of some nodes what they belong to. */
export interface Picture {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Two node numbers an edge, in turn. */
  readonly pairs: Int32Array;
  /** Category of each paper; -1 for all other nodes. */
  readonly labels: Int32Array;
}

export interface Quality {
  /** Neighbourhood preservation: of a node's neighbours, the share among its deg nearest in the picture. */
  readonly np: number;
  /** Of the ten nearest papers of a paper, the share in its category. */
  readonly purity: number;
  /** Normalised stress of 50 pivots to all, weights d⁻², at the best scale. */
  readonly stress: number;
  /** Share of the nodes that touch another when all are discs of diameter 0.5·√(area / n). */
  readonly overlap: number;
}

const SAMPLE = 1000;
const PIVOTS = 50;
const PAPERS = 10;

export function qualityOf(picture: Picture): Quality {
  const adjacency = adjacencyOf(picture);
  return {
    np: preservation(picture, adjacency),
    purity: purity(picture),
    stress: stress(picture, adjacency),
    overlap: overlap(picture),
  };
}

interface Adjacency {
  readonly from: Int32Array;
  readonly other: Int32Array;
}

/** The distinct neighbours of each node. */
function adjacencyOf({ x, pairs }: Picture): Adjacency {
  const sets = Array.from(x, () => new Set<number>());
  for (let e = 0; e < pairs.length; e += 2) {
    const [a, b] = [pairs[e] ?? 0, pairs[e + 1] ?? 0];
    if (a === b) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  const from = new Int32Array(sets.length + 1);
  for (const [i, set] of sets.entries()) from[i + 1] = (from[i] ?? 0) + set.size;
  return { from, other: Int32Array.from(sets.flatMap((set) => [...set])) };
}

function sample(from: readonly number[], count: number): number[] {
  const next = random('quality');
  const list = [...from];
  for (let i = 0; i < Math.min(count, list.length); i++) {
    const j = i + Math.floor(next() * (list.length - i));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
  return list.slice(0, count);
}

const distance2 = ({ x, y }: Picture, a: number, b: number): number => {
  const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
  return dx * dx + dy * dy;
};

/** The k-th smallest value (from 0), by Hoare's selection; `values` are shuffled by it. */
function select(values: Float64Array, k: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i <= j) {
        const held = values[i] ?? 0;
        values[i++] = values[j] ?? 0;
        values[j--] = held;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] ?? 0;
}

function preservation(picture: Picture, { from, other }: Adjacency): number {
  const count = picture.x.length;
  const tied = Array.from({ length: count }, (_, i) => i).filter((i) => (from[i + 1] ?? 0) > (from[i] ?? 0));
  const distances = new Float64Array(count);
  let sum = 0;
  const nodes = sample(tied, SAMPLE);
  for (const node of nodes) {
    for (let i = 0; i < count; i++) distances[i] = i === node ? Number.POSITIVE_INFINITY : distance2(picture, i, node);
    const neighbours = other.subarray(from[node], from[node + 1]);
    const limit = select(distances, neighbours.length - 1);
    let kept = 0;
    for (const neighbour of neighbours) if (distance2(picture, node, neighbour) <= limit) kept++;
    sum += kept / neighbours.length;
  }
  return sum / Math.max(1, nodes.length);
}

function purity(picture: Picture): number {
  const papers = Array.from(picture.labels.keys()).filter((i) => (picture.labels[i] ?? -1) >= 0);
  if (papers.length <= PAPERS) return 1;
  let sum = 0;
  const nodes = sample(papers, SAMPLE);
  const distances = new Float64Array(papers.length);
  for (const node of nodes) {
    for (const [i, paper] of papers.entries()) {
      distances[i] = paper === node ? Number.POSITIVE_INFINITY : distance2(picture, paper, node);
    }
    const limit = select(distances, PAPERS - 1);
    let [same, near] = [0, 0];
    for (const paper of papers) {
      if (paper === node || distance2(picture, paper, node) > limit) continue;
      near++;
      if (picture.labels[paper] === picture.labels[node]) same++;
    }
    sum += same / near;
  }
  return sum / nodes.length;
}

function stress(picture: Picture, { from, other }: Adjacency): number {
  const count = picture.x.length;
  const tied = Array.from({ length: count }, (_, i) => i).filter((i) => (from[i + 1] ?? 0) > (from[i] ?? 0));
  const queue = new Int32Array(count);
  // Σ w (s·l - d)² with w = d⁻² is least at s = Σ(l/d) / Σ(l²/d²).
  let [one, two, pairs] = [0, 0, 0];
  for (const pivot of sample(tied, PIVOTS)) {
    const hops = new Int32Array(count).fill(-1);
    hops[pivot] = 0;
    queue[0] = pivot;
    let filled = 1;
    for (let head = 0; head < filled; head++) {
      const node = queue[head] ?? 0;
      for (let e = from[node] ?? 0; e < (from[node + 1] ?? 0); e++) {
        const next = other[e] ?? 0;
        if (hops[next] !== -1) continue;
        hops[next] = (hops[node] ?? 0) + 1;
        queue[filled++] = next;
      }
    }
    for (let i = 1; i < filled; i++) {
      const node = queue[i] ?? 0;
      const ratio = Math.sqrt(distance2(picture, node, pivot)) / (hops[node] ?? 1);
      one += ratio;
      two += ratio * ratio;
      pairs++;
    }
  }
  return pairs === 0 || two === 0 ? 0 : 1 - (one * one) / (two * pairs);
}

function overlap({ x, y }: Picture): number {
  const count = x.length;
  const extent = (values: ArrayLike<number>): number => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < count; i++) [least, most] = [Math.min(least, values[i] ?? 0), Math.max(most, values[i] ?? 0)];
    return most - least;
  };
  const diameter = 0.5 * Math.sqrt((extent(x) * extent(y)) / count);
  const cells = new Map<string, number[]>();
  const cell = (value: number): number => Math.floor(value / diameter);
  for (let i = 0; i < count; i++) {
    const key = `${cell(x[i] ?? 0)} ${cell(y[i] ?? 0)}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [i]);
    else known.push(i);
  }
  let touching = 0;
  for (let i = 0; i < count; i++) {
    const [column, row] = [cell(x[i] ?? 0), cell(y[i] ?? 0)];
    let touches = false;
    for (let c = column - 1; c <= column + 1 && !touches; c++) {
      for (let r = row - 1; r <= row + 1 && !touches; r++) {
        touches = (cells.get(`${c} ${r}`) ?? []).some((j) => {
          const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
          return j !== i && dx * dx + dy * dy < diameter * diameter;
        });
      }
    }
    if (touches) touching++;
  }
  return touching / count;
}
