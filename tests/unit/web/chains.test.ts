import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraphOf } from '../../../src/core/pipeline';
import { catalogOf } from '../../../web/data/catalog';
import { visibleOf } from '../../../web/data/visible';
import { bunchesOf } from '../../../web/lineage/bunches';
import { chainsOf } from '../../../web/lineage/chains';
import { foldedScene } from '../../../web/lineage/fold';
import { layoutOf } from '../../../web/lineage/layout';
import { type LineageScene, type SceneEdge, sceneOf as treeOf } from '../../../web/lineage/scene';
import { DEFAULTS } from '../../../web/state/settings';

type Line = readonly [newer: string, older: string, relation?: SceneEdge['relation']];

/** A scene of these lines; works `a2019` bear their year. */
function sceneOf(lines: readonly Line[], root: string | null = null): LineageScene {
  const keys = [...new Set([...lines.map(([newer]) => newer), ...lines.map(([, older]) => older)])];
  return {
    root,
    cutAt: null,
    pieces: [],
    works: keys.map((key) => {
      const year = /\d{4}$/.exec(key)?.[0];
      return { key, year: year === undefined ? null : Number(year), standing: null, moreUp: 0, moreDown: 0 };
    }),
    edges: lines.map(([source, target, relation = 'extends']) => ({
      key: `${relation} ${source}>${target}`,
      source,
      target,
      relation,
      lane: `${target} ${relation}`,
      place: 0,
    })),
  };
}

/** `e → d → c`: each draws on the next. */
const line = (...keys: string[]): Line[] => keys.slice(1).map((older, i) => [keys[i] ?? '', older]);
/** So many works that draw on one. */
const hub = (older: string, count: number, year = ''): Line[] =>
  Array.from({ length: count }, (_, i) => [`leaf${i}of${year}`, older]);
const membersOf = (scene: LineageScene): string[] => chainsOf(scene).map(({ members }) => members.join(' '));

