// The forces on all bodies: repulsion by Barnes & Hut (1986) with one list for a group of near bodies, springs, gravity.
// Leaves to others: the tree (order.ts). The twin in TypeScript is src/core/layout/twin-forces.ts, which sums in the same
// order and so gives the same bits: no fused or relaxed operation here, only + - * / and square roots of 32 bits.

import {
  bodies, BOTTOM, END, f, FIRST, FREE, FX, FY, GROUPS, LEFT, LIST, MASS, NODE, NODE_BYTES, NODE_MASS, NODE_X, NODE_Y, nodeAt,
  RIGHT, setF, SKIP, SLOT_FROM, SLOT_OTHER, SLOT_PULL, STIFF, TOP, u, WIDTH2, X, XY, Y,
} from './memory';
import { groups, nodes } from './order';

/**
 * Fills FX, FY and STIFF. `isBounded`: t-FDP (Zhong et al. 2023), repulsion d/(1+d²)², springs
 * attract·d·(1/(1+d²/far²) + near/(1+d²)); else ForceAtlas2 (Jacomy et al. 2014), repulsion 1/d, springs attract·d.
 */
export function forces(
  isBounded: bool, repel: f32, attract: f32, near: f32, perFar2: f32, gravityX: f32, gravityY: f32, theta2: f32, reach2: f32,
): void {
  sum();
  for (let g = 0; g < groups; g++) {
    const group = u(GROUPS, g);
    const count = listFor(group, theta2, reach2);
    const node = nodeAt(group);
    const end = load<i32>(node, END);
    for (let s = load<i32>(node, FIRST); s < end; s += 8) {
      if (isBounded) pushBounded(s, count);
      else push(s, count);
    }
  }
  const gravity = max(gravityX, gravityY);
  for (let s = 0; s < bodies; s++) {
    const at = XY + (<usize>s << 3);
    store<f32>(at, f(X, s));
    store<f32>(at, f(Y, s), 4);
  }
  for (let s = 0; s < bodies; s++) {
    const x = f(X, s), y = f(Y, s), mass = f(MASS, s);
    const strength = repel * mass;
    const springs = pulls(s, isBounded, attract, near, perFar2);
    setF(FX, s, strength * f(FX, s) - gravityX * mass * x + f32x4.extract_lane(springs, 0));
    setF(FY, s, strength * f(FY, s) - gravityY * mass * y + f32x4.extract_lane(springs, 1));
    setF(STIFF, s, strength * f(STIFF, s) + gravity * mass + f32x4.extract_lane(springs, 2));
  }
}

/** What a slot's springs pull along x and y, and how stiff they are, four springs at a time. */
// @ts-ignore: decorators are AssemblyScript's
@inline
function pulls(s: i32, isBounded: bool, attract: f32, near: f32, perFar2: f32): v128 {
  const own = v128.load64_splat(XY + (<usize>s << 3));
  const one = f32x4.splat(1), near4 = f32x4.splat(near), perFar24 = f32x4.splat(perFar2), attract4 = f32x4.splat(attract);
  let fx = f32x4.splat(0), fy = fx, stiff = fx;
  const end = <usize>u(SLOT_FROM, s + 1) << 2;
  for (let e = <usize>u(SLOT_FROM, s) << 2; e < end; e += 16) {
    // x and y of two others in each.
    let a = v128.load64_zero(XY + (<usize>load<i32>(SLOT_OTHER + e) << 3));
    let b = v128.load64_zero(XY + (<usize>load<i32>(SLOT_OTHER + e, 8) << 3));
    a = v128.load64_lane(XY + (<usize>load<i32>(SLOT_OTHER + e, 4) << 3), a, 1);
    b = v128.load64_lane(XY + (<usize>load<i32>(SLOT_OTHER + e, 12) << 3), b, 1);
    a = f32x4.sub(a, own);
    b = f32x4.sub(b, own);
    const dx = v128.shuffle<f32>(a, b, 0, 2, 4, 6), dy = v128.shuffle<f32>(a, b, 1, 3, 5, 7);
    let pull = f32x4.mul(attract4, v128.load(SLOT_PULL + e));
    if (isBounded) {
      const square = f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy));
      const far = f32x4.add(one, f32x4.mul(square, perFar24)), short = f32x4.add(one, square);
      pull = f32x4.mul(pull, f32x4.div(f32x4.add(short, f32x4.mul(near4, far)), f32x4.mul(far, short)));
    }
    fx = f32x4.add(fx, f32x4.mul(pull, dx));
    fy = f32x4.add(fy, f32x4.mul(pull, dy));
    stiff = f32x4.add(stiff, pull);
  }
  // The lanes of each, summed: first and third, second and fourth, then both.
  const low = f32x4.add(v128.shuffle<f32>(fx, fy, 0, 1, 4, 5), v128.shuffle<f32>(fx, fy, 2, 3, 6, 7));
  const rest = f32x4.add(stiff, v128.shuffle<f32>(stiff, stiff, 2, 3, 0, 1));
  return f32x4.add(v128.shuffle<f32>(low, rest, 0, 2, 4, 6), v128.shuffle<f32>(low, rest, 1, 3, 5, 7));
}

