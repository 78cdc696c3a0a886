// Works in words: methods that other lists list under their short form, spelled out in a sentence (`neural radiance fields`),
// capitalised everyday words that are a listed work elsewhere (`Stable Diffusion`), and names in small letters (`基于bert`).
// Leaves to others: names (mentions.ts), how widely they are known (lexicon/well-known.ts).

import { matchesOf } from '../../base/matches';
import { isLandmark, isLandmarkInSmallLetters } from '../../lexicon/landmarks';
import { isFamily } from '../../lexicon/not-targets';
import { isListedElsewhere, type Standing, standingOf } from '../../lexicon/well-known';
import { isCommonWord } from '../../lexicon/words';
import { conceptOf, conceptsIn, type Hit } from '../techniques/vocabulary';
import { isShortForm, type Mention } from './mention';

/** Lists have an entry of that name, others speak of it, and none calls it a task or a data set. */
const isWork = ({ listed, mentioned, data, task }: Standing): boolean =>
  listed >= 1 && mentioned >= 2 && data === 0 && task === 0;

/**
 * `NeRF` for neural radiance field, `3DGS` for Gaussian splatting: the alias that its words begin with the letters of, where it
 * is a work of other lists, or one that everybody knows.
 */
function shortFormOf({ concept }: Hit, words: string): string | undefined {
  if (concept.discipline || concept.family || concept.task) return undefined;
  return concept.aliases.find(
    (alias) =>
      /^(?:\dD)?[\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*$/u.test(alias) &&
      isShortForm(words, alias.replace(/^\dD(?=\p{Lu}{2})/u, '')) &&
      (isWork(standingOf(alias)) || isLandmark(alias, words)),
  );
}

/**
 * Names in small letters: `bert` in 基于bert做分类, since among characters of another script small letters are a name as well;
 * in English words only what has a digit or other lists call a work (`wavenet`).
 */
function inSmallLetters(sentence: string): Mention[] {
  const isForeign = (sentence.match(CHARACTERS)?.length ?? 0) >= sentence.length * 0.15;
  // Nearly all are common words, so that is asked first.
  const isKnown = (text: string): boolean =>
    isWork(standingOf(text)) &&
    isListedElsewhere(text) &&
    (isForeign ||
      /\d/.test(text) ||
      (standingOf(text).work > 0 && text.length >= SHORTEST && conceptOf(text) === null));
  const isName = (text: string): boolean =>
    !isCommonWord(text) &&
    (isKnown(text) || (text.length >= SHORTEST && isLandmarkInSmallLetters(text) && conceptOf(text) === null)) &&
    !isFamily(text);
  return matchesOf(SMALL_LETTERS, sentence)
    .filter(({ 0: text }) => isName(text))
    .map(({ 0: text, index }) => ({ kind: 'coined', start: index, end: index + text.length, text }));
}

/** Letters of a name in small letters among English words. */
const SHORTEST = 4;

const SMALL_LETTERS =
  /(?<![\p{Script=Latin}\d/.@_$\\-])\p{Ll}[\p{Ll}\d-]{1,15}(?:\.\d+)?(?![\p{Script=Latin}\d/@_$-]|\.[\p{L}\d])/gu;
const CHARACTERS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The mentions of a sentence, with those that only other lists tell to be works. */
export function withKnownElsewhere(sentence: string, mentions: readonly Mention[]): Mention[] {
  const found = mentions.map(
    (mention): Mention =>
      mention.kind === 'phrase' && /\s/.test(mention.text) && isWork(standingOf(mention.text))
        ? { ...mention, kind: 'coined' }
        : mention,
  );
  found.push(
    ...inSmallLetters(sentence).filter(({ start, end }) => !found.some((one) => start < one.end && end > one.start)),
  );
  for (const hit of conceptsIn(sentence)) {
    const { start, end } = hit;
    const text = sentence.slice(start, end);
    // "proximal policy optimization (PPO)": the short form stands there
    if (!/\s/.test(text) || /^s?\s*\(\p{Lu}/u.test(sentence.slice(end))) continue;
    const knownAs = shortFormOf(hit, text);
    const across = found.filter((one) => start < one.end && end > one.start);
    // Part of a longer term, or a name already; Gaussian is a family, Gaussian splatting none
    const isPart = (one: Mention): boolean =>
      !(one.kind === 'phrase' || (one.kind === 'family' && one.end < end)) || one.start < start || one.end > end;
    if (knownAs === undefined || across.some(isPart)) continue;
    for (const phrase of across) found.splice(found.indexOf(phrase), 1);
    found.push({ kind: 'coined', start, end, text, knownAs });
  }
  return found.sort((a, b) => a.start - b.start);
}
