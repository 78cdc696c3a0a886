// The lineage view: the drawing, moving about in it, its keys, and what is asked of it from outside.
// Leaves to others: which works (scene.ts), where they go (layout.ts), how they look (drawing.tsx), its bar (bar.tsx).

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { RELATIONS } from '../../src/core/model/relation';
import type { Catalog } from '../data/catalog';
import { isArrow } from '../graph/neighbours';
import { emphasisOf } from '../graph/paint';
import { SURFACE } from '../graph/style';
import { DEFAULTS, MAX_DEPTH } from '../state/settings';
import { type Store, useStore } from '../store';
import { focusPanel } from '../ui/attention';
import { ZoomButtons } from '../ui/zoom-buttons';
import { LineageBar } from './bar';
import { type Camera, opening } from './camera';
import { ChainButtons } from './chain-piece';
import { type Chain, chainsOf, foldedScene } from './chains';
import { Bands, Drawing, MARGIN, measuresOf, YearNames } from './drawing';
import { EdgeCard } from './edge-card';
import { type Layout, layoutOf } from './layout';
import { along, controlsOf, middleOf, nextEdge, reveal, towards } from './moves';
import { FarNames, Unfolds } from './overlays';
import { expansion, type LineageScene, sceneOf } from './scene';
import { useGestures } from './use-gestures';
import { useSteady } from './use-steady';

/** Below this scale the names of a whole list cannot be read; the most important ones are then written over it. */
const FAR = 0.62;
/** A tree opens at least this large, a list at least so. */
const READABLE = { tree: 0.78, short: 0.78, long: 0.36 } as const;
/** Works of a list that is still short. */
const SHORT = 120;
/** With more works than these, long chains are folded until the reader wants them open. */
const LARGE = 30;
/** The strip in which the years stand. */
const STRIP = 30;

