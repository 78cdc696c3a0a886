// The arrays of the force kernel, one after the other in linear memory, and how to read and write them.
// Leaves to others: what they hold (order.ts, forces.ts). AssemblyScript; the twin in TypeScript is src/core/layout/twin.ts.

/** Bodies and ends of springs (two a spring). */
export let bodies: i32 = 0;
let ends: i32 = 0;

// Of each body, in slots: near bodies lie near each other. `ID` is a slot's body, `RANK` a body's slot.
export let X: usize = 0;
export let Y: usize = 0;
export let MASS: usize = 0;
/** How far a body follows its forces: 1 wholly, 0 not at all. */
export let FREE: usize = 0;
export let ID: usize = 0;
export let RANK: usize = 0;
/** Force along x and y, and the stiffness: the force that a unit of way costs. */
export let FX: usize = 0;
export let FY: usize = 0;
export let STIFF: usize = 0;

/** Places of the slots, x and y in turn: one read for both. */
export let XY: usize = 0;

/**
 * The springs of body b: `OTHER` and `PULL` from `FROM[b]` to `FROM[b + 1]`; and the same by slots, filled up to whole fours
 * by springs from a slot to itself that do not pull.
 */
export let FROM: usize = 0;
export let OTHER: usize = 0;
export let PULL: usize = 0;
export let SLOT_FROM: usize = 0;
export let SLOT_OTHER: usize = 0;
export let SLOT_PULL: usize = 0;

/** Of each slot its Morton code, and room to sort. */
export let CODE: usize = 0;
export let CODE2: usize = 0;
export let INDEX: usize = 0;
export let INDEX2: usize = 0;
export let COUNTS: usize = 0;

/**
 * Nodes of the tree in preorder, `NODE_BYTES` each, as what is read together lies together: centre of mass, mass, width
 * squared, its slots from the first to before the end, the node after all below it. Their boxes are read less often.
 */
export let NODE: usize = 0;
export let LEFT: usize = 0;
export let RIGHT: usize = 0;
export let TOP: usize = 0;
export let BOTTOM: usize = 0;
/** Nodes whose bodies share one list of what pushes them. */
export let GROUPS: usize = 0;
/** That list: x, y, mass and nothing, 16 bytes each. */
export let LIST: usize = 0;

let top: usize = 0;

/** `count` values of 4 bytes, and 8 more, so that eight lanes may reach beyond the last. */
function room(count: i32): usize {
  const at = top;
  top += ((<usize>count + 8) * 4 + 15) & ~15;
  return at;
}

/** Lays out all arrays for that many bodies and ends of springs; what was there is lost. */
export function setup(bodyCount: i32, endCount: i32): void {
  bodies = bodyCount;
  ends = endCount;
  top = (__heap_base + 15) & ~15;
  X = room(bodies);
  Y = room(bodies);
  MASS = room(bodies);
  FREE = room(bodies);
  ID = room(bodies);
  RANK = room(bodies);
  FX = room(bodies);
  FY = room(bodies);
  STIFF = room(bodies);
  XY = room(2 * bodies);
  FROM = room(bodies + 1);
  OTHER = room(ends);
  PULL = room(ends);
  SLOT_FROM = room(bodies + 1);
  SLOT_OTHER = room(ends + 3 * bodies);
  SLOT_PULL = room(ends + 3 * bodies);
  CODE = room(bodies);
  CODE2 = room(bodies);
  INDEX = room(bodies);
  INDEX2 = room(bodies);
  COUNTS = room(1024);
  const nodes = 2 * bodies;
  NODE = room(8 * nodes);
  LEFT = room(nodes);
  RIGHT = room(nodes);
  TOP = room(nodes);
  BOTTOM = room(nodes);
  GROUPS = room(bodies);
  LIST = room(4 * bodies);
  const pages = <i32>((top + 65535) >> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  memory.fill((__heap_base + 15) & ~15, 0, top - ((__heap_base + 15) & ~15));
}

/** Where the host finds an array: the numbers of `ARRAYS` in src/core/layout/kernel.ts. */
export function addressOf(array: i32): usize {
  switch (array) {
    case 0:
      return X;
    case 1:
      return Y;
    case 2:
      return MASS;
    case 3:
      return FREE;
    case 4:
      return ID;
    case 5:
      return FX;
    case 6:
      return FY;
    case 7:
      return STIFF;
    case 8:
      return FROM;
    case 9:
      return OTHER;
    default:
      return PULL;
  }
}

export const NODE_BYTES: usize = 32;

/** The node's address, from which `load` and `store` reach its values by these offsets. */
// @ts-ignore: decorators are AssemblyScript's
@inline
export function nodeAt(node: i32): usize {
  return NODE + (<usize>node << 5);
}
export const NODE_X: usize = 0;
export const NODE_Y: usize = 4;
export const NODE_MASS: usize = 8;
export const WIDTH2: usize = 12;
export const FIRST: usize = 16;
export const END: usize = 20;
export const SKIP: usize = 24;

// @ts-ignore: decorators are AssemblyScript's
@inline
export function f(array: usize, i: i32): f32 {
  return load<f32>(array + (<usize>i << 2));
}

// @ts-ignore: decorators are AssemblyScript's
@inline
export function setF(array: usize, i: i32, value: f32): void {
  store<f32>(array + (<usize>i << 2), value);
}

// @ts-ignore: decorators are AssemblyScript's
@inline
export function u(array: usize, i: i32): i32 {
  return load<i32>(array + (<usize>i << 2));
}

// @ts-ignore: decorators are AssemblyScript's
@inline
export function setU(array: usize, i: i32, value: i32): void {
  store<i32>(array + (<usize>i << 2), value);
}
