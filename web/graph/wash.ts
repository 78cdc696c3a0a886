// A soft wash of each category's colour behind its papers: territories that can be seen from afar.
// Leaves to others: colours (style.ts), names of the categories (labels.ts).

import type Sigma from 'sigma';
import type { Place } from '../state/pins';
import { channelsOf } from './colour';
import type { Scene } from './paint';
import { markColour } from './style';

/** The wash is worked out on a grid this much coarser than the screen and stretched: softer, and cheap. */
const CELL = 5;
/** How far a paper's colour reaches, in pixels, when all is in view: less where papers lie dense. */
const LEAST = 22;
const MOST = 84;
const SHARE = 0.5;
/** Nearer than this the reach grows no more: one colour would fill the window. */
const MOST_NEAR = 280;
/** How strong the colour gets, 0..1, however many papers lie there. */
const STRENGTH = { light: 0.15, dark: 0.17 } as const;
/** The same while something is pointed at, so that it stands out. */
const QUIET = 0.45;

export interface Wash {
  draw(scene: Scene): void;
  /** Something has moved that is on the map: colours are gathered anew the next time. */
  forget(): void;
}

type Gathered = readonly (string | number | object)[];

/** Draws into `canvas`, which is laid over the whole map; `standsAt` tells where a node stands in the graph's own units. */
export function washOf(sigma: Sigma, canvas: HTMLCanvasElement, standsAt: (node: string) => Place): Wash {
  /** Red, green, blue and weight of each cell, summed over papers. */
  let field = new Float32Array(0);
  /** What the field was gathered from. */
  let gathered: Gathered | null = null;
  return {
    forget() {
      gathered = null;
    },
    draw(scene) {
      const { width, height } = sigma.getDimensions();
      const [w, h] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
      if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
      const context = canvas.getContext('2d');
      if (context === null || w === 0 || h === 0) return;
      const { catalog, visible, theme } = scene;
      const { x, y, ratio, angle } = sigma.getCamera();
      const now: Gathered = [catalog, visible.nodes, theme, width, height, x, y, ratio, angle];
      // What is pointed at changes how strong the colours are, not where they lie.
      if (gathered === null || now.some((part, i) => part !== gathered?.[i])) {
        if (field.length === w * h * 4) field.fill(0);
        else field = new Float32Array(w * h * 4);
        gather(scene, w, h);
        gathered = now;
      }
      const { select, hover, hits } = scene;
      const isQuiet = select !== null || hover !== null || hits !== null;
      context.putImageData(imageOf(w, h, STRENGTH[theme] * (isQuiet ? QUIET : 1)), 0, 0);
    },
  };

  function gather({ catalog, visible, theme }: Scene, w: number, h: number): void {
    const { groundOf, byKind } = catalog;
    const { width, height } = sigma.getDimensions();
    const whole = Math.min(
      MOST,
      Math.max(LEAST, SHARE * Math.sqrt((width * height) / Math.max(1, byKind.paper.length))),
    );
    const reach = Math.min(MOST_NEAR, whole / sigma.getCamera().ratio) / CELL;
    const colours = new Map<string, readonly [number, number, number]>();
    for (const key of byKind.paper) {
      const ground = groundOf.get(key);
      if (ground === undefined || !visible.nodes.has(key)) continue;
      const colour = colours.get(ground) ?? channelsOf(markColour(ground, theme));
      colours.set(ground, colour);
      // Not what Sigma has of the node, which it copies for everyone who asks: with 10,000 papers half of the frame.
      const { x, y } = sigma.graphToViewport(standsAt(key));
      spread(x / CELL, y / CELL, reach, colour, w, h);
    }
  }

  /** Adds one paper to the cells around it. */
  function spread(
    x: number,
    y: number,
    reach: number,
    [red, green, blue]: readonly [number, number, number],
    w: number,
    h: number,
  ): void {
    const [top, bottom] = [Math.max(0, Math.ceil(y - reach)), Math.min(h - 1, Math.floor(y + reach))];
    const [left, right] = [Math.max(0, Math.ceil(x - reach)), Math.min(w - 1, Math.floor(x + reach))];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const far = ((column - x) ** 2 + (row - y) ** 2) / (reach * reach);
        if (far >= 1) continue;
        const weight = (1 - far) ** 2;
        const at = (row * w + column) * 4;
        field[at] = (field[at] ?? 0) + red * weight;
        field[at + 1] = (field[at + 1] ?? 0) + green * weight;
        field[at + 2] = (field[at + 2] ?? 0) + blue * weight;
        field[at + 3] = (field[at + 3] ?? 0) + weight;
      }
    }
  }

  /** The mean colour of each cell; it is full where half a paper's weight lies, and no stronger where many lie. */
  function imageOf(w: number, h: number, strength: number): ImageData {
    const image = new ImageData(w, h);
    const { data } = image;
    for (let at = 0; at < field.length; at += 4) {
      const weight = field[at + 3] ?? 0;
      if (weight === 0) continue;
      const cover = Math.min(1, weight * 1.6);
      data[at] = ((field[at] ?? 0) / weight) * 255;
      data[at + 1] = ((field[at + 1] ?? 0) / weight) * 255;
      data[at + 2] = ((field[at + 2] ?? 0) / weight) * 255;
      data[at + 3] = cover * cover * (3 - 2 * cover) * strength * 255;
    }
    return image;
  }
}
