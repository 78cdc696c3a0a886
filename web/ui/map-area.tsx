// The map's place on the page: starts and ends the view, feeds it scenes, handles its keys, says what to do without WebGL.
// Leaves to others: drawing (graph/map.ts).

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawsOn, ledTo } from '../data/lineage';
import type { MapView, SceneInput } from '../graph/map';
import { ARROWS, type Arrow, isArrow, nextTowards, type Placed } from '../graph/neighbours';
import type { Place } from '../state/pins';
import { type Store, useStore } from '../store';
import { focusPanel } from './attention';
import { covered } from './covered';
import { Hint } from './hint';
import { LassoTool } from './lasso';
import { LassoButton } from './lasso-button';
import { loadMap } from './load-map';
import { Minimap } from './minimap';
import { OpenView } from './open-view';
import { ZoomButtons } from './zoom-buttons';

type Graphics = 'starting' | 'drawn' | 'missing';

interface MapAreaProps {
  /** The map is drawn, or cannot be. */
  readonly drawn: () => void;
}

export function MapArea({ drawn }: MapAreaProps) {
  const store = useStore();
  const { catalog, settings } = store;
  const holder = useRef<HTMLDivElement>(null);
  const graphics = useSignal<Graphics>('starting');
  const view = useSignal<MapView | null>(null);
  /** How often what moved has come to rest: the small map is drawn anew then. */
  const rests = useSignal(0);

  // Ends in the same step in which its place goes: Preact runs the clean-up of a passive effect a frame later, and Sigma
  // would draw into nothing meanwhile.
  useLayoutEffect(() => {
    const container = holder.current;
    const shown = catalog.value;
    if (container === null || shown === null) return;
    let isGone = false;
    const start = async (): Promise<void> => {
      const code = await loadMap();
      if (isGone) return;
      const settled = (): void => {
        rests.value++;
      };
      const made = code?.tryMap(container, shown, sceneOf(store), { ...eventsOf(store), settled }, covered) ?? null;
      drawn();
      if (made === null) {
        graphics.value = 'missing';
        return;
      }
      made.setCamera(settings.peek().camera);
      view.value = made;
      store.map.value = {
        fit: made.fit,
        zoomBy: made.zoomBy,
        flyTo: made.flyTo,
        locate: (node) => {
          const place = made.placeOf(node);
          const corner = container.getBoundingClientRect();
          return place === null ? null : { x: corner.left + place.x, y: corner.top + place.y };
        },
        standsAt: (node) => (shown.graph.hasNode(node) ? made.standsAt(node) : null),
        figure: made.figure,
      };
      graphics.value = 'drawn';
    };
    void start();
    return () => {
      isGone = true;
      store.map.value = null;
      view.peek()?.kill();
      view.value = null;
    };
  }, [catalog.value, store, graphics, view, settings, rests, drawn]);

  useSignalEffect(() => {
    const scene = sceneOf(store);
    view.value?.show(scene);
  });
  useSignalEffect(() => view.value?.pin(store.pins.value));
  const camera = useComputed(() => settings.value.camera);
  const select = useComputed(() => settings.value.select);
  const narrowed = useComputed(() => [settings.value.focus ?? '', ...settings.value.nodes].join('\n'));
  const lastNarrowed = useRef<string | undefined>(undefined);
  useSignalEffect(() => view.value?.setCamera(camera.value));
  useSignalEffect(() => {
    const made = view.value;
    const now = narrowed.value;
    const last = lastNarrowed.current;
    if (made === null || now === last) return;
    lastNarrowed.current = now;
    // The first time, a link's camera is kept; and without a focus all is in view already.
    if (last === undefined && (now === '' || settings.peek().camera !== null)) return;
    requestAnimationFrame(() => {
      if (view.peek() === made) made.fit();
    });
  });
  useSignalEffect(() => {
    const made = view.value;
    const key = select.value;
    if (key === null || made === null) return;
    // After the panel has taken its place.
    requestAnimationFrame(() => {
      const graph = store.catalog.peek()?.graph;
      if (view.peek() === made) made.reveal(graph?.hasEdge(key) === true ? graph.source(key) : key);
    });
  });

  useSignalEffect(() => {
    const made = view.value;
    const path = store.pathEdges.value;
    if (made === null || path === null) return;
    // The two ends may lie far apart, and on a phone the sentences of the way lie over the map's lower half.
    requestAnimationFrame(() => {
      if (view.peek() === made) made.revealAll(path.nodes);
    });
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || view.value === null) return;
    if (event.altKey) {
      if (!isArrow(event.key) || !push(store, view.value, event.key)) return;
    } else if (event.key === 'Enter' && settings.peek().select !== null) focusPanel();
    else if (isArrow(event.key)) move(store, view.value, event.key, event.shiftKey);
    else return;
    event.preventDefault();
  };

  const papers = catalog.value?.byKind.paper.length ?? 0;
  return (
    <div class="map-area">
      <div
        ref={holder}
        id="map"
        class="map"
        role="application"
        aria-roledescription="map"
        aria-label={`Map of ${papers} papers and what they draw on`}
        aria-describedby="map-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an ARIA application takes keys: arrows move through the graph (onKey).
        tabIndex={0}
        hidden={graphics.value === 'missing'}
        onKeyDown={onKey}
      />
      <p id="map-help" class="visually-hidden">
        Arrow keys go from node to node, Enter reads about the selected one. The table (key t) holds the same papers.
      </p>
      {graphics.value === 'starting' && <div class="map-starting spinner" aria-hidden="true" />}
      {graphics.value === 'missing' && (
        <div class="state">
          <h2>This browser cannot draw the map</h2>
          <p>
            It needs WebGL 2, which is off or missing here. The table shows the same papers with everything that is
            known about them.
          </p>
          <OpenView view="table" />
        </div>
      )}
      {view.value !== null && <Minimap view={view.value} rests={rests} />}
      {view.value !== null && holder.current !== null && <LassoTool view={view.value} map={holder.current} />}
      {graphics.value === 'drawn' && <LassoButton />}
      {graphics.value === 'drawn' && <ZoomButtons />}
      {graphics.value === 'drawn' && <NothingVisible />}
      {graphics.value === 'drawn' && <Hint />}
    </div>
  );
}

