// The map as it is seen, as an SVG file for papers: every mark, line and name a shape of its own, with a legend.
// Leaves to others: how things look (paint.ts, style.ts), where names go (labels.ts).

import type Sigma from 'sigma';
import { NODE_KINDS } from '../../src/core/model/graph';
import { RELATIONS } from '../../src/core/model/relation';
import type { Catalog } from '../data/catalog';
import { layerOf } from '../data/visible';
import { KIND_WORDS, LAYER_WORDS } from '../data/words';
import type { Layer } from '../state/settings';
import { flow } from './flow';
import type { Labels, Pen } from './labels';
import { fitted, widthOf } from './measure';
import type { EdgeLook, Emphasis, NodeLook, Scene } from './paint';
import type { Point } from './space';
import {
  FONT_SANS,
  type Head,
  KIND_STYLE,
  LINE_STYLE,
  lineColour,
  markColour,
  nodeColour,
  type Shape,
  SURFACE,
} from './style';

export interface FigureParts {
  readonly sigma: Sigma;
  readonly scene: Scene;
  readonly emphasis: Emphasis | null;
  readonly labels: Labels;
}

/** From the legend's first line to the first of the notes below it. */
const NOTES = 46;
const NOTE_LINE = 15;
const LEGEND_FONT = `11.5px ${FONT_SANS}`;
const NOTE_FONT = `10px ${FONT_SANS}`;
/** Room of names beside the outermost marks. */
const BESIDE = 44;
/** Between a line's end and the mark it leads to. */
const GAP = 2.5;

