// PageRank (Page et al. 1999) over lineage: a work counts by the weight of the works that draw on it, directly or not.
// Leaves to others: what the ranking is used for.

import { byText } from '../base/sort';
import type { PaperGraph } from '../model/graph';

/** The usual share of weight that is handed on; the rest is spread evenly. */
const DAMPING = 0.85;
const MOST_ROUNDS = 100;
/** Stops when a round moves less than this in all; weights are printed with far fewer digits. */
const STILL = 1e-10;

/**
 * The weight of each work (paper or method) that has lineage; all weights add up to 1. Several relations between two works
 * count once. The same graph gives the same numbers in whatever order it was filled. Linear in edges, per round.
 */
export function lineageRanks(graph: PaperGraph): Map<string, number> {
  const olders = new Map<string, Set<string>>();
  graph.forEachEdge((_, { kind }, newer, older) => {
    if (kind !== 'lineage') return;
    if (!olders.has(older)) olders.set(older, new Set());
    const known = olders.get(newer);
    if (known === undefined) olders.set(newer, new Set([older]));
    else known.add(older);
  });
  const keys = [...olders.keys()].sort(byText);
  const numbers = new Map(keys.map((key, i) => [key, i]));
  // Sorted, so that sums are rounded alike whatever the order of insertion.
  const targets = keys.map((key) =>
    [...(olders.get(key) ?? [])].map((older) => numbers.get(older) ?? 0).sort((a, b) => a - b),
  );

  const count = keys.length;
  let ranks = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Works that draw on nothing hand their weight to all.
    const spread = targets.reduce((sum, { length }, i) => (length === 0 ? sum + (ranks[i] ?? 0) : sum), 0);
    const next = new Float64Array(count).fill((1 - DAMPING + DAMPING * spread) / count);
    for (const [i, own] of targets.entries()) {
      const share = (DAMPING * (ranks[i] ?? 0)) / own.length;
      for (const target of own) next[target] = (next[target] ?? 0) + share;
    }
    const moved = next.reduce((sum, rank, i) => sum + Math.abs(rank - (ranks[i] ?? 0)), 0);
    ranks = next;
    if (moved < STILL) break;
  }
  return new Map(keys.map((key, i) => [key, ranks[i] ?? 0]));
}
