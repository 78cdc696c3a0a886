// The parts of src/node that a run of the program shows only from outside: decoding, folders, whole writing.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/node/decode';
import { listFilesIn } from '../../src/node/folder';
import { filled } from '../../src/node/page';
import { writeWhole } from '../../src/node/write';
import { freshFolder, ROOT } from './program';

const folder = freshFolder();

describe('decode', () => {
  const text = '# Liste\n\n- Größe, 论文 and “quotes”\n';
  const utf16le = Buffer.from(text, 'utf16le');
  const utf16be = Buffer.from(utf16le).swap16();

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
    ['UTF-16 BE with a byte order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['UTF-16 LE without', utf16le],
    ['UTF-16 BE without', utf16be],
  ])('%s', async (_, bytes) => {
    expect(await decode(bytes)).toEqual({ ok: true, text, notes: [] });
  });

  test('Windows-1252, which it has to guess', async () => {
    const latin = '# Übersicht\n\n- Müller: Größen schätzen für Anfänger, ein Überblick über die schönsten Methoden\n';
    const decoded = await decode(Buffer.from(latin, 'latin1'));
    expect(decoded).toMatchObject({
      ok: true,
      text: latin,
      notes: [{ code: 'encoding-guessed', severity: 'warning' }],
    });
  });

  test('GB18030, which it has to guess', async () => {
    // "论文列表：这是一个关于深度学习的论文列表" twice, as GB 2312 bytes.
    const line = Buffer.from(
      'c2dbcec4c1d0b1eda3bad5e2cac7d2bbb8f6b9d8d3dac9eeb6c8d1a7cfb0b5c4c2dbcec4c1d0b1ed0a',
      'hex',
    );
    const decoded = await decode(Buffer.concat([line, line]));
    expect(decoded).toMatchObject({ ok: true, text: expect.stringContaining('这是一个关于深度学习的论文列表') });
  });

  test('UTF-8 with a fault keeps all that is right and names the first line', async () => {
    const bytes = Buffer.concat([Buffer.from('één\n论文'), Buffer.from([0xe8, 0xae]), Buffer.from('x\n')]);
    const decoded = await decode(bytes);
    expect(decoded).toMatchObject({ ok: true, notes: [{ code: 'broken-utf8', line: 2 }] });
    expect(decoded.ok && decoded.text).toMatch(/^één\n论文\ufffd+x\n$/);
  });

  test('nothing', async () => {
    expect(await decode(new Uint8Array())).toEqual({ ok: true, text: '', notes: [] });
  });
});

describe('listFilesIn', () => {
  test('finds lists below, sorted, without what is no list', async () => {
    await mkdir(join(folder.path, 'b/deep'), { recursive: true });
    await mkdir(join(folder.path, '.git'));
    for (const name of [
      'z.md',
      'b/x.BIB',
      'b/deep/y.csv',
      'B.rst',
      'LICENSE',
      'CONTRIBUTING.md',
      'package.json',
      'a.png',
      '.git/config.txt',
      'security-papers.md',
    ]) {
      await folder.write(name, 'x');
    }
    await symlink(join(folder.path, 'z.md'), join(folder.path, 'link.md'));
    await symlink('/etc/hostname', join(folder.path, 'out.md'));
    await symlink(join(folder.path, 'nowhere'), join(folder.path, 'gone.md'));
    const names = (await listFilesIn(folder.path)).map((path) => path.slice(folder.path.length + 1));
    expect(names).toEqual(['B.rst', 'b/deep/y.csv', 'b/x.BIB', 'link.md', 'security-papers.md', 'z.md']);
  });
});

describe('writeWhole', () => {
  test('keeps the mode of the file and the link to it', async () => {
    const file = await folder.write('old.json', 'old');
    await chmod(file, 0o640);
    await symlink(file, join(folder.path, 'link.json'));
    await writeWhole(join(folder.path, 'link.json'), ['new', 'er']);
    expect(await readFile(file, 'utf8')).toBe('newer');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder.path)).toEqual(['link.json', 'old.json']);
  });

  test('a source that fails half-way leaves the old file and nothing else', async () => {
    const file = await folder.write('old.json', 'old');
    const pieces = function* (): Generator<string> {
      yield 'x'.repeat(1 << 18);
      throw new RangeError('half-way');
    };
    await expect(writeWhole(file, pieces())).rejects.toThrow('half-way');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder.path)).toEqual(['old.json']);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s half-way leaves the old file and nothing else', async (signal) => {
    const file = await folder.write('old.json', 'old');
    const words = [join(ROOT, '.config/run-ts.mjs'), join(ROOT, 'tests/cli/slow-write.ts'), file];
    const child = spawn(process.execPath, words, { cwd: ROOT, stdio: 'inherit' });
    while ((await readdir(folder.path)).length < 2) await new Promise((done) => setTimeout(done, 20));
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder.path)).toEqual(['old.json']);
  });
});

test('filling refuses a template without a place for the graph', () => {
  expect(() => filled('<html></html>', 'stemma-graph', '{}')).toThrow('no place for the graph');
});
