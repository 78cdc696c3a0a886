// Turns of phrase in titles that relate a work to others: "A vs B", "X Revisited", "X-level accuracy", "X-based", "Enhancing X".
// Leaves to others: names that merely stand in a title (title-relations.ts).

import { nameLetters } from '../../base/text';
import { isLandmarkName } from '../../lexicon/landmarks';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { TITLE_CONFIDENCE } from '../../lexicon/title-confidence';
import { TITLE_WAYS } from '../../lexicon/ways';
import { isListedElsewhere, standingOf } from '../../lexicon/well-known';
import { isCommonWord } from '../../lexicon/words';
import type { Relation } from '../../model/relation';
import type { KnownNames } from '../mentions/known-names';
import { conceptOf, conceptsIn } from '../techniques/vocabulary';
import { isCoined } from '../words';
import type { TitleStatement } from './title-statement';

/** "Paxos vs Raft": the sides that are works, known or not. */
export function comparisons(title: string, known: KnownNames): TitleStatement[] {
  const compared = comparedSides(title);
  const listedAs = (side: string): string | undefined =>
    known.byLetters.get(nameLetters(side)) ?? known.byLetters.get(nameLetters(side.replace(/s$/, '')));
  const isListed = (side: string): boolean => listedAs(side) !== undefined && !known.terms.has(nameLetters(side));
  const mayBeWorks = compared.some(({ side }) => isListed(side) || isUncommon(side));
  return compared.flatMap(({ side, cue }): TitleStatement[] => {
    const listed = listedAs(side);
    const isOther = listed !== undefined || isUncommon(side) || (mayBeWorks && /^\p{Lu}\p{L}*[^\Ws]$/u.test(side));
    return isOther && !isKind(side)
      ? [{ relation: 'compares', target: listed ?? side, cue, confidence: listed === undefined ? PLAIN : LISTED }]
      : [];
  });
}

/** What other turns of phrase say: "X Revisited", "X-level accuracy", "X-based", "Enhancing X". */
export const phrasesOfTitle = (title: string, known: KnownNames): TitleStatement[] => [
  ...aboutItself(title, known),
  ...levelOf(title),
  ...atWork(title),
  ...basedOn(title),
  ...conceptsSaid(title),
];

/** These phrases say outright what is done with a work; a listed one is beyond doubt. */
const PLAIN = TITLE_CONFIDENCE.outright.unlisted;
const LISTED = 0.7;

