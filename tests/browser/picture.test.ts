// The picture in the README: the seed with a work selected. UPDATE=1 takes it anew; fonts are those of the machine, so
// it is looked at by people and not compared.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../cli/program';
import { placeOf } from './map';
import { describePage, newStage, serve } from './stage';

const FILE = join(ROOT, 'web/readme/page.png');
const SIZE = { width: 1600, height: 1000 };
const SELECTED = 'paper:moe-mamba';

const stage = newStage();

describePage('the picture in the README', () => {
  test('is there, as large as it should be, and light enough for a page', async () => {
    if (process.env['UPDATE'] === '1') await writePicture();
    const png = await readFile(FILE);
    // The first chunk of a PNG: width and height from byte 16.
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(SIZE);
    expect(png.length).toBeLessThan(400_000);
  });
});

async function writePicture(): Promise<void> {
  const page = await stage.open(`${await serve()}#select=${SELECTED}`, { viewport: SIZE });
  await placeOf(page, SELECTED);
  await page.waitForFunction(() => document.querySelector('.map-starting') === null);
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, await page.screenshot({ animations: 'disabled' }));
}
