// Pinned nodes on the map: frame by frame what follows them, the marks that tell them, and the drag that pins.
// Leaves to others: which nodes follow and how far (follow.ts), the gesture (drag.ts), remembering pins (state/pins.ts).

import type Sigma from 'sigma';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Pins, Place } from '../state/pins';
import { listenToDrags } from './drag';
import { followerOf } from './follow';
import type { Point } from './space';
import { SURFACE, type ThemeName } from './style';

export interface PinningHost {
  /** Draws these nodes anew, where they now are. */
  readonly repaint: (nodes: readonly string[]) => void;
  readonly isShown: (node: string) => boolean;
  readonly isSelected: (node: string) => boolean;
  /** The reader let go of a node there. */
  readonly pinned: (node: string, at: Place) => void;
  /** All that moved is at rest. */
  readonly settled: () => void;
  /** The place in the graph's own units under a point of the map. */
  readonly placeAt: (point: Point) => Place;
  /** Nothing but the pinned node itself shall move. */
  readonly isCalm: () => boolean;
}

export interface Pinning {
  /** Nodes that do not stand where the graph has them. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where a node stands. */
  standsAt(node: string): Place;
  /** The pins from now on; the first ones are there at once. */
  pin(pins: Pins): void;
  /** Whether a node is being dragged. */
  isDragging(): boolean;
  drawMarks(theme: ThemeName): void;
  kill(): void;
}

/** Frames after which what still moves is left where it is: none are known that need so many. */
const MOST_FRAMES = 600;
/** The mark: a head that stands off the node to the upper right, in pixels. */
const HEAD = 3.5;
const NEEDLE = 6;

export function pinningOf(sigma: Sigma, container: HTMLElement, graph: PaperGraph, host: PinningHost): Pinning {
  const follower = followerOf(graph);
  const canvas = sigma.createCanvas('pins', { afterLayer: 'names' });
  const ended = new AbortController();
  let pins: Pins | null = null;
  let dragged: { readonly node: string; at: Place } | null = null;
  let frame: number | null = null;

  const standsAt = (node: string): Place => {
    const { x, y } = follower.places.get(node) ?? graph.getNodeAttributes(node);
    return { x, y };
  };
  const held = (): Pins => {
    const known = pins ?? new Map<string, Place>();
    return dragged === null ? known : new Map([...known, [dragged.node, dragged.at]]);
  };

  const wake = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      follower.hold(held(), !host.isCalm());
      const moved = follower.step();
      if (moved.length > 0) host.repaint(moved);
      if (moved.length > 0) wake();
      else if (dragged === null) host.settled();
    });
  };

  /** All frames in one. */
  const settle = (): void => {
    follower.hold(held(), !host.isCalm());
    const moved = new Set<string>();
    for (let i = 0; i < MOST_FRAMES; i++) {
      const now = follower.step();
      if (now.length === 0) break;
      for (const key of now) moved.add(key);
    }
    if (moved.size > 0) host.repaint([...moved]);
    host.settled();
  };

  listenToDrags(
    sigma,
    container,
    {
      // A finger that lands on a node mostly wants to move the map: it drags what was chosen before.
      canDrag: (node, isTouch) => host.isShown(node) && (!isTouch || host.isSelected(node)),
      placeOf: standsAt,
      placeAt: host.placeAt,
      move(node, at) {
        dragged = { node, at };
        wake();
      },
      drop(node) {
        const at = dragged?.at;
        // The page's state comes back a frame later: until then it would start to go home.
        pins = held();
        dragged = null;
        if (at !== undefined) host.pinned(node, at);
        wake();
      },
      cancel() {
        dragged = null;
        wake();
      },
    },
    ended.signal,
  );
  // Sigma reads places from the graph when it indexes anew: what has moved is put back where it stands.
  sigma.on('afterProcess', () => {
    if (follower.places.size > 0) host.repaint([...follower.places.keys()]);
  });

  return {
    places: follower.places,
    standsAt,
    isDragging: () => dragged !== null,
    pin(next) {
      const isFirst = pins === null;
      if (pins === next) return;
      pins = next;
      if (isFirst) settle();
      else wake();
    },
    drawMarks(theme) {
      drawMarks(sigma, canvas, [...held().keys()].filter(host.isShown), theme);
    },
    kill() {
      ended.abort();
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

function drawMarks(sigma: Sigma, canvas: HTMLCanvasElement, nodes: readonly string[], theme: ThemeName): void {
  const { width, height } = sigma.getDimensions();
  const ratio = devicePixelRatio;
  // No picture as large as the map for the many who pin nothing.
  const [w, h] = nodes.length === 0 ? [1, 1] : [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  for (const node of nodes) {
    const data = sigma.getNodeDisplayData(node);
    if (data === undefined || data.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    const edge = sigma.scaleSize(data.size) * Math.SQRT1_2;
    const [headX, headY] = [x + edge + NEEDLE, y - edge - NEEDLE];
    for (const [colour, more] of [
      [SURFACE[theme].map, 1.5],
      [SURFACE[theme].accent, 0],
    ] as const) {
      context.beginPath();
      context.moveTo(x + edge * 0.6, y - edge * 0.6);
      context.lineTo(headX, headY);
      context.lineWidth = 1.5 + 2 * more;
      context.strokeStyle = colour;
      context.stroke();
      context.beginPath();
      context.arc(headX, headY, HEAD + more, 0, Math.PI * 2);
      context.fillStyle = colour;
      context.fill();
    }
  }
}
