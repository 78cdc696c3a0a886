// ListDoc -> DocFacts: the map step, one document at a time.
// Leaves to others: identities across entries and documents (link).

import { lineAt } from '../base/rich';
import { by, chain } from '../base/sort';
import { letters, squeeze } from '../base/text';
import { isSurvey } from '../lexicon/surveys';
import type { DocFacts, LocalRef, PaperFact, Party, RelationFact, TechniqueFact } from '../model/facts';
import type { DocumentId } from '../model/ids';
import type { ListDoc, RichText } from '../model/list';
import { type Entry, type Segmented, segment } from './entries/entries';
import { toolAtEnd } from './fields/name';
import { readPaper } from './fields/paper';
import type { Passage } from './fields/passage';
import { readRecord } from './fields/records';
import { basesIn } from './lineage/bases';
import { type About, statementsIn } from './lineage/relations';
import { titleStatements } from './lineage/title-relations';
import { type KnownNames, knownNames } from './mentions/known-names';
import { stripModifiers } from './mentions/modifiers';
import { techniquesOf, titledConcepts } from './techniques/techniques';
import { sharedTerms, type TermSource } from './techniques/terms';

/** An entry that lists a paper, and the words about it. */
export interface Listed {
  readonly fact: PaperFact;
  /** The work it is nested under. */
  readonly parent?: PaperFact;
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
  readonly bases?: readonly Passage[];
}

/** Finds every paper, relation and technique that one document states. Never throws on content. */
export function extractFacts(doc: ListDoc): DocFacts {
  const segmented = segment(doc.blocks);
  const listed = papersOf(doc, segmented);
  const names = namesOf(listed);
  const relations: RelationFact[] = [];
  const techniques: TechniqueFact[] = [];
  const titled = titledConcepts(listed.map(({ fact }) => fact.title));
  // Of sections with one path the last.
  const sections = new Map(segmented.sections.map((section) => [section.path.join('\u0000'), section]));
  for (const [i, one] of listed.entries()) {
    const previous = listed[i - 1]?.fact;
    relations.push(...relationsOf(one, previous && sameSection(previous, one.fact) ? previous : null, names, doc));
    relations.push(...relationsOfBases(one, names, doc.id));
    const section = sections.get(one.fact.path.join('\u0000'));
    const innermost = section?.path.at(-1);
    techniques.push(
      ...techniquesOf(
        { ...one, heading: section && innermost !== undefined ? { line: section.line, text: innermost } : null },
        doc.id,
        titled,
      ),
    );
  }
  for (const term of sharedTerms(listed.map((one) => termSource(one, doc.id))))
    techniques.push({ ref: term.ref, name: term.name, known: false, confidence: 0.6, evidence: term.evidence });
  return {
    document: {
      id: doc.id,
      title: doc.title ?? segmented.title ?? fileTitle(doc.id),
      sha256: doc.sha256,
      lines: doc.lines,
      ...(doc.url === undefined ? {} : { url: doc.url }),
    },
    papers: listed
      .map((one) => one.fact)
      .sort(
        chain(
          (a, b) => a.line - b.line,
          by((fact) => fact.ref),
        ),
      ),
    relations,
    techniques,
    sections: segmented.sections.map((section) => ({
      path: [...section.path],
      line: section.line,
      endLine: section.endLine,
    })),
    rejected: segmented.rejected,
    issues: [...doc.issues],
  };
}

/** The papers that a document lists, in its order. */
export function papersOf(doc: ListDoc, segmented: Segmented): Listed[] {
  const used = new Map<number, number>();
  const refAt = (line: number): LocalRef => {
    const count = used.get(line) ?? 0;
    used.set(line, count + 1);
    return count === 0 ? `${line}` : `${line}.${count}`;
  };
  const listed: Listed[] = [];
  const byEntry = new Map<Entry, PaperFact>();
  for (const entry of segmented.entries) {
    const reading = readPaper(entry, refAt(entry.line));
    const parent = entry.parent === undefined ? undefined : byEntry.get(entry.parent);
    if (!reading) continue;
    byEntry.set(entry, reading.fact);
    listed.push({ ...reading, ...(parent === undefined ? {} : { parent }) });
  }
  for (const record of doc.records) {
    const reading = readRecord(record, refAt(record.line));
    if (reading) listed.push(reading);
  }
  return withToolNames(listed);
}

