// Where frames are slow (no graphics card, a remote desktop, tens of thousands of marks): while the camera moves, the picture
// that is drawn already is moved and scaled as it is, which costs the browser next to nothing. It is drawn anew in between, so
// seldom that most frames stay free, and as soon as the movement rests. Where frames are fast each is drawn.
// Leaves to others: drawing (Sigma, map.ts), what moves the camera (Sigma, flights.ts).

import type Sigma from 'sigma';
import type { Point } from './space';

/** A frame that took longer than this, in milliseconds, makes no fluid movement. */
const SLOW_MS = 28;
/** The movement rests when the camera has not moved for so long, or for a share of a picture's time: who moves on would wait for all of it. */
const REST_MS = 100;
const REST_SHARE = 0.25;
/** After a picture so many times its own time are left free before the next. */
const FREE = 4;
/** Of the window less than this share is on the picture, or it is more blurred than by this factor: then it is worth one frame in two. */
const LEAST_SHARE = 0.5;
const MOST_BLURRED = 2.5;
/** How often one looks whether the graphics are done, in milliseconds. */
const LOOK_MS = 4;

export interface Glide {
  /** Where a point of the window lies in the picture that was drawn last. */
  toDrawn(point: Point): Point;
  /** Where a point of that picture is seen in the window. */
  toWindow(point: Point): Point;
  /** Draws the picture now if it is only moved. */
  land(): void;
  kill(): void;
}

/** Takes over from Sigma what is to be done when its camera moves: call before anybody else listens to that. */
export function glideOf(sigma: Sigma): Glide {
  const camera = sigma.getCamera();
  const container = sigma.getContainer();
  /** The camera that the picture was drawn with. */
  let drawn = camera.getState();
  /** When the last picture was begun and when it was on the screen; null while the graphics are at work on it. */
  let startedAt = performance.now();
  let drawnAt: number | null = null;
  /** 0 until the first is: where a link leads to is drawn. */
  let tookMs = 0;
  /** When the picture was first moved instead of drawn; null where it is as drawn. */
  let movedAt: number | null = null;
  let frame: number | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;

  const toWindow = (point: Point): Point =>
    movedAt === null
      ? point
      : sigma.framedGraphToViewport(sigma.viewportToFramedGraph(point, { cameraState: drawn }), {
          cameraState: camera.getState(),
        });
  const toDrawn = (point: Point): Point =>
    movedAt === null ? point : sigma.framedGraphToViewport(sigma.viewportToFramedGraph(point), { cameraState: drawn });

  // Sigma itself would draw.
  camera.removeAllListeners('updated');
  camera.on('updated', () => {
    if (!isSlow()) {
      sigma.scheduleRender();
      return;
    }
    movedAt ??= performance.now();
    clearTimeout(restTimer);
    restTimer = setTimeout(() => sigma.scheduleRender(), Math.max(REST_MS, REST_SHARE * tookMs));
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (movedAt !== null) move();
    });
  });

  const start = (): void => {
    startedAt = performance.now();
  };
  sigma.on('beforeRender', start);
  // Taking in a graph is no part of a frame.
  sigma.on('afterProcess', start);
  sigma.on('afterRender', () => {
    drawn = camera.getState();
    settle();
    time();
  });
  // The first picture was drawn before anybody could listen.
  time();
  hitWhatIsSeen(sigma, toDrawn);
  const ended = new AbortController();
  // What passes under a pointer at rest is not pointed at: bringing it out would be another picture.
  container.addEventListener(
    'mousemove',
    (event) => {
      if (movedAt !== null && event.buttons === 0) event.stopPropagation();
    },
    { capture: true, signal: ended.signal },
  );

  /** Takes the time until the picture that was begun is done. */
  function time(): void {
    drawnAt = null;
    clearTimeout(lookTimer);
    const isDone = fences(sigma);
    const look = (): void => {
      if (!isDone()) {
        lookTimer = setTimeout(look, LOOK_MS);
        return;
      }
      drawnAt = performance.now();
      tookMs = drawnAt - startedAt;
    };
    look();
  }

  /** Also while the graphics are still at work on a picture. */
  function isSlow(): boolean {
    return tookMs > 0 && Math.max(tookMs, drawnAt === null ? performance.now() - startedAt : 0) > SLOW_MS;
  }

  function move(): void {
    const { width, height } = sigma.getDimensions();
    const [origin, right, below] = [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: 0, y: height },
    ].map(toWindow) as [Point, Point, Point];
    if (isDue(origin, right, below)) {
      draw();
      return;
    }
    const numbers = [
      (right.x - origin.x) / width,
      (right.y - origin.y) / width,
      (below.x - origin.x) / height,
      (below.y - origin.y) / height,
      origin.x,
      origin.y,
    ];
    const transform = `matrix(${numbers.join()})`;
    container.classList.add('is-gliding');
    for (const canvas of layers()) canvas.style.transform = transform;
  }

  function isDue(origin: Point, right: Point, below: Point): boolean {
    if (drawnAt === null || movedAt === null) return false;
    const { width, height } = sigma.getDimensions();
    const seen = (from: number, to: number, room: number): number =>
      Math.max(0, Math.min(room, Math.max(from, to)) - Math.max(0, Math.min(from, to))) / room;
    const share = seen(origin.x, right.x, width) * seen(origin.y, below.y, height);
    const scale = Math.hypot(right.x - origin.x, right.y - origin.y) / width;
    const now = performance.now();
    return share < LEAST_SHARE || scale > MOST_BLURRED
      ? now - drawnAt > tookMs
      : now - Math.max(drawnAt, movedAt) > FREE * tookMs;
  }

  const draw = (): void => void sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });

  /** The picture is as drawn. */
  function settle(): void {
    clearTimeout(restTimer);
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    if (movedAt === null) return;
    movedAt = null;
    container.classList.remove('is-gliding');
    for (const canvas of layers()) canvas.style.transform = '';
  }

  /** All but the one that takes the pointer. */
  function layers(): HTMLCanvasElement[] {
    const { mouse, ...rest } = sigma.getCanvases();
    return Object.values(rest);
  }

  return {
    toDrawn,
    toWindow,
    land() {
      if (movedAt !== null) draw();
    },
    kill() {
      ended.abort();
      clearTimeout(lookTimer);
      settle();
    },
  };
}

