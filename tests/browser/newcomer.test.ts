// Where a reader who knows nothing of the page stumbled: what they did next has to work.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';
let folder = '';

describePage('a reader who is here for the first time', () => {
  beforeAll(async () => {
    url = await serve();
    folder = await mkdtemp(join(tmpdir(), 'stemma-newcomer-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('after “Connect or compare…” types the name of the other work and gets the path: no letter is taken for a key', async () => {
    const page = await stage.open(url);
    await page.locator('#search').fill('Switch Transformers');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Connect or compare…' }).click();
    await page.getByPlaceholder('Name of the other one').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('MoE-Mamba');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Switch Transformers\s+and MoE-Mamba/ }).waitFor();
    expect(await page.evaluate(() => window.stemma.state().path)).toEqual([
      'paper:switch-transformers',
      'paper:moe-mamba',
    ]);
  });

  test('sees both works of a connection, also where the map flies', async () => {
    const page = await stage.open(`${url}#select=paper:famba-v`, { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Connect or compare…' }).click();
    await page.getByPlaceholder('Name of the other one').waitFor();
    await page.keyboard.type('MambaQuant');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Famba-V\s+and MambaQuant/ }).waitFor();
    const areSeen = () =>
      page.evaluate(() => {
        const map = document.querySelector('#map')?.getBoundingClientRect();
        return ['paper:famba-v', 'paper:mambaquant'].every((key) => {
          const place = window.stemma.locate(key);
          if (place === null || map === undefined) return false;
          return place.x > map.left && place.x < map.right && place.y > map.top && place.y < map.bottom;
        });
      });
    await expect.poll(areSeen, { timeout: 8000 }).toBe(true);
  });

  test('gives the choice up with Esc, and the search is what it was', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`);
    await page.getByRole('button', { name: 'Connect or compare…' }).click();
    await page.getByPlaceholder('Name of the other one').waitFor();
    await page.keyboard.press('Escape');
    await page.getByPlaceholder(/^Search/).waitFor();
    expect(await page.evaluate(() => window.stemma.state().select)).toBe('paper:moe-mamba');
  });

  test('asks for a family tree before anything is chosen, and hears what to do', async () => {
    const page = await stage.open(`${url}#view=lineage`);
    await page.getByRole('button', { name: 'Family tree' }).click();
    await page.locator('.notice').getByText('Choose a work').waitFor();
  });

  test('sees that the related papers of a text can be copied', async () => {
    const page = await stage.open(url);
    await page.evaluate(() => window.stemma.dispatch({ type: 'dialog', dialog: 'related' }));
    await page.getByRole('textbox', { name: 'Text' }).fill('We merge tokens of vision state space models.');
    await page.getByRole('button', { name: 'Find related papers' }).click();
    await page.getByText('Copy as BibTeX').waitFor();
    await page.getByText('Copy as Markdown').waitFor();
  });

  test('types a query with fields and presses Enter: it stays, and its papers are shown; an arrow key chooses one', async () => {
    const page = await stage.open(`${url}#view=table`);
    await page.keyboard.press('/');
    await page.keyboard.type('venue:');
    // Said is nothing yet: all papers are there.
    expect(await page.locator('tbody tr').count()).toBe(25);
    await page.keyboard.type('ECCV year:>=2024');
    await page.getByText('1 paper matches').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.results').waitFor({ state: 'hidden' });
    expect(await page.locator('#search').inputValue()).toBe('venue:ECCV year:>=2024');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.panel-head').getByText('Famba-V').first().waitFor();
  });

  test('asks for too much, and sees which part of the query finds nothing', async () => {
    const page = await stage.open(url);
    await page.keyboard.press('/');
    await page.keyboard.type('venue:ECCV year:>=2025');
    await page.getByText('No paper is all of this').waitFor();
    expect(await page.locator('.no-result-parts li').allTextContents()).toEqual([
      'venue:ECCV 1 paper',
      expect.stringMatching(/^year:>=2025 \d+ papers$/),
    ]);
  });

  test('writes what is wanted in words: “path from … to …”', async () => {
    const page = await stage.open(url);
    await page.keyboard.press('/');
    await page.keyboard.type('path from Switch Transformers to MoE-Mamba');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => window.stemma.state().path?.join() === 'paper:switch-transformers,paper:moe-mamba',
    );
  });

  test('opens a technique that hundreds of papers use: the first ones come at once, the others at a press', async () => {
    const list = join(folder, 'many.md');
    const entries = Array.from(
      { length: 60 },
      (_, i) => `- [Work number ${i} with token merging](https://arxiv.org/abs/2401.${10_000 + i})`,
    );
    await writeFile(list, `# Many\n\n## All\n\n${entries.join('\n')}\n`);
    const page = await stage.open(await serve(list));
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: 'technique:token-merging' }));
    const rows = page.locator('.panel .relations > li');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(40);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    await expect.poll(() => rows.count()).toBe(60);
    // The button is gone; the keyboard is at the first row that came.
    expect(
      await rows
        .nth(40)
        .locator('button')
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
  });
});
