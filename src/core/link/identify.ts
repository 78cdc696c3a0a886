// Record linkage: which listings are one work. Blocks of listings that share a key, strongest key first, joined where the rest agrees.
// Leaves to others: what agreement means (same-work.ts), what the joined work looks like (fuse.ts).
// Blocking as in Fellegi and Sunter 1969; near-linear, since inside a block each listing meets a bounded number of others.

import type { Issue } from '../model/issue';
import { needsItsCapitals } from './common';
import { differingIdIssues, type SharedId, sharedIdIssues } from './id-issues';
import type { Listing } from './listing';
import { misprintPairs } from './misprints';
import { push } from './multimap';
import { documentsAt, notesOn } from './notes';
import {
  agreeWithSharedId,
  agreeWithSharedName,
  areVersionsOf,
  genericAgree,
  idsDiffer,
  shareLink,
  titleYears,
  yearsAgree,
} from './same-work';
import { overlapOf } from './similarity';
import { BREADTH, blocksBy, groupsOf, groupsWithin, Works } from './works';

export interface Identified {
  /** Each work's listings in order; works by their first listing. */
  readonly works: readonly (readonly Listing[])[];
  readonly issues: readonly Issue[];
}

/** A repository with more works than this is a collection, and no sign of identity. */
const COLLECTION = 8;

/** Decides which listings are one work. Needs the listings in their fixed order (`listingsOf`). */
export function identify(listings: readonly Listing[]): Identified {
  const works = new Works(listings);
  const shared = [
    ...joinByWorkId(listings, works, 'arXiv id', (one) => one.arxiv),
    ...joinByWorkId(listings, works, 'DOI', (one) => one.doi),
    ...joinByWorkId(listings, works, 'OpenReview id', (one) => one.openreview),
  ];
  joinByTitle(listings, works);
  joinByNote(listings, works);
  joinByRepository(listings, works);
  joinByName(listings, works);
  for (const [a, b] of misprintPairs(listings)) {
    if (!idsDiffer(a, b) && yearsAgree(a, b, 1) && !areVersionsOf(a, b)) works.joinUnlessVersions(a, b);
  }
  const found = works.all();
  return { works: found, issues: [...sharedIdIssues(shared, (one) => works.find(one)), ...differingIdIssues(found)] };
}

function joinByWorkId(
  listings: readonly Listing[],
  works: Works,
  kind: string,
  idOf: (listing: Listing) => string | null,
): SharedId[] {
  const shared: SharedId[] = [];
  const blocks = blocksBy(listings, (one) => {
    const id = idOf(one);
    return id === null ? [] : [id];
  });
  for (const [id, block] of blocks) {
    const groups = groupsOf(block, agreeWithSharedId);
    for (const group of groups) joinAll(group, works);
    if (groups.length > 1) shared.push({ kind, id, firsts: groups.flatMap((group) => group.slice(0, 1)) });
  }
  return shared;
}

function joinAll([first, ...rest]: readonly Listing[], works: Works): void {
  if (first) for (const one of rest) works.join(first, one);
}

/** The same title in letters and digits, in years that can belong to one work. */
function joinByTitle(listings: readonly Listing[], works: Works): void {
  for (const block of blocksBy(listings, (one) => (one.title.key === '' ? [] : [one.title.key])).values()) {
    if (block.some((one) => one.generic)) {
      for (const group of groupsWithin(block, genericAgree)) joinAll(group, works);
      continue;
    }
    const dated = block
      .filter((one) => one.fact.year !== null)
      .sort((a, b) => (a.fact.year ?? 0) - (b.fact.year ?? 0) || a.at - b.at);
    for (const [i, one] of dated.entries()) {
      const before = dated[i - 1];
      if (before && mayShareTitle(before, one)) works.join(before, one);
    }
    const eras = new Set(dated.map((one) => works.find(one)));
    const home = eras.size === 1 ? dated[0] : undefined;
    const undated = block.filter((one) => one.fact.year === null);
    const byDocument = new Map<number, Listing[]>();
    for (const one of dated) push(byDocument, one.doc, one);
    for (const one of undated) {
      // With one title in several eras, an undated listing goes with its own document's, if that has only one.
      const own = byDocument.get(one.doc);
      const near = home ?? (own?.length === 1 ? own[0] : undefined) ?? undated[0];
      if (near && near !== one && mayShareTitle(near, one)) works.join(near, one);
    }
  }
}

