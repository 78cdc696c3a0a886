import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryColor } from '../../../src/core/graph/palette';
import { NODE_KINDS } from '../../../src/core/model/graph';
import { channelsOf } from '../../../web/graph/colour';
import { pointsAlong } from '../../../web/graph/curves';
import { wrapped } from '../../../web/graph/names';
import { nextTowards } from '../../../web/graph/neighbours';
import { boxAround, emptySpace } from '../../../web/graph/space';
import { LINE_STYLE, labelColour, lineColour, markColour, SURFACE, type ThemeName } from '../../../web/graph/style';
import { LAYERS } from '../../../web/state/settings';

/** Contrast of two colours (WCAG 2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES: readonly ThemeName[] = ['light', 'dark'];

describe.each(THEMES)('colours in %s', (theme) => {
  const ground = SURFACE[theme].map;

  test('marks of all categories stand out from the ground', () => {
    for (let i = 0; i < 40; i++) {
      expect({ i, ok: contrast(markColour(categoryColor(i), theme), ground) >= 3 }).toEqual({ i, ok: true });
    }
  });

  test('names can be read', () => {
    for (const kind of NODE_KINDS) {
      for (let i = 0; i < 40; i++) {
        expect(contrast(labelColour(kind, categoryColor(i), theme), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('lineage lines stand out', () => {
    for (const layer of LAYERS.filter((each) => LINE_STYLE[each].head !== 'none'))
      expect(contrast(lineColour(layer, theme), ground)).toBeGreaterThanOrEqual(3);
  });
});

test('no two relations share dash, head or colour', () => {
  const lines = LAYERS.filter((layer) => LINE_STYLE[layer].head !== 'none').map((layer) => LINE_STYLE[layer]);
  for (const trait of ['light', 'dark', 'head'] as const)
    expect(new Set(lines.map((line) => line[trait])).size).toBe(lines.length);
  expect(new Set(lines.map(({ dash }) => dash.join())).size).toBe(lines.length);
});

describe('names on the map', () => {
  test('break at spaces and end in an ellipsis', () => {
    expect(wrapped('Post-Training Quantization for Vision Mamba with k-Scaled', 24, 2)).toEqual([
      'Post-Training',
      'Quantization for Vision…',
    ]);
    expect(wrapped('ToMe', 24, 2)).toEqual(['ToMe']);
  });

  test('wide letters count twice', () => {
    expect(wrapped('状态空间模型压缩加速方法综述', 12, 2)).toEqual(['状态空间模型…']);
  });

  test('never more lines than asked for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        expect(wrapped(text, 20, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('places', () => {
  test('boxes meet or do not, however far apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))),
        (spots) => {
          const space = emptySpace();
          const added: [number, number][] = [];
          for (const [x, y] of spots) {
            const isFree = added.every(([ax, ay]) => Math.abs(ax - x) >= 23 || Math.abs(ay - y) >= 21);
            expect(space.isFree(boxAround(x, y, 10))).toBe(isFree);
            space.add(boxAround(x, y, 10));
            added.push([x, y]);
          }
        },
      ),
    );
  });

  test('a line bends to its left and ends at its ends', () => {
    const points = pointsAlong({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2);
    // On a screen y grows downwards, so left of a line to the right is up.
    expect(Math.min(...points.map(({ y }) => y))).toBeCloseTo(-10, 0);
    expect(pointsAlong({ x: 5, y: 5 }, { x: 5, y: 5 }, 0.2).every(({ x, y }) => x === 5 && y === 5)).toBe(true);
  });

  test('an arrow key goes to the nearest mark that way', () => {
    const at = (key: string, x: number, y: number) => ({ key, x, y });
    const others = [at('near', 10, 2), at('far', 50, 0), at('aside', 5, 60), at('behind', -5, 0)];
    expect(nextTowards(at('here', 0, 0), others, 'ArrowRight')?.key).toBe('near');
    expect(nextTowards(at('here', 0, 0), others, 'ArrowLeft')?.key).toBe('behind');
    expect(nextTowards(at('here', 0, 0), others, 'ArrowUp')).toBeNull();
  });
});
