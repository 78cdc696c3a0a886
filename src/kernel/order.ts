// Sorts the bodies along a Z-curve (Morton 1966) and grows a quadtree over them: a node is a range of slots.
// Leaves to others: what is summed in the nodes (forces.ts). The twin in TypeScript is src/core/layout/twin-order.ts.

import {
  bodies, CODE, CODE2, COUNTS, END, f, FIRST, FREE, FROM, GROUPS, ID, INDEX, INDEX2, MASS, nodeAt, OTHER, PULL, RANK,
  setF, setU, SKIP, SLOT_FROM, SLOT_OTHER, SLOT_PULL, u, X, Y,
} from './memory';

/** A range of so many slots is not split; a range of so many shares one list. */
const LEAF: i32 = 8;
const GROUP: i32 = 32;

export let nodes: i32 = 0;
export let groups: i32 = 0;

/** Near bodies into near slots; then the springs by slots, and the tree. */
export function order(): void {
  encode();
  sort();
  permute(X);
  permute(Y);
  permute(MASS);
  permute(FREE);
  permute(ID);
  for (let s = 0; s < bodies; s++) setU(RANK, u(ID, s), s);
  let at = 0;
  for (let s = 0; s < bodies; s++) {
    const body = u(ID, s);
    setU(SLOT_FROM, s, at);
    const end = u(FROM, body + 1);
    for (let e = u(FROM, body); e < end; e++, at++) {
      setU(SLOT_OTHER, at, u(RANK, u(OTHER, e)));
      setF(SLOT_PULL, at, f(PULL, e));
    }
    for (; (at & 3) != 0; at++) {
      setU(SLOT_OTHER, at, s);
      setF(SLOT_PULL, at, 0);
    }
  }
  setU(SLOT_FROM, bodies, at);
  nodes = 0;
  groups = 0;
  if (bodies > 0) grow(0, bodies, false);
}

/** The Morton code of each slot: 16 bits of x and of y, in turn. */
function encode(): void {
  let left: f32 = f(X, 0), right: f32 = left, top: f32 = f(Y, 0), bottom: f32 = top;
  for (let s = 1; s < bodies; s++) {
    left = min(left, f(X, s));
    right = max(right, f(X, s));
    top = min(top, f(Y, s));
    bottom = max(bottom, f(Y, s));
  }
  const side = max(right - left, bottom - top);
  const scale: f32 = side > 0 ? <f32>65535 / side : 0;
  for (let s = 0; s < bodies; s++) {
    const x = <u32>min<f32>((f(X, s) - left) * scale, 65535);
    const y = <u32>min<f32>((f(Y, s) - top) * scale, 65535);
    setU(CODE, s, <i32>(spread(x) | (spread(y) << 1)));
    setU(INDEX, s, s);
  }
}

/** Puts a 0 before each of 16 bits. */
function spread(value: u32): u32 {
  value = (value | (value << 8)) & 0x00ff00ff;
  value = (value | (value << 4)) & 0x0f0f0f0f;
  value = (value | (value << 2)) & 0x33333333;
  return (value | (value << 1)) & 0x55555555;
}

/** `INDEX` and `CODE` by code, equals in the order they had: radix sort, eight bits at a time. */
function sort(): void {
  memory.fill(COUNTS, 0, 4096);
  for (let s = 0; s < bodies; s++) {
    const code = <u32>u(CODE, s);
    for (let pass = 0; pass < 4; pass++) {
      const bin = (pass << 8) + <i32>((code >> (pass << 3)) & 255);
      setU(COUNTS, bin, u(COUNTS, bin) + 1);
    }
  }
  let codes = CODE, codes2 = CODE2, index = INDEX, index2 = INDEX2;
  for (let pass = 0; pass < 4; pass++) {
    let sum = 0;
    for (let bin = pass << 8; bin < (pass + 1) << 8; bin++) {
      const count = u(COUNTS, bin);
      setU(COUNTS, bin, sum);
      sum += count;
    }
    for (let s = 0; s < bodies; s++) {
      const code = <u32>u(codes, s);
      const bin = (pass << 8) + <i32>((code >> (pass << 3)) & 255);
      const to = u(COUNTS, bin);
      setU(COUNTS, bin, to + 1);
      setU(codes2, to, <i32>code);
      setU(index2, to, u(index, s));
    }
    let other = codes;
    codes = codes2;
    codes2 = other;
    other = index;
    index = index2;
    index2 = other;
  }
}

function permute(array: usize): void {
  for (let s = 0; s < bodies; s++) setU(INDEX2, s, u(array, u(INDEX, s)));
  memory.copy(array, INDEX2, <usize>bodies << 2);
}

/** The node over the slots from `first` to before `end`, and all below it. Chains of nodes with one child are left out. */
function grow(first: i32, end: i32, isGrouped: bool): void {
  const own = nodes++;
  const node = nodeAt(own);
  store<i32>(node, first, FIRST);
  store<i32>(node, end, END);
  const differ = u(CODE, first) ^ u(CODE, end - 1);
  const isLeaf = end - first <= LEAF || differ == 0;
  const isGroup = !isGrouped && (end - first <= GROUP || isLeaf);
  if (isGroup) setU(GROUPS, groups++, own);
  if (!isLeaf) {
    const shift = (31 - clz(differ)) & ~1;
    let from = first;
    for (let quadrant: u32 = 0; quadrant < 4 && from < end; quadrant++) {
      let to = from, beyond = end;
      while (to < beyond) {
        const middle = (to + beyond) >> 1;
        if (((<u32>u(CODE, middle) >> shift) & 3) > quadrant) beyond = middle;
        else to = middle + 1;
      }
      if (to > from) grow(from, to, isGrouped || isGroup);
      from = to;
    }
  }
  store<i32>(node, nodes, SKIP);
}
