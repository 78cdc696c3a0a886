// What the bench does inside of a page: sees when it has drawn, drags its map, takes the time of what follows an action.
// Leaves to others: opening pages (page-stage.ts).

export interface Probe {
  /** Milliseconds from the start of the navigation until something of the map was drawn: Stemma's sketch of it, or all. */
  readonly first: Promise<number>;
  /** The same until all of it was. */
  readonly whole: Promise<number>;
  /** Drags the map to and fro, one move a frame: `least` frames and for `leastMs`, but no longer than `mostMs`. */
  drag(least: number, leastMs: number, mostMs: number): Promise<Drag>;
  /** Milliseconds from an action to the first frame after it, and until the map was drawn. */
  after(action: () => void): Promise<{ readonly frame: number; readonly drawn: number }>;
  /** The program that draws WebGL. */
  renderer(): string;
}

export interface Drag {
  /** Milliseconds from one frame to the next, whether the map was drawn for it or its picture moved. */
  readonly frames: number[];
  /** Milliseconds from the end of the drag until the map was drawn where it had come to. */
  readonly anewMs: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before its own scripts, so it uses nothing from outside of itself. */
export function installProbe(): void {
  const STEP = 7;
  const REACH = 20;
  const WARM = 2;

  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const WHOLE = 'body[data-drawn], .zoom';

  /** Until the browser has really drawn: reading a pixel back waits for all that was asked of a canvas. */
  async function drawn(): Promise<void> {
    await frame();
    await frame();
    for (const canvas of document.querySelectorAll('canvas')) {
      const gl = canvas.getContext('webgl2');
      if (gl === null) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
      else gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
  }

  async function seen(what: string): Promise<number> {
    while (document.querySelector(what) === null) await frame();
    await drawn();
    return performance.now();
  }

  /** Canvas of the map where it lies bare. */
  function handle(): { target: Element; x: number; y: number } {
    const box = document.getElementById('map')?.getBoundingClientRect() ?? new DOMRect();
    for (const [right, down] of [
      [0.03, 0.5],
      [0.5, 0.04],
      [0.03, 0.25],
      [0.4, 0.5],
    ] as const) {
      const [x, y] = [box.left + box.width * right, box.top + box.height * down];
      const target = document.elementFromPoint(x, y);
      if (target instanceof HTMLCanvasElement) return { target, x, y };
    }
    throw new Error('The map is covered.');
  }

  /** Until the map is drawn where it is, and not an earlier picture of it moved there (web/graph/glide.ts). */
  async function drawnAnew(): Promise<void> {
    const isMoved = (canvas: HTMLElement): boolean => canvas.style.transform !== '';
    do await frame();
    while ([...document.querySelectorAll<HTMLElement>('#map canvas')].some(isMoved));
    await drawn();
  }

  async function drag(least: number, leastMs: number, mostMs: number): Promise<Drag> {
    const { target, x, y } = handle();
    const fire = (what: 'down' | 'move' | 'up', off: number): void => {
      const init = {
        bubbles: true,
        cancelable: true,
        composed: true,
        clientX: x + off,
        clientY: y + off / 2,
        buttons: what === 'up' ? 0 : 1,
        view: window,
      };
      target.dispatchEvent(
        new PointerEvent(`pointer${what}`, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
      );
      target.dispatchEvent(new MouseEvent(`mouse${what}`, init));
    };
    fire('down', 0);
    const times: number[] = [];
    let at = 0;
    const start = performance.now();
    let last = await frame();
    const isEnough = (): boolean => {
      const ms = performance.now() - start;
      return ms > mostMs || (ms > leastMs && times.length >= least + WARM);
    };
    for (let i = 0; !isEnough(); i++) {
      // 0, 1 … REACH, REACH - 1 … 0, -1 …
      const phase = i % (4 * REACH);
      const step = phase < REACH ? phase : phase < 3 * REACH ? 2 * REACH - phase : phase - 4 * REACH;
      // Never back to where it began: that the map has moved can be seen at the end.
      at = STEP * (step + 0.5);
      fire('move', at);
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    const end = performance.now();
    fire('up', at);
    await drawnAnew();
    return { frames: times.length > WARM + 2 ? times.slice(WARM) : times, anewMs: performance.now() - end };
  }

  const first = seen(`${WHOLE}, #sketch`);
  window.probe = {
    first,
    whole: first.then(() => seen(WHOLE)),
    drag,
    async after(action) {
      const start = performance.now();
      action();
      await frame();
      // The frame is painted before the next task.
      await new Promise((done) => setTimeout(done));
      const seen = performance.now() - start;
      await drawn();
      return { frame: seen, drawn: performance.now() - start };
    },
    renderer() {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl === null || info == null ? 'none' : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
    },
  };
}
