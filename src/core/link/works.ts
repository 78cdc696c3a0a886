// Growing sets of listings, and blocks of listings that share a key.
// Leaves to others: what is joined, and why (identify.ts).

import type { Listing } from './listing';
import { push } from './multimap';
import { areVersions } from './name-key';
import { beforeColon } from './similarity';
import { UnionFind } from './union-find';

/** Sets of listings, and the names each set has, so that no chain of joins ties two versions together. */
export class Works {
  readonly #listings: readonly Listing[];
  readonly #sets: UnionFind;
  readonly #names = new Map<number, readonly string[]>();

  /** @param listings in order, each at its own `at` */
  constructor(listings: readonly Listing[]) {
    this.#listings = listings;
    this.#sets = new UnionFind(listings.length);
  }

  /** Place of the first listing of the work that this one belongs to. */
  find(listing: Listing): number {
    return this.#sets.find(listing.at);
  }

  join(a: Listing, b: Listing): void {
    const first = this.find(a);
    const second = this.find(b);
    if (first === second) return;
    const names = [...new Set([...this.#namesOf(first), ...this.#namesOf(second)])];
    this.#names.set(this.#sets.join(first, second), names);
  }

  /** Joins unless two names of the two sets are versions of each other. */
  joinUnlessVersions(a: Listing, b: Listing): void {
    const first = this.#namesOf(this.find(a));
    const second = this.#namesOf(this.find(b));
    if (!first.some((one) => second.some((other) => areVersions(one, other)))) this.join(a, b);
  }

  /** The sets as they are now, each in order, by their first listing. */
  all(): Listing[][] {
    const sets = new Map<number, Listing[]>();
    for (const listing of this.#listings) push(sets, this.find(listing), listing);
    return [...sets.values()];
  }

  #namesOf(root: number): readonly string[] {
    const known = this.#names.get(root);
    if (known) return known;
    const listing = this.#listings[root];
    if (listing === undefined) return [];
    const name = listing.fact.name ?? (listing.bare ? listing.fact.title : beforeColon(listing.fact.title));
    return name === null ? [] : [name];
  }
}

/** Listings by shared key; keys that only one listing has are left out. */
export function blocksBy(
  listings: readonly Listing[],
  keysOf: (listing: Listing) => readonly string[],
): Map<string, Listing[]> {
  const blocks = new Map<string, Listing[]>();
  for (const listing of listings) for (const key of keysOf(listing)) push(blocks, key, listing);
  for (const [key, block] of blocks) if (block.length < 2) blocks.delete(key);
  return blocks;
}

/** With more differing titles than this under one key, the key is noise (one link copied a thousand times), and only equal titles go together. */
export const BREADTH = 20;

/**
 * Parts a block so that each member agrees with one of the first three of its part: full titles first, then bare names,
 * which go to the first part that takes them. At most `BREADTH` parts are compared with.
 */
export function groupsOf(block: readonly Listing[], agree: (a: Listing, b: Listing) => boolean): Listing[][] {
  const groups: Listing[][] = [];
  const spelled = new Map<string, Listing[]>();
  for (const one of [...block.filter((listing) => !listing.bare), ...block.filter((listing) => listing.bare)]) {
    const spelling = `${one.title.key}\n${one.nameKey}`;
    const group = spelled.get(spelling) ?? partFor(one, groups, agree) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(one);
    spelled.set(spelling, group);
  }
  return groups;
}

/** Like `groupsOf`, for listings whose titles are all the same and that must agree in something else. */
export function groupsWithin(block: readonly Listing[], agree: (a: Listing, b: Listing) => boolean): Listing[][] {
  const groups: Listing[][] = [];
  for (const one of block) {
    const group = partFor(one, groups.slice(-BREADTH), agree);
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const partFor = (
  one: Listing,
  groups: readonly Listing[][],
  agree: (a: Listing, b: Listing) => boolean,
): Listing[] | undefined =>
  groups.length > BREADTH
    ? undefined
    : groups.find((members) => members.slice(0, 3).some((member) => agree(member, one)));
