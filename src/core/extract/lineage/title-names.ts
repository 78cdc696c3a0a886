// The names in a title that may be other works: listed ones, coined words, works that other lists have.
// Leaves to others: whether the title says that its work draws on them (title-drawn-on.ts).

import { matchesOf } from '../../base/matches';
import { nameLetters } from '../../base/text';
import { standingOf } from '../../lexicon/well-known';
import { withKnownElsewhere } from '../mentions/known-elsewhere';
import type { Mention } from '../mentions/mention';
import { isCoined } from '../words';
import { nameEnd } from './title-phrases';
import { doneTo } from './title-words';

export interface TitleName extends Mention {
  readonly kind: 'known' | 'coined' | 'phrase';
  /** By which lists know it. */
  readonly name: string;
  /** Where the capitalised words around it begin: `Incremental ChatLamp`. */
  readonly from: number;
}

/**
 * Names of works in a title, in order; none of its own, which stand before its colon or in `own`, in folded letters.
 * @param mentions `findMentions` in the title
 */
export function namesInTitle(title: string, mentions: readonly Mention[], own: ReadonlySet<string>): TitleName[] {
  const from = nameEnd(title);
  const isOwn = (text: string): boolean => {
    const key = nameLetters(text);
    return own.has(key) || own.has(key.replace(/s$/, ''));
  };
  const found = withKnownElsewhere(title, mentions).flatMap(namesOfMention);
  // In a title every word has a capital: words count where lists have such a work
  const isName = ({ kind, name }: TitleName): boolean => {
    const { work, listed } = standingOf(name);
    return kind !== 'phrase' || work + listed > 0;
  };
  return found
    .filter((name) => name.text.length >= 2 && name.end > from && !isOwn(name.text) && isName(name))
    .sort((a, b) => a.start - b.start);
}

/** The names in a mention: one, or those of a run of capitalised words. */
export function namesOfMention(mention: Mention): TitleName[] {
  const { kind, text, start, knownAs } = mention;
  if (kind !== 'known' && kind !== 'coined' && kind !== 'phrase') return [];
  if (kind !== 'coined' || knownAs !== undefined) return [{ ...mention, kind, name: knownAs ?? text, from: start }];
  const parts = partsOf(text);
  return parts.flatMap(({ text: part, start: from }) => {
    const name = coinedPart(part);
    const at = start + from + Math.max(0, part.indexOf(name));
    if (name === '') return [];
    return { kind, start: at, end: at + name.length, text: name, name, from: parts.length === 1 ? start : at };
  });
}

/** `SAM Marries CLIP`: two names and what one does to the other. */
function partsOf(text: string): { readonly text: string; readonly start: number }[] {
  let start = 0;
  const parts = matchesOf(DOES, text).map((does) => {
    const part = { text: text.slice(start, does.index), start };
    start = does.index + does[0].length;
    return part;
  });
  return [...parts, { text: text.slice(start), start }];
}

const DOES =
  /\s(?:meets?|marr(?:y|ies)|outperforms?|beats?|makes?|helps?|improves?|boosts?|enhances?|advances?|enables?|empowers?|guides?|needs?|learns?|surpass(?:es)?|fails?|can|does|is|are|for|with|and|in|on|as|to)\s/giu;

/** In a title every word has a capital: `BERT Pre-Training` names BERT, `Swin Transformer V2` and `Inception Net` all of it. */
export function coinedPart(text: string): string {
  const words = text.replace(/['’]s$/, '').split(/\s+/);
  // Surpassing GPT-4: what is done to it is no part of the name
  while (words.length > 1 && !['vaguely', undefined].includes(doneTo(`${words[0]} `)?.telling)) words.shift();
  const first = words.findIndex(isCoined);
  if (first < 0) return '';
  let last = words.findLastIndex((word) => isCoined(word) || /^v?\d+(?:\.\d+)?$/i.test(word));
  if (/^(?:transformers?|nets?|networks?|former)$/i.test(words[last + 1] ?? '')) last++;
  return words.slice(first, last + 1).join(' ');
}
