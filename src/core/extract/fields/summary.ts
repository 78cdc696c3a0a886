// The words about a work as a reader wants them: without the labels of its links, stars and what is left of brackets.
// Leaves to others: which words are about the work (passages.ts); sentences are quoted from the prose itself.

import { squeeze } from '../../base/text';
import type { RichText } from '../../model/list';
import { wordCount } from '../words';
import { labelType } from './links';

/** One text of an entry's prose. */
export function summaryOf(prose: readonly RichText[]): string {
  const text = squeeze(prose.map(withoutLabels).join(' '));
  return squeeze(
    text
      // Notes] Song Han: the first half of a bracket went with what stood before
      .replace(/^[^[(（]{0,40}[\])）]+[\s.,;:|-]*/u, (start) => (/^[\p{L}\s]{0,24}[\])）]/u.test(start) ? '' : start))
      .replace(/[\u2b50\u{1f31f}★☆]\u{fe0f}?/gu, ' ')
      .replace(/\[\s*[\]|/,]*\s*\]|\(\s*[|/,]*\s*\)/g, ' ')
      .replace(/\s+([.,;:])(?=\s|$)/g, '$1'),
  )
    .replace(/[\s|•·]+$/u, '')
    .replace(/^[^()]*\)$/, (half) => half.slice(0, -1));
}

/** `Walks at night. [[paper](…)] [[code](…)]` → `Walks at night.`, `[python code, lamp box](…)` → nothing */
function withoutLabels({ text, marks }: RichText): string {
  const whole = marks.some(({ kind, start, end }) => kind === 'link' && end - start >= text.trim().length);
  if (whole && wordCount(text) <= 6) return '';
  let rest = text;
  const labels = marks
    .filter(({ kind, start, end }) => kind === 'link' && labelType(text.slice(start, end)) !== null)
    .sort((a, b) => b.start - a.start);
  for (const { start, end } of labels) {
    const opens = /[[(（]\s*$/.exec(rest.slice(0, start));
    const closes = /^\s*[\])）]/.exec(rest.slice(end));
    const bracketed = opens !== null && closes !== null;
    // "see the [paper](…) for more" is a sentence: only labels in brackets or behind the last word go.
    if (!bracketed && /[\p{L}\p{N}]/u.test(rest.slice(end))) continue;
    rest = bracketed
      ? rest.slice(0, start - opens[0].length) + rest.slice(end + closes[0].length)
      : rest.slice(0, start) + rest.slice(end);
  }
  return rest;
}
