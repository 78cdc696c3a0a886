// Keeps one work where it is seen while the drawing around it changes: a chain opens, a branch unfolds, steps are added.
// Leaves to others: where a tree opens first (view.tsx), moving about (use-gestures.ts).

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Camera } from './camera';
import type { Layout } from './layout';

/**
 * @param root of the tree shown: another tree is another drawing
 * @param usual the work that stays, unless another is named for the next change
 * @returns names it
 */
export function useSteady(
  layout: Layout,
  root: string | null,
  camera: { value: Camera },
  usual: string | null,
): (key: string) => void {
  const last = useRef({ layout, root });
  const named = useRef<string | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    const key = named.current ?? usual;
    last.current = { layout, root };
    named.current = null;
    if (before.layout === layout || before.root !== root || key === null) return;
    const [from, to] = [before.layout.places.get(key), layout.places.get(key)];
    if (from === undefined || to === undefined) return;
    const { x, y, scale } = camera.value;
    camera.value = { x: x + (from.x - to.x) * scale, y: y + (from.y - to.y) * scale, scale };
  }, [layout, root]);
  return (key) => {
    named.current = key;
  };
}