describe('chains', () => {
  const long = line('new2024', 'd2023', 'c2022', 'b', 'a2020', 'old2019');

  test('works between two others, each with one on either side; the ends are no part of it', () => {
    expect(chainsOf(sceneOf(long))).toEqual([
      {
        kind: 'chain',
        key: 'chain:d2023',
        newest: 'd2023',
        members: ['d2023', 'c2022', 'b', 'a2020'],
        year: 2023,
        years: [2020, 2023],
        newer: 'new2024',
        older: 'old2019',
      },
    ]);
  });

  test('three are too few, and a branch ends a chain', () => {
    expect(membersOf(sceneOf(line('e', 'c', 'b', 'a', 'z')))).toEqual([]);
    expect(membersOf(sceneOf([...long, ['side', 'c2022']]))).toEqual([]);
    expect(membersOf(sceneOf([...long, ['new2024', 'old2019']]))).toEqual(['d2023 c2022 b a2020']);
  });

  test('the root of a tree is never inside', () => {
    expect(membersOf(sceneOf(long, 'c2022'))).toEqual([]);
    expect(membersOf(sceneOf([...long, ...line('old2019', 'y', 'x')], 'd2023'))).toEqual(['c2022 b a2020 old2019 y']);
  });

  test('several statements between the same two are one step of it', () => {
    expect(membersOf(sceneOf([...long, ['c2022', 'b', 'uses']]))).toEqual(['d2023 c2022 b a2020']);
  });

  test('rings are no chains, with or without a way out', () => {
    expect(membersOf(sceneOf(line('a', 'b', 'c', 'd', 'e', 'a')))).toEqual([]);
    expect(membersOf(sceneOf(line('x', 'a', 'b', 'c', 'd', 'x')))).toEqual([]);
    expect(membersOf(sceneOf([...line('x', 'a', 'b', 'c', 'd', 'x'), ['n', 'x']]))).toEqual([]);
  });

  test('folded: one piece with the statements at its ends, which keep their names', () => {
    const scene = sceneOf([...long, ['new2024', 'd2023', 'uses']]);
    const folded = foldedScene(scene, chainsOf(scene));
    expect(folded.works.map(({ key }) => key)).toEqual(['new2024', 'old2019']);
    expect(folded.edges.map(({ key, source, target }) => [key, source, target])).toEqual([
      ['extends new2024>d2023', 'new2024', 'chain:d2023'],
      ['extends a2020>old2019', 'chain:d2023', 'old2019'],
      ['uses new2024>d2023', 'new2024', 'chain:d2023'],
    ]);
  });

  test('whatever the lineage: nothing is lost, nothing is twice, and all that is left can be laid out', () => {
    const lineage = fc
      .uniqueArray(
        fc.tuple(fc.nat(13), fc.nat(13)).filter(([a, b]) => a !== b),
        { selector: ([a, b]) => `${a} ${b}`, maxLength: 18 },
      )
      .chain((pairs) =>
        // Leaves, of which some are enough for a bunch.
        fc.nat(11).map((leaves) => sceneOf([...pairs.map(([a, b]): Line => [`w${a}`, `w${b}`]), ...hub('w0', leaves)])),
      );
    fc.assert(
      fc.property(lineage, (scene) => {
        const chains = chainsOf(scene);
        const pieces = [...chains, ...bunchesOf(scene)];
        const folded = foldedScene(scene, pieces);
        const all = [...folded.works.map(({ key }) => key), ...pieces.flatMap(({ members }) => members)];
        const layout = layoutOf([...folded.works, ...folded.pieces], folded.edges, {
          width: 9,
          height: 9,
          gapX: 9,
          gapY: 9,
        });
        return (
          all.length === scene.works.length &&
          new Set(all).size === all.length &&
          folded.edges.every(({ key }) => layout.routes.has(key)) &&
          chains.every(
            ({ members, key }) =>
              members.length >= 4 && folded.edges.filter(({ source }) => source === key).length === 1,
          )
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('bunches', () => {
  test('works of one year that draw on the same and lead to nothing; each year its own, and seven are too few', () => {
    const scene = sceneOf([...hub('old2019', 9, '2023'), ...hub('old2019', 7, '2024'), ['newer2024', 'leaf0of2023']]);
    expect(bunchesOf(scene)).toEqual([
      {
        kind: 'bunch',
        key: 'bunch:leaf1of2023',
        first: 'leaf1of2023',
        members: Array.from({ length: 8 }, (_, i) => `leaf${i + 1}of2023`),
        year: 2023,
        way: 'down',
        around: ['old2019'],
      },
    ]);
  });

  test('the same the other way: works that nothing is told of but that one draws on them', () => {
    const scene = sceneOf(hub('survey', 8).map(([leaf, survey]): Line => [survey, leaf]));
    expect(bunchesOf(scene)).toMatchObject([{ way: 'up', around: ['survey'], year: null }]);
  });

  test('the root of a tree is never inside', () => {
    expect(bunchesOf(sceneOf(hub('old', 8), 'leaf0of'))).toEqual([]);
  });

  test('folded: one line of each relation, side by side', () => {
    const lines = hub('old', 8);
    const scene = sceneOf([...lines, ['leaf3of', 'old', 'uses'], ['leaf4of', 'old', 'uses']]);
    const folded = foldedScene(scene, bunchesOf(scene));
    expect(folded.works.map(({ key }) => key)).toEqual(['old']);
    expect(folded.edges.map(({ key, source, target, place }) => [key, source, target, place])).toEqual([
      ['extends leaf0of>old', 'bunch:leaf0of', 'old', 0],
      ['uses leaf3of>old', 'bunch:leaf0of', 'old', 1],
    ]);
  });

  test('count as one box in a tree: that of a hub is cut only where more than sixty are left', () => {
    const entry = (name: string, year: number, older: string): string =>
      `- **${name}**: [${name}: A method](https://example.org/${name}) (ICLR ${year}).${older}`;
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const leaves = letters.flatMap((a) =>
      ['Foo', 'Bar', 'Baz'].map((b, i) => entry(`Leaf${b}${a}`, 2022 + i, ' Based on Alphaton.')),
    );
    const text = ['# Hub', '', entry('Alphaton', 2020, ''), ...leaves, ''].join('\n');
    const catalog = catalogOf(buildGraphOf([{ id: 'hub.md', text }], { generator: 'test' }));
    const ask = { root: 'paper:alphaton', depth: 6, dir: 'both', unfolded: [] } as const;
    const tree = treeOf(catalog, visibleOf(catalog, DEFAULTS), ask);
    expect(tree.works.length).toBe(79);
    expect(tree.cutAt).toBe(null);
    expect(bunchesOf(tree).map(({ year, members }) => [year, members.length])).toEqual([
      [2022, 26],
      [2023, 26],
      [2024, 26],
    ]);
  });
});
