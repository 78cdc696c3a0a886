// The page with the seed list in a real browser: it is drawn, and everything on it does what it says.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, middleOf, placeOf, restingPlaceOf } from './map';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());
const selected = async (page: Page): Promise<string | null> => (await stateOf(page)).select;
const panel = (page: Page) => page.locator('.panel');
const FAMBA_TOME = 'lineage:extends:paper:famba-v->method:tome';

describePage('the page', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('loads the seed and says what it is', async () => {
    const page = await stage.open(url);
    expect(await page.title()).toContain('Stemma');
    expect(await page.evaluate(() => window.stemma.graph?.order)).toBeGreaterThan(25);
    expect(await page.locator('.totals, .overview .facts').allInnerTexts()).toContainEqual(
      expect.stringContaining('25 papers'),
    );
    expect(await page.locator('.legend').textContent()).toMatch(/extends.*Techniques.*Quantization/);
  });

  test('draws the graph, in the colours of the legend', async () => {
    const page = await stage.open(url);
    const papers = await page.evaluate(() => window.stemma.graph?.filterNodes((_, { kind }) => kind === 'paper') ?? []);
    const places = await Promise.all(papers.map((key) => placeOf(page, key)));
    const { drawn, at } = await look(page, places);
    expect(drawn).toBeGreaterThan(0.05);
    const ground = (await look(page, [{ x: places[0]?.x ?? 0, y: 78 }])).at[0];
    const seen = at.filter((colour) => colour !== ground && colour !== '250 248 243');
    expect(seen.length).toBeGreaterThanOrEqual(papers.length * 0.9);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(6);
  });

  test('pointing at a mark fades the rest', async () => {
    const page = await stage.open(url);
    const [famba, far] = [await placeOf(page, 'paper:famba-v'), await placeOf(page, 'paper:blockpruner')];
    const before = await look(page, [far]);
    await page.mouse.move(famba.x, famba.y, { steps: 4 });
    await expect.poll(async () => (await look(page, [far])).at[0]).not.toBe(before.at[0]);
    await page.mouse.move(famba.x + 3, 30, { steps: 4 });
    await expect.poll(async () => (await look(page, [far])).at[0]).toBe(before.at[0]);
  });

  test('search finds ToMe, whatever the spelling', async () => {
    const page = await stage.open(url);
    for (const words of ['ToMe', 'tome', 'TÔME', 'token mergng']) {
      await page.getByRole('combobox', { name: /search/i }).fill(words);
      await page.getByRole('option').first().waitFor();
      expect((await page.getByRole('option').allInnerTexts()).join('\n')).toMatch(/ToMe|token merging/);
    }
    await page.getByRole('combobox', { name: /search/i }).fill('ToMe');
    await page.getByRole('option', { name: /^ToMe/ }).click();
    expect(await selected(page)).toBe('method:tome');
    await page.getByRole('combobox', { name: /search/i }).fill('zzzzzz');
    expect(await page.locator('.no-result').textContent()).toContain('Nothing found for “zzzzzz”');
  });

  test('a click on a mark shows the work, what it draws on and the sentence', async () => {
    const page = await stage.open(url);
    const { x, y } = await placeOf(page, 'paper:famba-v');
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Famba-V' }).waitFor();
    const text = await panel(page).textContent();
    expect(text).toMatch(/ECCV[\s·]*2024/);
    expect(text).toMatch(/Draws on[\s\S]*extends[\s\S]*ToMe[\s\S]*Also based on ToMe, this paper proposes/);
    expect(text).toMatch(/Techniques[\s\S]*token merging/);
    expect(text).toMatch(/Related[\s\S]*token merging/);
    expect(text).toMatch(/mamba-compression\.md, lines? \d+/);
    expect(await panel(page).locator('mark').first().textContent()).toBe('Also based on');
    // The sentence leads to its line.
    const place = panel(page)
      .getByRole('link', { name: /^mamba-compression\.md, line/ })
      .first();
    expect(await place.getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/[^?]+\/blob\/HEAD\/README\.md\?plain=1#L\d+$/,
    );
    const link = panel(page).getByRole('link', { name: /Code/ });
    expect(await link.getAttribute('href')).toBe('https://github.com/AIoT-MLSys-Lab/Famba-V');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  test('a method that the list does not list shows what it led to', async () => {
    const page = await stage.open(`${url}#select=method:tome`);
    const text = await panel(page).textContent();
    expect(text).toMatch(/not in the list/);
    expect(text).toMatch(/Led to\s*\d.*extended by.*Famba-V/);
  });

  test('a click on a line shows its relation, the cue in the sentence, and the place', async () => {
    const page = await stage.open(`${url}#focus=paper:famba-v`);
    const { x, y } = await middleOf(page, 'paper:famba-v', 'method:tome');
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Famba-V extends ToMe' }).waitFor();
    expect(await selected(page)).toBe(FAMBA_TOME);
    expect(await panel(page).locator('blockquote').textContent()).toBe(
      'Also based on ToMe, this paper proposes a suit of cross-layer choice strategies in Vim.',
    );
    expect(await panel(page).locator('mark').textContent()).toBe('Also based on');
    expect(await panel(page).locator('figcaption').textContent()).toBe('mamba-compression.md, line 14');
    // The empty corner lets go, however soon: a second click elsewhere is no double click.
    const corner = await page.locator('#map').boundingBox();
    await page.mouse.click((corner?.x ?? 0) + 12, (corner?.y ?? 0) + 12);
    await panel(page).getByText('The list at a glance').waitFor();
  });

  test('a dragged map stays where the hand lets go, and its lines answer again', async () => {
    const page = await stage.open(`${url}#focus=paper:famba-v`);
    const box = await page.locator('#map').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 12];
    const before = await restingPlaceOf(page, 'method:tome');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 6 });
    await page.mouse.up();
    // It flew three steps further where the reader had asked for less motion.
    await expect.poll(async () => Math.round((await placeOf(page, 'method:tome')).x - before.x)).toBe(60);
    const middle = await middleOf(page, 'paper:famba-v', 'method:tome');
    const click = async (): Promise<string | null> => {
      await page.mouse.click(middle.x, middle.y);
      return selected(page);
    };
    // While the map moves, lines cannot be pointed at.
    await expect.poll(click, { interval: 700, timeout: 7000 }).toBe(FAMBA_TOME);
  });

  test('kinds, relations and categories can be switched off and on', async () => {
    const page = await stage.open(url);
    const isShown = (key: string) => page.evaluate((node) => window.stemma.locate(node) !== null, key);
    const toggle = (name: RegExp) => page.locator('.legend').getByRole('button', { name, exact: false }).first();
    await toggle(/^Techniques/).click();
    await expect.poll(() => isShown('technique:token-merging')).toBe(false);
    await toggle(/^Token reduction/).click();
    await expect.poll(() => isShown('paper:famba-v')).toBe(false);
    expect(await isShown('paper:blockpruner')).toBe(true);
    await toggle(/^extends/).click();
    const { relations, kinds, categories } = await stateOf(page);
    expect(relations).not.toContain('extends');
    expect(kinds).not.toContain('technique');
    expect(categories).toHaveLength(7);
    await page.getByRole('button', { name: 'Reset all filters' }).click();
    await expect.poll(() => isShown('paper:famba-v')).toBe(true);
    await page.getByRole('button', { name: 'Show only Theory' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => isShown('paper:famba-v')).toBe(false);
  });

  test('the table holds the same papers, sorts, and opens the same panel', async () => {
    const page = await stage.open(`${url}#view=table`);
    expect(await page.locator('tbody tr').count()).toBe(25);
    await page.getByRole('button', { name: 'Led to', exact: true }).click();
    await page.getByRole('button', { name: 'Led to', exact: true }).click();
    expect(await page.getByRole('columnheader', { name: 'Led to' }).getAttribute('aria-sort')).toBe('descending');
    await page
      .getByRole('rowheader', { name: /Famba-V/ })
      .getByRole('button')
      .click();
    await page.getByRole('heading', { name: 'Famba-V' }).waitFor();
    await page.getByRole('combobox', { name: /search/i }).fill('quantization');
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(25);
  });

  test('there is a table of methods and one of techniques, of what is in view; papers are copied from theirs', async () => {
    const page = await stage.open(`${url}#view=table&techniques=technique:token-merging`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const rows = () => page.locator('tbody th').allInnerTexts();
    const inView = await rows();
    await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(/^@/gm)?.length).toBe(inView.length);
    const tables = page.getByRole('group', { name: 'Table of' });
    await tables.getByRole('button', { name: 'Methods' }).click();
    await expect.poll(rows).toContain('ToMe');
    expect(await rows()).not.toContain('Hymba');
    await tables.getByRole('button', { name: 'Techniques' }).click();
    // The most used first.
    await expect.poll(async () => (await rows())[0]).toBe('token merging');
    const first = page.locator('tbody tr').first();
    expect(await first.locator('.papers-cell').textContent()).toBe(String(inView.length));
    await first.getByRole('rowheader').getByRole('button').click();
    await page.getByRole('heading', { name: 'token merging' }).waitFor();
    await expect.poll(() => page.url()).toContain('table=techniques');
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await expect.poll(rows).toContain('ToMe');
  });

  test.each([
    ['JSON', /\.json$/, /^\{"attributes":/],
    ['GEXF', /\.gexf$/, /<gexf\b/],
    ['SVG', /\.svg$/, /^<\?xml[\s\S]*<svg/],
  ])('%s can be downloaded', async (name, file, content) => {
    const page = await stage.open(url);
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('#downloads')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(file);
    const bytes = await readFile(await download.path());
    expect(bytes.length).toBeGreaterThan(5000);
    expect(bytes.toString('latin1').slice(0, 400)).toMatch(content);
  });

  test.each([
    ['map', /-map-1000px\.png$/],
    ['lineage', /-lineage-1000px\.png$/],
  ])('the %s can be saved as a picture of a chosen width', async (view, file) => {
    const page = await stage.open(`${url}#view=${view}`);
    await page.getByRole('button', { name: 'Download' }).click();
    await page.locator('#downloads').getByRole('button', { name: /^PNG/ }).click();
    const width = page.getByRole('spinbutton', { name: 'Width in pixels' });
    await width.fill('1000000');
    expect(await page.getByRole('button', { name: 'Save as PNG' }).isDisabled()).toBe(true);
    await width.fill('1000');
    const [download] = await Promise.all([page.waitForEvent('download'), width.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(file);
    const bytes = await readFile(await download.path());
    expect(bytes.readUInt32BE(16)).toBe(1000);
    expect(bytes.length).toBeGreaterThan(20_000);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('the lines of what is selected say what they are, in the figure too', async () => {
    const page = await stage.open(`${url}#select=method:mamba`);
    const wordsOf = async (): Promise<number> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        (async () => {
          await page.getByRole('button', { name: 'Download' }).click();
          await page.locator('#downloads').getByRole('button', { name: /^SVG/ }).click();
        })(),
      ]);
      const svg = await readFile(await download.path(), 'utf8');
      return svg.match(/>(extends|uses|inspired by|compares with)<\/text>/g)?.length ?? 0;
    };
    const words = await wordsOf();
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: null }));
    // Without a selection, the legend's four.
    expect(await wordsOf()).toBe(4);
    expect(words).toBeGreaterThan(8);
  });

  test('the figure of the map shows all of its words and areas', async () => {
    const page = await stage.open(url);
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#downloads').getByRole('button', { name: /^SVG/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-map\.svg$/);
    const svg = await readFile(await download.path(), 'utf8');
    // By itself: the page's policy forbids the styles of its texts.
    const paper = await page.context().newPage();
    await paper.setContent(`<body style="margin: 0">${svg.replace(/^<\?xml.*\n/, '')}`);
    const outside = await paper.evaluate(() => {
      const drawn = document.querySelector('svg');
      if (drawn === null) throw new Error('no figure');
      const frame = drawn.getBoundingClientRect();
      const parts = [...drawn.querySelectorAll('text, circle')];
      return parts
        .filter((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
        })
        .map((part) => part.outerHTML);
    });
    expect(outside).toEqual([]);
  });

  test('works by keyboard alone', async () => {
    const page = await stage.open(url);
    const active = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    expect(await active()).toBe('Skip to the papers');
    await page.keyboard.press('Enter');
    expect(await active()).toBe('map');
    await page.keyboard.press('ArrowRight');
    const first = await selected(page);
    await page.keyboard.press('ArrowDown');
    expect(await selected(page)).not.toBe(first);
    await page.keyboard.press('/');
    expect(await active()).toBe('search');
    await page.keyboard.type('famb');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(active).toBe('panel-title');
    expect(await selected(page)).toBe('paper:famba-v');
    // To the sentence behind “draws on”, and back.
    const details = panel(page)
      .getByRole('button', { name: /details/ })
      .first();
    for (let i = 0; i < 30 && !(await details.evaluate((each) => each === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe(FAMBA_TOME);
    await expect.poll(active).toBe('panel-title');
    await page.keyboard.press('[');
    await expect.poll(() => selected(page)).toBe('paper:famba-v');
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBeNull();
    await page.keyboard.press('t');
    await page.locator('tbody tr').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('m');
    await page.locator('#map').waitFor();
  });

  test('the map moves along the lineage: Shift and an arrow', async () => {
    const page = await stage.open(`${url}#select=paper:famba-v`);
    await page.locator('#map').focus();
    await page.keyboard.press('Shift+ArrowUp');
    expect(await selected(page)).toBe('method:tome');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await selected(page)).not.toBe('method:tome');
    await page.keyboard.press('f');
    expect((await stateOf(page)).focus).toBe(await selected(page));
    await page.locator('.focus-bar').waitFor();
  });

  test('fits a phone: everything is reachable, nothing runs off the side', async () => {
    const page = await stage.open(url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
    });
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    const { x, y } = await placeOf(page, 'paper:famba-v');
    await page.touchscreen.tap(x, y);
    await page.getByRole('heading', { name: 'Famba-V' }).waitFor();
    // The mark stays in sight above the panel.
    const top = (await panel(page).boundingBox())?.y ?? 0;
    await expect.poll(async () => (await placeOf(page, 'paper:famba-v')).y < top).toBe(true);
    await panel(page)
      .getByRole('button', { name: /details/ })
      .first()
      .tap();
    await panel(page).getByText('The sentence that says so').waitFor();
    await panel(page).getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('button', { name: 'Filters' }).tap();
    await page
      .locator('.legend')
      .getByRole('button', { name: /^Quantization/ })
      .first()
      .waitFor();
    expect(await isWide()).toBe(false);
    await page.getByRole('button', { name: 'Table' }).tap();
    await page.locator('tbody tr').first().waitFor();
    expect(await isWide()).toBe(false);
  });

  test.each([390, 1024])('nothing lies over the rows of table and matrix, %i pixels wide', async (width) => {
    const page = await stage.open(`${url}#view=table`, { viewport: { width, height: 700 } });
    const covered = () =>
      page.evaluate(() => {
        const [scroller] = document.querySelectorAll('.table-scroll, .matrix-scroll');
        if (scroller === undefined) throw new Error('There are no rows.');
        const box = scroller.getBoundingClientRect();
        const found = new Set<string>();
        for (let x = box.left + 4; x < box.right - 16; x += 12) {
          for (let y = box.top + 4; y < box.bottom - 4; y += 12) {
            const there = document.elementFromPoint(x, y);
            if (there !== null && !scroller.contains(there)) found.add(there.className.toString());
          }
        }
        return [...found];
      });
    expect(await covered()).toEqual([]);
    await page.getByRole('button', { name: 'Matrix', exact: true }).click();
    await page.locator('.matrix-scroll').waitFor();
    expect(await covered()).toEqual([]);
    await page.getByRole('button', { name: 'Filters' }).click();
    expect(await covered()).not.toEqual([]);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect.poll(covered).toEqual([]);
  });

  test('without WebGL it says so and offers the table', async () => {
    const page = await stage.open(url, {
      ready: false,
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await page.getByRole('button', { name: 'Open the table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(25);
  });
});
