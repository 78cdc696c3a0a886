// Guided stories: made of views of the page, saved, opened, played; and those that come with a page.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stemma } from '../cli/program';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let folder = '';
let url = '';

const tour = {
  schema: 1,
  title: 'From ToMe to Mamba',
  steps: [
    { caption: 'It begins with <b>ToMe</b>.', state: 'select=method:tome' },
    { caption: 'ومنه جاء Famba-V', state: 'view=lineage&select=paper:famba-v&focus=method:tome&depth=6' },
    { caption: 'A step with mistakes', state: 'view=sideways&select=paper:gone&q=mamba' },
  ],
};
const fileOf = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

const stateOf = (page: Page) => page.evaluate(() => window.stemma.state());
const bar = (page: Page) => page.getByRole('region', { name: 'Story' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tools' }).click();
  await page
    .locator('#tools')
    .getByRole('button', { name: /^Story/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Add this view' }).waitFor();
};

describePage('a story', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-story-'));
    await writeFile(join(folder, 'tour.json'), JSON.stringify(tour));
    url = await serve();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is made of views, ordered by keyboard, saved, and opened again as it was', async () => {
    const page = await stage.open(`${url}#select=method:tome&theme=dark`);
    await openDialog(page);
    const caption = dialog(page).getByRole('textbox', { name: /Caption for the view as it is now/ });
    await caption.fill('ToMe first');
    await dialog(page).getByRole('button', { name: 'Add this view' }).click();
    await page.evaluate(() => window.stemma.dispatch({ type: 'set', values: { view: 'table', q: 'token' } }));
    await caption.fill('<img src=x onerror=alert(1)>');
    await dialog(page).getByRole('button', { name: 'Add this view' }).click();
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill('My tour');
    await dialog(page).getByRole('textbox', { name: 'Caption of step 1' }).fill('ToMe, edited');
    await dialog(page).getByRole('button', { name: 'Move step 2 up' }).focus();
    await page.keyboard.press('Enter');
    // The keyboard goes with the step.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain('Table');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Save as file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('My-tour.story.json');
    const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
    // Where the panel would cover what is selected, the map has moved: that is part of the view.
    const camera = '(?:&camera=[\\d.,-]+)?$';
    expect(saved).toEqual({
      schema: 1,
      title: 'My tour',
      steps: [
        {
          caption: '<img src=x onerror=alert(1)>',
          state: expect.stringMatching(`^view=table&q=token&select=method:tome${camera}`),
        },
        { caption: 'ToMe, edited', state: expect.stringMatching(`^select=method:tome${camera}`) },
      ],
    });
    const other = await stage.open(url);
    await openDialog(other);
    await other.locator('dialog input[type=file]').setInputFiles(fileOf('tour.json', saved));
    await other.getByRole('button', { name: 'Play', exact: true }).click();
    await bar(other).getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await stateOf(other)).toMatchObject({ view: 'table', q: 'token', theme: 'auto' });
  });

  test('plays by arrow keys wherever the keyboard is, tells unknown values, and ends with Escape', async () => {
    const page = await stage.open(url);
    await openDialog(page);
    await page.locator('dialog input[type=file]').setInputFiles(fileOf('tour.json', tour));
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await bar(page).getByText('It begins with <b>ToMe</b>.').waitFor();
    await page.getByText('1 of 3').waitFor();
    expect(await stateOf(page)).toMatchObject({ view: 'map', select: 'method:tome' });
    await page.locator('#map canvas').first().waitFor();
    await page.locator('#map').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('2 of 3').waitFor();
    expect(await stateOf(page)).toMatchObject({ view: 'lineage', select: 'paper:famba-v', focus: 'method:tome' });
    await page.keyboard.press('ArrowLeft');
    expect(await stateOf(page)).toMatchObject({ view: 'map', select: 'method:tome', focus: null });
    await page.keyboard.press('PageDown');
    await bar(page).getByRole('button', { name: 'Next' }).click();
    await page.locator('.notice').getByText('Step 3 of the story').first().waitFor();
    expect((await page.locator('.notice').allInnerTexts()).join()).toMatch(/sideways[\s\S]*paper:gone/);
    expect(await stateOf(page)).toMatchObject({ view: 'map', select: null, q: 'mamba' });
    // The last stays the last; what is typed in a field is not meant for the story.
    await page.keyboard.press('ArrowRight');
    await page.getByRole('combobox', { name: /search/i }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('3 of 3').waitFor();
    await bar(page).focus();
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    // What the step has opened is the reader's to go on with, and nothing of the story stands in the address.
    expect(await stateOf(page)).toMatchObject({ q: 'mamba' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
    await page.keyboard.press('u');
    expect(await stateOf(page)).toMatchObject({ view: 'lineage' });
    expect(decodeURIComponent(page.url())).not.toMatch(/story|begins/i);
  });

  test('a file that is none is refused in words, and what is not saved is not lost', async () => {
    const page = await stage.open(url);
    await openDialog(page);
    const choose = (value: unknown) => page.locator('dialog input[type=file]').setInputFiles(fileOf('bad.json', value));
    const alert = dialog(page).getByRole('alert');
    await choose('{"schema":');
    await alert.getByText('bad.json is no story that can be played: it is not JSON').waitFor();
    await choose({ ...tour, steps: [tour.steps[0], { caption: 'x' }] });
    await alert.getByText('step 2 → state: wanted a text, found nothing').waitFor();
    await dialog(page).getByRole('button', { name: 'Add this view' }).click();
    await choose(tour);
    await alert.getByText('not saved yet').waitFor();
    expect(await dialog(page).locator('.story-steps > li').count()).toBe(1);
    await dialog(page).getByRole('button', { name: 'Clear' }).click();
    await choose(tour);
    await expect.poll(() => dialog(page).locator('.story-steps > li').count()).toBe(3);
  });

  test('that came with the page is offered and not played by itself', async () => {
    const served = await serve('--story', join(folder, 'tour.json'));
    const page = await stage.open(`${served}#view=table`);
    const play = page.getByRole('button', { name: 'Play the story: From ToMe to Mamba' });
    await play.waitFor();
    expect(await stateOf(page)).toMatchObject({ view: 'table', select: null });
    await play.click();
    await page.getByText('1 of 3').waitFor();
    expect(await stateOf(page)).toMatchObject({ view: 'map', select: 'method:tome' });
    const other = await stage.open(served);
    await other.getByRole('button', { name: 'Not now' }).click();
    await openDialog(other);
    expect(await dialog(other).locator('.story-steps > li').count()).toBe(3);
  });

  test('works in a single file, and one spoiled by hand leaves the page as it is', async () => {
    const file = join(folder, 'page.html');
    const run = await stemma(['site', '-o', file, '--single-file', '--story', join(folder, 'tour.json')]);
    expect(run.code).toBe(0);
    const page = await stage.open(`file://${file}`);
    await page.getByRole('button', { name: /^Play the story/ }).click();
    await bar(page).getByText('It begins with').waitFor();
    const spoiled = (await readFile(file, 'utf8')).replace('"caption": "A step', '"captain": "A step');
    await writeFile(file, spoiled);
    const other = await stage.open(`file://${file}`);
    await other.locator('.notice').getByText('The story of this page cannot be played: step 3 → caption').waitFor();
    expect(await bar(other).count()).toBe(0);
  });
});