/** The root of the tree shown; null for the whole list. */
function rootOf({ scope, focus, select }: Store['settings']['value'], catalog: Catalog): string | null {
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
  /** Chains that were opened, and what the reader said of folding them; null: as the size suggests. */
  const opened = useSignal<ReadonlySet<string>>(new Set());
  const folds = useSignal<boolean | null>(null);
  const depth = useComputed(() => (settings.value.focus === null ? MAX_DEPTH : settings.value.depth)).value;
  const dir = useComputed(() => (settings.value.focus === null ? DEFAULTS.dir : settings.value.dir)).value;
  const visible = unfocused.value;
  // What was unfolded belongs to one tree.
  const lastRoot = useRef(root.value);
  if (lastRoot.current !== root.value) {
    lastRoot.current = root.value;
    expanded.value = new Set();
    opened.value = new Set();
    folds.value = null;
  }
  const whole = useMemo(
    () => (shown === null ? null : sceneOf(shown, visible, { root: root.value, depth, dir, expanded: expanded.value })),
    [shown, visible, root.value, depth, dir, expanded.value],
  );
  const chains = useMemo(() => (whole === null ? [] : chainsOf(whole)), [whole]);
  const { select } = settings.value;
  const isFolding = folds.value ?? (whole?.works.length ?? 0) > LARGE;
  // What is selected or lies on the path shown has to be seen.
  const isWanted = ({ members }: Chain): boolean =>
    members.some((key) => key === select || store.pathEdges.value?.nodes.has(key) === true);
  const folded = isFolding ? chains.filter((chain) => !opened.value.has(chain.key) && !isWanted(chain)) : [];
  const scene = useMemo(
    () => (whole === null ? null : foldedScene(whole, folded)),
    [whole, folded.map(({ key }) => key).join(' ')],
  );
  // It stays open when the selection moves on: nothing jumps.
  const wanted = isFolding ? chains.find((chain) => isWanted(chain) && !opened.value.has(chain.key))?.key : undefined;
  useEffect(() => {
    if (wanted !== undefined) opened.value = new Set([...opened.peek(), wanted]);
  }, [wanted, opened]);
  const layout = useMemo(
    () => (scene === null ? null : layoutOf([...scene.works, ...scene.chains], scene.edges, measuresOf(scene))),
    [scene],
  );
  const hover = state.value.phase === 'ready' ? state.value.hover : null;
  const bright = useMemo(() => {
    if (shown === null || whole === null) return null;
    const inScene = {
      nodes: new Set(whole.works.map(({ key }) => key)),
      edges: new Set(whole.edges.map(({ key }) => key)),
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
  }, [shown, whole, hover, select, root.value, hits.value, store.pathEdges.value]);

  if (shown === null || whole === null || scene === null || layout === null) return null;
  return (
    <div class="lineage-area">
      <LineageBar
        catalog={shown}
        scene={whole}
        folding={
          chains.length === 0
            ? null
            : {
                isOn: isFolding,
                set: (isOn) => {
                  folds.value = isOn;
                  opened.value = new Set();
                },
              }
        }
      />
      {whole.works.length === 0 || (whole.root !== null && whole.edges.length === 0 && whole.works.length <= 1) ? (
        <Nothing scene={whole} catalog={shown} />
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
          open={(chain) => {
            opened.value = new Set([...opened.value, chain.key]);
          }}
        />
      )}
    </div>
  );
}

function Nothing({ scene, catalog }: { readonly scene: LineageScene; readonly catalog: Catalog }) {
  const { dispatch } = useStore();
  if (!RELATIONS.some((relation) => catalog.counts.layers.has(relation))) {
    return (
      <div class="state">
        <h2>The list does not say what its works draw on</h2>
        <p class="muted">
          A lineage needs words such as “based on”, “extends” or “inspired by”. The matrix shows which techniques its
          papers share.
        </p>
        <button
          type="button"
          class="button primary"
          onClick={() => dispatch({ type: 'set', values: { view: 'matrix' } })}
        >
          Open the matrix
        </button>
      </div>
    );
  }
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
  readonly open: (chain: Chain) => void;
}

function Canvas(props: CanvasProps) {
  const { store, catalog, scene, layout, theme, select, hover, bright, unfold, open } = props;
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

  const keep = useSteady(layout, scene.root, camera, select ?? scene.root);
  const openChain = (chain: Chain): void => {
    keep(chain.newer);
    open(chain);
    // The button is gone with the piece.
    box.current?.focus({ preventScroll: true });
  };

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
    // Drawn by then, also where a chain opens for it.
    requestAnimationFrame(() => {
      const place = latest.current.layout.places.get(key);
      if (place !== undefined) reveal(place, camera, room.peek());
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
  /** Buttons that the keyboard comes to are brought into view. */
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches('button:focus-visible') || box.current === null) return;
    const [own, corner] = [target.getBoundingClientRect(), box.current.getBoundingClientRect()];
    const { x, y, scale } = camera.peek();
    const at = { x: (own.left + own.right) / 2 - corner.left, y: (own.top + own.bottom) / 2 - corner.top };
    reveal({ x: (at.x - x) / scale, y: (at.y - y) / scale }, camera, room.peek());
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
                  unfold={(way) => {
                    keep(key);
                    unfold(key, way);
                  }}
                />
              );
            })}
          </div>
        )}
        {scene.chains.length > 0 && (
          <div class="unfolds" style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}>
            <ChainButtons
              chains={scene.chains}
              layout={layout}
              measures={measuresOf(scene)}
              nameOf={(key) => catalog.graph.getNodeAttribute(key, 'label')}
              open={openChain}
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
        selected work one by one, Enter opens the details. Tab goes to folded chains, Enter opens them. The table (key
        t) holds the same papers.
      </p>
      <ZoomButtons />
    </>
  );
}

function labelOf(catalog: Catalog, { root, works, chains }: LineageScene): string {
  const count = chains.reduce((sum, { members }) => sum + members.length, works.length);
  return root === null
    ? `Lineage of the whole list: ${count} works by year`
    : `Family tree of ${catalog.graph.getNodeAttribute(root, 'label')}: ${count} works by year`;
}
