// When the map is also drawn to be pointed at (into Sigma's picking buffers): not in the first frame and not while the camera
// moves, which a third of the graphics' work would go to in vain. Leaves to others: drawing (marks.ts, strokes.ts).

/** The camera rests when it has not moved for so long. */
const REST_MS = 100;
/** After the first frame the rest of the page comes first, unless the pointer is on the map before that. */
const FIRST_MS = 600;

export interface Picks {
  /** Whether a frame with this matrix is drawn to be pointed at as well. Each program asks. */
  inFrame(matrix: Float32Array): boolean;
  /** The pointer is down: what is under it is asked for in a moment. */
  now(): void;
  /** The pointer moves over the map, maybe with the camera. */
  hovered(): void;
  end(): void;
}

/** `redraw` draws a frame, at once or in a while. */
export function picksOf(redraw: (isUrgent: boolean) => void): Picks {
  let last: Float32Array | null = null;
  let isFirst = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (isUrgent: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    isFirst = false;
    redraw(isUrgent);
  };
  const now = (): void => {
    if (timer !== undefined) draw(true);
  };
  return {
    inFrame(matrix) {
      if (last === null || matrix.some((value, i) => value !== last?.[i])) {
        clearTimeout(timer);
        timer = setTimeout(draw, last === null ? FIRST_MS : REST_MS, false);
      }
      last = matrix;
      return timer === undefined;
    },
    now,
    hovered() {
      if (isFirst) now();
    },
    end: () => clearTimeout(timer),
  };
}
