// The map: a Sigma view of the catalog. State comes in as scenes, what people do goes out as calls of `on`.
// Leaves to others: state (store), looks (paint.ts, style.ts), names (labels.ts), territories (wash.ts), the camera (flights.ts),
// movement where drawing is slow (glide.ts).

import Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import type { Pins, Place } from '../state/pins';
import type { Camera } from '../state/settings';
import { type Changes, changesBetween } from './changes';
import { type Flights, flightsOf, type Insets, isCalm } from './flights';
import { glideOf } from './glide';
import { type Labels, labelsOf } from './labels';
import { markProgram } from './marks';
import { bendsOf, type Emphasis, emphasisOf, painterOf, type Scene } from './paint';
import { picksOf } from './picks';
import { type Pinning, pinningOf } from './pinning';
import type { Point } from './space';
import { extentOf, stretched, stretchFactor } from './stretch';
import { strokeProgram } from './strokes';
import { paddingFor, scaleFor } from './style';
import { type Wash, washOf } from './wash';

/** What the scene needs from outside; the rest the map knows itself. */
export type SceneInput = Omit<Scene, 'catalog' | 'scale'>;

export interface MapEvents {
  /** A node, an edge, or nothing (null) was clicked. */
  readonly select: (key: string | null) => void;
  readonly hover: (key: string | null) => void;
  /** The camera has come to rest; null where all is in view. */
  readonly camera: (camera: Camera | null) => void;
  readonly open: (node: string) => void;
  /** A node was dragged there, in the graph's own units. */
  readonly pin: (node: string, at: Place) => void;
  /** What moved has come to rest. */
  readonly settled: () => void;
}

export interface MapView extends Omit<Flights, 'kill'> {
  show(scene: SceneInput): void;
  /** Where a node is on the map, in pixels from its corner; null if hidden. */
  placeOf(node: string): { x: number; y: number } | null;
  /** Pinned nodes go there, and what is tied to them follows. */
  pin(pins: Pins): void;
  /** Where a node stands in the graph's own units, moved or not. */
  standsAt(node: string): Place;
  /** A place in the graph's own units, so many pixels further. */
  besides(place: Place, dx: number, dy: number): Place;
  /** The map as it is seen, as the text of an SVG file. */
  figure(): Promise<string>;
  kill(): void;
  readonly sigma: Sigma;
}

/** More lines than these bend with fewer pieces: corners of four degrees for a tenth less time. */
const MANY_LINES = 2000;

/** Two clicks further apart, in pixels, are no double click. */
const SAME_PLACE = 12;

/** null where this browser cannot draw the map. Asked only after a failure: without a graphics card the answer takes long. */
export function tryMap(...given: Parameters<typeof createMap>): MapView | null {
  try {
    return createMap(...given);
  } catch (error) {
    const context = document.createElement('canvas').getContext('webgl2');
    if (context !== null) throw error;
    const [container] = given;
    container.textContent = '';
    return null;
  }
}

