// Long chains in the lineage: folded where there is much to see, opened by press, by Enter, and by walking into them.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let folder = '';
let url = '';

/** A chain of seven, and many that draw on its beginning and none of them on another. */
const GREEK = ['Alphaton', 'Betaton', 'Gammaton', 'Deltaton', 'Epsilaton', 'Zetaton', 'Etaton'];
const entry = (name: string, year: number, older: string | null): string =>
  `- **${name}**: [${name}: A method](https://example.org/${name}) (ICLR ${year}).${older === null ? '' : ` Based on ${older}.`}`;
const list = (leaves: number): string =>
  [
    '# Chains',
    '',
    '## Methods',
    '',
    ...GREEK.map((name, i) => entry(name, 2016 + i, GREEK[i - 1] ?? null)),
    ...Array.from({ length: leaves }, (_, i) => entry(`Leafnet${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i]}`, 2024, 'Alphaton')),
    '',
  ].join('\n');

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());
const piece = (page: Page) => page.getByRole('button', { name: 'Show 5 works between Alphaton and Etaton' });
const work = (page: Page, name: string) => page.locator(`.lineage [data-node="paper:${name.toLowerCase()}"]`);

describePage('chains of a lineage', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-chains-'));
    await writeFile(join(folder, 'large.md'), list(26));
    await writeFile(join(folder, 'small.md'), list(2));
    url = await serve(join(folder, 'large.md'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are folded in a large tree; Enter opens one, and the work at its end stays where it was', async () => {
    const page = await stage.open(`${url}#view=lineage&select=paper:alphaton&focus=paper:alphaton&depth=6`);
    await work(page, 'Etaton').waitFor();
    expect(await work(page, 'Deltaton').count()).toBe(0);
    expect(await page.locator('.lineage-svg').textContent()).toMatch(/… 5 more2017–2021/);
    expect(await page.locator('.lineage-bar').textContent()).toContain('33 works');
    const before = await work(page, 'Etaton').boundingBox();
    await piece(page).focus();
    await page.keyboard.press('Enter');
    await work(page, 'Deltaton').waitFor();
    const now = await work(page, 'Etaton').boundingBox();
    expect([Math.round(now?.x ?? 0), Math.round(now?.y ?? 0)]).toEqual([
      Math.round(before?.x ?? 1),
      Math.round(before?.y ?? 1),
    ]);
    // The keyboard is in the drawing, and nothing else was chosen.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
    expect((await stateOf(page)).select).toBe('paper:alphaton');
    await page.getByRole('button', { name: 'Fold', exact: true }).click();
    await page.getByRole('button', { name: 'Fold', exact: true }).click();
    // By Tab or focus it comes into view, wherever the drawing was moved to.
    await page.locator('.lineage').focus();
    while ((await page.evaluate(() => document.activeElement?.className)) !== 'piece-button')
      await page.keyboard.press('Tab');
    await piece(page).click();
    await work(page, 'Deltaton').waitFor();
  });

  test('open for what is selected, by the keyboard or elsewhere, and stay open', async () => {
    const page = await stage.open(`${url}#view=lineage&scope=list`);
    await work(page, 'Etaton').click();
    await page.locator('.lineage').focus();
    await piece(page).waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await work(page, 'Zetaton').waitFor();
    expect((await stateOf(page)).select).toBe('paper:zetaton');
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: 'paper:etaton' }));
    await work(page, 'Gammaton').waitFor();
    expect(await piece(page).count()).toBe(0);
  });

  test('and branches, opened, folded and unfolded, stand in the link; undo takes them back', async () => {
    const page = await stage.open(`${url}#view=lineage&focus=paper:alphaton&depth=6`);
    await piece(page).focus();
    await page.keyboard.press('Enter');
    await work(page, 'Deltaton').waitFor();
    await page.waitForFunction(() => location.hash.includes('opened=paper:zetaton'));
    const other = await stage.open(page.url());
    await work(other, 'Deltaton').waitFor();
    await page.keyboard.press('u');
    await piece(page).waitFor();
    await page.getByRole('button', { name: 'Fold', exact: true }).click();
    await work(page, 'Deltaton').waitFor();
    await page.reload();
    await work(page, 'Deltaton').waitFor();
    const narrow = await stage.open(`${url}#view=lineage&focus=paper:etaton&depth=1`);
    await narrow.getByRole('button', { name: /more that Zetaton draws on/ }).click();
    await work(narrow, 'Epsilaton').waitFor();
    await narrow.reload();
    await work(narrow, 'Epsilaton').waitFor();
  });

  test('are not folded in a small tree unless one asks', async () => {
    const page = await stage.open(`${await serve(join(folder, 'small.md'))}#view=lineage`);
    await work(page, 'Deltaton').waitFor();
    expect(await piece(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Fold', exact: true }).click();
    await piece(page).waitFor();
    expect(await work(page, 'Deltaton').count()).toBe(0);
  });

  test('works of one year that draw on the same are one piece too, which a press or the search opens', async () => {
    const page = await stage.open(`${url}#view=lineage&scope=list`);
    const bunch = page.getByRole('button', { name: 'Show 26 works of 2024 that draw on Alphaton' });
    await bunch.waitFor();
    expect(await page.locator('.lineage [data-edge]').count()).toBeLessThan(8);
    expect(await page.locator('.lineage-svg').textContent()).toContain('26 works');
    await bunch.focus();
    await page.keyboard.press('Enter');
    await work(page, 'LeafnetQ').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
    await page.keyboard.press('u');
    await bunch.waitFor();
    await page.evaluate(() => window.stemma.dispatch({ type: 'select', key: 'paper:leafnetc' }));
    await work(page, 'LeafnetQ').waitFor();
  });

  test('a count beside a work answers to Enter, also with something selected', async () => {
    const page = await stage.open(`${url}#view=lineage&select=paper:etaton&focus=paper:etaton&depth=1`);
    await page.getByRole('button', { name: /more that Zetaton draws on/ }).focus();
    await page.keyboard.press('Enter');
    await work(page, 'Epsilaton').waitFor();
  });
});