/** Mass, centre, box and width of each node, from the last to the first: children come after their parent. */
function sum(): void {
  for (let node = nodes - 1; node >= 0; node--) {
    const own = nodeAt(node);
    const skip = load<i32>(own, SKIP);
    let mass: f32 = 0, x: f32 = 0, y: f32 = 0;
    let left: f32 = Infinity, right: f32 = -Infinity, top: f32 = Infinity, bottom: f32 = -Infinity;
    if (skip == node + 1) {
      const end = load<i32>(own, END);
      for (let s = load<i32>(own, FIRST); s < end; s++) {
        const weight = f(MASS, s), sx = f(X, s), sy = f(Y, s);
        mass += weight;
        x += weight * sx;
        y += weight * sy;
        left = min(left, sx);
        right = max(right, sx);
        top = min(top, sy);
        bottom = max(bottom, sy);
      }
    } else {
      for (let child = node + 1; child < skip; ) {
        const part = nodeAt(child);
        const weight = load<f32>(part, NODE_MASS);
        mass += weight;
        x += weight * load<f32>(part, NODE_X);
        y += weight * load<f32>(part, NODE_Y);
        left = min(left, f(LEFT, child));
        right = max(right, f(RIGHT, child));
        top = min(top, f(TOP, child));
        bottom = max(bottom, f(BOTTOM, child));
        child = load<i32>(part, SKIP);
      }
    }
    const width = max(right - left, bottom - top);
    store<f32>(own, mass, NODE_MASS);
    store<f32>(own, x / mass, NODE_X);
    store<f32>(own, y / mass, NODE_Y);
    store<f32>(own, width * width, WIDTH2);
    setF(LEFT, node, left);
    setF(RIGHT, node, right);
    setF(TOP, node, top);
    setF(BOTTOM, node, bottom);
  }
}

/** What pushes the bodies of a group: far nodes as one, near bodies each. Gives how many. */
function listFor(group: i32, theta2: f32, reach2: f32): i32 {
  const midX = (f(LEFT, group) + f(RIGHT, group)) * <f32>0.5, midY = (f(TOP, group) + f(BOTTOM, group)) * <f32>0.5;
  const halfX = (f(RIGHT, group) - f(LEFT, group)) * <f32>0.5, halfY = (f(BOTTOM, group) - f(TOP, group)) * <f32>0.5;
  let at = LIST;
  const last = nodeAt(nodes);
  for (let node = NODE; node < last; ) {
    const x = load<f32>(node, NODE_X), y = load<f32>(node, NODE_Y);
    const dx = max(abs(x - midX) - halfX, <f32>0), dy = max(abs(y - midY) - halfY, <f32>0);
    const square = dx * dx + dy * dy;
    const skip = nodeAt(load<i32>(node, SKIP));
    if (load<f32>(node, WIDTH2) < theta2 * square) {
      if (square < reach2) {
        store<f32>(at, x);
        store<f32>(at, y, 4);
        store<f32>(at, load<f32>(node, NODE_MASS), 8);
        at += 16;
      }
      node = skip;
    } else if (skip == node + NODE_BYTES) {
      const end = load<i32>(node, END);
      for (let s = load<i32>(node, FIRST); s < end; s++) {
        store<f32>(at, f(X, s));
        store<f32>(at, f(Y, s), 4);
        store<f32>(at, f(MASS, s), 8);
        at += 16;
      }
      node = skip;
    } else node += NODE_BYTES;
  }
  return <i32>((at - LIST) >> 4);
}

