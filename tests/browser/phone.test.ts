// The page in a small window: what has room, what nothing covers, what can be reached.

import { beforeAll, expect, test } from 'vitest';
import { restingPlaceOf } from './map';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
const PHONE = { viewport: { width: 390, height: 844 } };
const LAPTOP = { viewport: { width: 1024, height: 768 } };
let url = '';

describePage('in a small window', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('a phone gives the map more than half of its height', async () => {
    const page = await stage.open(url, PHONE);
    await page.waitForFunction(() => window.stemma.locate('method:mamba'));
    const share = await page.evaluate(() => {
      const keys = window.stemma.graph?.nodes() ?? [];
      const heights = keys.map((key) => window.stemma.locate(key)?.y ?? 0);
      const box = document.querySelector('#map')?.getBoundingClientRect();
      return (Math.max(...heights) - Math.min(...heights)) / (box?.height ?? 1);
    });
    expect(share).toBeGreaterThan(0.5);
  });

  test('a mark that is pinned on a phone stands at the same place of the graph in a wide window', async () => {
    const page = await stage.open(`${url}#pins=paper:moe-mamba@10@20`, PHONE);
    await page.waitForFunction(() => window.stemma.locate('paper:moe-mamba'));
    await page.locator('#map').focus();
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: 'paper:moe-mamba' }));
    await page.keyboard.press('Alt+ArrowRight');
    const pin = await page.evaluate(() => window.stemma.state().pins[0]);
    // To the right and nowhere else: 20 is not read as a place of the taller map.
    expect(pin?.x).toBeGreaterThan(10);
    expect(pin?.y).toBeCloseTo(20, 0);
  });

  test.each([
    ['phone', PHONE],
    ['laptop', LAPTOP],
  ])('a family tree opens in what the panel leaves free, its root whole (%s)', async (_, size) => {
    const page = await stage.open(`${url}#view=lineage&select=paper:moe-mamba`, size);
    const place = await (await page.waitForFunction(() => window.stemma.locate('paper:moe-mamba'))).jsonValue();
    const map = await page.locator('#map').boundingBox();
    const panel = await page.locator('.panel').boundingBox();
    if (place === null || map === null || panel === null) throw new Error('no box');
    const isSheet = panel.width > map.width * 0.9;
    const right = isSheet ? map.x + map.width : panel.x;
    const bottom = isSheet ? panel.y : map.y + map.height;
    for (const card of await page.locator('.lineage [data-node]').all()) {
      const box = await card.boundingBox();
      if (box === null) throw new Error('no card');
      expect(box.x).toBeGreaterThanOrEqual(map.x);
      expect(box.x + box.width).toBeLessThanOrEqual(right);
      expect(box.y).toBeGreaterThanOrEqual(map.y);
      expect(box.y + box.height).toBeLessThanOrEqual(bottom);
    }
  });

  test('the sheet of a phone grows at a press and shrinks at the next', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`, PHONE);
    const height = async () => (await page.locator('.panel').boundingBox())?.height ?? 0;
    const before = await height();
    await page.getByRole('button', { name: 'Raise the panel' }).click();
    await expect.poll(height).toBeGreaterThan(before * 1.5);
    await page.getByRole('button', { name: 'Lower the panel' }).click();
    await expect.poll(height).toBeLessThan(before * 1.1);
  });

  test('a raised sheet is lowered for the view that it leads to', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`, PHONE);
    await page.getByRole('button', { name: 'Raise the panel' }).click();
    await page.locator('.panel').getByRole('button', { name: 'Lineage' }).click();
    await page.locator('.lineage').waitFor();
    await page.getByRole('button', { name: 'Raise the panel' }).waitFor();
  });

  test('what is chosen by search stands above the sheet', async () => {
    const page = await stage.open(url, { ...PHONE, reducedMotion: 'no-preference' });
    await page.waitForFunction(() => window.stemma.locate('method:tome'));
    await page.getByRole('combobox', { name: /search/i }).fill('tome');
    await page.getByRole('option', { name: /^ToMe/ }).click();
    await page.getByRole('heading', { name: 'ToMe' }).waitFor();
    const top = (await page.locator('.panel').boundingBox())?.y ?? 0;
    const { y } = await restingPlaceOf(page, 'method:tome');
    expect(y).toBeLessThan(top - 20);
  });

  test.each(['Download', 'Tools'])('all of the menu “%s” is in the window', async (name) => {
    const page = await stage.open(url, PHONE);
    await page.getByRole('button', { name, exact: true }).click();
    const list = page.locator('.menu-list:not([hidden])');
    await list.getByRole('button').last().waitFor();
    const box = await list.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('the close button of the sheet stands beside its grip and is not under it', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`, PHONE);
    const grip = await page.getByRole('button', { name: 'Raise the panel' }).boundingBox();
    const close = page.locator('.panel').getByRole('button', { name: 'Close', exact: true });
    const box = await close.boundingBox();
    if (grip === null || box === null) throw new Error('no box');
    expect(Math.abs(box.y + box.height / 2 - grip.y - grip.height / 2)).toBeLessThan(3);
    await close.click();
    await expect.poll(() => page.evaluate(() => window.stemma.state().select)).toBe(null);
  });

  test('nothing of the table lies beside the window: each paper is a block with what the columns say', async () => {
    const page = await stage.open(`${url}#view=table`, PHONE);
    const widths = await page
      .locator('.table-scroll')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(widths.scrollWidth).toBe(widths.clientWidth);
    const row = page.getByRole('row', { name: /Famba-V/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(expect.arrayContaining(['2024', 'ECCV', '2']));
    await page.getByRole('columnheader', { name: 'Led to' }).getByRole('button').click();
    await expect.poll(() => page.evaluate(() => window.stemma.state().sort)).toEqual({ by: 'led-to', down: false });
  });

  test('the lineage of a short list opens whole, from its first work to its last', async () => {
    const page = await stage.open(`${url}#view=lineage`, PHONE);
    await page.waitForFunction(() => document.querySelector('.lineage [data-node]') !== null);
    const map = await page.locator('#map').boundingBox();
    const marks = await page.locator('.lineage [data-node] circle').all();
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) {
      const box = await mark.boundingBox();
      expect(box?.x).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(map?.width ?? 0);
    }
  });

  test('suggestions of a phone have the width of the window: names are not cut after a word', async () => {
    const page = await stage.open(url, PHONE);
    await page.locator('#search').fill('token');
    await page.locator('[role=option]').first().waitFor();
    const box = await page.locator('.results').boundingBox();
    expect(box?.width).toBeGreaterThan(350);
    const cut = await page
      .locator('.result-name')
      .evaluateAll((names) => names.filter((each) => each.scrollWidth > each.clientWidth + 1).length);
    expect(cut).toBe(0);
  });
});
