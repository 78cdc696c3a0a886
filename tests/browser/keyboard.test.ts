// Where the keyboard is: it is never lost, whatever opens, closes or goes away under it.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

/** What has the keyboard: its id, its name or its words. */
const active = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return 'nothing';
    return activeElement.id || activeElement.getAttribute('aria-label') || activeElement.textContent.trim();
  });

describePage('the keyboard', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('goes on where what had it is replaced, switched off or taken away', async () => {
    const page = await stage.open(`${url}#view=table`);
    const go = (action: Parameters<Window['stemma']['dispatch']>[0]) =>
      page.evaluate((each) => window.stemma.dispatch(each), action);
    const press = (name: string | RegExp, within = '.explorer') =>
      page.locator(within).getByRole('button', { name }).first().press('Enter');
    // The list at a glance makes room for the technique.
    await press(/^quantization/, '.panel');
    await expect.poll(() => active(page)).toBe('panel-title');
    await go({ type: 'select', key: 'method:tome' });
    // A button that makes no sense in the view that it opens: its neighbour has the keyboard.
    await press('Lineage', '.panel');
    await expect.poll(() => active(page)).toBe('Focus');
    await go({ type: 'focus', key: 'method:tome', depth: 2 });
    await press('One step less');
    await expect.poll(() => active(page)).toBe('One step more');
    await go({ type: 'set', values: { view: 'table', select: null, focus: null } });
    await go({ type: 'only', category: 'category:token-reduction' });
    // The bar that it stands in goes with the filters.
    await press('Show all', '.focus-bar');
    await expect.poll(() => active(page)).toBe('Papers');
  });

  test('stays nowhere when the reader leaves everything by a press beside it', async () => {
    const page = await stage.open(url);
    await page.locator('.panel').getByRole('button', { name: /^ToMe/ }).focus();
    await page.locator('.panel h3').first().click();
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: 'method:tome' }));
    await page.getByRole('heading', { name: 'ToMe' }).waitFor();
    await page.waitForTimeout(200);
    expect(await active(page)).toBe('nothing');
  });

  test('leaves an empty search for the view', async () => {
    const page = await stage.open(url);
    await page.keyboard.press('/');
    expect(await active(page)).toBe('search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await active(page)).toBe('map');
  });

  test('is in the field of a dialog when it opens, the first time and again', async () => {
    const page = await stage.open(url);
    for (let time = 0; time < 2; time++) {
      await page.getByRole('button', { name: 'Tools' }).click();
      await page.getByRole('button', { name: /^Related to a text/ }).press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('dialog textarea'));
      // Spaces press buttons, and letters are keys of the page, where no field has them.
      await page.keyboard.type('merges tokens to make it fast');
      expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('merges tokens to make it fast');
      await page.keyboard.press('Escape');
      await expect.poll(() => active(page)).toBe('Tools');
    }
  });

  test('in a dialog without fields is at the way out', async () => {
    const page = await stage.open(url);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await active(page)).toBe('Close');
  });

  test('what a dialog has to say stands in it: the page behind is neither seen nor read out', async () => {
    const page = await stage.open(url);
    await page.evaluate(() => window.stemma.dispatch({ type: 'dialog', dialog: 'share' }));
    await page.evaluate(() => window.stemma.dispatch({ type: 'notice', text: 'Link copied.' }));
    await page.getByRole('dialog').getByText('Link copied.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog .notice').count()).toBe(0);
    expect(await page.locator('.notice').allInnerTexts()).toEqual(['Link copied.']);
  });

  test('goes from a cell of the matrix to its papers, and back', async () => {
    const page = await stage.open(`${url}#view=matrix`);
    const cell = page.getByRole('button', { name: /^quantization, Quantization:/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => active(page)).toBe('quantization × Quantization');
    await page.keyboard.press('Escape');
    await page.locator('.cell-card').waitFor({ state: 'detached' });
    expect(await cell.evaluate((each) => each === document.activeElement)).toBe(true);
    // The names of rows and columns are a step away, and Tab leaves it all.
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toMatch(/^Quantization/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => active(page)).toMatch(/^quantization6/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.matrix'))).toBe(null);
  });

  test('goes with the key of a view to where that view begins, and to what is selected', async () => {
    const page = await stage.open(url);
    await page.keyboard.press('x');
    await expect.poll(() => active(page)).toMatch(/^quantization, Token reduction/);
    await page.keyboard.press('t');
    await expect.poll(() => active(page)).toMatch(/^R-MeeTo/);
    await page.keyboard.press('l');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('lineage');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => window.stemma.state().select)).not.toBe(null);
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: 'paper:famba-v' }));
    await page.keyboard.press('t');
    await expect.poll(() => active(page)).toMatch(/^Famba-V/);
    await page.keyboard.press('m');
    await expect.poll(() => active(page)).toBe('map');
  });

  test('goes from a dialog to the panel of what was chosen in it', async () => {
    const page = await stage.open(url);
    for (const [dialog, name] of [
      ['gaps', /^ToMe/],
      ['related', /^Famba-V/],
    ] as const) {
      await page.evaluate((each) => window.stemma.dispatch({ type: 'dialog', dialog: each }), dialog);
      if (dialog === 'related') {
        await page.getByRole('textbox', { name: 'Text' }).fill('token merging of vision models, as ToMe does');
        await page.keyboard.press('Control+Enter');
      }
      await page.getByRole('dialog').getByRole('button', { name }).press('Enter');
      await expect.poll(() => active(page)).toBe('panel-title');
    }
  });

  test('skips to the matrix, too', async () => {
    const page = await stage.open(`${url}#view=matrix`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await active(page)).toMatch(/^quantization, Token reduction/);
  });

  test('what is chosen next is read from its top', async () => {
    const page = await stage.open(`${url}#select=method:mamba`);
    const panel = page.locator('.panel');
    await panel.evaluate((each) => {
      each.scrollTop = 600;
    });
    expect(await panel.evaluate((each) => each.scrollTop)).toBe(600);
    await panel
      .getByRole('button', { name: /^Mamba-Shedder/ })
      .first()
      .press('Enter');
    await page.getByRole('heading', { name: 'Mamba-Shedder' }).waitFor();
    await expect.poll(() => panel.evaluate((each) => each.scrollTop)).toBe(0);
  });
});
