// The lasso: an outline drawn over the map, with Shift or in its own mode, chooses what is inside.
// Leaves to others: what to do with that (lasso-bar.tsx), what is inside (graph/outline.ts).

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MapView } from '../graph/map';
import { extended, insideOf } from '../graph/outline';
import type { Point } from '../graph/space';
import { type Store, useStore } from '../store';
import { LassoBar } from './lasso-bar';
import { endLasso } from './lasso-mode';

export function LassoTool({ view, map }: { readonly view: MapView; readonly map: HTMLElement }) {
  const store = useStore();
  const { lasso, catalog } = store;
  const cover = useRef<SVGSVGElement>(null);
  const outline = useSignal<readonly Point[]>([]);

  // Another list, or another view: nothing is chosen.
  useSignalEffect(() => {
    void catalog.value;
    lasso.value = { phase: 'off' };
    return () => {
      lasso.value = { phase: 'off' };
    };
  });

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = map.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const begin = (event: PointerEvent): void => {
    // Neither Sigma nor the focus shall follow this press.
    event.preventDefault();
    event.stopPropagation();
    cover.current?.setPointerCapture(event.pointerId);
    store.dispatch({ type: 'hover', key: null });
    outline.value = [pointOf(event)];
  };
  const end = (): void => {
    const inside = insideOf(outline.peek(), placesOf(store, view));
    outline.value = [];
    if (inside.length > 0) choose(store, inside);
  };

  useEffect(() => {
    const onDown = (event: PointerEvent): void => {
      if (event.shiftKey && event.button === 0 && event.isPrimary && event.pointerType !== 'touch') begin(event);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || (lasso.peek().phase === 'off' && outline.peek().length === 0)) return;
      // What lies above the map closes first.
      if (event.target instanceof Element && event.target.closest('dialog[open], .menu, .search') !== null) return;
      event.preventDefault();
      outline.value = [];
      endLasso(store);
    };
    map.addEventListener('pointerdown', onDown, { capture: true });
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      map.removeEventListener('pointerdown', onDown, { capture: true });
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  });

  const isDrawing = lasso.value.phase === 'drawing' || outline.value.length > 0;
  return (
    <>
      <svg
        ref={cover}
        class={`lasso${isDrawing ? ' is-drawing' : ''}`}
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button === 0 && event.isPrimary) begin(event);
        }}
        onPointerMove={(event) => {
          if (outline.peek().length > 0) outline.value = extended(outline.peek(), pointOf(event));
        }}
        onPointerUp={end}
        onPointerCancel={() => {
          outline.value = [];
        }}
        // Else a quick stroke is a fling, and the browser takes the next tap for one that stops it.
        onTouchStart={(event) => event.preventDefault()}
        // The map below can still be zoomed.
        onWheel={(event) => view.sigma.getCanvases()['mouse']?.dispatchEvent(new WheelEvent('wheel', event))}
      >
        <polygon points={outline.value.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      <LassoBar
        onAll={() =>
          choose(
            store,
            [...placesOf(store, view)].flatMap(([key, { x, y }]) =>
              x >= 0 && y >= 0 && x <= map.clientWidth && y <= map.clientHeight ? key : [],
            ),
          )
        }
      />
    </>
  );
}

function* placesOf({ visible }: Store, view: MapView): Generator<readonly [string, Point]> {
  for (const key of visible.peek().nodes) {
    const place = view.placeOf(key);
    if (place !== null) yield [key, place];
  }
}

/** What is selected or connected would stand out in place of it. */
function choose({ lasso, catalog, visible, dispatch }: Store, keys: readonly string[]): void {
  dispatch({ type: 'select', key: null });
  dispatch({ type: 'set', values: { path: null } });
  const nodes = new Set(keys);
  const isInside = (edge: string): boolean =>
    catalog
      .peek()
      ?.graph.extremities(edge)
      .every((end) => nodes.has(end)) === true;
  lasso.value = { phase: 'chosen', nodes, edges: new Set([...visible.peek().edges].filter(isInside)) };
}
