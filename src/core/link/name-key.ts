// Spellings of names reduced to keys: equal keys, same name. Versions (`Swin V2`), pluses (`PointNet++`) and numbers stay apart.
// Leaves to others: whose name it is (names.ts), typos (typo.ts).

import { remembered } from '../base/remembered';
import { fold, starsSpelled } from '../base/text';

// Most titles are ASCII, for which lower case is all that folding does; the check saves two thirds of the time.
// The sign of an increment is a letter of a name: ∆-DiT is no DiT.
const foldFast = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : fold(text).replace(/\u2206/g, 'δ');

/**
 * Folded letters and digits, with `+` and `*` where they end a part of a name: `Moe-Mamba` = `MoE Mamba`,
 * `PointNet++` ≠ `PointNet`, `R*-tree` ≠ `R-tree`. A star behind more than two of them is a footnote mark and goes, behind capitals it stays: `RRT*` ≠ `RRT`.
 */
export const nameKey = remembered((text) => {
  const folded = foldFast(/[*#]/.test(text) ? starsSpelled(text) : text);
  if (!/[+*]/.test(folded)) return folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return folded
    .replace(/[^\p{L}\p{N}+*]+/gu, '')
    .replace(/^[+*]+|\++(?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=(?:[\p{L}\p{N}]\**){3})\*+/gu, '');
});

const ROMAN: Readonly<Record<string, string>> = { II: '2', III: '3', IV: '4', VI: '6', VII: '7', VIII: '8', IX: '9' };

/** One way to write versions: `YOLO v2`, `YOLO-V2`, `YOLO II`, `YOLO 2.0` → `YOLO 2`, `YOLO-2` … */
function plainVersion(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(?:II|III|IV|VI|VII|VIII|IX)(?![\p{L}\p{N}])/gu, (numeral) => ROMAN[numeral] ?? numeral)
    .replace(/(?<!\p{L})ver(?:sion)?[.\s]*(?=\d)/giu, '')
    .replace(/(?<![\p{L}\p{N}])[vV][.\s]?(?=\d)|(?<=\p{Ll})V(?=\d)|(?<=\p{Lu})v(?=\d)|(?<=\p{Ll})v(?=\d+$)/gu, '')
    .replace(/(\d)\.0(?![\d.])/g, '$1');
}

/** Without possessive and plural ending: `BERT's`, `Switch Transformers`, `CNNs` → `BERT`, `Switch Transformer`, `CNN`. */
export function singular(name: string): string {
  const owned = name.replace(/['’]s$/, '').replace(/(?<=s)['’]$/, '');
  if (/\p{Ll}{2}ies$/u.test(owned)) return `${owned.slice(0, -3)}y`;
  return /(?:\p{L}{2}[^\Wsui_]|[\p{Lu}\p{N}]{2})s$/u.test(owned) ? owned.slice(0, -1) : owned;
}

/** The key of a name whose plural, possessive and way of writing a version do not matter. */
export const looseKey = (name: string): string => nameKey(plainVersion(singular(name)));

const LEAD =
  /^(?:[Tt]he|[Aa]n?|[Oo]riginal|[Vv]anilla|standard|classic|plain|basic|regular|naive|official|so-called|[\p{L}]+['’]s)\s+/u;

/** What is left of `the original Vim`, `Google's Chubby`: `Vim`, `Chubby`; only where a capital or digit remains. */
export function bareName(name: string): string {
  let bare = name.trim();
  for (
    let shorter = bare.replace(LEAD, '').trim();
    shorter !== bare && /[\p{Lu}\p{N}]/u.test(shorter);
    shorter = bare.replace(LEAD, '').trim()
  ) {
    bare = shorter;
  }
  return bare;
}

const TAIL =
  /\s+(?:papers?|models?|methods?|algorithms?|architectures?|frameworks?|approach(?:es)?|works?|systems?|networks?|series|family|protocols?|baselines?|layers?|blocks?|modules?|variants?)$/iu;

/** `Mamba blocks`, `Paxos protocol` → `Mamba`, `Paxos`; null where no such noun stands at the end. */
export function withoutNoun(name: string): string | null {
  const shorter = name.trim().replace(TAIL, '');
  return shorter === name.trim() ? null : shorter;
}

/** Without the size of a trained model: `PaLM 62B`, `BERT-large`, `Llama 2 70B-chat`, `ViT-B/16` → `PaLM`, `BERT`, `Llama 2`, `ViT`. */
export function withoutSize(name: string): string {
  const shorter = name
    .trim()
    .replace(/[\s(_-]+(?:\d+(?:\.\d+)?\s?[BMK]|\d+x\d+B)(?:[\s_-](?:chat|instruct|base|it))?\)?$/iu, '')
    .replace(/[\s_-]+(?:tiny|small|base|medium|large|huge|xlarge|xl|xxl)$/iu, '')
    .replace(/-[STBLHG](?:\/\d+)?$/u, '');
  return shorter.length >= 2 ? shorter : name.trim();
}

/** `Mamba-1`, `YOLO v1` → `Mamba`, `YOLO`: the first version is the work that had no number yet. Null for other names. */
export function firstVersion(name: string): string | null {
  return (
    /^(.*\p{L}.*?)[\s_-]*(?:(?<=[\s_-])|[vV])\.?1(?:\.0)?$/u.exec(name.trim())?.[1]?.replace(/[\s_-]+$/, '') ?? null
  );
}

/** What remains of a name without anything that could count versions. Two readings, since the `v` of `conv2` is no version's. */
function versionless(name: string): readonly [string, string] {
  const key = nameKey(plainVersion(name.replace(/(?<=\bpart\s|\bvol(?:ume)?\.?\s)I$/i, '1')));
  return [key.replace(/[\d+*]+/g, ''), key.replace(/v?[\d+*]+/g, '')];
}

/** Whether two names (or titles) differ, and only in numbers, numerals or pluses: Swin and Swin V2, Part I and Part II. */
export function areVersions(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b) || looseKey(a) === looseKey(b)) return false;
  const first = versionless(a);
  const second = versionless(b);
  return first.some((one) => one !== '' && second.includes(one));
}

/** A name up to its first number, and the number: `LampSeek V3.1-Terminus` → `lampseek`, `3.1`. */
function numbered(name: string): readonly [string, string] | null {
  const [, base = '', number = ''] = /^(\p{L}[^\d]*?)[\s_-]*[vV]?(\d+(?:\.\d+)*)/u.exec(name.trim()) ?? [];
  return number === '' ? null : [nameKey(base), number.replace(/(?:\.0)+$/, '')];
}

/** Whether two short names count versions of one thing, whatever follows: `LampSeek V3` and `LampSeek V3.1-Terminus`. */
export function areNumberedApart(a: string, b: string): boolean {
  const [first, second] = [numbered(a), numbered(b)];
  return first !== null && second !== null && first[0] === second[0] && first[1] !== second[1];
}

/** Letters of upper and lower case mixed, a digit, a hyphen or a plus inside: a name that no dictionary word is mistaken for. */
export const isCoinedShape = (name: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}-?\d|\d-?\p{L}|\p{L}[-_]\p{L}|[+]/u.test(name.trim());

/**
 * The parts a coined name is made of: `MoE-Mamba` → `Mo`, `E`, `Mamba`; `GPTQuant` → `GPT`, `Quant`; digits and signs only part them.
 * Each part's first letter is meant; a typo sits further in.
 */
export const nameParts = (name: string): string[] =>
  name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[^\P{L}\p{Lu}\p{Ll}]+/gu) ?? [];
