// What to read before a work: in its panel, with the sentences, and as Markdown to take along.

import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

describePage('the reading order', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test('opens by keyboard, tells why, leads to works and statements', async () => {
    const page = await stage.open(`${url}#select=paper:famba-v`);
    const reading = page.locator('.reading');
    await reading.locator('summary').focus();
    await page.keyboard.press('Enter');
    const step = reading.locator('.reading-steps > li').filter({ hasText: 'ToMe' }).first();
    await step.locator('mark').getByText('Also based on').waitFor();
    await step.getByRole('button', { name: /Famba-V.*extends it/ }).click();
    await page.getByText('The sentence that says so').waitFor();
    await page.goBack();
    await reading.locator('summary').click();
    await step.getByRole('button', { name: /ToMe/ }).first().click();
    await page.locator('#panel-title').getByText('ToMe').waitFor();
  });

  test('goes to the clipboard as Markdown', async () => {
    const page = await stage.open(`${url}#select=paper:famba-v`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.reading summary').click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.locator('.notice').getByText('copied as Markdown').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^1\. [\s\S]* {3}- Famba-V extends ToMe: “Also based on[\s\S]*\d+\. \[Famba-V\]\(http/);
  });

  test('where nothing comes before, a sentence says so', async () => {
    const page = await stage.open(`${url}#select=method:tome`);
    await page.locator('.reading summary').click();
    await page.locator('.reading').getByText('the list names no work that this one builds on').waitFor();
  });
});
