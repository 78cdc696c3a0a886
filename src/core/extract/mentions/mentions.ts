// Names of other works inside a sentence: listed names, coined words, links, authors with a year, "the last paper".
// Leaves to others: whether the sentence relates the work to them (relations.ts), who they are (link).

import { matchesOf } from '../../base/matches';
import { nameLetters } from '../../base/text';
import { isLandmarkName } from '../../lexicon/landmarks';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { standingOf } from '../../lexicon/well-known';
import { isCommonWord } from '../../lexicon/words';
import { type KnownNames, listedAt } from './known-names';
import type { Mention } from './mention';
import {
  atSentenceStart,
  isCoinedName,
  isGenericToken,
  isMisspelled,
  isNumbered,
  OPENING_VERB,
  type Token,
  tokensOf,
} from './name-words';

const AUTHORS =
  /\p{Lu}[\p{L}'’-]+(?:(?:,?\s+(?:and|&)\s+|,\s+)\p{Lu}[\p{L}'’-]+)*(?:,?\s+et\.?\s*al\.?(?:['’]s|,?\s\p{Lu}{2,}(?=\s(?:19|20)\d{2}))?)?[\s,]*\(?(?:19|20)\d{2}[a-z]?\)?|\p{Lu}[\p{L}'’-]+,?\s+et\.?\s*al\.?(?:['’]s)?/gu;
const PREVIOUS =
  /\b(?:the|this|that)\s+(?:last|previous|preceding|above|above-mentioned|aforementioned|former)\s+(?:paper|work|method|model|entry|one|approach|article|study|algorithm|technique)(?!s|\p{L})(?:\s+\(?above\)?)?|\bthe\s+one\s+above\b|(?<=\b(?:similar to|same as|extends|improves on|builds on|based on)\s)(?:the\s)?above(?=\s*(?:[,.;:)]|$))/giu;

/** Nouns that turn the name before them into something else: "the COCO dataset". */
const NOT_A_WORK =
  /^[\s-]+(?:data ?sets?|benchmarks?|corpus|corpora|challenges?|tasks?|scores?|metrics?|leaderboards?|competitions?|evaluations?|workshops?|conferences?|library|libraries|toolkits?|packages?|gpus?|cpus?|cores?|devices?|laps?|labs?|universit\w+|institutes?|team|group|inc\b|license|api|apis|test sets?|splits?|questions?|annotations?|games?|scenes?|images?|files?|data(?!\s(?:structures?|models?|augmentation|generat\w+|pipelines?)\b)|matrix|matrices|cells|genes|patients|users|students|papers|robots|cameras?|sensors?|hardware|format|distance|norm|divergence|kernel|coefficients?|processor|platform|simulator|environments?)\b|^-(?:scale|sized?|class)\b/i;

/** Parts that a work gives names of its own: `Report Agent`, `Planning Module`. */
const PART =
  /\s(?:agents?|modules?|components?|engines?|planners?|executors?|coordinators?|controllers?|managers?|orchestrators?|assessors?|judges?|selectors?|routers?|loops?|pipelines?|layers?|heads?|stages?|phases?|steps?|units?|branch(?:es)?|streams?|banks?|pools?|buffers?|modes?)$/i;

/** Where people work. */
const INSTITUTION =
  /\b(?:universit\w+|universidad|institut\w*|college|school|academy|laborator\w+|labs?|inc|corp\w*|ltd|hospital|polytech\w*)\b\.?$/i;

/**
 * Finds the works named in one sentence, left to right.
 * @param links offsets of links in it
 * @param except names (as `letters`) that are not looked for: a title's own
 */
export function findMentions(
  sentence: string,
  known: KnownNames,
  links: readonly { start: number; end: number; url: string }[] = [],
  except: ReadonlySet<string> = new Set(),
): Mention[] {
  const found: Mention[] = [];
  const free = (start: number, end: number): boolean => !found.some((one) => start < one.end && end > one.start);
  const add = (mention: Mention): void => {
    if (INSTITUTION.test(mention.text)) return;
    if ((mention.kind === 'coined' || mention.kind === 'phrase') && PART.test(mention.text)) return;
    if (mention.end > mention.start && free(mention.start, mention.end)) found.push(mention);
  };
  for (const match of matchesOf(PREVIOUS, sentence))
    add({
      kind: 'previous',
      start: match.index + (match[0].length - match[0].trimStart().length),
      end: match.index + match[0].length,
      text: match[0].trim(),
    });
  for (const link of links) {
    const text = sentence.slice(link.start, link.end).trim();
    if (text.length >= 2 && text.length <= 200 && /\p{L}/u.test(text))
      add({ kind: 'link', start: link.start, end: link.end, text, url: link.url });
  }
  const tokens = tokensOf(sentence);
  for (let i = 0; i < tokens.length; i++) {
    const listed = listedAt(sentence, tokens, i, known, except);
    if (listed) {
      if (!NOT_A_WORK.test(sentence.slice(listed.end)) || known.byLetters.has(nameLetters(listed.text))) add(listed);
      while ((tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY) < listed.end) i++;
    }
  }
  for (const match of matchesOf(AUTHORS, sentence)) {
    const first = /^\p{Lu}[\p{L}'’-]+/u.exec(match[0])?.[0] ?? '';
    if (isNoTarget(match[0].trim())) continue;
    if (!isCommonWord(first.toLowerCase()) || /et\.?\s*al/.test(match[0]))
      add({ kind: 'authors', start: match.index, end: match.index + match[0].length, text: match[0].trim() });
  }
  for (let i = 0; i < tokens.length; i++) {
    const chunk = coinedAt(sentence, tokens, i);
    if (chunk === null) continue;
    i = chunk.last;
    const { start, end } = chunk;
    const text = sentence.slice(start, end);
    if (isPart(text)) continue;
    // $x \leq1$: a command of a formula
    const isReached = /\d/.test(text) && /^\sAPIs?\b/.test(sentence.slice(end));
    if (
      (NOT_A_WORK.test(sentence.slice(end)) && !isReached) ||
      text.split(/\s/).some((word) => isMisspelled(word) && !/^\p{Lu}{2,}s$/u.test(word)) ||
      sentence[start - 1] === '\\'
    )
      continue;
    const year = /^\s(?:19|20)\d{2}\b/.exec(sentence.slice(end))?.[0];
    if (year !== undefined && isNoTarget(text + year)) continue;
    if (isFamily(text) || text.split(/[\s-]+/).every(isFamily)) {
      // Wasserstein GAN: one of the family; phrasesIn takes it whole
      const before = tokens[i - 1];
      if (
        before === undefined ||
        !/^\p{Lu}\p{Ll}/u.test(before.text) ||
        start - before.end !== 1 ||
        isFamily(before.text) ||
        atSentenceStart(sentence, before.start)
      )
        add({ kind: 'family', start, end, text });
    } else if (!isNoTarget(text) && !/^\p{Lu}{2}s?$/u.test(text)) add({ kind: 'coined', start, end, text });
  }
  for (const phrase of phrasesIn(sentence, tokens)) {
    if (isFamily(phrase.text)) add({ ...phrase, kind: 'family' });
    else if (!isNoTarget(phrase.text) && !NOT_A_WORK.test(sentence.slice(phrase.end))) add(phrase);
  }
  return found.sort((a, b) => a.start - b.start);
}

const QUOTED = /["“‘']([^"“”‘’']{3,48})["”’']/gu;

/** Quoted terms, and capitalised everyday words in mid-sentence: `"Teacher Forcing"`, `Stable Diffusion`, `Spark`. */
function phrasesIn(sentence: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (const match of matchesOf(QUOTED, sentence)) {
    const text = match[1] ?? '';
    const start = match.index + 1;
    if (
      text.split(/\s+/).length <= 4 &&
      /^[\p{L}\p{N}]/u.test(text) &&
      !/[.,;:!?=<>^|\\]/.test(text) &&
      /\p{Lu}|-/u.test(text)
    )
      found.push({ kind: 'phrase', start, end: start + text.length, text });
  }
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first || !/^\p{Lu}\p{Ll}/u.test(first.text)) continue;
    // "Leverages Stable Diffusion": the verb that opens a note is no part of the name
    if (atSentenceStart(sentence, first.start) && OPENING_VERB.test(first.text)) continue;
    let last = i;
    for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
      const [before, token] = [tokens[k - 1], tokens[k]];
      if (
        !before ||
        !token ||
        !/^[\s-]$/.test(sentence.slice(before.end, token.start)) ||
        !/^[\p{Lu}\d]/u.test(token.text)
      )
        break;
      last = k;
    }
    const end = tokens[last]?.end ?? first.end;
    const text = sentence.slice(first.start, end);
    const alone = last === i;
    // One capitalised word is a name only where nothing follows it that it could describe.
    const closed =
      isLandmarkName(text) ||
      AFTER_NAME.test(sentence.slice(end)) ||
      (AFTER_NOUN.test(sentence.slice(end)) && !isCommonWord(text.toLowerCase()));
    if (isFamily(text) || !alone || (closed && !atSentenceStart(sentence, first.start)))
      found.push({ kind: 'phrase', start: first.start, end, text });
    i = last;
  }
  return found;
}

/** What stands behind a name, not behind an adjective. */
const AFTER_NAME =
  /^\s*(?:[.,;:)\]，。]|$|\(|(?:and|or|but|model|network|paper|algorithm|architecture|framework|system|method|approach|engine|protocol)\b)/;
