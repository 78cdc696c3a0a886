// Laws of the answers: they say only what the graph says, agree with slow obvious versions, and never flicker.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Largest } from '../../src/core/base/related/largest';
import { type Traits, Vectors } from '../../src/core/base/related/vectors';
import type { Feature } from '../../src/core/base/related/work';
import { gapsOf } from '../../src/core/explore/gaps';
import { lineageOf } from '../../src/core/explore/lineage';
import { READ_FIRST, readingOrder } from '../../src/core/explore/order';
import { pathsBetween, STATED } from '../../src/core/explore/path';
import { relatedIndex, relatedTo, relatedToText } from '../../src/core/explore/related';
import { resolveName } from '../../src/core/explore/resolve';
import type { EdgeAttributes, PaperGraph } from '../../src/core/model/graph';
import { randomGraph } from '../fixtures/graph/random';
import { shuffled } from '../fixtures/graph/shuffled';

const works = (graph: PaperGraph): string[] =>
  graph.filterNodes((_, { kind }) => kind === 'paper' || kind === 'method').sort();

/** Steps between all pairs, by Floyd and Warshall. */
function distances(
  graph: PaperGraph,
  counts: (edge: EdgeAttributes) => boolean,
  directed: boolean,
): (a: string, b: string) => number {
  const keys = graph.nodes();
  const table = new Map<string, number>();
  const at = (a: string, b: string): number => (a === b ? 0 : (table.get(`${a} ${b}`) ?? Number.POSITIVE_INFINITY));
  graph.forEachEdge((_, attributes, a, b) => {
    if (!counts(attributes)) return;
    table.set(`${a} ${b}`, 1);
    if (!directed) table.set(`${b} ${a}`, 1);
  });
  for (const middle of keys)
    for (const a of keys)
      for (const b of keys)
        if (at(a, middle) + at(middle, b) < at(a, b)) table.set(`${a} ${b}`, at(a, middle) + at(middle, b));
  return at;
}

describe('paths', () => {
  test('lead from one end to the other over edges of the graph, and the shortest is as short as can be', () => {
    fc.assert(
      fc.property(randomGraph, fc.nat(), fc.nat(), (graph, i, j) => {
        const keys = graph.nodes().sort();
        const [from = '', to = ''] = [keys[i % keys.length], keys[j % keys.length]];
        const { paths, nearest } = pathsBetween(graph, from, to);
        const shortest = distances(graph, ({ kind }) => STATED.includes(kind), false)(from, to);
        expect(paths.length > 0).toBe(Number.isFinite(shortest));
        expect(nearest === null).toBe(paths.length > 0);
        for (const { is, steps } of paths) {
          let key = from;
          for (const step of steps) {
            expect(step.from.key).toBe(key);
            expect([graph.source(step.statement.edge), graph.target(step.statement.edge)].sort()).toEqual(
              [step.from.key, step.to.key].sort(),
            );
            key = step.to.key;
          }
          expect(key).toBe(to);
          if (is.includes('shortest')) expect(steps.length).toBe(shortest);
          if (is.includes('lineage')) expect(steps.every(({ statement }) => statement.kind === 'lineage')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('lineage', () => {
  test('up and down mirror each other and are what can be reached, at its distance', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const at = distances(graph, ({ kind }) => kind === 'lineage', true);
        for (const one of works(graph)) {
          const up = new Map(
            lineageOf(graph, one, { direction: 'up' }).works.map(({ key, generation }) => [key, generation]),
          );
          for (const other of works(graph)) {
            const distance = at(one, other);
            expect(up.get(other)).toBe(Number.isFinite(distance) ? -distance || 0 : undefined);
            const down = lineageOf(graph, other, { direction: 'down' }).works.find(({ key }) => key === one);
            expect(down?.generation).toBe(Number.isFinite(distance) ? distance : undefined);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a depth cuts off what is further away, and nothing else', () => {
    fc.assert(
      fc.property(randomGraph, fc.integer({ min: 0, max: 3 }), (graph, depth) => {
        for (const key of works(graph)) {
          const all = lineageOf(graph, key).works.filter(({ generation }) => Math.abs(generation) <= depth);
          expect(lineageOf(graph, key, { depth }).works).toEqual(all);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a reading order holds every ancestor once, none before what it draws on, but for cycles it admits', () => {
  fc.assert(
    fc.property(randomGraph, (graph) => {
      const isRead = (edge: EdgeAttributes): boolean => edge.kind === 'lineage' && READ_FIRST.includes(edge.relation);
      const at = distances(graph, isRead, true);
      for (const key of works(graph)) {
        const order = readingOrder(graph, key);
        expect(order.map((one) => one.key).sort()).toEqual(
          works(graph).filter((other) => Number.isFinite(at(key, other))),
        );
        expect(order.at(-1)?.key).toBe(key);
        for (const [i, { key: later, isInCycle }] of order.entries()) {
          const tooEarly = order.slice(i + 1).some((other) => other.key !== key && at(later, other.key) === 1);
          expect(tooEarly).toBe(isInCycle && tooEarly);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('answers do not depend on the order in which the graph was filled', () => {
  fc.assert(
    fc.property(randomGraph, fc.nat(), (graph, seed) => {
      const other = shuffled(graph, seed);
      const keys = works(graph);
      const [first = '', last = ''] = [keys[0], keys.at(-1)];
      const answers = (one: PaperGraph): string =>
        JSON.stringify([
          keys.map((key) => lineageOf(one, key)),
          keys.map((key) => pathsBetween(one, first, key)),
          keys.map((key) => readingOrder(one, key)),
          keys.map((key) => relatedTo(relatedIndex(one), key)),
          relatedToText(relatedIndex(one), 'merge tokens in state space'),
          gapsOf(one),
          resolveName(one, 'token'),
          resolveName(one, last.slice(7)),
        ]);
      expect(answers(other)).toBe(answers(graph));
    }),
    { numRuns: 25 },
  );
});

test('the largest of many scores are those that sorting would find, of equals the first by place', () => {
  // Few values, so that many are equal.
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 12 }), fc.infiniteStream(fc.nat()), (all, most, chance) => {
      const best = new Largest(most);
      const order = all.map((score, at) => ({ at, score, turn: chance.next().value ?? 0 }));
      for (const { at, score } of order.toSorted((a, b) => a.turn - b.turn)) best.offer(at, score);
      best.sort();
      const slow = order.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
      expect(best.near()).toEqual(slow.map(({ at, score }) => ({ at, score })));
    }),
  );
});

test('the nearest vectors are those that comparing with each would find', () => {
  const feature = fc.record({
    family: fc.constantFrom('word', 'technique'),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    amount: fc.integer({ min: 1, max: 3 }),
  }) as fc.Arbitrary<Feature>; // constantFrom gives string, not the two families.
  const row = fc.uniqueArray(feature, { maxLength: 6, selector: ({ family, id }) => `${family}${id}` });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const vectors = new Vectors(rows);
      const dot = (a: Traits, b: Traits): number =>
        a.features.reduce(
          (sum, feature, n) => sum + (a.values[n] ?? 0) * (b.values[b.features.indexOf(feature)] ?? 0),
          0,
        );
      for (const [i] of rows.entries()) {
        const own = vectors.of(i);
        const slow = rows
          .map((_, j) => ({ at: j, score: dot(own, vectors.of(j)) }))
          .filter(({ at, score }) => at !== i && score > 0)
          .sort((a, b) => b.score - a.score || a.at - b.at)
          .slice(0, 4);
        expect(vectors.nearest(own, 4, i)).toEqual(slow);
      }
    }),
  );
});
