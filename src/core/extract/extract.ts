// ListDoc -> DocFacts: the map step, one document at a time.
// Leaves to others: identities across entries and documents (link).

import { lineAt } from '../base/rich';
import { by, chain } from '../base/sort';
import { squeeze } from '../base/text';
import type { DocFacts, PaperFact, RelationFact, TechniqueFact } from '../model/facts';
import type { DocumentId } from '../model/ids';
import type { ListDoc } from '../model/list';
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
export function extractFacts(doc: ListDoc): DocFacts {
  const segmented = segment(doc.blocks);
  const listed = namesGiven(withNotesElsewhere(papersOf(doc, segmented), doc.blocks));
  const names = namesOf(listed);
  const places = placesOf(listed);
  const relations: RelationFact[] = [];
  const techniques: TechniqueFact[] = [];
  const titled = titledConcepts(listed.map(({ fact }) => fact.title));
  // Of sections with one path the last.
  const sections = new Map(segmented.sections.map((section) => [section.path.join('\u0000'), section]));
  for (const [i, one] of listed.entries()) {
    const previous = listed[i - 1]?.fact;
    relations.push(
      ...relationsOf(one, previous && sameSection(previous, one.fact) ? previous : null, names, places, doc),
    );
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
  for (const { ref, name, alone, evidence } of sharedTerms(listed.map((one) => termSource(one, doc.id))))
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