const n = (value: number): string => String(Math.round(value * 10) / 10);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and attribute values; what XML cannot hold becomes a blank. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]+/gu, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The text of the file. */
export function mapFigure(parts: FigureParts): string {
  const { scene } = parts;
  const ground = scene.theme === 'light' ? '#ffffff' : SURFACE[scene.theme].map;
  const title = scene.catalog.graph.getAttribute('title');
  const { left, top, width, height } = frameOf(parts);
  const notes = notesOf(title, width - 40);
  const whole = height + 22 + NOTES + notes.height;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="${left} ${top} ${width} ${whole}" role="img">\n`,
    `<title>${escaped(`Map of ${title}`)}</title>\n`,
    `<rect x="${left}" y="${top}" width="${width}" height="${whole}" fill="${ground}"/>\n`,
    `<clipPath id="frame"><rect x="${left}" y="${top}" width="${width}" height="${height}"/></clipPath>\n<g clip-path="url(#frame)">\n`,
    ...wash(parts),
    '<g fill="none">\n',
    ...lines(parts),
    '</g>\n',
    ...marks(parts, ground),
    ...names(parts),
    '</g>\n',
    `<g transform="translate(${left} ${top + height + 22})" font-family="${escaped(FONT_SANS)}" font-size="11.5" fill="${SURFACE[scene.theme].ink}">\n`,
    ...legend(parts),
    ...notes.texts.map(
      ({ words, x, y }) =>
        `<text x="${n(20 + x)}" y="${n(NOTES + y)}" font-size="10" fill="${SURFACE[scene.theme].muted}">${escaped(words)}</text>\n`,
    ),
    '</g>\n</svg>\n',
  ].join('');
}

/** Where the figure comes from and how to read it, none of it cut off. */
function notesOf(title: string, room: number) {
  const words = [
    fitted(title, NOTE_FONT, room),
    'arrows lead from the newer work to what it draws on',
    'made with Stemma',
  ];
  const { places, height } = flow(
    words.map((each) => widthOf(each, NOTE_FONT) + 18),
    room + 18,
    NOTE_LINE,
  );
  return { height, texts: places.map((place, i) => ({ ...place, words: words[i] ?? '' })) };
}

/**
 * The part of the map that the figure shows: what is seen, without the empty ground above and below it, and with the whole
 * of the areas at its sides. Whoever has zoomed in gets the window.
 */
function frameOf({ sigma, scene }: FigureParts): { left: number; top: number; width: number; height: number } {
  const window = sigma.getDimensions();
  const places = [...scene.visible.nodes].flatMap((key) => placeOf(sigma, key) ?? []);
  let [left, right, top, bottom] = [window.width, 0, window.height, 0];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const all = { left: 0, top: 0, ...window };
  if (places.length === 0 || left < 0 || top < 0 || right > window.width || bottom > window.height) return all;
  const pad = Math.max(BESIDE, reachOf(sigma, scene) + 8);
  const [from, to] = [Math.floor(Math.min(0, left - pad)), Math.ceil(Math.max(window.width, right + pad))];
  const [above, below] = [Math.floor(top - pad), Math.ceil(bottom + pad)];
  return { left: from, top: above, width: to - from, height: below - above };
}

/** How far the area of a category reaches around each of its papers. */
function reachOf(sigma: Sigma, { catalog }: Scene): number {
  const { width, height } = sigma.getDimensions();
  const room = 0.5 * Math.sqrt((width * height) / Math.max(1, catalog.byKind.paper.length));
  return (Math.min(84, Math.max(22, room)) * 0.8) / sigma.getCamera().ratio;
}

function placeOf(sigma: Sigma, key: string): (Point & { radius: number }) | null {
  const data = sigma.getNodeDisplayData(key);
  if (data === undefined || data.hidden) return null;
  return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
}

function* wash({ sigma, scene }: FigureParts): Generator<string> {
  const { catalog, theme, visible } = scene;
  const reach = reachOf(sigma, scene);
  const byGround = new Map<string, string[]>();
  for (const key of catalog.byKind.paper) {
    const ground = catalog.groundOf.get(key);
    const place = ground === undefined || !visible.nodes.has(key) ? null : placeOf(sigma, key);
    if (ground === undefined || place === null) continue;
    const circle = `<circle cx="${n(place.x)}" cy="${n(place.y)}" r="${n(reach)}"/>`;
    const circles = byGround.get(ground);
    if (circles === undefined) byGround.set(ground, [circle]);
    else circles.push(circle);
  }
  // One group a colour: circles that overlap make one even area.
  for (const [ground, circles] of byGround) {
    yield `<g fill="${markColour(ground, theme)}" opacity="0.13">${circles.join('')}</g>\n`;
  }
}

function* lines({ sigma, scene }: FigureParts): Generator<string> {
  const { graph } = scene.catalog;
  for (const key of graph.edges()) {
    // Sigma hands out what the reducers gave; these are those of paint.ts.
    const look = sigma.getEdgeDisplayData(key) as EdgeLook | undefined;
    if (look === undefined || look.hidden) continue;
    const [from, to] = graph.extremities(key).map((end) => placeOf(sigma, end));
    if (from === undefined || to === undefined || from === null || to === null) continue;
    yield `${line(from, to, look)}\n`;
  }
}

function line(from: Point, to: Point & { radius: number }, { bend, dash, head, color, size }: EdgeLook): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  // Where the line arrives: before the mark, along its last direction.
  const [ax, ay] = [to.x - control.x, to.y - control.y];
  const length = Math.hypot(ax, ay) || 1;
  const short = Math.min(length * 0.8, to.radius + GAP);
  const tip = { x: to.x - (ax / length) * short, y: to.y - (ay / length) * short };
  const stroke = `stroke="${color}" stroke-width="${n(size)}"${dash[0] > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
  const path = `<path d="M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(tip.x)} ${n(tip.y)}" ${stroke}/>`;
  return path + headAt(head, tip, (Math.atan2(ay, ax) * 180) / Math.PI, color);
}

function headAt(head: Head, { x, y }: Point, angle: number, colour: string): string {
  const at = `transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})"`;
  switch (head) {
    case 'triangle':
      return `<path ${at} d="M0 0-9-4V4Z" fill="${colour}"/>`;
    case 'hollow':
      return `<path ${at} d="M0 0-8-3.6V3.6Z" fill="none" stroke="${colour}" stroke-width="1.3"/>`;
    case 'chevron':
      return `<path ${at} d="M-7-4 0 0-7 4" fill="none" stroke="${colour}" stroke-width="1.6"/>`;
    case 'bar':
      return `<path ${at} d="M0-4.5V4.5" stroke="${colour}" stroke-width="1.8"/>`;
    case 'none':
      return '';
  }
}

function* marks({ sigma, scene }: FigureParts, ground: string): Generator<string> {
  for (const key of scene.visible.nodes) {
    const place = placeOf(sigma, key);
    const look = sigma.getNodeDisplayData(key) as NodeLook | undefined;
    if (place === null || look === undefined) continue;
    yield `${mark(look.shape, place, look.shape === 'ghost' || look.shape === 'square' ? look.rim : look.color, ground)}\n`;
  }
}

function mark(shape: Shape, { x, y, radius: r }: Point & { radius: number }, colour: string, ground: string): string {
  switch (shape) {
    case 'disc':
      return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}" stroke="${ground}" stroke-width="1"/>`;
    case 'ghost':
      return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(Math.max(1, r - 1))}" fill="${ground}" stroke="${colour}" stroke-width="1.8" stroke-dasharray="3.4 2.2"/>`;
    case 'diamond':
      return `<path d="M${n(x)} ${n(y - r)}l${n(r)} ${n(r)}-${n(r)} ${n(r)}-${n(r)}-${n(r)}z" fill="${colour}"/>`;
    case 'square':
      return `<rect x="${n(x - r * 0.8)}" y="${n(y - r * 0.8)}" width="${n(r * 1.6)}" height="${n(r * 1.6)}" rx="1.5" fill="${ground}" stroke="${colour}" stroke-width="1.8"/>`;
  }
}

