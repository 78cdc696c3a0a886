// The state of the page in its address: it survives, can be sent, and nothing in it blanks the page.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());

describePage('the address', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('a link carries only what differs, and brings it all back', async () => {
    const page = await stage.open(url);
    expect(new URL(page.url()).hash).toBe('');
    await page.evaluate(() => {
      const { dispatch } = window.stemma;
      dispatch({ type: 'select', key: 'lineage:extends:paper:famba-v->method:tome' });
      dispatch({ type: 'toggle', list: 'relations', value: 'similar' });
      dispatch({ type: 'toggle', list: 'kinds', value: 'category' });
      dispatch({ type: 'focus', key: 'method:tome', depth: 2, dir: 'down' });
      dispatch({ type: 'set', values: { theme: 'dark', q: 'token & more' } });
    });
    await page.waitForFunction(() => location.hash.includes('q=token') && location.hash.includes('camera='));
    const before = await stateOf(page);
    expect(page.url()).toContain('select=lineage:extends:paper:famba-v');
    expect(page.url()).not.toContain('view=');
    await page.reload();
    await page.evaluate(() => window.stemma.ready);
    expect(await stateOf(page)).toEqual(before);
    await page.locator('.panel mark').getByText('Also based on').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const other = await stage.open(page.url());
    expect(await stateOf(other)).toEqual(before);
  });

  test('back and forward go through what was selected', async () => {
    const page = await stage.open(url);
    for (const key of ['paper:famba-v', 'method:tome'])
      await page.evaluate((node) => window.stemma.dispatch({ type: 'select', key: node }), key);
    await page.goBack();
    await expect.poll(async () => (await stateOf(page)).select).toBe('paper:famba-v');
    await page.goBack();
    await expect.poll(async () => (await stateOf(page)).select).toBeNull();
    await page.goForward();
    await expect.poll(async () => (await stateOf(page)).select).toBe('paper:famba-v');
  });

  test('unknown values are told and ignored; the rest counts', async () => {
    const page = await stage.open(`${url}#view=sideways&select=paper:gone&depth=99&q=mamba&colour=red`);
    const notices = (await page.locator('.notice').allInnerTexts()).join('\n');
    for (const part of ['sideways', 'paper:gone', '99', 'colour']) expect(notices).toContain(part);
    expect(await stateOf(page)).toMatchObject({ view: 'map', select: null, depth: 1, q: 'mamba' });
    await page.locator('#map canvas').first().waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
  });

  test('no address blanks the page, typed in or followed', async () => {
    const page = await stage.open(`${url}#%`);
    const isThere = async (): Promise<void> => {
      expect(await page.locator('.legend').textContent()).toContain('Quantization');
      await page.locator('#map canvas').first().waitFor();
    };
    await isThere();
    for (const hash of ['#&&=&', '#categories=gone', '#kinds=', '#camera=NaN,1,1', '#select=__proto__', '#q=%F0%9F']) {
      await page.evaluate((text) => {
        location.hash = text;
      }, hash);
      await isThere();
    }
    await page.evaluate(() => {
      location.hash = '#select=paper:famba-v';
    });
    await page.getByRole('heading', { name: 'Famba-V' }).waitFor();
  });

  test('a query counts like a fragment', async () => {
    const page = await stage.open(`${url}?select=paper:famba-v&view=table`);
    expect(await stateOf(page)).toMatchObject({ select: 'paper:famba-v', view: 'table' });
    await page.waitForFunction(() => location.search === '' && location.hash !== '');
  });

  test('the names of the contract: years, venues, path, lineage and matrix', async () => {
    const page = await stage.open(`${url}#years=2024-2025&view=lineage&venues=ECCV&path=method:tome..paper:famba-v`);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await stateOf(page)).toMatchObject({
      view: 'lineage',
      years: [2024, 2025],
      venues: ['ECCV'],
      path: ['method:tome', 'paper:famba-v'],
    });
    await page.getByRole('heading', { name: 'ToMe and Famba-V' }).waitFor();
  });
});
