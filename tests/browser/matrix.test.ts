// The heads of the matrix on a phone: which columns are in view first, and how much of their names can be read.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describePage, newStage, serve } from './stage';

const stage = newStage();
const phone = { viewport: { width: 390, height: 844 } } as const;
let url = '';
let folder = '';

/** One week a year, as newsletters name them. */
const list = Array.from({ length: 24 }, (_, i) => 2024 - i)
  .map(
    (year) => `## Top ML Papers of the Week (February 17 - February 23) - ${year}

- [Method${year}: Quantization of graph number ${year}](https://example.org/${year}) ICLR ${year}. Uses quantization.
- [Other${year}: Knowledge distillation in ${year}](https://example.org/o${year}) ICLR ${year}. Uses quantization.`,
  )
  .join('\n\n');

describePage('the matrix on a phone', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-matrix-'));
    await writeFile(join(folder, 'weeks.md'), `# Weeks\n\n${list}\n`);
    url = await serve(join(folder, 'weeks.md'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('of a list that names no techniques, matrix and lineage lead on to the table', async () => {
    await writeFile(
      join(folder, 'bare.md'),
      '# Bare\n\n- [Snow in summer](https://arxiv.org/abs/1901.00003), 2019\n- [Bees in flight](https://arxiv.org/abs/2101.00002), 2021\n',
    );
    const bare = await serve(join(folder, 'bare.md'));
    for (const view of ['matrix', 'lineage']) {
      const page = await stage.open(`${bare}#view=${view}`, phone);
      await page.getByRole('button', { name: 'Open the table' }).click();
      expect(await page.locator('tbody tr').count()).toBe(2);
    }
  });

  test('by years, the newest are in view', async () => {
    const page = await stage.open(`${url}#view=matrix&matrix=years`, phone);
    const heads = page.locator('.matrix thead .column-name');
    const last = await heads.last().boundingBox();
    expect(await heads.last().textContent()).toContain('2024');
    expect((last?.x ?? 1000) + (last?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('a long name is read to its end, where the year stands', async () => {
    const page = await stage.open(`${url}#view=matrix`, phone);
    const cut = await page.locator('.matrix thead .column-name bdi').evaluateAll(
      (names) =>
        names.filter((name) => {
          const seen = name.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(name.querySelector('[aria-hidden]') ?? name);
          return [...range.getClientRects()].some(({ top, right }) => top < seen.top - 1 || right > seen.right + 1);
        }).length,
    );
    expect({ names: await page.locator('.matrix thead .column-name bdi').count(), cut }).toEqual({ names: 24, cut: 0 });
  });
});
