// Stated relations -> lineage between nodes: each end resolved to a listed paper or a ghost.
// Leaves to others: the look-up (names.ts), grouping of unlisted names (ghosts.ts) and of statements (lineage.ts).

import { byText } from '../base/sort';
import type { Corpus, Linked, Paper } from '../model/corpus';
import type { Party } from '../model/facts';
import { paperKey } from '../model/ids';
import type { Relation } from '../model/relation';
import { type GhostMention, gatherGhosts } from './ghosts';
import { gatherLineage, type Statement } from './lineage';
import { bareName, nameKey } from './name-key';
import { type Context, Names } from './names';

/** Place of the work that an entry belongs to, by `localKey`. */
export type WorkOf = ReadonlyMap<string, number>;

/** Names an entry in the whole corpus: the place of its document, and its name there. */
export const localKey = (doc: number, ref: string): string => `${doc}\n${ref}`;

interface Linking extends Pick<Linked, 'lineage' | 'ghosts' | 'issues'> {
  /** Further names that sentences use for a listed work: its acronym or long form, by place of the paper. */
  readonly learned: ReadonlyMap<number, readonly string[]>;
}

/** Ends of statements: a listed work, or the number of a mention of an unlisted one. */
type End = { readonly paper: number } | { readonly mention: number };

interface Said {
  readonly from: End;
  readonly to: End;
  readonly rest: Omit<Statement, 'source' | 'target'>;
}

/** Resolves both ends of every statement and gathers the statements to edges; ghosts are those that an edge remains of. */
export function linkRelations(corpus: Corpus, papers: readonly Paper[], workOf: WorkOf): Linking {
  const names = new Names(papers);
  const mentions: GhostMention[] = [];
  const learned = new Map<number, Set<string>>();
  const endOf = (party: Party, doc: number, context: Context): End | null => {
    if (party.kind === 'entry') {
      const paper = workOf.get(localKey(doc, party.ref));
      return paper === undefined ? null : { paper };
    }
    if (nameKey(party.name) === '' || party.name.length > LONGEST_NAME) return null;
    const paper = names.resolve(party.name, party.url, context);
    if (paper !== null) {
      if (names.isSpelledOut(party.name, paper))
        learned.set(paper, (learned.get(paper) ?? new Set()).add(bareName(party.name)));
      return { paper };
    }
    mentions.push(party);
    return { mention: mentions.length - 1 };
  };
  const said: Said[] = [];
  for (const [doc, { document: list, relations }] of corpus.facts.entries()) {
    const listedIn = list.id;
    for (const { from, to, relation, cue, confidence, origin, evidence } of relations) {
      // Whichever end is an entry is what the sentence is about; the other end is hardly the same work.
      const listed = [from, to]
        .map((party) => (party.kind === 'entry' ? workOf.get(localKey(doc, party.ref)) : undefined))
        .find((paper) => paper !== undefined);
      const before = mentions.length;
      const title = origin === 'title';
      const source = endOf(from, doc, { document: listedIn, self: listed ?? null, title });
      const self = listed ?? (source !== null && 'paper' in source ? source.paper : null);
      const target = endOf(to, doc, { document: listedIn, self, title });
      if (source === null || target === null) mentions.length = before;
      else said.push({ from: source, to: target, rest: { relation, cue, confidence, origin, evidence } });
    }
  }
  const gathered = gatherGhosts(mentions);
  const supported = supportedGhosts(said, gathered.keys);
  const keyOf = (end: End): Statement['source'] =>
    ('paper' in end ? papers[end.paper]?.key : gathered.keys[end.mention]) ?? paperKey('');
  const topics = topicsOf(said, keyOf, papers.length);
  const years = new Map(papers.map((paper) => [paper.key as string, paper.year]));
  const { lineage, issues } = gatherLineage(
    said
      .filter(
        ({ from, to, rest }) =>
          rest.origin !== 'title' ||
          (mayStand(from, to, rest.relation, papers, supported, gathered.keys) &&
            (rest.confidence >= PLAIN_TITLE || !topics.has(keyOf(to)))),
      )
      .map(({ from, to, rest }) => ({ source: keyOf(from), target: keyOf(to), ...rest })),
    (key) => years.get(key) ?? null,
  );
  const connected = new Set<string>(lineage.flatMap((edge) => [edge.source, edge.target]));
  return {
    learned: new Map([...learned].map(([paper, said]) => [paper, [...said].sort(byText)])),
    lineage,
    issues,
    ghosts: gathered.ghosts.filter((ghost) => connected.has(ghost.key)),
  };
}

/** What only a title says: of a listed work if that is no younger, of an unlisted one if more speaks for it. */
function mayStand(
  from: End,
  to: End,
  relation: Relation,
  papers: readonly Paper[],
  supported: ReadonlySet<string>,
  keys: readonly string[],
): boolean {
  if ('mention' in to) return supported.has(keys[to.mention] ?? '');
  if (relation === 'compares') return true;
  const year = 'paper' in from ? (papers[from.paper]?.year ?? null) : null;
  const other = papers[to.paper]?.year ?? null;
  return year === null || other === null || other <= year;
}

/**
 * Unlisted works that a sentence relates to, that a title relates to in plain words, or that the titles of two works seem to:
 * one title alone may hold any capitals, and what many titles hold and no sentence is a topic (`IoT`, `LHC`).
 */
function supportedGhosts(said: readonly Said[], keys: readonly string[]): ReadonlySet<string> {
  const supported = new Set<string>();
  const titled = new Map<string, Set<number>>();
  for (const { from, to, rest } of said) {
    const key = 'mention' in to ? keys[to.mention] : undefined;
    if (key === undefined) continue;
    if (rest.origin !== 'title' || rest.confidence >= PLAIN_TITLE) supported.add(key);
    else if (rest.confidence >= SURE_TITLE && 'paper' in from)
      titled.set(key, (titled.get(key) ?? new Set()).add(from.paper));
  }
  for (const [key, works] of titled) if (works.size >= 2 && works.size <= MOST_TITLES) supported.add(key);
  return supported;
}

/** Works that more titles hold than one list builds on, most of them without a word that says how: `NeRF`, `UAV`. */
function topicsOf(said: readonly Said[], keyOf: (end: End) => string, papers: number): ReadonlySet<string> {
  const titled = new Map<string, Set<string>>();
  const listed = new Set(said.flatMap(({ to }) => ('paper' in to ? [keyOf(to)] : [])));
  // A large list may well hold many works that build on a listed one.
  const most = (key: string): number => (listed.has(key) ? Math.max(MOST_TITLES, papers * TOPIC_SHARE) : MOST_TITLES);
  for (const { from, to, rest } of said)
    if (rest.origin === 'title' && rest.confidence < PLAIN_TITLE)
      titled.set(keyOf(to), (titled.get(keyOf(to)) ?? new Set()).add(keyOf(from)));
  return new Set([...titled].filter(([key, works]) => works.size > most(key)).map(([key]) => key));
}

/** Title statements from here on say in words what they do with the work. */
const PLAIN_TITLE = 0.6;

/** Title statements below it name a capitalised word that may be no work at all, or stand behind a mere preposition. */
const SURE_TITLE = 0.45;

/** More titles than that speak of a topic, not of a work. */
const MOST_TITLES = 12;

/** The same for a listed work, as a share of the papers. */
const TOPIC_SHARE = 0.02;

/** Characters; what is longer is no name. */
const LONGEST_NAME = 160;
