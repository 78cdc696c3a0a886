// Writes names on the map: the most important first, each beside its node where it covers neither a name nor a mark.
// Leaves to others: which names there are (names.ts), what stands out (paint.ts), colours (style.ts).

import type Sigma from 'sigma';
import type { Catalog } from '../data/catalog';
import { pointsAlong } from './curves';
import { type Name, rankedNames, type Tier, wrapped } from './names';
import type { Emphasis, Scene } from './paint';
import { type Box, boxAround, emptySpace, isInside, isWithin, type Point, type Space } from './space';
import { faded, labelColour, SURFACE } from './style';
import { type Types, typesFor } from './type';

/** Square pixels of the map that one name is worth. */
const AREA_A_NAME = 6200;
const FEWEST = 12;
/** Seen from afar, so many marks and more leave less room between them: a name is worth so many times the area. */
const CROWD = { from: 1000, to: 5000, times: 1.9 } as const;
/** Square pixels of the map that the name of one territory is worth: a list of a hundred is else nothing but these. */
const AREA_A_TERRITORY = 20_000;
const FEWEST_TERRITORIES = 14;
/** So many names are tried for a place in each frame; more would cost more than they show. */
const MAX_TRIED = 1500;
/** Marks stand in the way of names only where they are few enough to be told apart. */
const MAX_OBSTACLES = 900;
/** Names keep off lines where these are few; among hundreds there is no room beside them. */
const MAX_LINES = 120;
/** From here on, minor names are written as well. */
const NEAR = 0.7;
/** Pixels between a mark and its name; more where a ring and the name's plate lie between. */
const GAP = 5;
const RING_GAP = 13;
/** A whole name is kept this far from the map's edges. */
const MARGIN = 6;

type Slot = 'right' | 'left' | 'below' | 'above';
const BESIDE: readonly Slot[] = ['right', 'left', 'below', 'above'];
const UNDER: readonly Slot[] = ['below', 'above', 'right', 'left'];
const slotsOf = (tier: Tier): readonly Slot[] => (tier === 'territory' || tier === 'section' ? UNDER : BESIDE);

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

/** What names are written with: a canvas, or something that writes a file (figure.ts). */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'fillStyle'
  | 'globalAlpha'
  | 'clearRect'
  | 'measureText'
  | 'beginPath'
  | 'arc'
  | 'roundRect'
  | 'stroke'
  | 'fill'
  | 'strokeText'
  | 'fillText'
>;

export interface Labels {
  draw(context: Pen, scene: Scene, emphasis: Emphasis | null): void;
  /** The node whose name is written there, or null. */
  at(point: Point): string | null;
}

