// Where frames are slow, a moved map is the picture already drawn, moved: what is pressed, exported or shown beside it is in step.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, placeOf } from './map';
import { describePage, newStage, serve } from './stage';

const PATIENCE = { timeout: 15_000 };
const PAPER = 'paper:moe-mamba';
/** All in view, but a little to the right. */
const ASIDE = { x: 0.53, y: 0.51, ratio: 0.9 };

const stage = newStage();
let url = '';

/** By this clock each frame takes seconds, and the movement rests soon after all the same. */
const slow = (): void => {
  const now = performance.now.bind(performance);
  performance.now = () => now() * 40;
};
/** By this one a frame takes hours: what is moved is not drawn before something asks for it. */
const endless = (): void => {
  const now = performance.now.bind(performance);
  performance.now = () => now() * 1e6;
};
/** By this one a frame takes no time. */
const fast = (): void => {
  performance.now = () => 0;
};

/** How the picture lies on the map; empty where it is as drawn. */
const transformOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.sigma-nodes')?.style.transform ?? 'gone');

const moveTo = (page: Page, camera: typeof ASIDE): Promise<void> =>
  page.evaluate((to) => window.stemma.dispatch({ type: 'set', values: { camera: to } }), camera);

/** Drags the map by bare ground, and tells how the picture lay on the way. */
async function dragged(page: Page): Promise<string[]> {
  const box = await page.locator('#map').boundingBox();
  if (box === null) throw new Error('The map is not shown.');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const canvas = document.querySelector<HTMLElement>('.sigma-nodes');
    if (canvas === null) throw new Error('There is no map.');
    new MutationObserver(() => seen.push(canvas.style.transform)).observe(canvas, { attributeFilter: ['style'] });
  });
  const [x, y] = [box.x + 12, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 12; i++) await page.mouse.move(x + i * 5, y + i * 3);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => window.stemma.state().camera !== null), PATIENCE).toBe(true);
  await expect.poll(() => transformOf(page), PATIENCE).toBe('');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  return seen.filter((transform) => transform !== '');
}

describePage('a map whose frames are slow', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('is moved by its picture while it is dragged, and drawn when that rests; a fast one is drawn each time', async () => {
    for (const [before, isMoved] of [
      [slow, true],
      [fast, false],
    ] as const) {
      const page = await stage.open(url, { before });
      const from = await placeOf(page, PAPER);
      expect((await dragged(page)).length > 0).toBe(isMoved);
      const to = await placeOf(page, PAPER);
      expect([Math.round(to.x - from.x), Math.round(to.y - from.y)]).toEqual([60, 36]);
      // The mark is where the map says, whoever brought it there.
      const [mark, ground] = (await look(page, [to, { x: to.x, y: to.y + 60 }])).at;
      expect(mark).not.toBe('250 248 243');
      expect(ground === mark).toBe(false);
    }
  });

  test('says where a mark is seen, and a press there means that mark', async () => {
    const page = await stage.open(url, { before: endless });
    const before = await placeOf(page, PAPER);
    await moveTo(page, ASIDE);
    await expect.poll(() => transformOf(page), PATIENCE).not.toBe('');
    const after = await placeOf(page, PAPER);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(15);
    const seen = await page.evaluate(({ x, y }) => {
      const canvas = document.querySelector<HTMLElement>('.sigma-nodes');
      const map = document.getElementById('map')?.getBoundingClientRect();
      if (canvas === null || map === undefined) throw new Error('There is no map.');
      const place = new DOMMatrix(canvas.style.transform).transformPoint({ x: x - map.left, y: y - map.top });
      return { x: place.x + map.left, y: place.y + map.top };
    }, before);
    expect(seen.x).toBeCloseTo(after.x, 1);
    expect(seen.y).toBeCloseTo(after.y, 1);
    await page.mouse.click(after.x, after.y);
    await expect.poll(() => page.evaluate(() => window.stemma.state().select), PATIENCE).toBe(PAPER);
  });

  test('has its small map in step', async () => {
    const page = await stage.open(`${url}#camera=0.5,0.5,0.5`, { before: endless });
    const part = page.locator('.minimap-window');
    await part.waitFor();
    const before = await part.boundingBox();
    await moveTo(page, { x: 0.55, y: 0.5, ratio: 0.5 });
    await expect.poll(() => transformOf(page), PATIENCE).not.toBe('');
    const after = await part.boundingBox();
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(2);
    expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
  });

  test('is drawn anew for a picture to save, and leaves nothing behind when it goes', async () => {
    const page = await stage.open(url, { before: endless });
    await moveTo(page, ASIDE);
    await expect.poll(() => transformOf(page), PATIENCE).not.toBe('');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByText('PNG').click();
    await page.locator('.picture-preview').waitFor();
    expect(await transformOf(page)).toBe('');
    await page.keyboard.press('Escape');
    await moveTo(page, { ...ASIDE, x: 0.5 });
    await expect.poll(() => transformOf(page), PATIENCE).not.toBe('');
    await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'table' } }));
    await page.locator('#map').waitFor({ state: 'detached' });
    await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'map' } }));
    // The new one is drawn where the camera was.
    await page.locator('.zoom').waitFor();
    await placeOf(page, PAPER);
    expect(await transformOf(page)).toBe('');
  });

  test('is drawn at once where the picture would leave most of the window empty, and when the window changes', async () => {
    const page = await stage.open(url, { before: endless });
    await placeOf(page, PAPER);
    await moveTo(page, ASIDE);
    await expect.poll(() => transformOf(page), PATIENCE).not.toBe('');
    // As long as a picture takes, and more, since the last one.
    await page.waitForTimeout(1500);
    await moveTo(page, { x: 0.9, y: 0.9, ratio: 0.2 });
    await expect.poll(() => transformOf(page), PATIENCE).toBe('');
    await moveTo(page, { x: 0.91, y: 0.9, ratio: 0.2 });
    await expect.poll(() => transformOf(page), PATIENCE).not.toBe('');
    await page.setViewportSize({ width: 1100, height: 700 });
    await expect.poll(() => transformOf(page), PATIENCE).toBe('');
  });
});
