// Works of a lineage that stand alike: of one year, on the same works and on nothing else. Found, to be one piece each. Pure.
// Leaves to others: folding them (fold.ts), which are folded (use-scene.ts), how a piece looks and opens (piece.tsx).

import { neighbours } from './chains';
import type { TimeWork } from './columns';
import type { SceneEdge } from './scene';

/** Fewer can be taken in one by one. */
const LEAST = 8;

/** A bunch as one piece: it stands where its works would. */
export interface Bunch extends TimeWork {
  readonly kind: 'bunch';
  /** As the list has them. */
  readonly members: readonly string[];
  /** The first of them, by which the settings know the bunch. */
  readonly first: string;
  /** `down`: works that draw on the same and lead to nothing; `up`: works that led to the same and draw on nothing. */
  readonly way: 'up' | 'down';
  /** What they draw on, or led to. */
  readonly around: readonly string[];
}

interface Lineage {
  readonly works: readonly TimeWork[];
  readonly edges: readonly Pick<SceneEdge, 'source' | 'target'>[];
  readonly root: string | null;
}

/** All bunches of a lineage, the root of a tree in none of them. Linear in its edges. */
export function bunchesOf({ works, edges, root }: Lineage): Bunch[] {
  const olders = neighbours(edges, 'source', 'target');
  const newers = neighbours(edges, 'target', 'source');
  const alike = new Map<string, Omit<Bunch, 'key' | 'first'> & { readonly members: string[] }>();
  for (const { key, year } of works) {
    const [older, newer] = [olders.get(key), newers.get(key)];
    if (key === root || (older === undefined) === (newer === undefined)) continue;
    const way = older === undefined ? 'up' : 'down';
    const around = [...(older ?? newer ?? [])].sort();
    const id = JSON.stringify([way, year, ...around]);
    const known = alike.get(id);
    if (known === undefined) alike.set(id, { kind: 'bunch', year, way, around, members: [key] });
    else known.members.push(key);
  }
  return [...alike.values()].flatMap((bunch) => {
    const [first] = bunch.members;
    return first === undefined || bunch.members.length < LEAST ? [] : [{ key: `bunch:${first}`, first, ...bunch }];
  });
}
