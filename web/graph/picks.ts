// When the map is also drawn to be pointed at (into Sigma's picking buffers): not in the first frame and not while the camera
// moves, which a third of the graphics' work would go to in vain. Leaves to others: drawing (marks.ts, strokes.ts).

import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** The camera rests when it has not moved for so long. */
const REST_MS = 100;
/** Once the first frame is on the screen the rest of the page comes first, unless the pointer is on the map before that. */
const FIRST_MS = 600;

export interface Picks {
  /** Whether a frame with this matrix is drawn to be pointed at at once; else `draw` is called when it is time. */
  inFrame(matrix: Float32Array, draw: () => void): boolean;
  /** The pointer is down: what is under it is asked for in a moment. */
  now(): void;
  /** The camera moves, also where no frame is drawn for it (glide.ts). */
  moved(): void;
  /** The pointer moves over the map, maybe with the camera. */
  hovered(): void;
  end(): void;
}

/** `afterFrame` calls back when the frame is on the screen: a large one may take the graphics longer than any wait. */
export function picksOf(afterFrame: (then: () => void) => void): Picks {
  let last: Float32Array | null = null;
  let isFirst = true;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the programs have still to draw of the last frame. */
  let waiting: (() => void)[] = [];
  const end = (): void => {
    clearTimeout(timer);
    isDue = false;
  };
  const wait = (ms: number): void => {
    clearTimeout(timer);
    if (isDue) timer = setTimeout(now, ms);
  };
  const now = (): void => {
    end();
    if (last !== null) isFirst = false;
    for (const draw of waiting.splice(0)) draw();
  };
  return {
    inFrame(matrix, draw) {
      // Each frame has a matrix of its own, which all programs are given.
      if (matrix !== last) waiting = [];
      if (last === null || matrix.some((value, i) => value !== last?.[i])) {
        isDue = true;
        if (last === null) afterFrame(() => wait(FIRST_MS));
        else wait(REST_MS);
      }
      last = matrix;
      if (isDue) waiting.push(draw);
      return !isDue;
    },
    now,
    moved() {
      if (!isFirst) wait(REST_MS);
    },
    hovered() {
      if (isFirst) now();
    },
    end,
  };
}

interface Program {
  normalProgram: ProgramInfo;
  pickProgram: ProgramInfo | null;
}

/** Draws a frame of a program by `render`, its own of Sigma: seen at once, to be pointed at when it is time. */
export function renderWith(
  picks: Picks,
  program: Program,
  params: RenderParams,
  render: (params: RenderParams) => void,
): void {
  const { normalProgram, pickProgram } = program;
  // Sigma draws twice with what these two say: one of them stands for both times, or is left out.
  const draw = (normal: ProgramInfo, pick: ProgramInfo | null, as: RenderParams): void => {
    [program.normalProgram, program.pickProgram] = [normal, pick];
    render(as);
    [program.normalProgram, program.pickProgram] = [normalProgram, pickProgram];
  };
  // Marks of Sigma's layer for hovered nodes are never pointed at.
  const isWhole =
    pickProgram === null ||
    picks.inFrame(params.matrix, () => {
      draw(pickProgram, null, { ...params, pixelRatio: params.pixelRatio / params.downSizingRatio });
      // Nobody sees it, so the graphics would not begin before they are asked what is under the pointer, which then waits.
      pickProgram.gl.flush();
    });
  draw(normalProgram, isWhole ? pickProgram : null, params);
}
