// A soft wash of each category's colour behind its papers: territories that can be seen from afar.
// Leaves to others: colours (style.ts), names of the categories (labels.ts).

import type Sigma from 'sigma';
import { withAlpha } from './colour';
import type { Scene } from './paint';
import { markColour } from './style';

/** The wash is drawn this much smaller and stretched: softer, and sixteen times cheaper. */
const SHRINK = 4;
/** Beyond this many papers the washes run together and say nothing. */
const MAX_PAPERS = 1500;
/** Pixels around a paper. */
const REACH = 74;

const STRENGTH = { light: 0.11, dark: 0.13 } as const;

export interface Wash {
  draw(scene: Scene): void;
}

/** Draws into `canvas`, which the caller keeps as large as the map. */
export function washOf(sigma: Sigma, canvas: HTMLCanvasElement): Wash {
  const blots = new Map<string, HTMLCanvasElement>();
  return {
    draw({ catalog, visible, theme, select, hover, hits }) {
      const { width, height } = sigma.getDimensions();
      const [w, h] = [Math.ceil(width / SHRINK), Math.ceil(height / SHRINK)];
      if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
      const context = canvas.getContext('2d');
      if (context === null) return;
      context.clearRect(0, 0, w, h);
      if (catalog.byKind.paper.length > MAX_PAPERS) return;
      const isQuiet = select !== null || hover !== null || hits !== null;
      context.globalAlpha = isQuiet ? 0.45 : 1;
      const scale = Math.sqrt(1 / sigma.getCamera().ratio);
      const reach = (REACH * Math.min(2.2, Math.max(0.55, scale))) / SHRINK;
      for (const key of catalog.byKind.paper) {
        const root = catalog.rootOf.get(key);
        if (root === undefined || !visible.nodes.has(key)) continue;
        const data = sigma.getNodeDisplayData(key);
        if (data === undefined) continue;
        const { x, y } = sigma.framedGraphToViewport(data);
        if (x < -REACH * 2 || y < -REACH * 2 || x > width + REACH * 2 || y > height + REACH * 2) continue;
        const colour = markColour(catalog.graph.getNodeAttribute(root, 'color'), theme);
        context.drawImage(blot(colour, STRENGTH[theme]), x / SHRINK - reach, y / SHRINK - reach, reach * 2, reach * 2);
      }
    },
  };

  function blot(colour: string, strength: number): HTMLCanvasElement {
    const id = `${colour}${strength}`;
    const known = blots.get(id);
    if (known !== undefined) return known;
    const made = document.createElement('canvas');
    made.width = made.height = 64;
    const context = made.getContext('2d');
    if (context !== null) {
      const gradient = context.createRadialGradient(32, 32, 0, 32, 32, 32);
      gradient.addColorStop(0, withAlpha(colour, strength));
      gradient.addColorStop(0.5, withAlpha(colour, strength * 0.7));
      gradient.addColorStop(1, withAlpha(colour, 0));
      context.fillStyle = gradient;
      context.fillRect(0, 0, 64, 64);
    }
    blots.set(id, made);
    return made;
  }
}
