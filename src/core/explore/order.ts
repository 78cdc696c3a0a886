// What to read before a work, in an order in which nothing comes before what it draws on, each with why.
// Leaves to others: finding the work a name means (resolve.ts).

import { UsageError } from '../base/errors';
import type { PaperGraph } from '../model/graph';
import { RELATIONS, type Relation } from '../model/relation';
import { byYear, type Named, named, type Statement, statementOf } from './answer';
import { lineageNeighbours } from './lineage';

export interface OrderOptions {
  /** How many generations back; by default all. */
  readonly depth?: number;
  /** Only these relations; by default all but `compares`: what a work is only compared with need not be read first. */
  readonly relations?: readonly Relation[];
}

/** A work to read, in its place. */
export interface Reading extends Named {
  /** From 1. */
  readonly place: number;
  /** Steps back from the work asked about, along the shortest way. */
  readonly generation: number;
  /** Which later works of the order draw on it, and the sentences that say so. */
  readonly because: readonly Statement[];
  /** It stands here although it draws on a work further down: the list says that they draw on each other. */
  readonly isInCycle: boolean;
}

export const READ_FIRST: readonly Relation[] = RELATIONS.filter((relation) => relation !== 'compares');

/**
 * The ancestors of a work in topological order (Kahn 1962), the older and then the first by key where several could be
 * next; the work itself comes last. A cycle is entered at its oldest work. Throws UsageError for a key the graph has not.
 */
export function readingOrder(graph: PaperGraph, key: string, options: OrderOptions = {}): Reading[] {
  if (!graph.hasNode(key)) throw new UsageError(`The graph has no node ${key}. Ask resolveName for the key of a name.`);
  const allowed = new Set(options.relations ?? READ_FIRST);
  const depth = options.depth ?? Number.POSITIVE_INFINITY;
  const generations = ancestorsOf(graph, key, depth, allowed);
  // For each work those it waits for, among the works of the answer, and the edges to those that wait for it.
  const waitsFor = new Map<string, Set<string>>();
  const reasons = new Map<string, string[]>();
  for (const work of generations.keys()) {
    const olders = new Set<string>();
    for (const [older, edges] of lineageNeighbours(graph, work, -1, allowed)) {
      if (!generations.has(older)) continue;
      // The work asked about comes last, whatever draws on it.
      if (older !== key) olders.add(older);
      reasons.set(older, [...(reasons.get(older) ?? []), ...edges]);
    }
    waitsFor.set(work, olders);
  }
  const order: Reading[] = [];
  const left = new Map([...generations.keys()].map((work) => [work, named(graph, work)]));
  const waiters = waitersOf(waitsFor);
  while (left.size > 0) {
    const others = [...left.values()].filter((work) => work.key !== key || left.size === 1);
    const ready = others.filter((work) => (waitsFor.get(work.key)?.size ?? 0) === 0);
    const isInCycle = ready.length === 0;
    const candidates = isInCycle ? others : ready;
    const [next] = candidates.sort(byYear);
    if (next === undefined) break;
    left.delete(next.key);
    for (const waiter of waiters.get(next.key) ?? []) waitsFor.get(waiter)?.delete(next.key);
    order.push({
      ...next,
      place: order.length + 1,
      generation: generations.get(next.key) ?? 0,
      because: (reasons.get(next.key) ?? []).sort().map((edge) => statementOf(graph, edge)),
      isInCycle,
    });
  }
  return order;
}

function ancestorsOf(
  graph: PaperGraph,
  key: string,
  depth: number,
  allowed: ReadonlySet<Relation>,
): Map<string, number> {
  const generations = new Map([[key, 0]]);
  let level = [key];
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    const next: string[] = [];
    for (const work of level) {
      for (const older of lineageNeighbours(graph, work, -1, allowed).keys()) {
        if (generations.has(older)) continue;
        generations.set(older, distance);
        next.push(older);
      }
    }
    level = next;
  }
  return generations;
}

function waitersOf(waitsFor: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const waiters = new Map<string, string[]>();
  for (const [work, olders] of waitsFor) {
    for (const older of olders) waiters.set(older, [...(waiters.get(older) ?? []), work]);
  }
  return waiters;
}
