// Works that entries refer to and no document lists: the spellings of one name become one node.
// Leaves to others: telling that a mention is not a listed work (names.ts).

import { abbreviates, looksLikeAcronym, phraseInitials } from '../base/acronym';
import { byText } from '../base/sort';
import { squeeze } from '../base/text';
import type { Ghost } from '../model/corpus';
import { methodKey } from '../model/ids';
import { addressKey, isCode, isWorkId } from './addresses';
import { isEveryday } from './common';
import { nameSlug, plainOrHashed, uniqueSlugs } from './keys';
import { push } from './multimap';
import { bareName, looseKey, nameKey, withoutNoun, withoutSize } from './name-key';
import { NearNames } from './typo';

/** One mention of an unlisted work. */
export interface GhostMention {
  readonly name: string;
  readonly url?: string;
  /** Its short or long form. */
  readonly also?: string;
}

export interface Ghosts {
  /** Sorted by key. */
  readonly ghosts: readonly Ghost[];
  /** For each mention given, the key of its ghost. */
  readonly keys: readonly Ghost['key'][];
}

/** A name seen this often is no slip of another. */
const SURE = 3;

/** Mentions whose names are equal but for plural, possessive, case, hyphens and the way of writing a version. */
interface Group {
  readonly key: string;
  count: number;
  /** How often it is spelled in which way. */
  readonly spellings: Map<string, number>;
  readonly places: Set<string>;
  /** The group this one is a variant of. */
  into: Group | null;
}

/** Groups mentions to ghosts: by spelling, by address, then variants with a model size or noun, acronyms and typos. */
export function gatherGhosts(mentions: readonly GhostMention[]): Ghosts {
  const groups = new Map<string, Group>();
  const groupOf = mentions.map((mention) => take(mention, groups));
  const sorted = [...groups.values()].sort(better);
  joinSamePlaces(sorted);
  joinVariants(sorted, groups);
  joinSizes(sorted);
  joinAcronyms(sorted);
  joinTypos(sorted);

  const members = new Map<Group, Group[]>();
  for (const group of sorted) push(members, rootOf(group), group);
  const roots = [...members.keys()];
  const names = roots.map(nameOf);
  const slugs = uniqueSlugs(
    roots,
    plainOrHashed(
      (root) => nameSlug(nameOf(root)),
      (root) => root.key,
    ),
  );
  const keyOf = new Map(roots.map((root, i) => [root, methodKey(slugs[i] ?? root.key)]));
  const ghosts = roots.map((root, i): Ghost => {
    const all = members.get(root) ?? [];
    const name = names[i] ?? root.key;
    const aliases = [...new Set(all.flatMap((group) => [...group.spellings.keys()]))]
      .filter((alias) => alias !== name)
      .sort(byText);
    return {
      key: methodKey(slugs[i] ?? root.key),
      name,
      aliases,
      mentions: all.reduce((sum, group) => sum + group.count, 0),
    };
  });
  return {
    ghosts: ghosts.sort((a, b) => byText(a.key, b.key)),
    keys: groupOf.map((group) => keyOf.get(rootOf(group)) ?? methodKey(group.key)),
  };
}

