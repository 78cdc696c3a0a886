// The names by which the entries of a document are known, and where its prose has them.
// Leaves to others: names that no entry has (mentions.ts), whom a name means (link).

import { fold, isAscii, nameLetters } from '../../base/text';
import { isFamily, isNoTarget, isTool } from '../../lexicon/not-targets';
import { areCommonWords, isCommonWord } from '../../lexicon/words';
import { isCoined, titleCase } from '../words';
import type { Mention } from './mention';
import { atSentenceStart, isGenericToken, OPENING_VERB, type Token } from './name-words';

/** Names by which the entries of a document are known, for looking up in its prose. */
export interface KnownNames {
  /** Folded letters of a name -> how it is written. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** How names begin, in folded letters: nearly all words of a text begin none. */
  readonly beginnings: ReadonlySet<string>;
  /** Longest name, in words. */
  readonly longest: number;
  /** Those of `byLetters` that only spell out what a name stands for: terms of the field as well. */
  readonly terms: ReadonlySet<string>;
  /** Acronyms that the document spells out as kinds of things again and again (kinds.ts). */
  readonly kinds: ReadonlySet<string>;
}

/** Of a name that prose may say: letters, words, and characters with what stands between them. */
const LONGEST = { letters: 120, words: 20, characters: 160 } as const;
/** Letters of a beginning; shorter names are their own. */
const BEGINNING = 4;

/** @param spelledOut what some of the names stand for; it counts where no work is named so itself */
export function knownNames(
  names: Iterable<string>,
  spelledOut: Iterable<string> = [],
  kinds: Iterable<string> = [],
): KnownNames {
  const byLetters = new Map<string, string>();
  const beginnings = new Set<string>();
  const terms = new Set<string>();
  let longest = 1;
  const add = (name: string): string | null => {
    const key = nameLetters(name);
    if (key.length < 2 || /^\p{L}{2}$/u.test(key) || key.length > LONGEST.letters || byLetters.has(key)) return null;
    byLetters.set(key, name);
    beginnings.add(key.slice(0, BEGINNING));
    longest = Math.max(longest, name.split(/\s+/).length);
    return key;
  };
  for (const name of names) add(name);
  for (const term of spelledOut) {
    const key = add(term);
    if (key !== null) terms.add(key);
  }
  const unnamed = [...kinds].filter((kind) => !byLetters.has(nameLetters(kind)));
  return { byLetters, beginnings, longest: Math.min(longest, LONGEST.words), terms, kinds: new Set(unnamed) };
}

export const NO_NAMES: KnownNames = knownNames([]);

/** The longest listed name that starts at this token. A listed name made of dictionary words needs its capitals. */
export function listedAt(
  sentence: string,
  tokens: readonly Token[],
  i: number,
  known: KnownNames,
  except: ReadonlySet<string>,
): Mention | null {
  const first = tokens[i];
  if (!first || !mayBegin(sentence, tokens, i, known)) return null;
  const keys = keysFrom(sentence, tokens, i, known.longest);
  for (let count = keys.length; count >= 1; count--) {
    const last = tokens[i + count - 1];
    const key = keys[count - 1];
    if (!last || key === undefined) continue;
    const text = sentence.slice(first.start, last.end);
    const name =
      known.byLetters.get(key) ??
      known.byLetters.get(key.replace(/s$/, '')) ??
      (count >= 2 ? known.byLetters.get(`${key}s`) : undefined) ??
      (/['’]s$/.test(text) ? known.byLetters.get(nameLetters(text.replace(/['’]s$/, ''))) : undefined);
    if (name === undefined || except.has(key)) continue;
    if (isNoTarget(text) && !isTool(text) && count === 1) continue;
    // An entry tagged `optimization`: no text names it by that word.
    if (count === 1 && !/[\p{Lu}\d]/u.test(text) && isCommonWord(name.toLowerCase())) continue;
    // "extends memory networks": a listed title of several everyday words, in whatever capitals
    const spelled =
      count >= 2 && key.length >= 11 && (fold(text) === text || isLowered(text, name) || isLowered(name, text));
    // "similar to quortify": a word that no dictionary has needs no capital
    const uncommon = count === 1 && key.length >= 6 && text === name.toLowerCase() && !isCommonWord(text);
    if (
      !distinct(name) &&
      !spelled &&
      !uncommon &&
      (text !== name || (count === 1 && atSentenceStart(sentence, first.start)))
    )
      continue;
    // A listed GAN is that work; a listed `Transformer` may be any.
    if (!distinct(name) && count === 1 && isFamily(name) && !/\p{Lu}{2}/u.test(text))
      return { kind: 'family', start: first.start, end: last.end, text };
    // Object Detectors are no DetectoRS, Multiple languages no MultiPL-E; pseudo-lidar is Pseudo-LiDAR
    const sameWords =
      /[\s-]/.test(name) && fold(text) === fold(name) && (/\p{Lu}/u.test(text) || !areCommonWords(name));
    if (distinct(name) && text !== name && !sameWords && areCommonWords(text)) continue;
    const end = /['’]s$/.test(text) ? last.end - 2 : last.end;
    const from = /^\p{Lu}/u.test(text) ? longerFrom(sentence, tokens, i) : first.start;
    if (from < first.start) return { kind: 'coined', start: from, end, text: sentence.slice(from, end) };
    return { kind: 'known', start: first.start, end, text: sentence.slice(first.start, end) };
  }
  return null;
}

