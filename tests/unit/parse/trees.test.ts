import { describe, expect, test } from 'vitest';
import { codes, read, valuesOf } from './read';

const titles = (id: string, text: string): string[] =>
  read(id, text).records.map((record) => valuesOf(record)['title'] ?? '');

describe('JSON', () => {
  test('an array of objects, with lines', () => {
    const doc = read(
      'a.json',
      '[\n  {\n    "title": "A",\n    "year": 2020,\n    "pdf": null\n  },\n  {"title": "B", "year": 2021}\n]\n',
    );
    expect(doc.records.map((record) => [record.line, record.endLine])).toEqual([
      [2, 6],
      [7, 7],
    ]);
    expect(doc.records[0]?.fields).toEqual([
      { name: 'title', value: 'A', line: 3 },
      { name: 'year', value: '2020', line: 4 },
    ]);
  });

  test('sections: keys and titled objects above the papers', () => {
    const doc = read(
      'a.json',
      '{"title": "My list", "papers": {"token-merging": [{"title": "A b", "year": 1}], "Quantization": {"items": [{"title": "C d", "year": 2}]}}}',
    );
    expect(doc.title).toBe('My list');
    expect(doc.records.map((record) => record.path)).toEqual([['token merging'], ['Quantization']]);
    const nested = read('b.json', '[{"category": "X", "papers": [{"title": "A b", "doi": "10.1/a"}]}]');
    expect(nested.records[0]?.path).toEqual(['X']);
  });

  test('an object of objects: the key is an id, or the title itself', () => {
    expect(
      titles('a.json', '{"doe20": {"title": "A b", "year": 2020}, "roe21": {"title": "C d", "year": 2021}}'),
    ).toEqual(['A b', 'C d']);
    expect(titles('a.json', '{"Attention is all you need": {"year": 2017}}')).toEqual(['Attention is all you need']);
    expect(
      titles('a.json', '{"ml": {"One long title here": "https://a.org", "Two long titles here": "https://b.org"}}'),
    ).toEqual(['One long title here', 'Two long titles here']);
  });

  test('CSL-JSON: people and dates in parts', () => {
    const doc = read(
      'a.json',
      '[{"id":"x","type":"paper-conference","title":"T","author":[{"family":"Berg","given":"Jan","non-dropping-particle":"van der"},{"literal":"OpenAI"}],"issued":{"date-parts":[[2020,5]]},"container-title":"Proc"}]',
    );
    expect(valuesOf(doc.records[0])).toMatchObject({
      author: 'Jan van der Berg / OpenAI',
      issued: '2020-05',
      'container-title': 'Proc',
    });
    expect(doc.records[0]?.type).toBe('paper-conference');
  });

  test('labelled links, nested maps, and a record of its own citation', () => {
    const doc = read(
      'a.json',
      '[{"title":"T","links":[{"name":"Code","url":"https://github.com/a/b"}],"materials":{"PDF":"https://x.org/p.pdf"},"bibtex":"@inproceedings{k,\\n title={T}, booktitle={Proc. of RSS}, year={2023}}"}]',
    );
    expect(valuesOf(doc.records[0])).toMatchObject({
      Code: 'https://github.com/a/b',
      PDF: 'https://x.org/p.pdf',
      year: '2023',
      booktitle: 'Proc. of RSS',
    });
  });

  test('one value a line, comments and trailing commas', () => {
    expect(titles('a.jsonl', '{"title":"A b","year":1}\n{"title":"C d","year":2}\n')).toEqual(['A b', 'C d']);
    expect(titles('a.json', '[ // mine\n {"title":"A b","year":1,},\n]')).toEqual(['A b']);
  });

  test('a missing comma is told and passed over; other faults keep what stands before', () => {
    const comma = read('a.json', '[{"title":"A","year":1}\n{"title":"B","year":2}]');
    expect(comma.records).toHaveLength(2);
    expect(codes(comma)).toEqual(['2 json-comma']);
    const broken = read('a.json', '[{"title":"A","year":1},\n{"title":"B","ye');
    expect(broken.records.map((record) => valuesOf(record)['title'])).toContain('A');
    expect(codes(broken)).toEqual(['2 json-syntax']);
  });

  test('data that lists no papers has no records', () => {
    expect(titles('a.json', '{"name":"pkg","version":"1.0.0","dependencies":{"a":"1"}}')).toEqual([]);
  });
});

describe('YAML', () => {
  test('a quoted text over several lines whose quote closes on a line of its own keeps its lines', () => {
    const doc = read('a.yaml', "- title: T\n  year: 2020\n  abstract: 'one two\n    three\n    four\n\n    '\n");
    expect(valuesOf(doc.records[0])['abstract']).toBe('one two\nthree\nfour');
  });

  test('a list of maps, several people, folded text with its lines', () => {
    const doc = read(
      'a.yaml',
      "# mine\n- title: 'A: b\n    c'\n  authors: [X Y, Z]\n  abstract: >-\n    One two\n    three.\n- title: D\n  year: 2020\n",
    );
    expect(doc.records.map((record) => [record.line, record.endLine])).toEqual([
      [2, 7],
      [8, 9],
    ]);
    expect(doc.records[0]?.fields).toEqual([
      { name: 'title', value: 'A: b\nc', line: 2 },
      { name: 'authors', value: 'X Y', line: 4 },
      { name: 'authors', value: 'Z', line: 4 },
      { name: 'abstract', value: '\nOne two\nthree.', line: 5 },
    ]);
  });

  test('numbers and dates stay as they are written', () => {
    const doc = read('a.yaml', '- title: T\n  arxiv: 2010.10\n  date: 2020-01-02\n  pages: 010\n  code: ~\n  x: no\n');
    expect(valuesOf(doc.records[0])).toEqual({
      title: 'T',
      arxiv: '2010.10',
      date: '2020-01-02',
      pages: '010',
      x: 'no',
    });
  });

  test('maps of lists are sections; what a section says once, its papers have', () => {
    const doc = read(
      'a.yml',
      '---\n- venue: ACL\n  year: 2020\n  awards:\n  - award: Best\n    title: A b\n    author: X\n---\nvision:\n  header: {title: Title, year: Year}\n  body:\n  - {title: C d, year: 2021}\n',
    );
    expect(
      doc.records.map((record) => [
        valuesOf(record)['title'],
        valuesOf(record)['venue'],
        valuesOf(record)['year'],
        record.path,
      ]),
    ).toEqual([
      ['A b', 'ACL', '2020', []],
      ['C d', undefined, '2021', ['vision']],
    ]);
  });

  test('anchors, aliases and merge keys', () => {
    const doc = read('a.yaml', '- &base\n  title: A\n  venue: ACL\n- <<: *base\n  title: B\n');
    expect(doc.records.map(valuesOf)).toEqual([
      { title: 'A', venue: 'ACL' },
      { title: 'B', venue: 'ACL' },
    ]);
  });

  test('a colon in a plain title is mended and told', () => {
    const doc = read('a.yaml', '- title: Mamba: Linear-Time\n  year: 2023\n- title: B\n  year: 2024\n');
    expect(doc.records.map((record) => valuesOf(record)['title'])).toEqual(['Mamba: Linear-Time', 'B']);
    expect(codes(doc)).toEqual(['1 yaml-unquoted']);
  });

  test('an alias bomb is refused', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`).join('')}`;
    expect(codes(read('a.yaml', bomb)).some((code) => code.endsWith('yaml-syntax'))).toBe(true);
  });

  test('nesting without end is refused', () => {
    expect(codes(read('a.yaml', `${'['.repeat(5000)}\n`))).toEqual(['1 yaml-syntax']);
  });
});
