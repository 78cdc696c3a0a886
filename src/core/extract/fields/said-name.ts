// The names that the words about a work give it and its parts: "CAWM (Correct Answer …): introduces", "our tool, X", "本文提出的X".
// Leaves to others: names in or beside the title (name.ts), names of other works (mentions.ts).

import { longFormIn } from '../../base/acronym';
import { matchesOf } from '../../base/matches';
import { initialsOf, letters, squeeze } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { isListedElsewhere, standingOf, UNKNOWN } from '../../lexicon/well-known';
import { isCoined, looksLikeName, titleCase, wordCount } from '../words';
import { fieldOf } from './fields';
import {
  CHINESE,
  EVERY,
  OPENER,
  OPENING_SHORTENED,
  SAID,
  SHORTENED,
  SUBJECT,
  SUBJECT_SHORTENED,
} from './said-patterns';
import { isOnlyVenue } from './title-links';

/** How far into the words about a work its name may be said: the length of an abstract. */
const FAR = 3000;

/**
 * `(LampTurn, really fast)`, `(LampTurn: turns lamps)`, `(LampTurn for rooms)` in bold behind a reference: the name among the
 * remarks; null if there is none.
 */
export function remarkedName(remark: string): string | null {
  const inside = /^[(（](.{2,160})[)）]$/su.exec(remark.trim())?.[1];
  const parts = inside
    ?.split(/\s*[:：]/)[0]
    ?.split(/[,，;；]/)
    .map((part) => part.trim().replace(/\s+(?:(?:tracker|model|method|network)$|for\s.*)/isu, ''));
  return (
    parts?.find(
      (part) =>
        /^\S*(?:\p{Lu}\S*\p{Lu}|\p{Ll}\p{Lu})\S*$/u.test(part) &&
        mayName(part) &&
        !isOnlyVenue(part) &&
        !/^v\d|(?:19|20)\d{2}$/i.test(part),
    ) ?? null
  );
}

/** The label before the sentence: `RAD (Routing Agreement Decoding): introduces a method …`; null if there is none. */
export function labelName(opening: string): string | null {
  const said =
    /^[\s"“*•-]*([^\s:：(][^:：()\n]{1,47}?)(?:\s*\([^()]{3,120}\))?\s*[:：]\s*(?:(?:this|the) (?:paper|work)\s+)?(?:introduc|propos|present|develop|describ)(?:es|e|ed)\s/u.exec(
      opening,
    )?.[1];
  if (said === undefined || wordCount(said) > 5 || fieldOf(said) !== null) return null;
  // ToolGraph + DPO, Replay Pairing; not "Improves on VCL:", "GAN training protocol:"
  const words = said.trim().split(/\s+/);
  return words.every((word) => /^[\p{Lu}\p{N}+&]|^\p{Ll}+\p{Lu}/u.test(word)) ? words.join(' ') : null;
}

