// How strongly each edge of the graph pulls: one spring for each pair of bodies with edges between them.
// Leaves to others: who belongs to which group (homes.ts).

import { never } from '../base/errors';
import type { Body, EdgeTable, PlanFor, Spring } from './plan';

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

export function springsOf(bodies: readonly Body[], edges: EdgeTable, planFor: PlanFor): Spring[] {
  const { kinds, sources, targets } = edges;
  const pullOf = pulls(bodies, edges, planFor);
  const count = kinds.length;
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  for (let e = 0; e < count; e++) {
    a[e] = Math.min(sources[e] ?? 0, targets[e] ?? 0);
    b[e] = Math.max(sources[e] ?? 0, targets[e] ?? 0);
  }
  const order = sortedBy(a, sortedBy(b, null, bodies.length), bodies.length);
  const pull = new Float64Array(count);
  const firsts: number[] = [];
  const parallel: number[] = [];
  for (let at = 0; at < count; ) {
    const first = order[at] ?? 0;
    const spring = firsts.push(first) - 1;
    parallel.length = 0;
    for (; at < count; at++) {
      const edge = order[at] ?? 0;
      if (a[edge] !== a[first] || b[edge] !== b[first]) break;
      parallel.push(pullOf(edge));
    }
    // Sums in one order, whatever that of the edges.
    if (parallel.length > 2) parallel.sort((x, y) => x - y);
    for (const own of parallel) pull[spring] = (pull[spring] ?? 0) + own;
  }
  const springs = firsts.map((first, i): Spring => ({ a: a[first] ?? 0, b: b[first] ?? 0, pull: pull[i] ?? 0 }));
  return planFor === 'auto' ? strengthened(bodies.length, springs) : springs;
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

function pulls(bodies: readonly Body[], edges: EdgeTable, planFor: PlanFor): (edge: number) => number {
  const { kinds, sources, targets, weights } = edges;
  const across = acrossOf(new Set(bodies.map(({ group }) => group)).size);
  const papersOf = partSizes(bodies);
  const users = new Int32Array(bodies.length);
  for (const target of targets) users[target] = (users[target] ?? 0) + 1;
  return (edge) => {
    const source = bodies[sources[edge] ?? 0];
    const target = bodies[targets[edge] ?? 0];
    const kind = kinds[edge];
    if (source === undefined || target === undefined || kind === undefined) return 0;
    const isInside = source.group === target.group;
    const isApart = planFor === 'auto' && source.part !== target.part && source.part !== '' && target.part !== '';
    const share = isInside ? (isApart ? ACROSS_PARTS : 1) : across;
    switch (kind) {
      case 'in-category':
        return source.part === target.key || source.group.startsWith('community')
          ? PULL.category
          : PULL.furtherCategory;
      case 'subcategory-of': {
        if (!isInside) return across * PULL.category;
        // Holds all papers of the lower one.
        const papers = papersOf.get(source.key) ?? 0;
        return PULL.category * (planFor === 'auto' ? Math.sqrt(1 + papers) : 1 + papers);
      }
      case 'lineage':
        return share * PULL.lineage;
      case 'similar':
        return share * PULL.similar * (weights[edge] ?? 1);
      case 'uses-technique':
        return share * PULL.technique * Math.min(1, Math.sqrt(FEW / (users[targets[edge] ?? 0] ?? 1)));
      case 'broader':
        return share * PULL.broader;
      default:
        return never(kind);
    }
  };
}

/** How many papers lie in each category. */
function partSizes(bodies: readonly Body[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { kind, part } of bodies) if (kind === 'paper') sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return sizes;
}

/** Where all springs of a body pull too little together, they pull more. */
function strengthened(count: number, springs: readonly Spring[]): Spring[] {
  const sums = new Float64Array(count);
  for (const { a, b, pull } of springs) {
    sums[a] = (sums[a] ?? 0) + pull;
    sums[b] = (sums[b] ?? 0) + pull;
  }
  return springs.map((spring) => {
    const sum = Math.min(sums[spring.a] ?? 0, sums[spring.b] ?? 0);
    return sum < LEAST_SUM && sum > 0 ? { ...spring, pull: (spring.pull * LEAST_SUM) / sum } : spring;
  });
}
