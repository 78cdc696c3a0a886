import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/core/explore/gaps';
import { pathsBetween } from '../../../src/core/explore/path';
import { relatedIndex, relatedTo, relatedToText } from '../../../src/core/explore/related';
import { pathLines } from '../../../src/core/explore/render/path';
import { relatedBibtex, relatedMarkdown } from '../../../src/core/explore/render/related';
import { buildGraph } from '../../../src/core/graph/build';
import { emptyGraph } from '../../../src/core/model/dataset';
import { hostileGraph } from '../../fixtures/graph/shuffled';
import { category, EMPTY_LINKED, member, paper, small, technique, use } from '../../fixtures/graph/small';

const graph = buildGraph(small, { generator: 'test' });
const index = relatedIndex(graph);

describe('related papers', () => {
  test('reasons tell lineage, techniques and words', () => {
    const [first, second] = relatedTo(index, 'paper:leafcut', 2);
    expect([first?.key, second?.key].sort()).toEqual(['paper:rootcut', 'paper:treecut']);
    const rootcut = [first, second].find((one) => one?.key === 'paper:rootcut');
    expect(rootcut?.reasons).toEqual([
      'both extend TreeCut',
      'both use branch merging',
      'same words: hidden state, outliers, cuts',
    ]);
    const treecut = [first, second].find((one) => one?.key === 'paper:treecut');
    expect(treecut?.reasons[0]).toBe('LeafCut extends TreeCut');
  });

  test('a text is compared by its words, techniques and the works it names', () => {
    const [first] = relatedToText(index, 'Collecting rain in a dry year');
    expect(first).toMatchObject({ key: 'paper:watering', rank: 1 });
    const byName = relatedToText(index, 'We improve on ToMe with branch merging.');
    expect(byName.find(({ key }) => key === 'paper:treecut')?.reasons).toContain('both draw on ToMe');
    expect(relatedToText(index, 'zzz')).toEqual([]);
    expect(relatedToText(relatedIndex(emptyGraph()), 'anything')).toEqual([]);
  });

  test('a work that no document lists can be asked about; a technique cannot', () => {
    expect(relatedTo(index, 'method:tome', 1)[0]).toMatchObject({
      key: 'paper:treecut',
      reasons: ['TreeCut is inspired by ToMe', 'same words: tome'],
    });
    expect(() => relatedTo(index, 'technique:merging')).toThrow(/is a technique/);
  });

  test('the graph’s similar edges are the same answers', () => {
    const { weight, reasons } = edge('paper:leafcut', 'paper:rootcut');
    const asked = relatedTo(index, 'paper:leafcut').find(({ key }) => key === 'paper:rootcut');
    expect(weight).toBeCloseTo(asked?.score ?? 0, 2);
    expect(reasons).toEqual(asked?.reasons);
  });

  test('Markdown and BibTeX keep hostile text inside', () => {
    const hostile = hostileGraph();
    const found = relatedTo(relatedIndex(hostile), 'paper:treecut', 9);
    for (const entry of relatedBibtex(hostile, found)) {
      const plain = entry.replace(/\\[{}]/g, '');
      expect(plain.split('{').length).toBe(plain.split('}').length);
    }
    for (const line of relatedMarkdown(hostile, found)) expect(line).not.toMatch(/\n|(?<!\\)<script/);
  });
});

function edge(a: string, b: string): { weight: number; reasons: readonly string[] } {
  const key = graph.findEdge(a, b, (_, { kind }) => kind === 'similar');
  const attributes = key === undefined ? null : graph.getEdgeAttributes(key);
  if (attributes?.kind !== 'similar') throw new Error(`${a} and ${b} are not similar`);
  return attributes;
}

describe('paths', () => {
  test('each step is a sentence', () => {
    expect([...pathLines(pathsBetween(graph, 'paper:leafcut', 'paper:rootcut'))].slice(0, 5)).toEqual([
      '2 steps, through lineage, shortest, best-supported, confidence 0.81',
      '  → LeafCut (2024) extends TreeCut (2023)',
      '      “Based on TreeCut, it uses branch merging” lists/pruning.md:13',
      '  ← RootCut (2024) extends TreeCut (2023)',
      '      “Also extends TreeCut” lists/pruning.md:17',
    ]);
  });

  test('where there is none, the nearest miss is named', () => {
    expect(pathsBetween(graph, 'paper:undated', 'paper:treecut')).toMatchObject({
      paths: [],
      nearest: { kind: 'alone' },
    });
    const { nearest } = pathsBetween(graph, 'category:care', 'category:cutting', { via: ['in-category'] });
    expect(nearest).toMatchObject({ kind: 'other-edges' });
    expect([...pathLines(pathsBetween(graph, 'paper:treecut', 'paper:undated'))].at(-1)).toMatch(/^Nearest miss: /);
  });
});

describe('gaps', () => {
  test('missing works by need, entries that nothing connects', () => {
    const { missing, unconnected } = gapsOf(graph);
    expect(missing.map(({ key, neededBy }) => [key, neededBy.length])).toEqual([
      ['method:tome', 1],
      ['method:bonsai', 1],
    ]);
    expect(unconnected.map(({ key }) => key)).toEqual(['paper:undated']);
    expect(gapsOf(emptyGraph())).toEqual({ missing: [], empty: [], unconnected: [] });
  });

  test('a cell that is empty among full ones', () => {
    // Two techniques in three sections of six; only t1 in c2 is missing.
    const papers = Array.from({ length: 24 }, (_, i) => paper(`p${String(i).padStart(2, '0')}`));
    const slug = (i: number): string => `p${String(i).padStart(2, '0')}`;
    const cells = buildGraph(
      {
        ...EMPTY_LINKED,
        papers,
        techniques: [technique('t0', 9), technique('t1', 6)],
        categories: [category('c0'), category('c1'), category('c2'), category('c3')],
        memberships: papers.map((_, i) => member(slug(i), `c${Math.floor(i / 6)}`)),
        uses: papers.flatMap((_, i) =>
          i < 18 && i % 2 === 0 ? [use(slug(i), 't0')] : i < 12 ? [use(slug(i), 't1')] : [],
        ),
      },
      { generator: 'test' },
    );
    expect(gapsOf(cells).empty[0]).toMatchObject({
      technique: { key: 'technique:t1' },
      category: { key: 'category:c2' },
      expected: 1.5,
      fullness: 1,
      usedIn: [{ papers: 3 }, { papers: 3 }],
    });
  });
});