/** Short titles ("SAM") need ids that do not contradict; a title of four words or more outweighs a wrong link. */
function mayShareTitle(a: Listing, b: Listing): boolean {
  if (a.title.words.length < 4 && a.title.key.length < 25 && idsDiffer(a, b)) return false;
  return yearsAgree(a, b, titleYears(a));
}

/** An entry that leads to a file of the folder, and the work that the file is a note on, if their titles agree for the most part. */
function joinByNote(listings: readonly Listing[], works: Works): void {
  const notes = notesOn(
    listings.map((work) => ({
      work,
      document: work.facts.document.id,
      line: work.fact.line,
      endLine: work.fact.endLine,
    })),
  );
  for (const one of listings)
    for (const { url } of one.fact.links)
      for (const document of documentsAt(url, one.facts.document.id)) {
        const note = notes.get(document);
        if (note === undefined || note.doc === one.doc || idsDiffer(one, note) || areVersionsOf(one, note)) continue;
        const named = one.nameKey !== '' && one.nameKey === note.nameKey;
        if (named || overlapOf(one.title, note.title).contained >= 0.75) works.joinUnlessVersions(one, note);
      }
}

/** One repository is a weak sign (collections, toolkits): names or titles must agree too. */
function joinByRepository(listings: readonly Listing[], works: Works): void {
  for (const block of blocksBy(listings, (one) => one.codes).values()) {
    const firsts = firstOfEach(block, works);
    if (firsts.length > COLLECTION) continue;
    eachPair(firsts, (a, b) => {
      if (areVersionsOf(a, b) || idsDiffer(a, b) || !yearsAgree(a, b, 1)) return;
      const { jaccard, contained } = overlapOf(a.title, b.title);
      const named = a.nameKey !== '' && a.nameKey === b.nameKey;
      // One list seldom has a work under two titles: the code is that of two works.
      const alike = a.doc === b.doc && !a.bare && !b.bare ? 0.75 : 0.5;
      if (named || jaccard >= alike || (contained === 1 && (a.bare || b.bare))) works.joinUnlessVersions(a, b);
    });
  }
}

/** One short name and similar titles; a listing that has nothing but the name joins the only work of that name. */
function joinByName(listings: readonly Listing[], works: Works): void {
  const nameOf = (one: Listing): string => one.nameKey || (one.bare ? one.title.key : '');
  for (const block of blocksBy(listings, (one) => (nameOf(one).length < 2 ? [] : [nameOf(one)])).values()) {
    const firsts = firstOfEach(block, works);
    const full = firsts.filter((one) => !saysOnlyItsName(one)).slice(0, BREADTH);
    eachPair(full, (a, b) => {
      if (agreeWithSharedName(a, b)) works.joinUnlessVersions(a, b);
    });
    for (const bare of firsts.filter(saysOnlyItsName)) {
      const fits = full.filter((one) => !idsDiffer(one, bare) && yearsAgree(one, bare, 1) && nameSuffices(one, bare));
      const [fit] = fits;
      if (fit && new Set(fits.map((one) => works.find(one))).size === 1) works.joinUnlessVersions(fit, bare);
    }
  }
}

const saysOnlyItsName = (one: Listing): boolean => one.bare && (one.nameKey === '' || one.nameKey === one.title.key);

/** A dictionary word or a short acronym is a name of many works: then year, address or document must agree as well. */
function nameSuffices(full: Listing, bare: Listing): boolean {
  const name = bare.fact.name ?? bare.fact.title;
  if (!needsItsCapitals(name) && !/^\p{Lu}{2,5}s?$/u.test(name.trim())) return true;
  if (shareLink(full, bare)) return true;
  return (
    full.fact.name === name && (full.doc === bare.doc || (full.fact.year !== null && full.fact.year === bare.fact.year))
  );
}

/** For each work that has listings in the block, the first with a full title, else the first. */
function firstOfEach(block: readonly Listing[], works: Works): Listing[] {
  const firsts = new Map<number, Listing>();
  for (const one of block) {
    const root = works.find(one);
    const known = firsts.get(root);
    if (known === undefined || (known.bare && !one.bare)) firsts.set(root, one);
  }
  return [...firsts.values()].sort((a, b) => a.at - b.at);
}

function eachPair(listings: readonly Listing[], look: (a: Listing, b: Listing) => void): void {
  for (const [i, a] of listings.entries()) for (const b of listings.slice(i + 1)) look(a, b);
}
