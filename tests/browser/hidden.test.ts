// Hidden nodes: out of every view until the reader wants them back; in the link, the history, and for many at once.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());
const bar = (page: Page) => page.getByRole('group', { name: 'What is shown' });

describePage('hidden nodes', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('are in no view, stand in the link, and come back', async () => {
    const page = await stage.open(`${url}#view=lineage&scope=list&select=method:mamba`);
    const drawn = () => page.locator('.lineage').getByText('Mamba', { exact: true }).count();
    await expect.poll(drawn).toBeGreaterThan(0);
    await page.locator('.panel').getByRole('button', { name: 'Hide' }).click();
    await expect.poll(drawn).toBe(0);
    await page.locator('.panel').getByText('You have hidden this.').waitFor();
    await expect.poll(() => page.url()).toContain('hidden=method:mamba');
    const again = await stage.open(page.url());
    await bar(again).getByRole('button', { name: '1 hidden' }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(drawn).toBeGreaterThan(0);
    await page.keyboard.press('Shift+U');
    await expect.poll(drawn).toBe(0);
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('button', { name: /^History/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Hid .Mamba/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await bar(page).getByRole('button', { name: '1 hidden' }).click();
    await expect.poll(drawn).toBeGreaterThan(0);
    await bar(page).waitFor({ state: 'detached' });
  });

  test('by keyboard: h hides what is selected, and shows it again', async () => {
    const page = await stage.open(`${url}#select=method:mamba`);
    await page.keyboard.press('h');
    expect((await stateOf(page)).hidden).toEqual(['method:mamba']);
    await page.keyboard.press('h');
    expect((await stateOf(page)).hidden).toEqual([]);
  });

  test('with the lasso: all that it holds', async () => {
    const page = await stage.open(`${url}#focus=method:tome`);
    await page.locator('#map').focus();
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'All in view' }).click();
    await page.getByRole('button', { name: 'Hide these' }).click();
    expect((await stateOf(page)).hidden).toEqual(['method:tome', 'paper:famba-v', 'paper:r-meeto']);
    await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'table', focus: null } }));
    await page.getByText('23 papers', { exact: true }).waitFor();
  });
});
