// Techniques of one document's entries: concepts of the vocabulary named in title, prose, keywords or heading.
// Leaves to others: the vocabulary (lexicon/techniques), shared terms and nodes (link).

import { lineAt } from '../../base/rich';
import { sentences } from '../../base/sentences';
import { squeeze } from '../../base/text';
import type { TechniqueConcept } from '../../lexicon/techniques';
import type { PaperFact, TechniqueFact } from '../../model/facts';
import type { DocumentId } from '../../model/ids';
import type { RichText } from '../../model/list';
import type { Evidence } from '../../model/relation';
import { wordCount } from '../words';
import { paradigmsIn } from './paradigms';
import { conceptsIn, type Hit, isBroader, meaningsOf } from './vocabulary';

export interface TechniqueSource {
  readonly fact: PaperFact;
  /** What its own place calls it, where the title stands elsewhere. */
  readonly called?: string;
  readonly prose: readonly RichText[];
  readonly keywords: readonly RichText[];
  /** Line and words of the heading the entry stands under. */
  readonly heading: { readonly line: number; readonly text: string } | null;
}

/** What the titles of a document name. */
export interface TitledConcepts {
  /** How many titles name a concept. */
  readonly titles: ReadonlyMap<TechniqueConcept, number>;
  /** How often they name concepts of a field. */
  readonly fields: ReadonlyMap<string, number>;
}

/** A discipline or a family named in prose is what the work is about where so many titles are about it. */
const LEAST_TITLES = 2;

export function titledConcepts(titles: readonly string[]): TitledConcepts {
  const titled = new Map<TechniqueConcept, number>();
  const fields = new Map<string, number>();
  for (const title of titles)
    for (const concept of new Set(conceptsIn(title).flatMap((hit) => (isShared(hit, title) ? [] : [hit.concept])))) {
      if (!concept.discipline) titled.set(concept, (titled.get(concept) ?? 0) + 1);
      fields.set(concept.field, (fields.get(concept.field) ?? 0) + 1);
    }
  return { titles: titled, fields };
}

const isShared = ({ start, end }: Hit, text: string): boolean => meaningsOf(text.slice(start, end)).length > 0;

/** The concepts of a text. An acronym that fields share means what the titles spell out, else what their fields speak of. */
function meantIn(text: string, { titles, fields }: TitledConcepts): readonly Hit[] {
  const weight = (concept: TechniqueConcept): number =>
    1000 * (titles.get(concept) ?? 0) + (fields.get(concept.field) ?? 0);
  return conceptsIn(text).map((hit) => {
    const [usual, ...others] = meaningsOf(text.slice(hit.start, hit.end));
    if (usual === undefined) return hit;
    return { ...hit, concept: others.reduce((best, one) => (weight(one) > weight(best) ? one : best), usual) };
  });
}

