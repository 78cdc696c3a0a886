// Linked facts become the contract's graph: keys, kinds, attributes, one edge a statement, the same whatever the order.

import { describe, expect, test } from 'vitest';
import { random } from '../../../src/core/base/random';
import { buildGraph } from '../../../src/core/graph/build';
import { statedEdges } from '../../../src/core/graph/edges';
import type { Linked } from '../../../src/core/model/corpus';
import { graphFileText, readGraphFile } from '../../../src/core/model/dataset';
import { methodKey, paperKey } from '../../../src/core/model/ids';
import { generated } from '../../fixtures/graph/generated';
import { EMPTY_LINKED, lineage, paper, quotation, small, use } from '../../fixtures/graph/small';

const graphOf = (linked: Linked) => buildGraph(linked, { generator: 'stemma 0.0.0' });

/** The same record with every list in another order. */
function mixed(linked: Linked, seed: number): Linked {
  const next = random(seed);
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => [next(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  return {
    ...linked,
    documents: mix(linked.documents),
    papers: mix(linked.papers),
    ghosts: mix(linked.ghosts),
    techniques: mix(linked.techniques),
    categories: mix(linked.categories),
    lineage: mix(linked.lineage),
    uses: mix(linked.uses),
    memberships: mix(linked.memberships),
    subcategories: mix(linked.subcategories),
    broader: mix(linked.broader),
    issues: mix(linked.issues),
  };
}

describe('the graph', () => {
  const graph = graphOf(small);

  test('is directed, takes several edges between two nodes, and none from a node to itself', () => {
    expect(graph.type).toBe('directed');
    expect(graph.multi).toBe(true);
    expect(graph.allowSelfLoops).toBe(false);
  });

  test('holds every thing once, under its key', () => {
    const things = [...small.papers, ...small.ghosts, ...small.techniques, ...small.categories];
    expect(graph.nodes()).toEqual(things.map(({ key }) => key).sort());
    expect(graph.order).toBe(things.length);
  });

  test('says in its attributes what it was made of', () => {
    expect(graph.getAttributes()).toEqual({
      schema: 1,
      title: 'Awesome tree pruning',
      generator: 'stemma 0.0.0',
      documents: small.documents,
      issues: small.issues,
    });
  });

  test('nodes keep their facts, lie at the origin and are drawn somehow', () => {
    const { key: _, ...facts } = small.papers.find(({ key }) => key === 'paper:leafcut') ?? paper('missing');
    expect(graph.getNodeAttributes('paper:leafcut')).toEqual({
      kind: 'paper',
      ...facts,
      x: 0,
      y: 0,
      size: expect.any(Number),
      color: expect.stringMatching(/^#[\da-f]{6}$/),
      community: expect.any(Number),
    });
    expect(graph.getNodeAttributes('method:tome')).toMatchObject({ kind: 'method', label: 'ToMe', mentions: 2 });
    expect(graph.getNodeAttributes('technique:merging')).toMatchObject({ kind: 'technique', label: 'merging' });
    expect(graph.getNodeAttributes('category:cutting/roots')).toMatchObject({ kind: 'category', label: 'Roots' });
  });

  test('edges have keys made of what they say, and lead from the newer work to the older', () => {
    expect(graph.filterEdges((_, { kind }) => kind !== 'similar')).toEqual([
      'broader:technique:branch-merging->technique:merging',
      'in-category:paper:leafcut->category:cutting',
      'in-category:paper:rootcut->category:cutting/roots',
      'in-category:paper:treecut->category:cutting',
      'in-category:paper:watering->category:care',
      'lineage:compares:paper:watering->method:bonsai',
      'lineage:extends:paper:leafcut->paper:treecut',
      'lineage:extends:paper:rootcut->paper:treecut',
      'lineage:inspired-by:paper:treecut->method:tome',
      'lineage:uses:method:bonsai->paper:treecut',
      'subcategory-of:category:cutting/roots->category:cutting',
      'uses-technique:paper:leafcut->technique:branch-merging',
      'uses-technique:paper:rootcut->technique:branch-merging',
      'uses-technique:paper:treecut->technique:branch-merging',
      'uses-technique:paper:treecut->technique:merging',
    ]);
    expect(graph.extremities('lineage:uses:method:bonsai->paper:treecut')).toEqual(['method:bonsai', 'paper:treecut']);
  });

  test('papers that share much are tied by a similar edge that says why', () => {
    const [key] = graph.filterEdges((_, { kind }) => kind === 'similar');
    expect(key).toBe('similar:paper:leafcut->paper:rootcut');
    expect(graph.getEdgeAttributes(key)).toMatchObject({
      kind: 'similar',
      reasons: expect.arrayContaining(['both extend TreeCut', 'both use branch merging']),
    });
  });

  test('can be saved and read', () => {
    const result = readGraphFile(JSON.parse(graphFileText(graph)));
    expect(result.ok && graphFileText(result.graph)).toBe(graphFileText(graph));
  });

  test('an empty record gives an empty graph', () => {
    expect(graphOf(EMPTY_LINKED).order).toBe(0);
  });
});

test.each([
  ['small', small],
  ['of 200 papers', generated(200)],
])('the same graph whatever the order of the record: %s', (_, linked) => {
  const expected = graphFileText(graphOf(linked));
  for (const seed of [1, 2]) expect(graphFileText(graphOf(mixed(linked, seed)))).toBe(expected);
});

describe('statements of the same', () => {
  const sure = lineage('a', 'b', 'extends', 9, 'It extends B.', 'extends');
  const unsure = { ...lineage('a', 'b', 'extends', 4, 'Based on B.'), confidence: 0.5, origin: 'title' as const };

  test('are one edge with all quotations; cue, origin and confidence are those of the surest', () => {
    for (const both of [
      [sure, unsure],
      [unsure, sure],
    ]) {
      expect(statedEdges({ ...EMPTY_LINKED, lineage: both })).toEqual([
        {
          key: 'lineage:extends:paper:a->paper:b',
          source: 'paper:a',
          target: 'paper:b',
          attributes: {
            kind: 'lineage',
            relation: 'extends',
            cue: 'extends',
            confidence: 0.9,
            origin: 'prose',
            evidence: [quotation(4, 'Based on B.'), quotation(9, 'It extends B.')],
          },
        },
      ]);
    }
  });

  test('the same quotation counts once', () => {
    const [edge] = statedEdges({ ...EMPTY_LINKED, lineage: [sure, sure], uses: [] });
    expect(edge?.attributes).toMatchObject({ evidence: [quotation(9, 'It extends B.')] });
    const [used] = statedEdges({ ...EMPTY_LINKED, uses: [use('a', 't', 2), use('a', 't', 1), use('a', 't', 2)] });
    expect(used?.attributes).toMatchObject({ evidence: [quotation(1, 't'), quotation(2, 't')] });
  });

  test('two relations between two works are two edges', () => {
    const edges = statedEdges({ ...EMPTY_LINKED, lineage: [sure, { ...sure, relation: 'uses' }] });
    expect(edges.map(({ key }) => key)).toEqual(['lineage:extends:paper:a->paper:b', 'lineage:uses:paper:a->paper:b']);
  });

  test('a work does not draw on itself', () => {
    const own = { ...sure, target: paperKey('a') };
    const ghostly = { ...sure, source: methodKey('m'), target: methodKey('m') };
    expect(statedEdges({ ...EMPTY_LINKED, lineage: [own, ghostly] })).toEqual([]);
  });
});
