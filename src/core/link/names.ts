// Who is meant: an index of all names that listed works go by, and the look-up of a mention in it, surest way first.
// Leaves to others: mentions of works that no list has (ghosts.ts), finding mentions in text (extract).

import { abbreviates, longFormIn, looksLikeAcronym, phraseInitials, titleInitials } from '../base/acronym';
import { by } from '../base/sort';
import { stem } from '../base/stem';
import { fold } from '../base/text';
import { standingOf } from '../lexicon/well-known';
import { addressKey, isCode, isWorkId } from './addresses';
import { isEveryday } from './common';
import { type Form, fitsCapitals, formsOf } from './forms';
import type { FusedPaper } from './fuse';
import { push } from './multimap';
import { bareName, firstVersion, looseKey, nameKey, singular, withoutNoun, withoutSize } from './name-key';
import { documentsAt, notesOn } from './notes';
import { authorYearOf, surnameOf } from './people';
import { beforeColon } from './similarity';
import { NearNames } from './typo';

/** Where a mention stands; tells apart works of one name. */
export interface Context {
  readonly document: string;
  /** A title speaks: initials and slips of its words are chance. */
  readonly title?: boolean;
  /** Place of the work that the statement is about, which is hardly the one it names; null if it is not listed. */
  readonly self: number | null;
}

/** All names of all papers. Building is linear in their number; one look-up touches only names that share a key. */
export class Names {
  readonly #papers: readonly FusedPaper[];
  readonly #documents: readonly ReadonlySet<string>[];
  readonly #exact = new Map<string, Form[]>();
  readonly #loose = new Map<string, Form[]>();
  /** Names by their capitals: `ViT` by `vt`. */
  readonly #acronyms = new Map<string, Form[]>();
  /** Titles by the first letters of their words: The Google File System by `gfs`. */
  readonly #initials = new Map<string, number[]>();
  /** Titles that begin like `Sequence to Sequence`, by `se to se`. */
  readonly #clipped = new Map<string, number[]>();
  readonly #addresses = new Map<string, Set<number>>();
  /** What documents are notes on. */
  readonly #notes: ReadonlyMap<string, number>;
  readonly #firstAuthors = new Map<string, number[]>();
  readonly #near = new NearNames<number>();

  constructor(papers: readonly FusedPaper[]) {
    this.#papers = papers;
    this.#documents = papers.map((paper) => new Set(paper.sources.map((source) => source.document as string)));
    this.#notes = notesOn(papers.flatMap(({ sources }, work) => sources.map((source) => ({ work, ...source }))));
    const names = new Set(papers.flatMap(({ name }) => (name === null ? [] : [nameKey(name)])));
    for (const [i, paper] of papers.entries()) this.#add(i, paper, names);
  }