function createMap(
  container: HTMLElement,
  catalog: Catalog,
  first: SceneInput,
  on: MapEvents,
  insets: () => Insets,
): MapView {
  const bends = bendsOf(catalog);
  const extent = extentOf(catalog.graph);
  let stretch = stretched(catalog.graph, factorNow());
  let scene = complete(first);
  let emphasis: Emphasis | null = emphasisOf(scene);
  let painter = painterOf(scene, emphasis, bends);
  let pinning: Pinning | null = null;

  const picks = picksOf((then) => requestAnimationFrame(() => requestAnimationFrame(then)));

  const sigma = new Sigma(stretch.graph, container, {
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: paddingFor(container.clientWidth),
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    defaultNodeType: 'mark',
    defaultEdgeType: 'tie',
    nodeProgramClasses: { mark: markProgram(picks) },
    // Ties are drawn first, so that lineage lies above them.
    edgeProgramClasses: {
      tie: strokeProgram(1, false, picks),
      line: strokeProgram(bends.size > MANY_LINES ? 6 : 14, true, picks),
    },
    // Sigma's programs know no attribute types; these are those of the catalog's graph.
    nodeReducer: (key, attributes) => {
      const look = painter.node(key, attributes as NodeAttributes);
      const place = pinning?.places.get(key);
      return place === undefined ? look : { ...look, ...stretch.onto(place) };
    },
    edgeReducer: (key, attributes) => painter.edge(key, attributes as EdgeAttributes),
    doubleClickZoomingRatio: 1.8,
    zoomingRatio: 1.45,
    inertiaDuration: isCalm() ? 0 : 200,
    inertiaRatio: isCalm() ? 0 : 3,
  });
  const ground = sigma.createCanvas('wash', { beforeLayer: 'edges' });
  const wash: Wash = washOf(sigma, ground, (node) =>
    stretch.onto(pinning?.places.get(node) ?? catalog.graph.getNodeAttributes(node)),
  );
  const names = sigma.createCanvas('names', { afterLayer: 'nodes' });
  const labels: Labels = labelsOf(sigma, catalog, bends);
  const glide = glideOf(sigma);
  sigma.getCamera().on('updated', picks.moved);
  const ended = new AbortController();

  function factorNow(): number {
    return stretchFactor(extent, { width: container.clientWidth, height: container.clientHeight });
  }

  function complete(input: SceneInput): Scene {
    const scale = scaleFor(input.lasting.nodes.size, container.clientWidth, container.clientHeight);
    return { ...input, catalog, scale };
  }

  function drawOverlays(): void {
    const { width, height } = sigma.getDimensions();
    const ratio = devicePixelRatio;
    const context = names.getContext('2d');
    if (context === null) return;
    if (names.width !== Math.round(width * ratio) || names.height !== Math.round(height * ratio)) {
      names.width = Math.round(width * ratio);
      names.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    labels.draw(context, scene, emphasis);
    wash.draw(scene);
    pinning?.drawMarks(scene.theme);
  }

  /** Nothing comes or goes, so the indices stay: only looks are worked out anew. Drawn in the next frame, or at once. */
  const repaint = ({ nodes, edges }: Changes, schedule = true): void => {
    // Sigma asks for lists that it may change, and changes none.
    sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule });
  };

  const becomes = (next: Scene, schedule = true): void => {
    const before = { scene, emphasis, painter };
    scene = next;
    emphasis = emphasisOf(scene);
    painter = painterOf(scene, emphasis, bends);
    repaint(changesBetween(before, { scene, emphasis, painter }), schedule);
  };

  /**
   * What the map is to show next. Working out the looks of 10,000 marks takes longer than a frame: what was pressed or
   * typed is answered first, and the map follows when that is painted.
   */
  let coming: SceneInput | null = null;
  let frame = 0;
  const follow = (): void => {
    cancelAnimationFrame(frame);
    // A frame is painted before the next task.
    frame = requestAnimationFrame(() => setTimeout(arrive));
  };
  const arrive = (): void => {
    if (coming === null || ended.signal.aborted) return;
    const next = coming;
    coming = null;
    becomes(complete(next), false);
  };

  /** What has moved, and its lines; hidden ones are worked out when they are shown. */
  const repaintMoved = (nodes: readonly string[]): void => {
    const edges = new Set<string>();
    for (const node of nodes) {
      catalog.graph.forEachEdge(node, (edge) => {
        if (scene.visible.edges.has(edge) || emphasis?.edges.has(edge) === true) edges.add(edge);
      });
    }
    wash.forget();
    repaint({ nodes, edges: [...edges] });
  };

  const sizeNow = (): string => `${container.clientWidth} ${container.clientHeight}`;
  let size = sizeNow();
  const resized = new ResizeObserver(() => {
    // Observers are called once without a reason.
    if (container.clientWidth === 0 || container.clientHeight === 0 || sizeNow() === size) return;
    size = sizeNow();
    const factor = factorNow();
    if (factor !== stretch.factor) {
      stretch = stretched(catalog.graph, factor);
      wash.forget();
      sigma.setGraph(stretch.graph);
    }
    becomes(complete(scene));
  });

  sigma.on('afterRender', drawOverlays);
  // Sigma has drawn already, and would do so anew for the two canvases that it did not know then.
  for (const { style } of [ground, names]) {
    style.width = `${container.offsetWidth}px`;
    style.height = `${container.offsetHeight}px`;
  }
  drawOverlays();
  resized.observe(container);
  const pinned = pinningOf(sigma, container, catalog.graph, {
    repaint: repaintMoved,
    isShown: (node) => scene.visible.nodes.has(node),
    isSelected: (node) => scene.select === node,
    placeAt: (point) => stretch.back(sigma.viewportToGraph(point)),
    pinned: on.pin,
    settled: on.settled,
    isCalm,
  });
  pinning = pinned;
  const flights = flightsOf(sigma, {
    insets,
    shown: () => scene.visible.nodes,
    isWhole: () => scene.visible.nodes.size === catalog.graph.order && pinned.places.size === 0,
    rested: on.camera,
  });
  listen();

  function listen(): void {
    const nodeAt = (event: Point): string | null => labels.at(glide.toDrawn(event));
    sigma.on('clickNode', ({ node }) => on.select(node));
    sigma.on('clickEdge', ({ edge, event }) => on.select(nodeAt(event) ?? edge));
    // Sigma takes any two clicks or taps within 300 ms for a double one, wherever they are.
    let last = { x: Number.NaN, y: Number.NaN };
    container.addEventListener(
      'pointerdown',
      ({ clientX: x, clientY: y }) => {
        picks.now();
        if (Math.hypot(x - last.x, y - last.y) > SAME_PLACE) {
          sigma.getMouseCaptor().clicks = 0;
          sigma.getTouchCaptor().lastTap = null;
        }
        last = { x, y };
      },
      { capture: true, signal: ended.signal },
    );
    container.addEventListener('pointermove', picks.hovered, { capture: true, signal: ended.signal });
    // A name stands for its node.
    sigma.on('clickStage', ({ event }) => on.select(nodeAt(event)));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      on.open(node);
    });
    const hover = (key: string | null, original: MouseEvent | TouchEvent): void => {
      // A finger points at nothing until it taps, nor does a hand that drags the map; a dragged mark stays pointed at.
      if (original instanceof MouseEvent && !pinned.isDragging() && (key === null || original.buttons === 0))
        on.hover(key);
    };
    sigma.on('enterNode', ({ node, event }) => hover(node, event.original));
    sigma.on('leaveNode', ({ event }) => hover(null, event.original));
    sigma.on('enterEdge', ({ edge, event }) => hover(edge, event.original));
    sigma.on('leaveEdge', ({ event }) => hover(null, event.original));
    sigma.on('leaveStage', ({ event }) => hover(null, event.original));
    sigma.on('moveBody', ({ event }) => {
      container.style.cursor = scene.hover !== null || nodeAt(event) !== null ? 'pointer' : '';
    });
  }

  function spotOf(node: string): { x: number; y: number } | null {
    const data = sigma.getNodeDisplayData(node);
    return data === undefined || data.hidden ? null : glide.toWindow(sigma.framedGraphToViewport(data));
  }

  return {
    sigma,
    show(input) {
      if (ended.signal.aborted) return;
      // The first scene comes twice. TypeScript takes the keys of an object for any text.
      if ((Object.keys(input) as (keyof SceneInput)[]).every((key) => input[key] === (coming ?? scene)[key])) return;
      coming = input;
      follow();
    },
    setCamera: flights.setCamera,
    fit: flights.fit,
    zoomBy: flights.zoomBy,
    flyTo: flights.flyTo,
    centreAt: flights.centreAt,
    reveal: flights.reveal,
    revealAll: flights.revealAll,
    placeOf: spotOf,
    pin: pinned.pin,
    standsAt: pinned.standsAt,
    besides(place, dx, dy) {
      // Both ways through the camera as it is now: by itself, Sigma goes one way through that of the last frame.
      const through = { cameraState: sigma.getCamera().getState() };
      const spot = sigma.graphToViewport(stretch.onto(place), through);
      return stretch.back(sigma.viewportToGraph({ x: spot.x + dx, y: spot.y + dy }, through));
    },
    async figure() {
      const { mapFigure } = await import('./figure');
      arrive();
      glide.land();
      const figure = mapFigure({ sigma, scene, emphasis, labels });
      // The names were placed anew for it.
      sigma.refresh({ schedule: true });
      return figure;
    },
    kill() {
      cancelAnimationFrame(frame);
      glide.kill();
      flights.kill();
      ended.abort();
      resized.disconnect();
      picks.end();
      pinned.kill();
      container.style.cursor = '';
      sigma.kill();
    },
  };
}
