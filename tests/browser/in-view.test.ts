// Whatever narrows the page down, its views say the same: the bar, the table, the matrix, the years and the legend.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
let url = '';

/** Asks for a view without loading the page anew, so that what one view leaves behind would show. */
const open = (page: Page, hash: string) =>
  page.evaluate((text) => {
    location.hash = text;
  }, hash);

const papersOfMatrix = async (page: Page): Promise<number> => {
  await page.locator('.matrix-area').waitFor();
  return Number(/in (\d+) papers?/.exec((await page.locator('.matrix-area .view-bar').textContent()) ?? '')?.[1]);
};

/** What the bars of the histogram and its note of undated papers add up to. */
const papersOfYears = async (page: Page): Promise<number> => {
  const label = (await page.locator('.histogram').getAttribute('aria-label')) ?? '';
  const [note = ''] = await page.locator('.years .legend-note').allTextContents();
  const undated = /\d+/.exec(note)?.[0] ?? '0';
  return [...label.matchAll(/\d{4}: (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), Number(undated));
};

describePage('what is in view', () => {
  beforeAll(async () => {
    url = await serve();
  });

  test.each([
    ['a focus', 'focus=paper:famba-v', 1],
    ['a deep focus', 'focus=paper:famba-v&depth=3', null],
    ['a focus along sure statements alone', 'focus=paper:moe-mamba&depth=6&confidence=1', 1],
    ['a technique', 'techniques=technique:token-merging', null],
    ['nodes alone', 'nodes=paper:famba-v,method:tome,paper:moe-mamba', 2],
    ['papers hidden', 'kinds=method,technique', 0],
    ['a search within a focus', 'focus=paper:moe-mamba&depth=6&q=moe', null],
  ])('%s: the same papers in every view', async (_, hash, count) => {
    const page = await stage.open(`${url}#view=table&${hash}`);
    const rows = await page.locator('tbody tr').count();
    if (count !== null) expect(rows).toBe(count);
    const bar = await page.locator('.focus-bar').textContent();
    const word = rows === 1 ? 'paper' : 'papers';
    expect(bar).toContain(hash.includes('q=') ? `, ${rows} match` : `${rows} ${word} shown`);
    expect(await papersOfYears(page)).toBe(rows);
    await open(page, `#view=matrix&${hash}`);
    expect(await papersOfMatrix(page)).toBe(rows);
    await open(page, `#view=matrix&matrix=years&${hash}`);
    expect(await papersOfMatrix(page)).toBe(rows);
  });

  test('a list without sections: the matrix goes by years, the table has no column for what nothing has', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-flat-'));
    try {
      const entry = (name: string, year: number): string =>
        `- **${name}**: [${name}: Token merging](https://example.org/${name}) (ICLR ${year}).`;
      await writeFile(join(folder, 'flat.md'), `${entry('LeafCut', 2021)}\n${entry('TreeCut', 2023)}\n`);
      const page = await stage.open(`${await serve(join(folder, 'flat.md'))}#view=matrix`);
      await page.locator('.matrix').getByText('2023').waitFor();
      expect(await page.getByRole('button', { name: 'by categories' }).count()).toBe(0);
      await page.getByRole('button', { name: 'token merging, 2021: 1 paper' }).click();
      await page.locator('.cell-card').getByRole('button', { name: /table/ }).click();
      await page.locator('tbody tr').waitFor();
      expect(await page.locator('thead th').allInnerTexts()).toEqual(['Paper', 'Year', 'Venue', 'Techniques']);
      expect((await page.evaluate(() => window.stemma.state())).years).toEqual([2021, 2021]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('a list without sections: groups give the map its colours, and each is shown alone at a press', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-groups-'));
    try {
      const papers = ['knowledge distillation', 'federated learning'].flatMap((topic) =>
        [1, 2, 3, 4, 5].map(
          (n) => `- [${topic} ${n}: a study](https://example.org/${topic.length}-${n}) ICLR 202${n}. Uses ${topic}.`,
        ),
      );
      await writeFile(join(folder, 'flat.md'), `${papers.join('\n')}\n`);
      const page = await stage.open(await serve(join(folder, 'flat.md')));
      const group = page
        .locator('.legend')
        .getByRole('button', { name: /^federated learning 5/ })
        .first();
      await group.click();
      await page.getByText('5 papers shown').waitFor();
      expect(await papersOfYears(page)).toBe(5);
      await group.click();
      await expect.poll(() => papersOfYears(page)).toBe(10);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
