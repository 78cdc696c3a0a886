// Terms found in entries -> technique nodes, which papers use which, and the broader terms among those present.
// Leaves to others: the vocabulary (lexicon/techniques), finding terms in text (extract).

import { remembered } from '../base/remembered';
import { rootOf } from '../base/root';
import { by, byText, chain } from '../base/sort';
import { fold } from '../base/text';
import { techniqueConcepts } from '../lexicon/techniques';
import type { Linked, Technique, TechniqueUse } from '../model/corpus';
import { type PaperKey, type TechniqueKey, techniqueKey } from '../model/ids';
import type { Evidence } from '../model/relation';
import { nameSlug, plainOrHashed, uniqueSlugs } from './keys';
import { uniqueEvidence } from './lineage';
import { type Ends, headsOf } from './term-heads';
import { american, stemsOf, stemsOfAll } from './term-stems';
import stemsOfOurs from './term-stems.prepared';

/** What linking needs to know of a concept of the vocabulary. */
export interface Concept {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Words by which compounds end that are kinds of it. */
  readonly ends?: readonly string[] | undefined;
  /** Names of concepts one step up. */
  readonly broader?: readonly string[] | undefined;
}

/** A term that a paper's entry names. */
export interface TermUse {
  readonly paper: PaperKey;
  readonly name: string;
  /** Found by the vocabulary, not only in the document. */
  readonly known: boolean;
  /** Kept though no other paper names it. */
  readonly alone?: true | undefined;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A term that the vocabulary does not have must connect so many papers to become a node. */
const SHARED_BY = 2;

interface Term {
  readonly id: string;
  known: boolean;
  alone: boolean;
  readonly spellings: Map<string, number>;
  readonly papers: Map<PaperKey, { confidence: number; evidence: Evidence[] }>;
}

/** Gathers uses to techniques. A term outside the vocabulary that one paper uses is dropped, unless its title stands for it or its head joins it to others. */
export function gatherTechniques(
  uses: readonly TermUse[],
  concepts: readonly Concept[],
): Pick<Linked, 'techniques' | 'uses' | 'broader'> {
  const vocabulary = new Vocabulary(concepts);
  const terms = new Map<string, Term>();
  for (const use of uses) add(use, vocabulary, terms);
  const spelled = [...terms.values()].map((term) => ({ ...term, name: commonest(term.spellings) }));
  const heads = headsOf(spelled, vocabulary);
  const kept = [...terms.values()].filter(
    (term) => term.known || term.alone || term.papers.size >= SHARED_BY || heads.has(term.id),
  );
  kept.sort((a, b) => byText(a.id, b.id));
  const names = kept.map((term) => vocabulary.byId.get(term.id)?.name ?? commonest(term.spellings));
  const slugs = uniqueSlugs(
    [...kept.keys()],
    plainOrHashed(
      (i) => nameSlug(names[i] ?? ''),
      (i) => kept[i]?.id ?? '',
    ),
  );
  const keys = slugs.map(techniqueKey);
  const techniques = kept.map((term, i): Technique => {
    const name = names[i] ?? '';
    const known = vocabulary.byId.get(term.id)?.aliases ?? [];
    const aliases = [...new Set([...known, ...term.spellings.keys()])].filter((alias) => alias !== name).sort(byText);
    return { key: keys[i] ?? techniqueKey(term.id), name, aliases, papers: term.papers.size };
  });
  const keyOf = new Map(kept.map((term, i) => [term.id, keys[i] ?? techniqueKey(term.id)]));
  return {
    techniques: techniques.sort(by((technique) => technique.key)),
    uses: kept.flatMap((term) => usesOf(term, keyOf.get(term.id) ?? techniqueKey(term.id))).sort(useOrder),
    broader: vocabulary.broaderAmong(keyOf, heads),
  };
}

const useOrder = chain<TechniqueUse>(
  by((use) => use.paper),
  by((use) => use.technique),
);

function usesOf(term: Term, technique: TechniqueKey): TechniqueUse[] {
  return [...term.papers].map(([paper, { confidence, evidence }]) => ({
    paper,
    technique,
    confidence,
    evidence: uniqueEvidence(evidence),
  }));
}

function add(use: TermUse, vocabulary: Vocabulary, terms: Map<string, Term>): void {
  const id = vocabulary.idOf(use.name);
  if (id === '') return;
  const term = terms.get(id) ?? {
    id,
    known: false,
    alone: false,
    spellings: new Map<string, number>(),
    papers: new Map(),
  };
  terms.set(id, term);
  term.alone ||= use.alone === true;
  term.known ||= use.known || vocabulary.byId.has(id);
  term.spellings.set(use.name, (term.spellings.get(use.name) ?? 0) + 1);
  const paper = term.papers.get(use.paper) ?? { confidence: 0, evidence: [] };
  term.papers.set(use.paper, paper);
  paper.confidence = Math.max(paper.confidence, use.confidence);
  paper.evidence.push(use.evidence);
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(
    ([a, often], [b, seldom]) => seldom - often || a.length - b.length || byText(a, b),
  );
  return best?.[0] ?? '';
}

/** The roots of its words: nearer to them than their stems. */
const rootsOf = (name: string): string =>
  (fold(name).match(/[\p{L}\p{N}+]+/gu) ?? []).map((word) => rootOf(american(word))).join(' ');

interface Spellings {
  readonly byName: ReadonlyMap<string, string>;
  /** Stems that two concepts share ("general", "generative") name neither. */
  readonly byStems: ReadonlyMap<string, string | null>;
}

/** Ids by folded label, preferred names first, and by stems. */
function spellingsOf(byId: ReadonlyMap<string, Concept>, stemsOfLabels: readonly string[]): Spellings {
  const byName = new Map<string, string>();
  const byStems = new Map<string, string | null>();
  for (const id of byId.keys()) byName.set(id, id);
  let place = 0;
  for (const [id, { name, aliases }] of byId)
    for (const label of [name, ...aliases]) {
      const folded = fold(label);
      if (!byName.has(folded)) byName.set(folded, id);
      const stems = stemsOfLabels[place++] ?? '';
      const holder = byStems.get(stems);
      byStems.set(stems, holder === undefined || holder === id ? id : null);
    }
  return { byName, byStems };
}

/** Concepts by every way of naming them. Their identity is the folded preferred name; that of other terms, their stems. */
class Vocabulary implements Ends {
  readonly byId = new Map<string, Concept>();
  readonly #stemsOfLabels: () => readonly string[];
  #spellings: Spellings | null = null;
  readonly #heads = new Map<string, string>();
  /** Of one set of present terms: a vocabulary serves one corpus. */
  readonly #above = new Map<string, Set<string>>();
  readonly #byEnd = new Map<string, readonly string[]>();