/** Tells whether the graphics have done what they were asked for until now. */
function fences(sigma: Sigma): () => boolean {
  const canvases = sigma.getCanvases();
  let waiting = ['nodes', 'edges'].flatMap((layer) => {
    const gl = canvases[layer]?.getContext('webgl2') ?? null;
    const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null;
    return gl === null || sync === null ? [] : [{ gl, sync }];
  });
  return () => {
    waiting = waiting.filter(({ gl, sync }) => {
      if (gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.UNSIGNALED) return true;
      gl.deleteSync(sync);
      return false;
    });
    return waiting.length === 0;
  };
}

/** What Sigma asks for what is under the pointer, in the picture that was drawn last. */
interface Hits {
  getNodeAtPosition(point: Point): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
}

function hitWhatIsSeen(sigma: Sigma, toDrawn: (point: Point) => Point): void {
  // Private by Sigma's types.
  const hits = sigma as unknown as Hits;
  const { getNodeAtPosition, getEdgeAtPoint } = hits;
  // The hand that drags the map points at nothing, and to look would be to wait for the graphics.
  const isDragging = (): boolean => sigma.getMouseCaptor().isMoving;
  hits.getNodeAtPosition = (point) => (isDragging() ? null : getNodeAtPosition.call(sigma, toDrawn(point)));
  hits.getEdgeAtPoint = (x, y) => {
    const at = toDrawn({ x, y });
    return isDragging() ? null : getEdgeAtPoint.call(sigma, at.x, at.y);
  };
}
