import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { lineageOf } from '../../../src/core/explore/lineage';
import { readingOrder } from '../../../src/core/explore/order';
import { lineageDot } from '../../../src/core/explore/render/dot';
import { layersOf } from '../../../src/core/explore/render/layers';
import { lineageMermaid } from '../../../src/core/explore/render/mermaid';
import { orderMarkdown } from '../../../src/core/explore/render/order-markdown';
import { orderLines } from '../../../src/core/explore/render/plan';
import { lineageSvg } from '../../../src/core/explore/render/svg';
import { lineageTree } from '../../../src/core/explore/render/tree';
import { buildGraph } from '../../../src/core/graph/build';
import { hostileGraph } from '../../fixtures/graph/shuffled';
import { EMPTY_LINKED, lineage, paper, small } from '../../fixtures/graph/small';

const graph = buildGraph(small, { generator: 'test' });

describe('lineage', () => {
  test('the tree for reading', () => {
    expect([...lineageTree(lineageOf(graph, 'paper:treecut'))].join('\n')).toBe(
      `TreeCut (2023)

draws on 1 work
└─ ToMe (not listed)  [is inspired by]
      “inspired by ToMe” lists/pruning.md:9

is drawn on by 4 works in 2 generations
├─ LeafCut (2024)  [extends]
│     “Based on TreeCut, it uses branch merging” lists/pruning.md:13
├─ RootCut (2024)  [extends]
│     “Also extends TreeCut” lists/pruning.md:17
└─ Bonsai (not listed)  [uses]
   │  “Bonsai uses TreeCut” lists/pruning.md:24
   └─ Watering trees in a dry year (2022)  [compares with]
         “unlike Bonsai” lists/pruning.md:23`,
    );
  });

  test('relations filter, depth cuts and says so, years span', () => {
    const extended = lineageOf(graph, 'paper:treecut', { relations: ['extends'] });
    expect(extended.works.map(({ key }) => key)).toEqual(['paper:treecut', 'paper:leafcut', 'paper:rootcut']);
    expect(extended.years).toEqual([2023, 2024]);
    const cut = lineageOf(graph, 'paper:treecut', { direction: 'down', depth: 1 });
    expect(cut.down.map(({ hidden }) => hidden)).toEqual([0, 0, 1]);
    expect([...lineageTree(cut)].at(-1)).toBe('   └─ … 1 more (a greater --depth shows them)');
  });

  test('a cycle ends, and each work is unfolded once', () => {
    const cyclic = buildGraph(
      {
        ...EMPTY_LINKED,
        papers: [paper('a'), paper('b'), paper('c')],
        lineage: [
          lineage('a', 'b', 'extends', 1, 'a b'),
          lineage('b', 'c', 'uses', 2, 'b c'),
          lineage('c', 'a', 'uses', 3, 'c a'),
        ],
      },
      { generator: 'test' },
    );
    const { up, works } = lineageOf(cyclic, 'paper:a', { direction: 'up' });
    expect(works).toHaveLength(3);
    expect(up[0]?.branches[0]?.branches[0]).toMatchObject({ work: { key: 'paper:a' }, repeated: true, branches: [] });
    expect(lineageSvg(lineageOf(cyclic, 'paper:a'))).toContain('</svg>');
    expect(readingOrder(cyclic, 'paper:a').map(({ key, isInCycle }) => [key, isInCycle])).toEqual([
      ['paper:c', false],
      ['paper:b', false],
      ['paper:a', false],
    ]);
  });
});

