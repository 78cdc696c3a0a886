// What comes before the first frame of the map, and what waits for it.

import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

describePage('the first frame', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('the graph and the code of the map are asked for once, and before the first script ran', async () => {
    const page = await stage.open(url);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .map(({ name, startTime, responseEnd }) => ({
          name: name.replace(/^.*\//, '').replace(/-[\w-]{8}\./, '.'),
          startTime,
          responseEnd,
        })),
    );
    const entry = asked.find(({ name }) => name === 'index.js');
    for (const early of ['graph.json', 'map.js', 'paint.js']) {
      const times = asked.filter(({ name }) => name === early);
      expect({ early, times: times.length }).toEqual({ early, times: 1 });
      expect(times[0]?.startTime).toBeLessThan(entry?.responseEnd ?? 0);
    }
  });

  test('the map is there before legend and panel, which then come by themselves', async () => {
    const page = await stage.open(url, {
      before: () => {
        const order: string[] = [];
        Object.assign(window, { order });
        new MutationObserver(() => {
          for (const [name, selector] of [
            ['map', '.sigma-nodes'],
            ['legend', '.legend'],
            ['panel', '.panel-body'],
          ] as const)
            if (!order.includes(name) && document.querySelector(selector) !== null) order.push(name);
        }).observe(document, { childList: true, subtree: true });
      },
    });
    await page.locator('.legend').waitFor();
    await page.locator('.panel-body').waitFor();
    expect(await page.evaluate(() => (window as unknown as { order: string[] }).order[0])).toBe('map');
  });

  test('what a link selects has its panel at once: the map flies to where nothing covers it', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`);
    await page.locator('.panel-head').waitFor();
    expect(await page.locator('.panel-head').textContent()).toContain('MoE-Mamba');
  });

  test('a filter is answered by legend and counts a frame before the map, which takes long, and the map is drawn once', async () => {
    const page = await stage.open(url, {
      before: () => {
        const log = { frame: 0, drawn: new Set<number>() };
        const count = (): void => {
          log.frame++;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
        const { drawArraysInstanced } = WebGL2RenderingContext.prototype;
        WebGL2RenderingContext.prototype.drawArraysInstanced = function (...rest) {
          log.drawn.add(log.frame);
          drawArraysInstanced.apply(this, rest);
        };
        Object.assign(window, { log });
      },
    });
    await page.locator('.legend').waitFor();
    await page.waitForTimeout(600);
    const frames = await page.evaluate(async () => {
      const { log } = window as unknown as { log: { frame: number; drawn: Set<number> } };
      log.drawn.clear();
      const start = log.frame;
      window.stemma.dispatch({ type: 'set', values: { kinds: ['paper'] } });
      await new Promise((done) => setTimeout(done, 900));
      return [...log.drawn].map((frame) => frame - start);
    });
    expect(frames).toEqual([2]);
  });
});