  constructor(concepts: readonly Concept[]) {
    this.#stemsOfLabels = () =>
      concepts === techniqueConcepts ? stemsOfOurs.split('\n') : stemsOfAll([...this.byId.values()]);
    for (const concept of concepts) this.byId.set(fold(concept.name), concept);
    for (const [id, { ends = [] }] of this.byId)
      for (const end of ends) this.#byEnd.set(end, [...(this.#byEnd.get(end) ?? []), id]);
  }

  /** The identity of the end of a compound. It must share the roots of a concept's label, not only the stems: `generation` is no `generalization`. */
  idOfEnd(name: string): string {
    const known = this.#heads.get(name);
    if (known !== undefined) return known;
    const id = this.idOf(name);
    const concept = this.byId.get(id);
    const labels = concept === undefined ? [] : [concept.name, ...concept.aliases];
    const loose = concept !== undefined && !labels.some((label) => rootsOf(label) === rootsOf(name));
    const head = loose ? `~${stemsOf(name)}` : id;
    this.#heads.set(name, head);
    return head;
  }

  above(end: string, present: ReadonlyMap<string, unknown>): Set<string> {
    const known = this.#above.get(end);
    if (known !== undefined) return known;
    const id = this.idOfEnd(end);
    const concepts = this.byId.has(id) ? [id] : (this.#byEnd.get(end) ?? []);
    const above = new Set(
      concepts.flatMap((one) => (present.has(one) ? [one] : [...this.#nearestAbove(one, present, new Map())])),
    );
    this.#above.set(end, above);
    return above;
  }

  /** The identity of a term: its concept's, else its own stems. */
  readonly idOf = remembered((name): string => {
    const folded = fold(name);
    if (this.byId.has(folded)) return folded;
    // Only a term that is no preferred name needs the aliases, many thousands of them.
    this.#spellings ??= spellingsOf(this.byId, this.#stemsOfLabels());
    const stems = stemsOf(name);
    return (
      this.#spellings.byName.get(folded) ?? this.#spellings.byStems.get(stems) ?? (stems === '' ? '' : `~${stems}`)
    );
  });

  /** Pairs (narrower, broader) of present terms and of compounds under their heads, reaching over absent ones; a pair that two others imply is left out. */
  broaderAmong(
    keyOf: ReadonlyMap<string, TechniqueKey>,
    heads: ReadonlyMap<string, string>,
  ): (readonly [TechniqueKey, TechniqueKey])[] {
    const nearest = new Map([...keyOf.keys()].map((id) => [id, this.#nearestAbove(id, keyOf, heads)] as const));
    const pairs: (readonly [TechniqueKey, TechniqueKey])[] = [];
    for (const [id, above] of nearest) {
      const narrower = keyOf.get(id);
      for (const upper of above) {
        const implied = [...above].some((other) => other !== upper && reaches(other, upper, nearest));
        const broader = keyOf.get(upper);
        if (!implied && narrower !== undefined && broader !== undefined) pairs.push([narrower, broader]);
      }
    }
    return pairs.sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
  }

  #nearestAbove(id: string, present: ReadonlyMap<string, unknown>, heads: ReadonlyMap<string, string>): Set<string> {
    const found = new Set<string>();
    const seen = new Set([id]);
    const queue = [id];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const head = heads.get(at);
      const names = this.byId.get(at)?.broader ?? [];
      for (const above of head === undefined ? names.map((name) => this.idOf(name)) : [head]) {
        if (seen.has(above)) continue;
        seen.add(above);
        if (present.has(above)) found.add(above);
        else queue.push(above);
      }
    }
    return found;
  }
}

function reaches(from: string, to: string, nearest: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(nearest.get(at) ?? []));
  }
  return false;
}
