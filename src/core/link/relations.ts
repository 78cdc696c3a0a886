// Stated relations -> lineage between nodes: each end resolved to a listed paper or a ghost.
// Leaves to others: the look-up (names.ts), grouping of unlisted names (ghosts.ts) and of statements (lineage.ts).

import { byText } from '../base/sort';
import { isLinkLabel } from '../lexicon/link-labels';
import { isNoTarget } from '../lexicon/not-targets';
import type { Corpus, Linked, Paper } from '../model/corpus';
import type { Party } from '../model/facts';
import { paperKey } from '../model/ids';
import { type GhostMention, gatherGhosts } from './ghosts';
import { gatherLineage, type Statement } from './lineage';
import { bareName, nameKey } from './name-key';
import { type Context, Names } from './names';
import { withoutHearsay } from './title-statements';

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
    // "as in [the paper](…)", "based on [PyTorch](…)": a link alone makes no work of what its words are
    if (party.url !== undefined && (isLinkLabel(party.name) || isNoTarget(party.name))) return null;
    mentions.push(party);
    return { mention: mentions.length - 1 };
  };
  const said: { readonly from: End; readonly to: End; readonly rest: Omit<Statement, 'source' | 'target'> }[] = [];
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
  const keyOf = (end: End): Statement['source'] =>
    ('paper' in end ? papers[end.paper]?.key : gathered.keys[end.mention]) ?? paperKey('');
  const years = new Map(papers.map((paper) => [paper.key as string, paper.year]));
  const statements = said.map(({ from, to, rest }): Statement => ({ source: keyOf(from), target: keyOf(to), ...rest }));
  const { lineage, issues } = gatherLineage(withoutHearsay(statements, years), (key) => years.get(key) ?? null);
  const connected = new Set<string>(lineage.flatMap((edge) => [edge.source, edge.target]));
  return {
    learned: new Map([...learned].map(([paper, said]) => [paper, [...said].sort(byText)])),
    lineage,
    issues,
    ghosts: gathered.ghosts.filter((ghost) => connected.has(ghost.key)),
  };
}

/** Characters; what is longer is no name. */
const LONGEST_NAME = 160;
