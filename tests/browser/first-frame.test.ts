// What comes before the first frame of the map, and what waits for it.

import { beforeAll, expect, test } from 'vitest';
import { placeOf } from './map';
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
    for (const early of ['graph.json', 'main.js', 'map.js', 'paint.js']) {
      const times = asked.filter(({ name }) => name === early);
      expect({ early, times: times.length }).toEqual({ early, times: 1 });
      expect(times[0]?.startTime).toBeLessThan(entry?.responseEnd ?? 0);
    }
  });

  for (const [name, viewport] of [
    ['wide', { width: 1280, height: 800 }],
    ['tall', { width: 390, height: 844 }],
  ] as const) {
    test(`before the graph is there, a sketch shows its marks where the map draws them (${name} window)`, async () => {
      const page = await stage.open(`${url}#view=table`, { viewport, colorScheme: 'dark' });
      let open = (): void => undefined;
      const gate = new Promise<void>((done) => {
        open = done;
      });
      await page.route('**/graph.json', async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(`${url}?view=map`, { waitUntil: 'commit' });
      // The page itself says what it waits for.
      await page.getByText('Reading the graph').waitFor();
      const seen = await page.evaluateHandle(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('#sketch');
        const pen = canvas?.getContext('2d');
        if (canvas == null || pen == null) throw new Error('There is no sketch.');
        const { left, top } = canvas.getBoundingClientRect();
        return { left, top, picture: pen.getImageData(0, 0, canvas.width, canvas.height) };
      });
      open();
      // Not by `ready`: Chromium 147 answers an await of it here with "Resulting promise was garbage collected".
      await page.waitForFunction(() => window.stemma.state().phase === 'ready');
      await page.locator('#sketch').waitFor({ state: 'detached' });
      const papers = await page.evaluate(
        () => window.stemma.graph?.filterNodes((_, { kind }) => kind === 'paper') ?? [],
      );
      const places = await Promise.all(papers.map((paper) => placeOf(page, paper)));
      const ground = await seen.evaluate(
        ({ left, top, picture }, spots) =>
          spots.filter(({ x, y }) => {
            const at = (Math.round(y - top) * picture.width + Math.round(x - left)) * 4;
            return [0x15, 0x17, 0x1c].every((channel, i) => picture.data[at + i] === channel);
          }).length,
        places,
      );
      expect({ papers: places.length, ground }).toEqual({ papers: 25, ground: 0 });
    });
  }

  test('an address whose map looks otherwise has no sketch, nor has another view', async () => {
    for (const address of ['#view=table', '?years=2024-2025', '#select=paper:moe-mamba']) {
      const page = await stage.open(`${url}${address}`, {
        before: () => {
          new MutationObserver(() => {
            if (document.getElementById('sketch') !== null) Object.assign(window, { wasSketched: true });
          }).observe(document, { childList: true, subtree: true });
        },
      });
      expect({ address, sketched: await page.evaluate(() => 'wasSketched' in window) }).toEqual({
        address,
        sketched: false,
      });
    }
  });

  test('where there are no frames, as in a tab in the background, the page loads all the same', async () => {
    const page = await stage.open(url, {
      before: () => {
        const frame = window.requestAnimationFrame.bind(window);
        let isHidden = true;
        window.requestAnimationFrame = (work) => (isHidden ? 0 : frame(work));
        Object.assign(window, {
          look: () => {
            isHidden = false;
          },
        });
      },
      ready: false,
    });
    await page.evaluate(() => window.stemma.ready);
    await page.evaluate(() => (window as unknown as { look(): void }).look());
    expect(await page.evaluate(() => window.stemma.graph?.order)).toBeGreaterThan(25);
  });

  test('the sketch makes room for whatever comes instead of the map', async () => {
    const page = await stage.open(`${url}#view=table`, { expected: /404/ });
    await page.route('**/graph.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${url}?view=map`);
    await page.getByText('There is nothing to show yet').waitFor();
    await page.locator('#sketch').waitFor({ state: 'detached' });
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
        const { drawArrays } = WebGL2RenderingContext.prototype;
        WebGL2RenderingContext.prototype.drawArrays = function (...rest) {
          log.drawn.add(log.frame);
          drawArrays.apply(this, rest);
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