/** "aka LampNet, Lee et al.": the other name that stands behind a title; null if there is none. */
export function akaName(opening: string): string | null {
  const said = /^[\s"“*•(,–—-]*(?:a\.?k\.?a\.?|also known as|又称|又名)[\s:：]+["“]?([^,，;:()\n"”]{2,40})/iu
    .exec(opening)?.[1]
    ?.trim();
  return said !== undefined && looksLikeName(said) && wordCount(said) <= 3 ? said : null;
}

/** `"The LAMP paper"` behind a title: what people call it; null where it only says which paper it is. */
export function nickname(beside: string): string | null {
  const said = /(?:^|[\s(,–—-])["“(]the ([\p{L}\p{N}+*-]+(?: [\p{L}\p{N}+*-]+){0,2}) paper["”)]/iu.exec(beside)?.[1];
  return said === undefined ||
    /^(?:original|first|seminal|main|full|short|classic|famous|same|next|new|whole|official)\b/i.test(said)
    ? null
    : said;
}

/** "Introduces CopyNet, …", "Proposes a novel architecture: VHRED": the name that the first sentence gives. */
function introducedIn(opening: string): string | null {
  const said =
    /^\W*(?:(?:(?:this|the|first) ){0,2}(?:paper|work)(?: (?:that|which))?|they|we|authors?)?\s*(?:introduc|propos|present|develop)(?:es|ed|e|s|ing)\s+(?:(?:an?|the|their|our|new|novel|architecture|method|model|framework|system|approach|called|named|dubbed)[\s:,]+)*(.{2,60})/iu.exec(
      opening,
    )?.[1];
  const name = /^(?:(?:[\p{Lu}\p{N}]|\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}+.*&-]*)(?:\s[\p{Lu}\p{N}][\p{L}\p{N}+-]*){0,3}/u
    .exec(said ?? '')?.[0]
    ?.replace(/[.,]+$/, '');
  // "introduces a new 1.3B parameter model called …"
  if (name === undefined || name.length < (/\d$/.test(name) ? 2 : 3) || isNoTarget(name)) return null;
  const words = name.split(' ');
  // "introduces a LampNorm layer", "developed a Mosslab package": a part, or what it is made for
  if (
    /\ban?\s+(?:new\s|novel\s)?$/iu.test(opening.slice(0, opening.indexOf(name))) &&
    PART.test(opening.slice(opening.indexOf(name) + name.length))
  )
    return null;
  return looksLikeName(name) || words.length >= 2 ? name : null;
}

/** What a name before it belongs to, rather than to the work. */
const PART = /^\s(?:layer|module|block|package|plugin|extension|interface|loss|corpus|dataset|version|variant)\b/i;

/** "we develop a strategy by incorporating policy optimization (GRPO)": the name of what is put in. */
const PUT_IN = /(?<!-)\b(?:by|using|with|via|from|on|incorporating|integrating|combining|based|adapting)\b/i;

/** The name that such a subject gives; nothing where it is a subject of many works: `Moss Recognition (MR) is …`. */
function subjectShortened(about: string, title: string): string | null {
  const { name, words = '', proposed } = SUBJECT_SHORTENED.first(about).exec(about)?.groups ?? {};
  if (name === undefined || !mayName(name) || /\p{Ll}s$|\p{Lu}s$/u.test(name) || !endsInInitials(name, words))
    return null;
  if (proposed === undefined && titleCase(words) < 0.9) return null;
  const isKnown = standingOf(name) !== UNKNOWN && !isListedElsewhere(name);
  return isKnown && longFormIn(title, name) === null ? null : name;
}

/** The coined word that the words about a work begin with, if the title spells it out or neither it nor any list knows it. */
function openerOf(about: string, title: string): string | null {
  const { name, label } = OPENER.first(about).exec(about)?.groups ?? {};
  if (name === undefined || !mayName(name) || !/\p{Lu}.*\p{Lu}|\p{L}\d/u.test(name) || fieldOf(name) !== null)
    return null;
  // `SoK: …` once more
  if (label !== undefined && title.startsWith(name + label.trim())) return null;
  if (spells(name, title)) return name;
  const inTitle = letters(title).indexOf(letters(name));
  // "B-Tree is a core data structure" below `Efficient Locking on B-Trees`: what the title speaks of
  return label === undefined && inTitle <= 0 && standingOf(name) === UNKNOWN ? name : null;
}

/** `LAMPs` is one LAMP, `LampNets` one LampNet. */
const singular = (name: string): string => name.replace(/(?<=\p{Lu}{2}|\p{Ll}Net)s$/u, '');

/** The name that the sentences about a work of that title give it; null where they give none. */
export function saidName(about: string, title = ''): string | null {
  const opening = introducedIn(about.slice(0, 200));
  // Lamp Aided Walking (LAW): the short form is what others will call it
  const shorter = opening === null ? undefined : shortFormBehind(about, opening);
  if (opening !== null) return singular(shorter ?? opening);
  const subject = SUBJECT.first(about).exec(about)?.groups?.name;
  if (subject !== undefined && mayName(subject)) return singular(subject);
  const opener = openerOf(about, title) ?? subjectShortened(about, title);
  if (opener !== null) return singular(opener);
  const text = squeeze(about.slice(0, FAR));
  for (const said of /[\u4e00-\u9fff]/.test(text)
    ? CHINESE
    : SAID.flatMap(([words, one]) => (words.test(text) ? [one] : []))) {
    if (!said.first(text).test(text)) continue;
    for (const { groups } of matchesOf(said.every(text), text)) {
      const name = groups?.name;
      // We present Lantern, a system …: a word that all know may be a name there
      const isApposed =
        groups?.apposed !== undefined && /^\p{Lu}\p{Ll}{3,}$/u.test(name ?? '') && !isFamily(name ?? '');
      if (name === undefined || !(mayName(name) || isApposed)) continue;
      if (/\b(?:using|based on|on top of|extend\w*|than|from)\b/i.test(groups?.way ?? '')) continue;
      return singular(name);
    }
  }
  return shortFormIn(text, title);
}

/** What "we introduce" stands before, of a title that begins with it: `Moss Lanterns` of `Moss Lanterns for Dark Streets`. */
export function proposedHead(about: string, title: string): string | null {
  const head =
    /^\p{Lu}[\p{L}\p{N}-]*(?:\s[\p{L}\p{N}-]+){1,3}?(?=[:：]|\s(?:for|via|with|using|in|through|by|from)\s)/u.exec(
      title,
    )?.[0];
  if (head === undefined || !/propos|introduc|present/iu.test(about)) return null;
  const words = head
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]?.toLowerCase()}]${word.slice(1)}`)
    .join(' ');
  const said = new RegExp(
    `\\b(?:[Ww]e|paper|work|authors?)\\s(?:\\p{Ll}+ly\\s)?(?:propos|introduc|present)(?:e|es|ed|s)?\\s(?:the\\s|an?\\s)?(?:new\\s|novel\\s)?(${words})\\b`,
    'u',
  ).exec(about)?.[1];
  return said !== undefined && titleCase(said) === 1 ? said : null;
}

/** The short form of what a sentence proposes; nothing where it is one of two, or of many things: `Micro Air Vehicles (MAVs)`. */
function shortFormIn(text: string, title: string): string | null {
  const found = OPENING_SHORTENED.first(text).exec(text) ?? SHORTENED.first(text).exec(text);
  const { name, words = '' } = found?.groups ?? {};
  if (found === null || name === undefined || !mayName(name) || PUT_IN.test(words)) return null;
  if (!endsInInitials(name, words)) return null;
  if (/^ and [^.;]*\(\p{Lu}/u.test(text.slice(found.index + found[0].length))) return null;
  const one = singular(name);
  return one === name || spells(one, title) ? one : null;
}

/** All names that the words about a work give to it and to its parts. */
export const saidNames = (about: string): string[] =>
  EVERY.flatMap(([words, { every }]) => (words.test(about) ? matchesOf(every(about), about) : []))
    .filter(({ groups }) => !PUT_IN.test(groups?.words ?? ''))
    .map(({ groups }) => groups?.name ?? '')
    .filter(isCoined);

/** `(LAW)` behind Lamp Aided Walking, `(LAWEN)` behind Lamp Aided Walking of Engineers at Night: the phrase may go on. */
function shortFormBehind(text: string, phrase: string): string | undefined {
  const behind = text.slice(text.indexOf(phrase) + phrase.length);
  const found =
    /^(?<more>(?:\s(?:of|for|and|in|on|with|the|[\p{Lu}\p{N}][\p{L}\p{N}-]*)){0,6})\s*\(\s*(?<short>[\p{L}\p{N}-]{2,12})\s*\)/u;
  const { more = '', short } = found.exec(behind)?.groups ?? {};
  if (short === undefined) return undefined;
  const long = phrase + more;
  return endsInInitials(short, phrase) || (mayName(short) && (spells(short, long) || endsInInitials(short, long)))
    ? short
    : undefined;
}

/** Not what many speak of and few list: `3DGS`. */
export function mayBeOwn(short: string): boolean {
  const { listed, mentioned, data, task } = standingOf(short);
  return !isFamily(short) && !isNoTarget(short) && data + task === 0 && mentioned <= Math.max(1, listed);
}

/** `HLM` of the name Hanging Lamp Machines, where the words about the work have "hanging lamp machines (HLMs)" or "HLMs (Hanging …". */
export function shortFormOf(name: string, about: string): string | null {
  if (!/\s/.test(name) || !about.includes('(')) return null;
  const words = name.replace(/s$/, '').replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
  const found = new RegExp(
    `(?:${words}s?\\s*\\(["“]?(?<behind>[\\p{L}\\p{N}-]{2,12})["”]?\\)|(?<before>[\\p{L}\\p{N}-]{2,12})\\s\\(${words}s?\\))`,
    'iu',
  ).exec(about)?.groups;
  const short = found?.behind ?? found?.before;
  return short !== undefined && isCoined(short) && mayBeOwn(short) && spells(short.replace(/(?<=\p{Lu})s$/u, ''), name)
    ? singular(short)
    : null;
}

/** Whether the letters of a short form stand in the words in order, the first one at their beginning. */
function spells(short: string, words: string): boolean {
  const [first = '', ...rest] = letters(short);
  let at = letters(words).startsWith(first) ? 1 : 0;
  for (const letter of rest) at = at > 0 ? letters(words).indexOf(letter, at) + 1 : 0;
  return at > 0;
}

/** A coined word with capitals or digits of its own; no kind of thing (`CNN`, `GPU`). */
const mayName = (word: string): boolean =>
  word.length >= 3 &&
  word.length <= 24 &&
  !/-(?:like|based|style|inspired|driven|aware|free|enabled|specific)$/.test(word) &&
  isCoined(word) &&
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}.*\d|^\p{Lu}\p{Ll}{3,}$|^\p{Ll}{3,}2\p{Ll}{3}/u.test(word) &&
  !isFamily(word) &&
  !isNoTarget(word) &&
  !isFamily(word.replace(/s$/, '')) &&
  !isNoTarget(word.replace(/s$/, ''));

/** Whether the capitals of a short form are the first letters of the words before it. */
function endsInInitials(name: string, words: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (capitals.length >= 2 && initialsOf(words).endsWith(capitals)) return true;
  // Drivable 3D Moss Lamps (D3ML), a conditional adversarial autoencoder (CAAE)
  if (/\p{L}\d\p{L}/u.test(name) && initialsOf(words).endsWith(letters(name))) return true;
  const long = longFormIn(words.split(/\s+/).slice(-8).join(' '), name);
  return (
    long !== null && words.trim().endsWith(long) && !/\b(?:for|of|to)\b/i.test(words.trim().slice(0, -long.length))
  );
}
