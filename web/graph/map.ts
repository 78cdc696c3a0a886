// The map: a Sigma view of the catalog. State comes in as scenes, what people do goes out as calls of `on`.
// Leaves to others: state (store), looks (paint.ts, style.ts), names (labels.ts), territories (wash.ts).

import Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import type { Pins, Place } from '../state/pins';
import type { Camera } from '../state/settings';
import { roundCamera } from '../state/settings';
import { type Labels, labelsOf } from './labels';
import { MarkProgram } from './marks';
import { bendsOf, type Emphasis, emphasisOf, painterOf, type Scene, scaleFor } from './paint';
import { type Pinning, pinningOf } from './pinning';
import { strokeProgram } from './strokes';
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

/** Room at the edges that something else covers, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MapView {
  show(scene: SceneInput): void;
  /** Puts the camera there without a flight. */
  setCamera(camera: Camera | null): void;
  /** Brings all that is shown into view. */
  fit(): void;
  /** Above 1 comes nearer. */
  zoomBy(factor: number): void;
  /** Flies to a node, coming nearer if asked. */
  flyTo(node: string, nearer: boolean): void;
  /** Puts this place, in framed coordinates, into the middle without a flight. */
  centreAt(place: { x: number; y: number }): void;
  /** Brings a node into view if it is out of it or covered. */
  reveal(node: string): void;
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

const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const FLIGHT_MS = 420;
const REST_MS = 180;
const NEAR_RATIO = 0.42;
/** Room around what is fitted into the window, in pixels: names need it. */
const FRAME = 56;

/** More lines than these bend with fewer pieces: corners of four degrees for a tenth less time. */
const MANY_LINES = 2000;

/** Two clicks further apart, in pixels, are no double click. */
const SAME_PLACE = 12;

