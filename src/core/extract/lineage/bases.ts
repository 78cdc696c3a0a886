// The works that a field names as what its work is built on: a cell below `Base Model`, a bullet `Backbone: LampNet`.
// Leaves to others: which fields say so (fields.ts), sentences (relations.ts).

import { nameLetters } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { standingOf } from '../../lexicon/well-known';
import { areCommonWords } from '../../lexicon/words';
import type { Relation } from '../../model/relation';
import { fieldOfColumn } from '../fields/fields';
import { isOnlyVenue } from '../fields/title-links';
import type { KnownNames } from '../mentions/known-names';
import { stripModifiers } from '../mentions/modifiers';
import { isCoined } from '../words';

/** Some list has an entry of that name, or many speak of it as a work. */
const isKnownWork = (name: string): boolean => {
  const { listed, mentioned, work } = standingOf(name);
  return listed > 0 || (mentioned >= 3 && work > 0);
};

/** Longer values are descriptions. */
const LONGEST = 160;
const LONGEST_LIST = 800;
const BETWEEN = /\s*(?:[,;/+&、，；|\n]|\band\b|\bor\b|[和与或])\s*/iu;
/** Capitalised or numbered words at the start: `PPO` of `PPO with constrained learning`. */
const NAME = /^(?:\p{Lu}|\p{L}*[\p{Lu}\d])\S*(?:\s(?:\p{Lu}|\d)\S*)*/u;
/** What stands where there is no base. */
const NONE =
  /^(?:none|no|any|various|several|multiple|many|all|other|others|custom|own|ours|new|unknown|unspecified|proprietary|private|scratch|random|default|hybrid|different|mixed|smaller|larger|existing|pre-?trained|open[- ]source|n\.?a\.?|tbd)\b/i;

/** `FrostLM-3 GlimLM-2`: each word a name. */
const SEVERAL = /^\p{L}\S*\d\S*(?:\s\p{L}\S*\d\S*)+$/u;
/** What a slash parts from the name: `FrostLM-7B/14B-Base/Instruct`. */
const VARIANT = /^(?:\d+(?:\.\d+)?[BM]?|instruct|base|chat|large|small|tiny|mini|sft)(?:-(?:instruct|base|chat)\S*)?$/i;

/** `GEM, moss2, Wick counting (WC).`: the names of a list that is nothing but names; none of a sentence. */
function comparedIn(value: string): string[] {
  if (value.length > LONGEST_LIST) return [];
  const names = value
    .replace(/\s*[([（][^)\]）]*[)\]）]/g, '')
    .split(/\s*[,;、，；]\s*(?:(?:and|or)\s)?|\s(?:and|or)\s/)
    .map((piece) => piece.trim().replace(/^\p{P}+|[\s\p{P}]+$/gu, ''))
    .filter((piece) => piece !== '');
  const isList = names.length >= 2 && names.every((name) => name.split(/\s+/).length <= 4);
  return isList ? names.filter((name) => /^\p{Lu}/u.test(name) || (!/\s/.test(name) && isCoined(name))) : [];
}

/** What a field with such a key says of the works in it. */
export interface Kinship {
  readonly relation: Relation;
  /** They came after the work. */
  readonly later: boolean;
}

const LATER = /^(?:.*\b(?:subsequent|later|succeeding)\b.*|successors?|extended by)$/i;
const EXTENDED =
  /^(?:.*\b(?:prior|previous|earlier|preceding)\b.*|extends|extension of|derived from|(?:based|buil[dt]s?) (?:up)?on|parents?|predecessors?)$/i;

/** `Extends:`, `Related to subsequent ideas`, `Backbone`: whether the work extends those in the field, uses them, or they it. */
export function kinshipOf(key: string): Kinship {
  const words = key.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  if (LATER.test(words)) return { relation: 'extends', later: true };
  if (/(?:compared|benchmarked|evaluated|tested|assessed)$|^compare/i.test(words))
    return { relation: 'compares', later: false };
  if (/^inspired by$/i.test(words)) return { relation: 'inspired-by', later: false };
  return { relation: EXTENDED.test(words) ? 'extends' : 'uses', later: false };
}

/**
 * The names in the value of such a field, as printed, the work's own names left out.
 * @param key what stands above the cell or before the colon; where it may mean the work itself (`Algorithm`), only works that
 *   are listed here or elsewhere count
 */
export function basesIn(value: string, key: string, self: readonly string[], known: KnownNames): string[] {
  const own = new Set(self.map(nameLetters));
  const isListed = (name: string): boolean => known.byLetters.has(nameLetters(name)) || isKnownWork(name);
  // Backbone: Mamba; Previous works: many
  const isBackbone = kinshipOf(key).relation === 'uses';
  const mayBeWords = (name: string): boolean => !isBackbone || /\s/.test(name);
  const sure = fieldOfColumn(key.replace(/[\s:：]+$/u, '')) === 'base';
  if (kinshipOf(key).relation === 'compares') {
    const listed = comparedIn(value);
    if (listed.length > 0) return listed.filter((name) => !own.has(nameLetters(name)) && !isNoTarget(name));
  }
  if (value.length > LONGEST) return [];
  // Smaller models (T5 all sizes, GPT-2 all sizes): the bracket says which
  const listed = [...value.matchAll(/[([（]([^()（）[\]]*[,、，][^()（）[\]]*)[)\]）]/g)].map(
    ([, inside = '']) => inside,
  );
  return [value.replace(/[([（][^)\]）]*[)\]）]/g, ' '), ...listed]
    .flatMap((words) => words.split(BETWEEN))
    .map((piece) => (NAME.exec(piece.trim())?.[0] ?? '').replace(/[\s\p{P}]+$/u, ''))
    .flatMap((name) => (SEVERAL.test(name) ? name.split(/\s/) : [stripModifiers(name)]))
    .filter((name) => /\p{L}.*[\p{L}\d]/u.test(name) && !NONE.test(name) && !VARIANT.test(name) && !isOnlyVenue(name))
    .filter((name) => (sure && !(mayBeWords(name) && areCommonWords(name))) || isListed(name))
    .filter((name) => !own.has(nameLetters(name)) && !isFamily(name) && !isNoTarget(name));
}
