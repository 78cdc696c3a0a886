import { expect, test } from 'vitest';
import { summaryOf } from '../../../../src/core/extract/fields/summary';
import type { Mark, RichText } from '../../../../src/core/model/list';

/** `{paper}` stands for a link with that text. */
function rich(written: string): RichText {
  const marks: Mark[] = [];
  let text = '';
  for (const part of written.split(/(\{[^}]*\})/)) {
    const words = part.replace(/^\{|\}$/g, '');
    if (words !== part)
      marks.push({ kind: 'link', start: text.length, end: text.length + words.length, url: 'https://a.example' });
    text += words;
  }
  return { text, marks, lines: [[0, 1]] };
}

test.each([
  ['Walks at night. [{paper}] [{code}]', 'Walks at night.'],
  ['Walks at night. {pdf}', 'Walks at night.'],
  ['See the {paper} for more.', 'See the paper for more.'],
  ['Walks with [{Lamps at Night}].', 'Walks with [Lamps at Night].'],
  ['Notes] Walks at night', 'Walks at night'],
  ['Walks at night ⭐⭐⭐', 'Walks at night'],
])('%s', (written, summary) => expect(summaryOf([rich(written)])).toBe(summary));