/** Whether this browser can draw the map at all. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Contexts are few (16 in Chromium), and this one has done its work.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

export function createMap(
  container: HTMLElement,
  catalog: Catalog,
  first: SceneInput,
  on: MapEvents,
  insets: () => Insets,
): MapView {
  const bends = bendsOf(catalog);
  let scene = complete(first);
  let emphasis: Emphasis | null = emphasisOf(scene);
  let painter = painterOf(scene, emphasis, bends);
  let pinning: Pinning | null = null;

  const sigma = new Sigma(catalog.graph, container, {
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: Math.min(56, Math.max(30, container.clientWidth * 0.045)),
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    defaultNodeType: 'mark',
    defaultEdgeType: 'tie',
    nodeProgramClasses: { mark: MarkProgram },
    // Ties are drawn first, so that lineage lies above them.
    edgeProgramClasses: { tie: strokeProgram(1, false), line: strokeProgram(bends.size > MANY_LINES ? 6 : 14, true) },
    // Sigma's programs know no attribute types; these are those of the catalog's graph.
    nodeReducer: (key, attributes) => {
      const look = painter.node(key, attributes as NodeAttributes);
      const place = pinning?.places.get(key);
      return place === undefined ? look : { ...look, x: place.x, y: place.y };
    },
    edgeReducer: (key, attributes) => painter.edge(key, attributes as EdgeAttributes),
    doubleClickZoomingRatio: 1.8,
    zoomingRatio: 1.45,
    inertiaDuration: isCalm() ? 0 : 200,
    inertiaRatio: isCalm() ? 0 : 3,
  });
  const ground = sigma.createCanvas('wash', { beforeLayer: 'edges' });
  const wash: Wash = washOf(
    sigma,
    ground,
    (node) => pinning?.places.get(node) ?? catalog.graph.getNodeAttributes(node),
  );
  const names = sigma.createCanvas('names', { afterLayer: 'nodes' });
  const labels: Labels = labelsOf(sigma, catalog, bends);
  const camera = sigma.getCamera();
  const ended = new AbortController();
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let revealTimer: ReturnType<typeof setTimeout> | undefined;
  /** The camera as it was last told or heard, to know our own echo. */
  let known: Camera | null = null;

  function complete(input: SceneInput): Scene {
    const scale = scaleFor(input.visible.nodes.size, container.clientWidth, container.clientHeight);
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

  const repaint = (): void => {
    // Places do not change, so the indices stay: only colours, sizes and what is hidden are worked out anew.
    const partialGraph = { nodes: catalog.graph.nodes(), edges: catalog.graph.edges() };
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  };

  /** Only what has moved, and its lines; hidden ones are worked out when they are shown. */
  const repaintMoved = (nodes: readonly string[]): void => {
    const edges = new Set<string>();
    for (const node of nodes) {
      catalog.graph.forEachEdge(node, (edge) => {
        if (scene.visible.edges.has(edge) || emphasis?.edges.has(edge) === true) edges.add(edge);
      });
    }
    sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule: true });
  };

  const sizeNow = (): string => `${container.clientWidth} ${container.clientHeight}`;
  let size = sizeNow();
  const resized = new ResizeObserver(() => {
    // Observers are called once without a reason.
    if (container.clientWidth === 0 || container.clientHeight === 0 || sizeNow() === size) return;
    size = sizeNow();
    scene = complete(scene);
    painter = painterOf(scene, emphasis, bends);
    sigma.refresh();
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
    pinned: on.pin,
    settled: on.settled,
    isCalm,
  });
  pinning = pinned;
  listen();

  function listen(): void {
    const nodeAt = (event: { x: number; y: number }): string | null => labels.at(event.x, event.y);
    sigma.on('clickNode', ({ node }) => on.select(node));
    sigma.on('clickEdge', ({ edge, event }) => on.select(nodeAt(event) ?? edge));
    // Sigma takes any two clicks or taps within 300 ms for a double one, wherever they are.
    let last = { x: Number.NaN, y: Number.NaN };
    container.addEventListener(
      'pointerdown',
      ({ clientX: x, clientY: y }) => {
        if (Math.hypot(x - last.x, y - last.y) > SAME_PLACE) {
          sigma.getMouseCaptor().clicks = 0;
          sigma.getTouchCaptor().lastTap = null;
        }
        last = { x, y };
      },
      { capture: true, signal: ended.signal },
    );
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
    camera.on('updated', () => {
      clearTimeout(restTimer);
      restTimer = setTimeout(rest, REST_MS);
    });
  }

  function rest(): void {
    const { x, y, ratio } = camera.getState();
    const now = roundCamera({ x, y, ratio });
    const isWhole = now.x === WHOLE.x && now.y === WHOLE.y && now.ratio === WHOLE.ratio;
    known = isWhole ? null : now;
    on.camera(known);
  }

  function fly(target: { x: number; y: number; ratio: number }): void {
    if (isCalm()) camera.setState(target);
    else void camera.animate(target, { duration: FLIGHT_MS, easing: 'cubicInOut' });
  }

  /** The camera that shows a framed place in the middle of what nothing covers. */
  function centredOn(place: { x: number; y: number }, ratio: number): { x: number; y: number; ratio: number } {
    const { width, height } = sigma.getDimensions();
    const { top, right, bottom } = insets();
    const middle = { x: (width - right) / 2, y: (height + top - bottom) / 2 };
    const cameraState = { ...place, ratio, angle: 0 };
    const seen = sigma.viewportToFramedGraph(middle, { cameraState });
    return { x: place.x * 2 - seen.x, y: place.y * 2 - seen.y, ratio };
  }

  /** The camera that shows these nodes and no more, in what nothing covers. */
  function around(nodes: ReadonlySet<string>): { x: number; y: number; ratio: number } {
    let [left, top, right, bottom] = [1, 1, 0, 0];
    for (const node of nodes) {
      const place = sigma.getNodeDisplayData(node);
      if (place === undefined) continue;
      [left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
      [top, bottom] = [Math.min(top, place.y), Math.max(bottom, place.y)];
    }
    if (left > right) return WHOLE;
    const cameraState = { ...WHOLE };
    const origin = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
    const pixels = Math.abs(sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState }).x - origin.x);
    const { width, height } = sigma.getDimensions();
    const covered = insets();
    const room = (side: number): number => Math.max(80, side - 2 * FRAME);
    const ratio = Math.max(
      ((right - left) * pixels) / room(width - covered.right),
      ((bottom - top) * pixels) / room(height - covered.top - covered.bottom),
    );
    return centredOn({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.min(2, Math.max(NEAR_RATIO, ratio)));
  }

  function spotOf(node: string): { x: number; y: number } | null {
    const data = sigma.getNodeDisplayData(node);
    return data === undefined || data.hidden ? null : sigma.framedGraphToViewport(data);
  }

  return {
    sigma,
    show(input) {
      // The first scene comes twice. TypeScript takes the keys of an object for any text.
      if ((Object.keys(input) as (keyof SceneInput)[]).every((key) => input[key] === scene[key])) return;
      const next = complete(input);
      const resize = next.scale !== scene.scale;
      scene = next;
      emphasis = emphasisOf(scene);
      painter = painterOf(scene, emphasis, bends);
      if (resize) sigma.refresh({ schedule: true });
      else repaint();
    },
    setCamera(wanted) {
      const same = JSON.stringify(wanted) === JSON.stringify(known);
      known = wanted;
      if (!same) camera.setState(wanted ?? WHOLE);
    },
    fit() {
      const { top, right, bottom } = insets();
      const isAll = scene.visible.nodes.size === catalog.graph.order;
      const isUsual = isAll && pinned.places.size === 0;
      fly(isUsual && top + right + bottom === 0 ? WHOLE : around(scene.visible.nodes));
    },
    zoomBy(factor) {
      fly({ ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio / factor) });
    },
    flyTo(node, nearer) {
      const data = sigma.getNodeDisplayData(node);
      if (data === undefined) return;
      fly(centredOn(data, nearer ? Math.min(camera.ratio, NEAR_RATIO) : camera.ratio));
    },
    centreAt({ x, y }) {
      camera.setState({ x, y });
    },
    reveal(node) {
      clearTimeout(revealTimer);
      if (camera.isAnimated()) {
        // Where a flight ends is not known here: look again when it has ended.
        revealTimer = setTimeout(() => this.reveal(node), FLIGHT_MS);
        return;
      }
      const spot = spotOf(node);
      const data = sigma.getNodeDisplayData(node);
      if (spot === null || data === undefined) return;
      const { width, height } = sigma.getDimensions();
      const { top, right, bottom } = insets();
      const margin = 48;
      const isSeen =
        spot.x > margin &&
        spot.y > top + margin &&
        spot.x < width - right - margin &&
        spot.y < height - bottom - margin;
      if (!isSeen) fly(centredOn(data, camera.ratio));
    },
    placeOf: spotOf,
    pin: pinned.pin,
    standsAt: pinned.standsAt,
    besides(place, dx, dy) {
      const spot = sigma.graphToViewport(place);
      return sigma.viewportToGraph({ x: spot.x + dx, y: spot.y + dy });
    },
    async figure() {
      const { mapFigure } = await import('./figure');
      const figure = mapFigure({ sigma, scene, emphasis, labels });
      // The names were placed anew for it.
      sigma.refresh({ schedule: true });
      return figure;
    },
    kill() {
      clearTimeout(restTimer);
      clearTimeout(revealTimer);
      ended.abort();
      resized.disconnect();
      pinned.kill();
      container.style.cursor = '';
      sigma.kill();
    },
  };
}

/** Whether the reader asked for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
