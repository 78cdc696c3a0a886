// Boxes on the screen and whether they meet; kept in cells so that a look-up costs the same however many there are.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Space {
  isFree(box: Box): boolean;
  add(box: Box): void;
}

const CELL = 64;
/** Quiet between neighbours, in pixels. */
const GAP_X = 3;
const GAP_Y = 1;

export function emptySpace(): Space {
  const cells = new Map<number, Box[]>();
  function* cellsOf(box: Box): Generator<number> {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) yield x * 4096 + y;
    }
  }
  return {
    isFree(box) {
      for (const cell of cellsOf(box)) if (cells.get(cell)?.some((other) => meet(box, other)) === true) return false;
      return true;
    },
    add(box) {
      for (const cell of cellsOf(box)) {
        const boxes = cells.get(cell);
        if (boxes === undefined) cells.set(cell, [box]);
        else boxes.push(box);
      }
    },
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP_X && b.left < a.right + GAP_X && a.top < b.bottom + GAP_Y && b.top < a.bottom + GAP_Y;

export const isInside = (x: number, y: number, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export const boxAround = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** Whether the whole box lies in a window of that size. */
export const isWithin = ({ left, top, right, bottom }: Box, width: number, height: number, margin: number): boolean =>
  left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;
