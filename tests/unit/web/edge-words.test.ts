import { expect, test } from 'vitest';
import { linesWithWords } from '../../../web/graph/edge-words';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const lineage = catalog.graph.filterEdges((_, { kind }) => kind === 'lineage');
const all = { nodes: new Set(catalog.graph.nodes()), edges: new Set(catalog.graph.edges()), fade: 0.5 };
const of = (key: string): string[] => lineage.filter((edge) => catalog.graph.extremities(edge).includes(key));

test('the lineage lines of what is selected have words: those of a work, or the one line', () => {
  const [edge = ''] = lineage;
  expect(of('paper:treecut').length).toBeGreaterThan(1);
  expect([...linesWithWords(catalog, { select: 'paper:treecut', path: null }, all)].sort()).toEqual(
    of('paper:treecut').sort(),
  );
  expect(linesWithWords(catalog, { select: edge, path: null }, all)).toEqual([edge]);
});

test('those of a path that is shown; none without a choice, and none that stands back', () => {
  const [edge = ''] = lineage;
  const path = { nodes: new Set(catalog.graph.extremities(edge)), edges: new Set([edge]) };
  expect(linesWithWords(catalog, { select: null, path }, { ...path, fade: 0.5 })).toEqual([edge]);
  expect(linesWithWords(catalog, { select: null, path: null }, all)).toEqual([]);
  expect(linesWithWords(catalog, { select: 'paper:treecut', path: null }, { ...all, edges: new Set() })).toEqual([]);
});
