import { describe, expect, test } from 'vitest';
import { drawsOn, ledTo, lineOf, related } from '../../../web/data/lineage';
import { lineage, small } from '../../fixtures/graph/small';
import { catalogFor, smallCatalog } from './make';

const { graph } = smallCatalog();

describe('lineage of a work', () => {
  test('draws on and led to, with the sentence', () => {
    expect(
      drawsOn(graph, 'paper:treecut').map(({ other, attributes }) => [other, attributes.evidence[0]?.text]),
    ).toEqual([['method:tome', 'inspired by ToMe']]);
    expect(ledTo(graph, 'paper:treecut').map(({ other, attributes }) => [other, attributes.relation])).toEqual([
      ['paper:leafcut', 'extends'],
      ['paper:rootcut', 'extends'],
      ['method:bonsai', 'uses'],
    ]);
    expect(drawsOn(graph, 'paper:undated')).toEqual([]);
  });

  test('the line goes on over several steps, and ends where works draw on each other', () => {
    expect([...lineOf(graph, 'paper:leafcut', 'up').nodes].sort()).toEqual([
      'method:tome',
      'paper:leafcut',
      'paper:treecut',
    ]);
    const ring = catalogFor({
      ...small,
      lineage: [lineage('treecut', 'leafcut', 'uses', 1, 'x'), lineage('leafcut', 'treecut', 'uses', 2, 'y')],
    }).graph;
    expect(lineOf(ring, 'paper:leafcut', 'both').edges.size).toBe(2);
  });

  test('related papers are told from either end, with reasons', () => {
    const [row] = related(graph, 'paper:leafcut');
    expect(row?.attributes.reasons.length).toBeGreaterThan(0);
    expect(related(graph, row?.other ?? '').map(({ other }) => other)).toContain('paper:leafcut');
  });
});
