// A list that grows keeps its map.

import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build';
import { layoutLike } from '../../../src/core/layout/added';
import { layoutGraph } from '../../../src/core/layout/layout';
import type { Linked } from '../../../src/core/model/corpus';
import { graphFileText } from '../../../src/core/model/dataset';
import type { PaperGraph } from '../../../src/core/model/graph';
import { generated } from '../../fixtures/graph/generated';
import { shuffled } from '../../fixtures/graph/shuffled';
import { EMPTY_LINKED, paper } from '../../fixtures/graph/small';

const whole = generated(600);
const NEW = new Set(['paper:p0000100', 'paper:p0000233', 'paper:p0000417', 'paper:p0000598']);

/** The list without those papers. */
function without(linked: Linked, gone: ReadonlySet<string>): Linked {
  const stays = (key: string): boolean => !gone.has(key);
  return {
    ...linked,
    papers: linked.papers.filter(({ key }) => stays(key)),
    lineage: linked.lineage.filter(({ source, target }) => stays(source) && stays(target)),
    uses: linked.uses.filter((use) => stays(use.paper)),
    memberships: linked.memberships.filter((member) => stays(member.paper)),
  };
}

const built = (linked: Linked): PaperGraph => buildGraph(linked, { generator: 'test' });

const before = built(without(whole, NEW));
layoutGraph(before);

const after = built(whole);
layoutLike(after, before);

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);
const isNew = (key: string): boolean => !before.hasNode(key);

describe('a few papers more', () => {
  test('all others stay in their place but those around', () => {
    const news = after.filterNodes(isNew).map((key) => after.getNodeAttributes(key));
    expect(news).toHaveLength(NEW.size);
    let moved = 0;
    for (const key of before.nodes()) {
      const [old, now] = [before.getNodeAttributes(key), after.getNodeAttributes(key)];
      const way = distance(old, now);
      if (way > 0) moved++;
      if (Math.min(...news.map((paper) => distance(paper, old))) > 250) expect(way).toBe(0);
      expect(way).toBeLessThan(60);
    }
    expect(moved).toBeLessThan(0.2 * before.order);
  });

  test('no two nodes meet', () => {
    const nodes = after.mapNodes((_, node) => node);
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(a.size + b.size);
    }
  });

  test('new ones stand nearer to their category than most of its papers would by chance', () => {
    for (const key of after.filterNodes(isNew)) {
      const own = after.getNodeAttributes(key);
      const [category] = after
        .outNeighbors(key)
        .filter((other) => after.getNodeAttribute(other, 'kind') === 'category');
      const middle = after.getNodeAttributes(category ?? '');
      const nearer = after.filterNodes((_, node) => distance(node, middle) < distance(own, middle)).length;
      expect(nearer).toBeLessThan(0.35 * after.order);
    }
  });

  test('the same in whatever order the graph was filled', () => {
    const other = shuffled(built(whole), 3);
    layoutLike(other, shuffled(before, 4));
    expect(graphFileText(other)).toBe(graphFileText(after));
  });
});

test('nothing new, some gone: nothing moves', () => {
  const less = built(without(whole, new Set([...NEW, 'paper:p0000001'])));
  layoutLike(less, before);
  less.forEachNode((key, { x, y }) => {
    const old = before.getNodeAttributes(key);
    expect([x, y]).toEqual([old.x, old.y]);
  });
});

test('what nothing ties lies beside the picture; graphs with little in common are laid out anew', () => {
  const more = built({ ...whole, papers: [...whole.papers, paper('zzz-alone')] });
  layoutLike(more, after);
  expect(more.getNodeAttribute('paper:zzz-alone', 'x')).toBeGreaterThan(Math.max(...after.mapNodes((_, { x }) => x)));
  const [other, expected] = [built(whole), built(whole)];
  layoutLike(other, built({ ...EMPTY_LINKED, papers: [paper('a')] }));
  layoutGraph(expected);
  expect(graphFileText(other)).toBe(graphFileText(expected));
});
