// Points on circles and in discs, made of + - * / and square roots only: these are exact in every engine (IEEE 754),
// while Math.sin and Math.cos may differ in the last bit, and a layout turns last bits into other pictures.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of the unit circle after that share of a turn, 0..1, anticlockwise from (1, 0); error below 1e-8. */
export function circlePoint(turn: number): Point {
  const eighths = Math.round(turn * 4);
  // At most an eighth of a turn is left on either side, where few terms of the series are enough.
  const angle = (turn - eighths / 4) * 6.283185307179586;
  const square = angle * angle;
  const sine = angle * (1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - square / 72))));
  const cosine = 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - (square / 56) * (1 - square / 90))));
  switch (((eighths % 4) + 4) % 4) {
    case 0:
      return { x: cosine, y: sine };
    case 1:
      return { x: -sine, y: cosine };
    case 2:
      return { x: -cosine, y: -sine };
    default:
      return { x: sine, y: -cosine };
  }
}

/** A turn by this share puts the seeds of a sunflower: (3 - √5) / 2. */
const GOLDEN = 0.3819660112501051;

/**
 * Evenly spread points that fill a disc from its middle: the seeds of a sunflower (Vogel 1979). Seed `i` lies where the
 * area inside is `area`, so seeds that need room of different sizes get it.
 */
export function sunflowerPoint(i: number, area: number): Point {
  const turn = i * GOLDEN;
  const { x, y } = circlePoint(turn - Math.floor(turn));
  const radius = Math.sqrt(area / Math.PI);
  return { x: x * radius, y: y * radius };
}
