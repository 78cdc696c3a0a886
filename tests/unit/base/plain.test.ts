// A pattern and what stands in for it in plain texts find the same: every pattern of the core, on lines of the seed and on noise.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isPlain, plainSource } from '../../../src/core/base/plain';
import { random } from '../../../src/core/base/random';
import { CUES } from '../../../src/core/lexicon/cues';

const ROOT = join(import.meta.dirname, '../../..');

/** Source and flags of the Unicode patterns that are written in a file. */
function patternsIn(path: string): (readonly [source: string, flags: string])[] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      if (flags.includes('u')) found.push([source, flags]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}

const patterns = [
  ...readdirSync(join(ROOT, 'src/core'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => patternsIn(join(ROOT, 'src/core', name))),
  ...CUES.map(({ pattern }) => [pattern, 'giu'] as const),
];

const seed = readFileSync(join(ROOT, 'seeds/mamba-compression.md'), 'utf8').split('\n').filter(isPlain);
const PIECES = ' \t\n.,:;!?()[]{}"\'+-–—’“”…*/&_0127aAbBkKsSzZ×•→'
  .split('')
  .concat(['et al.', 'Net2x', 'arXiv', 'GPT-4', '2024']);
const next = random(7);
const noise = Array.from({ length: 40 }, () =>
  Array.from({ length: 30 }, () => PIECES[Math.floor(next() * PIECES.length)]).join(''),
);
const texts = [...seed.filter((line) => line.trim() !== '').slice(0, 60), ...noise];

const found = (pattern: RegExp, text: string): unknown[] =>
  pattern.global
    ? [...text.matchAll(pattern)].map((match) => [match.index, ...match])
    : [...(pattern.exec(text) ?? [])];

describe('patterns for plain texts', () => {
  test('find the same as those they stand in for', () => {
    const translated = patterns.filter(([source]) => source.includes('\\p{') && plainSource(source) !== null);
    expect(translated.length).toBeGreaterThan(200);
    for (const [source, flags] of translated) {
      const whole = new RegExp(source, flags);
      const plain = new RegExp(plainSource(source) ?? '', flags.replace('u', ''));
      for (const text of texts) expect(found(plain, text), `${whole} in ${text}`).toEqual(found(whole, text));
    }
  });

  test('leave alone what they cannot say', () => {
    expect(plainSource('\\P{L}')).toBeNull();
    expect(plainSource('\\u{1F680}')).toBeNull();
    expect(plainSource('\\p{Extended_Pictographic}')).toBeNull();
    expect(plainSource('[\\p{L}-]\\p{Lu}\\\\p{x}')).toBe('[A-Za-z-][A-Z]\\\\p{x}');
  });

  test('signs of no language are plain, letters beyond ASCII are not', () => {
    expect(['“Mamba” — 2×', 'a → b', 'x\u2003y'].every(isPlain)).toBe(true);
    expect(['é', '模型', 'µ', '½', '²', '①', '🚀', 'e\u0301'].some(isPlain)).toBe(false);
  });
});
