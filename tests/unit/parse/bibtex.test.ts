import { describe, expect, test } from 'vitest';
import { codes, read, valuesOf } from './read';

const bib = (text: string) => read('list.bib', text);

describe('BibTeX', () => {
  test('fields with their lines, whatever the case and the spacing', () => {
    const doc = bib(
      '@Article {doe2020,\n  TITLE = {A {Nested {Title}}},\n  author="Doe, Jane and van der Berg, Jan",\n  year = 2020\n}\n',
    );
    expect(valuesOf(doc.records[0])).toEqual({
      id: 'doe2020',
      title: 'A Nested Title',
      author: 'Jane Doe / Jan van der Berg',
      year: '2020',
    });
    expect(doc.records[0]).toMatchObject({ line: 1, endLine: 5, type: 'article' });
    expect(doc.records[0]?.fields.map((field) => field.line)).toEqual([1, 2, 3, 3, 4]);
  });

  test('macros, months and # make one value', () => {
    const doc = bib(
      '@string{acl = "Meeting of the {ACL}"}\n@misc{k, booktitle = "Proc. of the " # acl # { 2020}, month = jan}\n',
    );
    expect(valuesOf(doc.records[0])).toMatchObject({
      booktitle: 'Proc. of the Meeting of the ACL 2020',
      month: 'January',
    });
  });

  test('a macro that nothing defines is kept and told once', () => {
    const doc = bib('@misc{a, title={A}, journal = jmlr}\n@misc{b, title={B}, journal = jmlr}\n');
    expect(valuesOf(doc.records[1])['journal']).toBe('jmlr');
    expect(codes(doc)).toEqual(['0 bibtex-macro']);
  });

  test('people: groups in braces, others, and inside a name', () => {
    const doc = bib(
      '@misc{k, title={T}, author={{Barnes and Noble, Inc.} and Knuth, Donald E. and\n  Alexander Sand and others}}',
    );
    const people = doc.records[0]?.fields.filter((field) => field.name === 'author');
    expect(people?.map((field) => [field.value, field.line])).toEqual([
      ['Barnes and Noble, Inc.', 1],
      ['Donald E. Knuth', 1],
      ['Alexander Sand', 2],
    ]);
  });

  test('a line end in a value is one of the source', () => {
    const doc = bib('@misc{k,\n  title = {T},\n  abstract = {\n    First line.\n    Second line.}\n}');
    expect(doc.records[0]?.fields.at(-1)).toEqual({ name: 'abstract', value: 'First line.\nSecond line.', line: 4 });
  });

  test('crossref hands down, the title as booktitle, and the proceedings are no paper', () => {
    const doc = bib(
      '@inproceedings{a, title={A}, crossref={P}}\n@proceedings{p, title={Proc. X}, year=1999, editor={E. D.}}\n',
    );
    expect(doc.records).toHaveLength(1);
    expect(valuesOf(doc.records[0])).toMatchObject({ title: 'A', booktitle: 'Proc. X', year: '1999' });
  });

  test('comments between entries and JabRef groups are the path', () => {
    const doc = bib(
      '% Encoding: UTF-8\n%%% Surveys %%%\n@misc{a, title={A}}\n% June 16, 2026\n@comment{--- Methods ---}\n@misc{b, title={B}}\n@misc{c, title={C}, groups={Theory, Old}}\n@comment{jabref-meta: databaseType:bibtex;}\n',
    );
    expect(doc.records.map((record) => record.path)).toEqual([['Surveys'], ['Methods'], ['Theory']]);
  });

  test('addresses keep what LaTeX would take: ~ % _', () => {
    const doc = bib('@misc{k, title={T}, url={http://x.edu/~me/a\\_b%20c}, note={see \\url{http://y.org/~z}}}');
    expect(valuesOf(doc.records[0])).toMatchObject({ url: 'http://x.edu/~me/a_b%20c', note: 'see http://y.org/~z' });
  });

  test('an @ in a value and a % in text begin nothing', () => {
    const doc = bib('@misc{k, title = {100% of a@b{c}d}, year = {2001}}');
    expect(valuesOf(doc.records[0])).toMatchObject({ title: '100% of a@bcd', year: '2001' });
  });
});

describe('broken BibTeX', () => {
  test('a brace that nothing closes costs its entry at most, and the issue says where', () => {
    const doc = bib(
      '@misc{a, title={A}}\n@article{bad,\n  title = {Open,\n  year = 2001\n}\n@misc{c, title={C}}\n@misc{d, title={D}}\n',
    );
    expect(doc.records.map((record) => valuesOf(record)['title'])).toEqual(['A', 'Open', 'C', 'D']);
    expect(valuesOf(doc.records[1])['year']).toBe('2001');
    expect(doc.issues).toHaveLength(1);
    expect(doc.issues[0]).toMatchObject({ code: 'bibtex-entry', line: 3, severity: 'warning' });
    expect(doc.issues[0]?.message).toContain('list.bib, line 3: The entry "bad"');
    expect(doc.issues[0]?.fix).toBeTruthy();
  });

  test('an entry cut off at the end of the file', () => {
    const doc = bib('@misc{a, title={A}}\n@misc{b, title={B}, year={2020}');
    expect(doc.records.map((record) => valuesOf(record)['title'])).toEqual(['A', 'B']);
    expect(codes(doc)).toEqual(['2 bibtex-entry']);
  });

  test.each([
    ['no key', '@misc{title = {T}}'],
    ['no comma between fields', '@misc{k, title = {T} year = 2000}'],
    ['a trailing comma', '@misc{k, title = {T},}'],
    ['round brackets', '@misc(k, title = {T})'],
    ['Windows line ends', '@misc{k,\r\n  title = {T}\r\n}\r\n'],
  ])('%s is no reason to lose the title', (_, text) => {
    expect(valuesOf(bib(text).records[0])['title']).toBe('T');
  });
});
