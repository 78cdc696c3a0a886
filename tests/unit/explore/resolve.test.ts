import { describe, expect, test } from 'vitest';
import { resolveName } from '../../../src/core/explore/resolve';
import { buildGraph } from '../../../src/core/graph/build';
import { emptyGraph } from '../../../src/core/model/dataset';
import { ghost, paper, small } from '../../fixtures/graph/small';

const graph = buildGraph(
  { ...small, papers: [...small.papers, paper('leafcutter', { title: 'Leafcutter ants as gardeners' })] },
  { generator: 'test' },
);
const found = (name: string): string => {
  const resolution = resolveName(graph, name);
  return resolution.kind === 'found' ? `${resolution.node.key} ${resolution.node.how}` : resolution.kind;
};

describe('a name leads to its node', () => {
  test.each([
    ['paper:leafcut', 'paper:leafcut key'],
    ['leafcut', 'paper:leafcut key'],
    ['LeafCut', 'paper:leafcut exact'],
    ['LEAF cut', 'paper:leafcut folded'],
    ['Leaf Cut, revised', 'paper:leafcut alias'],
    ['token merging', 'method:tome alias'],
    ['tomes', 'method:tome plural'],
    ['arXiv:2401.00002v3', 'paper:leafcut key'],
    ['https://arxiv.org/abs/2401.00002', 'paper:leafcut key'],
    ['https://example.org/treecut/', 'paper:treecut key'],
    ['RotoCut', 'paper:rootcut typo'],
    ['watering dry', 'paper:watering part'],
    ['branch merging', 'technique:branch-merging exact'],
    ['Cutting / Roots', 'category:cutting/roots exact'],
  ])('%s -> %s', (name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test('a digit is a version, not a slip', () => {
    expect(found('ToMe2')).toBe('unknown');
  });
});

test('a name that several have is answered with all of them, works first', () => {
  const twins = buildGraph(
    {
      ...small,
      papers: [...small.papers, paper('one', { name: 'Twin' }), paper('two', { name: 'TWIN' })],
      ghosts: [...small.ghosts, ghost('twin', 'twin')],
    },
    { generator: 'test' },
  );
  expect(resolveName(twins, 'tWIN')).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ key: 'paper:one' }, { key: 'paper:two' }, { key: 'method:twin' }],
  });
  expect(resolveName(twins, 'TWIN')).toMatchObject({ kind: 'found', node: { key: 'paper:two' } });
});

test('an unknown name gets the three closest', () => {
  expect(resolveName(graph, 'LefCutte')).toMatchObject({
    kind: 'unknown',
    closest: [{ key: 'paper:leafcut' }, { key: 'paper:leafcutter' }, {}],
  });
  expect(resolveName(graph, 'leafcut', { kinds: ['category'] })).toMatchObject({ kind: 'unknown' });
  expect(resolveName(graph, '???')).toMatchObject({ kind: 'unknown' });
  expect(resolveName(emptyGraph(), 'anything')).toEqual({ kind: 'unknown', closest: [] });
});
