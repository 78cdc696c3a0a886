// No text crashes a reader, and no reading speaks of lines that the document does not have.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentId } from '../../src/core/model/ids';
import { repairEncoding } from '../../src/core/parse/encoding';
import { readList } from '../../src/core/parse/parse';
import { READERS } from '../../src/core/parse/readers';

const ID = documentId('list');

/** What the syntaxes are made of; any text of it comes close to the readers' hard places. */
const PIECES = [
  ...'@{}[]()<>"\'`*_~|:;,.=#-+\\/&!?%$^ \n\t',
  ...[
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '🚀',
    '论文',
    'é',
    '√©',
    'title',
    'year',
    'https://a.org/b',
    '](',
    '[[',
    ']]',
    '- ',
    '* ',
    '1. ',
    '  ',
    '    ',
  ],
  ...[
    '@article{k,',
    'title = {',
    'TY  - JOUR\n',
    'ER  - \n',
    '---\n',
    '<table>',
    '<tr>',
    '<td rowspan=3>',
    '</td>',
    '<details>',
    '</details>',
    '<!--',
    '-->',
    '```\n',
  ],
  ...[
    '.. _a: ',
    '.. image:: x\n',
    '::\n',
    '====\n',
    '=== ===\n',
    '+--+--+\n',
    '| a | b |\n',
    '|---|\n',
    '#+begin_src\n',
    ':PROPERTIES:\n',
    ':END:\n',
    '`a <b>`_',
    '":',
    '{"title": "',
    '&a ',
    '*a',
    '<<: ',
  ],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
const texts = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
);

test.each(READERS.map((reader) => [reader.id, reader] as const))(
  'no text crashes the %s reader, and its lines exist',
  (_, reader) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, records, issues } = reader.read(ID, text);
        const count = text.split(/\r\n|\r|\n/).length;
        const lines = [
          ...blocks.flatMap((block) => [
            block.line,
            block.endLine,
            ...[block.content, ...(block.cells ?? [])].flatMap((rich) => rich.lines.map(([, line]) => line)),
          ]),
          ...records.flatMap((record) => [
            record.line,
            record.endLine,
            ...record.fields.map((field) => field.line + (field.value.match(/\n/g)?.length ?? 0)),
          ]),
          ...issues.map((issue) => Math.max(1, issue.line)),
        ];
        for (const line of lines) expect(line >= 1 && line <= count, `line ${line} of ${count}`).toBe(true);
        for (const block of blocks)
          for (const rich of [block.content, ...(block.cells ?? [])])
            for (const mark of rich.marks)
              expect(0 <= mark.start && mark.start <= mark.end && mark.end <= rich.text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);

test('the whole reading never fails, whatever the name', () => {
  const names = fc.constantFrom(
    'a.md',
    'a.bib',
    'a.ris',
    'a.json',
    'a.yaml',
    'a.csv',
    'a.tsv',
    'a.rst',
    'a.org',
    'a.html',
    'a.txt',
    'stdin',
  );
  fc.assert(
    fc.property(names, texts, (id, text) => {
      expect(readList({ id, text }).issues.filter((issue) => issue.code === 'reader-failed')).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('a repaired text is repaired for good, and keeps its lines', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = repairEncoding(text).text;
      expect(repairEncoding(once).text).toBe(once);
      expect(once.split(/\r\n|\r|\n/).length).toBe(text.split(/\r\n|\r|\n/).length);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('what is written as BibTeX is read back', () => {
  const word = fc.stringMatching(/^[A-Za-z][a-z]{0,8}$/);
  const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.record({ title, year: fc.integer({ min: 1900, max: 2030 }), quoted: fc.boolean() }), {
        maxLength: 8,
      }),
      (papers) => {
        const text = papers
          .map(
            (paper, i) =>
              `@misc{k${i},\n  title = ${paper.quoted ? `"${paper.title}"` : `{${paper.title}}`},\n  year = ${paper.year}\n}\n`,
          )
          .join('\n');
        const { records } = readList({ id: 'a.bib', text });
        expect(
          records.map((record) => record.fields.filter((field) => field.name !== 'id').map((field) => field.value)),
        ).toEqual(papers.map((paper) => [paper.title, String(paper.year)]));
      },
    ),
    { numRuns: 100 },
  );
});
