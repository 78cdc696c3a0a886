// Keys with nothing behind them, whose values are the bullets below: `- Flags:`, and under it `- On-lamp`, `- Off-lamp`; several
// keys in one line.
// Leaves to others: keys with a value (fields.ts), the lines of an entry (passages.ts).

import { sliceRich, trimRich } from '../../base/rich';
import { REASON_NOTES, WORK_NOTES } from '../../lexicon/sections';
import type { RichText } from '../../model/list';
import { isPeople, wordCount } from '../words';
import { fieldName } from './fields';
import type { Passage } from './passage';

/** `Based on:`, `Flags:` with nothing behind it. */
export const isBareKey = ({ text, marks }: RichText): boolean =>
  /^\s*\p{L}[\p{L}\p{N} /&-]{1,30}[:：]\s*$/u.test(text) && !marks.some(({ kind }) => kind === 'link');

/** A bullet below such a key: a work that it names, a person, or a tag of a key that nobody knows. */
export function valueBelow(key: string, rich: RichText): Passage | null {
  const field = fieldName(key);
  const value = trimRich(rich);
  const isNames =
    value.marks.some(({ kind }) => kind === 'link') || (wordCount(value.text) <= 6 && !/[.:：]/.test(value.text));
  if (field === 'base' && isNames) return { role: field, rich: value, key };
  if (field === 'authors' && isPeople(value.text)) return { role: field, rich: value };
  const isTag = wordCount(value.text) <= 5 && value.text !== '' && value.marks.every(({ kind }) => kind !== 'link');
  const name = key.replace(/\s*[:：]\s*$/u, '');
  const isNote = REASON_NOTES.test(name) || WORK_NOTES.test(name);
  return ((field === null && !isNote) || field === 'keywords') && isTag && !/[.:：]/.test(value.text)
    ? { role: 'keywords', rich: value }
    : null;
}

/** A bar or dot between two fields. */
const BETWEEN_FIELDS = /\s[|｜¦•·]\s/gu;

/** `Authors: Jo Lee | Year: 2019 | Venue: CVPR`: each key with its value. */
export function fieldsOfLine(line: RichText): RichText[] {
  if (fieldName(line.text) === null) return [line];
  const found: RichText[] = [];
  let start = 0;
  for (const { index, 0: bar } of line.text.matchAll(BETWEEN_FIELDS)) {
    if (fieldName(line.text.slice(index + bar.length)) === null) continue;
    found.push(sliceRich(line, start, index));
    start = index + bar.length;
  }
  return [...found, start === 0 ? line : sliceRich(line, start)];
}
