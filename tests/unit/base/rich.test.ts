// Cutting RichText without losing its marks.

import { expect, test } from 'vitest';
import { trimRich, withSingleBlanks } from '../../../src/core/base/rich';
import type { Mark, RichText } from '../../../src/core/model/list';

test('badges before the first and behind the last word stay when white space goes', () => {
  const badge = (at: number, url: string): Mark => ({ kind: 'link', start: at, end: at, url });
  const rich = trimRich({
    text: '  moss  ',
    marks: [badge(0, 'a'), badge(1, 'b'), badge(2, 'c'), badge(7, 'd')],
    lines: [[0, 1]],
  });
  expect(rich.text).toBe('moss');
  expect(rich.marks.map(({ url, start }) => [url, start])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
    ['d', 4],
  ]);
});

test('takes a run of blanks for one, and keeps marks and lines where they are', () => {
  const rich: RichText = {
    text: 'Lamps   for  Rooms\n  at night',
    marks: [{ kind: 'strong', start: 8, end: 18 }],
    lines: [
      [0, 4],
      [19, 5],
    ],
  };
  const single = withSingleBlanks(rich);
  expect(single.text).toBe('Lamps for Rooms\n at night');
  expect(single.marks.map(({ start, end }) => single.text.slice(start, end))).toEqual(['for Rooms']);
  expect(single.lines).toEqual([
    [0, 4],
    [16, 5],
  ]);
});
