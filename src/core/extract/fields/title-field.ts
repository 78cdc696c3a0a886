// The field below an entry that says its title: `- 论文名称：Counting Lamps`, `- Paper: Counting Lamps`.
// Leaves to others: field bullets that are entries themselves (field-bullets.ts), keys of fields (fields.ts).

import { sliceRich, splitLines, trimRich } from '../../base/rich';
import { hasCjk } from '../../base/text';
import type { RichText } from '../../model/list';
import { looksLikeProse, surelyTitle, wordCount } from '../words';
import { fieldName, fieldValueStart } from './fields';
import { findTitle } from './title';
import { isUrlText } from './title-links';

/** The title that a line of the text gives in a field; null where none does. */
export function titleInField(rich: RichText): string | null {
  for (const line of splitLines(rich)) {
    const field = fieldName(line.text);
    if (field !== 'title' && field !== 'paper') continue;
    const value = trimRich(sliceRich(line, fieldValueStart(line.text)));
    const title = isUrlText(value.text) ? null : (findTitle(value)?.title ?? null);
    if (title === null || wordCount(title) < 3 || looksLikeProse(title)) continue;
    if (field === 'title' || surelyTitle(title)) return withoutTranslation(title);
  }
  return null;
}

/** `Counting Lamps at Night 夜间数灯`: a title in the Latin script and what it means. */
function withoutTranslation(title: string): string {
  const words = title.split(/\s+/);
  const latin = words.slice(0, words.findIndex(hasCjk));
  return hasCjk(title) && latin.length >= 3 ? latin.join(' ') : title;
}

/** Whether the words of a head can be a name or a translation of the title that a field below gives. */
export const standsForTitle = (head: string): boolean => hasCjk(head) || !surelyTitle(head);

/** Whether such words are a name. */
export const isNameOfTitle = (head: string): boolean => !hasCjk(head) && wordCount(head) <= 3;
