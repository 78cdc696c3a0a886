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

/** Some list has an entry of that name, or many speak of it as a work. */
const isKnownWork = (name: string): boolean => {
  const { listed, mentioned, work } = standingOf(name);
  return listed > 0 || (mentioned >= 3 && work > 0);
};

/** Longer values are descriptions. */
const LONGEST = 120;
const BETWEEN = /\s*(?:[,;/+&、，；|\n]|\band\b|\bor\b|[和与或])\s*/iu;
/** Capitalised or numbered words at the start: `PPO` of `PPO with constrained learning`. */
const NAME = /^(?:\p{Lu}|\p{L}*[\p{Lu}\d])\S*(?:\s(?:\p{Lu}|\d)\S*)*/u;
/** What stands where there is no base. */
const NONE =
  /^(?:none|no|any|various|several|multiple|many|all|other|others|custom|own|ours|new|unknown|unspecified|proprietary|private|scratch|random|default|hybrid|different|mixed|n\.?a\.?|tbd)\b/i;

/** `FrostLM-3 GlimLM-2`: each word a name. */
const SEVERAL = /^\p{L}\S*\d\S*(?:\s\p{L}\S*\d\S*)+$/u;
/** What a slash parts from the name: `FrostLM-7B/14B-Base/Instruct`. */
const VARIANT = /^(?:\d+(?:\.\d+)?[BM]?|instruct|base|chat|large|small|tiny|mini|sft)(?:-(?:instruct|base|chat)\S*)?$/i;

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
  if (/^inspired by$/i.test(words)) return { relation: 'inspired-by', later: false };
  return { relation: EXTENDED.test(words) ? 'extends' : 'uses', later: false };
}

/**
 * The names in the value of such a field, as printed, the work's own names left out.
 * @param key what stands above the cell or before the colon; where it may mean the work itself (`Algorithm`), only works that
 *   are listed here or elsewhere count
 */
export function basesIn(value: string, key: string, self: readonly string[], known: KnownNames): string[] {
  if (value.length > LONGEST) return [];
  const own = new Set(self.map(nameLetters));
  const isListed = (name: string): boolean => known.byLetters.has(nameLetters(name)) || isKnownWork(name);
  const sure = fieldOfColumn(key) === 'base';
  return value
    .replace(/[([（][^)\]）]*[)\]）]/g, ' ')
    .split(BETWEEN)
    .map((piece) => (NAME.exec(piece.trim())?.[0] ?? '').replace(/[\s\p{P}]+$/u, ''))
    .flatMap((name) => (SEVERAL.test(name) ? name.split(/\s/) : [stripModifiers(name)]))
    .filter((name) => /\p{L}.*[\p{L}\d]/u.test(name) && !NONE.test(name) && !VARIANT.test(name) && !isOnlyVenue(name))
    .filter((name) => (sure && !(/\s/.test(name) && areCommonWords(name))) || isListed(name))
    .filter((name) => !own.has(nameLetters(name)) && !isFamily(name) && !isNoTarget(name));
}
