// Names that the words of a title give without a sign: at its beginning (`LampAttention for …`), at its end (`… with RoomQix`),
// before a kind of thing (`The Lantern Protocol`), in the bracket that ends it (`… with a Lamp Network (LNET)`).
// Leaves to others: names before a colon, in other brackets or beside the title (name.ts).

import { longFormIn } from '../../base/acronym';
import { isFamily, isFirm, isNoTarget } from '../../lexicon/not-targets';
import { standingOf } from '../../lexicon/well-known';
import { areCommonWords, isCommonWord } from '../../lexicon/words';
import { isCoined, wordCount } from '../words';
import { labelType } from './links';
import { mayBeOwn } from './said-name';
import { isOnlyVenue } from './title-links';

/** `LampAttention` of `LampAttention for Bright Rooms …`, also behind a colon; null where it is known as what works are about. */
export function leadName(title: string): string | null {
  for (const part of title.split(/[:：]\s+/).reverse()) {
    const word = /^([^\s:,]{4,30})\s(?:for|infers|enables|improves|predicts)\s\p{L}/u.exec(part)?.[1];
    if (word === undefined || isCommonWord(word.split('-').at(-1)?.toLowerCase() ?? '')) continue;
    if (/\p{Ll}\p{Lu}|\p{Lu}{2}[^\p{Lu}]|\p{Lu}\d/u.test(word) && isOwnWord(word)) return word;
  }
  return null;
}

/** A coined word that is no kind of thing, no data and no word that many lists speak of and none lists. */
const isOwnWord = (word: string): boolean =>
  isCoined(word) && mayBeOwn(word) && labelType(word) === null && !/\p{Lu}s$/u.test(word);

/** Kinds of things that get a name of their own before them. */
const NAMED_KIND =
  /^(?:algorithm|protocol|framework|service|database|optimizer|language|compiler|engine|store|storage|generator|toolkit|project|operating|kernel)$/i;

/**
 * `Lantern` and `Lantern Consensus Algorithm` of `The Lantern Consensus Algorithm`: a word that no dictionary has, or one that
 * the words about the work say with a capital.
 */
export function nameBeforeKind(title: string, about: string): readonly string[] {
  const [, word, rest] =
    /^The (\p{Lu}[\p{L}\p{N}-]+)((?: [\p{L}\p{N}-]+){1,3}?)(?=[:：]|\s(?:for|in|of|on)\s|$)/u.exec(title) ?? [];
  if (
    word === undefined ||
    rest === undefined ||
    !NAMED_KIND.test(rest.trim().split(' ').at(-1) ?? '') ||
    // The Hampton Lamplisp Compiler
    rest.trim().split(' ').some(isCoined) ||
    isFamily(word) ||
    isNoTarget(word) ||
    isFirm(word)
  )
    return [];
  const isSaid = (): boolean => new RegExp(`(?:^|[\\p{Ll},]\\s)${word}(?=\\s\\p{Ll})`, 'mu').test(about);
  // The Cloister lock service: in a sentence only a name has a capital there
  return isCoined(word) || /^[^\p{Lu}]+$/u.test(rest) || isSaid() ? [word, word + rest] : [];
}

/**
 * The coined word that a title ends on, which is most often the work's own: `Predicting rooms at the scale of cities with RoomQix`;
 * null where many lists know it or it is a kind of thing.
 */
export function toolAtEnd(title: string): string | null {
  const word = /^[^:：]{20,}\s(?:with|using)\s(\p{Lu}[\p{L}\d-]{1,23})$/u.exec(title)?.[1];
  if (word === undefined || areCommonWords(word) || isFamily(word) || isNoTarget(word)) return null;
  const { listed, mentioned } = standingOf(word);
  const isPluralOrAcronym = /\p{Ll}s$|^\p{Lu}{1,4}$/u.test(word);
  return listed <= 1 && mentioned <= 2 && !isPluralOrAcronym ? word : null;
}

/** The word or two in the bracket that ends a title, if they are coined and no kind of thing: `… with a Lamp Network (LNET)`. */
export function nameAtEnd(title: string): string | null {
  const [, name = ''] = /\s*\(([^();]{2,24})(?:;[^();]{2,20})?(?:;\s*(?:19|20)\d{2})?\)\s*$/.exec(title) ?? [];
  const isKind = /\p{Lu}s$/u.test(name) || isFamily(name) || isNoTarget(name);
  const mayBe = /\p{Lu}/u.test(name) && isCoined(name) && wordCount(name) <= 2 && !/(?:19|20)\d{2}/.test(name);
  const isReport = /\b(?:survey|review|overview)\b/i.test(title);
  return mayBe && !isKind && !isReport && !isOnlyVenue(name) ? name : null;
}

/**
 * A title without the name that the curator put behind it: `Counting Lamps Wherever They Hang (NightNet)`; as it is where the
 * title spells the name, as authors do: `A Survey of the Lamp Network in Practice (LNET)`.
 */
export function withoutAddedName(title: string, name: string | null): string {
  if (name === null || /\s/.test(name) || !title.endsWith(`(${name})`)) return title;
  const bare = title.slice(0, -name.length - 2).trimEnd();
  const isSpelled = longFormIn(bare, name) !== null && !bare.startsWith(`${name}:`);
  return wordCount(bare) < LEAST_BARE || isSpelled ? title : bare;
}

/** Fewer words may be one name with another: `Lamp House (LampNet-2)`. */
const LEAST_BARE = 4;
