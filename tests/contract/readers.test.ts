// One suite for all readers: what every syntax promises, whatever the text.

import { describe, expect, test } from 'vitest';
import { documentId } from '../../src/core/model/ids';
import type { Block, RichText } from '../../src/core/model/list';
import type { Reader, Reading } from '../../src/core/parse/reader';
import { READERS, readerFor } from '../../src/core/parse/readers';

const ID = documentId('list');

/** A small list in each syntax: where its papers' titles stand, and the text. */
const SAMPLES: Record<
  string,
  { readonly titles: readonly (readonly [line: number, title: string])[]; readonly text: string }
> = {
  markdown: {
    titles: [
      [3, 'One title'],
      [5, 'Two titles'],
    ],
    text: '# List\n\n- [One title](https://a.org)\n  with prose\n- Two titles, 2020\n',
  },
  restructuredtext: {
    titles: [
      [4, 'One title'],
      [7, 'Two titles'],
    ],
    text: 'List\n====\n\n- `One title <https://a.org>`_\n  with prose\n\n- Two titles\n',
  },
  org: {
    titles: [
      [2, 'One title'],
      [4, 'Two titles'],
    ],
    text: '#+TITLE: List\n* [[https://a.org][One title]]\nprose\n* TODO Two titles\n',
  },
  html: {
    titles: [
      [2, 'One title'],
      [4, 'Two titles'],
    ],
    text: '<html><body><ul>\n<li><a href="https://a.org">One title</a>\nprose</li>\n<li>Two titles</li></ul></body></html>\n',
  },
  bibtex: {
    titles: [
      [2, 'One title'],
      [7, 'Two titles'],
    ],
    text: '@misc{a,\n  title = {One title},\n  year = 2020\n}\n\n@misc{b,\n  title = {Two titles}}\n',
  },
  ris: {
    titles: [
      [2, 'One title'],
      [6, 'Two titles'],
    ],
    text: 'TY  - JOUR\nTI  - One title\nER  - \n\nTY  - JOUR\nTI  - Two titles\nER  - \n',
  },
  json: {
    titles: [
      [3, 'One title'],
      [5, 'Two titles'],
    ],
    text: '[\n {\n  "title": "One title",\n  "year": 2020},\n {"title": "Two titles", "year": 2021}]\n',
  },
  yaml: {
    titles: [
      [1, 'One title'],
      [4, 'Two titles'],
    ],
    text: '- title: One title\n  year: 2020\n- year: 2021\n  title: Two titles\n',
  },
  csv: {
    titles: [
      [2, 'One title'],
      [3, 'Two titles'],
    ],
    text: 'title,year\nOne title,2020\nTwo titles,2021\n',
  },
  tsv: {
    titles: [
      [2, 'One title'],
      [3, 'Two titles'],
    ],
    text: 'title\tyear\nOne title\t2020\nTwo titles\t2021\n',
  },
};

const GARBAGE = [
  '\u0000\u0001\u0002\ufffd\ud800',
  '{{{{[[[[((((<<<<"""\'\'\'```***___~~~|||@@@###:::;;;\\\\\\',
  '@article{\n<table><tr><td>\n- [a](b\n.. list-table::\n#+begin_src\n{"a": [\nTY  - \n"x,\n',
  '\r\r\n\n\r',
  '---\ntitle: [\n---\n',
  '&a [*a, *a]\n<<: *b\n',
  '=====  ===\n+---+\n| a\n:a: b\n| c |\n|---|\n',
];

const texts = (block: Block): readonly RichText[] => [block.content, ...(block.cells ?? [])];

/** All lines that a reading speaks of. */
const linesOf = ({ blocks, records, issues }: Reading): number[] => [
  ...blocks.flatMap((block) => [
    block.line,
    block.endLine,
    ...texts(block).flatMap((rich) => rich.lines.map(([, line]) => line)),
  ]),
  ...records.flatMap((record) => [record.line, record.endLine, ...record.fields.map((field) => field.line)]),
  ...issues.map((issue) => issue.line).filter((line) => line !== 0),
];

function expectSound(reading: Reading, text: string): void {
  const count = text.split(/\r\n|\r|\n/).length;
  for (const line of linesOf(reading)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(count);
  }
  for (const block of reading.blocks) {
    expect(block.endLine).toBeGreaterThanOrEqual(block.line);
    for (const rich of texts(block)) {
      for (const mark of rich.marks) {
        expect(mark.start).toBeGreaterThanOrEqual(0);
        expect(mark.end).toBeGreaterThanOrEqual(mark.start);
        expect(mark.end).toBeLessThanOrEqual(rich.text.length);
      }
      const offsets = rich.lines.map(([offset]) => offset);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }
  }
  for (const record of reading.records) {
    expect(record.endLine).toBeGreaterThanOrEqual(record.line);
    for (const field of record.fields) expect(field.value.trim()).not.toBe('');
  }
  for (const issue of reading.issues) expect(issue.message).not.toBe('');
}

test('there is a sample for every reader, and every reader has a name of its own', () => {
  expect(READERS.map((reader) => reader.id).sort()).toEqual(Object.keys(SAMPLES).sort());
});

describe.each(READERS.map((reader): [string, Reader] => [reader.id, reader]))('%s', (id, reader) => {
  const sample = SAMPLES[id] ?? { titles: [], text: '' };

  test('finds the titles on their lines', () => {
    const { blocks, records } = reader.read(ID, sample.text);
    const found = [
      ...blocks
        .filter((block) => block.content.text.includes('title'))
        .map((block) => [block.line, block.content.text] as const),
      ...records.flatMap((record) =>
        record.fields.filter((field) => field.name === 'title').map((field) => [field.line, field.value] as const),
      ),
    ];
    expect(found.map(([line]) => line)).toEqual(sample.titles.map(([line]) => line));
    for (const [i, [, title]] of sample.titles.entries()) expect(found[i]?.[1]).toContain(title);
  });

  test.each([
    ['Windows line ends', '\r\n'],
    ['old Mac line ends', '\r'],
  ])('%s change nothing', (_, end) => {
    expect(reader.read(ID, sample.text.replaceAll('\n', end))).toEqual(reader.read(ID, sample.text));
  });

  test('its extensions lead to it', () => {
    expect(reader.extensions.length).toBeGreaterThan(0);
    for (const extension of reader.extensions) expect(readerFor(`list.${extension}`, sample.text).id).toBe(id);
  });

  test.each(['', ' ', '\n', '\n\n\n'])('nothing in %j', (text) => {
    expect(reader.read(ID, text)).toMatchObject({ title: null, blocks: [], records: [] });
  });

  test.each(GARBAGE)('garbage %j', (text) => {
    expectSound(reader.read(ID, text), text);
  });

  test.each(Object.entries(SAMPLES).map(([other, { text }]) => [other, text] as const))('a text in %s', (_, text) => {
    expectSound(reader.read(ID, text), text);
  });

  test('the same text gives the same reading', () => {
    for (const text of [sample.text, ...GARBAGE]) expect(reader.read(ID, text)).toEqual(reader.read(ID, text));
  });

  test('a huge line, a text cut anywhere', () => {
    const huge = `${sample.text}\n${'x [a](b) {c} "d", '.repeat(10_000)}\n`;
    expectSound(reader.read(ID, huge), huge);
    for (let i = 0; i < sample.text.length; i += 7) {
      const cut = sample.text.slice(0, i);
      expectSound(reader.read(ID, cut), cut);
    }
  });

  test('a reading is plain data', () => {
    const reading = reader.read(ID, sample.text);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
