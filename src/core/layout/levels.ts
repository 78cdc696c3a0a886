// Coarser and coarser graphs of a plan, so that forces first place what is large: bodies that belong together become one,
// first inside of a category, then inside of a territory. Leaves to others: the forces on each level (auto.ts).

import type { Bodies } from './kernel';
import { numbersOf } from './numbers';
import type { Plan, PlannedBodies, Springs } from './plan';

export interface Level {
  readonly bodies: Bodies;
  /** Number of the category inside of the territory, and of the territory; -1 for bodies outside of all. */
  readonly part: Int32Array;
  readonly group: Int32Array;
  /** The body of the next coarser level that each body is in; empty on the coarsest. */
  readonly into: Int32Array;
}

/** So many become one at most. */
const MOST = 4;
/** A step that takes away less than this share is not worth its rounds. */
const LEAST_GAIN = 0.1;

/** From the plan itself to one body a territory. */
export function levelsOf(plan: Plan): Level[] {
  let level = finest(plan);
  const room = { other: new Int32Array(level.bodies.other.length), pull: new Float64Array(level.bodies.other.length) };
  const levels: Level[] = [];
  for (const labels of ['part', 'group'] as const) {
    for (;;) {
      const into = clustersOf(level, level[labels]);
      const count = into.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
      if (count >= (1 - LEAST_GAIN) * into.length) break;
      levels.push({ ...level, into });
      level = coarser(level, into, count, room);
    }
  }
  return [...levels, level];
}

/** The plan's bodies and springs as the kernel takes them, all at the origin. */
export function finest({ bodies, springs }: Plan): Level {
  const count = bodies.keys.length;
  return {
    bodies: {
      x: new Float32Array(count),
      y: new Float32Array(count),
      mass: Float32Array.from(bodies.masses),
      free: new Float32Array(count).fill(1),
      ...endsOf(count, springs),
    },
    part: partsOf(bodies),
    group: numbersOf(bodies.groups),
    into: new Int32Array(0),
  };
}

/** Categories of the same name in two groups are two. */
function partsOf({ groups, parts }: PlannedBodies): Int32Array {
  let [lastGroup, lastPart, last] = ['', '', ''];
  return numbersOf(
    groups.map((group, i) => {
      const part = parts[i] ?? '';
      if (group === lastGroup && part === lastPart) return last;
      [lastGroup, lastPart, last] = [group, part, group === '' ? '' : `${group}\n${part}`];
      return last;
    }),
  );
}

/** Springs by their ends, in the order given. */
function endsOf(count: number, { a, b, pull: pulls }: Springs): Pick<Bodies, 'from' | 'other' | 'pull'> {
  const from = new Int32Array(count + 1);
  for (const ends of [a, b]) for (const end of ends) from[end + 1] = (from[end + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) from[i + 1] = (from[i + 1] ?? 0) + (from[i] ?? 0);
  const filled = from.slice();
  const other = new Int32Array(2 * a.length);
  const pull = new Float32Array(2 * a.length);
  const add = (own: number, far: number, value: number): void => {
    const at = filled[own] ?? 0;
    filled[own] = at + 1;
    other[at] = far;
    pull[at] = value;
  };
  for (let e = 0; e < a.length; e++) {
    add(a[e] ?? 0, b[e] ?? 0, pulls[e] ?? 0);
    add(b[e] ?? 0, a[e] ?? 0, pulls[e] ?? 0);
  }
  return { from, other, pull };
}

/**
 * The cluster of each body, numbered from 0. Those with few springs choose first, the neighbour with the same label that
 * pulls most for its size; what finds none joins others of its label that found none.
 */
function clustersOf({ bodies }: Level, labels: Int32Array): Int32Array {
  const { from, other, pull } = bodies;
  const count = labels.length;
  const into = new Int32Array(count).fill(-1);
  const sizes: number[] = [];
  const order = byDegree(from);
  for (const own of order) {
    if (into[own] !== -1) continue;
    let [best, most] = [-1, 0];
    for (let e = from[own] ?? 0; e < (from[own + 1] ?? 0); e++) {
      const far = other[e] ?? 0;
      if (labels[far] !== labels[own]) continue;
      const size = into[far] === -1 ? 1 : (sizes[into[far] ?? 0] ?? 0);
      const gain = (pull[e] ?? 0) / size;
      if (size < MOST && gain > most) [best, most] = [far, gain];
    }
    if (best === -1) continue;
    let cluster = into[best] ?? -1;
    if (cluster === -1) {
      cluster = sizes.push(1) - 1;
      into[best] = cluster;
    }
    into[own] = cluster;
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  }
  const open = new Map<number, number>();
  for (const own of order) {
    if (into[own] !== -1) continue;
    const label = labels[own] ?? -1;
    let cluster = label === -1 ? undefined : open.get(label);
    if (cluster === undefined || (sizes[cluster] ?? 0) >= MOST) {
      cluster = sizes.push(0) - 1;
      open.set(label, cluster);
    }
    into[own] = cluster;
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  }
  return into;
}

/** Bodies by number of springs, equals by number: counting sort. */
function byDegree(from: Int32Array): Int32Array {
  const count = from.length - 1;
  const degrees = Int32Array.from({ length: count }, (_, i) => (from[i + 1] ?? 0) - (from[i] ?? 0));
  const starts = new Int32Array(degrees.reduce((most, degree) => Math.max(most, degree), 0) + 2);
  for (const degree of degrees) starts[degree + 1] = (starts[degree + 1] ?? 0) + 1;
  for (let d = 1; d < starts.length; d++) starts[d] = (starts[d] ?? 0) + (starts[d - 1] ?? 0);
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const degree = degrees[i] ?? 0;
    const at = starts[degree] ?? 0;
    starts[degree] = at + 1;
    order[at] = i;
  }
  return order;
}

