// Where all begins: categories on a circle with the room their papers need, papers around their category's middle,
// techniques and methods amid what they are tied to. Leaves to others: the forces that work on it (forces.ts).

import { random } from '../base/random';
import { byText } from '../base/sort';
import { type Point, sunflowerPoint } from './circle';
import { discPlaces } from './discs';
import type { Plan } from './plan';
import { meansOfPlaced } from './pulls';
import { ringOrder } from './ring';

/** Mass in a unit of area at the start, inside of a group; the forces end up near it. */
const DENSITY = 0.45;
/** Groups keep so much distance, as a share of their radius. */
const APART = 1.15;

/** x and y of each body, in units of `UNIT`. No two bodies lie on one point. */
export function startOf(plan: Plan): Float64Array {
  const { masses } = plan.bodies;
  const places = new Float64Array(2 * masses.length);
  const isPlaced = new Uint8Array(masses.length);
  const next = random('layout');
  const put = (body: number, { x, y }: Point): void => {
    places[2 * body] = x;
    places[2 * body + 1] = y;
    isPlaced[body] = 1;
  };
  const outside = placeGroups(plan, put);
  placeBetween(plan, places, isPlaced, put);
  let area = outside;
  for (const [i, mass] of masses.entries()) {
    if (isPlaced[i] === 1) continue;
    area += mass / DENSITY;
    put(i, sunflowerPoint(i, area));
  }
  // Bodies with the same neighbours would lie on one point, where forces have no direction.
  for (let i = 0; i < places.length; i++) places[i] = (places[i] ?? 0) + 0.2 * (next() - 0.5);
  return places;
}

/** Papers and categories of groups. Gives the area of the disc around the middle that they lie in. */
function placeGroups(plan: Plan, put: (body: number, place: Point) => void): number {
  const groups = new Map<string, Map<string, number[]>>();
  const { kinds, masses } = plan.bodies;
  for (const [i, group] of plan.bodies.groups.entries()) {
    const kind = kinds[i];
    const part = plan.bodies.parts[i] ?? '';
    if (group === '' || kind === 'method' || kind === 'technique') continue;
    const parts = groups.get(group) ?? new Map<string, number[]>();
    const members = parts.get(part);
    if (members === undefined) groups.set(group, parts.set(part, [i]));
    else members.push(i);
  }
  const massOf = (members: readonly number[]): number => members.reduce((sum, body) => sum + (masses[body] ?? 0), 0);
  const radiusOf = (mass: number): number => Math.sqrt(mass / (DENSITY * Math.PI));

  const names = ringOrder([...groups.keys()].sort(byText), plan);
  const radii = names.map((name) => APART * radiusOf(massOf([...(groups.get(name)?.values() ?? [])].flat())));
  const centres = discPlaces(radii);
  let reach = 0;
  for (const [g, name] of names.entries()) {
    const centre = centres[g] ?? { x: 0, y: 0 };
    const parts = [...(groups.get(name) ?? [])].sort(([a], [b]) => byText(a, b)).map(([, members]) => members);
    const partCentres = discPlaces(parts.map((members) => radiusOf(massOf(members))));
    for (const [p, members] of parts.entries()) {
      const middle = partCentres[p] ?? { x: 0, y: 0 };
      let area = 0;
      // The category itself takes the middle, its papers lie around it.
      const inwards = [...members].sort((a, b) => rankOf(plan, a) - rankOf(plan, b) || a - b);
      for (const [seed, body] of inwards.entries()) {
        const needed = (masses[body] ?? 0) / DENSITY;
        const { x, y } = sunflowerPoint(seed, seed === 0 ? 0 : area + needed / 2);
        area += needed;
        put(body, { x: centre.x + middle.x + x, y: centre.y + middle.y + y });
      }
    }
    reach = Math.max(reach, Math.sqrt(centre.x * centre.x + centre.y * centre.y) + (radii[g] ?? 0));
  }
  return Math.PI * reach * reach;
}

const rankOf = (plan: Plan, body: number): number => (plan.bodies.kinds[body] === 'category' ? 0 : 1);

/** All that is tied to what has a place lies at the mean of its neighbours; twice, for ghosts known through ghosts. */
function placeBetween(
  plan: Plan,
  places: Float64Array,
  isPlaced: Uint8Array,
  put: (body: number, place: Point) => void,
): void {
  for (let round = 0; round < 2; round++) {
    const means = meansOfPlaced(plan, places, (body) => isPlaced[body] === 1);
    for (let i = 0; i < isPlaced.length; i++)
      if ((means[3 * i + 2] ?? 0) > 0) put(i, { x: means[3 * i] ?? 0, y: means[3 * i + 1] ?? 0 });
  }
}
