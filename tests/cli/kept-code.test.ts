// The compiled code that is kept makes the command start sooner and changes nothing else, whatever lies in its place.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from './program';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-kept-'));
  for (const path of ['package.json', 'seeds', 'dist/cli/main.cjs', 'dist/cli/stemma.js'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]): string =>
  execFileSync(process.execPath, [join(folder, 'dist/cli/stemma.js'), ...words], { encoding: 'utf8' });
const build = (): string => run('build', '-q', '--layout', 'none');
const kept = (): string[] =>
  readdirSync(join(folder, 'dist/cli/kept')).map((name) => join(folder, 'dist/cli/kept', name));

test('the first build keeps code, the next has the same bytes', () => {
  const first = build();
  expect(kept()).toHaveLength(1);
  expect(build()).toBe(first);
});

test('what is damaged is compiled anew', () => {
  const first = build();
  const [file = ''] = kept();
  const whole = readFileSync(file);
  truncateSync(file, 1000);
  expect(build()).toBe(first);
  writeFileSync(file, 'no code at all');
  expect(build()).toBe(first);
  // Inside, where V8 itself does not look
  for (const part of [0.3, 0.5, 0.9]) {
    const damaged = Buffer.from(whole);
    const at = Math.floor(whole.length * part);
    damaged.fill(0x61, at, at + 64);
    writeFileSync(file, damaged);
    expect(build()).toBe(first);
  }
});

test('a run of little keeps nothing', () => {
  run('--version');
  expect(() => kept()).toThrow();
});
