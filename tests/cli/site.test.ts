import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, graphOf, nodesOf, SMALL_LIST, stemma } from './program';

const folder = freshFolder();
const inFolder = (...words: string[]) => stemma(words, { cwd: folder.path });
const read = (...path: string[]) => readFile(join(folder.path, ...path), 'utf8');

/** Where a page would go on its own: nothing but data, blobs and namespaces may name another host. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\b(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map((match) => match[1] ?? '');

describe('stemma site', () => {
  test('writes a folder of static files with relative addresses', async () => {
    await folder.write('list.md', SMALL_LIST);
    const run = await inFolder('site', 'list.md', '-o', 'public');
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const page = await read('public', 'index.html');
    expect(addressesIn(page)).toEqual([]);
    expect(page).not.toContain('stemma-live');
    for (const [, file] of page.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
      expect((await stat(join(folder.path, 'public', file ?? ''))).isFile()).toBe(true);
    }
    expect(page).not.toMatch(/(?:src|href)="\//);
    expect(nodesOf(graphOf(await read('public', 'graph.json')), 'paper')).toHaveLength(2);
    expect((await readdir(join(folder.path, 'public'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('renews its own files and leaves others', async () => {
    await folder.write('list.md', SMALL_LIST);
    await inFolder('site', 'list.md', '-o', 'public');
    await folder.write('public/CNAME', 'example.org');
    await folder.write('public/graph.json', 'old');
    expect((await inFolder('site', 'list.md', '-o', 'public')).code).toBe(0);
    expect(await read('public', 'CNAME')).toBe('example.org');
    expect(nodesOf(graphOf(await read('public', 'graph.json')), 'paper')).toHaveLength(2);
  });

  test('a run that fails writes nothing', async () => {
    const run = await inFolder('site', 'nowhere.md', '-o', 'public');
    expect(run.code).toBe(3);
    expect(await readdir(folder.path)).toEqual([]);
    const file = await folder.write('taken', 'a file');
    const clash = await inFolder('site', '-o', file);
    expect(clash).toMatchObject({ code: 2, stdout: '' });
    expect(clash.stderr).toContain('Cannot write to');
    expect(await read('taken')).toBe('a file');
  });

  test('--single-file holds everything, a title with </script> too', async () => {
    await folder.write(
      'list.md',
      SMALL_LIST.replace('Cutting trees', () => 'Cutting `</script>` $& trees'),
    );
    const run = await inFolder('site', 'list.md', '-o', 'tree.html', '--single-file');
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const page = await read('tree.html');
    expect(addressesIn(page)).toEqual([]);
    expect(page).not.toMatch(/(?:src|href)="\.\//);
    const data = /<script[^>]*id="stemma-graph"[^>]*>([^<]*)<\/script>/.exec(page)?.[1];
    const titles = nodesOf(graphOf(data ?? ''), 'paper').map(({ attributes }) => attributes['title']);
    expect(titles.some((title) => String(title).includes('</script>'))).toBe(true);
    expect(titles.some((title) => String(title).includes('$&'))).toBe(true);
  });
});
