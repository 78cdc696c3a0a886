import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainsOf, foldedScene } from '../../../web/lineage/chains';
import { layoutOf } from '../../../web/lineage/layout';
import type { LineageScene, SceneEdge } from '../../../web/lineage/scene';

type Line = readonly [newer: string, older: string, relation?: SceneEdge['relation']];

/** A scene of these lines; works `a2019` bear their year. */
function sceneOf(lines: readonly Line[], root: string | null = null): LineageScene {
  const keys = [...new Set([...lines.map(([newer]) => newer), ...lines.map(([, older]) => older)])];
  return {
    root,
    cutAt: null,
    chains: [],
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
const membersOf = (scene: LineageScene): string[] => chainsOf(scene).map(({ members }) => members.join(' '));

describe('chains', () => {
  const long = line('new2024', 'd2023', 'c2022', 'b', 'a2020', 'old2019');

  test('works between two others, each with one on either side; the ends are no part of it', () => {
    expect(chainsOf(sceneOf(long))).toEqual([
      {
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
      .map((pairs) => sceneOf(pairs.map(([a, b]): Line => [`w${a}`, `w${b}`])));
    fc.assert(
      fc.property(lineage, (scene) => {
        const chains = chainsOf(scene);
        const folded = foldedScene(scene, chains);
        const all = [...folded.works.map(({ key }) => key), ...chains.flatMap(({ members }) => members)];
        const layout = layoutOf([...folded.works, ...folded.chains], folded.edges, {
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
