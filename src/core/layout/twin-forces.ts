// The twin of src/kernel/forces.ts: repulsion by Barnes & Hut (1986) with one list for a group of near bodies, springs,
// gravity. Every operation is rounded to 32 bits, in the kernel's order.

import type { Forces } from './kernel';
import type { Tree, Twin } from './twin';

const f = Math.fround;

export function sumForces(twin: Twin, forces: Forces): void {
  const { count, x, y, mass, fx, fy, stiff, tree } = twin;
  sumTree(twin);
  const theta2 = f(forces.theta2);
  const reach2 = f(forces.reach2);
  for (let g = 0; g < tree.groups; g++) {
    const group = tree.group[g] ?? 0;
    const length = listFor(twin, group, theta2, reach2);
    pushGroup(twin, group, length, forces.isBounded);
  }
  const [repel, attract, near, perFar2] = [f(forces.repel), f(forces.attract), f(forces.near), f(forces.perFar2)];
  const [gravityX, gravityY] = [f(forces.gravityX), f(forces.gravityY)];
  const gravity = Math.max(gravityX, gravityY);
  const [lanesX, lanesY, lanesK] = [new Float32Array(4), new Float32Array(4), new Float32Array(4)];
  for (let s = 0; s < count; s++) {
    const ownX = x[s] ?? 0;
    const ownY = y[s] ?? 0;
    const own = mass[s] ?? 0;
    const strength = f(repel * own);
    lanesX.fill(0);
    lanesY.fill(0);
    lanesK.fill(0);
    const start = twin.from[s] ?? 0;
    const end = twin.from[s + 1] ?? 0;
    for (let e = start; e < end; e++) {
      const other = twin.other[e] ?? 0;
      const dx = f((x[other] ?? 0) - ownX);
      const dy = f((y[other] ?? 0) - ownY);
      let pull = f(attract * (twin.pull[e] ?? 0));
      if (forces.isBounded) {
        const square = f(f(dx * dx) + f(dy * dy));
        const far = f(1 + f(square * perFar2));
        const short = f(1 + square);
        pull = f(pull * f(f(short + f(near * far)) / f(far * short)));
      }
      const lane = (e - start) & 3;
      lanesX[lane] = (lanesX[lane] ?? 0) + f(pull * dx);
      lanesY[lane] = (lanesY[lane] ?? 0) + f(pull * dy);
      lanesK[lane] = (lanesK[lane] ?? 0) + pull;
    }
    fx[s] = f(f(strength * (fx[s] ?? 0)) - f(f(gravityX * own) * ownX)) + laneSum(lanesX);
    fy[s] = f(f(strength * (fy[s] ?? 0)) - f(f(gravityY * own) * ownY)) + laneSum(lanesY);
    stiff[s] = f(f(strength * (stiff[s] ?? 0)) + f(gravity * own)) + laneSum(lanesK);
  }
}

/** As the kernel sums its four lanes. */
const laneSum = ([a = 0, b = 0, c = 0, d = 0]: Float32Array): number => f(f(a + c) + f(b + d));

