// Places for discs of many sizes: few on a circle, many packed around a middle.
// Leaves to others: what the discs stand for (start.ts).

import { circlePoint, type Point, sunflowerPoint } from './circle';

/** Up to so many lie on one circle, where every one is a neighbour of the middle; more would leave a hole. */
const MOST_ON_CIRCLE = 10;
/** One that is as large as all others together is no pearl on a string. */
const MOST_SHARE = 0.5;

/** The centre of each disc, around (0, 0), in the order given. */
export function discPlaces(radii: readonly number[]): Point[] {
  if (radii.length < 2) return radii.map(() => ({ x: 0, y: 0 }));
  const sum = radii.reduce((total, radius) => total + radius, 0);
  const largest = Math.max(...radii);
  return radii.length <= MOST_ON_CIRCLE && largest <= MOST_SHARE * sum ? onCircle(radii, sum) : packed(radii);
}

/** Each gets of the circle what it needs of the sum; the circle is the smallest on which no two meet. */
function onCircle(radii: readonly number[], sum: number): Point[] {
  let before = 0;
  const points = radii.map((radius) => {
    before += 2 * radius;
    return circlePoint((before - radius) / (2 * sum));
  });
  let ring = 0;
  for (const [i, a] of points.entries()) {
    for (const [j, b] of points.entries()) {
      const chord = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
      if (j > i && chord > 0) ring = Math.max(ring, ((radii[i] ?? 0) + (radii[j] ?? 0)) / chord);
    }
  }
  return points.map(({ x, y }) => ({ x: x * ring, y: y * ring }));
}

/** Discs that are no whole number of seeds leave gaps: so much of the area is theirs. */
const FILLED = 0.7;

/** The largest in the middle, the others around it like the seeds of a sunflower; they may meet a little. */
function packed(radii: readonly number[]): Point[] {
  const order = radii.map((_, i) => i).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b);
  const places: Point[] = radii.map(() => ({ x: 0, y: 0 }));
  let area = 0;
  for (const [seed, own] of order.entries()) {
    const radius = radii[own] ?? 0;
    const needed = (Math.PI * radius * radius) / FILLED;
    // The first lies in the middle, all others where half of their own area lies inside of them.
    places[own] = sunflowerPoint(seed, seed === 0 ? 0 : area + needed / 2);
    area += needed;
  }
  return places;
}