  /**
   * The place of the paper that a mention names. Null if none fits, or several alike: the first way that finds any decides,
   * so that a weaker one never settles what a stronger one left open.
   */
  resolve(name: string, url: string | undefined, context: Context): number | null {
    const said = name.trim();
    const bare = bareName(said);
    const ways = [
      () => (url === undefined ? [] : this.#byAddress(url, said, context)),
      () => (url === undefined ? [] : this.#byNote(url, context)),
      () => this.#byForm(said, context),
      () => (bare === said ? [] : this.#byForm(bare, context)),
      () => this.#byAuthors(said, context),
      () => this.#byForm(withoutSize(bare), context),
      () => this.#byNoun(bare, context),
      () => this.#byFirstVersion(bare, context),
      () => this.#byAcronym(bare, context),
      () => this.#byLongForm(bare, context),
      () => this.#byClippedWords(bare, context),
      () => this.#byTypo(bare, context),
    ];
    for (const way of ways) {
      const found = way();
      if (found.length > 0) return this.#choose(found, context);
    }
    return null;
  }

  /** Whether a mention is the acronym or the long form of a paper's name or title, and not one of its names already. */
  isSpelledOut(mention: string, paper: number): boolean {
    const said = bareName(mention.trim());
    const fused = this.#papers[paper];
    if (fused === undefined || (this.#loose.get(looseKey(said)) ?? []).some((form) => form.paper === paper))
      return false;
    const { name, title } = fused;
    if (name !== null && abbreviates(name, singular(said))) return true;
    return looksLikeAcronym(said) && longFormIn(title, said) !== null;
  }

  #add(paper: number, fused: FusedPaper, names: ReadonlySet<string>): void {
    for (const form of formsOf(paper, fused, names)) {
      push(this.#exact, nameKey(form.text), form);
      push(this.#loose, looseKey(form.text), form);
      if (form.long) continue;
      this.#near.add(form.text, paper);
      if (looksLikeAcronym(form.text)) push(this.#acronyms, capitals(form.text), form);
    }
    const { title, authors } = fused;
    for (const initials of new Set([beforeColon(title) ?? title, title].flatMap(titleInitials)))
      push(this.#initials, initials, paper);
    const clipped = /^(\p{L}{2})\p{L}*[\s-]+(to|for)[\s-]+(\p{L}{2})/iu.exec(title);
    if (clipped) push(this.#clipped, fold(`${clipped[1]} ${clipped[2]} ${clipped[3]}`), paper);
    for (const place of placesOf(fused))
      this.#addresses.set(place, (this.#addresses.get(place) ?? new Set()).add(paper));
    const surname = authors[0] === undefined ? '' : surnameOf(authors[0]);
    if (surname !== '') push(this.#firstAuthors, surname, paper);
  }

  /** One of several: in the same document, then not younger than the work that names it; null if that leaves several. */
  #choose(papers: readonly number[], context: Context): number | null {
    const near = papers.filter((paper) => this.#documents[paper]?.has(context.document));
    const pool = near.length > 0 ? near : papers;
    if (pool.length === 1) return pool[0] ?? null;
    const year = context.self === null ? null : this.#yearOf(context.self);
    if (year === null) return null;
    const older = pool.filter((paper) => (this.#yearOf(paper) ?? Number.POSITIVE_INFINITY) <= year);
    if (older.length <= 1) return older[0] ?? null;
    // Two of one name: people mean the first of them.
    const first = Math.min(...older.map((paper) => this.#yearOf(paper) ?? Number.POSITIVE_INFINITY));
    const firsts = older.filter((paper) => this.#yearOf(paper) === first);
    const [one, other] = firsts
      .map((paper) => ({ paper, id: this.#papers[paper]?.arxiv ?? '' }))
      .sort(by(({ id }) => id));
    if (one === undefined || other === undefined) return one?.paper ?? null;
    return one.id !== '' && one.id !== other.id ? one.paper : null;
  }

  #yearOf(paper: number): number | null {
    return this.#papers[paper]?.year ?? null;
  }

  /** A link to a listed paper; where several share the address (one repository), those that go by the name. */
  #byAddress(url: string, name: string, { self }: Context): number[] {
    // A link in an entry's own words stands among its links as well.
    const papers = [...(this.#addresses.get(addressKey(url)) ?? [])].filter((paper) => paper !== self);
    if (papers.length < 2) return papers;
    const named = new Set(
      [...(this.#exact.get(nameKey(name)) ?? []), ...(this.#loose.get(looseKey(name)) ?? [])].map((form) => form.paper),
    );
    return papers.filter((paper) => named.has(paper));
  }

  /** A link to a file of the folder that is a note on a work. */
  #byNote(url: string, { self, document }: Context): number[] {
    const works = documentsAt(url, document).flatMap((id) => this.#notes.get(id) ?? []);
    return works.filter((work) => work !== self);
  }

  /** The same name, then the same but for plural, possessive and the way of writing a version. */
  #byForm(name: string, context: Context): number[] {
    const exact = surest(this.#exact.get(nameKey(name)) ?? [], name, context);
    return exact.length > 0 ? exact : surest(this.#loose.get(looseKey(name)) ?? [], name, context);
  }

  /** `Madry et al. 2017`: first author and year; without a year, the papers of the same document only. */
  #byAuthors(mention: string, context: Context): number[] {
    const said = authorYearOf(mention);
    const first = said?.surnames[0];
    if (said === null || first === undefined) return [];
    const fitting = (this.#firstAuthors.get(first) ?? []).filter(
      (paper) => paper !== context.self && authorsFit(this.#papers[paper]?.authors ?? [], said.surnames, said.more),
    );
    const { year } = said;
    if (year === null) return fitting.filter((paper) => this.#documents[paper]?.has(context.document));
    const within = (years: number): number[] =>
      fitting.filter((paper) => Math.abs((this.#yearOf(paper) ?? Number.POSITIVE_INFINITY) - year) <= years);
    const exact = within(0);
    // Preprint and proceedings lie a year apart.
    return exact.length > 0 ? exact : within(1);
  }

  /** `Paxos protocol`, `Mamba blocks`; what remains must be a name. */
  #byNoun(name: string, context: Context): number[] {
    const shorter = withoutNoun(name);
    return shorter === null || isEveryday(shorter) ? [] : this.#byForm(shorter, context);
  }

  /** `Mamba-1` is the listed Mamba, unless a paper has that number itself (found before). */
  #byFirstVersion(name: string, context: Context): number[] {
    const shorter = firstVersion(name);
    return shorter === null ? [] : this.#byForm(shorter, context);
  }

  /** `GFS` → The Google File System */
  #byAcronym(name: string, context: Context): number[] {
    // Not CoT, which many works with those letters (Chain-of-Table) build on
    if (context.title === true || !/^\p{Lu}{3,7}s?$/u.test(name)) return [];
    return unique(this.#initials.get(nameKey(singular(name))) ?? [], context);
  }

  /** `Vision Transformer` → ViT, if the paper's title or summary uses one of the words. */
  #byLongForm(name: string, context: Context): number[] {
    const phrase = singular(name);
    const forms = phraseInitials(phrase).flatMap((initials) => this.#acronyms.get(initials) ?? []);
    const fitting = forms.filter(
      (form) => nameKey(form.text).length >= 3 && abbreviates(form.text, phrase) && this.#uses(form.paper, phrase),
    );
    return unique(
      fitting.map((form) => form.paper),
      context,
    );
  }

  #uses(paper: number, phrase: string): boolean {
    const { title = '', summary = '' } = this.#papers[paper] ?? {};
    const said = new Set(stemsOf(`${title} ${summary.slice(0, 2000)}`));
    return stemsOf(phrase).some((word) => said.has(word));
  }

  /** `seq2seq` → Sequence to Sequence Learning …: clipped words and a digit that is spoken. */
  #byClippedWords(name: string, context: Context): number[] {
    const [, from = '', digit, to = ''] = /^(\p{L}{2,6})([24])(\p{L}{2,6})$/u.exec(fold(name)) ?? [];
    if (digit === undefined) return [];
    const papers = this.#clipped.get(`${from.slice(0, 2)} ${digit === '2' ? 'to' : 'for'} ${to.slice(0, 2)}`) ?? [];
    const fitting = papers.filter((paper) => {
      const [first = '', , second = '', next = 'model'] = fold(this.#papers[paper]?.title ?? '').split(/[\s-]+/);
      // Sequence-to-Sequence Data Augmentation is about something else.
      return (
        first.startsWith(from) &&
        second.startsWith(to) &&
        /^(?:learning|models?|networks?|with|for|by|using)\b/.test(next)
      );
    });
    return unique(fitting, context);
  }

  /** The names that the mention may be a slip of, if it is no word or name itself: the nearest, or none where papers tie. */
  #byTypo(name: string, context: Context): number[] {
    if (context.title === true || isEveryday(name) || isKnownSo(name)) return [];
    const near = this.#near.near(singular(name)).filter((one) => one.value !== context.self);
    const papers = new Set(near.filter((one) => one.slips === near[0]?.slips).map((one) => one.value));
    return papers.size === 1 ? [...papers] : [];
  }
}

/** Other lists have a work of that very name, and speak of it. */
function isKnownSo(name: string): boolean {
  const { listed, mentioned } = standingOf(name);
  return listed > 0 && mentioned > 0;
}

/** Works that may be meant by words which their titles spell an acronym out by. */
const MOST_SPELLED_OUT = 2;

/** The papers whose form fits best; the work that is spoken of only if nobody else has the name. */
function surest(forms: readonly Form[], mention: string, context: Context): number[] {
  const fitting = forms.filter((form) => fitsCapitals(form, mention));
  const others = fitting.filter((form) => form.paper !== context.self);
  const pool = others.length > 0 ? others : fitting;
  const best = Math.min(...pool.map((form) => form.rank));
  const found = pool.filter((form) => form.rank === best);
  const papers = [...new Set(found.map((form) => form.paper))];
  // Lamp-enhanced networks, beside four titles with `(LENs)`: a term of their field
  return papers.length > MOST_SPELLED_OUT && found.every((form) => form.long) ? [] : papers;
}

/** The others, or the work that is spoken of if nobody else fits: "GFS is …" under The Google File System. */
function unique(papers: readonly number[], context: Context): number[] {
  const others = [...new Set(papers)].filter((paper) => paper !== context.self);
  return others.length > 0 ? others : [...new Set(papers)];
}

/** Addresses that stand for a paper: its ids, its own pages and its repository; not blogs, videos, data. */
function placesOf(paper: FusedPaper): Set<string> {
  const places = new Set<string>();
  if (paper.arxiv !== null) places.add(`arxiv:${paper.arxiv}`);
  if (paper.doi !== null) places.add(`doi:${paper.doi}`);
  for (const link of paper.links) {
    const place = addressKey(link.url);
    if (link.type === 'paper' || link.type === 'project' || isWorkId(place) || isCode(place)) places.add(place);
  }
  return places;
}

function authorsFit(authors: readonly string[], surnames: readonly string[], more: boolean): boolean {
  const own = authors.map(surnameOf);
  // "Madry et al." as printed names one of several.
  const partial = own.length === 1 || authors.some((author) => /\bet\.?\s*al\b/i.test(author));
  if (partial) return true;
  // "Carlini and Wagner" are two, not the first two of seven.
  return surnames.every((surname) => own.includes(surname)) && (more || own.length === surnames.length);
}

/** Capitals of a name, folded. */
const capitals = (name: string): string => fold(name.match(/\p{Lu}/gu)?.join('') ?? '');

const stemsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(stem);
