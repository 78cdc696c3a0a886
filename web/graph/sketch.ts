// The map as a sketch: marks and lineage lines on a plain canvas, each where the map itself will draw it a moment later.
// Leaves to others: what is in the sketch (src/core/model/sketch.ts), when it comes and goes (first.ts, ui/sketched.ts).

import type { Sketch } from '../../src/core/model/sketch';
import type { Layer } from '../state/settings';
import type { Size } from './space';
import { stretchFactor } from './stretch';
import {
  bendOf,
  calmOf,
  faded,
  isHollow,
  KIND_STYLE,
  LINE_STYLE,
  lineColour,
  nodeColour,
  paddingFor,
  RIM,
  radiusFor,
  type Shape,
  SURFACE,
  scaleFor,
  type ThemeName,
} from './style';

type Place = (x: number, y: number) => readonly [number, number];

/** Shapes of one path: a longer one costs more than the same in pieces. */
const PIECE = 400;
/** Below this radius nobody sees corners, and a square costs a tenth of a disc. */
const TINY = 2.5;
/** Among more lines than these nobody sees a dash or a tenth of a pixel, and thin ones without cost a tenth. */
const MANY_LINES = 400;
const GHOST_DASH = [4, 2];

export function drawSketch(
  pen: CanvasRenderingContext2D,
  sketch: Sketch,
  size: Size,
  theme: ThemeName,
  layers: readonly Layer[],
): void {
  const place = placesIn(size, sketch);
  pen.fillStyle = SURFACE[theme].map;
  pen.fillRect(0, 0, size.width, size.height);
  drawLines(pen, sketch, place, theme, layers);
  drawMarks(pen, sketch, place, theme, size);
}

/** From steps of the sketch to pixels: as Sigma does with all in view (its `matrixFromCamera`). */
function placesIn(size: Size, { width, height }: Sketch): Place {
  const tall = height * stretchFactor({ width, height }, size);
  const [window, graph] = [size.height / size.width, tall / width];
  // Where both are wide or both are tall, the graph may be drawn larger than the window's shorter side.
  const isAlike = !((window < 1 && graph > 1) || (window > 1 && graph < 1));
  const room = Math.min(size.width, size.height) - 2 * paddingFor(size.width);
  const enlarged = isAlike ? Math.min(Math.max(graph, 1 / graph), Math.max(1 / window, window)) : 1;
  const side = Math.max(width, tall);
  const scale = side === 0 ? 0 : (room * enlarged) / side;
  const stretch = height === 0 ? 1 : tall / height;
  return (x, y) => [size.width / 2 + (x - width / 2) * scale, size.height / 2 - (y - height / 2) * scale * stretch];
}

function drawLines(
  pen: CanvasRenderingContext2D,
  { lines }: Sketch,
  place: Place,
  theme: ThemeName,
  layers: readonly Layer[],
): void {
  const shown = lines.filter(({ relation }) => layers.includes(relation));
  const count = shown.reduce((sum, { at }) => sum + at.length / 5, 0);
  const calm = calmOf(count);
  for (const { relation, at } of shown) {
    const { width, dash } = LINE_STYLE[relation];
    pen.strokeStyle = faded(lineColour(relation, theme), relation === 'extends' ? calm * 0.8 : calm, theme);
    pen.lineWidth = Math.min(width * (1 - calm / 2), count > MANY_LINES ? 1 : width);
    pen.setLineDash(dash[0] === 0 || count > MANY_LINES ? [] : [...dash]);
    inPieces(pen, at.length, 5, 'stroke', (i) => {
      const bend = bendOf(at[i + 4] ?? 0);
      const [a, c] = [place(at[i] ?? 0, at[i + 1] ?? 0), place(at[i + 2] ?? 0, at[i + 3] ?? 0)];
      pen.moveTo(...a);
      // As the map's shader bends them, whose pixels count from below.
      const b = [(a[0] + c[0]) / 2 + (c[1] - a[1]) * bend, (a[1] + c[1]) / 2 - (c[0] - a[0]) * bend] as const;
      pen.quadraticCurveTo(...b, ...c);
    });
  }
  pen.setLineDash([]);
}

/** From the back to the front, as on the map. */
const ORDER = ['category', 'technique', 'method', 'paper'] as const;

function drawMarks(
  pen: CanvasRenderingContext2D,
  { marks }: Sketch,
  place: Place,
  theme: ThemeName,
  { width, height }: Size,
): void {
  const scale = scaleFor(
    marks.reduce((sum, { at }) => sum + at.length / 3, 0),
    width,
    height,
  );
  for (const kind of ORDER) {
    for (const { color, at } of marks.filter((each) => each.kind === kind)) {
      const own = nodeColour(kind, color, theme);
      pen.fillStyle = isHollow(kind) ? SURFACE[theme].map : own;
      pen.strokeStyle = own;
      pen.lineWidth = RIM[kind];
      const shapes = (how: 'fill' | 'stroke', inset: number): void =>
        inPieces(pen, at.length, 3, how, (i) => {
          const radius = radiusFor(kind, at[i + 2] ?? 0) * scale - inset;
          trace(pen, KIND_STYLE[kind].shape, place(at[i] ?? 0, at[i + 1] ?? 0), radius);
        });
      // The rim of a filled mark is of the ground: it is left out, and the mark is smaller by it.
      shapes('fill', isHollow(kind) ? 0 : RIM[kind] / 2);
      pen.setLineDash(kind === 'method' ? GHOST_DASH : []);
      if (isHollow(kind)) shapes('stroke', RIM[kind] / 2);
    }
  }
}

function trace(pen: CanvasRenderingContext2D, shape: Shape, [x, y]: readonly [number, number], radius: number): void {
  const r = Math.max(0.5, radius);
  if (shape === 'diamond') {
    const reach = r * 1.15;
    pen.moveTo(x, y - reach);
    pen.lineTo(x + reach, y);
    pen.lineTo(x, y + reach);
    pen.lineTo(x - reach, y);
    pen.closePath();
  } else if (shape === 'square' || r < TINY) {
    pen.rect(x - r * 0.84, y - r * 0.84, r * 1.68, r * 1.68);
  } else {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, Math.PI * 2);
  }
}

/** Calls `add` with the place of the first of each `step` numbers, and draws what it added to the path in pieces. */
function inPieces(
  pen: CanvasRenderingContext2D,
  length: number,
  step: number,
  how: 'fill' | 'stroke',
  add: (at: number) => void,
): void {
  for (let start = 0; start < length; start += step * PIECE) {
    pen.beginPath();
    const end = Math.min(length, start + step * PIECE);
    for (let i = start; i < end; i += step) add(i);
    pen[how]();
  }
}
