// A node dragged by mouse, pen or finger: from the press to where it is let go. A press that does not move is none.
// Leaves to others: where the node is drawn meanwhile, and what follows it (pinning.ts).

import type Sigma from 'sigma';
import type { Place } from '../state/pins';
import type { Point } from './space';

export interface DragEvents {
  /** Whether a press on this node may move it. */
  readonly canDrag: (node: string, isTouch: boolean) => boolean;
  readonly placeOf: (node: string) => Place;
  /** The place in the graph's units under a point of the map. */
  readonly placeAt: (point: Point) => Place;
  readonly move: (node: string, to: Place) => void;
  readonly drop: (node: string) => void;
  /** It stays where it was before. */
  readonly cancel: (node: string) => void;
}

/** A hand that trembles less than this, in pixels, clicks. */
const LEAST = 4;

interface Drag {
  readonly node: string;
  readonly from: Point;
  /** From the pointer to the middle of the node, in the graph's units. */
  readonly grip: Point;
  isMoving: boolean;
}

/** Listens until `signal` ends it. */
export function listenToDrags(sigma: Sigma, container: HTMLElement, on: DragEvents, signal: AbortSignal): void {
  let drag: Drag | null = null;
  /** The click that ends a drag chooses nothing. */
  let swallowsClick = false;

  const end = (isDrop: boolean): void => {
    const last = drag;
    drag = null;
    if (last === null || !last.isMoving) return;
    container.classList.remove('is-dragging');
    if (isDrop) on.drop(last.node);
    else on.cancel(last.node);
  };

  sigma.on('downNode', ({ node, event }) => {
    const { original } = event;
    const isTouch = !(original instanceof MouseEvent);
    if (isTouch ? original.touches.length !== 1 : original.button !== 0) return;
    if (!on.canDrag(node, isTouch)) return;
    const at = on.placeAt(event);
    const place = on.placeOf(node);
    drag = {
      node,
      from: { x: event.x, y: event.y },
      grip: { x: place.x - at.x, y: place.y - at.y },
      isMoving: false,
    };
  });

  const inPage = { capture: true, signal };
  const onMove = ({ clientX, clientY, isPrimary }: PointerEvent): void => {
    if (drag === null || !isPrimary) return;
    const { left, top } = container.getBoundingClientRect();
    const point = { x: clientX - left, y: clientY - top };
    if (!drag.isMoving && Math.hypot(point.x - drag.from.x, point.y - drag.from.y) < LEAST) return;
    if (!drag.isMoving) container.classList.add('is-dragging');
    drag.isMoving = true;
    swallowsClick = true;
    const at = on.placeAt(point);
    on.move(drag.node, { x: at.x + drag.grip.x, y: at.y + drag.grip.y });
  };
  addEventListener('pointermove', onMove, inPage);
  // Sigma would move the map, and read back a pixel for each move to know what is under it: that waits for the graphics.
  addEventListener(
    'mousemove',
    (event) => {
      if (drag !== null) event.stopPropagation();
    },
    inPage,
  );
  // Of a finger it has to know that it moved: else it takes the end for a tap.
  sigma.on('moveBody', ({ preventSigmaDefault }) => {
    if (drag !== null) preventSigmaDefault();
  });
  addEventListener('pointerup', () => end(true), inPage);
  addEventListener('pointercancel', () => end(false), inPage);
  addEventListener('blur', () => end(false), inPage);
  container.addEventListener(
    'pointerdown',
    ({ isPrimary }) => {
      swallowsClick = false;
      // A second finger zooms.
      if (!isPrimary) end(false);
    },
    inPage,
  );
  container.addEventListener(
    'click',
    (event) => {
      if (swallowsClick) event.stopPropagation();
      swallowsClick = false;
    },
    inPage,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || drag?.isMoving !== true) return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    },
    inPage,
  );
}
