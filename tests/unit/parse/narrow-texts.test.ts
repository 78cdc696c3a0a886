// One wide sign in a file changes nothing that is read from its other lines.

import { describe, expect, test } from 'vitest';
import { isWide, narrow } from '../../../src/core/base/narrow';
import { readList } from '../../../src/core/parse/parse';

describe('texts in one byte a character', () => {
  test('are the same texts', () => {
    for (const text of ['', 'Lamp', 'Größe "x"\n\t\\', '\0\u001f\x7f\xff', 'a “quoted” 数灯', '\ud800 alone'])
      expect(narrow(text)).toBe(text);
    expect([isWide('\xff'), isWide('\u0100')]).toEqual([false, true]);
  });

  test.each([
    [
      'list.md',
      '## Lamps\n\n- [Größe](https://example.org/ä) *2024*\n\n| a | b |\n|---|---|\n| **c** | [d](e) |\n',
      '\n- “x”\n',
    ],
    ['list.bib', '@article{a, title={Größe}, url={https://example.org/a}}\n', '@misc{b, title={“x”}}\n'],
  ])('%s: what stands before a wide sign is read as without it', (id, text, wide) => {
    const [before, after] = [readList({ id, text }), readList({ id, text: text + wide })];
    expect(after.blocks.slice(0, before.blocks.length)).toEqual(before.blocks);
    expect(after.records.slice(0, before.records.length)).toEqual(before.records);
    expect(before.blocks.length + before.records.length).toBeGreaterThan(0);
  });
});
