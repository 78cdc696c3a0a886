// Items over works -> the bold words that are their topic.

import { sliceRich } from '../../base/rich';
import type { RichText } from '../../model/list';
import { isAnyPaper } from '../fields/links';
import { NEUTRAL, readSigns } from '../fields/signs';
import { wordCount } from '../words';
import { LONGEST_TOPIC } from './group-labels';

/**
 * `**LMP** Lamp Map Projection ([Wiki](url), [lamplib](url))` over works: the bold words are their topic; null where other links
 * than such notes stand beside them.
 */
export function boldTopicOf(content: RichText): RichText | null {
  const bold = content.marks.find(({ kind, start }) => kind === 'strong' && content.text.slice(0, start).trim() === '');
  const links = readSigns(content, NEUTRAL).links;
  if (bold === undefined) return null;
  // **LMP** Lamp Map Projection
  if (links.length === 0) {
    const behind = content.text.slice(bold.end);
    const isSpelled = /^\s+\p{Lu}\p{L}+[\s-]\p{L}[^:：.–—]*$/u.test(behind) && wordCount(behind) <= LONGEST_TOPIC;
    const name = content.text.slice(bold.start, bold.end).trim();
    return isSpelled && /^\p{Lu}[\p{Lu}\d-]+$/u.test(name) ? sliceRich(content, bold.start, bold.end) : null;
  }
  const areNotes = links.every(
    ({ mark, label, address }) =>
      mark.start >= bold.end &&
      !isAnyPaper(address, label) &&
      /[(,/|\s]\s*$/.test(content.text.slice(0, mark.start)) &&
      wordCount(label) <= 2,
  );
  const rest = content.text.slice(bold.end).replace(/\s*[(（].*$/su, '');
  return areNotes && wordCount(rest) <= LONGEST_TOPIC ? sliceRich(content, bold.start, bold.end) : null;
}
