// The drawing of a lineage as one moves about in it: its camera, its keys, what the pointer is over, what lies on top.
// Leaves to others: which works (use-scene.ts), where they go (layout.ts), how they look (drawing.tsx), gestures (use-gestures.ts).

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { isArrow } from '../graph/neighbours';
import { SURFACE } from '../graph/style';
import { MAX_DEPTH } from '../state/settings';
import type { Store } from '../store';
import { focusPanel } from '../ui/attention';
import { covered } from '../ui/covered';
import { ZoomButtons } from '../ui/zoom-buttons';
import { type Camera, opening } from './camera';
import { calmIn, Drawing, MARGIN, measuresOf, Outstanding } from './drawing';
import { EdgeCard } from './edge-card';
import { filling } from './filling';
import type { Piece } from './fold';
import type { Layout } from './layout';
import { along, controlsOf, middleOf, nextEdge, reveal, towards } from './moves';
import { FarNames, Unfolds } from './overlays';
import { PieceButtons, worksBeside } from './piece';
import type { LineageScene } from './scene';
import { useGestures } from './use-gestures';
import { useHurry } from './use-hurry';
import { useSteady } from './use-steady';
import { crowdOf, framed, frameOf } from './window';
import { Bands, YearNames } from './years';

/** Below this scale the names of a whole list cannot be read; the most important ones are then written over it. */
const FAR = 0.72;
/** A tree opens at least this large, a list at least so. */
const READABLE = { tree: 0.78, short: 0.78, long: 0.44, narrow: 0.3 } as const;
/** Works of a list that is still short. */
const SHORT = 120;
/** A short one opens whole, names written over it, where that is no smaller than this. */
const WHOLE = 0.52;
/** Pixels of a window, such as a phone's, that shows a short list whole from afar: at reading size, half of it would be cut off. */
const NARROW = 600;
/** The strip in which the years stand. */
const STRIP = 30;

interface CanvasProps {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly scene: LineageScene;
  readonly layout: Layout;
  readonly theme: 'light' | 'dark';
  readonly select: string | null;
  readonly hover: string | null;
  readonly bright: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  readonly unfold: (key: string, way: 'up' | 'down') => void;
  readonly open: (piece: Piece) => void;
}

