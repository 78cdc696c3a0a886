// The lineage view: the drawing, moving about in it, its keys, and what is asked of it from outside.
// Leaves to others: which works (scene.ts), where they go (layout.ts), how they look (drawing.tsx), its bar (bar.tsx).

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { drawsOn, ledTo } from '../data/lineage';
import { fitted } from '../graph/measure';
import { isArrow, nextTowards } from '../graph/neighbours';
import { emphasisOf } from '../graph/paint';
import { FONT_SANS, SURFACE } from '../graph/style';
import { DEFAULTS, MAX_DEPTH } from '../state/settings';
import { type MapControls, type Store, useStore } from '../store';
import { focusPanel } from '../ui/attention';
import { ZoomButtons } from '../ui/zoom-buttons';
import { LineageBar } from './bar';
import { type Camera, centredOn, fitting, opening, zoomedAt } from './camera';
import { Bands, CARDS, Drawing, MARGIN, MARKS, measuresOf, YearNames } from './drawing';
import { EdgeCard } from './edge-card';
import { farNames } from './far-names';
import { type Layout, layoutOf } from './layout';
import { expansion, type LineageScene, sceneOf } from './scene';
import { useGestures } from './use-gestures';

/** Below this scale the names of a whole list cannot be read; the most important ones are then written over it. */
const FAR = 0.62;
/** A tree opens at least this large, a list at least so. */
const READABLE = { tree: 0.78, short: 0.66, long: 0.36 } as const;
/** Works of a list that is still short. */
const SHORT = 120;
/** The strip in which the years stand. */
const STRIP = 30;

/** The root of the tree shown; null for the whole list. */
export function rootOf({ scope, focus, select }: Store['settings']['value'], catalog: Catalog): string | null {
  if (scope === 'list') return null;
  if (focus !== null) return focus;
  return select !== null && catalog.graph.hasNode(select) ? select : null;
}

export function LineageView() {
  const store = useStore();
  const { catalog, settings, unfocused, theme, state, hits } = store;
  const shown = catalog.value;
  const root = useComputed(() => (catalog.value === null ? null : rootOf(settings.value, catalog.value)));
  const expanded = useSignal<ReadonlySet<string>>(new Set());
  const depth = useComputed(() => (settings.value.focus === null ? MAX_DEPTH : settings.value.depth)).value;
  const dir = useComputed(() => (settings.value.focus === null ? DEFAULTS.dir : settings.value.dir)).value;
  const visible = unfocused.value;
  // What was unfolded belongs to one tree.
  const lastRoot = useRef(root.value);
  if (lastRoot.current !== root.value) {
    lastRoot.current = root.value;
    expanded.value = new Set();
  }
  const scene = useMemo(
    () => (shown === null ? null : sceneOf(shown, visible, { root: root.value, depth, dir, expanded: expanded.value })),
    [shown, visible, root.value, depth, dir, expanded.value],
  );
  const layout = useMemo(
    () => (scene === null ? null : layoutOf(scene.works, scene.edges, measuresOf(scene))),
    [scene],
  );
  const { select } = settings.value;
  const hover = state.value.phase === 'ready' ? state.value.hover : null;
  const bright = useMemo(() => {
    if (shown === null || scene === null) return null;
    const inScene = {
      nodes: new Set(scene.works.map(({ key }) => key)),
      edges: new Set(scene.edges.map(({ key }) => key)),
    };
    // The root of a tree is selected as a matter of course: nothing has to stand back for it.
    const own =
      select !== root.value && (select === null || inScene.nodes.has(select) || inScene.edges.has(select))
        ? select
        : null;
    return emphasisOf({
      catalog: shown,
      visible: inScene,
      hover,
      select: own,
      path: store.pathEdges.value,
      hits: hits.value,
    });
  }, [shown, scene, hover, select, root.value, hits.value, store.pathEdges.value]);

  if (shown === null || scene === null || layout === null) return null;
  return (
    <div class="lineage-area">
      <LineageBar catalog={shown} scene={scene} />
      {scene.works.length === 0 || (scene.root !== null && scene.edges.length === 0 && scene.works.length <= 1) ? (
        <Nothing scene={scene} catalog={shown} />
      ) : (
        <Canvas
          store={store}
          catalog={shown}
          scene={scene}
          layout={layout}
          theme={theme.value}
          select={select}
          hover={hover}
          bright={bright}
          unfold={(key, way) => {
            expanded.value = new Set([...expanded.value, expansion(key, way)]);
          }}
        />
      )}
    </div>
  );
}

