// ListDoc -> DocFacts: the map step, one document at a time.
// Leaves to others: identities across entries and documents (link).

import { lineAt } from '../base/rich';
import { by, chain } from '../base/sort';
import { squeeze } from '../base/text';
import type { DocFacts, PaperFact, RelationFact, SectionFact, TechniqueFact } from '../model/facts';
import type { DocumentId } from '../model/ids';
import type { ListDoc } from '../model/list';
import type { Helper, Task } from '../model/pipeline';
import { withConceptNames } from './concept-names';
import { segment } from './entries/entries';
import { withInitialNames } from './initial-names';
import { withLandmarkNames } from './landmark-names';
import { type Listed, namesOf, papersOf, placesOf } from './listed';
import { withNotesElsewhere } from './notes-elsewhere';
import { relationsOf } from './stated';
import { techniquesOf, titledConcepts } from './techniques/techniques';
import { sharedTerms, type TermSource } from './techniques/terms';

/** The works with the names by which the document may mean them besides those it gives them. */
const namesGiven = (listed: readonly Listed[]): readonly Listed[] =>
  withLandmarkNames(withConceptNames(withInitialNames(listed)));

/** Finds every paper, relation and technique that one document states. Never throws on content. */
export const extractFacts = (doc: ListDoc): DocFacts => extractWith(doc);

/** The same; in documents of many papers the helper reads a part of what is said of them. */
export function extractWith(doc: ListDoc, helper?: Helper): DocFacts {
  const segmented = segment(doc.blocks, helper);
  const listed = namesGiven(withNotesElsewhere(papersOf(doc, segmented, helper), doc.blocks));
  const about = { listed, sections: segmented.sections, id: doc.id, mended: doc.mended };
  const middle = helper !== undefined && listed.length >= helper.least ? Math.round(listed.length * OWN_SHARE) : null;
  const others = middle === null ? null : helper?.start(telling, { ...about, from: middle, to: listed.length });
  const told = [telling.run({ ...about, from: 0, to: middle ?? listed.length })];
  const terms = sharedTerms(listed.map((one) => termSource(one, doc.id)));
  if (others != null) told.push(others());
  const relations = told.flatMap((part) => part.relations);
  const techniques = told.flatMap((part) => part.techniques);
  for (const { ref, name, alone, evidence } of terms)
    techniques.push({ ref, name, known: false, ...(alone ? { alone: true as const } : {}), confidence: 0.6, evidence });
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

/** What is not handed over of it: the other way round the terms of all are looked for, and the papers packed. */
const OWN_SHARE = 0.42;

/** Papers of a document, and which of them are to be read. */
interface Untold {
  readonly listed: readonly Listed[];
  readonly sections: readonly SectionFact[];
  readonly id: DocumentId;
  readonly mended: ListDoc['mended'];
  readonly from: number;
  readonly to: number;
}

interface Told {
  readonly relations: readonly RelationFact[];
  readonly techniques: readonly TechniqueFact[];
}

/** Reads what is said of some of the papers: their relations, and the techniques of the vocabulary. */
export const telling: Task<Untold, Told> = {
  name: 'telling',
  run({ listed, sections, id, mended, from, to }) {
    const names = namesOf(listed);
    const places = placesOf(listed);
    const titled = titledConcepts(listed.map(({ fact }) => fact.title));
    // Of sections with one path the last.
    const byPath = new Map(sections.map((section) => [section.path.join('\u0000'), section]));
    const relations: RelationFact[] = [];
    const techniques: TechniqueFact[] = [];
    for (const [i, one] of listed.slice(from, to).entries()) {
      const before = listed[from + i - 1]?.fact;
      const previous = before && sameSection(before, one.fact) ? before : null;
      relations.push(...relationsOf(one, previous, names, places, { id, mended }));
      const section = byPath.get(one.fact.path.join('\u0000'));
      const innermost = section?.path.at(-1);
      const heading = section && innermost !== undefined ? { line: section.line, text: innermost } : null;
      techniques.push(...techniquesOf({ ...one, heading }, id, titled));
    }
    return { relations, techniques };
  },
};

const termSource = ({ fact, called = fact.title, prose }: Listed, document: DocumentId): TermSource => ({
  ref: fact.ref,
  names: [fact.name, ...fact.aliases].filter((name): name is string => name !== null),
  title: { text: called, evidence: { document, line: fact.line, text: called } },
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
