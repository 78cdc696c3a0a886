// The words a person types -> the node they mean, or the candidates, or the three closest names.
// Leaves to others: what is asked about the node, what is said when there is none.

import { editDistance } from '../base/edit-distance';
import { byText, chain } from '../base/sort';
import { fold, letters } from '../base/text';
import { NODE_KINDS, type NodeAttributes, type NodeKind, type PaperGraph } from '../model/graph';
import { type Named, named } from './answer';

/** How a name led to a node, the surest first. */
export const MATCHES = ['key', 'exact', 'folded', 'alias', 'short', 'plural', 'part', 'typo'] as const;
export type Match = (typeof MATCHES)[number];

export interface Candidate extends Named {
  readonly how: Match;
  /** The spelling that matched or came closest. */
  readonly spelling: string;
}

export type Resolution =
  | { readonly kind: 'found'; readonly node: Candidate }
  /** Several nodes fit equally well, the likeliest first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** Nothing fits; at most three that come near, the closest first. */
  | { readonly kind: 'unknown'; readonly closest: readonly Candidate[] };

export interface ResolveOptions {
  /** Only nodes of these kinds. */
  readonly kinds?: readonly NodeKind[];
}

const CLOSEST = 3;

/**
 * Finds the node that a name means. Ways of matching are tried from the surest to the loosest; the first that hits
 * decides. A work is preferred to a technique or category of the same name. Linear in the number of names.
 */
export function resolveName(graph: PaperGraph, name: string, options: ResolveOptions = {}): Resolution {
  const kinds = new Set<NodeKind>(options.kinds ?? NODE_KINDS);
  const spellings = spellingsOf(graph, kinds);
  const ask = asked(name);
  const hits = new Map<Match, Map<string, Candidate>>();
  for (const spelling of spellings) {
    const how = matchOf(ask, spelling);
    if (how === null) continue;
    const found = hits.get(how) ?? new Map<string, Candidate>();
    hits.set(how, found);
    if (!found.has(spelling.key)) found.set(spelling.key, candidate(graph, spelling, how));
  }
  for (const how of MATCHES) {
    const all = [...(hits.get(how)?.values() ?? [])].sort(order(graph));
    const found = how === 'typo' ? fewestSlips(ask, all) : all;
    const works = found.filter(({ kind }) => kind === 'paper' || kind === 'method');
    const [only, ...others] = works.length > 0 && how !== 'part' ? works : found;
    if (only === undefined) continue;
    return others.length === 0 ? { kind: 'found', node: only } : { kind: 'ambiguous', candidates: [only, ...others] };
  }
  return nearest(graph, ask, spellings);
}

/** One name of one node. */
interface Spelling {
  readonly key: string;
  readonly kind: NodeKind;
  readonly text: string;
  readonly source: 'key' | 'name' | 'alias' | 'short' | 'id';
  readonly letters: string;
}

function spellingsOf(graph: PaperGraph, kinds: ReadonlySet<NodeKind>): Spelling[] {
  const found: Spelling[] = [];
  for (const key of graph.nodes().sort(byText)) {
    const attributes: NodeAttributes = graph.getNodeAttributes(key);
    const { kind } = attributes;
    if (!kinds.has(kind)) continue;
    const add = (text: string | null, source: Spelling['source']): void => {
      if (text !== null && text.trim() !== '') found.push({ key, kind, text, source, letters: letters(text) });
    };
    add(key, 'key');
    add(key.slice(key.indexOf(':') + 1), 'key');
    add(attributes.name, 'name');
    add(attributes.label, 'name');
    if (attributes.kind === 'paper') {
      add(attributes.title, 'name');
      add(/^([^:]{2,60}):\s/.exec(attributes.title)?.[1] ?? null, 'short');
      for (const id of [attributes.arxiv, attributes.doi, ...attributes.links.map(({ url }) => url)]) add(id, 'id');
    }
    if (attributes.kind === 'category') add(attributes.path.join(' / '), 'name');
    else for (const alias of attributes.aliases) add(alias, 'alias');
  }
  return found;
}

interface Asked {
  readonly text: string;
  readonly folded: string;
  readonly letters: string;
  readonly singular: string;
  /** An id or address without what people put around it. */
  readonly id: string;
  /** For `part`: the words, each of which must begin a word of the name. */
  readonly words: readonly string[];
}

function asked(name: string): Asked {
  const text = name.trim();
  return {
    text,
    folded: fold(text),
    letters: letters(text),
    singular: singular(letters(text)),
    id: bareId(text),
    words: fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
  };
}