/** `Paxos vs Raft: …`, `The Parallels between Paxos and Raft, and …`: both sides, up to four words each. */
function comparedSides(title: string): { readonly side: string; readonly cue: string }[] {
  const found: { side: string; cue: string }[] = [];
  const offer = (text: string, cue: string): void => {
    const side = text
      .replace(/^(?:the|an?|on)\s+/i, '')
      .replace(/^(?:[\p{L}-]+\s)?(?:comparison|study|evaluation|analysis|survey)\s(?:of|on|between)\s+/iu, '')
      .replace(/\s(?:for|in|on|with|under|at)\s.*$/iu, '')
      .replace(/^["“'(]+|["”')?.!]+$/g, '')
      .trim();
    if (side !== '' && /^\p{Lu}|\d|^\p{Ll}+\p{Lu}/u.test(side) && side.split(/\s+/).length <= 4)
      found.push({ side, cue });
  };
  for (const part of title.split(/[:：;,]\s+|\s[–—-]\s|\?\s/)) {
    const sides = part.split(/\s+(?:vs\.?|versus)\s+/i);
    if (sides.length > 1) for (const side of sides) offer(side, /\bversus\b/i.test(part) ? 'versus' : 'vs');
    const between =
      /\b((?:parallels?|differences?|comparisons?|similarit(?:y|ies)|relation\w*|connections?|duality|equivalence|trade-?offs?|gap|bridge) between)\s+(.+?)\s+and\s+(.+)$/i.exec(
        part,
      );
    if (between !== null) for (const side of [between[2], between[3]]) offer(side ?? '', between[1] ?? '');
    // Faster and Smaller Than Lamp Filters and Wick Trees
    const than = /\b((?:\p{L}{2,}er|(?:more|less)\s[\p{L}-]+)\s+than)\s+(.+)$/iu.exec(part);
    if (than !== null) for (const side of (than[2] ?? '').split(/,?\s+(?:and|or)\s+|,\s+/)) offer(side, than[1] ?? '');
  }
  return found;
}

/** Words of a title that say what is done to the technique behind them. */
const DONE_TO: readonly (readonly [Relation, RegExp])[] = [
  ['uses', /\b(?:combining|unifying|marrying|integrating)\s+(?:(?:[\p{L}-]+\s+){1,3}(?:and|with)\s+)?$/iu],
  [
    'extends',
    /\b(?:(?:improv|enhanc|extend|generali[sz]|simplify|revisit|rethink|accelerat|boost)(?:ing|s)|(?:an? )?extensions? of|meets?)\s+(?:the\s+)?$/iu,
  ],
];

const WAY = new RegExp(`${TITLE_WAYS}$`, 'i');

/** "Enhancing Masked Autoencoders …", "Combining Policy Gradient and Q-learning": techniques that the vocabulary knows. */
function conceptsSaid(title: string): TitleStatement[] {
  const from = nameEnd(title);
  return conceptsIn(title).flatMap(({ concept, start, end }): TitleStatement[] => {
    const words = title.slice(start, end);
    if (start < from || isFamily(words) || concept.task || concept.family || concept.discipline || !WAY.test(words))
      return [];
    const before = title.slice(0, start);
    for (const [relation, pattern] of DONE_TO) {
      const cue = pattern.exec(before)?.[0].trim();
      if (cue !== undefined) return [{ relation, target: words, cue, confidence: PLAIN }];
    }
    return [];
  });
}

/** "Viewstamped Replication Revisited": a listed work, or a name with a word of its own. */
function aboutItself(title: string, known: KnownNames): TitleStatement[] {
  const [, name = '', cue = ''] =
    /^([^:,.?]{3,60}?)\s(Revisited|Reloaded|Reconsidered)\b(?!\s\p{Ll})/u.exec(title) ?? [];
  if (name === '' || name.split(/\s+/).length > 4) return [];
  const listed = known.byLetters.get(nameLetters(name));
  return listed !== undefined || isUncommon(name)
    ? [{ relation: 'extends', target: listed ?? name, cue, confidence: listed === undefined ? PLAIN : LISTED }]
    : [];
}

/** "AlexNet-Level Accuracy With 50x Fewer Parameters", also where no spelling shows the name: "Alexnet-level". */
function levelOf(title: string): TitleStatement[] {
  // The pattern takes 5 ms to compile, and few titles can match it.
  if (!/-level\s/iu.test(title)) return [];
  const name =
    /(?<![\p{L}\p{N}-])(\p{L}[\p{L}\p{N}]{2,})-level\s(?:[\p{L}-]+\s){0,3}(?:accuracy|performance|quality|results?)/iu.exec(
      title,
    )?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) && isUncommon(name)
    ? [{ relation: 'compares', target: name, cue: name, confidence: PLAIN }]
    : [];
}

/** "LampFold structures guide the search", "LampFold accelerates …": a work that other lists have, and what it does here. */
function atWork(title: string): TitleStatement[] {
  const [, name = '', cue = ''] =
    /^(\p{Lu}[\p{L}\p{N}-]+)\s((?:(?:architecture|structures?|models?|predictions?|embeddings?)\s)?(?:enabl|accelerat|guid|power|driv|help|boost)(?:es?|s|ed)?)\s/u.exec(
      title,
    ) ?? [];
  const { listed, work, data, task } = standingOf(name);
  return listed > 0 && work > 0 && work >= Math.max(data, task) && !isKind(name)
    ? [{ relation: 'uses', target: name, cue, confidence: PLAIN }]
    : [];
}

/** "Simplified Mamba-Based Architecture", "with RWKV-Like Blocks": names that only what they are joined to shows. */
const basedOn = (title: string): TitleStatement[] =>
  [
    ...title
      .slice(nameEnd(title))
      .matchAll(/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]{2,})-(?:based|like|style|inspired)\b/giu),
  ]
    .map(([, word]) => word ?? '')
    .filter((word) => /^\p{Lu}/u.test(word) && isUncommon(word) && !isKind(word) && !isField(word))
    // A capital says nothing in a title: `Varnish-Based Lamps`
    .filter((word) => /\p{L}.*\p{Lu}|\d/u.test(word) || isListedElsewhere(word) || isLandmarkName(word))
    .map((target) => ({ relation: 'extends', target, cue: target, confidence: PLAIN }));

/** Where a title's own name ends: before its colon; a title of three words is a name as a whole. */
export function nameEnd(title: string): number {
  const colon = title.search(/\s?[:：;]\s|\s[-–—]\s/);
  if (colon > 0 && colon <= 40) return colon;
  return title.split(/\s+/).length <= 3 ? title.length : 0;
}

/** A family, a kind of thing, or some of that kind: `Transformers`, `Open-Source LLMs`. */
const isKind = (side: string): boolean => {
  const head = side.split(/\s+/).at(-1) ?? '';
  return [side, head].some((words) => isFamily(words) || isNoTarget(words));
};

/** A task, a family or a discipline that the vocabulary knows (`UAV`, `VQA`), or a word with capitals for an acronym's sake. */
export function isField(words: string): boolean {
  const concept = conceptOf(words);
  if (concept !== null && (concept.task || concept.family || concept.discipline)) return true;
  return words.length >= 6 && /\p{Ll}/u.test(words) && isCommonWord(words.toLowerCase());
}

/** With a word that is coined or in no dictionary: one such side (`Paxos`) makes the other (`Raft`) a work as well. */
const isUncommon = (side: string): boolean =>
  side
    .split(/[\s-]+/)
    .some((word) => word.length > 1 && !isNoTarget(word) && (isCoined(word) || !isCommonWord(word.toLowerCase())));
