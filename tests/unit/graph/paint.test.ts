import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build';
import {
  CATEGORY_COLORS,
  categoryColor,
  METHOD_COLOR,
  TECHNIQUE_COLOR,
  UNSORTED_COLOR,
} from '../../../src/core/graph/palette';
import type { Linked } from '../../../src/core/model/corpus';
import { categoryKey } from '../../../src/core/model/ids';
import { category, EMPTY_LINKED, ghost, lineage, member, paper, small, technique } from '../../fixtures/graph/small';

const graphOf = (linked: Linked) => buildGraph(linked, { generator: 'test' });

describe('sizes', () => {
  const graph = graphOf(small);
  const sizeOf = (key: string): number => graph.getNodeAttribute(key, 'size');

  test('papers grow by what draws on them more than by what they draw on', () => {
    // Three works draw on TreeCut (twice each), and it draws on one: 5 + 2 √7.
    expect(sizeOf('paper:treecut')).toBe(10.29);
    expect(sizeOf('paper:leafcut')).toBe(7);
    expect(sizeOf('paper:undated')).toBe(5);
  });

  test('several relations to one work count once', () => {
    const twice = graphOf({
      ...EMPTY_LINKED,
      papers: [paper('a'), paper('b')],
      lineage: [lineage('a', 'b', 'uses', 1, 'x'), lineage('a', 'b', 'extends', 2, 'y')],
    });
    expect(twice.getNodeAttribute('paper:a', 'size')).toBe(7);
  });

  test('methods by mentions, techniques by papers, categories by papers in them or below', () => {
    expect(sizeOf('method:tome')).toBeGreaterThan(sizeOf('method:bonsai'));
    expect(sizeOf('technique:branch-merging')).toBeGreaterThan(sizeOf('technique:merging'));
    // Three papers: two in it, one in its subcategory: 6 + 2 √3.
    expect(sizeOf('category:cutting')).toBe(9.46);
  });

  test('a paper in a category and in one below it counts once; circles do not hang', () => {
    const circle = graphOf({
      ...EMPTY_LINKED,
      papers: [paper('a')],
      categories: [category('one'), category('two')],
      memberships: [member('a', 'one'), member('a', 'two')],
      subcategories: [
        [categoryKey('one'), categoryKey('two')],
        [categoryKey('two'), categoryKey('one')],
      ],
    });
    expect(circle.getNodeAttribute('category:one', 'size')).toBe(8);
    expect(circle.getNodeAttribute('category:two', 'size')).toBe(8);
  });

  test('have an upper limit', () => {
    const famous = graphOf({
      ...EMPTY_LINKED,
      ghosts: [ghost('a', 'A', 10_000)],
      techniques: [technique('t', 10_000)],
    });
    expect(famous.getNodeAttribute('method:a', 'size')).toBe(20);
    expect(famous.getNodeAttribute('technique:t', 'size')).toBe(14);
  });
});

describe('colours', () => {
  const graph = graphOf(small);
  const colourOf = (key: string): string => graph.getNodeAttribute(key, 'color');

  test('papers and subcategories have the colour of their territory', () => {
    expect(colourOf('category:cutting')).toBe(categoryColor(1));
    expect(colourOf('category:cutting/roots')).toBe(categoryColor(1));
    expect(colourOf('paper:rootcut')).toBe(categoryColor(1));
    expect(colourOf('paper:watering')).toBe(categoryColor(0));
    expect(colourOf('paper:undated')).toBe(UNSORTED_COLOR);
  });

  test('methods and techniques have one each', () => {
    expect(colourOf('method:tome')).toBe(METHOD_COLOR);
    expect(colourOf('technique:merging')).toBe(TECHNIQUE_COLOR);
  });

  test('where one category holds all others, its subcategories are the territories', () => {
    const nested = graphOf({
      ...EMPTY_LINKED,
      papers: [paper('a'), paper('b')],
      categories: [category('papers'), category('x'), category('y')],
      memberships: [member('a', 'x'), member('b', 'y')],
      subcategories: [
        [categoryKey('x'), categoryKey('papers')],
        [categoryKey('y'), categoryKey('papers')],
      ],
    });
    expect(nested.getNodeAttribute('paper:a', 'color')).toBe(categoryColor(0));
    expect(nested.getNodeAttribute('paper:b', 'color')).toBe(categoryColor(1));
    expect(nested.getNodeAttribute('category:papers', 'color')).toBe(UNSORTED_COLOR);
  });

  test('five rounds through the table differ', () => {
    const colours = Array.from({ length: 5 * CATEGORY_COLORS.length }, (_, i) => categoryColor(i));
    expect(new Set(colours).size).toBe(colours.length);
    for (const colour of colours) expect(colour).toMatch(/^#[\da-f]{6}$/);
    expect(colours.slice(0, CATEGORY_COLORS.length)).toEqual([...CATEGORY_COLORS]);
  });
});