describe('renderers', () => {
  test('mermaid and dot', () => {
    const answer = lineageOf(graph, 'paper:treecut', { direction: 'up' });
    expect(lineageMermaid(answer)).toBe(
      'flowchart RL\n  n0(["ToMe (not listed)"])\n  n1["TreeCut (2023)"]\n  n1 -.->|is inspired by| n0\n  style n1 stroke-width:3px\n',
    );
    expect([...lineageDot(answer)].join('')).toContain(
      '"paper:treecut" -> "method:tome" [label="is inspired by", style=dotted',
    );
  });

  test('hostile labels stay labels', () => {
    const hostile = lineageOf(hostileGraph(), 'paper:zz');
    const svg = lineageSvg(hostile);
    expect(svg).not.toMatch(/<script|<\/node>/);
    expect(() => XmlDocument.fromString(svg).dispose()).not.toThrow();
    for (const line of lineageMermaid(hostile).trimEnd().split('\n').slice(1)) {
      expect(line).toMatch(
        /^ {2}(n\d+(\[|\(\[)"[^"<>]*"(\]|\]\))|n\d+ -\S+ n\d+|n\d+ -\S*\|[^|]*\| n\d+|style n\d+ stroke-width:3px)$/,
      );
    }
    const strings = [...lineageDot(hostile)].join('').match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(strings.some((text) => text.includes('\n'))).toBe(false);
  });

  test('a figure is well-formed, has a legend and one box a work', () => {
    const svg = lineageSvg(lineageOf(graph, 'paper:treecut'));
    expect(() => XmlDocument.fromString(svg).dispose()).not.toThrow();
    expect(svg.match(/<g><title>/g)).toHaveLength(6);
    expect(svg).toContain('>is inspired by</text>');
    expect(svg).toContain('dashed box: named, not listed');
  });

  test('the older stand further left, and boxes of a column do not touch', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const edges = [
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'b'],
      ['d', 'a'],
      ['e', 'c'],
    ].map(([source = '', target = '']) => ({ source, target }));
    const { places, routes } = layersOf(keys, edges);
    for (const { source, target } of edges)
      expect(places.get(source)?.column).toBeGreaterThan(places.get(target)?.column ?? 9);
    for (const [key, place] of places)
      for (const [other, { column, y }] of places)
        if (key !== other && column === place.column) expect(Math.abs(y - place.y)).toBeGreaterThanOrEqual(1 - 1e-9);
    expect(routes.map(({ length }) => length)).toEqual([2, 2, 2, 3, 2]);
  });
});

test('a reading order tells for what each work is needed', () => {
  expect([...orderLines(readingOrder(graph, 'paper:leafcut'))]).toEqual([
    '1. ToMe (not listed)',
    '   TreeCut is inspired by ToMe: “inspired by ToMe” lists/pruning.md:9',
    '2. TreeCut (2023)',
    '   LeafCut extends TreeCut: “Based on TreeCut, it uses branch merging” lists/pruning.md:13',
    '3. LeafCut (2024)',
  ]);
  expect([...orderLines(readingOrder(graph, 'paper:undated'))]).toEqual([
    'A survey of saws & “tools” <for> all draws on nothing that the list tells: read it right away.',
  ]);
});

test('a reading order as Markdown: linked titles, reasons inside of their item, no markup from the list', () => {
  expect([...orderMarkdown(graph, readingOrder(graph, 'paper:leafcut'))]).toEqual([
    '1. **ToMe** (not listed)',
    '   - TreeCut is inspired by ToMe: “inspired by ToMe” lists/pruning.md:9',
    '2. [TreeCut: Cutting trees](https://example.org/treecut) (ICLR 2023)',
    '   - LeafCut extends TreeCut: “Based on TreeCut, it uses branch merging” lists/pruning.md:13',
    '3. [LeafCut: Smaller cuts for older trees](https://arxiv.org/abs/2401.00002) (NeurIPS 2024)',
  ]);
  const marked = buildGraph(
    { ...EMPTY_LINKED, papers: [paper('a', { title: '<b>*A*</b> [x](y)' })] },
    { generator: 'test' },
  );
  expect([...orderMarkdown(marked, readingOrder(marked, 'paper:a'))]).toEqual([
    '1. **\\<b\\>\\*A\\*\\</b\\> \\[x\\](y)**',
  ]);
});