function take(mention: GhostMention, groups: Map<string, Group>): Group {
  const bare = bareName(squeeze(mention.name)).replace(/^[\s"'“”‘(]+|[\s"'“”’),.;:]+$/g, '');
  // Lee et al. (2016): a bracket of its own
  const name = /\([^()]*$/.test(bare) ? `${bare})` : bare;
  const key = looseKey(name);
  const group = groups.get(key) ?? {
    key,
    count: 0,
    spellings: new Map<string, number>(),
    places: new Set<string>(),
    into: null,
  };
  groups.set(key, group);
  group.count++;
  group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
  if (mention.also !== undefined) group.spellings.set(mention.also, group.spellings.get(mention.also) ?? 0);
  const place = mention.url === undefined ? '' : addressKey(mention.url);
  if (isWorkId(place) || isCode(place)) group.places.add(place);
  return group;
}

/** Most frequent first, then by key: a variant goes into the group that stands before it. */
const better = (a: Group, b: Group): number => b.count - a.count || byText(a.key, b.key);

function rootOf(group: Group): Group {
  let at = group;
  while (at.into !== null) at = at.into;
  return at;
}

function join(group: Group, into: Group): void {
  const root = rootOf(group);
  const target = rootOf(into);
  if (root !== target) root.into = target;
}

/** One arXiv id, DOI or repository behind two names. */
function joinSamePlaces(sorted: readonly Group[]): void {
  const first = new Map<string, Group>();
  for (const group of sorted)
    for (const place of [...group.places].sort(byText)) {
      const known = first.get(place);
      if (known) join(group, known);
      else first.set(place, group);
    }
}

/** `PaLM 62B` is PaLM and `Mamba blocks` are Mamba where those are mentioned as well. */
function joinVariants(sorted: readonly Group[], groups: ReadonlyMap<string, Group>): void {
  for (const group of sorted) {
    const name = nameOf(group);
    const noun = withoutNoun(name);
    for (const shorter of [withoutSize(name), noun !== null && !isEveryday(noun) ? noun : name]) {
      const base = groups.get(looseKey(shorter));
      if (base !== undefined && base !== group) join(group, base);
    }
  }
}

/** `PaLM-8B` and `PaLM 62B` are one work in two sizes, which goes by the name that they share. */
function joinSizes(sorted: readonly Group[]): void {
  const byWork = new Map<string, Group[]>();
  for (const group of sorted) {
    const name = nameOf(group);
    if (group.into === null && PARAMETERS.test(name)) push(byWork, looseKey(withoutSize(name)), group);
  }
  for (const [first, ...others] of byWork.values()) {
    if (first === undefined || others.length === 0) continue;
    first.spellings.set(withoutSize(nameOf(first)), Number.POSITIVE_INFINITY);
    for (const group of others) join(group, first);
  }
}

/** `7B`, `8x7B`, `350M`: how many weights a model has. */
const PARAMETERS = /[\s(_-](?:\d+(?:\.\d+)?\s?[BM]|\d+x\d+B)(?![\p{L}\p{N}])/u;

/** `Deep Q-Network` and `DQN`, if neither fits another as well. */
function joinAcronyms(sorted: readonly Group[]): void {
  const acronyms = sorted.filter((group) => looksLikeAcronym(nameOf(group)) && nameKey(nameOf(group)).length >= 3);
  const byCapitals = new Map<string, Group[]>();
  for (const group of acronyms)
    push(
      byCapitals,
      nameKey(
        nameOf(group)
          .match(/\p{Lu}/gu)
          ?.join('') ?? '',
      ),
      group,
    );
  const pairs = new Map<Group, Group[]>();
  for (const group of sorted) {
    const phrase = group.key === '' ? '' : nameOf(group);
    const fitting = new Set(
      phraseInitials(phrase)
        .flatMap((initials) => byCapitals.get(initials) ?? [])
        .filter((one) => one !== group && abbreviates(nameOf(one), phrase)),
    );
    const [acronym] = fitting;
    if (fitting.size === 1 && acronym) push(pairs, acronym, group);
  }
  for (const [acronym, phrases] of pairs) {
    const [phrase] = phrases;
    if (phrases.length === 1 && phrase) join(phrase, acronym);
  }
}

/** A rare name that is a slip of just one more frequent (or, among rare ones, earlier) name. */
function joinTypos(sorted: readonly Group[]): void {
  const near = new NearNames<Group>();
  for (const group of sorted) {
    const name = nameOf(group);
    if (group.count < SURE && group.into === null && !isEveryday(name)) {
      const found = near.near(name);
      const roots = new Set(found.filter((one) => one.slips === found[0]?.slips).map((one) => rootOf(one.value)));
      const [target] = roots;
      if (roots.size === 1 && target && target !== group) join(group, target);
    }
    near.add(name, group);
  }
}

/** The most frequent spelling, then the one with most capitals, then the first in code-unit order. */
function nameOf(group: Group): string {
  const [best] = [...group.spellings].sort(
    ([a, often], [b, seldom]) => seldom - often || capitalsIn(b) - capitalsIn(a) || byText(a, b),
  );
  return best?.[0] ?? group.key;
}

const capitalsIn = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0;
