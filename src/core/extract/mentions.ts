// Names of other works inside a sentence: listed names, coined words, links, authors with a year, "the last paper".
// Leaves to others: whether the sentence relates the work to them (relations.ts), who they are (link).

import { fold, isAscii, nameLetters } from '../base/text';
import { isFamily, isNoTarget } from '../lexicon/not-targets';
import { areCommonWords, isCommonWord } from '../lexicon/words';
import { isCoined, titleCase } from './words';

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As it stands, modifiers ("vanilla") and plural endings of the sentence left on. */
  readonly text: string;
  /** `parent`: the work above, meant and not named ("extends it to …"); `phrase`: capitalised or quoted words that only a strong cue right before them makes a name (`Teacher Forcing`). */
  readonly kind: 'known' | 'coined' | 'link' | 'authors' | 'previous' | 'family' | 'phrase' | 'parent';
  readonly url?: string;
}

/** Names by which the entries of a document are known, for looking up in its prose. */
export interface KnownNames {
  /** Folded letters of a name -> how it is written. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** How names begin, in folded letters: nearly all words of a text begin none. */
  readonly beginnings: ReadonlySet<string>;
  /** Longest name, in words. */
  readonly longest: number;
}

/** Letters of a beginning; shorter names are their own. */
const BEGINNING = 4;

export function knownNames(names: Iterable<string>): KnownNames {
  const byLetters = new Map<string, string>();
  const beginnings = new Set<string>();
  let longest = 1;
  for (const name of names) {
    const key = nameLetters(name);
    if (key.length < 2 || /^\p{L}{2}$/u.test(key) || key.length > 60 || byLetters.has(key)) continue;
    byLetters.set(key, name);
    beginnings.add(key.slice(0, BEGINNING));
    longest = Math.max(longest, name.split(/\s+/).length);
  }
  return { byLetters, beginnings, longest: Math.min(longest, 8) };
}

export const NO_NAMES: KnownNames = { byLetters: new Map(), beginnings: new Set(), longest: 1 };

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Latin names inside Chinese or Japanese text stand without blanks: scripts are kept apart.
const TOKEN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}](?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}]|['’._&*^-](?=[\p{Script=Latin}\p{Script=Greek}\p{N}])|\+{1,2}(?![\p{L}\p{N}]))*/gu;

/** What a name is joined to that makes an adjective of it: `BERT-based`, `Tacotron-like`. */
const SUFFIX =
  /-(?:based|like|style|styled|inspired|free|driven|aware|powered|enabled|augmented|guided|enhanced|generated|specific|type|level|related|equipped|trained|tuned|only|agnostic|compatible|scale|wide|level|oriented|centric|assisted|supervised)$/i;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const word = match[0].replace(SUFFIX, '');
    return { start: match.index, end: match.index + word.length, text: word };
  });

