// What two nodes have in common and where they differ, as lists of keys.
// Leaves to others: how they hang together step by step (src/core/explore/path.ts).

import { lineageOf } from '../../src/core/explore/lineage';
import type { Catalog } from './catalog';

export interface Sides {
  readonly both: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export interface Comparison {
  readonly techniques: Sides;
  readonly categories: Sides;
  /** Works that they draw on, directly or through others. */
  readonly ancestors: Sides;
  /** Works that draw on them, directly or through others. */
  readonly descendants: Sides;
}

export function comparisonOf(catalog: Catalog, first: string, second: string): Comparison {
  const of = (list: (key: string) => readonly string[]): Sides => sidesOf(list(first), list(second));
  return {
    techniques: of((key) => techniquesOf(catalog, key)),
    categories: of((key) => catalog.categoriesOf.get(key) ?? []),
    ancestors: of((key) => lineOf(catalog, key, 'up')),
    descendants: of((key) => lineOf(catalog, key, 'down')),
  };
}

function sidesOf(a: readonly string[], b: readonly string[]): Sides {
  const [inA, inB] = [new Set(a), new Set(b)];
  return {
    both: a.filter((key) => inB.has(key)),
    first: a.filter((key) => !inB.has(key)),
    second: b.filter((key) => !inA.has(key)),
  };
}

/** Of a method, the techniques of no paper: it has none that the list tells. */
const techniquesOf = ({ techniquesOf: all }: Catalog, key: string): readonly string[] => all.get(key) ?? [];

function lineOf({ graph, builtUpon }: Catalog, key: string, direction: 'up' | 'down'): string[] {
  const { kind } = graph.getNodeAttributes(key);
  if (kind !== 'paper' && kind !== 'method') return [];
  return lineageOf(graph, key, { direction })
    .works.filter((work) => work.key !== key)
    .map((work) => work.key)
    .sort((a, b) => (builtUpon.get(b) ?? 0) - (builtUpon.get(a) ?? 0) || (a < b ? -1 : 1));
}
