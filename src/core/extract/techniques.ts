// Techniques of one document's entries: concepts of the vocabulary named in title, prose, keywords or heading.
// Leaves to others: the vocabulary (lexicon/techniques), shared terms and nodes (link).

import { lineAt } from '../base/rich';
import { sentences } from '../base/sentences';
import { squeeze } from '../base/text';
import type { TechniqueConcept } from '../lexicon/techniques';
import type { PaperFact, TechniqueFact } from '../model/facts';
import type { DocumentId } from '../model/ids';
import type { RichText } from '../model/list';
import type { Evidence } from '../model/relation';
import { conceptsIn, isBroader } from './vocabulary';

export interface TechniqueSource {
  readonly fact: PaperFact;
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
  /** Line and words of the heading the entry stands under. */
  readonly heading: { readonly line: number; readonly text: string } | null;
}

/** How many titles of the document name a concept. */
export type TitledConcepts = ReadonlyMap<TechniqueConcept, number>;

/** A task or a family named in prose is what the work is about where so many titles are about it. */
const LEAST_TITLES = 2;

export function titledConcepts(titles: readonly string[]): TitledConcepts {
  const titled = new Map<TechniqueConcept, number>();
  for (const title of titles)
    for (const concept of new Set(conceptsIn(title).map((hit) => hit.concept)))
      if (!concept.discipline) titled.set(concept, (titled.get(concept) ?? 0) + 1);
  return titled;
}

interface Found {
  readonly concept: TechniqueConcept;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** What an entry says it does. A heading counts only where the entry's own words name nothing as particular. */
export function techniquesOf(source: TechniqueSource, document: DocumentId, titled: TitledConcepts): TechniqueFact[] {
  const { fact } = source;
  const found = new Map<string, Found>();
  const offer = (concept: TechniqueConcept, confidence: number, evidence: Evidence): void => {
    const known = found.get(concept.name);
    if (!known || known.confidence < confidence) found.set(concept.name, { concept, confidence, evidence });
  };
  for (const hit of conceptsIn(fact.title))
    if (counts(hit.concept, 'title')) offer(hit.concept, 0.9, { document, line: fact.line, text: fact.title });
  for (const rich of source.keywords)
    for (const hit of conceptsIn(rich.text))
      offer(hit.concept, 0.9, { document, line: lineAt(rich, hit.start), text: squeeze(rich.text) });
  for (const rich of source.prose)
    for (const sentence of sentences(rich.text)) {
      for (const hit of conceptsIn(sentence.text)) {
        if ((titled.get(hit.concept) ?? 0) < (counts(hit.concept, 'prose') ? Number(hit.loose) : LEAST_TITLES))
          continue;
        const lead = sentence.text.length - sentence.text.trimStart().length;
        offer(hit.concept, 0.8, { document, line: lineAt(rich, sentence.start + lead), text: squeeze(sentence.text) });
      }
    }
  if (source.heading && namesOnly(source.heading.text)) {
    for (const hit of conceptsIn(source.heading.text)) {
      if (!counts(hit.concept, 'heading')) continue;
      const particular = [...found.values()].some(
        (one) => one.concept === hit.concept || isBroader(hit.concept, one.concept),
      );
      if (!particular) offer(hit.concept, 0.7, { document, line: source.heading.line, text: source.heading.text });
    }
  }
  return mostParticular([...found.values()]).map(({ concept, confidence, evidence }) => ({
    ref: fact.ref,
    name: concept.name,
    known: true,
    confidence,
    evidence,
  }));
}

/** The most particular concepts only: token pruning, and not pruning beside it (the graph knows what is broader). */
const mostParticular = (found: readonly Found[]): Found[] =>
  found.filter(
    (one) => one.confidence >= 0.9 || !found.some((other) => other !== one && isBroader(one.concept, other.concept)),
  );

/** Whether a heading is a concept and nothing else: `Quantization`; not `Caching, storage and more`. */
function namesOnly(heading: string): boolean {
  const [hit, ...others] = conceptsIn(heading);
  return (
    hit !== undefined &&
    others.length === 0 &&
    !/[\p{L}\p{N}]/u.test(heading.slice(0, hit.start) + heading.slice(hit.end))
  );
}

/** Disciplines, architecture families and tasks tag a work from its title, not in passing. */
function counts(concept: TechniqueConcept, where: 'title' | 'prose' | 'heading'): boolean {
  return where === 'title' || !(concept.discipline || concept.family || concept.task);
}