/** For springs as they are found; sums of 64 bits, to be rounded once. */
interface Room {
  readonly other: Int32Array;
  readonly pull: Float64Array;
}

function coarser({ bodies, part, group }: Level, into: Int32Array, count: number, room: Room): Level {
  const mass = new Float32Array(count);
  const parts = new Int32Array(count);
  const groups = new Int32Array(count);
  for (let i = 0; i < into.length; i++) {
    const cluster = into[i] ?? 0;
    mass[cluster] = (mass[cluster] ?? 0) + (bodies.mass[i] ?? 0);
    parts[cluster] = part[i] ?? -1;
    groups[cluster] = group[i] ?? -1;
  }
  return {
    bodies: {
      x: new Float32Array(count),
      y: new Float32Array(count),
      mass,
      free: new Float32Array(count).fill(1),
      ...springsBetween(bodies, into, count, room),
    },
    part: parts,
    group: groups,
    into: new Int32Array(0),
  };
}

/** The springs between clusters, each pair once at either end; those inside of a cluster hold nothing any more. */
function springsBetween(
  bodies: Bodies,
  into: Int32Array,
  count: number,
  { other, pull }: Room,
): Pick<Bodies, 'from' | 'other' | 'pull'> {
  const { starts, members } = membersOf(into, count);
  const from = new Int32Array(count + 1);
  let used = 0;
  const places = new Int32Array(count).fill(-1);
  for (let cluster = 0; cluster < count; cluster++) {
    const start = used;
    for (let m = starts[cluster] ?? 0; m < (starts[cluster + 1] ?? 0); m++) {
      const own = members[m] ?? 0;
      for (let e = bodies.from[own] ?? 0; e < (bodies.from[own + 1] ?? 0); e++) {
        const far = into[bodies.other[e] ?? 0] ?? 0;
        if (far === cluster) continue;
        const known = places[far] ?? -1;
        if (known >= start) pull[known] = (pull[known] ?? 0) + (bodies.pull[e] ?? 0);
        else {
          places[far] = used;
          other[used] = far;
          pull[used++] = bodies.pull[e] ?? 0;
        }
      }
    }
    from[cluster + 1] = used;
  }
  return { from, other: other.slice(0, used), pull: new Float32Array(pull.subarray(0, used)) };
}

/** The bodies in each cluster: `members` from `starts[cluster]` to `starts[cluster + 1]`. */
export function membersOf(into: Int32Array, count: number): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const cluster of into) starts[cluster + 1] = (starts[cluster + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filled = starts.slice();
  const members = new Int32Array(into.length);
  for (let i = 0; i < into.length; i++) {
    const cluster = into[i] ?? 0;
    const at = filled[cluster] ?? 0;
    filled[cluster] = at + 1;
    members[at] = i;
  }
  return { starts, members };
}