/** `https://arxiv.org/abs/2301.00001v2`, `arXiv:2301.00001` → `2301.00001`; other addresses without scheme and last slash. */
const bareId = (text: string): string =>
  fold(text)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^(?:arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*|(?:dx\.)?doi\.org\/|doi:\s*)/, '')
    .replace(/(?<=^\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/, '')
    .replace(/\/$/, '');

const singular = (folded: string): string =>
  /ies$/.test(folded) ? `${folded.slice(0, -3)}y` : /[^su]s$/.test(folded) ? folded.slice(0, -1) : folded;

/** Shorter pieces of a name are in too many names to mean one. */
const LEAST_PART = 3;

function matchOf(ask: Asked, spelling: Spelling): Match | null {
  const { text, source } = spelling;
  if (source === 'key') return text === ask.text ? 'key' : null;
  if (source === 'id') return ask.id !== '' && bareId(text) === ask.id ? 'key' : null;
  if (text === ask.text) return source === 'name' ? 'exact' : source === 'alias' ? 'alias' : 'short';
  if (ask.letters === '') return null;
  if (spelling.letters === ask.letters) return source === 'name' ? 'folded' : source === 'alias' ? 'alias' : 'short';
  if (singular(spelling.letters) === ask.singular) return 'plural';
  if (ask.letters.length >= LEAST_PART && hasWords(spelling, ask)) return 'part';
  return slips(ask, spelling) === null ? null : 'typo';
}

/** Every word asked for begins a word of the name. */
function hasWords({ text }: Spelling, { words }: Asked): boolean {
  if (words.length === 0) return false;
  const own = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => own.some((one) => (word.length < LEAST_PART ? one === word : one.startsWith(word))));
}

/** Slips that a name of that length may have: one from four letters on, two from nine. */
const tolerance = (length: number): number => (length >= 9 ? 2 : length >= 4 ? 1 : 0);

function slips(ask: Asked, spelling: Spelling): number | null {
  const limit = tolerance(Math.min(ask.letters.length, spelling.letters.length));
  // Digits count versions: Mamba-3 is no slip of Mamba-2.
  if (limit === 0 || digits(ask.letters) !== digits(spelling.letters)) return null;
  const distance = editDistance(ask.letters, spelling.letters, limit);
  return distance > limit ? null : distance;
}

function fewestSlips(ask: Asked, found: readonly Candidate[]): Candidate[] {
  const counts = found.map(({ spelling }) => editDistance(ask.letters, letters(spelling), 3));
  const least = Math.min(...counts);
  return found.filter((_, i) => counts[i] === least);
}

const digits = (text: string): string => text.replace(/\P{N}+/gu, '');

const candidate = (graph: PaperGraph, { key, text }: Spelling, how: Match): Candidate => ({
  ...named(graph, key),
  how,
  spelling: text,
});

/** Works before concepts, listed before named, what has more edges first. */
const order = (graph: PaperGraph) =>
  chain<Candidate>(
    (a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind),
    (a, b) => graph.degree(b.key) - graph.degree(a.key),
    (a, b) => byText(a.key, b.key),
  );

/** The closest names by edit distance relative to length; a name that begins like the one asked for is closer. */
function nearest(graph: PaperGraph, ask: Asked, spellings: readonly Spelling[]): Resolution {
  const best = new Map<string, { spelling: Spelling; distance: number }>();
  for (const spelling of spellings) {
    if (spelling.source === 'key' || spelling.source === 'id' || spelling.letters === '') continue;
    const distance = farness(ask.letters, spelling.letters);
    const known = best.get(spelling.key);
    if (known === undefined || distance < known.distance) best.set(spelling.key, { spelling, distance });
  }
  const closest = [...best.values()]
    .map(({ spelling, distance }) => ({ distance, node: candidate(graph, spelling, 'typo') }))
    .sort((a, b) => a.distance - b.distance || order(graph)(a.node, b.node))
    .slice(0, CLOSEST);
  return { kind: 'unknown', closest: closest.map(({ node }) => node) };
}

/** Names are compared over this many letters; titles differ early enough. */
const COMPARED = 64;

function farness(asked: string, other: string): number {
  const [a, b] = [asked.slice(0, COMPARED), other.slice(0, COMPARED)];
  const longest = Math.max(a.length, b.length, 1);
  const distance = editDistance(a, b, longest) / longest;
  let start = 0;
  while (start < 4 && start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  // Jaro-Winkler's bonus for a common beginning (Winkler 1990).
  return Math.round(1000 * distance * (1 - 0.1 * start));
}
