// Whether two titles can be titles of one work: shared words, containment, spelled-out acronyms, the same name in front.
// Leaves to others: what else the two entries share (identify.ts).

import { stem } from '../base/stem';
import { fold, hasCjk } from '../base/text';
import { areVersions, nameKey } from './name-key';

const STOP = new Set('a an the of for and with in on to by via using from is are as at or its'.split(' '));

/** A title taken apart once, because it is compared with many. */
export interface TitleForm {
  readonly title: string;
  readonly key: string;
  /** Stems of its words in order, words without meaning left out. */
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  /** First letters of `words`, by which an acronym finds its long form. */
  readonly initials: string;
  readonly cjk: boolean;
}

/** Takes a title apart. Stems are Porter's. */
export function titleForm(title: string): TitleForm {
  const plain = (fold(title.replace(/(?<=\d),(?=\d{3})/g, '')).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !STOP.has(word),
  );
  const words = plain.map(stem);
  return {
    title,
    key: nameKey(title),
    words,
    set: new Set(words),
    initials: plain.map((word) => word[0] ?? '').join(''),
    cjk: hasCjk(title),
  };
}

export interface Overlap {
  /** Shared words among all words (Jaccard), 0..1. */
  readonly jaccard: number;
  /** Shared words among those of the shorter title, 0..1. */
  readonly contained: number;
  /** Words of the shorter title. */
  readonly shorter: number;
}

/** Compares the words of two titles; an acronym counts as the words it stands for: `LLMs` = `large language models`. */
export function overlapOf(a: TitleForm, b: TitleForm): Overlap {
  const first = spelledOut(a, b);
  const second = spelledOut(b, a);
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  const shorter = Math.min(first.size, second.size);
  const all = first.size + second.size - shared;
  return { jaccard: all === 0 ? 0 : shared / all, contained: shorter === 0 ? 0 : shared / shorter, shorter };
}

/** The words of `a`, its acronyms replaced by the words of `b` that they abbreviate. */
function spelledOut(a: TitleForm, b: TitleForm): ReadonlySet<string> {
  let words: Set<string> | null = null;
  for (const word of a.words) {
    const short = word.replace(/s$/, '');
    if (short.length < 2 || short.length > 6 || b.set.has(word) || !/^[a-z]+$/.test(short)) continue;
    const at = b.initials.indexOf(short);
    if (at < 0) continue;
    words ??= new Set(a.set);
    words.delete(word);
    for (const long of b.words.slice(at, at + short.length)) words.add(long);
  }
  return words ?? a.set;
}

/** What stands before the colon, if it is short enough for a name (48 characters); null without one. */
export function beforeColon(title: string): string | null {
  const head = /^\s*(.{2,48}?)\s*(?:[:：]|\s[-–—]{1,2}\s)\s*\S/u.exec(title)?.[1];
  return head === undefined || nameKey(head) === '' ? null : head;
}

/** Whether two titles differ in nothing but numbers, numerals or pluses, as a whole or in the names before their colons. */
export function areVersionTitles(a: TitleForm, b: TitleForm): boolean {
  if (a.key === b.key) return false;
  if (areVersions(a.title, b.title)) return true;
  const first = beforeColon(a.title);
  const second = beforeColon(b.title);
  if (first === null && second === null) return false;
  return areVersions(first ?? a.title, second ?? b.title);
}