/** "Egalitarian Paxos", "Dueling Double DQN" are no Paxos and no DQN: where a name begins that ends in a listed one. */
function longerFrom(sentence: string, tokens: readonly Token[], i: number): number {
  let at = i;
  for (let before = tokens[at - 1]; before !== undefined; before = tokens[--at - 1]) {
    const joined = sentence.slice(before.end, tokens[at]?.start) === ' ';
    const adds =
      /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) &&
      !LEADS.test(before.text) &&
      !OPENING_VERB.test(before.text) &&
      !isNoTarget(before.text);
    if (!joined || !adds || atSentenceStart(sentence, before.start)) break;
  }
  return at === i || titleCase(sentence) >= 0.5 ? (tokens[i]?.start ?? 0) : (tokens[at]?.start ?? 0);
}

/** Words in front of a name that are no part of it. */
const LEADS = /^(?:The|Our|This|Vanilla|Original|Unlike|Like|With|See|And|From|Both|Brain|Research|Paper|Model)$/;

/** The folded letters of the one, two, three … tokens from a place on, as long as they can be a name. */
function keysFrom(sentence: string, tokens: readonly Token[], i: number, most: number): string[] {
  const start = tokens[i]?.start ?? 0;
  const keys: string[] = [];
  let key = '';
  let end = start;
  let plain = true;
  for (const token of tokens.slice(i, i + most)) {
    if (token.end - start > LONGEST.characters) break;
    const piece = sentence.slice(end, token.end);
    // Some other letters fold differently where a word ends (Σ): then piece by piece is not enough.
    plain &&= isAscii(piece);
    key = plain ? key + nameLetters(piece) : nameLetters(sentence.slice(start, token.end));
    end = token.end;
    keys.push(key);
  }
  return keys;
}

/** The same words, some capitals left out (`relativistic GAN` for the listed `Relativistic GAN`), of three words hyphens as well. */
const isLowered = (text: string, name: string): boolean =>
  text.length === name.length &&
  [...text].every(
    (char, i) =>
      char === name[i] ||
      char === name[i]?.toLowerCase() ||
      (/^[ -]{2}$/.test(char + name[i]) && name.split(/[\s-]/).length >= 3),
  );

/** Whether the letters from this token on begin a listed name. */
function mayBegin(sentence: string, tokens: readonly Token[], i: number, { beginnings }: KnownNames): boolean {
  const start = tokens[i]?.start ?? 0;
  let key = '';
  for (let k = i; k < tokens.length && key.length < BEGINNING; k++) {
    key = nameLetters(sentence.slice(start, tokens[k]?.end));
    // A shorter name ends here, or with a plural before here.
    if (beginnings.has(key.slice(0, BEGINNING)) || beginnings.has(key.slice(0, -1))) return true;
  }
  return false;
}

const distinct = (name: string): boolean => name.split(/\s+/).some((word) => isCoined(word) && !isGenericToken(word));