function Nothing({ scene, catalog }: { readonly scene: LineageScene; readonly catalog: Catalog }) {
  const { dispatch } = useStore();
  return (
    <div class="state">
      {scene.root === null ? (
        <h2>No lineage passes the filters</h2>
      ) : (
        <h2>
          Nothing is told about what <bdi>{catalog.graph.getNodeAttribute(scene.root, 'label')}</bdi> draws on or led to
        </h2>
      )}
      <p class="muted">Relations, confidence and years can be widened in the legend.</p>
      <button
        type="button"
        class="button primary"
        onClick={() =>
          dispatch({ type: 'set', values: { focus: null, depth: DEFAULTS.depth, dir: DEFAULTS.dir, scope: 'list' } })
        }
      >
        Lineage of the whole list
      </button>
      <button type="button" class="button" onClick={() => dispatch({ type: 'reset' })}>
        Reset all filters
      </button>
    </div>
  );
}

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
}

function Canvas(props: CanvasProps) {
  const { store, catalog, scene, layout, theme, select, hover, bright, unfold } = props;
  const { dispatch } = store;
  const box = useRef<HTMLDivElement>(null);
  const camera = useSignal<Camera>({ x: 0, y: 0, scale: 1 });
  const room = useSignal({ width: 0, height: 0 });
  const pointer = useSignal<{ x: number; y: number } | null>(null);
  const moved = useRef(false);
  useGestures(box, camera, moved);
  const latest = useRef({ scene, layout });
  latest.current = { scene, layout };

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      room.value = { width: element.clientWidth, height: element.clientHeight };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);

  // Another tree: begin at its root. The same one with more or fewer works: stay where one is.
  const opened = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (opened.current === scene.root) return;
    opened.current = scene.root;
    const start = layout.places.get(scene.root ?? '') ?? { x: layout.width, y: 0 };
    camera.value = opening(
      layout,
      room.peek(),
      MARGIN,
      start,
      READABLE[scene.root !== null ? 'tree' : scene.works.length > SHORT ? 'long' : 'short'],
    );
  }, [scene.root, layout, camera, room]);

  useLayoutEffect(() => {
    const controls = controlsOf(box, camera, latest, store);
    store.map.value = controls;
    return () => {
      if (store.map.peek() === controls) store.map.value = null;
    };
  }, [camera, store]);

  // What is chosen elsewhere (search, panel) comes into view.
  useSignalEffect(() => {
    const key = store.settings.value.select;
    if (key === null) return;
    const place = latest.current.layout.places.get(key);
    if (place === undefined) return;
    requestAnimationFrame(() => reveal(place, camera, room.peek()));
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && hover !== null && catalog.graph.hasEdge(hover)) {
      dispatch({ type: 'select', key: hover });
      focusPanel();
    } else if (event.key === 'Enter' && select !== null) focusPanel();
    else if (event.key === 'e') dispatch({ type: 'hover', key: nextEdge(props) });
    else if (isArrow(event.key)) {
      const key = event.shiftKey ? along(props, event.key) : towards(props, event.key);
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
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const key = keyAt(event.target);
    const corner = box.current?.getBoundingClientRect();
    pointer.value = corner === undefined ? null : { x: event.clientX - corner.left, y: event.clientY - corner.top };
    if (key !== hover) dispatch({ type: 'hover', key });
  };

  const { x, y, scale } = camera.value;
  const isFar = scene.root === null && scale < FAR;
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
            <Drawing {...{ catalog, scene, layout, theme, select, hover, bright, isFar }} />
          </g>
          {isFar && <FarNames {...{ catalog, scene, layout, theme, bright }} camera={camera.value} />}
          <rect width="100%" height={STRIP} fill={SURFACE[theme].map} opacity="0.92" />
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
                  unfold={(way) => unfold(key, way)}
                />
              );
            })}
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
        selected work one by one, Enter opens the details. The table (key t) holds the same papers.
      </p>
      <ZoomButtons />
    </>
  );
}

