// Writes names on the map: the most important first, each beside its node where it covers neither a name nor a mark.
// Leaves to others: which names there are (names.ts), what stands out (paint.ts), colours (style.ts).

import type Sigma from 'sigma';
import type { NodeKind } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { type Name, rankedNames, wrapped } from './names';
import type { Emphasis, Scene } from './paint';
import { type Box, boxAround, emptySpace, isInside } from './space';
import { FONT_SANS, FONT_SERIF, faded, labelColour, SURFACE } from './style';

interface Type {
  readonly font: string;
  /** Line height in pixels. */
  readonly line: number;
  /** Letters a line. */
  readonly wide: number;
}

const TYPE: Readonly<Record<NodeKind, Type>> = {
  paper: { font: `500 12.5px ${FONT_SANS}`, line: 15, wide: 24 },
  method: { font: `italic 12px ${FONT_SANS}`, line: 14, wide: 24 },
  technique: { font: `11.5px ${FONT_SANS}`, line: 14, wide: 22 },
  category: { font: `italic 600 18px ${FONT_SERIF}`, line: 20, wide: 22 },
};

/** Square pixels of the map that one name is worth. */
const AREA_A_NAME = 5200;
const FEWEST = 12;
/** So many names are tried for a place in each frame; more would cost more than they show. */
const MAX_TRIED = 1500;
/** Marks stand in the way of names only where they are few enough to be told apart. */
const MAX_OBSTACLES = 900;

type Slot = 'right' | 'left' | 'below' | 'above';
const BESIDE: readonly Slot[] = ['right', 'left', 'below', 'above'];
const UNDER: readonly Slot[] = ['below', 'above', 'right', 'left'];
const slotsOf = (kind: NodeKind): readonly Slot[] => (kind === 'category' ? UNDER : BESIDE);

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly name: Name;
  readonly block: Block;
  readonly box: Box;
  readonly slot: Slot;
}

export interface Labels {
  draw(context: CanvasRenderingContext2D, scene: Scene, emphasis: Emphasis | null): void;
  /** The node whose name is written there, or null. */
  at(x: number, y: number): string | null;
}

export function labelsOf(sigma: Sigma, catalog: Catalog): Labels {
  const ranked = rankedNames(catalog);
  const byKey = new Map(ranked.map((name) => [name.key, name]));
  const blocks = new Map<string, Block>();
  /** Where each name was last: it stays there while it can, so that names do not hop while the map moves. */
  const lastSlot = new Map<string, Slot>();
  let placed: Placed[] = [];

  /** What is pointed at is written in full. */
  const blockOf = (context: CanvasRenderingContext2D, { key, kind, text }: Name, inFull: boolean): Block => {
    const id = `${inFull ? '+' : '-'}${key}`;
    const known = blocks.get(id);
    if (known !== undefined) return known;
    const { font, line, wide } = TYPE[kind];
    context.font = font;
    const lines = inFull ? wrapped(text, 36, 5) : wrapped(text, wide, 2);
    const width = Math.max(...lines.map((each) => context.measureText(each).width));
    const block = { lines, width, height: lines.length * line };
    blocks.set(id, block);
    return block;
  };

  const spotOf = (key: string): Spot | null => {
    const data = sigma.getNodeDisplayData(key);
    if (data === undefined || data.hidden) return null;
    const { width, height } = sigma.getDimensions();
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return null;
    return { x, y, radius: sigma.scaleSize(data.size) };
  };

  function place(context: CanvasRenderingContext2D, scene: Scene, emphasis: Emphasis | null): Placed[] {
    const { width, height } = sigma.getDimensions();
    const [names, marks] = [emptySpace(), emptySpace()];
    if (scene.visible.nodes.size <= MAX_OBSTACLES) {
      for (const key of scene.visible.nodes) {
        const spot = spotOf(key);
        if (spot !== null) marks.add(boxAround(spot.x, spot.y, spot.radius * 0.8));
      }
    }
    const found: Placed[] = [];
    const put = (name: Name, isPointedAt: boolean): void => {
      const spot = spotOf(name.key);
      if (spot === null) return;
      const block = blockOf(context, name, isPointedAt);
      const order = slotsOf(name.kind);
      const last = lastSlot.get(name.key);
      const isFree = (each: Slot): boolean => {
        const box = boxBeside(spot, block, each);
        // A category is written over marks rather than not at all: there are few, and they say where one is.
        return names.isFree(box) && (name.kind === 'category' || isPointedAt || marks.isFree(box));
      };
      const slot =
        (last === undefined ? order : [last, ...order]).find(isFree) ?? (isPointedAt ? (last ?? order[0]) : undefined);
      if (slot === undefined) return;
      lastSlot.set(name.key, slot);
      const box = boxBeside(spot, block, slot);
      names.add(box);
      found.push({ name, block, box, slot });
    };

    const pointed = pointedAt(scene);
    for (const key of pointed) {
      const name = byKey.get(key);
      if (name !== undefined) put(name, true);
    }
    const most = Math.max(FEWEST, (width * height) / AREA_A_NAME);
    let tried = 0;
    for (const name of ranked) {
      if (found.length > most || tried > MAX_TRIED) break;
      const isWanted = emphasis === null || emphasis.nodes.has(name.key) || name.kind === 'category';
      if (!isWanted || pointed.includes(name.key) || !scene.visible.nodes.has(name.key)) continue;
      tried++;
      put(name, false);
    }
    return found;
  }

  return {
    at: (x, y) => placed.find(({ box }) => isInside(x, y, box))?.name.key ?? null,
    draw(context, scene, emphasis) {
      const { width, height } = sigma.getDimensions();
      context.clearRect(0, 0, width, height);
      placed = place(context, scene, emphasis);
      const pointed = pointedAt(scene);
      // What is pointed at found its place first and is written last, over all else.
      for (const each of placed) if (!pointed.includes(each.name.key)) write(context, each, scene, emphasis);
      for (const key of pointed) {
        const spot = spotOf(key);
        if (spot !== null) ring(context, spot, key === scene.select, scene);
      }
      for (const each of placed) {
        if (!pointed.includes(each.name.key)) continue;
        plate(context, each.box, scene);
        write(context, each, scene, emphasis);
      }
    },
  };
}

