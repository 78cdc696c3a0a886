import { describe, expect, test } from 'vitest';
import { codes, read, valuesOf } from './read';

describe('CSV', () => {
  test('quotes, doubled quotes, line ends inside, and the lines of all that', () => {
    const doc = read(
      'a.csv',
      'title,year,url\n"A, ""quoted"" title",2001,\n"Two\nlines",2002,http://x.org\nThird,2003,\n',
    );
    expect(doc.records.map((record) => [record.line, record.endLine])).toEqual([
      [2, 2],
      [3, 4],
      [5, 5],
    ]);
    expect(valuesOf(doc.records[0])).toEqual({ title: 'A, "quoted" title', year: '2001' });
    expect(doc.records[1]?.fields).toEqual([
      { name: 'title', value: 'Two\nlines', line: 3 },
      { name: 'year', value: '2002', line: 4 },
      { name: 'url', value: 'http://x.org', line: 4 },
    ]);
  });

  test.each([
    [';', 'title;year;authors\nA, B and C;2001;X, Y\nD;2002;Z\n'],
    ['\t', 'title\tyear\tauthors\nA, B and C\t2001\tX, Y\nD\t2002\tZ\n'],
    ['|', 'title|year|authors\nA, B and C|2001|X, Y\nD|2002|Z\n'],
  ])('the delimiter %j is found', (_, text) => {
    expect(valuesOf(read('a.csv', text).records[0])).toEqual({ title: 'A, B and C', year: '2001', authors: 'X, Y' });
  });

  test('byte order mark and Windows line ends', () => {
    const doc = read('a.csv', '\ufefftitle,year\r\nA,2001\r\n\r\nB,2002\r\n');
    expect(doc.records.map((record) => [record.line, valuesOf(record)['title']])).toEqual([
      [2, 'A'],
      [4, 'B'],
    ]);
  });

  test('rows above the column names are left out', () => {
    const doc = read('a.csv', 'My papers,,\n,,\nPaper Title,Venue,Link\nA long title,ACL,http://x.org\n');
    expect(doc.records.map(valuesOf)).toEqual([{ 'Paper Title': 'A long title', Venue: 'ACL', Link: 'http://x.org' }]);
  });

  test('without column names the columns are told apart by content, and that is said', () => {
    const doc = read('a.csv', 'Deep nets for all of us,2001,http://x.org\nShallow nets for nobody,2002,http://y.org\n');
    expect(valuesOf(doc.records[1])).toEqual({ title: 'Shallow nets for nobody', year: '2002', url: 'http://y.org' });
    expect(codes(doc)).toEqual(['1 csv-no-header']);
  });

  test('a quote that nothing closes costs its row, not the file', () => {
    const doc = read('a.csv', 'title,year\nA,2001\n"B,2002\nC,2003\nD,2004\n');
    expect(doc.records.map((record) => valuesOf(record)['title'])).toEqual(['A', 'B', 'C', 'D']);
    expect(codes(doc)).toEqual(['3 csv-quote']);
  });

  test('LaTeX accents that came along', () => {
    expect(valuesOf(read('a.csv', "title,authors\nA,Andr{\\'e} H\n").records[0])['authors']).toBe('André H');
  });
});

test('TSV: cells may hold commas and quotes', () => {
  const doc = read(
    'gans.tsv',
    'Year\tAbbr.\tTitle\tArxiv\n2014\tGAN\tNets, "adversarial"\thttps://arxiv.org/abs/1406.2661\n',
  );
  expect(doc.syntax).toBe('tsv');
  expect(valuesOf(doc.records[0])).toEqual({
    Year: '2014',
    'Abbr.': 'GAN',
    Title: 'Nets, "adversarial"',
    Arxiv: 'https://arxiv.org/abs/1406.2661',
  });
});

describe('RIS', () => {
  test('tags become everyday names, people given name first, values go on', () => {
    const doc = read(
      'a.ris',
      'TY  - JOUR\r\nTI  - A title\r\nAU  - Doe, Jane\r\nAU  - Roe, R.\r\nPY  - 2019/05/01\r\nJO  - J. Tests\r\nDO  - 10.1/x\r\nAB  - First\r\n  second.\r\nKW  - a\r\nER  - \r\n\r\nTY  - CONF\r\nT1  - B\r\nER  -\r\n',
    );
    expect(doc.records.map((record) => [record.type, record.line, record.endLine])).toEqual([
      ['jour', 1, 11],
      ['conf', 13, 15],
    ]);
    expect(valuesOf(doc.records[0])).toEqual({
      title: 'A title',
      authors: 'Jane Doe / R. Roe',
      year: '2019/05/01',
      journal: 'J. Tests',
      doi: '10.1/x',
      abstract: 'First\nsecond.',
      keywords: 'a',
    });
  });

  test('a record without its end is told and kept', () => {
    const doc = read('a.ris', 'TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\n');
    expect(doc.records.map((record) => valuesOf(record)['title'])).toEqual(['A', 'B']);
    expect(codes(doc)).toEqual(['3 ris-open']);
  });
});