/** The sums over the list for eight slots, four in a register; those beyond the group are overwritten by the next one. */
function pushBounded(s: i32, count: i32): void {
  const at = <usize>s << 2;
  const one = f32x4.splat(1);
  const x0 = v128.load(X + at), x1 = v128.load(X + at, 16), y0 = v128.load(Y + at), y1 = v128.load(Y + at, 16);
  let fx0 = f32x4.splat(0), fx1 = fx0, fy0 = fx0, fy1 = fx0, k0 = fx0, k1 = fx0;
  const end = LIST + (<usize>count << 4);
  for (let p = LIST; p < end; p += 16) {
    const x = v128.load32_splat(p), y = v128.load32_splat(p, 4), mass = v128.load32_splat(p, 8);
    const dx0 = f32x4.sub(x0, x), dx1 = f32x4.sub(x1, x), dy0 = f32x4.sub(y0, y), dy1 = f32x4.sub(y1, y);
    const e0 = f32x4.add(f32x4.add(f32x4.mul(dx0, dx0), f32x4.mul(dy0, dy0)), one);
    const e1 = f32x4.add(f32x4.add(f32x4.mul(dx1, dx1), f32x4.mul(dy1, dy1)), one);
    const w0 = f32x4.div(mass, f32x4.mul(e0, e0)), w1 = f32x4.div(mass, f32x4.mul(e1, e1));
    fx0 = f32x4.add(fx0, f32x4.mul(dx0, w0));
    fx1 = f32x4.add(fx1, f32x4.mul(dx1, w1));
    fy0 = f32x4.add(fy0, f32x4.mul(dy0, w0));
    fy1 = f32x4.add(fy1, f32x4.mul(dy1, w1));
    k0 = f32x4.add(k0, w0);
    k1 = f32x4.add(k1, w1);
  }
  keep(at, fx0, fx1, fy0, fy1, k0, k1);
}

/** Like `pushBounded`; a distance near 0 is taken for one, so that a body does not push itself. */
function push(s: i32, count: i32): void {
  const at = <usize>s << 2;
  const tiny = f32x4.splat(0.0001);
  const x0 = v128.load(X + at), x1 = v128.load(X + at, 16), y0 = v128.load(Y + at), y1 = v128.load(Y + at, 16);
  let fx0 = f32x4.splat(0), fx1 = fx0, fy0 = fx0, fy1 = fx0, k0 = fx0, k1 = fx0;
  const end = LIST + (<usize>count << 4);
  for (let p = LIST; p < end; p += 16) {
    const x = v128.load32_splat(p), y = v128.load32_splat(p, 4), mass = v128.load32_splat(p, 8);
    const dx0 = f32x4.sub(x0, x), dx1 = f32x4.sub(x1, x), dy0 = f32x4.sub(y0, y), dy1 = f32x4.sub(y1, y);
    const e0 = f32x4.add(f32x4.mul(dx0, dx0), f32x4.mul(dy0, dy0));
    const e1 = f32x4.add(f32x4.mul(dx1, dx1), f32x4.mul(dy1, dy1));
    const w0 = v128.and(f32x4.div(mass, e0), f32x4.gt(e0, tiny)), w1 = v128.and(f32x4.div(mass, e1), f32x4.gt(e1, tiny));
    fx0 = f32x4.add(fx0, f32x4.mul(dx0, w0));
    fx1 = f32x4.add(fx1, f32x4.mul(dx1, w1));
    fy0 = f32x4.add(fy0, f32x4.mul(dy0, w0));
    fy1 = f32x4.add(fy1, f32x4.mul(dy1, w1));
    k0 = f32x4.add(k0, w0);
    k1 = f32x4.add(k1, w1);
  }
  keep(at, fx0, fx1, fy0, fy1, k0, k1);
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function keep(at: usize, fx0: v128, fx1: v128, fy0: v128, fy1: v128, k0: v128, k1: v128): void {
  v128.store(FX + at, fx0);
  v128.store(FX + at, fx1, 16);
  v128.store(FY + at, fy0);
  v128.store(FY + at, fy1, 16);
  v128.store(STIFF + at, k0);
  v128.store(STIFF + at, k1, 16);
}

/** Moves each body by that share of the way to where its forces would be at rest, no further than `limit`. */
export function move(share: f32, limit: f32): void {
  for (let s = 0; s < bodies; s++) {
    const stiff = f(STIFF, s);
    const dx = f(FX, s), dy = f(FY, s);
    const length = sqrt<f32>(dx * dx + dy * dy);
    if (!(stiff > 0) || length == 0) continue;
    let scale = (share * f(FREE, s)) / stiff;
    if (length * scale > limit) scale = limit / length;
    setF(X, s, f(X, s) + dx * scale);
    setF(Y, s, f(Y, s) + dy * scale);
  }
}
