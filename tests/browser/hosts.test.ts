// Other ways to the page: one file from the disk, a folder under a path, a list that changes, and a hostile list.

import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { freshFolder, SMALL_LIST, stemma } from '../cli/program';
import { look } from './map';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
const folder = freshFolder();
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const papersOf = (page: Page) =>
  page.evaluate(() => window.stemma.graph?.filterNodes((_, { kind }) => kind === 'paper').length);

/** Serves a folder under `/some/path/`, as GitHub Pages would. */
async function serveStatic(root: string): Promise<string> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/^\/some\/path\//, '').replace(/[?#].*$/, '') || 'index.html';
    try {
      const body = await readFile(join(root, path));
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/json').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/some/path/`;
}

/** Everything a list could try. */
const HOSTILE = [
  '# Papers <script>window.broken = 1</script>',
  '',
  '## <img src=x onerror="window.broken = 1"> Methods',
  '',
  '- **A</script><script>window.broken = 1</script>**: [A](javascript:window.broken=1) (ICLR 2023). Plain.',
  '- **Bee**: [Bee `<img src=x onerror=window.broken=1>`](https://arxiv.org/abs/2301.00001) Based on <b onclick="window.broken=1">Cee</b>.',
  '- **Cee**: [Cee](https://example.org/"onmouseover="window.broken=1) [code](data:text/html,<script>window.broken=1</script>).',
  '- **\u202eDee\u202c**: [Dee {{window.broken=1}}](vbscript:x) Extends Cee and `__proto__`.',
  '- **constructor**: [constructor](https://example.org/c) Extends __proto__ and toString.',
  '<svg onload="window.broken=1"></svg>',
  '<iframe src="javascript:parent.broken=1"></iframe>',
  '',
].join('\n');

async function tryAll(page: Page): Promise<void> {
  const keys = await page.evaluate(() => [
    ...(window.stemma.graph?.nodes() ?? []),
    ...(window.stemma.graph?.edges() ?? []),
  ]);
  expect(keys.length).toBeGreaterThan(5);
  for (const key of keys) {
    await page.evaluate((each) => window.stemma.dispatch({ type: 'select', key: each }), key);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  }
  await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'table', q: '<script>' } }));
  await page.evaluate(() => window.stemma.dispatch({ type: 'reset' }));
  await page.locator('tbody tr').first().waitFor();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('#app :is(script, iframe, object, embed, img)').count()).toBe(0);
}

describePage('other ways to the page', () => {
  test('one file, opened from the disk, with nothing beside it', async () => {
    const file = join(folder.path, 'tree.html');
    expect(await stemma(['site', '--single-file', '-o', file])).toMatchObject({ code: 0 });
    const page = await stage.open(`${pathToFileURL(file).href}#select=lineage:extends:paper:famba-v-%3Emethod:tome`);
    expect(await papersOf(page)).toBe(25);
    await page.locator('.panel mark').getByText('Also based on').waitFor();
    expect((await look(page)).drawn).toBeGreaterThan(0.05);
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#downloads').getByRole('button', { name: /^JSON/ }).click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toHaveProperty('nodes');
  });

  test('one file shows the sketch of its map before it has read the graph, once', async () => {
    const file = join(folder.path, 'tree.html');
    expect(await stemma(['site', '--single-file', '-o', file])).toMatchObject({ code: 0 });
    const page = await stage.open(pathToFileURL(file).href, {
      before: () => {
        const seen: { graph: boolean; image: string }[] = [];
        Object.assign(window, { seen });
        new MutationObserver((changes) => {
          for (const each of changes.flatMap(({ addedNodes }) => [...addedNodes]))
            if (each instanceof HTMLCanvasElement && each.id === 'sketch')
              seen.push({ graph: document.getElementById('stemma-graph') !== null, image: each.toDataURL() });
        }).observe(document, { childList: true, subtree: true });
      },
    });
    const seen = await page.evaluate(() => (window as unknown as { seen: { graph: boolean; image: string }[] }).seen);
    expect(seen.map(({ graph }) => graph)).toEqual([false]);
    expect(seen[0]?.image.length).toBeGreaterThan(5000);
    await page.locator('#sketch').waitFor({ state: 'detached' });
  });

  test('a folder under any path', async () => {
    expect(await stemma(['site', '-o', join(folder.path, 'public')])).toMatchObject({ code: 0 });
    const page = await stage.open(`${await serveStatic(join(folder.path, 'public'))}#view=table`);
    expect(await page.locator('tbody tr').count()).toBe(25);
  });

  test('--watch: the page follows the list, keeps its state, and says what went wrong', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const page = await stage.open(`${await serve(list, '--watch')}#view=table&select=paper:treecut`);
    expect(await papersOf(page)).toBe(2);
    await writeFile(
      list,
      `${SMALL_LIST}- **RootCut**: [RootCut](https://arxiv.org/abs/2501.00003). Extends TreeCut.\n`,
    );
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).toBe(3);
    await page.getByRole('rowheader', { name: /RootCut/ }).waitFor();
    await page.locator('.panel blockquote').getByText('Extends TreeCut').waitFor();
    await writeFile(list, new Uint8Array([0, 1, 2, 3, 0, 0]));
    await page
      .locator('.notice')
      .getByText(/could not be read again/)
      .waitFor();
    expect(await papersOf(page)).toBe(3);
  });

  test('a hostile list runs nothing, served or in one file', async () => {
    const list = await folder.write('list.md', HOSTILE);
    await tryAll(await stage.open(await serve(list)));
    const file = join(folder.path, 'hostile.html');
    expect(await stemma(['site', list, '--single-file', '-o', file])).toMatchObject({ code: 0 });
    await tryAll(await stage.open(pathToFileURL(file).href));
  });

  test('a list without papers, and a page without a graph, say what to do', async () => {
    const list = await folder.write('list.md', '# Nothing here\n\nJust words.\n');
    const page = await stage.open(await serve(list), { ready: false });
    await page.getByRole('heading', { name: 'No papers were found' }).waitFor();
    await stemma(['site', '-o', join(folder.path, 'public')]);
    await writeFile(join(folder.path, 'public/graph.json'), '{"attributes":{"schema":99}}');
    const newer = await stage.open(await serveStatic(join(folder.path, 'public')), { ready: false });
    expect(await newer.getByRole('alert').textContent()).toContain('schema 99');
  });
});
