// What the explorer is for, as its readers would do it: where a method comes from, what connects two works, what happened
// when, what is missing, and how another list fits.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());
const panel = (page: Page) => page.locator('.panel');
const works = (page: Page) => page.locator('.lineage [data-node]').count();
const search = (page: Page) => page.getByRole('combobox', { name: /search/i });

describePage('the explorer', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('the family tree of a method: whose it is, how deep, what more there is, and the words of a line', async () => {
    const page = await stage.open(`${url}#view=lineage&select=method:tome`);
    await page.locator('.lineage [data-node="paper:famba-v"]').waitFor();
    const before = await works(page);
    // Famba-V draws on more than ToMe: the count says so before, and a press shows it.
    await page.getByRole('button', { name: /more that Famba-V draws on/ }).click();
    await expect.poll(() => works(page)).toBeGreaterThan(before);
    // A choice in the tree leaves the tree.
    await page.locator('[data-node="paper:famba-v"]').click();
    await page.getByRole('heading', { name: 'Famba-V' }).waitFor();
    expect(await stateOf(page)).toMatchObject({ focus: 'method:tome', select: 'paper:famba-v' });
    await page.locator('[data-edge="lineage:extends:paper:famba-v->method:tome"] .lineage-hit').hover({ force: true });
    await page.locator('.edge-card').getByText('Also based on').waitFor();
    // By keyboard: along the lineage, and line by line.
    await page.locator('.lineage').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    expect((await stateOf(page)).select).toBe('method:tome');
    await page.keyboard.press('e');
    await page.locator('.edge-card mark').waitFor();
    await page.keyboard.press('Enter');
    await panel(page).getByText('The sentence that says so').waitFor();
  });

  test('the lineage of the whole list stands on an axis of years', async () => {
    const page = await stage.open(`${url}#view=lineage`);
    await page.locator('.lineage [data-node]').first().waitFor();
    expect(await works(page)).toBeGreaterThan(15);
    expect(await page.locator('.lineage-svg').textContent()).toMatch(/2024[\s\S]*2025/);
    const x = (key: string) => page.evaluate((node) => window.stemma.locate(node)?.x ?? 0, key);
    expect(await x('method:tome')).toBeLessThan(await x('paper:famba-v'));
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#downloads').getByRole('button', { name: /^SVG/ }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toMatch(/^<\?xml[\s\S]*Famba-V[\s\S]*<\/svg>/);
    expect(svg).not.toMatch(/script|data-node|class=/);
    // The legend tells lines, marks and colours; pictures of one list have different names.
    for (const words of ['extends', 'not in the list', 'first of its kind', 'Token reduction', 'made with Stemma'])
      expect(svg).toContain(`>${words}</text>`);
    expect(download.suggestedFilename()).toMatch(/-lineage\.svg$/);
  });

  test.each([
    ['a laptop', { width: 1280, height: 800 }],
    ['a large screen', { width: 1920, height: 1080 }],
  ])(
    'the lineage of a short list is whole and fills the view of %s, with room for whole names',
    async (_, viewport) => {
      const page = await stage.open(`${url}#view=lineage`, { viewport });
      await page.locator('[data-node]').first().waitFor();
      const share = () =>
        page.evaluate(() => {
          const boxes = [...document.querySelectorAll('[data-node]')].map((mark) => mark.getBoundingClientRect());
          const view = document.getElementById('map')?.getBoundingClientRect() ?? new DOMRect();
          const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
          const isWhole = boxes.every(({ left, right }) => left >= view.left && right <= view.right);
          return isWhole && top >= view.top && bottom <= view.bottom ? (bottom - top) / view.height : 0;
        });
      await expect.poll(share).toBeGreaterThan(0.7);
      // In two lines beside its mark, or as large as ever over a smaller drawing.
      const names = await page.locator('.lineage-svg text').allTextContents();
      expect(names.map((name) => name.replaceAll(' ', ''))).toContain('SwitchTransformers');
    },
  );

  test('what connects two works: from the panel, and by search', async () => {
    const page = await stage.open(`${url}#select=paper:moe-mamba`);
    await panel(page)
      .getByRole('button', { name: /Connect or compare/ })
      .click();
    await search(page).fill('switch transf');
    await page.getByRole('option', { name: /^Switch Transformers/ }).click();
    await page.getByRole('heading', { name: 'MoE-Mamba and Switch Transformers' }).waitFor();
    expect((await stateOf(page)).path).toEqual(['paper:moe-mamba', 'paper:switch-transformers']);
    expect(await panel(page).textContent()).toMatch(/extends[\s\S]*Following[\s\S]*What they share[\s\S]*Side by side/);
    // As one would say it; what is no pair of names is none.
    await search(page).fill('how to prune');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option', { name: /^Connect/ }).count()).toBe(0);
    await search(page).fill('tome to famba-v');
    await page.getByRole('option', { name: /^Connect ToMe and Famba-V/ }).waitFor();
    await search(page).fill('ToMe -> Famba-V');
    await page.getByRole('option', { name: /^Connect ToMe and Famba-V/ }).click();
    await page.getByRole('heading', { name: 'ToMe and Famba-V' }).waitFor();
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).path).toBeNull();
  });

  test('on a phone, what connects two works is seen above the sentences', async () => {
    const page = await stage.open(url, { viewport: { width: 390, height: 844 } });
    await page.locator('.zoom').waitFor();
    await page.getByRole('combobox', { name: /^Search/ }).fill('Famba-V to R-MeeTo');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { name: 'Famba-V and R-MeeTo' }).waitFor();
    const areSeen = () =>
      page.evaluate(() => {
        const sheet = document.querySelector('.panel')?.getBoundingClientRect().top ?? 0;
        return ['paper:famba-v', 'method:tome', 'paper:r-meeto'].every((key) => {
          const place = window.stemma.locate(key);
          return place !== null && place.x > 0 && place.x < innerWidth && place.y < sheet;
        });
      });
    await expect.poll(areSeen).toBe(true);
  });

  test('years: chosen in the legend, and played', async () => {
    const page = await stage.open(`${url}#view=table`);
    await page.getByRole('combobox', { name: 'First year' }).selectOption('2025');
    expect((await stateOf(page)).years).toEqual([2025, 2025]);
    const years = await page.locator('tbody td:nth-child(2)').allInnerTexts();
    expect(new Set(years)).toEqual(new Set(['2025']));
    await page.locator('.focus-bar').getByRole('button', { name: '2025' }).click();
    await page.getByRole('button', { name: 'Play the years' }).click();
    await page.locator('.playing-year').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.player').waitFor({ state: 'detached' });
    expect(await page.locator('tbody tr').count()).toBe(25);
    // The bars are a brush.
    const box = await page.locator('.histogram').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    expect((await stateOf(page)).years).toEqual([2024, 2024]);
  });

  test('played years: each stands out over those before, in sizes that stay; paused, gone through by hand, left by Escape', async () => {
    const page = await stage.open(url);
    await page.getByRole('button', { name: 'Play the years' }).click();
    const player = page.getByRole('region', { name: 'The years, played' });
    // Motion is unwelcome in these tests, so it waits for the hand.
    await player.getByRole('button', { name: 'Go on' }).waitFor();
    const words = () => player.locator('.player-words').textContent();
    expect(await words()).toMatch(/2024\s+5 new papers/);
    const places = () => page.evaluate(() => window.stemma.locate('paper:famba-v'));
    const before = await places();
    await player.getByRole('slider', { name: 'Year' }).press('ArrowRight');
    await expect.poll(words).toMatch(/2025\s+5 new papers · 10 so far/);
    expect(await places()).toEqual(before);
    expect(await player.textContent()).toContain('15 papers without a year left out');
    await page.keyboard.press('Escape');
    await player.waitFor({ state: 'detached' });
    expect((await stateOf(page)).years).toBeNull();
    // By itself it comes to an end.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Play the years' }).click();
    await player.getByRole('button', { name: 'Pause' }).waitFor();
    await player.waitFor({ state: 'detached' });
  });

  test('facets and confidence filter, and count what the others leave', async () => {
    const page = await stage.open(`${url}#view=table`);
    const facet = page.locator('.facet-row').filter({ hasText: 'token merging' });
    const count = Number(await facet.locator('.count').textContent());
    await facet.click();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(count);
    await page
      .locator('.legend')
      .getByRole('button', { name: /^Quantization/ })
      .waitFor();
    expect(
      await page
        .locator('.legend')
        .getByRole('button', { name: /^Quantization/ })
        .textContent(),
    ).toMatch(/0$/);
    await page.getByRole('slider', { name: /Confidence/ }).fill('0.95');
    expect((await stateOf(page)).confidence).toBe(0.95);
    await page.locator('.legend').getByRole('button', { name: 'Reset all filters' }).click();
    expect(await stateOf(page)).toMatchObject({ confidence: 0, techniques: [] });
  });

  test('the matrix: cells lead to their papers, empty ones say what is missing', async () => {
    const page = await stage.open(`${url}#view=matrix`);
    // No cell of so short a list is oddly empty, and nothing speaks of such cells.
    expect(await page.locator('.cell.is-gap').count()).toBe(0);
    expect(await page.locator('.matrix-key').count()).toBe(0);
    const cell = page.getByRole('button', { name: /^quantization, Quantization: \d+ papers/ });
    await cell.click();
    expect(await page.locator('.cell-card h2').textContent()).toBe('quantization × Quantization');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.cell-card').getByText('No paper of the list is here').waitFor();
    await cell.click();
    await page.locator('.cell-card').getByRole('button', { name: /table/ }).click();
    expect(await stateOf(page)).toMatchObject({ view: 'table', techniques: ['technique:quantization'] });
    await page.evaluate(() => window.stemma.dispatch({ type: 'reset' }));
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'by years' }).click();
    await page.locator('.matrix').getByText('2025').first().waitFor();
    // The head of a column brings its techniques to the top, and names in full what the pointer is at.
    await page.getByRole('button', { name: 'by categories' }).click();
    const first = page.locator('.matrix tbody th').first();
    expect(await first.textContent()).toMatch(/^quantization/);
    await page
      .locator('.matrix thead')
      .getByRole('button', { name: /^Theory/ })
      .click();
    expect(await first.textContent()).toMatch(/^implicit attention/);
    expect((await stateOf(page)).select).toMatch(/^category:.*theory/);
    await page.locator('[data-cell="0 3"]').hover();
    expect(await page.locator('.matrix-pointed').textContent()).toBe('implicit attention × Theory');
    await page
      .locator('.matrix thead')
      .getByRole('button', { name: /^Theory/ })
      .click();
    expect(await first.textContent()).toMatch(/^quantization/);
  });

  test('the query language completes, forgives, and stands in the link', async () => {
    const page = await stage.open(`${url}#view=table`);
    await search(page).focus();
    await page.keyboard.type('exte');
    await page.getByRole('option', { name: /^extends:/ }).click();
    await page.keyboard.type('mamb');
    await page
      .getByRole('option', { name: /^Mamba/ })
      .first()
      .click();
    await expect.poll(async () => (await stateOf(page)).q).toMatch(/^extends:Mamba/);
    const all = await page.locator('tbody tr').count();
    expect(all).toBeGreaterThan(1);
    await search(page).fill('extends:mamab year:>=2025');
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all);
    const other = await stage.open(`${url}?view=table&q=uses:"token+merging"+-category:Theory`);
    expect(await other.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await other.locator('tbody tr').count()).toBeLessThan(25);
  });

  test('what is typed right after a completion stands behind it, however late the next frame comes', async () => {
    const page = await stage.open(`${url}#view=table`);
    await search(page).focus();
    await page.keyboard.type('exte');
    // A busy machine: frames wait until they are let go.
    await page.evaluate(() => {
      const waiting: FrameRequestCallback[] = [];
      const real = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => waiting.push(callback);
      Object.assign(window, {
        letGo: () => {
          window.requestAnimationFrame = real;
          for (const callback of waiting.splice(0)) callback(performance.now());
        },
      });
    });
    await page.getByRole('option', { name: /^extends:/ }).dispatchEvent('click');
    await page.keyboard.type('ma');
    await page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
    await page.keyboard.type('mb');
    expect((await stateOf(page)).q).toBe('extends:mamb');
  });

  test('what was done can be undone, and the history names it', async () => {
    const page = await stage.open(url);
    await page.evaluate(() => {
      window.stemma.dispatch({ type: 'select', key: 'method:tome' });
      window.stemma.dispatch({ type: 'set', values: { view: 'matrix' } });
    });
    await page.keyboard.press('u');
    expect(await stateOf(page)).toMatchObject({ view: 'map', select: 'method:tome' });
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('button', { name: /^History/ }).click();
    await page.locator('.history').getByText('Selected').waitFor();
    expect(await page.locator('.history').textContent()).toMatch(
      /Opened the matrix[\s\S]*undone[\s\S]*Selected .*ToMe/,
    );
    await page.getByRole('button', { name: 'Where you began' }).click();
    expect((await stateOf(page)).select).toBeNull();
  });

  test('related to a pasted abstract, with reasons; what is missing; what to send', async () => {
    const page = await stage.open(url);
    await page.evaluate(() => window.stemma.dispatch({ type: 'dialog', dialog: 'related' }));
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Token merging for vision Mamba, faster than ToMe, without training.');
    await page.getByRole('button', { name: 'Find related papers' }).click();
    expect(await page.locator('.found li').first().textContent()).toMatch(/token merg/i);
    await page.evaluate(() => window.stemma.dispatch({ type: 'dialog', dialog: 'gaps' }));
    await page.locator('.found').getByText('Mamba', { exact: true }).first().waitFor();
    await page.evaluate(() => window.stemma.dispatch({ type: 'dialog', dialog: 'share' }));
    expect(await page.getByRole('textbox', { name: 'Embed' }).inputValue()).toMatch(/^<iframe src="http/);
    expect(await page.getByRole('textbox', { name: 'Markdown' }).inputValue()).toMatch(
      /^\[Mamba Compression.*\]\(http/,
    );
  });
});
