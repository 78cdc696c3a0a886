// Drag, wheel, pinch and double click on a flat drawing, as changes of its camera.
// Leaves to others: the camera's arithmetic (camera.ts), what a click means (view.tsx).

import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Camera, zoomedAt } from './camera';

/** A press that moves less is a click. */
const SLACK = 4;
const WHEEL = 0.0016;

/** `moved` tells, until the next press, whether the last one was a drag. */
export function useGestures(
  box: RefObject<HTMLElement | null>,
  camera: Signal<Camera>,
  moved: { current: boolean },
): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const fingers = new Map<number, { x: number; y: number }>();
    const placeOf = (event: MouseEvent): { x: number; y: number } => {
      const corner = element.getBoundingClientRect();
      return { x: event.clientX - corner.left, y: event.clientY - corner.top };
    };
    const middle = (): { x: number; y: number; apart: number } => {
      const [a, b] = [...fingers.values()];
      if (a === undefined) return { x: 0, y: 0, apart: 1 };
      if (b === undefined) return { ...a, apart: 1 };
      return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
    };
    let start = { x: 0, y: 0 };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      if (fingers.size === 0) moved.current = false;
      fingers.set(event.pointerId, placeOf(event));
      start = placeOf(event);
    };
    const move = (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId)) return;
      const before = middle();
      const at = placeOf(event);
      if (!moved.current && fingers.size === 1 && Math.hypot(at.x - start.x, at.y - start.y) < SLACK) return;
      if (!moved.current) {
        moved.current = true;
        element.setPointerCapture(event.pointerId);
      }
      fingers.set(event.pointerId, at);
      const after = middle();
      const { x, y, scale } = camera.peek();
      const shifted = { x: x + after.x - before.x, y: y + after.y - before.y, scale };
      camera.value = zoomedAt(shifted, after, after.apart / before.apart);
    };
    const up = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      camera.value = zoomedAt(camera.peek(), placeOf(event), Math.exp(-event.deltaY * lines * WHEEL));
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
    };
  }, [box, camera, moved]);
}