/** Works without a name whose title ends on a word that no other title and no other work has. */
function withToolNames(listed: readonly Listed[]): Listed[] {
  const tools = listed.map(({ fact }) => (fact.name === null ? toolAtEnd(fact.title) : null));
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

/** What the prose of a document may call its papers. */
export const namesOf = (listed: readonly Listed[]): KnownNames =>
  knownNames(listed.flatMap(({ fact }) => (isSurvey(fact.title) ? [] : namesIn(fact))));

const namesIn = ({ name, aliases, title }: PaperFact): string[] =>
  [name, ...aliases, title].filter((one): one is string => one !== null);

/** Whose words a text about an entry is. */
export const aboutOf = ({ fact, parent }: Listed, text: RichText, known: KnownNames): About => ({
  known,
  self: namesIn(fact),
  links: text.marks
    .filter((mark) => mark.kind === 'link' && mark.url !== undefined && !mark.url.startsWith('#'))
    .map((mark) => ({ start: mark.start, end: mark.end, url: mark.url ?? '' })),
  nested: parent !== undefined,
  topics: fact.path,
});

const termSource = ({ fact, prose }: Listed, document: DocumentId): TermSource => ({
  ref: fact.ref,
  names: [fact.name, ...fact.aliases].filter((name): name is string => name !== null),
  title: { text: fact.title, evidence: { document, line: fact.line, text: fact.title } },
  prose: prose.map((rich) => ({
    text: rich.text,
    evidence: { document, line: lineAt(rich, 0), text: squeeze(rich.text) },
  })),
});

const sameSection = (a: PaperFact, b: PaperFact): boolean => a.path.join('\u0000') === b.path.join('\u0000');

const fileTitle = (id: string): string => {
  const parts = id.split('/');
  const file = (parts.at(-1) ?? id).replace(/\.[a-z]+$/i, '');
  return /^(?:readme|index)$/i.test(file) ? (parts.at(-2) ?? 'Papers') : file;
};

/**
 * The part of a sentence that can be found in the file as it is stored: without the stretches whose damaged characters were
 * repaired, as long as the cue and the name stand in it.
 */
function undamaged(
  sentence: string,
  { cue, target }: { readonly cue: string; readonly target: { readonly text: string } },
): string {
  const whole = squeeze(sentence);
  const part = whole
    .split(/\s*[^\0-\x7f]+\s*/u)
    .find((piece) => piece.includes(target.text) && piece.toLowerCase().includes(cue.toLowerCase()));
  return part === undefined || part.length < 20 ? whole : part;
}

/** A field that says what the work is built on is believed as a sentence is; what it means by the name it seldom explains. */
const BASE_CONFIDENCE = 0.8;

function relationsOfBases({ fact, bases = [] }: Listed, known: KnownNames, document: DocumentId): RelationFact[] {
  return bases.flatMap(({ rich, key = '' }) =>
    basesIn(rich.text, key, namesIn(fact), known).map(
      (name): RelationFact => ({
        from: { kind: 'entry', ref: fact.ref },
        to: { kind: 'name', name },
        relation: 'uses',
        cue: key,
        confidence: BASE_CONFIDENCE,
        origin: 'table',
        evidence: { document, line: lineAt(rich, 0), text: squeeze(rich.text) },
      }),
    ),
  );
}

function relationsOf(one: Listed, previous: PaperFact | null, known: KnownNames, doc: ListDoc): RelationFact[] {
  const { fact, prose, parent } = one;
  const self = namesIn(fact);
  const own: Party = { kind: 'entry', ref: fact.ref };
  const mended = new Set(doc.mended);
  const found: RelationFact[] = titleStatements(fact.title, self, known).map(
    ({ relation, target, cue, confidence }): RelationFact => ({
      from: own,
      to: { kind: 'name', name: target },
      relation,
      cue,
      confidence,
      origin: 'title',
      evidence: { document: doc.id, line: fact.line, text: fact.title },
    }),
  );
  for (const rich of prose) {
    for (const statement of statementsIn(rich.text, aboutOf(one, rich, known))) {
      const { target } = statement;
      let other: Party;
      if (target.kind === 'parent') {
        if (parent === undefined) continue;
        other = { kind: 'entry', ref: parent.ref };
      } else if (target.kind === 'previous') {
        if (previous === null) continue;
        other = { kind: 'entry', ref: previous.ref };
      } else
        other = {
          kind: 'name',
          name: stripModifiers(target.text),
          ...(target.url === undefined ? {} : { url: target.url }),
        };
      const subject: Party =
        statement.subject === null ? own : { kind: 'name', name: stripModifiers(statement.subject.text) };
      const text = rich.text.slice(statement.sentence.start, statement.sentence.end);
      const start = statement.sentence.start + (text.length - text.trimStart().length);
      const line = lineAt(rich, start);
      const endLine = lineAt(rich, statement.sentence.start + text.trimEnd().length - 1);
      found.push({
        from: statement.reversed ? other : subject,
        to: statement.reversed ? subject : other,
        relation: statement.relation,
        cue: statement.cue,
        confidence: statement.confidence,
        origin: target.kind === 'link' ? 'link' : 'prose',
        evidence: {
          document: doc.id,
          line,
          text: mended.has(line) || mended.has(endLine) ? undamaged(text, statement) : squeeze(text),
          ...(endLine > line ? { endLine } : {}),
        },
      });
    }
  }
  return found;
}
