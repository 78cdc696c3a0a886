import { describe, expect, test } from 'vitest';
import { linksOf, outline, read } from './read';

describe('reStructuredText', () => {
  const rst = (text: string) => read('a.rst', text);

  test('headings take their rank from the order of their adornments', () => {
    expect(outline(rst('=====\nTitle\n=====\n\nOne\n===\n\nSub\n---\n\nTwo\n===\n'))).toEqual([
      '1 heading 1 Title',
      '5 heading 2 One',
      '8 heading 3 Sub',
      '11 heading 2 Two',
    ]);
  });

  test('a linked title over two lines with a line block of roles is one paragraph of lines', () => {
    const doc = rst(
      '.. role:: venue(strong)\n\n`Deep walk: a\ntitle <https://x.org/a_b>`_\n    | :authors:`A B, C`\n    | :venue:`KDD 2014`\n\n',
    );
    expect(doc.blocks[0]).toMatchObject({ kind: 'paragraph', line: 3, endLine: 6 });
    expect(doc.blocks[0]?.content.text).toBe('Deep walk: a title\nA B, C\nvenue: KDD 2014');
    expect(linksOf(doc.blocks[0])).toEqual([['Deep walk: a title', 'https://x.org/a_b']]);
    expect(doc.blocks[0]?.content.lines.map(([, line]) => line)).toEqual([3, 4, 5, 6]);
  });

  test('named, anonymous, bare and substituted links', () => {
    const doc = rst(
      'See `the paper`_, Mamba_ and |badge|, https://b.org/x).\n\n.. _the paper: https://p.org\n.. _Mamba:\n   https://m.org\n.. |badge| image:: https://img.org/b.svg\n   :target: https://t.org\n',
    );
    expect(linksOf(doc.blocks[0])).toEqual([
      ['the paper', 'https://p.org'],
      ['Mamba', 'https://m.org'],
      ['', 'https://t.org'],
      ['https://b.org/x', 'https://b.org/x'],
    ]);
  });

  test('lists: bullets, numbers, nesting, wrapped lines', () => {
    expect(outline(rst('- a\n  wrapped\n\n  - b\n\n- c\n\n1. d\n#. e\n'))).toEqual([
      '1 item 0 a wrapped',
      '4 item 1 b',
      '6 item 0 c',
      '8 item 0 d',
      '9 item 0 e',
    ]);
  });

  test('a target that opens a list item names it and is no text of it', () => {
    expect(outline(rst('* .. _moss98:\n\n  Jo Moss. 1998. A title.\n\n  More of it.\n\n* b\n'))).toEqual([
      '3 item 0 Jo Moss. 1998. A title.',
      '5 paragraph 1 More of it.',
      '7 item 0 b',
    ]);
  });

  test('emphasis, code, escapes, definition and quote', () => {
    const doc = rst('*em* **strong** ``code *x*`` ACM\\ s and a_b 2*3*4\n\nTerm\n  Definition of it.\n\n  A quote.\n');
    expect(doc.blocks[0]?.content.text).toBe('em strong code *x* ACMs and a_b 2*3*4');
    expect(doc.blocks[0]?.content.marks.map((mark) => mark.kind)).toEqual(['em', 'strong', 'code']);
    expect(outline(doc).slice(1)).toEqual(['3 paragraph 0 Term\nDefinition of it.', '6 quote 0 A quote.']);
  });

  test('a simple table: rows over several lines, footnotes stand for whom they cite', () => {
    const doc = rst(
      '=========  =====  ======\nYear       Title  Ref\n=========  =====  ======\n2017       A      [#D]_\n           title\n2018       B\n=========  =====  ======\n\n.. [#D] Doe, J. and Roe, R., 2017. A long title. *ACM*.\n',
    );
    expect(doc.blocks.map((block) => [block.line, block.endLine, block.cells?.map((cell) => cell.text)])).toEqual([
      [4, 5, ['2017', 'A title', 'Doe, J. and Roe, R']],
      [6, 6, ['2018', 'B', '']],
    ]);
    expect(doc.blocks[0]?.header).toEqual(['Year', 'Title', 'Ref']);
  });

  test('a grid table and a list-table', () => {
    const grid = rst(
      '+-------+------+\n| Title | Year |\n+=======+======+\n| A b   | 2017 |\n| c     |      |\n+-------+------+\n',
    );
    expect(grid.blocks.map((block) => [block.line, block.cells?.map((cell) => cell.text), block.header])).toEqual([
      [4, ['A b c', '2017'], ['Title', 'Year']],
    ]);
    const list = rst(
      '.. list-table:: Papers\n   :header-rows: 1\n\n   * - Title\n     - Year\n   * - `A <http://a.org>`_\n       more\n     - 2017\n',
    );
    expect(list.blocks.map((block) => [block.line, block.cells?.map((cell) => cell.text), block.header])).toEqual([
      [6, ['A more', '2017'], ['Title', 'Year']],
    ]);
  });

  test('wide characters take two columns of a table', () => {
    const doc = rst('======  ====\n标题    Year\n======  ====\n论文题  2017\n======  ====\n');
    expect(doc.blocks[0]?.cells?.map((cell) => cell.text)).toEqual(['论文题', '2017']);
  });

  test('directives and comments: no text but that of notes, code and folds', () => {
    expect(
      outline(
        rst(
          '.. contents::\n   :local:\n\n.. a comment\n   goes on\n\n.. note:: Mind this.\n\n.. code-block:: python\n\n   x = 1\n\n.. dropdown:: Fold\n\n   - a\n',
        ),
      ),
    ).toEqual(['7 paragraph 0 Mind this.', '11 code 0 x = 1', '13 summary 0 Fold', '15 item 0 a', '15 fold-end 0']);
  });
});

