// Marks moved by hand: they stay where they are put, their neighbours follow, and all ways to let them go.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, placeOf, restingPlaceOf } from './map';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

const NODE = 'paper:famba-v';
const NEIGHBOUR = 'method:tome';
/** Where the pin's head is, seen from the middle of the mark: at about one of these places. */
const HEAD = [9, 10, 11, 12, 13, 14, 15, 16, 17];

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());

async function drag(page: Page, node: string, dx: number, dy: number): Promise<void> {
  const { x, y } = await placeOf(page, node);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}

/** A busy machine draws a frame a second. */
const PATIENCE = { timeout: 15_000 };

const movedTo = (page: Page, node: string, { x, y }: { x: number; y: number }) =>
  expect
    .poll(async () => {
      const at = await placeOf(page, node);
      return Math.hypot(at.x - x, at.y - y);
    }, PATIENCE)
    .toBeLessThan(2);

describePage('marks that are moved', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('stay where they are put, with a pin, chosen by nobody; undo, and the tools let them go', async () => {
    const page = await stage.open(url);
    const [start, beside] = [await placeOf(page, NODE), await placeOf(page, NEIGHBOUR)];
    // Away from the edge, which a layout may put it at.
    const box = await page.locator('#map').boundingBox();
    const across = box !== null && start.x > box.x + box.width / 2 ? -60 : 60;
    await drag(page, NODE, across, 90);
    const there = { x: start.x + across, y: start.y + 90 };
    await movedTo(page, NODE, there);
    // Less motion was asked for: nothing else moves; and the map itself has not.
    await movedTo(page, NEIGHBOUR, beside);
    expect(await stateOf(page)).toMatchObject({ select: null, camera: null });
    await page.mouse.move(5, 400);
    // #9c3320, the accent.
    const places = HEAD.map((far) => ({ x: there.x + far, y: there.y - far }));
    await expect.poll(async () => (await look(page, places)).at, PATIENCE).toContain('156 51 32');

    // Another view and back: the page still knows.
    await page.keyboard.press('t');
    await page.locator('.table-area').waitFor();
    await page.keyboard.press('m');
    await movedTo(page, NODE, there);
    for (let i = 0; i < 3; i++) await page.keyboard.press('u');
    await movedTo(page, NODE, start);
    await page.keyboard.press('Shift+U');
    await movedTo(page, NODE, there);
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('button', { name: /^Unpin all/ }).click();
    await movedTo(page, NODE, start);
    await page.getByRole('button', { name: 'Tools' }).click();
    expect(await page.getByRole('button', { name: /^Unpin all/ }).count()).toBe(0);
  });

  test('draw their neighbours after them, and let them go home', async () => {
    const page = await stage.open(`${url}#focus=method:tome`, { reducedMotion: 'no-preference' });
    const [start, beside] = [await restingPlaceOf(page, NODE), await restingPlaceOf(page, NEIGHBOUR)];
    await drag(page, NODE, 120, 60);
    await expect.poll(async () => (await placeOf(page, NEIGHBOUR)).x - beside.x, PATIENCE).toBeGreaterThan(3);
    // A double press lets go, and does not focus.
    await page.mouse.dblclick(start.x + 120, start.y + 60);
    await movedTo(page, NODE, start);
    await movedTo(page, NEIGHBOUR, beside);
    expect((await stateOf(page)).focus).toBe('method:tome');
  });

  test('Esc while dragging puts the mark back', async () => {
    const page = await stage.open(`${url}#focus=${NODE}`);
    const start = await placeOf(page, NODE);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 80, start.y + 10, { steps: 3 });
    await movedTo(page, NODE, { x: start.x + 80, y: start.y + 10 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await movedTo(page, NODE, start);
    expect((await stateOf(page)).focus).toBe(NODE);
  });

  test('by keyboard: moved by arrows, let go by p or in the panel', async () => {
    const page = await stage.open(`${url}#select=${NODE}`);
    const start = await placeOf(page, NODE);
    await page.locator('#map').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowUp');
    await movedTo(page, NODE, { x: start.x + 32, y: start.y - 16 });
    await page.locator('.panel').getByRole('button', { name: 'Unpin' }).click();
    await movedTo(page, NODE, start);
    await page.locator('#map').focus();
    await page.keyboard.press('p');
    await page.locator('.panel').getByRole('button', { name: 'Unpin' }).waitFor();
    await page.keyboard.press('p');
    await page.locator('.panel').getByRole('button', { name: 'Unpin' }).waitFor({ state: 'hidden' });
  });

  test('a finger drags what was chosen before, and else moves the map', async () => {
    const page = await stage.open(url, { viewport: { width: 390, height: 780 }, hasTouch: true });
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: { x: number; y: number }, dx: number, dy: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', [from]);
      for (const share of [0.3, 0.6, 1]) await touch('touchMove', [{ x: from.x + dx * share, y: from.y + dy * share }]);
      await touch('touchEnd', []);
    };
    const start = await placeOf(page, NODE);
    const other = await placeOf(page, 'paper:moe-mamba');
    await swipe(start, 0, -60);
    // The whole map has moved.
    await expect.poll(async () => (await placeOf(page, 'paper:moe-mamba')).y, PATIENCE).toBeLessThan(other.y - 30);
    await page.evaluate((key) => window.stemma.dispatch({ type: 'select', key }), NODE);
    await page.getByRole('heading', { name: 'Famba-V' }).waitFor();
    // The sheet may have sent the camera on its way to it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const [from, fixed] = [await placeOf(page, NODE), await placeOf(page, 'paper:moe-mamba')];
    await swipe(from, 40, -40);
    await movedTo(page, NODE, { x: from.x + 40, y: from.y - 40 });
    await movedTo(page, 'paper:moe-mamba', fixed);
    expect((await stateOf(page)).select).toBe(NODE);
  });

  test('stand in the link: there after a reload and for others, undone by back', async () => {
    const page = await stage.open(`${url}#select=${NODE}`);
    const start = await placeOf(page, NODE);
    await drag(page, NODE, -40, 50);
    const there = { x: start.x - 40, y: start.y + 50 };
    await movedTo(page, NODE, there);
    await page.waitForFunction(() => location.hash.includes('pins=paper:famba-v@'));
    await page.reload();
    await page.evaluate(() => window.stemma.ready);
    await movedTo(page, NODE, there);
    await movedTo(await stage.open(page.url()), NODE, there);
    await page.goBack();
    await movedTo(page, NODE, start);
  });

  test('a window that changes its size keeps them', async () => {
    const page = await stage.open(`${url}#select=${NODE}`);
    await page.locator('#map').focus();
    const distance = async (): Promise<number> =>
      (await placeOf(page, NODE)).x - (await placeOf(page, 'paper:moe-mamba')).x;
    const before = await distance();
    for (let i = 0; i < 6; i++) await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(distance, PATIENCE).toBeGreaterThan(before + 90);
    await page.setViewportSize({ width: 1290, height: 800 });
    await expect.poll(distance, PATIENCE).toBeGreaterThan(before + 90);
  });
});
