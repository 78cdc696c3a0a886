// What tests do with the map: where things are on it, and what it looks like there.

import type { Page } from 'playwright-core';
import { pointsAlong } from '../../web/graph/curves';
import type { Point } from '../../web/graph/space';

/** Where a node is in the window, once the map has drawn it. */
export async function placeOf(page: Page, node: string): Promise<Point> {
  const place = await page.waitForFunction((key) => window.stemma.locate(key), node);
  const found = await place.jsonValue();
  if (found === null) throw new Error(`${node} is not on the map.`);
  return found;
}

/** Where it is once the camera has come to rest: what a focus shows moves into view first. */
export async function restingPlaceOf(page: Page, node: string): Promise<Point> {
  for (let before = await placeOf(page, node); ; ) {
    await page.waitForTimeout(300);
    const now = await placeOf(page, node);
    if (Math.hypot(now.x - before.x, now.y - before.y) < 0.5) return now;
    before = now;
  }
}

/** The middle of a lineage line. The bend is that of the first line between two nodes (paint.ts). */
export async function middleOf(page: Page, source: string, target: string): Promise<Point> {
  const points = pointsAlong(await restingPlaceOf(page, source), await restingPlaceOf(page, target), 0.1);
  const middle = points[Math.floor(points.length / 2)];
  if (middle === undefined) throw new Error(`${source} and ${target} lie on each other.`);
  return middle;
}

export interface Look {
  /** Share of the map's pixels that differ from its commonest colour, 0..1. */
  readonly drawn: number;
  /** `rgb` at each place asked for. */
  readonly at: readonly string[];
}

/** Looks at the map as it is on the screen. Pictures are read in a blank page: the page's own policy lets nothing in. */
export async function look(page: Page, places: readonly Point[] = []): Promise<Look> {
  const box = await page.locator('#map').boundingBox();
  if (box === null) throw new Error('The map is not shown.');
  const picture = (await page.screenshot({ clip: box })).toString('base64');
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(
      async ({ picture, places, box }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const counts = new Map<number, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const scale = image.width / box.width;
        return {
          drawn: 1 - Math.max(...counts.values()) / (data.length / 4),
          at: places.map(({ x, y }) => {
            const pixel = context.getImageData((x - box.x) * scale, (y - box.y) * scale, 1, 1).data;
            return [...pixel.slice(0, 3)].join(' ');
          }),
        };
      },
      { picture, places: [...places], box },
    );
  } finally {
    await reader.close();
  }
}
