// A name and those that stand beside it: "Seurat, Harmony, scran and LIGER".
// Leaves to others: finding the first of them (cue-statements.ts).

import { isNoTarget } from '../../lexicon/not-targets';
import { SPELLED_WAYS } from '../../lexicon/ways';
import { areCommonWords, isCommonWord } from '../../lexicon/words';
import { titleCase } from '../words';
import { isNamed, type Mention } from './mention';

const SEPARATOR =
  /^(?:\s*(?:\([^()]{0,60}\)|\[[^\]]{0,30}\])?\s*)(?:的[\u4e00-\u9fff]{1,4}(?=[和与及、+])|[\u4e00-\u9fff]{1,4}(?=\+))?(?:[,，]\s*(?:and\b|or\b|as well as\b|but also\b)?|、|和|与|及|\/|\+|&|;|\band\b|\bor\b|\bas well as\b|\bplus\b|\bwith\b)\s*(?:\(?(?:\d|i{1,3}|[abc])\)\s)?(?:(?:the|an?|its|then|also|even|both|original|vanilla|standard|recent|over|than|to|against|from)\s+)*["“'*_(]*/iu;

/** "guided MCTS, self-critique, and off-policy DPO", "Casper FFG, a finality tool, with LMD GHOST": what is no name between two. */
const OVER =
  /^,\s+(?:(?:an?|the)\s)?(?:[\p{Ll}\d-]+\s?){1,4},\s+(?:and|with|or)\s+(?:the\s)?(?:[\p{Ll}-]+\s){0,2}(?=\p{Lu})/u;

/** The next name of a list, where other things stand in between. */
function beyond(text: string, end: number, mentions: readonly Mention[]): Mention | null {
  const start = end + (OVER.exec(text.slice(end))?.[0].length ?? 0);
  const next = start === end ? undefined : mentions.find((mention) => mention.start === start);
  return next !== undefined && isNamed(next) ? next : null;
}

/** "stochastic policy gradients (SPG) and deterministic policy gradients (DPG)" */
const ABBREVIATED = new RegExp(`^\\)\\s*(?:,|,?\\s*and|or)\\s+(?:[\\p{L}\\d-]+\\s){0,5}${SPELLED_WAYS}\\s\\(`, 'iu');

/** A sentence in which a capital in the middle says that the word is a name: the words beside the names have none. */
export function isRunning(text: string, mentions: readonly Mention[]): boolean {
  let rest = '';
  let at = /^\W*\w*/.exec(text)?.[0].length ?? 0;
  for (const { start, end } of mentions) {
    rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return titleCase(rest + text.slice(at)) < 0.5;
}

/** A name and those coordinated with it: `Seurat, Harmony, scran and LIGER`. */
export function coordinated(text: string, first: Mention, mentions: readonly Mention[]): Mention[] {
  const running = isRunning(text, mentions);
  const list = [first];
  for (;;) {
    const end = list.at(-1)?.end ?? first.end;
    const start = end + separatorLength(text.slice(end));
    const far = beyond(text, end, mentions);
    if (far !== null) {
      list.push(far);
      continue;
    }
    if (start === end) return withoutSubject(text, list);
    const named = mentions.find((mention) => mention.start === start);
    const isLoneWord = named?.kind === 'phrase' && first.kind !== 'phrase' && !/[-\s]/.test(named.text);
    if (isLoneWord && (!running || isOwnPart(named.text))) return list;
    const next = named ?? (running ? inCompany(text, start, list) : null);
    if (next === null) return withoutSubject(text, list);
    list.push(next);
  }
}

/** "Inspired by SARSA, EPG integrates …": the last one is what the sentence is about. */
function withoutSubject(text: string, list: Mention[]): Mention[] {
  const [before, last] = list.slice(-2);
  if (before === undefined || last === undefined) return list;
  const isSubject =
    /^\s*,\s*(?:the\s)?$/.test(text.slice(before.end, last.start)) &&
    /^\s(?:\p{Ll}+ly\s)?(?:is|are|was|were|can|has|have|does|\p{Ll}{2,}s)\s/u.test(text.slice(last.end));
  return isSubject ? list.slice(0, -1) : list;
}

/** A word that no dictionary has right behind the cue, before the first name of a list. */
export function openerOf(text: string, from: number, first: Mention): Mention | null {
  const start = from + (/^\s+/.exec(text.slice(from))?.[0].length ?? 0);
  const word = /^\p{Ll}[\p{Ll}\d]{2,}(?=,)/u.exec(text.slice(start))?.[0];
  if (word === undefined || !isNamed(first) || isNoTarget(word) || isCommonWord(word)) return null;
  const end = start + word.length;
  return separates(text.slice(end, first.start)) ? { kind: 'phrase', start, end, text: word } : null;
}

/** A word that only its place among names makes a name: a capitalised one, or one that no dictionary has (`scran`). */
function inCompany(text: string, start: number, list: readonly Mention[]): Mention | null {
  const word = /^\p{Script=Latin}[\p{Script=Latin}\p{N}+._-]*[\p{Script=Latin}\p{N}+]/u.exec(text.slice(start))?.[0];
  if (word === undefined || word.length < 3 || !list.some(isNamed) || isNoTarget(word)) return null;
  const closed = /^\s*(?:[,.;)，。、]|$|(?:and|or)\b)/.test(text.slice(start + word.length));
  const common = areCommonWords(word);
  const capital = /^\p{Lu}/u.test(word);
  const isName = (closed || (capital && list.length >= 3)) && (!common || (capital && !isOwnPart(word)));
  return isName ? { kind: 'phrase', start, end: start + word.length, text: word } : null;
}

/** Validation, Planning, Uncertainty-Guided: what a system does, in capitals; Harmony and Symphony can be names. */
const isOwnPart = (word: string): boolean => areCommonWords(word) && ABSTRACT.test(word);

/** Endings of what is done or how something is, seldom the name of a work. */
const ABSTRACT = /(?:tion|sion|ment|ing|ity|ness|sis|ance|ence|ism|ed|ly)s?$/i;

const separatorLength = (text: string): number => (ABBREVIATED.exec(text) ?? SEPARATOR.exec(text))?.[0].length ?? 0;

/** Nothing but a comma, "and" … between two names. */
export const separates = (between: string): boolean => between !== '' && separatorLength(between) === between.length;
