// Lists as their writers meant them, where CommonMark reads something else.

import { expect, test } from 'vitest';
import { markdownBlocks } from '../../../src/core/parse/markdown';

const outline = (...lines: string[]): string[] =>
  markdownBlocks(lines.join('\n'))
    .filter(({ kind }) => kind === 'item' || kind === 'quote')
    .map(({ depth, line, content }) => `${'  '.repeat(depth)}${line} ${content.text.trim()}`);

test('two blanks under a number nest, though CommonMark wants three', () => {
  expect(outline('1. One', '  - about one', '2. Two', '  - about two')).toEqual([
    '1 One',
    '  2 about one',
    '3 Two',
    '  4 about two',
  ]);
});

test('a numbered item that a note swallowed is an item again', () => {
  expect(outline('1. One', '  - about one', '3. Three', '  - about three', '4. Four')).toEqual([
    '1 One',
    '  2 about one',
    '3 Three',
    '  4 about three',
    '5 Four',
  ]);
});

test('and one that a quotation swallowed', () => {
  expect(outline('1. One', '    > a word about it', '2. Two', '3. Three')).toEqual([
    '1 One',
    '  2 a word about it',
    '3 Two',
    '4 Three',
  ]);
});

test('a quote right below an item stands in it, with its bullets', () => {
  expect(outline('- One', '> a word about it', '- Two', '> - first', '>   - more', '> - second')).toEqual([
    '1 One',
    '  2 a word about it',
    '3 Two',
    '  4 first',
    '    5 more',
    '  6 second',
  ]);
});

test('so does one between two numbers, and one with a number that it swallowed', () => {
  expect(outline('1. One', '', '> about one', '', '2. Two', '> about two', '3. Three', '> about three')).toEqual([
    '1 One',
    '  3 about one',
    '5 Two',
    '  6 about two',
    '7 Three',
    '  8 about three',
  ]);
});

test('a quote behind a list and an empty line stands by itself', () => {
  expect(outline('- One', '- Two', '', '> about neither')).toEqual(['1 One', '2 Two', '4 about neither']);
});

test('what CommonMark nests stays nested; one blank more is no nesting', () => {
  expect(outline('- One', '  - deeper', '    - deepest', '- Two')).toEqual([
    '1 One',
    '  2 deeper',
    '    3 deepest',
    '4 Two',
  ]);
  expect(outline('* One', ' * Two')).toEqual(['1 One', '2 Two']);
});

test('a number at the start of a wrapped line in plain prose is no item', () => {
  expect(outline('- It took place in', '  2019. After that it did not.')).toHaveLength(1);
});