/** What stands behind a noun, so that a word that no dictionary has is a name: "uses Nimbusfold to count". */
const AFTER_NOUN =
  /^\s(?:for|to|in|on|with|as|by|from|at|which|that|when|while|using|via|style|like|is|are|was|can|has|does)\b/;

/** `D1`, `L2`: a letter and a digit that few lists speak of. */
function isPart(text: string): boolean {
  if (!/^\p{Lu}\d$/u.test(text)) return false;
  const { mentioned, work } = standingOf(text);
  return work === 0 && mentioned < 3;
}

/** `55B` before `RT-2-X`, `20K` before whatever there are so many of. */
const SIZE = /^\d+(?:[.,]\d+)?[kKMBT]$/;

/** A run of capitalised words with a coined one among them: `Inception Net`, `Mamba-2`, `RoBERTa large`. */
function coinedAt(
  sentence: string,
  tokens: readonly Token[],
  i: number,
): { start: number; end: number; last: number } | null {
  const first = tokens[i];
  if (!first || !(/^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}|^\p{Ll}+\d+\p{Ll}{2,}/u.test(first.text) || isNumbered(first.text)))
    return null;
  let last = i;
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k];
    const before = tokens[k - 1];
    if (!token || !before || !/^\s$|^\s?-\s?$/.test(sentence.slice(before.end, token.start))) break;
    if (!/^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}|^v\d/u.test(token.text)) break;
    last = k;
  }
  let from = i;
  // A capital at the start of a sentence is no sign, nor are numbers and sentence words before the name.
  while (
    from < last &&
    (SIZE.test(tokens[from]?.text ?? '') ||
      ((!isCoinedName(tokens[from]?.text ?? '') || !/\p{L}/u.test(tokens[from]?.text ?? '')) &&
        !/-\p{Lu}/u.test(tokens[from]?.text ?? '') &&
        (atSentenceStart(sentence, tokens[from]?.start ?? 0) || /^\d/.test(tokens[from]?.text ?? ''))))
  )
    from++;
  // A year or the date of a release is no part of the name (GPT-4 0613), nor is what it scored (LampNet 15.2%)
  const isShare = ({ text, end }: Token): boolean =>
    /^\d+(?:\.\d+)?$/.test(text) && /^\s?[%％]/.test(sentence.slice(end));
  for (
    let word = tokens[last];
    last > from && word && (/^\d{4,}$/.test(word.text) || isShare(word));
    word = tokens[last]
  )
    last--;
  // MossGPT-4 API: how it is reached
  while (last > from && /^APIs?$/.test(tokens[last]?.text ?? '')) last--;
  // ESM-2 PLMs: one of a kind
  while (last > from && /^\p{Lu}{2,}s$/u.test(tokens[last]?.text ?? '') && isNoTarget(tokens[last]?.text ?? '')) last--;
  const run = tokens.slice(from, last + 1);
  const whole = run.map((token) => token.text).join(' ');
  const family = isFamily(whole) || run.every((token) => isFamily(token.text));
  const coined = run.filter((token) => isCoinedName(token.text) && (family || !isGenericToken(token.text)));
  const start = run[0];
  const end = run.at(-1);
  if (!start || !end || coined.length === 0) return null;
  if (run.length === 1 && start.text.replace(/[^\p{L}]/gu, '').length < 2 && !/^\p{Lu}\d{1,2}$/u.test(start.text))
    return null;
  if (run.length === 1 && atSentenceStart(sentence, start.start) && !/\p{Ll}.*\p{Lu}|\p{Lu}{2}|\d|-/u.test(start.text))
    return { start: start.start, end: start.start, last };
  return { start: start.start, end: /['’]s$/.test(end.text) ? end.end - 2 : end.end, last };
}
