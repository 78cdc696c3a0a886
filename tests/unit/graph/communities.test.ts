import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { expect, test } from 'vitest';
import { random } from '../../../src/core/base/random';
import { communitiesOf } from '../../../src/core/graph/communities';
import { edgeOf } from '../../../src/core/graph/edges';

const similar = (source: string, target: string) =>
  edgeOf(source, target, { kind: 'similar', weight: 0.9, reasons: ['x'] });

/** All pairs of the members. */
const clique = (members: readonly string[]) =>
  members.flatMap((a, i) => members.slice(i + 1).map((b) => similar(a, b)));

const large = ['e', 'f', 'g', 'h', 'i'];
const other = ['a', 'b', 'c', 'd'];

test('what holds together is one group; numbers fall with size', () => {
  const found = communitiesOf([...other, ...large, 'z'], [...clique(large), ...clique(other), similar('a', 'e')]);
  for (const node of large) expect(found.get(node)).toBe(0);
  for (const node of other) expect(found.get(node)).toBe(1);
  expect(found.get('z')).toBe(2);
});

test('of two equally large groups the one with the smallest key comes first', () => {
  const second = ['p', 'q', 'r', 's'];
  const found = communitiesOf([...other, ...second], [...clique(second), ...clique(other)]);
  expect([found.get('a'), found.get('p')]).toEqual([0, 1]);
});

test('edges both ways and of several kinds add up; the order of edges does not count', () => {
  const edges = [...clique(large), ...clique(other), similar('e', 'a'), similar('a', 'e')];
  const nodes = [...other, ...large];
  expect([...communitiesOf(nodes, edges)]).toEqual([...communitiesOf(nodes, edges.toReversed())]);
});

test('no nodes, no edges', () => {
  expect([...communitiesOf([], [])]).toEqual([]);
  expect([...communitiesOf(['a', 'b'], [])]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('the same groups as in a graph of graphology', () => {
  const edges = [...clique(large), ...clique(other), similar('e', 'a'), similar('b', 'f')];
  const nodes = [...other, ...large].sort();
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const { source, target, attributes } of edges)
    graph.addEdge(source, target, { weight: attributes.kind === 'similar' ? attributes.weight : 0 });
  const wanted = louvain(graph, { getEdgeWeight: 'weight', rng: random('communities') });
  const found = communitiesOf(nodes, edges);
  for (const a of nodes) for (const b of nodes) expect(found.get(a) === found.get(b)).toBe(wanted[a] === wanted[b]);
});
