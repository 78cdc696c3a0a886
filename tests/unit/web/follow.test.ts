import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutGraph } from '../../../src/core/layout/layout';
import { followerOf } from '../../../web/graph/follow';
import type { Pins, Place } from '../../../web/state/pins';
import { smallCatalog } from './make';

const { graph } = smallCatalog();
layoutGraph(graph);
const KEYS = graph.nodes();
const homeOf = (key: string): Place => {
  const { x, y } = graph.getNodeAttributes(key);
  return { x, y };
};
const pinned = (...moves: readonly [key: string, dx: number, dy: number][]): Pins =>
  new Map(moves.map(([key, dx, dy]) => [key, { x: homeOf(key).x + dx, y: homeOf(key).y + dy }]));

/** All frames; fails if there is no end. */
function settled(follower: ReturnType<typeof followerOf>): void {
  for (let i = 0; i < 600; i++) if (follower.step().length === 0) return;
  throw new Error('It does not come to rest.');
}

describe('what follows a moved node', () => {
  test('the node is there at once, its neighbours come along in part, nothing else moves', () => {
    const follower = followerOf(graph);
    const pins = pinned(['paper:leafcut', 300, 0]);
    follower.hold(pins, true);
    follower.step();
    expect(follower.places.get('paper:leafcut')).toEqual(pins.get('paper:leafcut'));
    settled(follower);
    const shift = (key: string) => (follower.places.get(key)?.x ?? homeOf(key).x) - homeOf(key).x;
    // Leafcut draws on treecut.
    expect(shift('paper:treecut')).toBeGreaterThan(30);
    expect(shift('paper:treecut')).toBeLessThan(300);
    expect(follower.places.size).toBeLessThan(graph.order);
  });

  test('it takes frames, and can be taken up again on the way', () => {
    const follower = followerOf(graph);
    follower.hold(pinned(['paper:leafcut', 300, 0]), true);
    follower.step();
    const early = follower.places.get('paper:treecut')?.x ?? 0;
    follower.hold(pinned(['paper:leafcut', -300, 0]), true);
    settled(follower);
    expect(follower.places.get('paper:treecut')?.x ?? 0).toBeLessThan(homeOf('paper:treecut').x);
    expect(early).toBeGreaterThan(homeOf('paper:treecut').x);
  });

  test('where motion is unwelcome only the node itself moves', () => {
    const follower = followerOf(graph);
    follower.hold(pinned(['paper:leafcut', 300, 0]), false);
    settled(follower);
    expect([...follower.places.keys()]).toEqual(['paper:leafcut']);
  });

  test('what would be covered steps aside', () => {
    const follower = followerOf(graph);
    const [from, to] = ['paper:leafcut', 'paper:undated'];
    follower.hold(new Map([[from, homeOf(to)]]), true);
    settled(follower);
    const place = follower.places.get(to) ?? homeOf(to);
    const room = graph.getNodeAttribute(from, 'size') + graph.getNodeAttribute(to, 'size');
    expect(Math.hypot(place.x - homeOf(to).x, place.y - homeOf(to).y)).toBeGreaterThanOrEqual(room);
  });

  test('whatever is pinned and let go, in the end all is where the graph has it', () => {
    const move = fc.tuple(
      fc.constantFrom(...KEYS),
      fc.double({ min: -500, max: 500, noNaN: true }),
      fc.double({ min: -500, max: 500, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(move, { maxLength: 4 }), fc.nat(20), fc.boolean())), (rounds) => {
        const follower = followerOf(graph);
        for (const [moves, frames, follows] of rounds) {
          const pins = pinned(...moves);
          follower.hold(pins, follows);
          for (let i = 0; i <= frames; i++) follower.step();
          for (const [key, at] of pins) expect(follower.places.get(key)).toEqual(at);
        }
        follower.hold(new Map(), true);
        settled(follower);
        expect([...follower.places]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a pin of a node that the graph has not is none', () => {
    const follower = followerOf(graph);
    follower.hold(new Map([['paper:gone', { x: 0, y: 0 }]]), true);
    settled(follower);
    expect(follower.places.size).toBe(0);
  });
});
