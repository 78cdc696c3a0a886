import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest, freshFolder, graphOf, nodesOf, SMALL_LIST, stemma } from './program';

const folder = freshFolder();

describe('stemma export', () => {
  test('writes GEXF, by name or by the ending of the file', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const byName = await stemma(['export', list, '--format', 'gexf', '-q']);
    expect(byName.code).toBe(0);
    expect(byName.stdout).toMatch(/^<\?xml[\s\S]*<gexf[\s\S]*<\/gexf>\s*$/);
    expect(byName.stdout).toContain('TreeCut');
    const byEnding = await stemma(['export', list, '-o', 'tree.gexf', '-q'], { cwd: folder.path });
    expect(byEnding).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(join(folder.path, 'tree.gexf'), 'utf8')).toBe(byName.stdout);
  });

  test('a built graph exports to the same bytes as its list', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const graph = await folder.write('graph.json', (await stemma(['build', list, '-q'])).stdout);
    for (const format of ['gexf', 'json']) {
      const [fromList, fromGraph] = await Promise.all(
        [list, graph].map((file) => stemma(['export', file, '--format', format, '-q'])),
      );
      expect(digest(fromGraph?.stdout)).toBe(digest(fromList?.stdout));
    }
  });

  test('json is what build writes', async () => {
    const [exported, built] = await Promise.all([
      stemma(['export', '--format', 'json', '-q']),
      stemma(['build', '-q']),
    ]);
    expect(digest(exported.stdout)).toBe(digest(built.stdout));
  });
});

describe('stemma stats', () => {
  test('prints words, or JSON with --json', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const [words, json, graph] = await Promise.all([
      stemma(['stats', list]),
      stemma(['stats', list, '--json', '-q']),
      stemma(['build', list, '-q']),
    ]);
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/papers\s+2\b/);
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.stringify(JSON.parse(json.stdout))).toContain(`${nodesOf(graphOf(graph.stdout), 'paper').length}`);
  });
});

describe('help and version', () => {
  test('--version prints the version of package.json', async () => {
    const own: unknown = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
    const run = await stemma(['--version']);
    expect(run).toEqual({ code: 0, stdout: `${(own as { version: string }).version}\n`, stderr: '' });
  });

  test('--help names every command, each command has help with examples', async () => {
    const { code, stdout, stderr } = await stemma(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['build', 'serve', 'site', 'export', 'stats']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      const [long, short] = await Promise.all([stemma([name, '--help']), stemma(['help', name])]);
      expect(long.code).toBe(0);
      expect(long.stdout).toContain('Examples:');
      expect(long.stdout).toContain(`stemma ${name}`);
      expect(short).toEqual(long);
    }
    expect((await stemma(['export', '--help'])).stdout).toMatch(/Formats:\n[\s\S]*gexf/);
  });
});
