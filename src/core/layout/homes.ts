// Where each node belongs: papers by territory or, where there is none, community; all else to where most of its
// neighbours are. Leaves to others: what a territory is (model/territory.ts).

import { byText } from '../base/sort';
import { LEAST_COMMUNITY } from '../model/community';
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
  const categories = firstCategories(keys.length, edges);
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
      parts[i] = isFlat ? '' : (keys[categories[i] ?? -1] ?? '');
    }
  }
  const isSettled = nodes.map(({ kind }) => kind !== 'method' && kind !== 'technique');
  settle(groups, isSettled, edges, planFor === 'auto' ? 2 : 1);
  if (planFor === 'auto') settle(parts, isSettled, edges, 1, groups);
  return { groups, parts };
}

/** Of each paper its category, of several the first by key; -1 if none. */
function firstCategories(count: number, { kinds, sources, targets }: EdgeTable): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (let e = 0; e < kinds.length; e++) {
    if (kinds[e] !== 'in-category') continue;
    // Numbers are in the order of keys.
    const [source, category] = [sources[e] ?? 0, targets[e] ?? 0];
    const known = first[source] ?? -1;
    if (known === -1 || category < known) first[source] = category;
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
  const { starts, others } = neighboursOf(isSettled, edges);
  for (let round = 0; round < rounds; round++) {
    const before = names.slice();
    for (let own = 0; own < before.length; own++) {
      if (isSettled[own] === true || before[own] !== '' || within?.[own] === '') continue;
      const near: string[] = [];
      for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at++) {
        const other = others[at] ?? 0;
        if (within === undefined || within[other] === within[own]) near.push(before[other] ?? '');
      }
      names[own] = leadOf(near);
    }
  }
}

/** Of those that are not settled the neighbours: `others` from `starts[own]` to `starts[own + 1]`. */
function neighboursOf(
  isSettled: readonly boolean[],
  { sources, targets }: EdgeTable,
): { starts: Int32Array; others: Int32Array } {
  const starts = new Int32Array(isSettled.length + 1);
  for (const ends of [sources, targets])
    for (const end of ends) if (isSettled[end] === false) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let i = 0; i < isSettled.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filled = starts.slice();
  const others = new Int32Array(starts[isSettled.length] ?? 0);
  const add = (own: number, other: number): void => {
    if (isSettled[own] === true) return;
    const at = filled[own] ?? 0;
    filled[own] = at + 1;
    others[at] = other;
  };
  for (let e = 0; e < sources.length; e++) {
    add(sources[e] ?? 0, targets[e] ?? 0);
    add(targets[e] ?? 0, sources[e] ?? 0);
  }
  return { starts, others };
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
