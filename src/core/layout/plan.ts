// PaperGraph -> what is to be laid out: bodies with the room they need, springs between them, groups that belong together.
// Leaves to others: where all begins (start.ts), the forces (forces.ts).

import { byText } from '../base/sort';
import type { NodeAttributes, PaperGraph } from '../model/graph';
import { territoriesOf } from '../model/territory';

/** A node; its number is its place among all, sorted by key. */
export interface Body {
  readonly key: string;
  readonly kind: NodeAttributes['kind'];
  /** Layout units; what is drawn. */
  readonly radius: number;
  /** Area it should have for itself, in units of `AREA`: this is its weight in the forces. */
  readonly mass: number;
  /** The territory or community it belongs to; empty if to none. */
  readonly group: string;
  /** The category inside of the group; empty if none. */
  readonly part: string;
}

/** Draws two bodies together, by numbers, `a` below `b`. */
export interface Spring {
  readonly a: number;
  readonly b: number;
  readonly pull: number;
}

export interface Plan {
  readonly bodies: readonly Body[];
  readonly springs: readonly Spring[];
}

/** Room around each node, in layout units: for its name and for lines that pass. */
export const GAP = 6;
/** The area of a body of mass 1, that of a paper with few ties: a square of so many layout units. */
export const UNIT = 12;

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

/** A technique that hundreds use tells nothing about where they lie: beyond so many, ties pull less and less. */
const FEW = 9;

/** Who has a third of its neighbours in one group belongs to it; a technique that all groups use belongs to none. */
const LEAD = 3;

/** What surrounds papers pushes less than its size says: it shall lie among them, not be driven out. */
const WEIGHT = { paper: 1, category: 0.5, method: 0.5, technique: 0.35 } as const;

/** Smaller communities are chance. */
const LEAST_COMMUNITY = 4;

/** Reads the graph. The result does not depend on the order in which the graph was filled. Linear but for sorting. */
export function planOf(graph: PaperGraph): Plan {
  const keys = graph.nodes().sort(byText);
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const homes = homesOf(graph, keys);
  const bodies = keys.map((key): Body => {
    const { kind, size } = graph.getNodeAttributes(key);
    const side = (size + GAP) / UNIT;
    return {
      key,
      kind,
      radius: size,
      mass: WEIGHT[kind] * side * side,
      ...(homes.get(key) ?? { group: '', part: '' }),
    };
  });
  return { bodies, springs: springsOf(graph, numbers, bodies) };
}

type Home = Pick<Body, 'group' | 'part'>;

/** Where each node belongs: papers by territory or, where there is none, community; all else to where most of its neighbours are. */
function homesOf(graph: PaperGraph, keys: readonly string[]): Map<string, Home> {
  const territories = territoriesOf(graph);
  const parts = new Map<string, string>();
  const members = new Map<number, number>();
  graph.forEachEdge((_, { kind }, source, target) => {
    if (kind === 'in-category' && target < (parts.get(source) ?? '\uffff')) parts.set(source, target);
  });
  graph.forEachNode((_, { kind, community }) => {
    if (kind === 'paper') members.set(community, (members.get(community) ?? 0) + 1);
  });
  // One category for all tells nothing apart.
  const isFlat = territories.keys.length < 2;
  const homes = new Map<string, Home>();
  for (const key of keys) {
    const { kind, community } = graph.getNodeAttributes(key);
    if (kind === 'category' && !isFlat) homes.set(key, { group: territories.of.get(key) ?? '', part: key });
    if (kind !== 'paper') continue;
    const isCommunity = (members.get(community) ?? 0) >= LEAST_COMMUNITY;
    const group = isFlat ? (isCommunity ? `community ${community}` : '') : (territories.of.get(key) ?? '');
    homes.set(key, { group, part: isFlat ? '' : (parts.get(key) ?? '') });
  }
  for (const key of keys) {
    const { kind } = graph.getNodeAttributes(key);
    if (kind !== 'method' && kind !== 'technique') continue;
    homes.set(key, { group: leadOf(graph.neighbors(key).map((other) => homes.get(other)?.group ?? '')), part: '' });
  }
  return homes;
}

/** The most frequent group, of equals the first by name; none if all are a small part. */
function leadOf(groups: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [lead] = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
  return lead !== undefined && LEAD * lead[1] >= groups.length ? lead[0] : '';
}

function springsOf(graph: PaperGraph, numbers: ReadonlyMap<string, number>, bodies: readonly Body[]): Spring[] {
  const papersOf = partSizes(bodies);
  const across = acrossOf(new Set(bodies.map(({ group }) => group)).size);
  const pulls = new Map<number, number>();
  const groupOf = (key: string): string => bodies[numbers.get(key) ?? -1]?.group ?? '';
  graph.forEachEdge((_, attributes, source, target) => {
    const [from, to] = [numbers.get(source) ?? 0, numbers.get(target) ?? 0];
    const isInside = groupOf(source) === groupOf(target);
    const pull = pullOf(attributes.kind);
    // One number for a pair: exact up to 2^26 nodes.
    const pair = Math.min(from, to) * 67_108_864 + Math.max(from, to);
    pulls.set(pair, (pulls.get(pair) ?? 0) + pull);

    function pullOf(kind: typeof attributes.kind): number {
      switch (kind) {
        case 'in-category':
          return bodies[from]?.part === target || groupOf(source).startsWith('community')
            ? PULL.category
            : PULL.furtherCategory;
        case 'subcategory-of':
          // Holds all papers of the lower one.
          return isInside ? PULL.category * (1 + (papersOf.get(source) ?? 0)) : across * PULL.category;
        case 'lineage':
          return (isInside ? 1 : across) * PULL.lineage;
        case 'similar':
          return (isInside ? 1 : across) * PULL.similar * ('weight' in attributes ? attributes.weight : 1);
        case 'uses-technique': {
          const users = graph.inDegree(target);
          return (isInside ? 1 : across) * PULL.technique * Math.min(1, Math.sqrt(FEW / users));
        }
        case 'broader':
          return (isInside ? 1 : across) * PULL.broader;
      }
    }
  });
  return [...pulls]
    .sort(([a], [b]) => a - b)
    .map(([pair, pull]) => ({ a: Math.floor(pair / 67_108_864), b: pair % 67_108_864, pull }));
}

/** How many papers lie in each category. */
function partSizes(bodies: readonly Body[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { kind, part } of bodies) if (kind === 'paper') sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return sizes;
}
