// Entries and records of one document -> the papers it lists, each with the words about it, and the names they go by.
// Leaves to others: reading one entry (fields/paper.ts), what the words say (stated.ts).

import { longFormIn } from '../base/acronym';
import { letters } from '../base/text';
import { isFamily } from '../lexicon/not-targets';
import { isSurvey } from '../lexicon/surveys';
import { BUILT } from '../lexicon/ways';
import type { LocalRef, PaperFact } from '../model/facts';
import type { ListDoc, RichText } from '../model/list';
import type { Helper, Task } from '../model/pipeline';
import type { Segmented } from './entries/entries';
import type { Entry } from './entry';
import { leadName, toolAtEnd } from './fields/lead-name';
import { readPaper } from './fields/paper';
import type { Passage } from './fields/passage';
import { readRecord } from './fields/records';
import { NEUTRAL, readSigns } from './fields/signs';
import { type About, type Terms, termsIn } from './lineage/relations';
import type { TitleOf } from './lineage/title-statement';
import { kindsIn } from './mentions/kinds';
import { type KnownNames, knownNames } from './mentions/known-names';
import { kindsAmongNames, kindsInBrackets, withoutKind } from './names-of-kinds';

/** An entry that lists a paper, and the words about it. */
export interface Listed {
  readonly fact: PaperFact;
  /** The work it is nested under. */
  readonly parent?: PaperFact;
  readonly prose: readonly RichText[];
  /** What its own place calls it, where a reference elsewhere says the title. */
  readonly called?: string;
  /** Words about it that stand elsewhere: under its name, or above it and others. */
  readonly notes?: readonly RichText[];
  /** What everybody calls it, and another work of the document by right. */
  readonly sharedNames?: readonly string[];
  readonly keywords: readonly RichText[];
  /** Fields that name what it is built on. */
  readonly bases: readonly Passage[];
}

/** An entry, and what the document will know it by. */
interface Unread {
  readonly entry: Entry;
  readonly ref: LocalRef;
}

/** Reads entries, each for itself; null for one that turns out to be none. */
export const reading: Task<readonly Unread[], readonly (Listed | null)[]> = {
  name: 'reading',
  run: (unread) => unread.map(({ entry, ref }) => readCited(entry, ref)),
};

/** What the entries say; where there are many, the helper reads half of them. */
function readEntries(unread: readonly Unread[], helper: Helper | undefined): readonly (Listed | null)[] {
  if (helper === undefined || unread.length < helper.least) return reading.run(unread);
  const middle = unread.length >> 1;
  const others = helper.start(reading, unread.slice(middle));
  return [...reading.run(unread.slice(0, middle)), ...others()];
}

/** The papers that a document lists, in its order. */
export function papersOf(doc: ListDoc, segmented: Segmented, helper?: Helper): Listed[] {
  const used = new Map<number, number>();
  const refAt = (line: number): LocalRef => {
    const count = used.get(line) ?? 0;
    used.set(line, count + 1);
    return count === 0 ? `${line}` : `${line}.${count}`;
  };
  const listed: Listed[] = [];
  const byEntry = new Map<Entry, PaperFact>();
  const tags = kindsInBrackets(segmented.entries);
  const unread = segmented.entries.map((entry) => ({ entry: withoutKind(entry, tags), ref: refAt(entry.line) }));
  const records = doc.records.map((record) => ({ record, ref: refAt(record.line) }));
  const first = readEntries(unread, helper);
  const firstRecords = records.map(({ record, ref }) => readRecord(record, ref));
  const kinds = kindsAmongNames([...first, ...firstRecords].flatMap((one) => one?.fact ?? []));
  const isKind = (one: Pick<Listed, 'fact'> | null): boolean => kinds.has((one?.fact.name ?? '').toLowerCase());
  for (const [i, { entry: untagged, ref }] of unread.entries()) {
    const entry = segmented.entries[i] ?? untagged;
    const read = isKind(first[i] ?? null) ? readCited({ ...untagged, kinds }, ref) : first[i];
    const parent = entry.parent === undefined ? undefined : byEntry.get(entry.parent);
    if (!read) continue;
    byEntry.set(entry, read.fact);
    const { labels } = entry;
    listed.push({
      ...read,
      ...(parent === undefined ? {} : { parent }),
      ...(labels === undefined ? {} : { notes: labels }),
    });
  }
  for (const [i, { record, ref }] of records.entries()) {
    const read = isKind(firstRecords[i] ?? null) ? readRecord(record, ref, kinds) : firstRecords[i];
    if (read) listed.push(read);
  }
  return withToolNames(listed);
}