interface Found {
  readonly concept: TechniqueConcept;
  /** In prose, by a word that is not only a term. */
  readonly weak: boolean;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** What an entry says it does. A heading counts only where the entry's own words name nothing as particular. */
export function techniquesOf(source: TechniqueSource, document: DocumentId, titled: TitledConcepts): TechniqueFact[] {
  const { fact, called = fact.title } = source;
  const found = new Map<string, Found>();
  const offer = (concept: TechniqueConcept, confidence: number, evidence: Evidence, weak = false): void => {
    const known = found.get(concept.name);
    if (!known || known.confidence < confidence || (known.weak && !weak))
      found.set(concept.name, { concept, confidence, evidence, weak });
  };
  // MLM: Learning Multi-Task Manipulation: what the work itself is called
  const isOwnName = ({ start, end }: Hit): boolean => start === 0 && /^\p{Lu}{2,6}:$/u.test(called.slice(0, end + 1));
  for (const hit of meantIn(called, titled))
    if (counts(hit.concept, 'title') && !isOwnName(hit))
      offer(hit.concept, 0.9, { document, line: fact.line, text: called });
  for (const concept of paradigmsIn(called)) offer(concept, 0.85, { document, line: fact.line, text: called });
  for (const rich of source.keywords)
    for (const hit of meantIn(rich.text, titled))
      offer(hit.concept, 0.9, { document, line: lineAt(rich, hit.start), text: squeeze(rich.text) });
  // LampSeek-V3: where a title is a name, what the work is about stands in the first words about it
  const isName = isNameAlone(called);
  let told = 0;
  for (const rich of source.prose)
    for (const sentence of sentences(rich.text)) {
      const isLead = isName && told++ < LEADING_SENTENCES;
      for (const hit of meantIn(sentence.text, titled)) {
        const isAbout =
          isLead && !hit.bare && !hit.loose && !hit.concept.discipline && !BUILDING_BLOCKS.has(hit.concept.name);
        const needed = isAbout ? 0 : titlesNeeded(hit, sentence.text);
        if ((titled.titles.get(hit.concept) ?? 0) < needed) continue;
        const lead = sentence.text.length - sentence.text.trimStart().length;
        const line = lineAt(rich, sentence.start + lead);
        offer(hit.concept, 0.8, { document, line, text: squeeze(sentence.text) }, hit.ordinary);
      }
    }
  if (source.heading && namesOnly(source.heading.text)) {
    for (const hit of meantIn(source.heading.text, titled)) {
      if (!counts(hit.concept, 'heading')) continue;
      const particular = [...found.values()].some(
        (one) => one.concept === hit.concept || isBroader(hit.concept, one.concept),
      );
      if (!particular) offer(hit.concept, 0.7, { document, line: source.heading.line, text: source.heading.text });
    }
  }
  return telling(mostParticular([...found.values()])).map(({ concept, confidence, evidence }) => ({
    ref: fact.ref,
    name: concept.name,
    known: true,
    confidence,
    evidence,
  }));
}

/** What works of a whole decade are made of: a name of one of them says little even in the first words about a work. */
const BUILDING_BLOCKS: ReadonlySet<string> = new Set([
  'neural network',
  'convolutional neural network',
  'recurrent neural network',
  'long short-term memory',
  'multi-layer perceptron',
  'transformer',
  'attention mechanism',
  'state space model',
  'language model',
  'large language model',
]);

/** Whether a title is a name and says nothing of what the work is. */
const isNameAlone = (title: string): boolean =>
  wordCount(title) <= MOST_WORDS_OF_A_NAME && conceptsIn(title).length === 0;

const MOST_WORDS_OF_A_NAME = 4;
const LEADING_SENTENCES = 2;

/** The most particular concepts only: token pruning, and not pruning beside it (the graph knows what is broader). */
const mostParticular = (found: readonly Found[]): Found[] =>
  found.filter(
    (one) => one.confidence >= 0.9 || !found.some((other) => other !== one && isBroader(one.concept, other.concept)),
  );

/** So many concepts said in terms are enough to know a work by. */
const ENOUGH = 2;

/** Without "sparsity", "scheduling", "localization" in the prose of a work that says by terms of its own what it is about. */
function telling(found: readonly Found[]): readonly Found[] {
  const strong = found.filter(({ weak }) => !weak);
  return strong.length >= ENOUGH ? strong : found;
}

/** Whether a heading is a concept and nothing else: `Quantization`; not `Caching, storage and more`. */
function namesOnly(heading: string): boolean {
  const [hit, ...others] = conceptsIn(heading);
  return (
    hit !== undefined &&
    others.length === 0 &&
    !/[\p{L}\p{N}]/u.test(heading.slice(0, hit.start) + heading.slice(hit.end))
  );
}

/** Words before a concept by which the work does something with it: "trained using a small …". */
const WITH =
  /(?:\b(?:us(?:es?|ed|ing)|via|with|by|through|based on|train(?:s|ed|ing)?|employ(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|leverag(?:es?|ed|ing)|adopt(?:s|ed|ing)?|combin(?:es?|ed|ing))\s+(?:(?!(?:in|for|as|on|at|of|to|than)\s)[\w-]+\s+){0,3}|基于|利用|使用|采用)$/iu;

/** Letters before a concept in which such words are looked for. */
const BEFORE = 60;

/** How many titles must name a concept for it to tag a work whose prose names it. */
function titlesNeeded({ concept, loose, bare, start }: Hit, sentence: string): number {
  if (concept.discipline) return LEAST_TITLES;
  const inUse = (): boolean => WITH.test(sentence.slice(Math.max(0, start - BEFORE), start));
  if (bare && !inUse()) return Number.POSITIVE_INFINITY;
  if (loose) return 1;
  if (counts(concept, 'prose') || inUse()) return 0;
  return concept.family ? LEAST_TITLES : 1;
}

/** Disciplines, architecture families and tasks tag a work from its title, not in passing. */
function counts(concept: TechniqueConcept, where: 'title' | 'prose' | 'heading'): boolean {
  return where === 'title' || !(concept.discipline || concept.family || concept.task);
}