describe('Org', () => {
  const org = (text: string) => read('a.org', text);

  test('title, headings without state, priority and tags', () => {
    const doc = org(
      '#+TITLE: My /list/\n#+TODO: SKIMMED | OUT\n* TODO [#A] One :tag:\n** SKIMMED [[https://x.org][Two]] (2017)\n',
    );
    expect(doc.title).toBe('My list');
    expect(outline(doc)).toEqual(['3 heading 1 One', '4 heading 2 Two (2017)']);
    expect(linksOf(doc.blocks[1])).toEqual([['Two', 'https://x.org']]);
  });

  test('links of all kinds, images, emphasis', () => {
    const doc = org(
      'See [[https://a.org][a *b*]], [[doi:10.1/x]], <https://c.org>, https://d.org/e. =code= /em/ 1/2/3 [[file:./p.pdf][p]] [[./i.png]]\n',
    );
    expect(linksOf(doc.blocks[0])).toEqual([
      ['a b', 'https://a.org'],
      ['https://doi.org/10.1/x', 'https://doi.org/10.1/x'],
      ['https://c.org', 'https://c.org'],
      ['https://d.org/e', 'https://d.org/e'],
      ['p', './p.pdf'],
    ]);
    expect(doc.blocks[0]?.content.text).toContain('code em 1/2/3 p');
    expect(doc.blocks[0]?.content.marks.some((mark) => mark.kind === 'image' && mark.url === './i.png')).toBe(true);
  });

  test('properties of a heading are fields, other drawers fall away', () => {
    const doc = org('* A\n:PROPERTIES:\n:ID: 123\n:AUTHOR: X Y\n:YEAR: 2020\n:END:\n:LOGBOOK:\n- x\n:END:\ntext\n');
    expect(outline(doc)).toEqual(['1 heading 1 A', '4 paragraph 0 AUTHOR: X Y\nYEAR: 2020', '10 paragraph 0 text']);
  });

  test('lists, check boxes, terms, tables, blocks', () => {
    const doc = org(
      '- [X] a\n  wrapped\n  1. b\n- t :: d\n\n| Title | Year |\n|-------+------|\n| [[http://a.org][A]] | 2017 |\n\n#+begin_quote\nq\n#+end_quote\n#+BEGIN_SRC bibtex\n@x{}\n#+END_SRC\n# comment\n',
    );
    expect(outline(doc)).toEqual([
      '1 item 0 a wrapped',
      '3 item 1 b',
      '4 item 0 t: d',
      '8 row 0 A | 2017',
      '11 quote 0 q',
      '14 code 0 @x{}',
    ]);
    expect(doc.blocks[3]?.header).toEqual(['Title', 'Year']);
  });
});

describe('which reader a text gets', () => {
  test.each([
    ['a.md', '# T\n- a\n', 'markdown'],
    ['README', '# T\n- a\n', 'markdown'],
    ['stdin', '@article{a, title={T}}\n', 'bibtex'],
    ['stdin', '% my refs\n\n@article{a,\n title={T}}\n', 'bibtex'],
    ['a.txt', 'TY  - JOUR\nTI  - T\nER  - \n', 'ris'],
    ['a.txt', '[{"title": "T"}]', 'json'],
    ['stdin', '- title: T\n  year: 2020\n', 'yaml'],
    ['stdin', 'title,year,url\nA,1,x\nB,2,y\n', 'csv'],
    ['stdin', 'title\tyear\turl\nA\t1\tx\nB\t2\ty\n', 'tsv'],
    ['stdin', '#+TITLE: T\n* A\n', 'org'],
    ['stdin', 'Title\n=====\n\n`A <http://a.org>`_\n', 'restructuredtext'],
    ['stdin', '<!doctype html>\n<title>T</title>', 'html'],
    ['lie.md', '@article{a, title={T}}\n', 'bibtex'],
    ['lie.bib', '[{"title": "T"}]', 'json'],
    ['lie.csv', '<html><body>404</body></html>', 'html'],
    ['A.BIB', '', 'bibtex'],
    ['dir.org/notes', '# T\n', 'markdown'],
    ['a.md', 'Demos\n=====\n\n- [a](b)\n', 'markdown'],
    ['a.yml', 'papers:\n- title: T\n', 'yaml'],
  ])('%s %j -> %s', (id, text, syntax) => {
    expect(read(id, text).syntax).toBe(syntax);
  });
});
