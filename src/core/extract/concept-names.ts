// Listed works whose whole title is a technique that the vocabulary knows ("Moss Policy Optimization Algorithms"): the document
// means them by its short form, where no older work of it has the technique in its title. Not "Moss Splatting for Gardens", which
// may be the technique's first use in gardens.
// Leaves to others: names beside titles (fields/name.ts).

import type { TechniqueConcept } from '../lexicon/techniques';
import { standingOf } from '../lexicon/well-known';
import type { PaperFact } from '../model/facts';
import type { Listed } from './listed';
import { conceptOf, conceptsIn } from './techniques/vocabulary';
import { wordCount } from './words';

/** The works, such names among their aliases. */
export function withConceptNames(listed: readonly Listed[]): readonly Listed[] {
  const owners = new Map<TechniqueConcept, { readonly at: number; readonly words: string }[]>();
  for (const [at, { fact }] of listed.entries()) {
    const said = fact.name === null ? conceptTitle(fact.title) : null;
    if (said !== null) owners.set(said.concept, [...(owners.get(said.concept) ?? []), { at, words: said.words }]);
  }
  if (owners.size === 0) return listed;
  const named = new Map<number, readonly string[]>();
  for (const [concept, works] of owners) {
    const others = (at: number): PaperFact[] =>
      listed
        .map(({ fact }) => fact)
        .filter((fact, i) => i !== at && conceptsIn(fact.title).some((hit) => hit.concept === concept));
    const first = works.find(({ at }) => others(at).every((other) => isNoYounger(listed[at]?.fact, other)));
    if (first !== undefined) named.set(first.at, [first.words, ...concept.aliases.filter(isWorkName)]);
  }
  return listed.map((one, i) => {
    const aliases = (named.get(i) ?? []).filter((name) => name !== one.fact.title && !one.fact.aliases.includes(name));
    return aliases.length === 0 ? one : { ...one, fact: { ...one.fact, aliases: [...one.fact.aliases, ...aliases] } };
  });
}

/** `PPO`, `3DGS`: a short form by which other lists have a work; not `FL`, which they call a task. */
function isWorkName(alias: string): boolean {
  const { listed, mentioned, data, task } = standingOf(alias);
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{3,6}$/u.test(alias) && listed + mentioned > 0 && data + task === 0;
}

/** The technique that a title is, if other lists have it as a work. */
function conceptTitle(title: string): { readonly concept: TechniqueConcept; readonly words: string } | null {
  const candidates = [title, title.replace(/\s(?:algorithms?|models?|methods?)$/i, '')];
  for (const words of candidates) {
    const concept = wordCount(words) >= 2 ? conceptOf(words) : null;
    if (concept === null || concept.discipline || concept.family || concept.task) continue;
    if (concept.aliases.some(isWorkName)) return { concept, words };
  }
  return null;
}

/** Whether it is surely no younger: by the months of their preprints, else by year; a work without a year tells nothing. */
function isNoYounger(one: PaperFact | undefined, other: PaperFact): boolean {
  const [first, second] = [monthOf(one), monthOf(other)];
  if (first !== null && second !== null) return first < second;
  return other.year === null || (one?.year != null && one.year <= other.year);
}

function monthOf(fact: PaperFact | undefined): number | null {
  const preprint = /^(\d{2})(\d{2})\./.exec(fact?.arxiv ?? '');
  return preprint === null ? null : Number(preprint[1]) * 12 + Number(preprint[2]);
}
