// How strongly each edge of the graph pulls: one spring for each pair of bodies with edges between them.
// Leaves to others: who belongs to which group (homes.ts).

import { never } from '../base/errors';
import { numbersOf } from './numbers';
import type { EdgeTable, PlanFor, PlannedBodies, Springs } from './plan';

/** How strongly each kind of edge pulls where both ends are in one group. What binds a paper to its category is the measure. */
const PULL = {
  category: 0.35,
  /** A paper that stands in several categories lies in one; the others hardly move it. */
  furtherCategory: 0.03,
  lineage: 0.5,
  similar: 0.25,
  technique: 0.3,
  broader: 0.1,
} as const;

/**
 * Springs grow with length, without bound: those between groups would draw all groups into one knot. The more groups, the
 * longer such springs against the groups' own width, by the root; so much of their pull is left.
 */
const acrossOf = (groups: number): number => Math.min(0.1, 0.22 / Math.sqrt(Math.max(1, groups)));

/** In `auto`, what is left of a pull between two categories of one group: they shall be seen apart too. */
const ACROSS_PARTS = 0.4;

/** In `auto`, all that pulls at a body pulls at least so much in sum: else what pushes drives it out to the rim. */
const LEAST_SUM = 0.3;

/** A technique that hundreds use tells nothing about where they lie: beyond so many, ties pull less and less. */
const FEW = 9;

export function springsOf(bodies: PlannedBodies, edges: EdgeTable, planFor: PlanFor): Springs {
  const { kinds, sources, targets } = edges;
  const pullOf = pulls(bodies, edges, planFor);
  const count = kinds.length;
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  for (let e = 0; e < count; e++) {
    a[e] = Math.min(sources[e] ?? 0, targets[e] ?? 0);
    b[e] = Math.max(sources[e] ?? 0, targets[e] ?? 0);
  }
  const order = sortedBy(a, sortedBy(b, null, bodies.keys.length), bodies.keys.length);
  const springs = { a: new Int32Array(count), b: new Int32Array(count), pull: new Float64Array(count) };
  let used = 0;
  const parallel: number[] = [];
  for (let at = 0; at < count; ) {
    const first = order[at] ?? 0;
    parallel.length = 0;
    for (; at < count; at++) {
      const edge = order[at] ?? 0;
      if (a[edge] !== a[first] || b[edge] !== b[first]) break;
      parallel.push(pullOf(edge));
    }
    // Sums in one order, whatever that of the edges.
    if (parallel.length > 2) parallel.sort((x, y) => x - y);
    let sum = 0;
    for (const own of parallel) sum += own;
    springs.a[used] = a[first] ?? 0;
    springs.b[used] = b[first] ?? 0;
    springs.pull[used++] = sum;
  }
  const result = {
    a: springs.a.subarray(0, used),
    b: springs.b.subarray(0, used),
    pull: springs.pull.subarray(0, used),
  };
  if (planFor === 'auto') strengthen(bodies.keys.length, result);
  return result;
}

/** Numbers by value, equals as in `order`: counting sort. */
function sortedBy(values: Int32Array, order: Int32Array | null, limit: number): Int32Array {
  const starts = new Int32Array(limit + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let i = 0; i < limit; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const sorted = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const at = order === null ? i : (order[i] ?? 0);
    const value = values[at] ?? 0;
    const to = starts[value] ?? 0;
    starts[value] = to + 1;
    sorted[to] = at;
  }
  return sorted;
}

function pulls(bodies: PlannedBodies, edges: EdgeTable, planFor: PlanFor): (edge: number) => number {
  const { kinds, sources, targets, weights } = edges;
  const across = acrossOf(new Set(bodies.groups).size);
  const papersOf = partSizes(bodies);
  const groups = numbersOf(bodies.groups);
  const parts = numbersOf(bodies.parts);
  const users = new Int32Array(bodies.keys.length);
  for (const target of targets) users[target] = (users[target] ?? 0) + 1;
  return (edge) => {
    const [from, to, kind] = [sources[edge] ?? 0, targets[edge] ?? 0, kinds[edge]];
    const isInside = groups[from] === groups[to];
    const isApart = planFor === 'auto' && parts[from] !== parts[to] && parts[from] !== -1 && parts[to] !== -1;
    const share = isInside ? (isApart ? ACROSS_PARTS : 1) : across;
    switch (kind) {
      case 'in-category':
        return bodies.parts[from] === bodies.keys[to] || bodies.groups[from]?.startsWith('community')
          ? PULL.category
          : PULL.furtherCategory;
      case 'subcategory-of': {
        if (!isInside) return across * PULL.category;
        // Holds all papers of the lower one.
        const papers = papersOf.get(bodies.keys[from] ?? '') ?? 0;
        return PULL.category * (planFor === 'auto' ? Math.sqrt(1 + papers) : 1 + papers);
      }
      case 'lineage':
        return share * PULL.lineage;
      case 'similar':
        return share * PULL.similar * (weights[edge] ?? 1);
      case 'uses-technique':
        return share * PULL.technique * Math.min(1, Math.sqrt(FEW / (users[to] ?? 1)));
      case 'broader':
        return share * PULL.broader;
      case undefined:
        return 0;
      default:
        return never(kind);
    }
  };
}

/** How many papers lie in each category. */
function partSizes({ kinds, parts }: PlannedBodies): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [i, part] of parts.entries()) if (kinds[i] === 'paper') sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return sizes;
}

/** Where all springs of a body pull too little together, they pull more. */
function strengthen(count: number, springs: Springs): void {
  const { a, b, pull } = springs;
  const sums = new Float64Array(count);
  addPulls(sums, springs);
  for (let s = 0; s < pull.length; s++) {
    const sum = Math.min(sums[a[s] ?? 0] ?? 0, sums[b[s] ?? 0] ?? 0);
    if (sum < LEAST_SUM && sum > 0) pull[s] = ((pull[s] ?? 0) * LEAST_SUM) / sum;
  }
}

/** Adds to each body's sum what its springs pull. */
export function addPulls(sums: Float64Array, { a, b, pull }: Springs): void {
  for (let s = 0; s < pull.length; s++) {
    const [from, to, own] = [a[s] ?? 0, b[s] ?? 0, pull[s] ?? 0];
    sums[from] = (sums[from] ?? 0) + own;
    sums[to] = (sums[to] ?? 0) + own;
  }
}
