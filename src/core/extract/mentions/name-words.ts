// The words of a sentence as parts of names: where they begin and end, which are coined, which only look so.
// Leaves to others: names (mentions.ts, known-names.ts).

import { runsOf, type Word } from '../../base/matches';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { areCommonWords, isCommonWord } from '../../lexicon/words';
import { isCoined } from '../words';

export type Token = Word;

// Latin names inside Chinese or Japanese text stand without blanks: scripts are kept apart.
const TOKEN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}](?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}]|['’._&*^-](?=[\p{Script=Latin}\p{Script=Greek}\p{N}])|\+{1,2}(?![\p{L}\p{N}]))*/gu;

/** What a name is joined to that makes an adjective of it: `BERT-based`, `Tacotron-like`. */
const SUFFIX =
  /-(?:based|like|style|styled|inspired|free|driven|aware|powered|enabled|augmented|guided|enhanced|generated|specific|type|level|related|equipped|trained|tuned|only|agnostic|compatible|scale|wide|level|oriented|centric|assisted|supervised)$/i;

/** `LampNet-discovered` */
const PARTICIPLE = /-\p{Ll}{3,}ed$/u;

export const tokensOf = (text: string): Token[] =>
  runsOf(TOKEN, text).map((whole) => {
    if (!whole.text.includes('-') || isTermBefore(whole.text)) return whole;
    const word = whole.text.replace(SUFFIX, '').replace(PARTICIPLE, '');
    return { start: whole.start, end: whole.start + word.length, text: word };
  });

/** `Retrieval-Augmented`: everyday words in capitals are part of a term. */
function isTermBefore(word: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+)-\p{Lu}/u.exec(word)?.[1];
  return first !== undefined && isCommonWord(first.toLowerCase()) && !isFamily(first) && !isCoined(first);
}

/** Whether nothing but quotes and bullets stands before. */
export const atSentenceStart = (sentence: string, offset: number): boolean =>
  !/[^\s"“(*–-]/.test(sentence.slice(0, offset));

/** Verbs that begin a note. */
export const OPENING_VERB =
  /^(?:Us|Leverag|Employ|Adopt|Extend|Improv|Follow|Combin|Appl|Introduc|Propos|Build|Adapt|Integrat|Utili[sz]|Exploit|Modif|Generali[sz]|Simplif|Enhanc|Outperform|Compar|Replac|Augment|Fus|Unif|Revisit|Tun|Train|Inspir|Motivat|Bas|Implement|Incorporat|Merg|Optimi[sz]|Accelerat|Distil|Distill|Quanti[sz]|Prun|Transfer|Transform|Scal|Convert|Connect|Bridg|Wrap|Speed|Evaluat|Benchmark|Analy[sz]|Stud|Show|Demonstrat|Present|Develop|Design|Reimplement|Replicat|Reproduc|Repurpos|Finetun)(?:e|es|s|ed|ing|y|ies|ied|ying)?$/;

/** `resnet50`, `gpt2`; not `section3`. */
export const isNumbered = (word: string): boolean => {
  const letters = /^(\p{Ll}{3,})\d{1,3}$/u.exec(word)?.[1];
  return letters !== undefined && !isCommonWord(letters) && !isNoTarget(letters) && !isNoTarget(word);
};

/** `layOuts`, `semaNTics`: an everyday word with capitals strewn in. */
export const isMisspelled = (text: string): boolean =>
  (/^\p{Ll}+\p{Lu}/u.test(text) || (text.length >= 5 && /^\p{Lu}+\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(text))) &&
  isCommonWord(text.toLowerCase());

/** Words that people write in capitals for stress. */
const EMPHASIS = new Set(
  'MASK NOT AND OR ALL ANY BUT FOR THE THIS THAT WITH FROM HARD EASY PAPER WHOLE VERY MUST ONLY NEW NEWS NOTE NOTES NB IMPORTANT TODO EVERY BEST BETTER MORE LESS BIG SMALL HUGE SAME BOTH ALSO NEVER ALWAYS NO YES NOW THEN WHY HOW WHAT WHEN WHERE WHICH WITHOUT READ SEE TL DR TLDR WARNING UPDATE UPDATED WIP FULL OPEN FREE CODE DATA LINK PDF FIRST LAST REALLY SHOULD'.split(
    ' ',
  ),
);

/** `LLM-as-a-Judge`, `GPU`: coined in form, but a kind of thing. */
export const isGenericToken = (word: string): boolean =>
  isNoTarget(word) ||
  EMPHASIS.has(word) ||
  isFamily(word) ||
  /^v\d+(?:\.\d+)*$/i.test(word) ||
  /^\d+(?:\.\d+)?[bmk](?:-a?\d+(?:\.\d+)?[bmk])?$/i.test(word) ||
  /^\d+(?:-?(?:d|dof|bit|shot|way|step|stage|hop|class))$/i.test(word) ||
  (word.includes('-') &&
    ((isNoTarget(word.split('-')[0] ?? '') && !isCoined(word.slice(word.indexOf('-') + 1))) || isFieldOf(word)));

/** Human-AI, Deep-RL: an everyday word and a field. */
function isFieldOf(word: string): boolean {
  const parts = word.split('-');
  return isNoTarget(parts.at(-1) ?? '') && areCommonWords(parts.slice(0, -1).join(' '));
}

export const isCoinedName = (word: string): boolean => isCoined(word.replace(/['’]s$/, '')) && /\p{L}/u.test(word);