/** An entry that calls the work by a name and leads to its reference has title, print and links from there. */
function readCited(entry: Entry, ref: LocalRef): Listed | null {
  const reading = readPaper(entry, ref);
  const { reference } = entry;
  if (reading === null || reference === undefined) return reading;
  const cited = readPaper({ ...entry, head: reference, signs: readSigns(reference, NEUTRAL), parts: [] }, ref)?.fact;
  if (cited === undefined) return null;
  const { title: called, name, aliases, summary, marks, endLine } = reading.fact;
  const own = name ?? called;
  const others = [...aliases, cited.name ?? '', ...cited.aliases].filter((one) => one !== '' && one !== cited.title);
  return {
    ...reading,
    called,
    fact: {
      ...cited,
      name: own,
      aliases: others.filter((one, i) => one !== own && others.indexOf(one) === i),
      year: cited.year ?? reading.fact.year,
      yearFrom: cited.yearFrom ?? reading.fact.yearFrom,
      summary,
      marks,
      endLine,
    },
  };
}

/** Works without a name whose title ends on a word that no other title and no other work has, or begins with one: `LampViT for …`. */
function withToolNames(listed: readonly Listed[]): Listed[] {
  const tools = listed.map(({ fact }) => (fact.name === null ? (toolAtEnd(fact.title) ?? leadName(fact.title)) : null));
  const wanted = new Set(tools.filter((tool) => tool !== null).map(letters));
  const titles = new Map<string, Set<string>>();
  if (wanted.size > 0)
    for (const { fact } of listed)
      for (const word of [fact.name ?? '', ...fact.title.split(/[\s:,]+/)].map(letters))
        if (wanted.has(word)) titles.set(word, (titles.get(word) ?? new Set()).add(letters(fact.title)));
  return listed.map((one, i) => {
    const tool = tools[i] ?? null;
    const isOwn = tool !== null && titles.get(letters(tool))?.size === 1;
    return isOwn ? { ...one, fact: { ...one.fact, name: tool } } : one;
  });
}

/** What the prose of a document may call its papers; what a short form stands for only if no paper has that name itself. */
export const namesOf = (listed: readonly Listed[]): KnownNames => {
  const facts = listed.map(({ fact }) => fact).filter(({ title }) => !isSurvey(title));
  return knownNames(facts.flatMap(givenNames), facts.flatMap(spelledOut), kindsAgain(listed));
};

/** Works whose words spell an acronym out as a kind of things make it one for the whole document. */
const SPELLING_WORKS = 2;

/** Acronyms that the words about several works spell out as kinds of things: `multi-lamp counting (MLC)`. */
function kindsAgain(listed: readonly Listed[]): string[] {
  const works = new Map<string, number>();
  for (const { fact, prose } of listed)
    for (const kind of kindsIn([fact.title, ...prose.map(({ text }) => text)].join('\n')))
      works.set(kind, (works.get(kind) ?? 0) + 1);
  return [...works].filter(([, count]) => count >= SPELLING_WORKS).map(([kind]) => kind);
}

/**
 * The words of its title that a paper's name abbreviates, if they name something built: `Masked Autoencoders` of MAE. A plural
 * (PINNs) and a model of models are kinds of things.
 */
function spelledOut({ name, title }: PaperFact): string[] {
  const long = name === null || /\p{Lu}s$/u.test(name) ? null : longFormIn(title, name);
  return long !== null && BUILT.test(long) && !/models?$/i.test(long) && !isFamily(long) ? [long] : [];
}

/** Where links inside a document lead: the letters of an entry's name or title, and the entry. */
export type Places = ReadonlyMap<string, LocalRef>;

/** What the links of a document may lead to. */
export function placesOf(listed: readonly Listed[]): Places {
  const places = new Map<string, LocalRef>();
  for (const { fact } of listed)
    for (const name of [fact.name ?? '', fact.title].map(letters))
      if (name !== '' && !places.has(name)) places.set(name, fact.ref);
  return places;
}

/** All that its own words may call a paper. */
export const namesIn = ({ fact, sharedNames = [] }: Listed): string[] => [
  ...givenNames(fact),
  ...spelledOut(fact),
  ...sharedNames,
];

const givenNames = ({ name, aliases, title }: PaperFact): string[] =>
  [name, ...aliases, title].filter((one): one is string => one !== null);

/** What all words about a paper call it, its parts and kinds of things. */
export const termsOf = (one: Listed): Terms =>
  termsIn([...one.prose, ...(one.notes ?? [])].map(({ text }) => text).join('\n'), namesIn(one));

/** Whose title an entry's is; `terms`: `termsOf` the entry. What a name is made from is told only where the document says the name. */
export function whoseTitle(one: Listed, { words }: Terms): TitleOf {
  const { fact, called = fact.title } = one;
  const self = namesIn(one);
  const said = self.filter((name) => name === fact.name || letters(called).includes(letters(name)));
  return { self, said, words };
}

/** Whose words a text about an entry is; `terms`: `termsOf` the entry. */
export const aboutOf = (one: Listed, text: RichText, known: KnownNames, terms: Terms): About => ({
  known,
  self: namesIn(one),
  terms,
  links: text.marks
    .filter((mark) => mark.kind === 'link' && mark.url !== undefined && !mark.url.startsWith('#'))
    .map((mark) => ({ start: mark.start, end: mark.end, url: mark.url ?? '' })),
  nested: one.parent !== undefined,
  topics: one.fact.path,
});
