import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { graphFileText } from '../../src/core/model/dataset';
import { buildGraphOf } from '../../src/core/pipeline';
import { listText } from '../bench/lists';
import { digest, freshFolder, graphOf, nodesOf, ROOT, SMALL_LIST, start, stemma } from './program';

const folder = freshFolder();

describe('stemma build', () => {
  test('without a list builds the seed, the same bytes each time', async () => {
    const [one, two] = await Promise.all([stemma(['build']), stemma(['build'], { cwd: folder.path })]);
    expect(one.code).toBe(0);
    expect(digest(one.stdout)).toBe(digest(two.stdout));
    const graph = graphOf(one.stdout);
    expect(graph.options).toMatchObject({ type: 'directed', multi: true });
    expect(nodesOf(graph, 'paper')).toHaveLength(25);
    expect(nodesOf(graph, 'category')).toHaveLength(8);
    expect(graph.attributes.generator).toMatch(/^stemma \d+\.\d+\.\d+/);
    expect(graph.attributes.issues.map(({ code }) => code)).toContain('encoding-repaired');
  });

  test('a long list, which a second thread has a part in, gives the bytes that one thread gives', async () => {
    // Over 400,000 characters and 2,000 papers.
    const text = listText(2200);
    await folder.write('list.md', text);
    const run = await stemma(['build', 'list.md', '-q', '--layout', 'none'], { cwd: folder.path });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { generator } = graphOf(run.stdout).attributes;
    const alone = buildGraphOf([{ id: 'list.md', text }], { generator, layout: 'none' });
    expect(digest(run.stdout)).toBe(digest(graphFileText(alone)));
  });

  test('writes the graph to -o, the summary to standard error, nothing to standard output', async () => {
    await folder.write('list.md', SMALL_LIST);
    const run = await stemma(['build', 'list.md', '-o', 'graph.json'], { cwd: folder.path });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain('2 papers');
    expect(await readdir(folder.path)).toEqual(['graph.json', 'list.md']);
    expect(nodesOf(graphOf(await readFile(join(folder.path, 'graph.json'), 'utf8')), 'paper')).toHaveLength(2);
  });

  test('reads standard input, files and folders alike', async () => {
    const file = await folder.write('list.md', SMALL_LIST);
    const runs = await Promise.all([
      stemma(['build', file, '-q']),
      stemma(['build', folder.path, '-q']),
      stemma(['build', '-', '-q'], { stdin: SMALL_LIST }),
      stemma(['build', 'list.md', '-q'], { cwd: folder.path }),
    ]);
    for (const { code, stderr } of runs) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [byFile, byFolder, byStdin, byName] = runs.map(({ stdout }) => stdout);
    // Where a list lies does not change its graph.
    expect(digest(byFolder)).toBe(digest(byFile));
    expect(digest(byName)).toBe(digest(byFile));
    expect(digest(byStdin?.replaceAll('"stdin"', '"list.md"'))).toBe(digest(byFile));
  });

  test('a pipe with a name is read like a file', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const program = join(ROOT, 'dist/cli/stemma.js');
    const script = `"${process.execPath}" "${program}" build <(cat "${list}") -q`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script]);
    expect(nodesOf(graphOf(stdout), 'paper')).toHaveLength(2);
  });

  test('a graph that was written into the folder of its list is no list', async () => {
    await folder.write('list.md', SMALL_LIST);
    const first = await stemma(['build', '.', '-q', '-o', 'graph.json'], { cwd: folder.path });
    expect(first.code).toBe(0);
    const again = await stemma(['build', '.', '-q'], { cwd: folder.path });
    expect(digest(again.stdout)).toBe(digest(await readFile(join(folder.path, 'graph.json'), 'utf8')));
  });

  test('a graph file is read back as it was', async () => {
    const built = await stemma(['build', '-', '-q'], { stdin: SMALL_LIST });
    const file = await folder.write('graph.json', built.stdout);
    const again = await stemma(['build', file, '-q']);
    expect(digest(again.stdout)).toBe(digest(built.stdout));
  });

  test('several lists become one graph, in whatever order they are named', async () => {
    const one = await folder.write('one.md', SMALL_LIST);
    const two = await folder.write(
      'two.md',
      '# More\n\n## Methods\n\n- **RootCut**: [RootCut: Deep](https://arxiv.org/abs/2501.00003) (ICML 2025). Extends LeafCut.\n',
    );
    const [ab, ba, twice] = await Promise.all([
      stemma(['build', one, two, '-q']),
      stemma(['build', two, one, '-q']),
      stemma(['build', one, two, one, folder.path, '-q']),
    ]);
    expect(ab.code).toBe(0);
    expect(nodesOf(graphOf(ab.stdout), 'paper')).toHaveLength(3);
    expect(digest(ba.stdout)).toBe(digest(ab.stdout));
    expect(digest(twice.stdout)).toBe(digest(ab.stdout));
  });

  test('--json prints the counts, --title names the graph, --layout none leaves the nodes unplaced', async () => {
    await folder.write('list.md', SMALL_LIST);
    const words = ['build', 'list.md', '-o', 'g.json', '--json', '--quiet', '--title', 'My tree', '--layout', 'none'];
    const run = await stemma(words, { cwd: folder.path });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ title: 'My tree', papers: 2, lineage: 1 });
    const graph = graphOf(await readFile(join(folder.path, 'g.json'), 'utf8'));
    expect(new Set(graph.nodes.map(({ attributes }) => `${attributes['x']},${attributes['y']}`)).size).toBe(1);
  });

  test('--like keeps the places of an earlier graph', async () => {
    const entries = Array.from(
      { length: 60 },
      (_, i) =>
        `- **Tree${i}X**: [Tree${i}X: Growing](https://arxiv.org/abs/2301.${10_000 + i}) (ICML 2023). Extends Tree${Math.floor(i / 2)}X.\n`,
    );
    const list = await folder.write('list.md', `# Trees\n\n${entries.slice(1).join('')}`);
    await stemma(['build', list, '-o', 'old.json', '-q'], { cwd: folder.path });
    await folder.write('list.md', `# Trees\n\n${entries.join('')}`);
    await stemma(['build', list, '-o', 'new.json', '-q', '--like', 'old.json'], { cwd: folder.path });
    const places = async (file: string) =>
      new Map(
        graphOf(await readFile(join(folder.path, file), 'utf8')).nodes.map(({ key, attributes: { x, y } }) => [
          key,
          `${x} ${y}`,
        ]),
      );
    const [before, after] = [await places('old.json'), await places('new.json')];
    const moved = [...before].filter(([key, place]) => after.get(key) !== place);
    expect(moved.length).toBeLessThan(before.size / 2);
    expect(await stemma(['build', list, '--like', list], { cwd: folder.path })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('no graph file'),
    });
  });

  test('the clock leaves no trace', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const runs = await Promise.all(
      ['0', '2000000000'].map((epoch) =>
        stemma(['build', list, '-q'], { env: { SOURCE_DATE_EPOCH: epoch, TZ: 'Asia/Tokyo', LC_ALL: 'C' } }),
      ),
    );
    const plain = await stemma(['build', list, '-q']);
    for (const { stdout } of runs)
      expect(nodesOf(graphOf(stdout), 'paper')).toEqual(nodesOf(graphOf(plain.stdout), 'paper'));
  });

  test('a reader that stops early is no failure', async () => {
    const child = start(['build', '-q']);
    child.stdin.end();
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('colours only where they are wanted', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const out = join(folder.path, 'g.json');
    const [plain, forced, both] = await Promise.all([
      stemma(['build', list, '-o', out]),
      stemma(['build', list, '-o', `${out}2`], { env: { FORCE_COLOR: '1' } }),
      stemma(['build', list, '-o', `${out}3`], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ]);
    expect(plain.stderr).not.toContain('\x1b');
    expect(forced.stderr).toContain('\x1b[1m');
    expect(both.stderr).not.toContain('\x1b');
  });
});

test('the embedded list is the copy that its note describes', async () => {
  const bytes = await readFile(join(ROOT, 'seeds/mamba-compression.md'));
  const note = await readFile(join(ROOT, 'seeds/README.md'), 'utf8');
  expect(note).toContain(createHash('sha256').update(bytes).digest('hex'));
});

test('npm run stemma in a checkout takes paths from where the caller stands', async () => {
  await folder.write('list.md', SMALL_LIST);
  const words = ['--prefix', ROOT, 'run', '--silent', 'stemma', '--', 'stats', 'list.md', '--json', '-q'];
  const { stdout, stderr } = await promisify(execFile)('npm', words, { cwd: folder.path });
  expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
  expect(JSON.parse(stdout)).toBeTypeOf('object');
});
