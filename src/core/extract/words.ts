// What a stretch of plain text looks like: a title, a list of people, a sentence, a name.
// Leaves to others: where in an entry to look.

import { remembered } from '../base/remembered';
import { isCommonWord } from '../lexicon/words';

const SMALL = new Set(
  'pre non semi self multi cross sub meta auto co re un anti post inter intra via plug end one two three a an the and or nor but of in on at to for from by with without via as is are be than vs versus using into over under toward towards through between de la le et und der die das'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#/&-]*/gu) ?? [];

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Words, with every two CJK characters counted as one. */
export const wordCount = remembered((text) => {
  const cjk = text.match(CJK)?.length ?? 0;
  return cjk === 0 ? wordsOf(text).length : wordsOf(text.replace(CJK, ' ')).length + Math.ceil(cjk / 2);
});

/** Share of the long words that begin with a capital, a digit or hold one: 1 for `Attention Is All You Need`. */
export const titleCase = remembered((text) => {
  const words = wordsOf(text).filter((word) => !SMALL.has(word.toLowerCase()));
  if (words.length === 0) return 0;
  return words.filter((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word) || /\p{Lu}/u.test(word)).length / words.length;
});

/** Verbs that open a note on a work, and no name. */
const NOTE_VERB =
  /^[\s*•–-]*(?:uses|using|utili[sz]es|leverages|employs|adopts|applies|combines|extends|improves|introduces|proposes|presents|integrates|adapts|replaces|builds|trains|based on)\s/i;

/** `A. Fawzi, O. Fawzi, and P. Frossard`, `Kenton Lee and Kristina Toutanova`, `Li et al.` */
export const looksLikeAuthors = remembered((text): boolean => {
  // Uses GLIM-4 and Lamp-Augmented Counting
  if (/\p{Lu}-\d/u.test(text) || NOTE_VERB.test(text)) return false;
  const bare = text
    .normalize('NFC')
    .replace(/[*†‡§¶\d]+/g, ' ')
    .replace(/\s+/g, ' ')
    // P. Veliˇckovi´c, P. Li` o: accents that a PDF gave beside their letters
    .replace(/(?<=\p{L})[ˇ´`¨˜ˆ] ?(?=\p{Ll})/gu, '')
    .replace(/^[\s,;:.|–—-]+/, '')
    .replace(/^(?:by|authors?)\b[:\s]*/i, '')
    .trim();
  const cited = !/et\.?\s*al/.test(bare)
    ? null
    : /^((?:(?:(?:van|von|de|dos?|da|del|di|der|den|la|le|ten) ){0,2}\p{Lu}(?:[\p{L}'’-]+|\.(?:-?\p{Lu}\.)*)[\s,]+(?:and\s+)?){1,6})et\.?\s*al\.?[\s,.()]*(?:[\p{L}]+[\s,.()]*){0,2}$/u.exec(
        bare,
      );
  if (cited) {
    const people = (cited[1] ?? '')
      .split(/,\s*|\sand\s/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    // Soares Carlos Virgolino, et al.: whatever a dictionary has, nobody else stands before it
    if (people.length === 1 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}$/u.test(people[0] ?? '')) return true;
    return people.every((one) => one.split(' ').length <= 2 || isPersonName(one));
  }
  const parts = bare
    .split(/\s*[,;·•&]\s*(?:and\s+)?|\s+and\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:and|et\.? al\.?|others|jr\.?|iii?|phd|…|\.\.\.)$/i.test(part));
  if (parts.length === 0 || parts.some((part) => part.split(' ').length > 8)) return false;
  // DUC, HDC: names of methods, not of people
  if (parts.length > 1 && parts.every((part) => /^[\p{Lu}\d-]{3,}$/u.test(part))) return false;
  if (parts.length === 1)
    return (
      /^\p{Lu}(?:\.\s*|\s+)\p{Lu}\p{Ll}|^\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\.\s?|\p{Lu}\s)+\p{Lu}/u.test(bare) &&
      parts.every(isPersonName)
    );
  return parts.filter(isPersonName).length / parts.length >= 0.75;
});

/** `Yoshua Bengio`, `S.-M. Moosavi-Dezfooli`, `ZAVE`, `van der Maaten` */
function isPersonName(text: string): boolean {
  const words = text
    .replace(/et\.? al\.?$/i, '')
    .trim()
    .split(/\s+/);
  if (words.length > 5 || (words.length > 2 && /^(?:a|an|the|on|towards?)$/i.test(words[0] ?? ''))) return false;
  // Linearizable Replication Protocol
  const common = words.filter((word) => word.length >= 4 && isCommonWord(word.toLowerCase())).length;
  if (words.length >= 3 && common >= 2 && !words.some((word) => /^\p{Lu}\.?$/u.test(word))) return false;
  return (
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}'’.-]*|(?:van|von|der|den|de|del|da|di|dos|el|al|bin|la|le|ter|ten|zu)\.?)$/u.test(word),
    ) && !words.every((word) => isCommonWord(word.toLowerCase()))
  );
}

/** One name and nothing else, of words that no dictionary has: `Nora Finchley`; not `Motion Filter`. */
export const isOnePerson = remembered((text): boolean => {
  const words = text
    .normalize('NFC')
    .replace(/[.,\s]+$/, '')
    .trim()
    .split(/\s+/);
  return (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.)$/u.test(word) && !isCommonWord(word.toLowerCase())) &&
    !isGerund(words[0] ?? '')
  );
});

/** `Applying`; not `Jiaming`. */
const isGerund = (word: string): boolean => {
  const stem = /^(.{3,})ing$/i.exec(word)?.[1]?.toLowerCase();
  return stem !== undefined && (isCommonWord(stem) || isCommonWord(`${stem}e`));
};

/** `Jo See`, `Ana de la Ruiz`: a person where the place speaks for one, though a dictionary may have the words. */
export const couldBePerson = (text: string): boolean =>
  /^\p{Lu}(?:\p{Ll}+(?:-\p{L}\p{Ll}+)?|\.)(?:\s(?:\p{Lu}\.|\p{Ll}{2,3}|\p{Lu}\p{Ll}+))?\s(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(
    text.normalize('NFC'),
  );

/** `Lee`, `McCarthy`, `O'Brien`, `Moosavi-Dezfooli`; not `LAMP`, `LampNet`. */
export const couldBeSurname = (text: string): boolean =>
  /^(?:Mc|Mac|Le|La|De|Di|Du|Van|Von|Fitz|[OD]['’])?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u.test(
    text.normalize('NFC'),
  );

/** Several people, or one. */
export const isPeople = (text: string): boolean => looksLikeAuthors(text) || isOnePerson(text);

const SENTENCE_STARTS =
  /^(?:they|this|these|that|those|it|its|we|our|i|he|she|there|here|in this|the paper|the authors?|authors|also|note|see|proposes?|introduces?|presents?|describes?|shows?|uses?|argues|points out|explains|discusses|analy[sz]es|demonstrates|investigates|explores|provides|considers|defines|contains|an? (?:method|paper|approach|variant|simple|new|novel))\b/i;

/** Several sentences, or one that speaks about a work instead of naming it. */
export const looksLikeProse = remembered((text): boolean => {
  const t = text.trim();
  if (/[。；]/.test(t) && t.length > 20) return true;
  // Are We There Yet? Unraveling the State of the Art: a question and an answer on a cover
  if (/^[^.?!]+[?!]["”’]?\s[^?!]*$/.test(t) && !/[.]\s+\p{Lu}/u.test(t) && titleCase(t) >= 0.6) return false;
  if (
    /[a-z\d)\]][.!?]["”’)]?\s+["“(]?\p{Lu}[\p{L}]+\s/u.test(
      t.replace(/\b(?:vs|et al|e\.g|i\.e|cf|fig|sec|eq|no|vol|pp|dr|mr|st|jr|[A-Z])\.\s/gi, '. '),
    )
  )
    return true;
  if (SENTENCE_STARTS.test(t) && titleCase(t) < 0.6) return true;
  return wordCount(t) > 6 && titleCase(t) < 0.25 && /[.!?]$/.test(t);
});

/** One line that could stand on a cover. */
function looksLikeTitle(text: string): boolean {
  const t = text.trim();
  const words = wordCount(t);
  if (words < 1 || words > 40 || t.length > 320) return false;
  if (looksLikeProse(t) || looksLikeAuthors(t)) return false;
  return true;
}

/** Title-like beyond doubt: several words in title case, or `Name: Words`. */
export function surelyTitle(text: string): boolean {
  const t = text.trim().replace(/[.]$/, '');
  if (!looksLikeTitle(t)) return false;
  const words = wordCount(t);
  // Capitals tell nothing of a text that is Chinese, Japanese or Korean for the most part.
  if ((t.match(CJK)?.length ?? 0) > words) return false;
  if (words >= 4 && titleCase(t) >= 0.6) return true;
  return words >= 5 && /^[^\s:][^:]{0,40}:\s+\p{Lu}/u.test(t);
}

/**
 * A name somebody coined: `MambaQuant`, `GPT-4`, `tf.data service`, `Switch Transformers`; not `Attention`, `A Survey`.
 * One word that a dictionary knows is no name; an inner capital, a digit or an unknown word is.
 */
export function looksLikeName(text: string): boolean {
  const t = text.trim();
  const words = t.split(/\s+/);
  if (t.length < 2 || t.length > 48 || words.length > 4) return false;
  if (
    !/[\p{L}]/u.test(t) ||
    /[.!?;]$/.test(t) ||
    /["“”]/.test(t) ||
    /^(?:part|chapter|section|lecture|volume|vol|no)\b/i.test(t)
  )
    return false;
  if (/,|\band\b|\bor\b/.test(t) && words.length > 2) return false;
  if (
    /^(?:the|an?|on|in|towards?|how|why|what|when|is|are|do|does|can|from|for|learning|understanding|rethinking|revisiting|beyond|exploring|improving|survey|review|introducing|position|tutorial)$/i.test(
      words[0] ?? '',
    ) &&
    words.length > 1 &&
    !/^the\s\p{Lu}[\p{L}]*$/u.test(t)
  )
    return false;
  // Deep Voice 2, Capsule Networks v2: a number of the version
  return words.some(isCoined) || /^\p{Lu}[\p{L} ]+ v?\d(?:\.\d)?$/u.test(t);
}

/** A single word that is no dictionary word: inner capital, digit, all capitals, or unknown. */
export const isCoined = remembered((word): boolean => {
  const w = word.replace(/^[("'[]+|[)"'\],:]+$/g, '');
  if (!/\p{L}/u.test(w)) return false;
  // U-Net, R-CNN, V-JEPA: one letter before a hyphen; Column-Stores: two words
  if (/^\p{Lu}-\p{Lu}/u.test(w)) return true;
  if (w.includes('-'))
    return w.split('-').some((part) => part !== '' && (/^\p{Ll}/u.test(part) ? !known(part) : isCoined(part)));
  if (/\p{Ll}.*\p{Lu}|\p{Lu}.*\d|\d.*\p{Lu}|\p{L}[\d\p{No}]|\p{Lu}{2,}|\p{L}[._]\p{L}/u.test(w)) return true;
  return /^\p{Lu}/u.test(w) && !known(w.toLowerCase());
});

const known = (lower: string): boolean => SMALL.has(lower) || isCommonWord(lower);