export function Canvas(props: CanvasProps) {
  const { store, catalog, scene, theme, select, hover, bright, unfold, open } = props;
  const { dispatch } = store;
  const box = useRef<HTMLDivElement>(null);
  const camera = useSignal<Camera>({ x: 0, y: 0, scale: 1 });
  const room = useSignal({ width: 0, height: 0 });
  /** What nothing covers of it. */
  const clear = useSignal({ width: 0, height: 0 });
  const pointer = useSignal<{ x: number; y: number } | null>(null);
  const moved = useRef(false);
  useGestures(box, camera, moved);
  const { width, height } = room.value;
  const readable = readableOf(scene, props.layout, width);
  const { width: clearWidth, height: clearHeight } = scene.root === null ? room.value : clear.value;
  const layout = useMemo(
    () => filling(props.layout, { width: clearWidth, height: clearHeight }, MARGIN, readable),
    [props.layout, clearWidth, clearHeight, readable],
  );
  const shown = { ...props, layout };
  const latest = useRef({ scene, layout });
  latest.current = { scene, layout };

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const { right, bottom } = covered();
      const size = { width: element.clientWidth, height: element.clientHeight };
      room.value = size;
      clear.value = { width: size.width - right, height: size.height - bottom };
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [element, document.querySelector('.panel')]) if (each !== null) observer.observe(each);
    return () => observer.disconnect();
  }, [room, clear]);

  // Before the drawing opens, which puts it where it belongs: its first layout fills a window that was not measured yet.
  const keep = useSteady(layout, scene.root, camera, select ?? scene.root);

  // Another tree: begin at its root, and the whole list where most of it is in view. The same one with more or fewer works: stay where one is.
  const opened = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    // Until it is measured, the window has no size, and the layout fills another one.
    if (opened.current === scene.root || width === 0) return;
    opened.current = scene.root;
    const start = layout.places.get(scene.root ?? '') ??
      crowdOf(layout.places.values(), { width: width / readable, height: height / readable }) ?? {
        x: layout.width,
        y: 0,
      };
    camera.value = opening(layout, clear.peek(), MARGIN, start, readable);
  }, [scene, layout, camera, width, height, readable, clear]);

  const openPiece = (piece: Piece): void => {
    const [beside] = worksBeside(piece);
    if (beside !== undefined) keep(beside);
    open(piece);
    // The button is gone with the piece.
    box.current?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const controls = controlsOf(box, camera, latest, store, () => clear.peek());
    store.map.value = controls;
    return () => {
      if (store.map.peek() === controls) store.map.value = null;
    };
  }, [camera, store, clear]);

  // What is chosen elsewhere (search, panel) comes into view; no other change moves the drawing.
  const chosen = useComputed(() => store.settings.value.select);
  useSignalEffect(() => {
    const key = chosen.value;
    if (key === null) return;
    // Drawn by then, also where a piece opens for it.
    requestAnimationFrame(() => {
      const place = latest.current.layout.places.get(key);
      if (place !== undefined) reveal(place, camera, clear.peek());
    });
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A button of the drawing takes its own Enter.
    if (event.key === 'Enter' && event.target !== box.current) return;
    if (event.key === 'Enter' && hover !== null && catalog.graph.hasEdge(hover)) {
      dispatch({ type: 'select', key: hover });
      focusPanel();
    } else if (event.key === 'Enter' && select !== null) focusPanel();
    else if (event.key === 'e') dispatch({ type: 'hover', key: nextEdge(shown) });
    else if (isArrow(event.key)) {
      const key = event.shiftKey ? along(shown, event.key) : towards(shown, event.key);
      if (key !== null) dispatch({ type: 'select', key });
    } else return;
    pointer.value = null;
    event.preventDefault();
    event.stopPropagation();
  };
  const keyAt = (target: EventTarget | null): string | null => {
    if (!(target instanceof Element)) return null;
    const part = target.closest<SVGElement>('[data-node], [data-edge]');
    return part?.dataset['node'] ?? part?.dataset['edge'] ?? null;
  };
  const onClick = (event: MouseEvent): void => {
    if (moved.current) return;
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    box.current?.focus({ preventScroll: true });
    dispatch({ type: 'select', key: keyAt(event.target) });
  };
  /** Buttons that the keyboard comes to are brought into view. */
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches('button:focus-visible') || box.current === null) return;
    const [own, corner] = [target.getBoundingClientRect(), box.current.getBoundingClientRect()];
    const { x, y, scale } = camera.peek();
    const at = { x: (own.left + own.right) / 2 - corner.left, y: (own.top + own.bottom) / 2 - corner.top };
    reveal({ x: (at.x - x) / scale, y: (at.y - y) / scale }, camera, clear.peek());
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const key = keyAt(event.target);
    const corner = box.current?.getBoundingClientRect();
    pointer.value = corner === undefined ? null : { x: event.clientX - corner.left, y: event.clientY - corner.top };
    if (key !== hover) dispatch({ type: 'hover', key });
  };

  const { x, y, scale } = camera.value;
  // Until the camera is there, all that is drawn would be drawn once more.
  const isOpen = opened.current === scene.root;
  const isFar = scene.root === null && scale < FAR;
  const isHurried = useHurry(layout);
  const frame = frameOf(scene, camera.value, room.value, isHurried);
  const near = useMemo(() => framed(scene, layout, frame), [scene, layout, ...Object.values(frame ?? {})]);
  const drawn = { catalog, scene: near, layout, theme, select, isFar };
  const edge = hover !== null && catalog.graph.hasEdge(hover) ? hover : null;
  return (
    <>
      <div
        ref={box}
        id="map"
        class="lineage"
        role="application"
        aria-roledescription="lineage"
        aria-label={labelOf(catalog, scene)}
        aria-describedby="lineage-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an ARIA application takes keys: arrows move through the tree (onKey).
        tabIndex={0}
        onKeyDown={onKey}
        onClick={onClick}
        onPointerMove={onMove}
        onPointerLeave={() => dispatch({ type: 'hover', key: null })}
        onFocusIn={onFocusIn}
        onDblClick={(event) => {
          const key = keyAt(event.target);
          if (key !== null && catalog.graph.hasNode(key))
            dispatch({ type: 'set', values: { scope: 'tree', focus: key, depth: MAX_DEPTH, dir: 'both' } });
        }}
      >
        <svg class="lineage-svg" width="100%" height="100%" aria-hidden="true" focusable="false">
          <g transform={`translate(${x} 0)`}>
            <Bands layout={layout} theme={theme} scale={scale} height={room.value.height} />
          </g>
          <g transform={`translate(${x} ${y}) scale(${scale})`}>
            {isOpen && <Drawing {...drawn} calm={calmIn(scene)} isBack={bright !== null} />}
            {isOpen && bright !== null && <Outstanding {...drawn} hover={hover} bright={bright} />}
          </g>
          {isFar && (
            <FarNames
              {...{ catalog, layout, theme, bright, hover, select }}
              scene={near}
              camera={camera.value}
              room={room.value}
            />
          )}
          <rect width="100%" height={STRIP} fill={SURFACE[theme].map} />
          <g transform={`translate(${x} 0)`}>
            <YearNames layout={layout} theme={theme} scale={scale} />
          </g>
        </svg>
        {scene.root !== null && (
          <div class="unfolds" style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}>
            {scene.works.map(({ key, moreUp, moreDown }) => {
              const place = layout.places.get(key);
              if (place === undefined) return null;
              return (
                <Unfolds
                  key={key}
                  name={catalog.graph.getNodeAttribute(key, 'label')}
                  place={place}
                  up={moreUp}
                  down={moreDown}
                  unfold={(way) => {
                    keep(key);
                    unfold(key, way);
                  }}
                />
              );
            })}
          </div>
        )}
        {scene.pieces.length > 0 && (
          <div class="unfolds" style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}>
            <PieceButtons
              pieces={scene.pieces}
              layout={layout}
              measures={measuresOf(scene)}
              nameOf={(key) => catalog.graph.getNodeAttribute(key, 'label')}
              open={openPiece}
            />
          </div>
        )}
        {edge !== null && (
          <EdgeCard
            graph={catalog.graph}
            edge={edge}
            at={pointer.value ?? middleOf(layout, edge, camera.value)}
            room={room.value}
          />
        )}
      </div>
      <p id="lineage-help" class="visually-hidden">
        Arrow keys go to the next work that way, Shift and left or right along the lineage, e reads the lines of the
        selected work one by one, Enter opens the details. Tab goes to what is folded, Enter opens it. The table (key t)
        holds the same papers.
      </p>
      <ZoomButtons />
    </>
  );
}

/** The least scale that a drawing opens at in a window so wide. */
function readableOf({ root, works }: LineageScene, layout: Layout, width: number): number {
  if (root !== null) return READABLE.tree;
  if (works.length > SHORT) return READABLE.long;
  if (width < NARROW) return READABLE.narrow;
  const whole = (width - 2 * MARGIN.x) / Math.max(1, layout.width);
  return whole < WHOLE ? READABLE.short : Math.min(READABLE.short, whole);
}

function labelOf(catalog: Catalog, { root, works, pieces }: LineageScene): string {
  const count = pieces.reduce((sum, { members }) => sum + members.length, works.length);
  return root === null
    ? `Lineage of the whole list: ${count} works by year`
    : `Family tree of ${catalog.graph.getNodeAttribute(root, 'label')}: ${count} works by year`;
}
