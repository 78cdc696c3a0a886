// What axe finds: nothing serious in either theme, whatever is open.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';
let axe = '';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      // Of WCAG 2.2, and not asked by default.
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return results.violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
}

describePage('accessibility', () => {
  beforeAll(async () => {
    url = await serve();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  test('where the reader forces colours, what is pressed or chosen stands out', async () => {
    const page = await stage.open(url, { forcedColors: 'active' });
    const looks = await page.locator('.segments .segment').evaluateAll((segments) => {
      const probe = document.createElement('p');
      probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
      document.body.append(probe);
      const lookOf = (part: Element): string => {
        const { backgroundColor, color } = getComputedStyle(part);
        return `${color} on ${backgroundColor}`;
      };
      const chosen = lookOf(probe);
      probe.remove();
      return segments.map((segment) => lookOf(segment) === chosen);
    });
    expect(looks).toEqual([true, false, false, false]);
  });

  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const page = await stage.open(url, { colorScheme });
    const go = (settings: Parameters<Window['stemma']['dispatch']>[0]) =>
      page.evaluate((action) => window.stemma.dispatch(action), settings);
    const found: Record<string, string[]> = { 'first view': await violations(page) };
    await go({ type: 'select', key: 'paper:mamba-shedder' });
    found['paper'] = await violations(page);
    await go({ type: 'select', key: 'lineage:extends:paper:famba-v->method:tome' });
    found['edge'] = await violations(page);
    await go({ type: 'focus', key: 'paper:famba-v' });
    found['focus'] = await violations(page);
    await page.locator('#map').focus();
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'All in view' }).click();
    await page.getByRole('button', { name: 'Show only these' }).waitFor();
    found['lasso'] = await violations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /search/i }).fill('token');
    found['search'] = await violations(page);
    await go({ type: 'reset' });
    await go({ type: 'set', values: { view: 'table' } });
    found['table'] = await violations(page);
    await go({ type: 'set', values: { view: 'matrix' } });
    await page.locator('.matrix').waitFor();
    found['matrix'] = await violations(page);
    await go({ type: 'set', values: { view: 'lineage' } });
    await page.locator('.lineage').waitFor();
    found['lineage'] = await violations(page);
    await go({ type: 'select', key: 'method:mamba' });
    await go({ type: 'set', values: { scope: 'tree' } });
    found['tree'] = await violations(page);
    await go({ type: 'set', values: { select: null, path: ['paper:famba-v', 'paper:moe-mamba'] } });
    found['connection'] = await violations(page);
    for (const dialog of ['open', 'related', 'gaps', 'share', 'story', 'history', 'picture'] as const) {
      await go({ type: 'dialog', dialog });
      await page.locator(`dialog[open] :is(p, ol, button.primary)`).first().waitFor();
      found[dialog] = await violations(page);
    }
    await go({ type: 'dialog', dialog: 'help' });
    found['help'] = await violations(page);
    await go({ type: 'dialog', dialog: 'story' });
    await page.locator('dialog input[type=file]').setInputFiles({
      name: 'tour.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ schema: 1, title: 'A tour', steps: [{ caption: 'First', state: 'select=paper:famba-v' }] }),
      ),
    });
    await page.locator('.story-steps').waitFor();
    found['story, made'] = await violations(page);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.locator('.reading summary').click();
    found['story, played, with a reading order'] = await violations(page);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test('a phone', async () => {
    const page = await stage.open(`${url}#select=paper:famba-v`, { viewport: { width: 390, height: 844 } });
    expect(await violations(page)).toEqual([]);
  });
});
