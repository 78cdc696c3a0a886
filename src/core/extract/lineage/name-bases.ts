// Names hold lineage too: `YOLO v3` is the next of the listed `YOLOv2`, `Faster R-CNN` a further `Fast R-CNN`, `MoE-Mamba` a `Mamba`.
// Leaves to others: what the words of a title say (title-relations.ts).

import { nameLetters } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import type { KnownNames } from '../mentions/known-names';
import { isCoined } from '../words';
import type { TitleStatement } from './title-statement';

/** That a name counts versions of one work is surer than that it ends in another's. */
const CONFIDENCE = { version: 0.6, head: 0.55 } as const;

/** The listed works that a name is made from: the version before it, and the longest listed name that it ends in. */
export function basesOf(name: string, known: KnownNames): TitleStatement[] {
  const extending = (target: string, confidence: number): TitleStatement[] => [
    { relation: 'extends', target, cue: name, confidence },
  ];
  const earlier = earlierVersion(name, known);
  const head = headOf(name, known);
  return [
    ...(earlier === null ? [] : extending(earlier, CONFIDENCE.version)),
    ...(head === null ? [] : extending(head, CONFIDENCE.head)),
  ];
}

const NUMBER = /[\s-]?v?(\d+)(?:\.\d+)?$/i;
const ROMAN = /[\s-](I{1,3}|IV|V)$/;
const ADDITION = /[\s-]?(?:v|\+{1,2}|plus|pro|next|xl|large|lite|tiny)$/i;
/** What is counted without being a work: `Paper 2`, `Part II`. */
const COUNTED =
  /^(?:paper|part|chapter|volume|section|book|article|model|method|version|step|task|phase|stage|level|week|day)s?$/i;
const NUMERALS = ['', 'i', 'ii', 'iii', 'iv', 'v'];
/** Higher numbers count no versions: `ResNet101`, `Corpus15`; `v12` does. */
const MOST_VERSIONS = { bare: 9, marked: 20 } as const;

/** The last listed version before this one: `GPT-2` of `GPT-3`, `GPT` if that is not listed; a first version has none. */
function earlierVersion(name: string, known: KnownNames): string | null {
  const counted = NUMBER.exec(name) ?? ROMAN.exec(name);
  const ending = counted ?? ADDITION.exec(name);
  if (ending === null || ending.index < 2) return null;
  const stem = name.slice(0, ending.index);
  if (COUNTED.test(stem)) return null;
  const base = nameLetters(stem);
  if (counted === null) return known.byLetters.get(base) ?? null;
  const count = NUMERALS.indexOf((counted[1] ?? '').toLowerCase());
  const version = count > 0 ? count : Number(counted[1]);
  if (version === 1 && !counted[0].includes('.')) return null;
  // GPT-3.5 comes after GPT-3
  const most = /v/i.test(counted[0]) ? MOST_VERSIONS.marked : MOST_VERSIONS.bare;
  const last = version > most ? 0 : counted[0].includes('.') ? version : version - 1;
  for (let number = last; number >= 1; number--)
    for (const key of [`${base}v${number}`, `${base}${number}`, `${base}${NUMERALS[number] ?? number}`]) {
      const listed = known.byLetters.get(key);
      if (listed !== undefined) return listed;
    }
  return known.byLetters.get(base) ?? null;
}

/** Longer names are titles. */
const MOST_WORDS = 5;

/** The longest listed name that a name ends in: MoE-Mamba is a Mamba (Llama Guard is no Llama), Faster R-CNN a Fast R-CNN. */
function headOf(name: string, known: KnownNames): string | null {
  const words = name.split(/[\s-]+/);
  if (words.length > MOST_WORDS) return null;
  for (let from = 1; from < words.length; from++) {
    const listed = headWork(words.slice(from).join(''), known);
    if (listed !== null) return (from === 1 ? positiveOf(words, known) : null) ?? listed;
  }
  return null;
}

function headWork(part: string, known: KnownNames): string | null {
  if (part.length < 3 || /^\d/.test(part)) return null;
  const listed = known.byLetters.get(nameLetters(part));
  // Tectonic-Shift has nothing to do with SHIFT.
  if (listed === undefined || listed.replace(/[\s-]+/g, '') !== part) return null;
  return isFamily(listed) || isNoTarget(listed) || !listed.split(/\s+/).some(isCoined) ? null : listed;
}

/** The listed `Fast R-CNN` of a `Faster R-CNN`. */
function positiveOf([first = '', ...rest]: readonly string[], known: KnownNames): string | null {
  const positive = /^(\p{L}{3,}?)e?r$/u.exec(first)?.[1];
  if (positive === undefined) return null;
  const of = (word: string) => known.byLetters.get(nameLetters(word + rest.join('')));
  return of(positive) ?? of(`${positive}e`) ?? null;
}