const pointedAt = ({ hover, select }: Scene): string[] => [...new Set([hover, select].filter((key) => key !== null))];

function write(
  context: CanvasRenderingContext2D,
  { name, block, box, slot }: Placed,
  { theme }: Scene,
  emphasis: Emphasis | null,
): void {
  const { font, line } = TYPE[name.kind];
  const colour = labelColour(name.kind, name.color, theme);
  const isOut = emphasis === null || emphasis.nodes.has(name.key);
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = slot === 'left' ? 'right' : slot === 'right' ? 'left' : 'center';
  context.lineJoin = 'round';
  context.lineWidth = name.kind === 'category' ? 5 : 4;
  context.strokeStyle = SURFACE[theme].map;
  context.fillStyle = isOut ? colour : faded(colour, emphasis.fade * 0.75, theme);
  const x = slot === 'left' ? box.right : slot === 'right' ? box.left : (box.left + box.right) / 2;
  for (const [i, text] of block.lines.entries()) {
    const y = box.top + line * (i + 0.5);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Around what is selected (in the accent) or pointed at. */
function ring(context: CanvasRenderingContext2D, { x, y, radius }: Spot, isSelected: boolean, { theme }: Scene): void {
  context.beginPath();
  context.arc(x, y, radius + 4.5, 0, Math.PI * 2);
  context.lineWidth = isSelected ? 2.5 : 1.5;
  context.strokeStyle = isSelected ? SURFACE[theme].accent : SURFACE[theme].muted;
  context.stroke();
}

/** Ground under a name, so that it can be read over anything. */
function plate(context: CanvasRenderingContext2D, { left, top, right, bottom }: Box, { theme }: Scene): void {
  context.beginPath();
  context.roundRect(left - 5, top - 3, right - left + 10, bottom - top + 6, 5);
  context.globalAlpha = 0.9;
  context.fillStyle = SURFACE[theme].map;
  context.fill();
  context.globalAlpha = 1;
}

function boxBeside({ x, y, radius }: Spot, { width, height }: Block, slot: Slot): Box {
  const off = radius + 5;
  switch (slot) {
    case 'right':
      return { left: x + off, right: x + off + width, top: y - height / 2, bottom: y + height / 2 };
    case 'left':
      return { left: x - off - width, right: x - off, top: y - height / 2, bottom: y + height / 2 };
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + off, bottom: y + off + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - off - height, bottom: y - off };
  }
}