interface UnfoldsProps {
  readonly name: string;
  readonly place: { readonly x: number; readonly y: number };
  readonly up: number;
  readonly down: number;
  readonly unfold: (way: 'up' | 'down') => void;
}

/** How many more there are on either side; a press shows them. */
function Unfolds({ name, place, up, down, unfold }: UnfoldsProps) {
  const button = (way: 'up' | 'down', count: number) =>
    count === 0 ? null : (
      <button
        type="button"
        class={`unfold unfold-${way}`}
        style={{ left: `${place.x + (way === 'up' ? -1 : 1) * (CARDS.width / 2)}px`, top: `${place.y}px` }}
        aria-label={
          way === 'up' ? `Show ${count} more that ${name} draws on` : `Show ${count} more that ${name} led to`
        }
        title={way === 'up' ? `${count} more that it draws on` : `${count} more that it led to`}
        onClick={() => unfold(way)}
      >
        +{count}
      </button>
    );
  return (
    <>
      {button('up', up)}
      {button('down', down)}
    </>
  );
}

function FarNames({
  catalog,
  scene,
  layout,
  theme,
  bright,
  camera,
}: Pick<CanvasProps, 'catalog' | 'scene' | 'layout' | 'theme' | 'bright'> & { readonly camera: Camera }) {
  const ranked = useMemo(
    () =>
      scene.works
        .map(({ key }) => ({
          key,
          text: fitted(catalog.graph.getNodeAttribute(key, 'label'), `500 11.5px ${FONT_SANS}`, 150),
          weight: catalog.builtUpon.get(key) ?? 0,
        }))
        .map((name) => ({ ...name, letters: name.text.length }))
        .sort((a, b) => b.weight - a.weight),
    [catalog, scene],
  );
  const first =
    bright === null
      ? ranked
      : ranked.toSorted((a, b) => Number(bright.nodes.has(b.key)) - Number(bright.nodes.has(a.key)));
  const texts = new Map(ranked.map(({ key, text }) => [key, text]));
  const { ink, muted, map } = SURFACE[theme];
  return (
    <g
      font-family={FONT_SANS}
      font-size={11.5}
      font-weight={500}
      stroke={map}
      stroke-width={3}
      paint-order="stroke"
      stroke-linejoin="round"
    >
      {farNames(first, layout, camera, 7 - MARKS.width / 2).map(({ key, x, y }) => (
        <text
          key={key}
          x={x}
          y={y + 4}
          fill={bright === null || bright.nodes.has(key) ? ink : muted}
          pointer-events="none"
        >
          {texts.get(key)}
        </text>
      ))}
    </g>
  );
}

const labelOf = (catalog: Catalog, { root, works }: LineageScene): string =>
  root === null
    ? `Lineage of the whole list: ${works.length} works by year`
    : `Family tree of ${catalog.graph.getNodeAttribute(root, 'label')}: ${works.length} works by year`;

function middleOf(layout: Layout, edge: string, { x, y, scale }: Camera): { x: number; y: number } {
  const route = layout.routes.get(edge) ?? [];
  const [a, b] = [route[Math.floor((route.length - 1) / 2)], route[Math.ceil((route.length - 1) / 2)]];
  if (a === undefined || b === undefined) return { x: 0, y: 0 };
  return { x: ((a.x + b.x) / 2) * scale + x, y: ((a.y + b.y) / 2) * scale + y };
}

