// Work that can wait, done in pieces while the browser has nothing else to do.

/** Milliseconds of one piece: what is pressed meanwhile is answered within a frame. */
const PIECE_MS = 8;
/** Where a browser does not tell when it is idle (Safari): between two pieces. */
const PAUSE_MS = 50;

/** Calls `work` with the time it may take until it returns true. Gives a function that ends it. */
export function whileIdle(work: (ms: number) => boolean): () => void {
  let isOver = false;
  const go = (): void => {
    if (!isOver && !work(PIECE_MS)) wait();
  };
  const wait = (): void => {
    // Typed as if every browser had it.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go);
    else setTimeout(go, PAUSE_MS);
  };
  wait();
  return () => {
    isOver = true;
  };
}

/** At the latest so long after the frame. */
const SOON_MS = 200;

/** Calls `work` once the next frame is on the screen and the browser has a moment. */
export function afterFrame(work: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: SOON_MS });
    else setTimeout(work);
  });
}
