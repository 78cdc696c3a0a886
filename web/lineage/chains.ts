// Long chains of a lineage, in which each work draws on one and leads to one: found, to be one piece each. Pure.
// Leaves to others: folding them (fold.ts), which are folded (use-scene.ts), how a piece looks and opens (piece.tsx).

import type { TimeWork } from './columns';
import type { LineageScene, SceneEdge } from './scene';

/** Shorter ones are read faster than opened. */
const LEAST = 4;

/** A chain as one piece: it stands in the column of its newest work. */
export interface Chain extends TimeWork {
  readonly kind: 'chain';
  /** Newest first. */
  readonly members: readonly string[];
  /** The first of them, by which the settings know the chain. */
  readonly newest: string;
  /** First and last year of its works; null where none is known. */
  readonly years: readonly [number, number] | null;
  /** The work that draws on the chain, and the one that it goes back to. */
  readonly newer: string;
  readonly older: string;
}

/** All chains of a scene, the root of a tree in none of them. Linear in its edges. */
export function chainsOf({ works, edges, root }: LineageScene): Chain[] {
  const olders = neighbours(edges, 'source', 'target');
  const newers = neighbours(edges, 'target', 'source');
  const yearOf = new Map(works.map(({ key, year }) => [key, year]));
  const isLink = (key: string): boolean => key !== root && olders.get(key)?.size === 1 && newers.get(key)?.size === 1;
  const next = (key: string, side: ReadonlyMap<string, ReadonlySet<string>>): string =>
    [...(side.get(key) ?? [])][0] ?? key;
  const seen = new Set<string>();
  const chains: Chain[] = [];
  for (const { key } of works) {
    if (seen.has(key) || !isLink(key)) continue;
    let first = key;
    while (isLink(next(first, newers)) && next(first, newers) !== key) first = next(first, newers);
    const members: string[] = [];
    let end = first;
    for (; isLink(end) && !seen.has(end); end = next(end, olders)) {
      seen.add(end);
      members.push(end);
    }
    const newer = next(first, newers);
    // A ring has no ends; and both ends in one work would be a ring again.
    if (members.length < LEAST || members.includes(newer) || newer === end) continue;
    const years = members.flatMap((member) => yearOf.get(member) ?? []);
    chains.push({
      kind: 'chain',
      key: `chain:${first}`,
      members,
      newest: first,
      year: years[0] ?? null,
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      newer,
      older: end,
    });
  }
  return chains;
}

/** Of each work, what is at the other ends of its lines. */
export function neighbours(
  edges: readonly Pick<SceneEdge, 'source' | 'target'>[],
  from: 'source' | 'target',
  to: 'source' | 'target',
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const edge of edges) {
    const set = found.get(edge[from]);
    if (set === undefined) found.set(edge[from], new Set([edge[to]]));
    else set.add(edge[to]);
  }
  return found;
}