const sceneOf = ({ visible, lasting, arrived, theme, settings, state, hits, pathEdges, lasso }: Store): SceneInput => ({
  visible: visible.value,
  lasting: lasting.visible.value,
  theme: theme.value,
  select: settings.value.select,
  hover: state.value.phase === 'ready' ? state.value.hover : null,
  path: lasso.value.phase === 'chosen' ? lasso.value : pathEdges.value,
  hits: hits.value,
  arrived: arrived.value,
});

const eventsOf = ({ dispatch, settings, lasso, pins }: Store) => ({
  select: (key: string | null) => {
    if (key === null) lasso.value = { phase: 'off' };
    // After a click, arrow keys go on from there.
    document.getElementById('map')?.focus({ preventScroll: true });
    dispatch({ type: 'select', key });
  },
  hover: (key: string | null) => dispatch({ type: 'hover', key }),
  camera: (camera: { x: number; y: number; ratio: number } | null) => dispatch({ type: 'set', values: { camera } }),
  open: (node: string) => {
    if (pins.peek().has(node)) dispatch({ type: 'pin', node, at: null });
    else dispatch({ type: 'focus', key: settings.peek().focus === node ? null : node });
  },
  pin: (node: string, at: Place) => dispatch({ type: 'pin', node, at }),
});

/** Pixels that a key moves a node. */
const PUSH = 16;

/** Alt and arrows: moves the selected node and pins it; tells whether there was one. */
function push({ settings, visible, pins, dispatch }: Store, view: MapView, arrow: Arrow): boolean {
  const { select } = settings.peek();
  if (select === null || !visible.peek().nodes.has(select)) return false;
  const [dx, dy] = ARROWS[arrow];
  // The map hears of a pin in its next frame: keys may be faster.
  const from = pins.peek().get(select) ?? view.standsAt(select);
  dispatch({ type: 'pin', node: select, at: view.besides(from, dx * PUSH, dy * PUSH) });
  return true;
}

/** Arrow keys: to the next node that way, or with Shift along the lineage. */
function move(store: Store, view: MapView, arrow: Arrow, alongLineage: boolean): void {
  const catalog = store.catalog.peek();
  if (catalog === null) return;
  const { graph } = catalog;
  const { nodes } = store.visible.peek();
  const { select } = store.settings.peek();
  const current = select !== null && graph.hasEdge(select) ? graph.source(select) : select;
  const go = (key: string | undefined): void => {
    if (key !== undefined) store.dispatch({ type: 'select', key });
  };
  if (alongLineage && current !== null && (arrow === 'ArrowUp' || arrow === 'ArrowDown')) {
    const rows = arrow === 'ArrowUp' ? drawsOn(graph, current) : ledTo(graph, current);
    go(rows.find(({ other }) => nodes.has(other))?.other);
    return;
  }
  const places: Placed[] = [];
  for (const key of nodes) {
    const place = view.placeOf(key);
    if (place !== null) places.push({ key, ...place });
  }
  const from = places.find(({ key }) => key === current);
  if (from !== undefined) go(nextTowards(from, places, arrow)?.key);
  // Nothing is selected yet: begin with what most builds on.
  else go(startOf(store));
}

function startOf({ catalog, visible }: Store): string | undefined {
  const builtUpon = catalog.peek()?.builtUpon;
  const { nodes } = visible.peek();
  const papers = catalog.peek()?.byKind.paper.filter((key) => nodes.has(key)) ?? [];
  return (
    papers.reduce<string | undefined>(
      (best, key) => (best === undefined || (builtUpon?.get(key) ?? 0) > (builtUpon?.get(best) ?? 0) ? key : best),
      undefined,
    ) ?? [...nodes][0]
  );
}

function NothingVisible() {
  const { visible, dispatch } = useStore();
  if (visible.value.nodes.size > 0) return null;
  return (
    <div class="state over-map">
      <h2>The filters leave nothing to show</h2>
      <button type="button" class="button primary" onClick={() => dispatch({ type: 'reset' })}>
        Show all again
      </button>
    </div>
  );
}
