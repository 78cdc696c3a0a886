// The small map over the large one: when it is there, and where it leads.

import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

/** A busy machine draws a frame a second. */
const PATIENCE = { timeout: 15_000 };

const stage = newStage();
let url = '';

describePage('the small map', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('is there when part of the map is out of view, and moves the window', async () => {
    const page = await stage.open(url);
    const minimap = page.locator('.minimap');
    await minimap.waitFor({ state: 'attached' });
    expect(await minimap.isVisible()).toBe(false);
    await page.evaluate(() =>
      window.stemma.dispatch({ type: 'set', values: { camera: { x: 0.5, y: 0.5, ratio: 0.2 } } }),
    );
    await minimap.waitFor();
    expect(await minimap.getAttribute('aria-hidden')).toBe('true');
    const box = await minimap.boundingBox();
    if (box === null) throw new Error('no box');
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.25);
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => window.stemma.state().camera?.x ?? 0), PATIENCE).toBeGreaterThan(0.6);
    const camera = await page.evaluate(() => window.stemma.state().camera);
    expect(camera?.y).toBeGreaterThan(0.5);
    expect(camera?.ratio).toBe(0.2);
    // The marked part is where the window is now.
    const part = await page.locator('.minimap-window').boundingBox();
    if (part === null) throw new Error('no part');
    expect(part.x + part.width / 2 - box.x).toBeGreaterThan(box.width * 0.6);
    await page.keyboard.press('0');
    await minimap.waitFor({ state: 'hidden' });
  });

  test('on a phone the map has all the room', async () => {
    const page = await stage.open(`${url}#camera=0.5,0.5,0.2`, { viewport: { width: 390, height: 780 } });
    await page.locator('.minimap').waitFor({ state: 'attached' });
    expect(await page.locator('.minimap').isVisible()).toBe(false);
  });
});