/** The labels draw with a pen that writes SVG. */
function names({ scene, emphasis, labels }: FigureParts): string[] {
  const written: string[] = [];
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return written;
  let shape = '';
  const pen: Pen = {
    font: '',
    textAlign: 'left',
    textBaseline: 'middle',
    lineJoin: 'round',
    lineWidth: 1,
    strokeStyle: '#000000',
    fillStyle: '#000000',
    globalAlpha: 1,
    clearRect: () => undefined,
    measureText: (text) => {
      canvas.font = pen.font;
      return canvas.measureText(text);
    },
    beginPath: () => {
      shape = '';
    },
    arc: (x, y, radius) => {
      shape = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"`;
    },
    roundRect: (x, y, width, height) => {
      shape = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="5"`;
    },
    stroke: () => {
      written.push(`${shape} fill="none" stroke="${String(pen.strokeStyle)}" stroke-width="${pen.lineWidth}"/>\n`);
    },
    fill: () => {
      written.push(`${shape} fill="${String(pen.fillStyle)}" opacity="${pen.globalAlpha}"/>\n`);
    },
    // The halo is an attribute of the text itself.
    strokeText: () => undefined,
    fillText: (text, x, y) => {
      const anchor = pen.textAlign === 'right' ? 'end' : pen.textAlign === 'center' ? 'middle' : 'start';
      written.push(
        `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" dominant-baseline="central" style="font:${escaped(pen.font)}" fill="${String(pen.fillStyle)}" stroke="${String(pen.strokeStyle)}" stroke-width="${pen.lineWidth}" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>\n`,
      );
    },
  };
  labels.draw(pen, scene, emphasis);
  return written;
}

/** Two lines: what leads from one to the other, and the kinds of marks. */
function* legend({ scene }: FigureParts): Generator<string> {
  const { catalog, visible, theme } = scene;
  const { graph } = catalog;
  let x = 20;
  for (const relation of RELATIONS) {
    if (!isUsed(catalog, visible.edges, relation)) continue;
    const { dash, width, head } = LINE_STYLE[relation];
    const colour = lineColour(relation, theme);
    yield `<path d="M${x} 0h28" stroke="${colour}" stroke-width="${width}"${dash[0] > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>${headAt(head, { x: x + 32, y: 0 }, 0, colour)}<text x="${x + 40}" y="4">${escaped(LAYER_WORDS[relation])}</text>\n`;
    x += 40 + widthOf(LAYER_WORDS[relation], LEGEND_FONT) + 24;
  }
  x = 20;
  const second = 22;
  for (const kind of NODE_KINDS) {
    const some = graph.findNode((key, attributes) => attributes.kind === kind && visible.nodes.has(key));
    if (some === undefined) continue;
    const colour = kind === 'paper' ? SURFACE[theme].ink : nodeColour(kind, null, theme);
    yield `${mark(KIND_STYLE[kind].shape, { x: x + 8, y: second, radius: 5.5 }, colour, 'none')}<text x="${x + 20}" y="${second + 4}">${KIND_WORDS[kind].many}</text>\n`;
    x += 20 + widthOf(KIND_WORDS[kind].many, LEGEND_FONT) + 24;
  }
}

const isUsed = ({ graph }: Catalog, edges: ReadonlySet<string>, layer: Layer): boolean => {
  for (const key of edges) if (layerOf(graph.getEdgeAttributes(key)) === layer) return true;
  return false;
};
