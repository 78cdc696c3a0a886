// The twin of src/kernel/order.ts: bodies along a Z-curve (Morton 1966), springs by slots, a quadtree over ranges of slots.

import type { Twin } from './twin';

/** A range of so many slots is not split; a range of so many shares one list. */
const LEAF = 8;
const GROUP = 32;

export function orderState(twin: Twin): void {
  const { count, tree } = twin;
  const { index, codes } = sorted(twin);
  twin.codes.set(codes);
  for (const array of [twin.x, twin.y, twin.mass, twin.free, twin.id]) {
    const old = array.slice();
    for (let s = 0; s < count; s++) array[s] = old[index[s] ?? 0] ?? 0;
  }
  for (let s = 0; s < count; s++) twin.rank[twin.id[s] ?? 0] = s;
  let at = 0;
  for (let s = 0; s < count; s++) {
    const body = twin.id[s] ?? 0;
    twin.from[s] = at;
    const end = twin.bodies.from[body + 1] ?? 0;
    for (let e = twin.bodies.from[body] ?? 0; e < end; e++, at++) {
      twin.other[at] = twin.rank[twin.bodies.other[e] ?? 0] ?? 0;
      twin.pull[at] = twin.bodies.pull[e] ?? 0;
    }
  }
  twin.from[count] = at;
  tree.nodes = 0;
  tree.groups = 0;
  if (count > 0) grow(twin, 0, count, false);
}

/** The slots by Morton code, 16 bits of x and of y in turn; equals in the order they had. */
function sorted({ count, x, y }: Twin): { index: Uint32Array; codes: Uint32Array } {
  const f = Math.fround;
  let [left, right, top, bottom] = [x[0] ?? 0, x[0] ?? 0, y[0] ?? 0, y[0] ?? 0];
  for (let s = 1; s < count; s++) {
    left = Math.min(left, x[s] ?? 0);
    right = Math.max(right, x[s] ?? 0);
    top = Math.min(top, y[s] ?? 0);
    bottom = Math.max(bottom, y[s] ?? 0);
  }
  const side = Math.max(f(right - left), f(bottom - top));
  const scale = side > 0 ? f(65535 / side) : 0;
  let codes = new Uint32Array(count);
  let index = new Uint32Array(count);
  for (let s = 0; s < count; s++) {
    const column = Math.floor(Math.min(f(f((x[s] ?? 0) - left) * scale), 65535));
    const row = Math.floor(Math.min(f(f((y[s] ?? 0) - top) * scale), 65535));
    codes[s] = (spread(column) | (spread(row) << 1)) >>> 0;
    index[s] = s;
  }
  for (let shift = 0; shift < 32; shift += 8) {
    const starts = new Uint32Array(257);
    for (const code of codes) starts[((code >>> shift) & 255) + 1] = (starts[((code >>> shift) & 255) + 1] ?? 0) + 1;
    for (let bin = 0; bin < 256; bin++) starts[bin + 1] = (starts[bin + 1] ?? 0) + (starts[bin] ?? 0);
    const nextCodes = new Uint32Array(count);
    const nextIndex = new Uint32Array(count);
    for (let s = 0; s < count; s++) {
      const code = codes[s] ?? 0;
      const to = starts[(code >>> shift) & 255] ?? 0;
      starts[(code >>> shift) & 255] = to + 1;
      nextCodes[to] = code;
      nextIndex[to] = index[s] ?? 0;
    }
    codes = nextCodes;
    index = nextIndex;
  }
  return { index, codes };
}

/** Puts a 0 before each of 16 bits. */
function spread(value: number): number {
  let bits = (value | (value << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** The node over the slots from `first` to before `end`, and all below it. Chains of nodes with one child are left out. */
function grow(twin: Twin, first: number, end: number, isGrouped: boolean): void {
  const { codes, tree } = twin;
  const own = tree.nodes++;
  tree.first[own] = first;
  tree.end[own] = end;
  const differ = (codes[first] ?? 0) ^ (codes[end - 1] ?? 0);
  const isLeaf = end - first <= LEAF || differ === 0;
  const isGroup = !isGrouped && (end - first <= GROUP || isLeaf);
  if (isGroup) tree.group[tree.groups++] = own;
  if (!isLeaf) {
    const shift = (31 - Math.clz32(differ)) & ~1;
    let from = first;
    for (let quadrant = 0; quadrant < 4 && from < end; quadrant++) {
      let [to, beyond] = [from, end];
      while (to < beyond) {
        const middle = (to + beyond) >> 1;
        if ((((codes[middle] ?? 0) >>> shift) & 3) > quadrant) beyond = middle;
        else to = middle + 1;
      }
      if (to > from) grow(twin, from, to, isGrouped || isGroup);
      from = to;
    }
  }
  tree.skip[own] = tree.nodes;
}
