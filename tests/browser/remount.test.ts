// A map that is taken down and put up again, as between views, leaves nothing behind.

import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { placeOf } from './map';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

/** Takes the map down and puts it up again, so many times. */
async function remount(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'table' } }));
    await page.locator('#map').waitFor({ state: 'detached' });
    await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'map' } }));
    await placeOf(page, 'paper:moe-mamba');
  }
}

/** What the browser holds once all that nobody needs is gone. */
async function held(devtools: CDPSession): Promise<{ nodes: number; jsEventListeners: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners };
}

describePage('a map taken down and put up again', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('leaves no listener, no element and no graphics behind', async () => {
    const page = await stage.open(url);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const devtools = await page.context().newCDPSession(page);
    await placeOf(page, 'paper:moe-mamba');
    await remount(page, 3);
    const before = await held(devtools);
    // More than the sixteen that Chromium lets live at a time.
    await remount(page, 18);
    const after = await held(devtools);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(18);
    expect(after.nodes - before.nodes).toBeLessThan(18);
    expect(said.filter((text) => /WebGL contexts/i.test(text))).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('#map canvas').length)).toBeGreaterThan(0);
  });
});