/** Moves as little as brings the place in. */
function reveal(
  place: { x: number; y: number },
  camera: { value: Camera },
  room: { width: number; height: number },
): void {
  const { x, y, scale } = camera.value;
  const seen = { x: place.x * scale + x, y: place.y * scale + y };
  const panel = document.querySelector('.panel')?.getBoundingClientRect();
  const box = document.getElementById('map')?.getBoundingClientRect();
  if (box === undefined) return;
  const isSheet = panel !== undefined && panel.width > box.width * 0.9;
  const right =
    panel === undefined || panel.width === 0 || isSheet ? room.width : Math.min(room.width, panel.left - box.left);
  const bottom =
    isSheet && panel !== undefined && panel.height > 0 ? Math.min(room.height, panel.top - box.top) : room.height;
  const pad = Math.min(110, right / 4);
  const dx = seen.x < pad ? pad - seen.x : seen.x > right - pad ? right - pad - seen.x : 0;
  const dy = seen.y < 60 ? 60 - seen.y : seen.y > bottom - 50 ? bottom - 50 - seen.y : 0;
  if (dx !== 0 || dy !== 0) camera.value = { x: x + dx, y: y + dy, scale };
}

function towards(
  { layout, scene, select }: CanvasProps,
  arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string | null {
  const from = select === null ? undefined : layout.places.get(select);
  if (select === null || from === undefined) return scene.root ?? scene.works[0]?.key ?? null;
  const places = [...layout.places].map(([key, at]) => ({ key, ...at }));
  return nextTowards({ key: select, ...from }, places, arrow)?.key ?? null;
}

/** Left and up towards what it draws on, right and down towards what it led to. */
function along({ catalog, layout, select }: CanvasProps, arrow: string): string | null {
  if (select === null || !catalog.graph.hasNode(select)) return null;
  const isUp = arrow === 'ArrowLeft' || arrow === 'ArrowUp';
  const rows = isUp ? drawsOn(catalog.graph, select) : ledTo(catalog.graph, select);
  return rows.find(({ other }) => layout.places.has(other))?.other ?? null;
}

/** The lines of the selected work, one after the other. */
function nextEdge({ scene, select, hover }: CanvasProps): string | null {
  const own = scene.edges.filter(({ source, target }) => select === null || source === select || target === select);
  const at = own.findIndex(({ key }) => key === hover);
  return own[(at + 1) % Math.max(1, own.length)]?.key ?? null;
}

function controlsOf(
  box: { readonly current: HTMLDivElement | null },
  camera: { value: Camera },
  latest: { readonly current: { readonly scene: LineageScene; readonly layout: Layout } },
  store: Store,
): MapControls {
  const room = () => ({ width: box.current?.clientWidth ?? 0, height: box.current?.clientHeight ?? 0 });
  return {
    fit: () => {
      camera.value = fitting(latest.current.layout, room(), MARGIN);
    },
    zoomBy: (factor) => {
      const { width, height } = room();
      camera.value = zoomedAt(camera.value, { x: width / 2, y: height / 2 }, factor);
    },
    flyTo: (node, nearer) => {
      const place = latest.current.layout.places.get(node);
      if (place !== undefined)
        camera.value = centredOn(place, room(), nearer ? Math.max(1, camera.value.scale) : camera.value.scale);
    },
    locate: (node) => {
      const place = latest.current.layout.places.get(node);
      const corner = box.current?.getBoundingClientRect();
      if (place === undefined || corner === undefined) return null;
      const { x, y, scale } = camera.value;
      return { x: corner.left + x + place.x * scale, y: corner.top + y + place.y * scale };
    },
    figure: async () => {
      const { lineageFigure } = await import('./figure');
      const catalog = store.catalog.peek();
      if (catalog === null) throw new Error('There is no graph.');
      return lineageFigure({ catalog, ...latest.current, theme: 'light' });
    },
  };
}
