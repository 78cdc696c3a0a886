// The map's camera: where it is told to be, flights to what is asked for, and what it says when it has come to rest.
// Leaves to others: gestures, which are Sigma's; what covers the map (ui/map-area.tsx).

import type Sigma from 'sigma';
import { type Camera, roundCamera } from '../state/settings';

/** Room at the edges that something else covers, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface FlightsHost {
  readonly insets: () => Insets;
  /** The nodes that are shown. */
  readonly shown: () => ReadonlySet<string>;
  /** Whether these are all, each where the graph has it. */
  readonly isWhole: () => boolean;
  /** The camera has come to rest; null where all is in view. */
  readonly rested: (camera: Camera | null) => void;
}

export interface Flights {
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
  /** Brings several into view together if one of them is not. */
  revealAll(nodes: ReadonlySet<string>): void;
  kill(): void;
}

const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const FLIGHT_MS = 420;
const REST_MS = 180;
const NEAR_RATIO = 0.42;
/** Room around what is fitted into the window, in pixels: names need it. */
const FRAME = 56;
/** What is nearer to the edge than this is brought in, in pixels. */
const MARGIN = 48;

/** Whether the reader asked for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function flightsOf(sigma: Sigma, { insets, shown, isWhole, rested }: FlightsHost): Flights {
  const camera = sigma.getCamera();
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let revealTimer: ReturnType<typeof setTimeout> | undefined;
  /** The camera as it was last told or heard, to know our own echo. */
  let known: Camera | null = null;

  camera.on('updated', () => {
    clearTimeout(restTimer);
    restTimer = setTimeout(rest, REST_MS);
  });

  function rest(): void {
    const { x, y, ratio } = camera.getState();
    const now = roundCamera({ x, y, ratio });
    known = now.x === WHOLE.x && now.y === WHOLE.y && now.ratio === WHOLE.ratio ? null : now;
    rested(known);
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

  /** Whether a shown node is where nothing covers it; null for a hidden one. */
  function isSeen(node: string): boolean | null {
    const data = sigma.getNodeDisplayData(node);
    if (data === undefined || data.hidden) return null;
    // Not through the camera of the last picture drawn, which may only have been moved since (glide.ts).
    const { x, y } = sigma.framedGraphToViewport(data, { cameraState: camera.getState() });
    const { width, height } = sigma.getDimensions();
    const { top, right, bottom } = insets();
    return x > MARGIN && y > top + MARGIN && x < width - right - MARGIN && y < height - bottom - MARGIN;
  }

  function reveal(node: string): void {
    clearTimeout(revealTimer);
    if (camera.isAnimated()) {
      // Where a flight ends is not known here: look again when it has ended.
      revealTimer = setTimeout(() => reveal(node), FLIGHT_MS);
      return;
    }
    const data = sigma.getNodeDisplayData(node);
    if (data !== undefined && isSeen(node) === false) fly(centredOn(data, camera.ratio));
  }

  function revealAll(nodes: ReadonlySet<string>): void {
    clearTimeout(revealTimer);
    if (camera.isAnimated()) revealTimer = setTimeout(() => revealAll(nodes), FLIGHT_MS);
    else if ([...nodes].some((node) => isSeen(node) === false)) fly(around(nodes));
  }

  return {
    setCamera(wanted) {
      const isEcho = JSON.stringify(wanted) === JSON.stringify(known);
      known = wanted;
      if (!isEcho) camera.setState(wanted ?? WHOLE);
    },
    fit() {
      const { top, right, bottom } = insets();
      fly(isWhole() && top + right + bottom === 0 ? WHOLE : around(shown()));
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
    reveal,
    revealAll,
    kill() {
      clearTimeout(restTimer);
      clearTimeout(revealTimer);
    },
  };
}
