// ForceAtlas2 (Jacomy et al. 2014): graphology's round of forces on matrices of our own, with our own step.
// Leaves to others: what pulls how much (plan.ts), what is left of overlaps (apart.ts).

import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { CancelledError } from '../base/errors';
import type { Hooks } from '../model/pipeline';
import type { Plan } from './plan';
import { addPulls } from './springs';

/** Numbers a node and an edge take in the package's matrices. */
const PER_NODE = 10;
const PER_EDGE = 3;

/**
 * Mass in a unit of area that gravity presses all into; springs press groups further, so that gaps appear between them.
 * With repulsion of mass x mass / distance and gravity of mass x distance, gravity comes out as this density times pi.
 */
const DENSITY = 0.2;

/** Below this number of nodes all pairs are looked at; from there on far ones together (Barnes & Hut 1986). */
const EXACT = 400;

/** Steps as a share of the way to where the forces would be at rest: less than 1, since all move at once. */
const SHARE = 0.6;

/** How far a body may move in the first round, as a share of the picture's radius, and in the last, in units. */
const FIRST_STEP = 0.06;
const LAST_STEP = 0.1;

/**
 * Moves `places` (x and y of each body) for that many rounds.
 *
 * The package moves nodes with Math.log, which engines may round differently. So all nodes are told to stand still
 * (`fixed`), the package only sums the forces - with + - * / and square roots, exact everywhere - and the step is made
 * here: towards the point of rest, no further than a limit that falls from round to round.
 */
export function applyForces(
  plan: Plan,
  places: Float64Array,
  rounds: number,
  hooks: Hooks,
  stopped?: () => boolean,
): void {
  const { bodies } = plan;
  const nodes = nodeMatrix(plan, places);
  const edges = edgeMatrix(plan);
  const gravity = DENSITY * Math.PI;
  const stiffness = stiffnessOf(plan, gravity);
  const radius = Math.sqrt(bodies.masses.reduce((sum, mass) => sum + mass, 0) / gravity);
  const options = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 1,
    strongGravityMode: true,
    gravity,
    slowDown: 1,
    barnesHutOptimize: bodies.keys.length > EXACT,
    barnesHutTheta: 1,
  };
  for (let round = 0; round < rounds; round++) {
    if (hooks.cancelled?.()) throw new CancelledError();
    if (stopped?.()) break;
    hooks.progress?.({ stage: 'layout', done: round, total: rounds });
    iterate(options, nodes, edges);
    const left = 1 - round / rounds;
    const limit = LAST_STEP + FIRST_STEP * radius * left * left;
    for (let i = 0, at = 0; i < stiffness.length; i++, at += PER_NODE) {
      const scale = SHARE / (stiffness[i] ?? 1);
      const dx = (nodes[at + 2] ?? 0) * scale;
      const dy = (nodes[at + 3] ?? 0) * scale;
      const length = Math.sqrt(dx * dx + dy * dy);
      const share = length > limit ? limit / length : 1;
      nodes[at] = (nodes[at] ?? 0) + dx * share;
      nodes[at + 1] = (nodes[at + 1] ?? 0) + dy * share;
    }
  }
  for (let i = 0, at = 0; i < stiffness.length; i++, at += PER_NODE) {
    places[2 * i] = nodes[at] ?? 0;
    places[2 * i + 1] = nodes[at + 1] ?? 0;
  }
}

function nodeMatrix({ bodies }: Plan, places: Float64Array): Float32Array {
  const matrix = new Float32Array(PER_NODE * bodies.keys.length);
  for (const [i, mass] of bodies.masses.entries()) {
    matrix.set([places[2 * i] ?? 0, places[2 * i + 1] ?? 0, 0, 0, 0, 0, mass, 1, 1, 1], PER_NODE * i);
  }
  return matrix;
}

function edgeMatrix({ springs }: Plan): Float32Array {
  const matrix = new Float32Array(PER_EDGE * springs.pull.length);
  for (const [i, pull] of springs.pull.entries()) {
    matrix.set([PER_NODE * (springs.a[i] ?? 0), PER_NODE * (springs.b[i] ?? 0), pull], PER_EDGE * i);
  }
  return matrix;
}

/** How much force a unit of way costs each body: springs, gravity, and as much again for what it would push away. */
function stiffnessOf({ bodies, springs }: Plan, gravity: number): Float64Array {
  const sums = bodies.masses.map((mass) => 2 * gravity * mass);
  addPulls(sums, springs);
  return sums;
}
