// The small map in the corner: all that is shown as dots, and the window's part of it, which the pointer can move. For
// the eye alone: by keyboard the map has its own ways. Leaves to others: where things lie in it (graph/minimap.ts).

import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MapView } from '../graph/map';
import { drawDots, type Frame, frameOf, MINIMAP, toPlace, windowOf } from '../graph/minimap';
import { useStore } from '../store';
import { whileIdle } from './idle';

interface MinimapProps {
  readonly view: MapView;
  /** Changes whenever marks have been moved and are at rest again. */
  readonly rests: ReadonlySignal<number>;
}

export function Minimap({ view, rests }: MinimapProps) {
  const { catalog, visible, theme } = useStore();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const frame = useRef<Frame | null>(null);

  useEffect(() => {
    const { sigma } = view;
    let isStale = true;
    const placeOf = (key: string) => sigma.getNodeDisplayData(key);

    /** Once for each graph, filter, theme and layout: too much for every move of the camera. */
    const drawAll = (): void => {
      const context = canvas.current?.getContext('2d');
      const shown = catalog.peek();
      if (canvas.current === null || context == null || shown === null) return;
      isStale = false;
      frame.current = frameOf([...visible.peek().nodes].flatMap((key) => placeOf(key) ?? []));
      const ratio = devicePixelRatio;
      canvas.current.width = Math.round(MINIMAP.width * ratio);
      canvas.current.height = Math.round(MINIMAP.height * ratio);
      context.scale(ratio, ratio);
      if (frame.current !== null) drawDots(context, shown, visible.peek(), theme.peek(), frame.current, placeOf);
    };

    /** Where all is in view there is nothing to tell, and thousands of dots need not be drawn for it. */
    const isWhole = (): boolean => {
      const { x, y, ratio } = sigma.getCamera();
      return x === 0.5 && y === 0.5 && ratio >= 1;
    };

    const mark = (): void => {
      if (box.current === null || pane.current === null) return;
      const { width, height } = sigma.getDimensions();
      const part =
        frame.current === null || isWhole()
          ? null
          : windowOf(
              frame.current,
              sigma.viewportToFramedGraph({ x: 0, y: 0 }),
              sigma.viewportToFramedGraph({ x: width, y: height }),
            );
      box.current.hidden = part === null;
      if (part === null) return;
      const { style } = pane.current;
      style.translate = `${part.left}px ${part.top}px`;
      style.width = `${part.right - part.left}px`;
      style.height = `${part.bottom - part.top}px`;
    };

    let stopWaiting = (): void => undefined;
    /** The dots can wait, the large map cannot. */
    const drawLater = (): void => {
      stopWaiting();
      stopWaiting = whileIdle(() => {
        if (isStale && !isWhole()) drawAll();
        mark();
        return true;
      });
    };

    const follow = (): void => {
      if (isStale && !isWhole()) drawLater();
      else mark();
    };

    // A frame of the large map that is asked for here comes before the page's answer (legend, counts), which then waits for it.
    const stop = effect(() => {
      void [visible.value, theme.value, rests.value];
      isStale = true;
      drawLater();
    });
    sigma.on('afterRender', follow);
    // Not every move is drawn (graph/glide.ts).
    const camera = sigma.getCamera();
    camera.on('updated', mark);
    return () => {
      stopWaiting();
      stop();
      sigma.off('afterRender', follow);
      camera.off('updated', mark);
    };
  }, [view, catalog, visible, theme, rests]);

  const move = (event: PointerEvent): void => {
    const corner = canvas.current?.getBoundingClientRect();
    if (corner === undefined || frame.current === null) return;
    view.centreAt(toPlace(frame.current, { x: event.clientX - corner.left, y: event.clientY - corner.top }));
  };
  return (
    <div
      ref={box}
      class="minimap"
      aria-hidden="true"
      hidden
      style={{ width: MINIMAP.width, height: MINIMAP.height }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // The keyboard stays where it was.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event);
      }}
    >
      <canvas ref={canvas} />
      <div ref={pane} class="minimap-window" />
    </div>
  );
}
