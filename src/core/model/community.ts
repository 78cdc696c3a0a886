// Papers that hold together in a list whose sections do not tell them apart, each group called by a technique.
// Leaves to others: finding groups (graph/communities.ts), what they look like (graph/paint.ts), where they lie (layout).

import { byText } from '../base/sort';
import type { PaperGraph } from './graph';
import { territoriesOf } from './territory';

export interface Community {
  /** Keys. */
  readonly papers: readonly string[];
  /** Key of the technique that tells it from the others: many of its papers use it, and few elsewhere. */
  readonly technique: string;
}

/** Smaller ones are chance. */
export const LEAST_COMMUNITY = 4;
/** A technique that one paper uses says nothing of the others. */
const LEAST_USERS = 2;
/** More names and colours than these nobody takes in. */
const MOST_COMMUNITIES = 16;

/** The largest first; none where sections tell papers apart, or where there would be one alone. */
export function communitiesIn(graph: PaperGraph): readonly Community[] {
  if (territoriesOf(graph).keys.length > 1) return [];
  const groups = new Map<number, string[]>();
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === 'paper') grown(groups, attributes.community).push(key);
  });
  const users = new Map<string, number>();
  const uses = new Map<string, string[]>();
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kind !== 'uses-technique') return;
    users.set(target, (users.get(target) ?? 0) + 1);
    grown(uses, source).push(target);
  });
  const taken = new Set<string>();
  const found: Community[] = [];
  const largest = [...groups].sort(([a, one], [b, other]) => other.length - one.length || a - b);
  for (const [, papers] of largest) {
    if (papers.length < LEAST_COMMUNITY || found.length === MOST_COMMUNITIES) break;
    const technique = tellingOf(papers, uses, users, taken);
    if (technique === undefined) continue;
    taken.add(technique);
    found.push({ papers, technique });
  }
  return found.length > 1 ? found : [];
}

/** The technique with the best product of its share in the group and the group's share in it. */
function tellingOf(
  papers: readonly string[],
  uses: ReadonlyMap<string, readonly string[]>,
  users: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): string | undefined {
  const here = new Map<string, number>();
  for (const paper of papers)
    for (const technique of uses.get(paper) ?? []) here.set(technique, (here.get(technique) ?? 0) + 1);
  return [...here]
    .filter(([technique, count]) => count >= LEAST_USERS && !taken.has(technique))
    .map(([technique, count]) => ({ technique, telling: (count * count) / (users.get(technique) ?? count) }))
    .sort((a, b) => b.telling - a.telling || byText(a.technique, b.technique))[0]?.technique;
}

function grown<K>(map: Map<K, string[]>, key: K): string[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: string[] = [];
  map.set(key, made);
  return made;
}
