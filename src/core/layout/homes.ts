// Where each node belongs: papers by territory or, where there is none, community; all else to where most of its
// neighbours are. Leaves to others: what a territory is (model/territory.ts).

import { byText } from '../base/sort';
import type { NodeAttributes, PaperGraph } from '../model/graph';
import { territoriesOf } from '../model/territory';
import type { EdgeTable, PlanFor } from './plan';

/** Of each node, by number; empty where it belongs to none. */
export interface Homes {
  readonly groups: readonly string[];
  /** The category inside of the group. */
  readonly parts: readonly string[];
}

/** Who has a third of its neighbours in one group belongs to it; a technique that all groups use belongs to none. */
const LEAD = 3;

/** Smaller communities are chance. */
const LEAST_COMMUNITY = 4;

export function homesOf(
  graph: PaperGraph,
  keys: readonly string[],
  nodes: readonly NodeAttributes[],
  edges: EdgeTable,
  planFor: PlanFor,
): Homes {
  const territories = territoriesOf(graph);
  // One category for all tells nothing apart.
  const isFlat = territories.keys.length < 2;
  const categories = firstCategories(keys, edges);
  const members = new Map<number, number>();
  for (const { kind, community } of nodes) {
    if (kind === 'paper') members.set(community, (members.get(community) ?? 0) + 1);
  }
  const groups = keys.map(() => '');
  const parts = keys.map(() => '');
  for (const [i, { kind, community }] of nodes.entries()) {
    const key = keys[i] ?? '';
    if (kind === 'category' && !isFlat) {
      groups[i] = territories.of.get(key) ?? '';
      parts[i] = key;
    } else if (kind === 'paper') {
      const isCommunity = (members.get(community) ?? 0) >= LEAST_COMMUNITY;
      groups[i] = isFlat ? (isCommunity ? `community ${community}` : '') : (territories.of.get(key) ?? '');
      parts[i] = isFlat ? '' : (categories.get(i) ?? '');
    }
  }
  const isSettled = nodes.map(({ kind }) => kind !== 'method' && kind !== 'technique');
  settle(groups, isSettled, edges, planFor === 'auto' ? 2 : 1);
  if (planFor === 'auto') settle(parts, isSettled, edges, 1, groups);
  return { groups, parts };
}

/** Of papers in several categories the first by key. */
function firstCategories(keys: readonly string[], { kinds, sources, targets }: EdgeTable): Map<number, string> {
  const first = new Map<number, string>();
  for (const [e, kind] of kinds.entries()) {
    const source = sources[e] ?? 0;
    const category = keys[targets[e] ?? 0] ?? '';
    if (kind === 'in-category' && category < (first.get(source) ?? '\uffff')) first.set(source, category);
  }
  return first;
}

/**
 * Gives those that are not settled the name that leads among their neighbours, in rounds, for those known through others
 * only. With `within`, neighbours of another group do not count.
 */
function settle(
  names: string[],
  isSettled: readonly boolean[],
  edges: EdgeTable,
  rounds: number,
  within?: readonly string[],
): void {
  const neighbours = isSettled.map((settled): number[] | null => (settled ? null : []));
  for (let e = 0; e < edges.kinds.length; e++) {
    const [source, target] = [edges.sources[e] ?? 0, edges.targets[e] ?? 0];
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  }
  for (let round = 0; round < rounds; round++) {
    const before = [...names];
    for (const [own, list] of neighbours.entries()) {
      if (list === null || before[own] !== '') continue;
      const near = within === undefined ? list : list.filter((other) => within[other] === within[own]);
      if (within !== undefined && within[own] === '') continue;
      names[own] = leadOf(near.map((other) => before[other] ?? ''));
    }
  }
}

/** The most frequent name, of equals the first; none if all are a small part. */
function leadOf(names: readonly string[]): string {
  if (names.length === 1) return names[0] ?? '';
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let [lead, most] = ['', 0];
  for (const [name, count] of counts) {
    if (count > most || (count === most && byText(name, lead) < 0)) [lead, most] = [name, count];
  }
  return LEAD * most >= names.length ? lead : '';
}