const AUTHORS =
  /\p{Lu}[\p{L}'’-]+(?:(?:,?\s+(?:and|&)\s+|,\s+)\p{Lu}[\p{L}'’-]+)*(?:,?\s+et\.?\s*al\.?(?:['’]s)?)?[\s,]*\(?(?:19|20)\d{2}[a-z]?\)?|\p{Lu}[\p{L}'’-]+,?\s+et\.?\s*al\.?(?:['’]s)?/gu;
const PREVIOUS =
  /\b(?:the|this|that)\s+(?:last|previous|preceding|above|above-mentioned|aforementioned|former)\s+(?:paper|work|method|model|entry|one|approach|article|study|algorithm|technique)(?!s|\p{L})(?:\s+\(?above\)?)?/giu;

/** Nouns that turn the name before them into something else: "the COCO dataset". */
const NOT_A_WORK =
  /^[\s-]+(?:data ?sets?|benchmarks?|corpus|corpora|challenges?|tasks?|scores?|metrics?|leaderboards?|competitions?|workshops?|conferences?|library|libraries|toolkits?|packages?|gpus?|cpus?|cores?|devices?|laps?|labs?|universit\w+|institutes?|team|group|inc\b|license|api|apis|test sets?|splits?|questions?|annotations?|games?|scenes?|images?|files?|data(?!\s(?:structures?|models?|augmentation|generat\w+|pipelines?)\b)|matrix|matrices|cells|genes|patients|users|students|papers|robots|cameras?|sensors?|hardware|format|distance|norm|divergence|kernel|coefficients?|processor|platform|simulator|environments?)\b/i;

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
  for (const match of sentence.matchAll(PREVIOUS))
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
  for (const match of sentence.matchAll(AUTHORS)) {
    const first = /^\p{Lu}[\p{L}'’-]+/u.exec(match[0])?.[0] ?? '';
    if (!isCommonWord(first.toLowerCase()) || /et\.?\s*al/.test(match[0]))
      add({ kind: 'authors', start: match.index, end: match.index + match[0].length, text: match[0].trim() });
  }
  for (let i = 0; i < tokens.length; i++) {
    const chunk = coinedAt(sentence, tokens, i);
    if (chunk === null) continue;
    i = chunk.last;
    const { start, end } = chunk;
    const text = sentence.slice(start, end);
    if (NOT_A_WORK.test(sentence.slice(end)) || isMisspelled(text)) continue;
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

/** Quoted terms, and capitalised everyday words in mid-sentence: `"Teacher Forcing"`, `Stable Diffusion`, `Spark`. */
function phrasesIn(sentence: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (const match of sentence.matchAll(/["“‘']([^"“”‘’']{3,48})["”’']/gu)) {
    const text = match[1] ?? '';
    const start = match.index + 1;
    if (
      text.split(/\s+/).length <= 4 &&
      /^[\p{L}\p{N}]/u.test(text) &&
      !/[.,;:!?]/.test(text) &&
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
      /^\s*(?:[.,;:)\]，。]|$|\(|(?:and|or|but|model|network|paper|algorithm|architecture|framework|system|method|approach|engine|protocol)\b)/.test(
        sentence.slice(end),
      );
    if (isFamily(text) || !alone || (closed && !atSentenceStart(sentence, first.start)))
      found.push({ kind: 'phrase', start: first.start, end, text });
    i = last;
  }
  return found;
}

const OPENING_VERB =
  /^(?:Us|Leverag|Employ|Adopt|Extend|Improv|Follow|Combin|Appl|Introduc|Propos|Build|Adapt|Integrat|Utili[sz]|Exploit|Modif|Generali[sz]|Simplif|Enhanc|Outperform|Compar|Replac|Augment|Fus|Unif|Revisit|Tun|Train|Inspir|Motivat|Bas)(?:e|es|s|ed|ing|y|ies|ied|ying)?$/;

/** The longest listed name that starts at this token. A listed name made of dictionary words needs its capitals. */
function listedAt(
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
    if (isNoTarget(text) && count === 1) continue;
    // An entry tagged `optimization`: no text names it by that word.
    if (count === 1 && !/[\p{Lu}\d]/u.test(text) && isCommonWord(name.toLowerCase())) continue;
    // "extends memory networks": a listed title of several everyday words, in whatever capitals
    const spelled = count >= 2 && key.length >= 11 && (fold(text) === text || isLowered(text, name));
    if (!distinct(name) && !spelled && (text !== name || (count === 1 && atSentenceStart(sentence, first.start))))
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
    if (token.end - start > 90) break;
    const piece = sentence.slice(end, token.end);
    // Some other letters fold differently where a word ends (Σ): then piece by piece is not enough.
    plain &&= isAscii(piece);
    key = plain ? key + nameLetters(piece) : nameLetters(sentence.slice(start, token.end));
    end = token.end;
    keys.push(key);
  }
  return keys;
}

/** The same words, some capitals left out: `relativistic GAN` for the listed `Relativistic GAN`. */
const isLowered = (text: string, name: string): boolean =>
  text.length === name.length && [...text].every((char, i) => char === name[i] || char === name[i]?.toLowerCase());

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

const atSentenceStart = (sentence: string, offset: number): boolean =>
  sentence.slice(0, offset).replace(/[\s"“(*–-]+/g, '') === '';

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
    (!isCoinedName(tokens[from]?.text ?? '') || !/\p{L}/u.test(tokens[from]?.text ?? '')) &&
    !/-\p{Lu}/u.test(tokens[from]?.text ?? '') &&
    (atSentenceStart(sentence, tokens[from]?.start ?? 0) || /^\d/.test(tokens[from]?.text ?? ''))
  )
    from++;
  // A year or the date of a release is no part of the name: GPT-4 0613
  while (last > from && /^\d{4,}$/.test(tokens[last]?.text ?? '')) last--;
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

/** `resnet50`, `gpt2`; not `section3`. */
const isNumbered = (word: string): boolean => {
  const letters = /^(\p{Ll}{3,})\d{1,3}$/u.exec(word)?.[1];
  return letters !== undefined && !isCommonWord(letters) && !isNoTarget(letters) && !isNoTarget(word);
};

/** `layOuts`, `semaNTics`: an everyday word with capitals strewn in. */
const isMisspelled = (text: string): boolean =>
  (/^\p{Ll}+\p{Lu}/u.test(text) || (text.length >= 5 && /^\p{Lu}+\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(text))) &&
  isCommonWord(text.toLowerCase());

/** Words that people write in capitals for stress. */
const EMPHASIS = new Set(
  'MASK NOT AND OR ALL ANY BUT FOR THE THIS THAT WITH FROM HARD EASY PAPER WHOLE VERY MUST ONLY NEW NEWS NOTE NOTES NB IMPORTANT TODO EVERY BEST BETTER MORE LESS BIG SMALL HUGE SAME BOTH ALSO NEVER ALWAYS NO YES NOW THEN WHY HOW WHAT WHEN WHERE WHICH WITHOUT READ SEE TL DR TLDR WARNING UPDATE UPDATED WIP FULL OPEN FREE CODE DATA LINK PDF FIRST LAST REALLY SHOULD'.split(
    ' ',
  ),
);

/** `LLM-as-a-Judge`, `GPU`: coined in form, but a kind of thing. */
const isGenericToken = (word: string): boolean =>
  isNoTarget(word) ||
  EMPHASIS.has(word) ||
  isFamily(word) ||
  /^v\d+(?:\.\d+)*$/i.test(word) ||
  /^\d+(?:[bmk]|-?(?:d|dof|bit|shot|way|step|stage|hop|class))$/i.test(word) ||
  (word.includes('-') &&
    ((isNoTarget(word.split('-')[0] ?? '') && !isCoined(word.slice(word.indexOf('-') + 1))) || isFieldOf(word)));

/** Human-AI, Deep-RL: an everyday word and a field. */
function isFieldOf(word: string): boolean {
  const parts = word.split('-');
  return isNoTarget(parts.at(-1) ?? '') && areCommonWords(parts.slice(0, -1).join(' '));
}

const isCoinedName = (word: string): boolean => isCoined(word.replace(/['’]s$/, '')) && /\p{L}/u.test(word);

/** A listed work, a link, or a name beyond doubt. */
export const isNamed = (mention: Mention): boolean =>
  mention.kind === 'known' || mention.kind === 'link' || (mention.kind === 'coined' && strongName(mention.text));

/** Inner capital, digit, hyphen or all capitals: a name beyond doubt. */
export const strongName = (name: string): boolean => /\p{Ll}\S*\p{Lu}|\p{Lu}{2}|\p{L}[\s-]?\d|\p{L}-\p{L}/u.test(name);
