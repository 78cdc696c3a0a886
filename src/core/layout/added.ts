// Keeps a map when its list grows: what was there stays, what is new finds a place among its neighbours, and only what
// stands around it makes room. Leaves to others: the picture of a graph as a whole (layout.ts).

import { random } from '../base/random';
import type { PaperGraph } from '../model/graph';
import type { Hooks } from '../model/pipeline';
import { pushApart } from './apart';
import { CLOSE, SPACING } from './auto';
import { cellsOf } from './cells';
import { sunflowerPoint } from './circle';
import { type Bodies, kernelMaker } from './kernel';
import { layoutGraph, radiiOf, write } from './layout';
import { finest } from './levels';
import { type Plan, planOf, UNIT } from './plan';
import { meansOfPlaced } from './pulls';
import { simulate } from './simulate';

/** If less than this share of the nodes had a place, the old map is no help. */
const LEAST_KEPT = 0.5;
/** Nodes nearer than this to a new one may move, in layout units, the less the further; all others stay. */
const AROUND = 90;
const YIELDING = 0.3;
const ROUNDS = 40;
/** Two places of two decimals may be so much nearer than they were: discs that met by that alone shall not move. */
const ROUNDED = 0.01;

/**
 * Gives every node `x` and `y` like `layoutGraph`, those of `before` to nodes that it has: only such as stand near new
 * ones move. Falls back to a new layout where the graphs have little in common.
 */
export function layoutLike(graph: PaperGraph, before: PaperGraph, hooks: Hooks = {}): void {
  const plan = planOf(graph, 'auto');
  const { keys } = plan.bodies;
  const places = new Float64Array(2 * keys.length);
  const isNew = new Uint8Array(keys.length);
  for (const [i, key] of keys.entries()) {
    if (!before.hasNode(key)) {
      isNew[i] = 1;
      continue;
    }
    places[2 * i] = before.getNodeAttribute(key, 'x');
    places[2 * i + 1] = before.getNodeAttribute(key, 'y');
  }
  const added = isNew.reduce((sum, one) => sum + one, 0);
  if (keys.length - added < LEAST_KEPT * keys.length) {
    layoutGraph(graph, {}, hooks);
    return;
  }
  const radii = radiiOf(plan).map((radius) => radius - ROUNDED);
  if (added > 0) {
    placeNew(plan, places, isNew);
    settle(plan, places, isNew, hooks);
  }
  // Sizes may have grown too; what meets nobody stays.
  pushApart(places, radii, hooks, { isInPlace: true });
  write(graph, plan, places);
}

/** New bodies start amid those that pull at them; what nothing pulls at, beside the picture. */
function placeNew(plan: Plan, places: Float64Array, isNew: Uint8Array): void {
  const isOpen = isNew.slice();
  const next = random('added');
  // Some are known through other new ones only.
  for (let round = 0; round < 3; round++) {
    const means = meansOfPlaced(plan, places, (body) => isOpen[body] !== 1);
    for (let own = 0; own < isOpen.length; own++) {
      if ((means[3 * own + 2] ?? 0) === 0) continue;
      isOpen[own] = 0;
      places[2 * own] = (means[3 * own] ?? 0) + next() - 0.5;
      places[2 * own + 1] = (means[3 * own + 1] ?? 0) + next() - 0.5;
    }
  }
  let farthest = 0;
  for (let i = 0; i < isOpen.length; i++) if (isOpen[i] === 0) farthest = Math.max(farthest, places[2 * i] ?? 0);
  let seed = 0;
  for (let i = 0; i < isOpen.length; i++) {
    if (isOpen[i] !== 1) continue;
    const { x, y } = sunflowerPoint(seed, 600 * (seed + 0.5));
    places[2 * i] = farthest + 60 + x;
    places[2 * i + 1] = y;
    seed++;
  }
}

/** A few rounds of the layout's last forces, which new bodies follow wholly, those around them a little, others not at all. */
function settle(plan: Plan, places: Float64Array, isNew: Uint8Array, hooks: Hooks): void {
  const { bodies } = finest(plan);
  const unit = UNIT * SPACING;
  for (let i = 0; i < isNew.length; i++) {
    bodies.x[i] = (places[2 * i] ?? 0) / unit;
    bodies.y[i] = (places[2 * i + 1] ?? 0) / unit;
  }
  free(bodies, places, isNew);
  const forces = { ...CLOSE, gravityX: 0, gravityY: 0 };
  simulate(kernelMaker(bodies), bodies, [{ forces, rounds: ROUNDS, share: 0.6, first: 0.5, last: 0.05 }], {
    ...(hooks.cancelled === undefined ? {} : { cancelled: hooks.cancelled }),
  });
  for (let i = 0; i < isNew.length; i++) {
    // The way there and back costs bits: what is not free keeps its own.
    if (bodies.free[i] === 0) continue;
    places[2 * i] = (bodies.x[i] ?? 0) * unit;
    places[2 * i + 1] = (bodies.y[i] ?? 0) * unit;
  }
}

/** Sets how far each body follows its forces. */
function free(bodies: Bodies, places: Float64Array, isNew: Uint8Array): void {
  const news = [...isNew.keys()].filter((i) => isNew[i] === 1);
  const cells = cellsOf(Float64Array.from(news.flatMap((i) => [places[2 * i] ?? 0, places[2 * i + 1] ?? 0])), AROUND);
  for (let i = 0; i < isNew.length; i++) {
    const [x, y] = [places[2 * i] ?? 0, places[2 * i + 1] ?? 0];
    let nearest = AROUND;
    const [column, row] = [cells.columnOf(x), cells.rowOf(y)];
    for (let r = Math.max(0, row - 1); r <= Math.min(cells.rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(cells.columns - 1, column + 1); c++) {
        const at = r * cells.columns + c;
        for (let s = cells.starts[at] ?? 0; s < (cells.starts[at + 1] ?? 0); s++) {
          const [dx, dy] = [(cells.x[s] ?? 0) - x, (cells.y[s] ?? 0) - y];
          nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
        }
      }
    }
    bodies.free[i] = isNew[i] === 1 ? 1 : YIELDING * (1 - nearest / AROUND);
  }
}
