import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, graphOf, nodesOf, SMALL_LIST, stemma } from './program';

const folder = freshFolder();
const inFolder = (...words: string[]) => stemma(words, { cwd: folder.path });

/** No stack trace, no name of an error class, one line. */
const isPlain = (stderr: string): boolean =>
  !/\n\s+at |node:|Error\b/.test(stderr) && stderr.trim().split('\n').length <= 2;

describe('inputs that cannot be read', () => {
  test('a missing file', async () => {
    const run = await inFolder('build', 'nowhere.md');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toBe('stemma: Cannot read nowhere.md: there is no such file or folder.\n');
  });

  test('a folder without lists', async () => {
    await folder.write('LICENSE.md', '# MIT');
    await folder.write('.hidden.md', SMALL_LIST);
    await folder.write('picture.png', 'x');
    await mkdir(join(folder.path, 'node_modules'));
    await folder.write('node_modules/x.md', SMALL_LIST);
    const run = await inFolder('build', '.');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('No list in .');
    expect(isPlain(run.stderr)).toBe(true);
  });

  test.each([
    ['a PNG image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a PDF file', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['a binary file', Buffer.from('text\0with\0nothing\0readable')],
    ['a binary file', Uint8Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 31) + 1)],
  ])('%s', async (what, bytes) => {
    await folder.write('list.md', bytes);
    const run = await inFolder('build', 'list.md', '-o', 'g.json');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toBe(`stemma: list.md is ${what}; Stemma reads text.\n`);
    expect(await readdir(folder.path)).toEqual(['list.md']);
  });

  test('a file over the cap is refused before it is read', async () => {
    await folder.write('large.md', Buffer.alloc(33 * 1024 * 1024, 'a\n'));
    const run = await inFolder('build', 'large.md');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('large.md has 33 MB; Stemma reads up to 32 MB');
  });

  test('a graph file may be larger than any list: the build of 10,000 entries once could not be served', async () => {
    const graph = JSON.parse((await inFolder('build')).stdout);
    graph.nodes.find(
      ({ attributes }: { attributes: { kind: string } }) => attributes.kind === 'paper',
    ).attributes.summary = 'long '.repeat(7 * 1024 * 1024);
    const text = JSON.stringify(graph);
    await folder.write('large.json', text);
    for (const run of [
      await inFolder('stats', 'large.json', '--json'),
      await stemma(['stats', '-', '--json'], { stdin: text }),
    ])
      expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('JSON over the cap that is no graph is refused like any list', async () => {
    await folder.write('large.json', `{ "entries": ["${'a'.repeat(33 * 1024 * 1024)}"] }`);
    const run = await inFolder('build', 'large.json');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('large.json has 34 MB; Stemma reads up to 32 MB');
  });

  test('standard input over the cap', async () => {
    const run = await stemma(['build', '-'], { stdin: Buffer.alloc(33 * 1024 * 1024, 'a\n') });
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('Standard input has more than 32 MB');
  });

  test('a bad file in a folder costs only itself', async () => {
    await folder.write('list.md', SMALL_LIST);
    await folder.write('notes.txt', new Uint8Array([1, 2, 3, 0, 0, 0]));
    const run = await inFolder('build', '.');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('left out notes.txt is a binary file');
    expect(nodesOf(graphOf(run.stdout), 'paper')).toHaveLength(2);
  });

  test('a link in a folder does not lead out of it', async () => {
    const secret = await folder.write('secret.md', SMALL_LIST);
    const inner = join(folder.path, 'inner');
    await mkdir(inner);
    await symlink(secret, join(inner, 'list.md'));
    const run = await inFolder('build', 'inner');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('No list in inner');
  });

  test('a graph file that is damaged', async () => {
    await folder.write('g.json', '{"attributes":{},"options":{"type":"directed"},"nodes":[{"key":1}],"edges":[]}');
    const run = await inFolder('build', 'g.json');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('g.json is a graph file that cannot be used');
    expect(isPlain(run.stderr)).toBe(true);
  });

  test('a graph among lists', async () => {
    const built = await stemma(['build', '-', '-q'], { stdin: SMALL_LIST });
    await folder.write('g.json', built.stdout);
    await folder.write('list.md', SMALL_LIST);
    const run = await inFolder('build', 'list.md', 'g.json');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('g.json is a built graph');
  });
});

describe('inputs that hold little or nasty things', () => {
  test('an empty file gives an empty graph with an issue', async () => {
    await folder.write('empty.md', '');
    const run = await inFolder('build', 'empty.md');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('No paper was found');
    const graph = graphOf(run.stdout);
    expect(graph.nodes).toEqual([]);
    expect(graph.attributes.issues.map(({ code }) => code)).toEqual(['empty-document']);
  });

  test('a line of 20 MB is cut, and said so, in reasonable time', async () => {
    await folder.write('long.md', `${SMALL_LIST}\n- [${'x'.repeat(20 * 1024 * 1024)}](https://example.org)\n`);
    const run = await inFolder('build', 'long.md');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('long.md:8');
    const graph = graphOf(run.stdout);
    expect(graph.attributes.issues.map(({ code }) => code)).toContain('line-too-long');
    expect(nodesOf(graph, 'paper').length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  test('broken UTF-8 is read as far as it goes', async () => {
    const [head, tail] = SMALL_LIST.split('fast');
    await folder.write(
      'broken.md',
      Buffer.concat([Buffer.from(head ?? ''), Buffer.from([0xff, 0xc3]), Buffer.from(`schnöde – ${tail}`)]),
    );
    const run = await inFolder('build', 'broken.md');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('broken.md:5');
    const graph = graphOf(run.stdout);
    expect(graph.attributes.issues.map(({ code }) => code)).toContain('broken-utf8');
    expect(nodesOf(graph, 'paper')).toHaveLength(2);
  });

  test('HTML and scripts stay text', async () => {
    const hostile = [
      '# <script>alert(1)</script> List',
      '',
      '## A <img src=x onerror=alert(2)>',
      '',
      '- **X<script>alert(3)</script>**: [Title </script><script>alert(4)</script>](javascript:alert(5)) ICLR 2024',
      '- [Real paper](https://arxiv.org/abs/2301.00001) <iframe src="https://evil.example"></iframe>',
      '<script>',
      'document.body.innerHTML = "x"',
      '</script>',
    ].join('\n');
    await folder.write('hostile.md', hostile);
    const run = await inFolder('site', 'hostile.md', '--single-file', '-q');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const data = /<script[^>]*id="stemma-graph"[^>]*>(.*?)<\/script>/s.exec(run.stdout)?.[1] ?? '';
    expect(data).not.toContain('<');
    const links = graphOf(data).nodes.flatMap(({ attributes }) =>
      Array.isArray(attributes['links']) ? attributes['links'] : [],
    );
    for (const { url } of links as { url: string }[]) expect(url).toMatch(/^https?:/);
  });
});

describe('calls that are wrong', () => {
  test.each<[string[], RegExp]>([
    [['biuld'], /unknown command 'biuld'[\s\S]*Did you mean build/],
    [['nothing-like-it'], /Commands: build, serve, site, export, stats/],
    [['build', '--fast'], /unknown option '--fast'/],
    [['build', '--layuot', 'none'], /Did you mean --layout/],
    [['build', '--layout', 'circle'], /Allowed choices are auto, forceatlas2, none/],
    [['stats', '--layout', 'none'], /unknown option '--layout'/],
    [['export', '--format', 'dot'], /Allowed choices are .*gexf/],
    [['export'], /Which format\? .*gexf/],
    [['export', '-o', 'tree.xyz'], /No format is known by the ending of tree\.xyz/],
    [['site'], /Where to\?/],
    [['site', '-o', 'tree.html'], /add --single-file/],
    [['serve', '--port', 'http'], /whole number from 0 to 65535/],
    [['serve', '--watch'], /--watch needs a file or folder/],
    [['build', '-o', 'missing/g.json'], /there is no folder missing/],
    [['build', '-o', '.'], /it is a folder/],
    [[], /Usage: stemma/],
  ])('%j', async (words, message) => {
    const run = await stemma(words, { cwd: folder.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('a list in place of a command', async () => {
    await folder.write('README.md', SMALL_LIST);
    const run = await inFolder('README.md');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('stemma build README.md');
  });

  test('an output that would overwrite the input', async () => {
    await folder.write('list.md', SMALL_LIST);
    const run = await inFolder('build', 'list.md', '-o', './list.md');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(await readFile(join(folder.path, 'list.md'), 'utf8')).toBe(SMALL_LIST);
  });
});

describe('a failed run leaves the old output', () => {
  test('when the input cannot be read', async () => {
    await folder.write('g.json', 'precious');
    const run = await inFolder('build', 'nowhere.md', '-o', 'g.json');
    expect(run.code).toBe(3);
    expect(await readFile(join(folder.path, 'g.json'), 'utf8')).toBe('precious');
  });

  test.skipIf(process.getuid?.() === 0)('when the folder is read-only (root may write anywhere)', async () => {
    await folder.write('list.md', SMALL_LIST);
    await chmod(folder.path, 0o500);
    const run = await inFolder('build', 'list.md', '-o', 'g.json');
    await chmod(folder.path, 0o700);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('permission denied');
  });
});