/** `bends` are those of the lineage lines (paint.ts). */
export function labelsOf(sigma: Sigma, catalog: Catalog, bends: ReadonlyMap<string, number>): Labels {
  const { graph, legend, communities } = catalog;
  const ranked = rankedNames(catalog);
  const byKey = new Map(ranked.map((name) => [name.key, name]));
  const blocks = new Map<string, Block>();
  /** Where each name was last: it stays there while it can, so that names do not hop while the map moves. */
  const lastSlot = new Map<string, Slot>();
  let types = typesFor(0, 0);
  let placed: Placed[] = [];

  /** What is pointed at is written in full. */
  const blockOf = (context: Pen, { key, tier, text, whole }: Name, inFull: boolean): Block => {
    const { font, line, wide } = types[tier];
    const id = `${font}${inFull ? '+' : '-'}${key}`;
    const known = blocks.get(id);
    if (known !== undefined) return known;
    context.font = font;
    const lines = inFull ? wrapped(whole, Math.min(36, wide + 12), 5) : wrapped(text, wide, 2);
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

  /** The middle of a community may be filtered out, and the technique that it is called by is not. */
  const spotOfName = ({ at, key }: Name): Spot | null => spotOf(at) ?? spotOf(key);

  /** The marks on the screen, as far as names should keep off them. */
  function marksOf({ visible }: Scene): Space {
    const marks = emptySpace();
    if (visible.nodes.size > MAX_OBSTACLES) return marks;
    for (const key of visible.nodes) {
      const spot = spotOf(key);
      if (spot !== null) marks.add(boxAround(spot.x, spot.y, spot.radius * 0.8));
    }
    return marks;
  }

  /** The lineage lines on the screen, likewise. */
  function linesOf({ visible }: Scene, emphasis: Emphasis | null): Space {
    const lines = emptySpace();
    const edges = [...(emphasis?.edges ?? visible.edges)].filter((edge) => bends.has(edge));
    if (edges.length > MAX_LINES) return lines;
    for (const edge of edges) {
      const [from, to] = graph.extremities(edge).map((end) => sigma.getNodeDisplayData(end));
      if (from === undefined || to === undefined) continue;
      const points = pointsAlong(
        sigma.framedGraphToViewport(from),
        sigma.framedGraphToViewport(to),
        bends.get(edge) ?? 0,
      );
      for (const { x, y } of points) lines.add(boxAround(x, y, 2));
    }
    return lines;
  }

  function place(context: Pen, scene: Scene, emphasis: Emphasis | null): Placed[] {
    const { width, height } = sigma.getDimensions();
    const names = emptySpace();
    const marks = marksOf(scene);
    const lines = linesOf(scene, emphasis);
    const found: Placed[] = [];

    /** The best free place; a territory is written over marks rather than not at all, as it says where one is. */
    const slotFor = (name: Name, spot: Spot, block: Block, isPointedAt: boolean): Slot | undefined => {
      const order = slotsOf(name.tier);
      const last = lastSlot.get(name.key);
      const slots = last === undefined ? order : [last, ...order];
      const fits = (each: Slot, ...spaces: readonly Space[]): boolean => {
        const box = boxBeside(spot, block, each, isPointedAt ? RING_GAP : GAP);
        return isWithin(box, width, height, MARGIN) && spaces.every((space) => space.isFree(box));
      };
      return (
        slots.find((each) => fits(each, names, marks, lines)) ??
        slots.find((each) => fits(each, names, marks)) ??
        (name.tier === 'territory' || isPointedAt ? slots.find((each) => fits(each, names)) : undefined) ??
        (isPointedAt ? (slots.find((each) => fits(each)) ?? order[0]) : undefined)
      );
    };
    const put = (name: Name, isPointedAt: boolean): void => {
      const spot = isPointedAt ? spotOf(name.key) : spotOfName(name);
      if (spot === null) return;
      const block = blockOf(context, name, isPointedAt);
      const slot = slotFor(name, spot, block, isPointedAt);
      if (slot === undefined) return;
      lastSlot.set(name.key, slot);
      const box = boxBeside(spot, block, slot, isPointedAt ? RING_GAP : GAP);
      names.add(box);
      found.push({ name, block, box, slot });
    };

    const pointed = pointedAt(scene);
    for (const key of pointed) {
      const name = byKey.get(key);
      if (name !== undefined) put(name, true);
    }
    const { ratio } = sigma.getCamera();
    const most = Math.max(FEWEST, (width * height) / (AREA_A_NAME * crowding(scene.visible.nodes.size, ratio)));
    const isNear = ratio < NEAR;
    let territories = Math.max(FEWEST_TERRITORIES, (width * height) / AREA_A_TERRITORY);
    let tried = 0;
    for (const name of ranked) {
      if (found.length > most || tried > MAX_TRIED) break;
      const isWanted =
        emphasis === null ? isNear || !name.isMinor : emphasis.nodes.has(name.key) || name.tier === 'territory';
      if (!isWanted || pointed.includes(name.key) || !scene.visible.nodes.has(name.key)) continue;
      // The largest come first; the others have their turn when one comes nearer, as those around are out of sight then.
      if (name.tier === 'territory' && (spotOfName(name) === null || territories-- <= 0)) continue;
      tried++;
      put(name, false);
    }
    return found;
  }

  return {
    at: ({ x, y }) => placed.find(({ box }) => isInside(x, y, box))?.name.key ?? null,
    draw(context, scene, emphasis) {
      const { width, height } = sigma.getDimensions();
      types = typesFor(width, communities.length || legend.length);
      context.clearRect(0, 0, width, height);
      placed = place(context, scene, emphasis);
      const pointed = pointedAt(scene);
      // What is pointed at found its place first and is written last, over all else.
      for (const each of placed) if (!pointed.includes(each.name.key)) write(context, each, types, scene, emphasis);
      for (const key of pointed) {
        const spot = spotOf(key);
        if (spot !== null) ring(context, spot, key === scene.select, scene);
      }
      for (const each of placed) {
        if (!pointed.includes(each.name.key)) continue;
        plate(context, each.box, scene);
        write(context, each, types, scene, emphasis);
      }
    },
  };
}

/** How much more room a name has to itself among so many marks; none when one has come near. */
function crowding(marks: number, ratio: number): number {
  const share = (marks - CROWD.from) / (CROWD.to - CROWD.from);
  const far = Math.min(1, Math.max(0, (ratio - NEAR / 2) / (1 - NEAR / 2)));
  return 1 + (CROWD.times - 1) * Math.min(1, Math.max(0, share)) * far;
}

const pointedAt = ({ hover, select }: Scene): string[] => [...new Set([hover, select].filter((key) => key !== null))];

function write(
  context: Pen,
  { name, block, box, slot }: Placed,
  types: Types,
  { theme }: Scene,
  emphasis: Emphasis | null,
): void {
  const { font, line } = types[name.tier];
  const colour = labelColour(name.kind, name.color, theme);
  const isOut = emphasis === null || emphasis.nodes.has(name.key);
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = slot === 'left' ? 'right' : slot === 'right' ? 'left' : 'center';
  context.lineJoin = 'round';
  context.lineWidth = name.tier === 'territory' ? 5 : 4;
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
function ring(context: Pen, { x, y, radius }: Spot, isSelected: boolean, { theme }: Scene): void {
  context.beginPath();
  context.arc(x, y, radius + 4.5, 0, Math.PI * 2);
  context.lineWidth = isSelected ? 2.5 : 1.5;
  context.strokeStyle = isSelected ? SURFACE[theme].accent : SURFACE[theme].muted;
  context.stroke();
}

/** Ground under a name, so that it can be read over anything. */
function plate(context: Pen, { left, top, right, bottom }: Box, { theme }: Scene): void {
  context.beginPath();
  context.roundRect(left - 5, top - 3, right - left + 10, bottom - top + 6, 5);
  context.globalAlpha = 0.9;
  context.fillStyle = SURFACE[theme].map;
  context.fill();
  context.globalAlpha = 1;
}

/** `gap` is the room between mark and name. */
function boxBeside({ x, y, radius }: Spot, { width, height }: Block, slot: Slot, gap: number): Box {
  const off = radius + gap;
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
