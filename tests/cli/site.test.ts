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

describe('stemma site --story', () => {
  const story = { schema: 1, title: 'Cuts </script>', steps: [{ caption: 'First $& <b>', state: '#view=lineage' }] };
  const embedded = (page: string): unknown =>
    JSON.parse(/<script type="application\/json" id="stemma-story">([^<]*)<\/script>/.exec(page)?.[1] ?? 'null');
  const kept = { ...story, steps: [{ caption: 'First $& <b>', state: 'view=lineage' }] };

  test('stands in the folder and in the single file, behind the encoding', async () => {
    await folder.write('list.md', SMALL_LIST);
    await folder.write('tour.json', JSON.stringify(story));
    expect((await inFolder('site', 'list.md', '-o', 'public', '--story', 'tour.json')).code).toBe(0);
    const page = await read('public', 'index.html');
    expect(embedded(page)).toEqual(kept);
    expect(page.indexOf('charset')).toBeLessThan(page.indexOf('stemma-story'));
    expect((await inFolder('site', 'list.md', '-o', 'a.html', '--single-file', '--story', 'tour.json')).code).toBe(0);
    expect(embedded(await read('a.html'))).toEqual(kept);
    await inFolder('site', 'list.md', '-o', 'public');
    expect(await read('public', 'index.html')).not.toContain('stemma-story');
  });

  test.each([
    ['{', /^stemma: tour\.json is no story that a page can play: it is not JSON: /],
    [
      JSON.stringify({ ...story, steps: [...story.steps, { caption: 1, state: '' }] }),
      /^stemma: tour\.json is no story that a page can play: step 2 → caption: wanted a text, found 1\.\n$/,
    ],
  ])('a bad file is named, with the step, and nothing is written', async (text, message) => {
    await folder.write('list.md', SMALL_LIST);
    await folder.write('tour.json', text);
    for (const words of [
      ['site', 'list.md', '-o', 'public'],
      ['serve', 'list.md', '--port', '0'],
    ]) {
      const run = await inFolder(...words, '--story', 'tour.json');
      expect(run).toMatchObject({ code: 3, stdout: '' });
      expect(run.stderr).toMatch(message);
    }
    expect(await readdir(folder.path)).toEqual(['list.md', 'tour.json']);
  });

  test('a missing file is named', async () => {
    const run = await inFolder('site', '-o', 'public', '--story', 'nowhere.json');
    expect(run).toMatchObject({
      code: 3,
      stderr: 'stemma: Cannot read nowhere.json: there is no such file or folder.\n',
    });
  });
});
