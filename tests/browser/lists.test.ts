// Lists that readers bring: read in a worker, merged, cancelled, saved; in the folder's page and in the single file.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { freshFolder, SMALL_LIST, stemma } from '../cli/program';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
const folder = freshFolder();
let url = '';

const papersOf = (page: Page) =>
  page.evaluate(() => window.stemma.graph?.filterNodes((_, { kind }) => kind === 'paper').length);
const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('button', { name: /^Read lists/ }).click();
};

/** Drops texts on the page as files. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(all)) data.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

describePage('lists that readers bring', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('dropped on the page they are shown, and the page’s own list comes back', async () => {
    const page = await stage.open(`${url}#view=table&select=paper:famba-v`);
    await drop(page, {
      'list.md': SMALL_LIST,
      'more.md': '- **RootCut**: [RootCut](https://arxiv.org/abs/2501.00003). Extends TreeCut.\n',
    });
    await page.locator('.chosen').getByText('more.md').waitFor();
    await page.getByRole('button', { name: 'Read 2 lists' }).click();
    await page.getByRole('rowheader', { name: /RootCut/ }).waitFor();
    expect(await papersOf(page)).toBe(3);
    expect((await page.evaluate(() => window.stemma.state())).select).toBeNull();
    await openDialog(page);
    await page
      .locator('dialog')
      .getByRole('button', { name: /own list/ })
      .click();
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).toBe(25);
  });

  test('on a phone, year and venue stand beside names of any length', async () => {
    const page = await stage.open(`${url}#view=table`, { viewport: { width: 390, height: 844 } });
    const titles = [
      'A Survey on Multimodal Large Language Models for Autonomous Driving',
      'Electroencephalographically-aware-Transformers',
    ];
    const text = titles.map((title) => `- [${title}](https://example.org/${title.length}) (WACVW 2024)`).join('\n');
    await drop(page, { 'list.md': `# Papers\n\n## Reinforcement learning surveys\n\n${text}\n` });
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('rowheader', { name: /A Survey on/ }).waitFor();
    for (const name of ['Year', 'Venue']) {
      const box = await page.getByRole('columnheader', { name }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(390);
    }
  });

  test('dropped files wait for Enter: the button that reads them has the keyboard', async () => {
    const page = await stage.open(`${url}#view=table`);
    await drop(page, { 'list.md': SMALL_LIST });
    const button = page.getByRole('button', { name: 'Read the list' });
    await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).toBe(2);
  });

  test.each([
    ['phone', { width: 390, height: 844 }],
    ['desktop', { width: 1280, height: 800 }],
  ])('a title without end or from right to left leaves table and panel as they are (%s)', async (_, viewport) => {
    const page = await stage.open(`${url}#view=table`, { viewport });
    const text = [
      `- [Long title ${'x'.repeat(4000)}](https://arxiv.org/abs/2401.00001) 2024.`,
      '- **عصب**: [عصب: شبكة عصبية](https://arxiv.org/abs/2401.00002) 2024.',
    ].join('\n');
    await drop(page, { 'list.md': `# Papers\n\n${text}\n` });
    await page.getByRole('button', { name: 'Read the list' }).click();
    const row = page.locator('tbody th', { hasText: 'Long title' });
    await row.waitFor();
    expect((await row.boundingBox())?.height).toBeLessThan(200);
    const left = (at: string) =>
      page.locator('.row-name', { hasText: at }).evaluate((name) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        return Math.round(words.getBoundingClientRect().left);
      });
    expect(await left('عصب')).toBe(await left('Long title'));
    await row.getByRole('button').click();
    await page.locator('.panel-head').waitFor();
    const sideways = () => page.locator('.panel').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await sideways()).toBe(0);
    expect((await page.locator('.panel-head h2').boundingBox())?.height).toBeLessThan(400);
  });

  test('another list takes the place of the map that was drawn', async () => {
    const page = await stage.open(url);
    // The page complains (stage.ts) where the old map is drawn once more.
    for (const name of ['first', 'second']) {
      await drop(page, {
        [`${name}.md`]: `- **${name}**: [${name}](https://arxiv.org/abs/2501.00009). Extends Famba-V.\n`,
      });
      await page.getByRole('button', { name: 'Read the list' }).click();
      await expect
        .poll(() => page.evaluate((key) => window.stemma.locate(key), `paper:${name}`), { timeout: 15_000 })
        .not.toBeNull();
    }
  });

  test('a saved graph of more than 32 MB is shown as it is', async () => {
    const graph = JSON.parse((await stemma(['build'])).stdout);
    const paper = graph.nodes.find(({ attributes }: { attributes: { kind: string } }) => attributes.kind === 'paper');
    const page = await stage.open(`${url}#view=table`);
    await page.evaluate(
      ({ graph, key }) => {
        const paper = graph.nodes.find((node: { key: string }) => node.key === key);
        // Made here: a text of that size is not sent to the page.
        paper.attributes.summary = 'long '.repeat(7 * 1024 * 1024);
        paper.attributes.title = 'A very long paper';
        const data = new DataTransfer();
        data.items.add(new File([JSON.stringify(graph)], 'large.json'));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      { graph, key: paper.key },
    );
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('rowheader', { name: /A very long paper/ }).waitFor();
  });

  test('merged with what is shown: a work in both is one; saved, and read again', async () => {
    const page = await stage.open(`${url}#view=table`);
    await openDialog(page);
    await page
      .getByRole('textbox', { name: /paste/ })
      .fill(
        '## Pruning\n\n- **TwigCut**: [TwigCut](https://arxiv.org/abs/2501.00009). Extends Famba-V.\n- **Famba-V**: [Famba-V](https://arxiv.org/abs/2409.09808).\n',
      );
    await page.getByRole('checkbox', { name: /Merge/ }).check();
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('rowheader', { name: /TwigCut/ }).waitFor();
    expect(await papersOf(page)).toBe(26);
    expect(await page.evaluate(() => window.stemma.graph?.outNeighbors('paper:twigcut'))).toContain('paper:famba-v');
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#downloads').getByRole('button', { name: /^JSON/ }).click(),
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    await openDialog(page);
    await page
      .locator('dialog')
      .getByRole('button', { name: /own list/ })
      .click();
    await drop(page, { 'saved.json': saved });
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).toBe(26);
  });

  test('a folder that is dropped is merged and saved by keyboard alone', async () => {
    const desk = join(folder.path, 'desk');
    await mkdir(join(desk, 'notes'), { recursive: true });
    await writeFile(
      join(desk, 'README.md'),
      '- **TwigCut**: [TwigCut](https://arxiv.org/abs/2501.00009). Extends Famba-V.\n',
    );
    await writeFile(
      join(desk, 'notes', 'more.md'),
      '- **BudCut**: [BudCut](https://arxiv.org/abs/2501.00010). Extends TwigCut.\n',
    );
    await writeFile(join(desk, 'photo.png'), 'no list');
    const page = await stage.open(url);
    // As the browser gets it from the system, with folders in it.
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files: [desk], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    await page.locator('.chosen').getByText('desk/notes/more.md').waitFor();
    await page.getByText('1 file left aside').waitFor();
    const read = page.getByRole('button', { name: 'Read 2 lists' });
    await expect.poll(() => read.evaluate((button) => button === document.activeElement)).toBe(true);
    for (const key of ['Shift+Tab', 'Space', 'Tab', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).toBe(27);
    expect(await page.evaluate(() => window.stemma.graph?.outNeighbors('paper:twigcut'))).toContain('paper:famba-v');
    await page.getByRole('button', { name: 'Download' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#downloads').getByRole('button', { name: /^JSON/ }).waitFor();
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(await readFile(await download.path(), 'utf8')).toContain('"paper:budcut"');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Download');
  });

  test('reading can be cancelled, and what is no text is told', async () => {
    const page = await stage.open(url);
    const long = Array.from(
      { length: 6000 },
      (_, i) =>
        `- **Work${i}**: [Work ${i}](https://arxiv.org/abs/${2000 + (i % 600)}.${10000 + i}). Extends Work${i >> 1}.`,
    );
    await drop(page, { 'long.md': `# Long\n\n${long.join('\n')}\n` });
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Read the list' }).waitFor();
    expect(await papersOf(page)).toBe(25);
    await page.getByRole('button', { name: 'Take out long.md' }).click();
    await drop(page, { 'data.md': '\0\0\0\u0001' });
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('alert').getByText('data.md is no text').waitFor();
  });

  test('a hostile list that is dropped runs nothing', async () => {
    const page = await stage.open(`${url}#view=lineage`);
    await drop(page, {
      '<img src=x onerror="window.broken=1">.md':
        '- **A</script><script>window.broken=1</script>**: [A](javascript:window.broken=1). Extends <img src=x onerror=window.broken=1>.\n- **B**: [B](https://example.org/b). Extends A.\n',
    });
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).not.toBe(25);
    for (const view of ['map', 'lineage', 'matrix', 'table'] as const)
      await page.evaluate((each) => window.stemma.dispatch({ type: 'set', values: { view: each } }), view);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('#app :is(script, iframe, img)').count()).toBe(0);
  });

  test('the single file reads lists as well', async () => {
    const file = join(folder.path, 'tree.html');
    expect(await stemma(['site', '--single-file', '-o', file])).toMatchObject({ code: 0 });
    const page = await stage.open(`${pathToFileURL(file).href}#view=table`);
    await drop(page, { 'list.md': SMALL_LIST });
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect.poll(() => papersOf(page), { timeout: 15_000 }).toBe(2);
  });
});
