// The lasso: what is drawn around is held, can be shown alone and copied; the way back; by keyboard.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { placeOf } from './map';
import { describePage, newStage, serve } from './stage';

/** A busy machine draws a frame a second. */
const PATIENCE = { timeout: 15_000 };

const stage = newStage();
let url = '';

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());

/** Draws a square around a node. */
async function drawAround(page: Page, node: string, reach: number): Promise<void> {
  const { x, y } = await placeOf(page, node);
  await page.mouse.move(x - reach, y - reach);
  await page.mouse.down();
  for (const [dx, dy] of [
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -0.8],
  ] as const) {
    await page.mouse.move(x + dx * reach, y + dy * reach, { steps: 4 });
  }
  await page.mouse.up();
}

describePage('the lasso', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('with Shift: holds what is inside, shows it alone, and the link and the history know', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`);
    await placeOf(page, 'paper:moe-mamba');
    await page.keyboard.down('Shift');
    await drawAround(page, 'paper:moe-mamba', 30);
    await page.keyboard.up('Shift');
    const bar = page.getByRole('group', { name: 'Lasso' });
    await bar.getByText(/^1 paper/).waitFor();
    // What was selected would stand out in place of it; and the map has not moved.
    expect(await stateOf(page)).toMatchObject({ select: null, camera: null });
    await bar.getByRole('button', { name: 'Show only these' }).click();
    await bar.waitFor({ state: 'hidden' });
    expect((await stateOf(page)).nodes).toContain('paper:moe-mamba');
    await expect.poll(() => page.url(), PATIENCE).toContain('nodes=');
    await page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: /^only/ }).waitFor();
    const again = await stage.open(page.url());
    expect((await stateOf(again)).nodes).toContain('paper:moe-mamba');
    await page.keyboard.press('u');
    expect((await stateOf(page)).nodes).toEqual([]);
  });

  test('by its button: draws in a mode of its own; Esc ends it and closes nothing else', async () => {
    const page = await stage.open(`${url}#focus=method:tome&depth=2`);
    await placeOf(page, 'method:tome');
    await page.getByRole('button', { name: 'Lasso', exact: true }).click();
    await page.getByText('Draw around marks.').waitFor();
    await drawAround(page, 'method:tome', 30);
    await page.getByRole('button', { name: 'Show only these' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Lasso' }).waitFor({ state: 'hidden' });
    expect(await stateOf(page)).toMatchObject({ focus: 'method:tome', nodes: [] });
  });

  test('copies the papers inside', async () => {
    const page = await stage.open(url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await placeOf(page, 'paper:moe-mamba');
    await page.locator('#map').focus();
    await page.keyboard.press('o');
    // By keyboard: what is in view.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENCE).toBe('All in view');
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'Lasso' })
      .getByText(/^25 papers/)
      .waitFor();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('25 papers copied as Markdown.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('MoE-Mamba');
    await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await page.getByText('25 entries copied as BibTeX.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^(% .+\n\n)?@/);
    await page.getByRole('button', { name: 'End the lasso' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
  });

  test('of many marks gives a link of six characters each, which shows the same', async () => {
    const page = await stage.open(url);
    await placeOf(page, 'paper:moe-mamba');
    await page.locator('#map').focus();
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'All in view' }).click();
    await page.getByRole('button', { name: 'Show only these' }).click();
    const { nodes } = await stateOf(page);
    expect(nodes.length).toBeGreaterThan(50);
    await expect.poll(() => page.url(), PATIENCE).toContain('nodes=~');
    expect(new URL(page.url()).hash.length).toBeLessThan(20 + 6 * nodes.length);
    expect((await stateOf(await stage.open(page.url()))).nodes).toEqual(nodes);
  });

  test('a finger can draw', async () => {
    const page = await stage.open(url, { viewport: { width: 390, height: 780 }, hasTouch: true });
    const { x, y } = await placeOf(page, 'paper:moe-mamba');
    await page.getByRole('button', { name: 'Lasso', exact: true }).tap();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [{ x: x - 20, y: y - 20 }]);
    await touch('touchMove', [{ x: x + 20, y: y - 20 }]);
    await touch('touchMove', [{ x: x + 20, y: y + 20 }]);
    await touch('touchMove', [{ x: x - 20, y: y + 20 }]);
    await touch('touchEnd', []);
    await page.getByRole('button', { name: 'Show only these' }).tap();
    await expect.poll(async () => (await stateOf(page)).nodes, PATIENCE).toContain('paper:moe-mamba');
  });
});
