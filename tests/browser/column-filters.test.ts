// The filters in the heads of the table: the same as those of the search and the legend, by mouse and by keyboard.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());
const rows = (page: Page) => page.locator('tbody tr').count();
const head = (page: Page, name: string) => page.getByRole('button', { name: `Filter by ${name}` });
/** The part that lies open below a head. */
const open = (page: Page) => page.locator('.column-filter:not([hidden])');

describePage('filters in the heads of the table', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('by keyboard: the name has what is typed, in the search as well; one step of the history; Escape closes it alone', async () => {
    const page = await stage.open(`${url}#view=table&select=method:tome`);
    await head(page, 'Paper').press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.column-filter input'));
    await page.keyboard.type('token pruning');
    await expect.poll(() => rows(page)).toBe(1);
    expect(await page.locator('#search').inputValue()).toBe('title:"token pruning"');
    await page.keyboard.press('Escape');
    expect(await open(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Filter by Paper, is set',
    );
    expect((await stateOf(page)).select).toBe('method:tome');
    await page.keyboard.press('u');
    await expect.poll(() => rows(page)).toBe(25);
    expect(await page.locator('#search').inputValue()).toBe('');
  });

  test('years, venues, categories and techniques are those of the legend, and stand in the link', async () => {
    const page = await stage.open(`${url}#view=table`);
    await head(page, 'Year').click();
    await open(page).getByLabel('First year').selectOption('2025');
    expect((await stateOf(page)).years).toEqual([2025, 2025]);
    expect(await page.locator('.years').getByLabel('First year').inputValue()).toBe('2025');
    await open(page).getByRole('button', { name: 'All' }).click();
    await head(page, 'Venue').click();
    await open(page).getByRole('button', { name: /^ECCV/ }).click();
    await expect.poll(() => rows(page)).toBe(1);
    await open(page).getByRole('button', { name: /^ECCV/ }).click();
    await head(page, 'Category').click();
    await open(page).getByRole('button', { name: 'Show only Quantization' }).click();
    await expect.poll(() => rows(page)).toBe(7);
    await head(page, 'Techniques').click();
    await open(page).getByRole('textbox').or(open(page).getByRole('searchbox')).fill('bina');
    await open(page)
      .getByRole('button', { name: /^binarization/ })
      .click();
    await expect.poll(() => rows(page)).toBe(1);
    const other = await stage.open(page.url());
    expect(await rows(other)).toBe(1);
    expect(await head(other, 'Category').getAttribute('aria-label')).toBe('Filter by Category, is set');
    expect(await head(other, 'Venue').getAttribute('aria-label')).toBe('Filter by Venue');
  });

  test('what a paper draws on, and in which way; what it led to', async () => {
    const page = await stage.open(`${url}#view=table&q=mamba`);
    await head(page, 'Draws on').click();
    await open(page).getByLabel('The work').fill('Switch Transformers');
    await expect.poll(() => rows(page)).toBe(1);
    await open(page).getByLabel('How').selectOption('compares');
    await page.getByText('No paper matches the search').waitFor();
    expect((await stateOf(page)).q).toBe('mamba compares:"Switch Transformers"');
    await open(page).getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).q).toBe('mamba');
    await head(page, 'Led to').click();
    await open(page).getByLabel('Led to the work').fill('MoE-Mamba');
    await expect.poll(() => page.locator('.row-name').allTextContents()).toEqual(['BlackMamba']);
  });

  test('in the table of methods as well, which a search by name or lineage finds', async () => {
    const page = await stage.open(`${url}#view=table&table=methods`);
    await head(page, 'Led to').click();
    await open(page).getByLabel('Led to the work').fill('Famba-V');
    await expect.poll(async () => (await page.locator('.row-name').allTextContents()).sort()).toEqual(['ToMe', 'Vim']);
    await page.keyboard.press('Escape');
    await head(page, 'Method').click();
    await open(page).getByLabel('With this in the name').fill('tom');
    await expect.poll(() => page.locator('.row-name').allTextContents()).toEqual(['ToMe']);
  });

  test('one that the keyboard or a press leaves is closed', async () => {
    const page = await stage.open(`${url}#view=table`);
    await head(page, 'Year').press('Enter');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await expect.poll(() => open(page).count()).toBe(0);
    await head(page, 'Category').click();
    await page.locator('#table-count').click();
    expect(await open(page).count()).toBe(0);
  });

  test('what a row is about stays in sight while one goes sideways', async () => {
    const page = await stage.open(`${url}#view=table`);
    const left = () =>
      page
        .getByRole('rowheader')
        .first()
        .evaluate((each) => each.getBoundingClientRect().left);
    const before = await left();
    await page.locator('.table-scroll').evaluate((each) => each.scrollBy(400, 0));
    expect(await page.locator('.table-scroll').evaluate((each) => each.scrollLeft)).toBeGreaterThan(20);
    expect(await left()).toBe(before);
  });
});