/** Mass, centre, box and width of each node, from the last to the first: children come after their parent. */
function sumTree({ tree, ...bodies }: Twin): void {
  for (let node = tree.nodes - 1; node >= 0; node--) {
    const skip = tree.skip[node] ?? 0;
    const isLeaf = skip === node + 1;
    let [mass, x, y] = [0, 0, 0];
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    const end = isLeaf ? (tree.end[node] ?? 0) : skip;
    for (let at = isLeaf ? (tree.first[node] ?? 0) : node + 1; at < end; ) {
      const own = (isLeaf ? bodies.mass : tree.mass)[at] ?? 0;
      const ownX = (isLeaf ? bodies.x : tree.x)[at] ?? 0;
      const ownY = (isLeaf ? bodies.y : tree.y)[at] ?? 0;
      mass = f(mass + own);
      x = f(x + f(own * ownX));
      y = f(y + f(own * ownY));
      left = Math.min(left, (isLeaf ? bodies.x : tree.left)[at] ?? 0);
      right = Math.max(right, (isLeaf ? bodies.x : tree.right)[at] ?? 0);
      top = Math.min(top, (isLeaf ? bodies.y : tree.top)[at] ?? 0);
      bottom = Math.max(bottom, (isLeaf ? bodies.y : tree.bottom)[at] ?? 0);
      at = isLeaf ? at + 1 : (tree.skip[at] ?? 0);
    }
    const width = Math.max(f(right - left), f(bottom - top));
    tree.mass[node] = mass;
    tree.x[node] = f(x / mass);
    tree.y[node] = f(y / mass);
    tree.left[node] = left;
    tree.right[node] = right;
    tree.top[node] = top;
    tree.bottom[node] = bottom;
    tree.width2[node] = f(width * width);
  }
}

/** What pushes the bodies of a group: far nodes as one, near bodies each. Gives how many numbers. */
function listFor({ x, y, mass, tree }: Twin, group: number, theta2: number, reach2: number): number {
  const half = (a: number | undefined, b: number | undefined): number => f(f((a ?? 0) + (b ?? 0)) * 0.5);
  const midX = half(tree.left[group], tree.right[group]);
  const midY = half(tree.top[group], tree.bottom[group]);
  const halfX = half(tree.right[group], -(tree.left[group] ?? 0));
  const halfY = half(tree.bottom[group], -(tree.top[group] ?? 0));
  let at = 0;
  for (let node = 0; node < tree.nodes; ) {
    const skip = tree.skip[node] ?? 0;
    const nodeX = tree.x[node] ?? 0;
    const nodeY = tree.y[node] ?? 0;
    const dx = Math.max(f(Math.abs(f(nodeX - midX)) - halfX), 0);
    const dy = Math.max(f(Math.abs(f(nodeY - midY)) - halfY), 0);
    const square = f(f(dx * dx) + f(dy * dy));
    if ((tree.width2[node] ?? 0) < f(theta2 * square)) {
      if (square < reach2) {
        tree.list[at++] = nodeX;
        tree.list[at++] = nodeY;
        tree.list[at++] = tree.mass[node] ?? 0;
      }
      node = skip;
    } else if (skip === node + 1) {
      const end = tree.end[node] ?? 0;
      for (let s = tree.first[node] ?? 0; s < end; s++) {
        tree.list[at++] = x[s] ?? 0;
        tree.list[at++] = y[s] ?? 0;
        tree.list[at++] = mass[s] ?? 0;
      }
      node = skip;
    } else node++;
  }
  return at;
}

function pushGroup({ x, y, fx, fy, stiff, tree }: Twin, group: number, length: number, isBounded: boolean): void {
  const { list }: Tree = tree;
  const tiny = f(0.0001);
  const end = tree.end[group] ?? 0;
  for (let s = tree.first[group] ?? 0; s < end; s++) {
    const ownX = x[s] ?? 0;
    const ownY = y[s] ?? 0;
    let [sumX, sumY, sumK] = [0, 0, 0];
    for (let p = 0; p < length; p += 3) {
      const dx = f(ownX - (list[p] ?? 0));
      const dy = f(ownY - (list[p + 1] ?? 0));
      const square = f(f(dx * dx) + f(dy * dy));
      let weight = 0;
      if (isBounded) {
        const e = f(square + 1);
        weight = f((list[p + 2] ?? 0) / f(e * e));
      } else if (square > tiny) weight = f((list[p + 2] ?? 0) / square);
      sumX = f(sumX + f(dx * weight));
      sumY = f(sumY + f(dy * weight));
      sumK = f(sumK + weight);
    }
    fx[s] = sumX;
    fy[s] = sumY;
    stiff[s] = sumK;
  }
}
